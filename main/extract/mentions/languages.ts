// "(French: Mouvement …)", "Spanish- and Portuguese-language radio": what is spoken, and nobody who speaks it.
import type { SentenceReading } from '../reading.ts';

/** Whether a name of so many tokens stands for a language. */
export function isLanguage(
  { sentence: { tokens } }: SentenceReading,
  index: number,
  length: number,
): boolean {
  const behind = tokens.slice(index + length, index + length + REACH);
  if (tokens[index - 1]?.text === '(' && behind[0]?.text === ':') return true;
  const language = behind.findIndex(({ lower }) => lower === 'language');
  return (
    language >= 0 &&
    // but "curbs on the Russian language" are on those who speak it
    behind[language + 1]?.upos === 'NOUN' &&
    behind.slice(0, language).every(({ text }) => /^(-|,|and|or|\p{Lu}.*)$/u.test(text))
  );
}

/** How far behind it "language" may stand. */
const REACH = 6;
