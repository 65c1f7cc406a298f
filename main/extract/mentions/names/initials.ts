// Initials before a surname: "B. N. Yeltsin" is Boris Yeltsin, "N. Yeltsin" another.
import { HONORIFICS } from '../../parse/honorifics.ts';
import type { SentenceReading } from '../../reading.ts';

/** The first of the initials right before a token; the token itself where there are none. */
export function initialsBefore({ sentence: { tokens }, at }: SentenceReading, index: number): number {
  let first = index;
  const isInitial = (text: string) => INITIAL.test(text) && !HONORIFICS.has(text);
  while (!at[first - 1] && isInitial(tokens[first - 1]?.text ?? '')) first--;
  return first;
}

const INITIAL = /^(\p{Lu}\.)+$/u;

/** Whether the initials before a surname are those of somebody's given name; true where there are none. */
export function bearsInitials(where: SentenceReading, index: number, name: string): boolean {
  const first = initialsBefore(where, index);
  const initial = where.sentence.tokens[first]?.text.charAt(0) ?? '';
  return first === index || name.split(/[ -]/).some((part) => part.startsWith(initial));
}
