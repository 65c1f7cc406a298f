// "- signed", "2. urged", "(a) thanked": what numbers the items of a list.
import type { Token } from './types.ts';

/** How many tokens from a place on number an item; 0 where none do. */
export function markerAt(tokens: readonly Pick<Token, 'text'>[], at: number): number {
  const [first = '', second = '', third = ''] = [at, at + 1, at + 2].map(
    (index) => tokens[index]?.text ?? '',
  );
  if (DASH.test(first)) return 1;
  if (NUMBER.test(first) && /^[.)]$/.test(second)) return 2;
  return first === '(' && NUMBER.test(second) && third === ')' ? 3 : 0;
}

const DASHES = '[-–—•*·▪►]';
const NUMBERS = '(?:\\d{1,2}|[a-z]|[ivx]{1,4})';
const DASH = new RegExp(`^${DASHES}$`);
const NUMBER = new RegExp(`^${NUMBERS}$`);
const OPENING = new RegExp(`^(?:${DASHES}|\\(?${NUMBERS}[.)])\\s`);

/** The tokens without the mark that they open with; all of them where there is nothing else. */
export function withoutMarker<T extends Pick<Token, 'text'>>(tokens: T[]): T[] {
  const words = tokens.slice(markerAt(tokens, 0));
  return words.length > 0 ? words : tokens;
}

/** Whether a text opens with such a mark. */
export const opensWithMarker = (text: string): boolean => OPENING.test(text);
