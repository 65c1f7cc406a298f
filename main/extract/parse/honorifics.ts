// "H.E. Ann Lee": part of her name to the parser.
import { wordClass } from '../lexicon/word-classes.ts';
import type { SentenceReading } from '../reading.ts';

/** Whether a word is an honorific right in front of a person, who may have a title as well. */
export function isHonorific(
  { sentence, at }: SentenceReading,
  index: number,
  phrases: SentenceReading['joined'],
): boolean {
  if (!HONORIFICS.has(sentence.tokens[index]?.text ?? '') || at[index]) return false;
  const beside = phrases.find(({ first }) => first === index + 1)?.mention ?? at[index + 1];
  return beside?.actors[0]?.kind === 'person' && (beside.first === index + 1 || beside !== at[index + 1]);
}

export const HONORIFICS = wordClass('names.honorifics');
