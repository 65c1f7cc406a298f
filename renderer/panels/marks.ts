// Texts with overlapping marks, cut into pieces that each bear the same marks throughout: pure.
import type { Span } from '../../main/extract/model.ts';

export interface Mark<Value> extends Span {
  value: Value;
}

export interface Piece<Value> extends Span {
  text: string;
  /** In the order of the marks given. */
  values: Value[];
}

/** Cuts `text.slice(range)` at every edge of a mark; the pieces joined are the text again. */
export function cutAtMarks<Value>(
  text: string,
  marks: readonly Mark<Value>[],
  range: Span = { start: 0, end: text.length },
): Piece<Value>[] {
  const within = marks.filter(
    (mark) => mark.start < range.end && mark.end > range.start && mark.end > mark.start,
  );
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of within) {
    if (start > range.start) edges.add(start);
    if (end < range.end) edges.add(end);
  }
  const sorted = [...edges].sort((one, other) => one - other);
  const pieces: Piece<Value>[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index] ?? 0;
    const end = sorted[index + 1] ?? 0;
    const values = within.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.value);
    pieces.push({ start, end, text: text.slice(start, end), values });
  }
  return pieces;
}

/**
 * The part of a long paragraph to quote: the evidence and up to `around` characters on either side, cut between
 * words. A paragraph that is not much longer than that is quoted whole.
 */
export function excerpt(text: string, evidence: Span, around: number): Span {
  const start = evidence.start <= around * 1.5 ? 0 : afterSpace(text, evidence.start - around);
  const isNearEnd = text.length - evidence.end <= around * 1.5;
  const end = isNearEnd ? text.length : beforeSpace(text, evidence.end + around);
  return { start: Math.min(start, evidence.start), end: Math.max(end, evidence.end) };
}

function afterSpace(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}

function beforeSpace(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from);
  return space < 0 ? from : space;
}

/** Where the words of a query stand in a title or name. */
export function queryMarks(text: string, query: string): Mark<true>[] {
  const small = text.toLowerCase();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.flatMap((word) => {
    const start = small.indexOf(word);
    // a letter that changes its length in lower case would shift the marks
    return start < 0 || small.length !== text.length
      ? []
      : [{ start, end: start + word.length, value: true as const }];
  });
}
