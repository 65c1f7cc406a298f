import { expect, test } from 'vitest';
import { bestTree } from '../../../main/extract/syntax/decode.ts';

/** A seeded generator: numbers from -1000 to 1000. */
function makeScores(seed: number, words: number): Int32Array {
  let state = seed;
  return Int32Array.from({ length: words * (words + 1) }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return ((state >>> 8) % 2001) - 1000;
  });
}

const scoreOf = (scores: Int32Array, heads: ArrayLike<number>, words: number) =>
  Array.from(heads).reduce((sum, head, word) => sum + (scores[word * (words + 1) + head + 1] ?? 0), 0);

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at] ?? -1;
    return at === -1;
  });
}

/** The best tree's score, by trying every assignment of heads. */
function bestByTrying(scores: Int32Array, words: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < (words + 1) ** words; number++) {
    const heads = Array.from(
      { length: words },
      (_, word) => (Math.floor(number / (words + 1) ** word) % (words + 1)) - 1,
    );
    if (isTree(heads)) best = Math.max(best, scoreOf(scores, heads, words));
  }
  return best;
}

test('finds the best tree with one root', () => {
  for (const words of [1, 2, 3, 4, 5]) {
    for (let seed = 1; seed <= 40; seed++) {
      const scores = makeScores(seed * 7919 + words, words);
      const expected = bestByTrying(scores, words);
      const heads = Array.from(bestTree(scores.slice(), words));
      expect({ isTree: isTree(heads), score: scoreOf(scores, heads, words) }).toEqual({
        isTree: true,
        score: expected,
      });
    }
  }
});

test('a long sentence without any preference still gets a tree', () => {
  const words = 200;
  const heads = Array.from(bestTree(new Int32Array(words * (words + 1)), words));
  expect(isTree(heads)).toBe(true);
});

test('many cycles are opened one after the other', () => {
  const words = 120;
  const scores = makeScores(3, words);
  for (let word = 0; word < words; word++) scores[word * (words + 1) + (word ^ 1) + 1] = 5000;
  expect(isTree(Array.from(bestTree(scores, words)))).toBe(true);
});
