// "Lee met Park in Oslo. They signed a pact", "Chad held talks with Mali. They agreed": the two who have just met.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { actorsJoined, distinctActors, type SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma } from '../../tree.ts';

/** The two of whom a sentence tells no more than that one has met or received the other; none where more are named there. */
export function justMet(where: SentenceReading): ActorRecord[] {
  const { tree } = where;
  const verb = tree.root;
  if (tree.tokens[verb]?.upos !== 'VERB') return [];
  const talks = childrenBy(tree, verb, 'obj').filter((at) => TALKS.has(lemma(tree, at)));
  const isMeeting = MEETING.has(lemma(tree, verb));
  if (!isMeeting && talks.length === 0) return [];
  const beside = [
    ...(isMeeting ? childrenBy(tree, verb, 'obj') : []),
    ...[verb, ...talks]
      .flatMap((at) => childrenBy(tree, at, 'obl', 'nmod'))
      .filter((at) => caseOf(tree, at) === 'with'),
  ];
  const sides = [childrenBy(tree, verb, 'nsubj'), beside].map((places) =>
    distinctActors(places.flatMap((at) => actorsJoined(where, at))),
  );
  const both = distinctActors(sides.flat());
  return sides.every((side) => side.length === 1) && both.length === 2 && both.every(isParty) ? both : [];
}

const isParty = ({ kind }: ActorRecord) => kind !== 'place' && kind !== 'people';

const MEETING: ReadonlySet<string> = new Set([
  ...wordClass('verbs.joint'),
  ...wordClass('verbs.receiving'),
  ...wordClass('verbs.speaking-to'),
]);
const TALKS = wordClass('nouns.meetings-held');
