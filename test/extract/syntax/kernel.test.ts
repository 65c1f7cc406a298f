import { beforeEach, expect, test } from 'vitest';
import {
  byEightCells,
  makeRoom,
  placeMatrix,
  placeRecurrence,
  type Room,
} from '../../../main/extract/syntax/matrix.ts';
import type { Sections } from '../../../main/extract/syntax/sections.ts';

let room: Room;
beforeEach(() => {
  room = makeRoom();
});

/** A seeded generator of integers in [-limit, limit]. */
function integers(count: number, limit: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return ((state >>> 8) % (2 * limit + 1)) - limit;
  });
}

/** Sections that hold one matrix only, whatever its name. */
function sectionsWith(weights: number[], scales: number[], biases: number[]): Sections {
  const rows = { values: Int8Array.from(weights), scales: Float32Array.from(scales) };
  return { rows: () => rows, floats: () => Float32Array.from(biases) } as unknown as Sections;
}

function placeShorts(values: number[], spare = 0): number {
  const at = room.take(2 * (values.length + spare));
  room.shorts.set(values, at / 2);
  return at;
}

test('product: rows of inputs times a matrix, scaled, with biases', () => {
  const [rows, width, columns] = [3, 24, 21];
  const inputs = integers(rows * width, 30_000, 1);
  const weights = integers(columns * width, 127, 2);
  const scales = integers(columns, 50, 3).map((value) => 2 ** -20 * (64 + value));
  const biases = integers(columns, 8, 4);
  const matrix = placeMatrix(room, sectionsWith(weights, scales, biases), 'any', 4096);
  const output = room.take(4 * matrix.columns * (rows + 1));
  room.kernel.product(
    placeShorts(inputs, width),
    2 * width,
    rows,
    matrix.weights,
    matrix.scales,
    matrix.biases,
    output,
    4 * matrix.columns,
    2 * width,
  );
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let k = 0; k < width; k++)
        sum += (inputs[row * width + k] as number) * (weights[column * width + k] as number);
      const scale = Math.fround(Math.fround(scales[column] as number) / 4096);
      const expected = Math.fround(
        Math.fround(Math.fround(sum) * scale) + Math.fround(biases[column] as number),
      );
      expect(room.floats[output / 4 + row * matrix.columns + column]).toBe(expected);
    }
  }
});

const logistic = (value: number) => 1 / (1 + Math.exp(-value));

/** The same LSTM in plain numbers; gates by cell: input, forget, new, output. */
function runPlainly(gates: number[], weights: number[], scale: number, words: number, size: number) {
  const states: number[][] = [];
  let state = Array.from({ length: size }, () => 0);
  let cells = state;
  const row = (cell: number, gate: number) => Math.floor(cell / 4) * 16 + gate * 4 + (cell % 4);
  const gateAt = (word: number, at: number) => gates[word * 4 * size + byEightCells(at)] as number;
  for (let word = 0; word < words; word++) {
    const gateOf = (cell: number, gate: number) => {
      const at = row(cell, gate);
      const own = state.reduce((sum, value, k) => sum + value * (weights[at * size + k] as number), 0);
      return gateAt(word, at) + scale * own;
    };
    const now = cells.map(
      (kept, cell) =>
        kept * logistic(gateOf(cell, 1)) + logistic(gateOf(cell, 0)) * Math.tanh(gateOf(cell, 2)),
    );
    const next = now.map((kept, cell) => logistic(gateOf(cell, 3)) * Math.tanh(kept));
    cells = now;
    state = next;
    states.push(next);
  }
  return states;
}

const STEP_BYTES = 20;

/** Reads sentences of one length, side by side; gives the states of each. */
function readLanes(gates: number[][], weights: number[], scale: number, size: number): number[][] {
  const { kernel, integers, floats, shorts } = room;
  const way = placeRecurrence(
    room,
    sectionsWith(
      weights,
      Array.from({ length: 4 * size }, () => scale),
      [],
    ),
    'any',
  );
  const words = (gates[0]?.length ?? 0) / (4 * size);
  const zeros = room.take(4 * size);
  const steps = room.take(STEP_BYTES * words * gates.length);
  const outputs = gates.map((lane, index) => {
    const gatesAt = room.take(4 * lane.length);
    floats.set(lane, gatesAt / 4);
    const cells = room.take(4 * size);
    const output = room.take(2 * size * words);
    for (let word = 0; word < words; word++) {
      const before = word === 0 ? zeros : output + (word - 1) * 2 * size;
      const step = [
        gatesAt + word * 16 * size,
        before,
        output + word * 2 * size,
        word === 0 ? zeros : cells,
        cells,
      ];
      integers.set(step, (steps + STEP_BYTES * (word * gates.length + index)) / 4);
    }
    return output;
  });
  const read = { 1: kernel.recur1, 2: kernel.recur2 }[gates.length] ?? kernel.recur4;
  const end = steps + STEP_BYTES * words * gates.length;
  read(steps, end, way.weights, way.scales, room.take(gates.length * 16 * size), 2 * size);
  return outputs.map((output) => [...shorts.subarray(output / 2, output / 2 + words * size)]);
}

