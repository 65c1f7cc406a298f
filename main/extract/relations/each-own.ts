// "Chad and Mali told their citizens to leave": each its own, and not those of the other.
import type { SentenceReading } from '../reading.ts';
import { childrenBy } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** Whether the target is of another than the source although "their" tells that everybody has dealt with what is his own. */
export function isOthersOwnOfSeveral(
  { tree }: SentenceReading,
  { sources, mutual }: Match,
  source: End,
  { actor, mention }: End,
): boolean {
  const isTheirs = childrenBy(tree, mention.head, 'nmod:poss').some(
    (at) => tree.tokens[at]?.lower === 'their',
  );
  if (mutual || !isTheirs || !actor.country || actor.country === source.actor.country) return false;
  const doers = new Set(sources.map((end) => end.actor.country));
  return doers.size > 1 && doers.has(actor.country);
}
