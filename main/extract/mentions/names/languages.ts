// "(French: Mouvement …)", "Spanish- and Portuguese-language radio", "ten Swiss francs": what is spoken or paid, and nobody.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';

/** Whether a name of so many tokens stands for a language or a currency. */
export function isLanguage(
  { sentence: { tokens } }: SentenceReading,
  index: number,
  length: number,
): boolean {
  const behind = tokens.slice(index + length, index + length + REACH);
  if (isMoney(tokens[index - 1], behind[0])) return true;
  if (tokens[index - 1]?.text === '(' && behind[0]?.text === ':') return true;
  // "a NATO-sponsored English course"
  if (tokens[index]?.lower === 'english' && LESSONS.has(behind[0]?.lemma ?? '')) return true;
  const language = behind.findIndex(({ lower }) => lower === 'language');
  return (
    language >= 0 &&
    // but "curbs on the Russian language" are on those who speak it
    behind[language + 1]?.upos === 'NOUN' &&
    behind.slice(0, language).every(({ text }) => /^(-|,|and|or|\p{Lu}.*)$/u.test(text))
  );
}

/** What is taught in English, and nothing of England's. */
const LESSONS: ReadonlySet<string> = new Set(['class', 'course', 'lesson', 'teacher', 'tuition']);

/** How far behind it "language" may stand. */
const REACH = 6;

/** "100 mln French francs", "in Canadian dollars": which money is counted. */
const isMoney = (before: Token | undefined, noun: Token | undefined) =>
  before !== undefined &&
  (before.upos === 'NUM' || COUNTING.has(before.lower)) &&
  CURRENCIES.has(noun?.lemma ?? '');

const COUNTING: ReadonlySet<string> = new Set([
  'billion',
  'bn',
  'in',
  'million',
  'mln',
  'of',
  'thousand',
  'trillion',
]);
const CURRENCIES = wordClass('nouns.currencies');
