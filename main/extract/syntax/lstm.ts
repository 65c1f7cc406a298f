// Bidirectional LSTM layers over the words of sentences (Hochreiter & Schmidhuber 1997; Graves & Schmidhuber 2005).
import { LONGEST, lanesOf, type Run, wordsOf } from './lanes.ts';
import { apply, byEightCells, type Matrix, placeMatrix, placeRecurrence, type Room } from './matrix.ts';
import { makeProjection, type Projection } from './projection.ts';
import { STATE_UNIT, STEP } from './recurrence.ts';
import type { Sections } from './sections.ts';

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

/** Working memory that encoders share, since they run one after the other. */
export interface Scratch {
  gates: number;
  steps: number;
  work: number;
  cells: [number, number];
  zeros: number;
}

/** For states of at most `hidden` numbers in each direction. */
export function makeScratch(room: Room, hidden: number): Scratch {
  return {
    gates: room.take(LONGEST * 8 * hidden * 4),
    steps: room.take(LONGEST * STEP * 4),
    work: room.take(2 * 4 * hidden * 4),
    cells: [room.take(hidden * 4), room.take(hidden * 4)],
    zeros: room.take(hidden * 4),
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
      const lanes = lanesOf(runs);
      let gates = project(words, tags);
      let states = 0;
      stack.forEach((layer, index) => {
        if (index > 0) {
          const input = inputs[index] as Matrix;
          apply(room, input, states, words.length, scratch.gates);
          gates = addressesFrom(scratch.gates, 4 * input.columns, words.length);
        }
        runLayer(room, scratch, layer, gates, lanes, hidden);
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
  lanes: readonly Run[][],
  hidden: number,
): void {
  const { recur, recurTwice } = room.kernel;
  const { steps, work } = scratch;
  const paired = Math.min(...lanes.map(wordsOf));
  const single = steps + 2 * paired * STEP * 4;
  const end = single + (Math.max(...lanes.map(wordsOf)) - paired) * STEP * 4;
  ways.forEach(({ weights, scales }, way) => {
    const places = { gates, states, hidden, way, paired };
    lanes.forEach((lane, index) => placeSteps(room, scratch, lane, index, places));
    if (paired > 0) recurTwice(steps, single, weights, scales, work, 2 * hidden);
    if (end > single) recur(single, end, weights, scales, work, 2 * hidden);
  });
}

/** Writes the steps of a lane: beside those of the other lane for as long as both have words, alone behind them. */
function placeSteps(
  { integers }: Room,
  { steps, cells, zeros }: Scratch,
  lane: readonly Run[],
  index: number,
  {
    gates,
    states,
    hidden,
    way,
    paired,
  }: { gates: Int32Array; states: number; hidden: number; way: number; paired: number },
): void {
  const cell = cells[index] as number;
  let done = 0;
  for (const { start, length } of lane) {
    let previous = zeros;
    for (let step = 0; step < length; step++) {
      const word = start + (way === 0 ? step : length - 1 - step);
      const output = states + word * 4 * hidden + way * 2 * hidden;
      const at = steps / 4 + STEP * (done < paired ? 2 * done + index : paired + done);
      integers[at] = (gates[word] as number) + way * 16 * hidden;
      integers[at + 1] = previous;
      integers[at + 2] = output;
      integers[at + 3] = step === 0 ? zeros : cell;
      integers[at + 4] = cell;
      previous = output;
      done++;
    }
  }
}
