// "Rep. Glenn English", "Sen. Israel", "<UN>": a name of a state or body that somebody bears, or that is the sign of a share.
import type { NameEntry } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { isInSign } from '../../parse/brackets.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import { isShoutedWord } from './strangers.ts';

/** Whether the word names no state or body there. */
export const isOthersWord = (
  reading: Reading,
  where: SentenceReading,
  index: number,
  entry: NameEntry,
): boolean =>
  isInSign(where.sentence.tokens, index) ||
  isBorneBySomebody(reading, where, index) ||
  isShoutedWord(where, index, entry);

/** Whether such a word stands in the name of somebody whom the article titles so, or alone where only he does anything. */
function isBorneBySomebody(
  reading: Reading,
  { sentence: { tokens } }: SentenceReading,
  index: number,
): boolean {
  const word = tokens[index]?.text ?? '';
  if (!BORNE.has(word) || !borneIn(reading).has(word)) return false;
  const { text } = reading.article;
  const { start = 0, end = 0 } = tokens[index] ?? {};
  if (new RegExp(`${TITLED}${word}$`, 'u').test(text.slice(Math.max(0, start - REACH), end))) return true;
  // but "the English", "English farmers"
  return tokens[index - 1]?.lower !== 'the' && /^(AUX|PART|PUNCT|VERB)$/.test(tokens[index + 1]?.upos ?? '');
}

const BORNE = wordClass('names.also-surnames');

/** A title of those who have no state for an office, and a given name or initials. */
const TITLED =
  "(?<!\\p{L})(?:Capt|Col|Congressman|Congresswoman|Dr|Gen|General|Gov|Judge|Justice|Mayor|Miss|Mr|Mrs|Ms|Prof|Professor|Rep|Representative|Sen|Senator)\\.? (?:(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'-]*) )?";

const TITLED_BEARER = new RegExp(`${TITLED}(?<word>${[...BORNE].join('|')})\\b`, 'gu');

/** Those words that somebody bears whom the article titles. */
const borneIn = perReading(
  ({ article: { text } }): ReadonlySet<string | undefined> =>
    new Set([...text.matchAll(TITLED_BEARER)].map(({ groups }) => groups?.['word'])),
);

/** How far before a surname its title starts at most. */
const REACH = 40;
