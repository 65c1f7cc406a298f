// Tags: universal and Penn tag in one decision, from a BiLSTM over the words.
import { makeChooser } from './chooser.ts';
import { runsOf } from './lanes.ts';
import { makeEncoder } from './lstm.ts';
import type { Room } from './matrix.ts';
import type { Sections } from './sections.ts';
import type { Scratch } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Tagger {
  /** Tag numbers of sentences with at most LONGEST words in all, one behind the other. */
  tag(sentences: readonly (readonly string[])[]): Int32Array;
}

export function makeTagger(room: Room, sections: Sections, scratch: Scratch, vocabulary: Vocabulary): Tagger {
  const { sizes, wordUnit, tags } = sections.header;
  const shape = { layers: sizes.taggerLayers, hidden: sizes.tagger, unit: wordUnit };
  const encoder = makeEncoder(room, sections, scratch, 'tagger', shape, (word, _, to) =>
    vocabulary.write(word, to),
  );
  const choose = makeChooser(room, sections, 'tagger.out', tags.length);
  return {
    tag(sentences) {
      const words = sentences.flat();
      // a word is all that the tagger reads
      const none = new Int32Array(words.length);
      return choose(encoder.run(words, none, runsOf(sentences)), words.length);
    },
  };
}
