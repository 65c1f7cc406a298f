// The words of a query, as the search index cuts and folds them (unicode61 without diacritics).
import type { Span } from '../extract/model.ts';

const WORD = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/** A query for FTS5: all words must occur, the last one may be only begun. null where there are no words. */
export function matchExpression(query: string): string | null {
  const words = query.match(WORD);
  return words && `${words.map((word) => `"${word}"`).join(' ')}*`;
}

/** Where the words of the query stand in a text. */
export function findMarks(text: string, query: string): Span[] {
  const wanted = (query.match(WORD) ?? []).map(fold);
  const begun = wanted.at(-1);
  if (begun === undefined) return [];
  return [...text.matchAll(WORD)]
    .filter(([word]) => {
      const folded = fold(word);
      return wanted.includes(folded) || folded.startsWith(begun);
    })
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Cuts a text around its first mark to about `length` code units at word borders, marks moved along. */
export function cutAround(text: string, marks: Span[], length: number): { snippet: string; marks: Span[] } {
  const first = marks[0]?.start ?? 0;
  const from = first < length / 2 ? 0 : borderAt(text, Math.floor(first - length / 3));
  const to = from + length >= text.length ? text.length : borderAt(text, from + length);
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    snippet: `${before}${text.slice(from, to).replaceAll(/\s/g, ' ')}${to < text.length ? ' …' : ''}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The nearest border between words at or before an offset. */
function borderAt(text: string, offset: number): number {
  const border = text.slice(0, offset + 1).search(/\s\S*$/u);
  return border < 0 ? offset : border + 1;
}

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
