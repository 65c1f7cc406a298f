// "the two", "both", "these three": what counts and what points in front of a noun.
import type { SentenceReading } from '../reading.ts';
import { childrenBy } from '../tree.ts';

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, neither: 2 };
const POINTERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'both',
  'either',
  'neither',
]);

/** Determiners, numbers and adjectives of a noun. */
export function modifiersOf(where: SentenceReading, noun: number): readonly number[] {
  return childrenBy(where.tree, noun, 'det', 'nummod', 'det:predet', 'amod', 'cc:preconj');
}

/** How many a noun says that they are, up to five; 0 where it does not. */
export function countOf(where: SentenceReading, noun: number): number {
  const counts = modifiersOf(where, noun).map(
    // "twenty-two states"
    (child) =>
      where.sentence.tokens[child - 1]?.text === '-'
        ? 0
        : (COUNTS[where.sentence.tokens[child]?.lower ?? ''] ?? 0),
  );
  return Math.max(0, ...counts);
}

/** True where a noun points to what was told before. */
export function isPointed(where: SentenceReading, noun: number): boolean {
  return modifiersOf(where, noun).some((child) => POINTERS.has(where.sentence.tokens[child]?.lower ?? ''));
}
