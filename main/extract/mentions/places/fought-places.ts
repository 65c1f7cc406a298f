// "recaptured Rumangabo from the rebels", "drove them out of Bunagana": towns that no list knows, by who fights for them.
import { newNode } from '../../lexicon/names.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { nameEnd, textOf } from '../people/people.ts';
import { isCapitalised } from '../words.ts';
import { learnPlace, markLearned } from './told-places.ts';

/** Marks such places wherever the article names them. In which state they lie it does not tell. */
export function markFoughtPlaces(reading: Reading): void {
  const told = newNode();
  for (const where of reading.sentences)
    where.sentence.tokens.forEach((token, first) => {
      if (where.at[first] || !/^\p{Lu}\p{Ll}/u.test(token.text) || isInName(where, first)) return;
      const last = nameEnd(where, first);
      if (last < first || last > first + 3 || isOther(reading, where, first, last)) return;
      if (!isFoughtFor(reading, where, first, last)) return;
      learnPlace(reading, told, textOf(where, first, last), null);
    });
  if (told.next.size > 0) markLearned(reading, told);
}

const isInName = ({ sentence: { tokens } }: SentenceReading, first: number) =>
  first > 1 && isCapitalised(tokens[first - 1]?.text ?? '') && tokens[first - 1]?.upos === 'PROPN';

/** People and bodies. */
const isOther = (
  { lexicon }: Reading,
  { sentence: { tokens }, at }: SentenceReading,
  first: number,
  last: number,
) =>
  lexicon.givenNames.has(tokens[first]?.text ?? '') ||
  lexicon.organisationHeads.has(tokens[last]?.text ?? '') ||
  at[last + 1] !== undefined;

function isFoughtFor(reading: Reading, where: SentenceReading, first: number, last: number): boolean {
  const { tokens } = where.sentence;
  const word = (index: number) => tokens[index]?.lower ?? '';
  const is = (index: number, set: ReadonlySet<string>) =>
    tokens[index]?.upos === 'VERB' && set.has(tokens[index]?.lemma ?? '');
  const before = first - 1;
  const isSettlement = word(before) === 'of' && SETTLEMENTS.has(word(before - 1));
  if (isSettlement) return true;
  if (word(last + 1) === 'from' && isNamed(reading, where, last + 2))
    return is(before, TAKING) || (word(before) === 'of' && word(before - 1) === 'control');
  if (word(last + 1) === 'of' && word(before) !== 'of' && isNamed(reading, where, last + 2))
    return tokens[before]?.lemma === 'clear' && tokens[before]?.upos === 'VERB';
  if (word(last + 1) === 'to' && isNamed(reading, where, last + 2) && is(before, LOSING)) return true;
  if (word(last + 1) === 'fell' && word(last + 2) === 'to') return isNamed(reading, where, last + 3);
  if (/^(was|were|been)$/.test(word(last + 1)) && is(last + 2, TAKING))
    return word(last + 3) === 'from' && isNamed(reading, where, last + 4);
  const from =
    word(before) === 'from' ? before : word(before) === 'of' && word(before - 1) === 'out' ? before - 1 : -1;
  const driven = from > 0 ? where.at[from - 1] : undefined;
  if (!driven) return false;
  return [1, 2, 3].some((back) => is(driven.first - back, DRIVING));
}

/** Somebody stands there or right behind an article and an adjective: "the M23", "the insurgents". */
const isNamed = ({ lexicon }: Reading, { at, sentence: { tokens } }: SentenceReading, index: number) =>
  [index, index + 1, index + 2].some((place) => {
    const kind = at[place]?.actors[0]?.kind;
    return kind === undefined ? lexicon.agents.has(tokens[place]?.lemma ?? '') : kind !== 'place';
  });

const SETTLEMENTS = wordClass('nouns.settlements');
const TAKING = wordClass('verbs.taking-places');
const LOSING = wordClass('verbs.losing-places');
const DRIVING = wordClass('verbs.driving-out');
