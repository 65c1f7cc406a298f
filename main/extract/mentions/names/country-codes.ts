// "RUS bombed GEO": the three letters of ISO 3166-1 that situation reports and data sets write for states.
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isInCapitals } from '../words.ts';

/** Marks such letters in a text that writes several states so, again and again. */
export function markCountryCodes(reading: Reading): void {
  const found = reading.sentences.flatMap((where) => codesIn(reading, where));
  const kinds = new Set(found.map(({ code }) => code));
  if (kinds.size < KINDS || found.length < TIMES) return;
  for (const { where, index, code } of found) {
    const state = reading.lexicon.states.get(code);
    if (state)
      addMention(reading, where, { first: index, last: index, form: 'acronym', actors: [state], cue: null });
  }
}

/** So many states, and so many places, show that a text writes states by their codes. */
const KINDS = 3;
const TIMES = 6;

function codesIn({ lexicon }: Reading, where: SentenceReading) {
  const { tokens } = where.sentence;
  if (isInCapitals(tokens)) return [];
  return tokens.flatMap(({ text }, index) =>
    /^[A-Z]{3}$/.test(text) &&
    lexicon.states.has(text) &&
    !where.at[index] &&
    !WORDS.has(text) &&
    !isDated(tokens, index)
      ? [{ where, index, code: text }]
      : [],
  );
}

/** Codes that are words or other abbreviations as well. */
const WORDS = wordClass('names.codes-that-are-words');

/** "14 MAR 08" */
const isDated = (tokens: readonly Token[], index: number) =>
  /^\d/.test(tokens[index - 1]?.text ?? '') && /^\d/.test(tokens[index + 1]?.text ?? '');
