import { expect, test } from 'vitest';
import { batches, LONGEST, lanesOf, runsOf, wordsOf } from '../../../main/extract/syntax/lanes.ts';

const ofLengths = (...lengths: number[]) => lengths.map((length) => ({ length }));

test('batches keep the order and hold no more than may be read at once', () => {
  const lengths = [100, 100, 100, LONGEST, 1, 2, LONGEST - 2];
  const cut = batches(ofLengths(...lengths)).map((batch) => batch.map(({ length }) => length));
  expect(cut).toEqual([[100, 100], [100], [LONGEST], [1, 2], [LONGEST - 2]]);
  expect(batches([])).toEqual([]);
});

test('runs lie one behind the other', () => {
  const runs = runsOf(ofLengths(3, 0, 5));
  expect(runs.map(({ start }) => start)).toEqual([0, 3, 3]);
  expect(wordsOf(runs)).toBe(8);
});

test('lanes share the words out', () => {
  const runs = runsOf(ofLengths(20, 5, 9, 30, 7, 1));
  const lanes = lanesOf(runs);
  expect(lanes.flat().sort((a, b) => a.start - b.start)).toEqual(runs);
  expect(lanes.map(wordsOf)).toEqual([30, 20, 12, 10]);
  expect(lanesOf(runsOf(ofLengths(4))).map(wordsOf)).toEqual([4, 0, 0, 0]);
});
