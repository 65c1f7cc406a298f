// What all rules share that point back to what was told before.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { firstJoined } from '../../tree.ts';
import type { End } from '../roles/ends.ts';

export type Told = Reading['told'][number];

/** Words that stand for actors told before. */
export function pointerTo(
  { index, sentence }: SentenceReading,
  first: number,
  last: number,
  actors: ActorRecord[],
): MentionNode {
  return {
    sentence: index,
    first,
    last,
    head: last,
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last]?.end ?? 0,
    form: 'description',
    actors,
    cue: null,
  };
}

/** Ends that stand for actors told before. */
export const toldEnds = (
  actors: readonly ActorRecord[],
  mention: MentionNode,
  implied: 'followed' | 'told' | 'wronged' = 'told',
): readonly End[] => actors.map((actor) => ({ actor, mention, direct: false, implied }));

/** The frame that told a deed, with what became of it. */
export const frameOf = ({ frame, type, mode }: Told): Frame => ({ ...frame, type, mode });

/** All that the same words told. */
export const toldWith = (told: readonly Told[], deed: Told): Told[] =>
  told.filter(({ sentence, predicate }) => sentence === deed.sentence && predicate === deed.predicate);

/** All to whom it is told to have been done, by the same words. */
export const targetsOf = (told: readonly Told[], deed: Told): ActorRecord[] => [
  ...new Set(toldWith(told, deed).map(({ target }) => target)),
];

/** All who are told to have done it, by the same words, and whom they are told to have followed. */
export const togetherWith = (told: readonly Told[], deed: Told): ActorRecord[] => [
  ...new Set(
    [...(deed.followed ? ledBy(told, deed) : []), ...toldWith(told, deed)]
      .filter(({ type }) => type === deed.type)
      .flatMap(({ doers }) => doers),
  ),
];

/** "The Union punished Chad. Norway did the same. So did Oman": what the first and the second did. */
function ledBy(told: readonly Told[], deed: Told): Told[] {
  const before = told
    .slice(0, told.indexOf(deed))
    .filter(
      ({ type, target, mutual, sentence }) =>
        type === deed.type && target === deed.target && !mutual && sentence >= deed.sentence - 1,
    );
  const [first] = before;
  return first?.followed ? [...ledBy(told, first), ...before] : before;
}

/** The same actor, or two of the same state. */
export const areOneSide = (a: ActorRecord, b: ActorRecord) =>
  a.id === b.id ||
  (a.country !== null && a.country === b.country) ||
  // the European Council and the Union
  (ORGANS.test(a.id) && ORGANS.test(b.id));

/** Whether an actor is one of these, or of a state with one. */
export const isSideOf = (actors: readonly ActorRecord[]) => (actor: ActorRecord) =>
  actors.some((one) => areOneSide(one, actor));

export const isSideOfEnds = (ends: readonly End[]) => isSideOf(ends.map(({ actor }) => actor));

/** Whether it was told before a word, no more than so many sentences back. */
export const isToldBefore = (
  { sentence, predicate }: Told,
  { index }: SentenceReading,
  word: number,
  reach: number,
): boolean => sentence >= index - reach && (sentence < index || predicate < word);

/** What some do in the row of joined verbs that a verb stands in: "recalled its envoy, closed the border and …". */
export function toldInRow(
  told: readonly Told[],
  { index, tree }: SentenceReading,
  verb: number,
  areDoers: (actor: ActorRecord) => boolean,
): Told[] {
  const row = firstJoined(tree, verb);
  return told.filter(
    ({ sentence, predicate, doers }) =>
      sentence === index && firstJoined(tree, predicate) === row && doers.some(areDoers),
  );
}

const ORGANS = /^organisation:european-(central-bank|commission|council|parliament|union)$/;
