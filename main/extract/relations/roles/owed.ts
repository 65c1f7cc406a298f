// "demanded their release", "called for an inquiry into the killings": what those owe who did harm, and who they are.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, relation, subtreeSpan } from '../../tree.ts';
import { type Told, toldInRow } from '../back/back.ts';

/** How many sentences back the harm may have been told. */
const REACH = 2;

/** Whom the headline or the first two sentences tell to be held is held throughout. */
const OPENING = 3;

/** "demanded an apology", "called for an inquiry into the killings": what those owe who did harm. */
export const isDue = (word: string) => DUE.has(word) || FREEDOM.has(word);

const DUE = wordClass('nouns.due');
const FREEDOM = wordClass('nouns.freedom');

/** Nothing beside it tells who or what else it is about: "an inquiry into the killings", "the release of the men". */
export const namesNobody = (reading: Reading, where: SentenceReading, noun: number) =>
  !where.at[noun] &&
  childrenBy(where.tree, noun, 'nmod', 'amod', 'compound').every((child) => {
    if (where.tree.tokens[child]?.xpos === 'PRP$') return true;
    if (relation(where.tree, child) === 'amod') return !where.at[child];
    const word = lemma(where.tree, child);
    // but "freedom of navigation" is nobody's to be let go
    const isHeld =
      FREEDOM.has(lemma(where.tree, noun)) &&
      (lemma(where.tree, noun) !== 'freedom' || isSomebody(where, noun));
    return (
      (isHarm(reading, word) || isHeld) &&
      (where.at[child]?.actors ?? []).every((actor) => isUnnamed(actor) || (isHeld && isHeldOne(actor)))
    );
  });

/** "the freedom of the bookseller Gui" */
function isSomebody({ tree, at }: SentenceReading, noun: number): boolean {
  const [first, last] = subtreeSpan(tree, noun);
  return tree.tokens.some(
    ({ upos }, index) => index >= first && index <= last && (upos === 'PROPN' || at[index] !== undefined),
  );
}

/** "the release of the pilot, Ali Hassan": who is to be freed frees nobody. */
const isHeldOne = ({ kind }: ActorRecord) => kind === 'person' || kind === 'people' || kind === 'institution';

export const isHarm = (reading: Reading, noun: string) => hasFrame(reading, 'noun', noun, HARM);

/** Who did harm last, best to those who ask; who holds others, for their release. */
export function harmedBy(
  told: readonly Told[],
  where: SentenceReading,
  [verb, anchors]: [number, readonly number[]],
  isOurs: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const isOfHolders = anchors.some((at) => FREEDOM.has(lemma(where.tree, at)));
  const near = told.filter(
    ({ type, sentence, predicate, doers, mutual, past }) =>
      (isOfHolders ? HOLDING : HARM).has(type) &&
      !mutual &&
      !past &&
      (sentence >= where.index - REACH || (isOfHolders && sentence < OPENING)) &&
      (sentence < where.index || predicate < verb || isOfHolders) &&
      !doers.some(isUnnamed),
  );
  const last = near.findLast(({ target }) => isOurs(target)) ?? near.at(-1);
  if (last) return last.doers.some(isOurs) ? [] : last.doers;
  return blamedInRow(told, where, verb, isOurs);
}

/** "condemned Chad for the arrest and demanded their release" */
function blamedInRow(
  told: readonly Told[],
  where: SentenceReading,
  verb: number,
  isOurs: (actor: ActorRecord) => boolean,
): ActorRecord[] {
  const blamed = toldInRow(told, where, verb, isOurs).findLast(
    ({ type, predicate }) => type === 'ACCUSE' && predicate < verb,
  );
  return blamed && !isUnnamed(blamed.target) ? [blamed.target] : [];
}

const HOLDING: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE']);
const HARM: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);
