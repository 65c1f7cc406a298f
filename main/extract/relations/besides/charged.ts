// "blamed the rebels for the abduction of two Finns", "blamed it on the rebels": whoever is blamed for a deed of force is told to have done it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { Head } from '../frames/heads.ts';
import { blamedFor, isBlamed } from '../roles/blamed-on.ts';
import { type End, endsAt } from '../roles/ends.ts';
import { FORCE, isAnyDeed, isDoneBy } from './judged.ts';

/** One match for each deed that is blamed on somebody, or for which somebody is blamed; `read` gives what a head tells. */
export function matchCharged(
  where: SentenceReading,
  heads: readonly Head[],
  events: readonly Match[],
  read: (head: Head) => Match | null,
): Match[] {
  const { tree } = where;
  const deeds = heads.filter(({ pos, predicate }) => pos === 'noun' && !isAnyDeed(tree, predicate));
  const blamedOn = deeds.flatMap((head) => {
    const doers = isBlamed(tree, head.predicate) ? blamedFor(tree, head.predicate) : [];
    return doneBy(
      doers.flatMap((at) => endsAt(where, at)),
      head,
      read,
    );
  });
  const charged = events
    .filter(({ frame }) => frame.pos === 'verb' && frame.type === 'ACCUSE' && CHARGING.has(frame.head))
    .flatMap(({ predicate, targets }) =>
      deeds
        .filter((head) => isChargeOf(tree, predicate, head.predicate))
        .flatMap((head) => doneBy(targets, head, read)),
    );
  return [...charged, ...blamedOn];
}

const CHARGING = wordClass('verbs.blaming-for');

/** "blamed Chad for the attack", with "for" hung on the verb or on Chad. */
function isChargeOf(tree: SentenceReading['tree'], verb: number, deed: number): boolean {
  const above = tree.tokens[deed]?.head ?? -1;
  // "blamed the attack on Chad"
  if (above === verb && isBlamed(tree, deed)) return true;
  const isUnder = above === verb || childrenBy(tree, verb, 'obj').includes(above);
  return isUnder && ['for', 'over'].includes(caseOf(tree, deed) ?? '');
}

/** What a noun tells where such doers stand behind it, if it is a deed of force and theirs. */
function doneBy(doers: readonly End[], head: Head, read: (head: Head) => Match | null): Match[] {
  if (doers.length === 0) return [];
  const candidate = head.candidate();
  const at = doers.map(({ mention }) => mention.head);
  const isTold = ['by', 'poss', 'from'].some((role) =>
    candidate.roles.get(role)?.some((one) => candidate.where.at[one]),
  );
  const roles = isTold ? candidate.roles : new Map([...candidate.roles, ['by', at]]);
  const deed = read({ ...head, candidate: () => ({ ...candidate, roles }) });
  if (!deed || deed.mutual || !FORCE.has(deed.frame.type)) return [];
  return isDoneBy(deed, doers) ? [{ ...deed, judged: true }] : [];
}
