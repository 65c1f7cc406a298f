// Tags: universal and Penn tag in one decision, from a BiLSTM over the words.
import { makeChooser } from './chooser.ts';
import { LONGEST, makeEncoder, type Scratch } from './lstm.ts';
import type { Room } from './matrix.ts';
import type { Sections } from './sections.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Tagger {
  /** Tag numbers of at most LONGEST words. */
  tag(words: readonly string[]): Int32Array;
}

export function makeTagger(room: Room, sections: Sections, scratch: Scratch, vocabulary: Vocabulary): Tagger {
  const { sizes, wordUnit, tags } = sections.header;
  const shape = { layers: sizes.taggerLayers, hidden: sizes.tagger, unit: wordUnit };
  const encoder = makeEncoder(room, sections, scratch, 'tagger', shape);
  const choose = makeChooser(room, sections, 'tagger.out', tags.length);
  const vectors = room.take((LONGEST + 1) * vocabulary.size * 2);
  return {
    tag(words) {
      words.forEach((word, index) => vocabulary.write(word, vectors + index * vocabulary.size * 2));
      return choose(encoder.run(vectors, words.length), words.length);
    },
  };
}
