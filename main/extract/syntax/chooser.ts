// The last step of a network: scores by a matrix, and the class that scores most.
import { LONGEST } from './lanes.ts';
import { apply, type Matrix, placeMatrix, type Room } from './matrix.ts';
import { STATE_UNIT } from './recurrence.ts';
import type { Sections } from './sections.ts';

/** Gives the best of `classes` classes for each word's state. */
export function makeChooser(
  room: Room,
  sections: Sections,
  name: string,
  classes: number,
): (states: number, words: number) => Int32Array {
  return choosing(room, placeMatrix(room, sections, name, STATE_UNIT), classes);
}

/** Gives the best class of a matrix's for each input; what it has more columns than classes is never chosen. */
export function choosing(
  room: Room,
  matrix: Matrix,
  classes: number,
): (inputs: number, words: number) => Int32Array {
  const { columns, biases } = matrix;
  room.floats.fill(Number.NEGATIVE_INFINITY, biases / 4 + classes, biases / 4 + columns);
  const scores = room.take(LONGEST * columns * 4);
  const chosen = room.take(LONGEST * 4);
  return (inputs, words) => {
    apply(room, matrix, inputs, words, scores);
    room.kernel.choose(scores, scores + words * columns * 4, columns * 4, chosen);
    return room.integers.slice(chosen / 4, chosen / 4 + words).map((place) => place / 4);
  };
}
