// The last step of a network: scores by a matrix, and the class that scores most.
import { LONGEST } from './lanes.ts';
import { apply, placeMatrix, type Room } from './matrix.ts';
import { STATE_UNIT } from './recurrence.ts';
import type { Sections } from './sections.ts';

/** Gives the best of `classes` classes for each word's state. */
export function makeChooser(
  room: Room,
  sections: Sections,
  name: string,
  classes: number,
): (states: number, words: number) => Int32Array {
  const matrix = placeMatrix(room, sections, name, STATE_UNIT);
  const scores = room.take(LONGEST * matrix.columns * 4);
  return (states, words) => {
    apply(room, matrix, states, words, scores);
    const chosen = new Int32Array(words);
    for (let word = 0; word < words; word++)
      chosen[word] = indexOfLargest(room.floats, scores / 4 + word * matrix.columns, classes);
    return chosen;
  };
}

/** Which of `count` numbers from `from` on is the largest; the first of equals. */
export function indexOfLargest(values: Float32Array, from: number, count: number): number {
  let best = from;
  let highest = values[from] as number;
  for (let index = from + 1; index < from + count; index++) {
    const value = values[index] as number;
    if (value <= highest) continue;
    best = index;
    highest = value;
  }
  return best - from;
}
