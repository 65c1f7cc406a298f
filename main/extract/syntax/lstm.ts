// Bidirectional LSTM layers over the words of sentences (Hochreiter & Schmidhuber 1997; Graves & Schmidhuber 2005).
import { LANES, LONGEST, type Run } from './lanes.ts';
import { apply, byEightCells, type Matrix, placeMatrix, placeRecurrence, type Room } from './matrix.ts';
import { makeProjection, type Projection } from './projection.ts';
import { STATE_UNIT, STEP } from './recurrence.ts';
import type { Sections } from './sections.ts';
import { type Course, courseOf, placeSteps, type Scratch } from './steps.ts';

export interface Encoder {
  /** Numbers in a state: both directions'. */
  size: number;
  /** Reads sentences, at most LONGEST words in all, with their tags; gives the address of the states (16 bits a number). */
  run(words: readonly string[], tags: ArrayLike<number>, runs: readonly Run[]): number;
}

interface Layer {
  ways: { weights: number; scales: number }[];
  states: number;
}

/** Working memory that encoders share, since they run one after the other; for states of at most `hidden` numbers. */
export function makeScratch(room: Room, hidden: number): Scratch {
  return {
    gates: room.take(LONGEST * 8 * hidden * 4),
    steps: room.take(2 * LONGEST * STEP * 4),
    work: room.take(LANES * 4 * hidden * 4),
    cells: Array.from({ length: LANES }, () => room.take(hidden * 4)),
    zeros: room.take(hidden * 4),
    idle: room.take(hidden * 4),
  };
}

export interface Shape {
  layers: number;
  hidden: number;
  /** So many units of the words' vectors make 1. */
  unit: number;
}

/** `write` puts the vector of a word with its tag at an address. */
export function makeEncoder(
  room: Room,
  sections: Sections,
  scratch: Scratch,
  name: string,
  { layers, hidden, unit }: Shape,
  write: (word: string, tag: number, to: number) => void,
): Encoder {
  const inputs = Array.from({ length: layers }, (_, index) =>
    placeMatrix(room, sections, `${name}.${index}.input`, index === 0 ? unit : STATE_UNIT, byEightCells),
  );
  const stack: Layer[] = inputs.map((_, index) => ({
    ways: ['forward', 'backward'].map((way) => placeRecurrence(room, sections, `${name}.${index}.${way}`)),
    states: room.take(LONGEST * 2 * hidden * 2),
  }));
  const project: Projection = makeProjection(room, inputs[0] as Matrix, write);
  return {
    size: 2 * hidden,
    run(words, tags, runs) {
      const course = courseOf(runs, scratch);
      let gates = project(words, tags);
      let states = 0;
      stack.forEach((layer, index) => {
        if (index > 0) {
          const input = inputs[index] as Matrix;
          apply(room, input, states, words.length, scratch.gates);
          gates = addressesFrom(scratch.gates, 4 * input.columns, words.length);
        }
        runLayer(room, scratch, layer, gates, course, hidden);
        states = layer.states;
      });
      return states;
    },
  };
}

function addressesFrom(first: number, stride: number, count: number): Int32Array {
  const addresses = new Int32Array(count);
  for (let index = 0; index < count; index++) addresses[index] = first + index * stride;
  return addresses;
}

function runLayer(
  room: Room,
  scratch: Scratch,
  { ways, states }: Layer,
  gates: Int32Array,
  { lanes, stretches, steps }: Course,
  hidden: number,
): void {
  ways.forEach(({ weights, scales }, way) => {
    const places = { gates, states, hidden, way };
    lanes.forEach((lane, index) =>
      placeSteps(room, scratch, lane, steps[index] ?? [], scratch.cells[index] as number, places),
    );
    let at = scratch.steps;
    for (const { recur, lanes: beside, from, to } of stretches) {
      const end = at + beside * (to - from) * STEP * 4;
      room.kernel[recur](at, end, weights, scales, scratch.work, 2 * hidden);
      at = end;
    }
  });
}
