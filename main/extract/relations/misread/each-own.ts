// "Chad and Mali told their citizens to leave": each its own, and not those of the other.
import { actorsJoined, type MentionNode, type SentenceReading } from '../../reading.ts';
import { childrenBy, firstJoined } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether the target is of another than the source although "their" tells that everybody has dealt with what is his own. */
export function isOthersOwnOfSeveral(
  where: SentenceReading,
  { sources, mutual }: Match,
  source: End,
  { actor, mention }: End,
): boolean {
  const { tree } = where;
  // "sever ties with Peru and close their airspace", even where the parse joins the second to one of them only
  if (!mutual && tree.tokens[mention.head]?.lower === 'their' && areJoinedTo(where, source, mention))
    return true;
  const isTheirs = childrenBy(tree, mention.head, 'nmod:poss').some(
    (at) => tree.tokens[at]?.lower === 'their',
  );
  if (mutual || !isTheirs || !actor.country || actor.country === source.actor.country) return false;
  const doers = new Set(sources.map((end) => end.actor.country));
  return doers.size > 1 && doers.has(actor.country);
}

/** Whether all who are meant stand in one list with the source. */
function areJoinedTo(where: SentenceReading, source: End, { actors }: MentionNode): boolean {
  const first = firstJoined(where.tree, source.mention.head);
  const listed = new Set(actorsJoined(where, first).map(({ id }) => id));
  return listed.has(source.actor.id) && listed.size > 1 && actors.every(({ id }) => listed.has(id));
}

/** "Gulf ministers agreed to help each other sell their oil": nobody besides them. */
export const isEachOther = ({ tree: { tokens } }: SentenceReading, { frame, mutual, predicate }: Match) =>
  frame.pos === 'verb' &&
  !mutual &&
  /^each other$/.test(`${tokens[predicate + 1]?.lower} ${tokens[predicate + 2]?.lower}`);
