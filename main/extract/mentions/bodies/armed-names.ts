// "Katibat Macina", "Liwa Fatemiyoun", "Jaysh al-Izza": a band that no list knows, by the word that its name begins with.
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, freeSpan, type Reading, type SentenceReading } from '../../reading.ts';
import { runEnd, textOf } from '../people/people.ts';
import { NOT_NAMES } from '../words.ts';
import { unlistedBand } from './bands.ts';

/** Marks such a word with the capitalised words and Arabic articles behind it as one name. */
export function markArmedNames(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  const { lexicon } = reading;
  for (let first = 0; first < tokens.length; first++) {
    if (where.at[first] || !STARTS.has(tokens[first]?.text ?? '')) continue;
    const isOther = (index: number) =>
      (where.at[index] !== undefined && where.at[index]?.first !== index) ||
      NOT_NAMES.has(tokens[index]?.text ?? '');
    const last = runEnd(tokens, first, INSIDE, isOther);
    // "Ansar Burney" is a man
    const isMan =
      last === first + 1 &&
      (MEN.has(tokens[first]?.text ?? '') || lexicon.givenNames.has(tokens[first]?.text ?? ''));
    if (last === first || isMan || !freeSpan(reading, where, first, last)) continue;
    const record = unlistedBand(reading, textOf(where, first, last), 'REB');
    addMention(reading, where, { first, last, form: 'name', actors: [record], cue: null });
    first = last;
  }
}

const MEN = wordClass('names.bands-or-men');
const STARTS = wordClass('names.bands-first');

/** "al-", "wal-", "fi" */
const INSIDE = wordClass('names.inside-bands');
