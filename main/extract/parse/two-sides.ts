// "tensions between Chad and Niger on one side and Mali on the other": who stands on which side, and not among themselves.
import type { Token } from '../syntax/types.ts';

/** Where the words stand that part two sides, the commas around them included: first and last token of each. */
export interface TwoSides {
  one: [number, number];
  other: [number, number];
}

/** Null where no names stand in front of both: "On the one hand Chad wants peace, on the other it arms." */
export function twoSides(tokens: readonly Token[]): TwoSides | null {
  for (let at = 1; at < tokens.length; at++) {
    const length = markerAt(tokens, at, 'one');
    if (length === 0 || !isNamed(tokens, at)) continue;
    for (let next = at + length; next < Math.min(tokens.length, at + MOST); next++) {
      const end = markerAt(tokens, next, 'other');
      if (end > 0 && isNamed(tokens, next) && joins(tokens, at + length, next))
        return { one: withCommas(tokens, at, length), other: withCommas(tokens, next, end) };
    }
  }
  return null;
}

/** How far the second side may stretch. */
const MOST = 16;

/** How many tokens "on the one hand" or "of the other part" has there; 0 where there is none. */
function markerAt(tokens: readonly Token[], at: number, which: 'one' | 'other'): number {
  const lower = (index: number) => tokens[index]?.lower ?? '';
  if (!/^(of|on)$/.test(lower(at))) return 0;
  const word = lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (lower(word) !== which) return 0;
  if (/^(hand|part|side)$/.test(lower(word + 1))) return word + 2 - at;
  // "on the other" needs no noun; in "on the other shapes Syria" a verb is taken for one
  const isNoun = /^(ADJ|NOUN|PROPN)$/.test(upos(tokens, word + 1));
  const isVerb = /^(DET|PRON|PROPN)$/.test(upos(tokens, word + 2));
  return which === 'other' && (!isNoun || isVerb) ? word + 1 - at : 0;
}

const upos = (tokens: readonly Token[], at: number) => tokens[at]?.upos ?? '';

/** Whether a name or a noun stands right before, or before a comma. */
const isNamed = (tokens: readonly Token[], at: number) =>
  /^(ADJ|NOUN|PROPN)$/.test(upos(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1));

/** Whether what stands between both is a side joined to the first: "and Mali", ", and the Malian army", "against Mali". */
const joins = (tokens: readonly Token[], first: number, end: number) =>
  /^(against|and|from|with)$/.test(tokens[tokens[first]?.text === ',' ? first + 1 : first]?.lower ?? '') &&
  tokens.slice(first, end).every((token) => !/^(AUX|SCONJ|VERB)$/.test(token.upos));

/** The comma in front, and the one behind where one stands in front or another side follows. */
function withCommas(tokens: readonly Token[], at: number, length: number): [number, number] {
  const isComma = (index: number) => tokens[index]?.text === ',';
  const first = isComma(at - 1) ? at - 1 : at;
  const isClosed = isComma(at + length) && (first < at || tokens[at + length + 1]?.lower === 'and');
  return [first, at + length - (isClosed ? 0 : 1)];
}

/** Whether two of those named stand on the same side. */
export function areOnOneSide({ one, other }: TwoSides, first: number, second: number): boolean {
  const sideOf = (head: number) => (head < one[0] ? 1 : head < other[0] ? 2 : 0);
  return sideOf(first) !== 0 && sideOf(first) === sideOf(second);
}
