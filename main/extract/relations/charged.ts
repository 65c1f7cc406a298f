// "blamed the rebels for the abduction of two Finns": whoever is blamed for a deed of force is told to have done it.
import { wordClass } from '../lexicon/word-classes.ts';
import type { RelationType } from '../model.ts';
import type { SentenceReading } from '../reading.ts';
import { caseOf, childrenBy } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { Head } from './heads.ts';
import { isAnyDeed } from './judged.ts';
import type { End } from './roles/ends.ts';

/** One match for each deed that a charge names behind "for"; `read` gives what a head tells. */
export function matchCharged(
  { tree }: SentenceReading,
  heads: readonly Head[],
  events: readonly Match[],
  read: (head: Head) => Match | null,
): Match[] {
  return events
    .filter(({ frame }) => frame.pos === 'verb' && frame.type === 'ACCUSE' && CHARGING.has(frame.head))
    .flatMap(({ predicate, targets }) =>
      heads
        .filter((head) => head.pos === 'noun' && !isAnyDeed(tree, head.predicate))
        .filter((head) => isChargeOf(tree, predicate, head.predicate))
        .flatMap((head) => doneBy(targets, head, read)),
    );
}

const CHARGING = wordClass('verbs.blaming-for');

/** "blamed Chad for the attack", with "for" hung on the verb or on Chad. */
function isChargeOf(tree: SentenceReading['tree'], verb: number, deed: number): boolean {
  const above = tree.tokens[deed]?.head ?? -1;
  const isUnder = above === verb || childrenBy(tree, verb, 'obj').includes(above);
  return isUnder && ['for', 'over'].includes(caseOf(tree, deed) ?? '');
}

/** What a noun tells where such doers stand behind it, if it is a deed of force and theirs. */
function doneBy(doers: readonly End[], head: Head, read: (head: Head) => Match | null): Match[] {
  const candidate = head.candidate();
  const at = doers.map(({ mention }) => mention.head);
  const isTold = ['by', 'poss', 'from'].some((role) =>
    candidate.roles.get(role)?.some((one) => candidate.where.at[one]),
  );
  const roles = isTold ? candidate.roles : new Map([...candidate.roles, ['by', at]]);
  const deed = read({ ...head, candidate: () => ({ ...candidate, roles }) });
  const isTheirs = deed?.sources.some(({ actor }) => doers.some((end) => end.actor.id === actor.id));
  return deed && isTheirs && FORCE.has(deed.frame.type) && !deed.mutual ? [{ ...deed, judged: true }] : [];
}

export const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE']);
