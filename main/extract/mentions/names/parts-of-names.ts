// "Michael Jordan", "Chad Smith": a name of the lists that stands in a longer one that no list knows.
import { longestName } from '../../lexicon/names.ts';
import type { NameEntry } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { NOT_NAMES } from '../words.ts';
import { hasOtherFirstName } from './namesakes.ts';

/** "Jordan" in "Michael Jordan", "Chad" in "Chad Smith", "China" in "China Merchants Port": part of a longer name. */
export function isPartOfOtherName(
  reading: Reading,
  where: SentenceReading,
  index: number,
  entry: NameEntry,
): boolean {
  if (entry.form === 'demonym' || entry.form === 'acronym') return false;
  if (isOtherName(reading, where, index + 1)) return true;
  if (entry.record.kind === 'person') return hasOtherFirstName(reading, where, index, entry.record.name);
  return index > 0 && isOtherName(reading, where, index - 1);
}

/** A capitalised proper noun that no list knows. */
function isOtherName(reading: Reading, where: SentenceReading, index: number): boolean {
  const token = where.sentence.tokens[index];
  if (token?.xpos !== 'NNP' || where.at[index] || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const { titles, agents, organisationHeads, names } = reading.lexicon;
  return !(
    NOT_NAMES.has(token.text) ||
    REGION_WORDS.has(token.lower) ||
    titles.has(token.lower) ||
    agents.has(token.lemma.toLowerCase()) ||
    organisationHeads.has(token.text) ||
    longestName(names, where.sentence.tokens, index)
  );
}

/** "Northern Iraq" is Iraq. */
export const REGION_WORDS = wordClass('words.regions');
