// What the first layer of a network makes of a word by itself is the same wherever the word stands, so it is kept.
import { SPARE_ROWS } from './kernel.ts';
import { LONGEST } from './lanes.ts';
import { apply, type Matrix, type Room } from './matrix.ts';

/** Bytes of what is kept: 5,000 words of the tagger's, 2,900 of the parser's. When the room is full, it starts over. */
const ROOM = 10 * 2 ** 20;

/** Addresses of the matrix's outputs for each word with its tag; good until the next call. */
export type Projection = (words: readonly string[], tags: ArrayLike<number>) => Int32Array;

/** `write` puts a word's vector at an address; tags are -1 or more. */
export function makeProjection(
  room: Room,
  matrix: Matrix,
  write: (word: string, tag: number, to: number) => void,
): Projection {
  const bytes = 4 * matrix.columns;
  const most = Math.floor(ROOM / bytes) - SPARE_ROWS;
  const kept = room.take((most + SPARE_ROWS) * bytes);
  const vectors = room.take(LONGEST * 2 * matrix.width);
  let known: (Map<string, number> | undefined)[] = [];
  let count = 0;
  return (words, tags) => {
    if (count + words.length > most) {
      known = [];
      count = 0;
    }
    const first = count;
    const rows = new Int32Array(words.length);
    words.forEach((word, index) => {
      const tag = tags[index] as number;
      const tagged = (known[tag + 1] ??= new Map<string, number>());
      let row = tagged.get(word);
      if (row === undefined) {
        write(word, tag, vectors + (count - first) * 2 * matrix.width);
        row = kept + count * bytes;
        tagged.set(word, row);
        count++;
      }
      rows[index] = row;
    });
    // new words lie behind each other, so that one product does them all
    if (count > first) apply(room, matrix, vectors, count - first, kept + first * bytes);
    return rows;
  };
}