test('recur: an LSTM over one sentence, or over two or four side by side', () => {
  const [words, size, scale] = [7, 16, 0.004];
  const gates = [5, 9, 11, 12].map((seed) =>
    integers(words * 4 * size, 3000, seed).map((value) => value / 1000),
  );
  const weights = integers(4 * size * size, 127, 6);
  const alone = gates.map((lane) => readLanes([lane], weights, scale, size)[0]);
  alone.forEach((found, lane) => {
    const expected = runPlainly(gates[lane] ?? [], weights, scale, words, size).flat();
    expected.forEach((value, index) => {
      expect(Math.abs((found?.[index] as number) / 32767 - value)).toBeLessThan(0.005);
    });
  });
  expect(readLanes(gates, weights, scale, size)).toEqual(alone);
  expect(readLanes(gates.slice(2), weights, scale, size)).toEqual(alone.slice(2));
});

test('rectify: scales, leaks and keeps within its limit', () => {
  const values = [1, -1, 0.5, -0.5, 100, -100, -1000, 0];
  const input = room.take(32);
  room.floats.set(values, input / 4);
  const factor = room.take(32);
  room.floats.set([100, 100, 100, 100, 0.25, 0.25, 0.25, 0.25], factor / 4);
  const output = room.take(16);
  room.kernel.rectify(input, factor, output, 16);
  expect([...room.shorts.subarray(output / 2, output / 2 + 8)]).toEqual([
    100, -25, 50, -12, 4095, -2500, -4095, 0,
  ]);
});

test('compare: every row with every row', () => {
  const width = 16;
  const queries = integers(2 * width, 4095, 7);
  const rows = integers(3 * width, 4095, 8);
  const [first, at] = [placeShorts(queries), placeShorts(rows)];
  const output = room.take(24);
  room.kernel.compare(first, first + 4 * width, at, at + 6 * width, 2 * width, output);
  const expected = [0, 1].flatMap((query) =>
    [0, 1, 2].map((row) => {
      let sum = 0;
      for (let k = 0; k < width; k++)
        sum += (queries[query * width + k] as number) * (rows[row * width + k] as number);
      return sum;
    }),
  );
  expect([...room.integers.subarray(output / 4, output / 4 + 6)]).toEqual(expected);
});

test('addRows: to each row the one that its address tells', () => {
  const rows = room.take(64);
  room.floats.set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], rows / 4);
  const others = room.take(64);
  room.floats.set([100, 100, 100, 100, 200, 200, 200, 200, 300, 300, 300, 300], others / 4);
  const addresses = room.take(16);
  room.integers.set([others + 32, others, others + 32], addresses / 4);
  room.kernel.addRows(rows, addresses, addresses + 12, 16);
  expect([...room.floats.subarray(rows / 4, rows / 4 + 16)]).toEqual([
    301, 302, 303, 304, 105, 106, 107, 108, 309, 310, 311, 312, 13, 14, 15, 16,
  ]);
});

test('choose: where the largest is, the first of equals', () => {
  const values = [
    [-5, -1, -3, -1, -2, -9, -1, -4],
    [0, 7, 7, 7, 7, 7, 8, 8],
    [Number.NEGATIVE_INFINITY, -2, -3, -4, -5, -6, -7, Number.NEGATIVE_INFINITY],
    [3, 2, 1, 0, 3, 3, 3, 3],
    [-1, -1, -1, -1, -1, -1, -1, 0],
  ];
  const rows = room.take(4 * 8 * values.length);
  room.floats.set(values.flat(), rows / 4);
  const output = room.take(4 * values.length);
  room.kernel.choose(rows, rows + 4 * 8 * values.length, 32, output);
  const found = room.integers.subarray(output / 4, output / 4 + values.length);
  expect([...found].map((place) => place / 4)).toEqual([1, 6, 1, 0, 7]);
});
