// Tags: universal and Penn tag in one decision, from a BiLSTM over the words.
import { type Encoder, LONGEST, makeEncoder, type Scratch } from './lstm.ts';
import { placeMatrix, type Room } from './matrix.ts';
import { STATE_UNIT } from './recurrence.ts';
import type { Sections } from './sections.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Tagger {
  /** Tag numbers of at most LONGEST words. */
  tag(words: readonly string[]): Int32Array;
}

export function makeTagger(room: Room, sections: Sections, scratch: Scratch, vocabulary: Vocabulary): Tagger {
  const { sizes, wordUnit, tags } = sections.header;
  const shape = { layers: sizes.taggerLayers, hidden: sizes.tagger, unit: wordUnit };
  const encoder: Encoder = makeEncoder(room, sections, scratch, 'tagger', shape);
  const out = placeMatrix(room, sections, 'tagger.out', STATE_UNIT);
  const vectors = room.take((LONGEST + 1) * vocabulary.size * 2);
  const scores = room.take((LONGEST + 1) * out.columns * 4);
  return {
    tag(words) {
      words.forEach((word, index) => vocabulary.write(word, vectors + index * vocabulary.size * 2));
      const states = encoder.run(vectors, words.length);
      const { weights, scales, biases, columns, width } = out;
      const stride = 2 * width;
      room.kernel.product(states, stride, words.length, weights, scales, biases, scores, 4 * columns, stride);
      return Int32Array.from(words, (_, index) =>
        indexOfLargest(room.floats, scores / 4 + index * columns, tags.length),
      );
    },
  };
}

/** Which of `count` numbers from `from` on is the largest; the first of equals. */
export function indexOfLargest(values: Float32Array | Int32Array, from: number, count: number): number {
  let best = 0;
  for (let index = 1; index < count; index++) {
    if ((values[from + index] as number) > (values[from + best] as number)) best = index;
  }
  return best;
}
