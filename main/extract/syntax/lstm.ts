// Bidirectional LSTM layers over the words of a sentence (Hochreiter & Schmidhuber 1997; Graves & Schmidhuber 2005).

import { type Matrix, placeMatrix, placeRecurrence, type Room } from './matrix.ts';
import { STATE_UNIT } from './recurrence.ts';
import type { Sections } from './sections.ts';

/** Words that are read at once; a longer sentence is read in pieces. */
export const LONGEST = 256;

export interface Encoder {
  /** Numbers in a state: both directions'. */
  size: number;
  /** Reads word vectors (16 bits, `bytes` each) at an address; gives the address of the states (16 bits each). */
  run(inputs: number, words: number): number;
}

interface Layer {
  input: Matrix;
  ways: { weights: number; scales: number }[];
  states: number;
}

/** Working memory that encoders share, since they run one after the other. */
export interface Scratch {
  gates: number;
  cells: number;
  zeros: number;
}

/** For states of at most `hidden` numbers in each direction. */
export function makeScratch(room: Room, hidden: number): Scratch {
  return {
    gates: room.take((LONGEST + 1) * 8 * hidden * 4),
    cells: room.take(hidden * 4),
    zeros: room.take(hidden * 2),
  };
}

export function makeEncoder(
  room: Room,
  sections: Sections,
  scratch: Scratch,
  name: string,
  { layers, hidden, unit }: { layers: number; hidden: number; unit: number },
): Encoder {
  const stack: Layer[] = Array.from({ length: layers }, (_, index) => ({
    input: placeMatrix(room, sections, `${name}.${index}.input`, index === 0 ? unit : STATE_UNIT),
    ways: ['forward', 'backward'].map((way) => placeRecurrence(room, sections, `${name}.${index}.${way}`)),
    states: room.take((LONGEST + 1) * 2 * hidden * 2),
  }));
  return {
    size: 2 * hidden,
    run: (inputs, words) =>
      stack.reduce((states, layer) => runLayer(room, scratch, layer, states, words, hidden), inputs),
  };
}

function runLayer(
  { kernel, floats }: Room,
  { gates, cells, zeros }: Scratch,
  { input, ways, states }: Layer,
  inputs: number,
  words: number,
  hidden: number,
): number {
  const { weights, scales, biases, columns, width } = input;
  kernel.product(inputs, 2 * width, words, weights, scales, biases, gates, 4 * columns, 2 * width);
  const gateStride = 4 * columns;
  const stateStride = 4 * hidden;
  ways.forEach((way, index) => {
    floats.fill(0, cells / 4, cells / 4 + hidden);
    const first = index === 0 ? 0 : words - 1;
    const sign = index === 0 ? 1 : -1;
    kernel.recur(
      gates + first * gateStride + index * 16 * hidden,
      sign * gateStride,
      words,
      way.weights,
      way.scales,
      cells,
      zeros,
      states + first * stateStride + index * 2 * hidden,
      sign * stateStride,
      2 * hidden,
    );
  });
  return states;
}
