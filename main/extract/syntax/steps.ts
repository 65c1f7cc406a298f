// Where the recurrences read and write at each word: four sentences side by side, then two, then what is left of one.
import { lanesOf, type Run, wordsOf } from './lanes.ts';
import type { Room } from './matrix.ts';
import { STEP } from './recurrence.ts';

/** Addresses of what the recurrences work with. */
export interface Scratch {
  gates: number;
  steps: number;
  work: number;
  /** Of each lane. */
  cells: readonly number[];
  /** What is before a sentence. */
  zeros: number;
  /** Where a lane without words writes. */
  idle: number;
}

/** Words that so many lanes read side by side, as counted in each lane. */
interface Stretch {
  recur: 'recur4' | 'recur2' | 'recur1';
  lanes: number;
  from: number;
  to: number;
}

/** How sentences are read: which of them in each lane, by what stretches, and where each step of a lane is written. */
export interface Course {
  lanes: readonly Run[][];
  stretches: readonly Stretch[];
  /** Indices of 32-bit numbers. */
  steps: readonly number[][];
}

export function courseOf(runs: readonly Run[], { steps }: Scratch): Course {
  const lanes = lanesOf(runs);
  const stretches = stretchesOf(lanes.map(wordsOf));
  return { lanes, stretches, steps: lanes.map((_, lane) => stepsOf(lane, stretches, steps / 4)) };
}

/** For lanes of so many words, the fullest first. Where three have words left, the fourth idles. */
function stretchesOf(words: readonly number[]): Stretch[] {
  const [first = 0, second = 0, third = 0] = words;
  const stretches: Stretch[] = [
    { recur: 'recur4', lanes: 4, from: 0, to: third },
    { recur: 'recur2', lanes: 2, from: third, to: second },
    { recur: 'recur1', lanes: 1, from: second, to: first },
  ];
  return stretches.filter(({ from, to }) => from < to);
}

/** The steps of lanes lie next to each other, one stretch behind the other. */
function stepsOf(lane: number, stretches: readonly Stretch[], first: number): number[] {
  const found: number[] = [];
  let at = first;
  for (const { lanes, from, to } of stretches) {
    if (lane < lanes)
      for (let word = 0; word < to - from; word++) found.push(at + STEP * (lanes * word + lane));
    at += STEP * lanes * (to - from);
  }
  return found;
}

/** What is read of a layer: where each word's gates are, where all states go, and which of two ways. */
interface Places {
  gates: Int32Array;
  states: number;
  hidden: number;
  way: number;
}

/** Writes the steps of a lane, see `recurrence`; what is left of them behind its last word does nothing of use. */
export function placeSteps(
  { integers }: Room,
  { zeros, idle }: Scratch,
  runs: readonly Run[],
  steps: readonly number[],
  cell: number,
  { gates, states, hidden, way }: Places,
): void {
  let done = 0;
  for (const { start, length } of runs) {
    let previous = zeros;
    for (let step = 0; step < length; step++) {
      const word = start + (way === 0 ? step : length - 1 - step);
      const output = states + word * 4 * hidden + way * 2 * hidden;
      const at = steps[done++] as number;
      integers[at] = (gates[word] as number) + way * 16 * hidden;
      integers[at + 1] = previous;
      integers[at + 2] = output;
      integers[at + 3] = step === 0 ? zeros : cell;
      integers[at + 4] = cell;
      previous = output;
    }
  }
  for (const at of steps.slice(done)) integers.set([gates[0] as number, zeros, idle, zeros, idle], at);
}
