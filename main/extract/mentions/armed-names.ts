// "Katibat Macina", "Liwa Fatemiyoun", "Jaysh al-Izza": a band that no list knows, by the word that its name begins with.
import { wordClass } from '../lexicon/word-classes.ts';
import { addMention, freeSpan, introduce, type Reading, type SentenceReading, slug } from '../reading.ts';
import { textOf } from './people.ts';
import { isCapitalised, NOT_NAMES } from './words.ts';

/** Marks such a word with the capitalised words and Arabic articles behind it as one name. */
export function markArmedNames(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  const { lexicon } = reading;
  for (let first = 0; first < tokens.length; first++) {
    if (where.at[first] || !STARTS.has(tokens[first]?.text ?? '')) continue;
    const last = endOf(where, first);
    // "Ansar Burney" is a man
    const isMan =
      last === first + 1 &&
      (MEN.has(tokens[first]?.text ?? '') || lexicon.givenNames.has(tokens[first]?.text ?? ''));
    if (last === first || isMan || !freeSpan(reading, where, first, last)) continue;
    const name = textOf(where, first, last);
    const record = introduce(reading, {
      id: `group:${slug(name)}`,
      kind: 'group',
      name,
      country: null,
      sectors: ['REB'],
      affiliation: null,
    });
    addMention(reading, where, { first, last, form: 'name', actors: [record], cue: null });
    first = last;
  }
}

const MEN = wordClass('names.bands-or-men');
const STARTS = wordClass('names.bands-first');

/** On over capitalised words and "al-", "wal-", "fi": as far as the last capitalised one. */
function endOf({ at, sentence: { tokens } }: SentenceReading, first: number): number {
  let last = first;
  for (let index = first + 1; index < tokens.length && index < first + 9; index++) {
    const token = tokens[index];
    if (!token || (at[index] && at[index]?.first !== index)) break;
    if (isCapitalised(token.text) && token.upos !== 'PUNCT' && !NOT_NAMES.has(token.text)) last = index;
    else if (!(INSIDE.has(token.lower) || token.text === '-')) break;
  }
  return last;
}

const INSIDE = wordClass('names.inside-bands');
