import { expect, test } from 'vitest';
import { runsOf } from '../../../main/extract/syntax/lanes.ts';
import { courseOf } from '../../../main/extract/syntax/steps.ts';

const courseFor = (...lengths: number[]) => {
  const scratch = { gates: 0, steps: 400, work: 0, cells: [], zeros: 0, idle: 0 };
  const { stretches, steps } = courseOf(runsOf(lengths.map((length) => ({ length }))), scratch);
  return { stretches, steps: steps.map((lane) => lane.map((at) => (at - 100) / 5)) };
};

test('four lanes for as long as three have words, then two, then one', () => {
  expect(courseFor(4, 3, 2, 1)).toEqual({
    stretches: [
      { recur: 'recur4', lanes: 4, from: 0, to: 2 },
      { recur: 'recur2', lanes: 2, from: 2, to: 3 },
      { recur: 'recur1', lanes: 1, from: 3, to: 4 },
    ],
    // the fourth lane has a step more than it has words
    steps: [
      [0, 4, 8, 10],
      [1, 5, 9],
      [2, 6],
      [3, 7],
    ],
  });
});

test('one sentence is read alone', () => {
  expect(courseFor(3)).toEqual({
    stretches: [{ recur: 'recur1', lanes: 1, from: 0, to: 3 }],
    steps: [[0, 1, 2], [], [], []],
  });
});
