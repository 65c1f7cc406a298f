// Heads and labels from a BiLSTM over words and tags: every word is scored as the head of every other (Dozat &
// Manning 2017), the best tree is taken, and each word's relation is chosen for the head it has got.
import { choosing, makeChooser } from './chooser.ts';
import { bestTree } from './decode.ts';
import { LONGEST, type Run, runsOf, wordsOf } from './lanes.ts';
import { type Encoder, makeEncoder } from './lstm.ts';
import { apply, placeFloats, placeMatrix, type Room } from './matrix.ts';
import { STATE_UNIT } from './recurrence.ts';
import type { Sections } from './sections.ts';
import type { Scratch } from './steps.ts';
import { toShort, type Vocabulary } from './vocabulary.ts';

export interface Parse {
  /** Index of each word's head; exactly one is -1, the root's. */
  heads: Int32Array;
  labels: Int32Array;
  /** What the tags should have been, now that more is known of the sentence. */
  tags: Int32Array;
}

export interface Parser {
  /** Parses sentences with at most LONGEST words in all; `tags` are tag numbers, -1 where one is not among those known. */
  parse(sentences: readonly (readonly string[])[], tags: readonly (readonly number[])[]): Parse[];
}

export function makeParser(room: Room, sections: Sections, scratch: Scratch, vocabulary: Vocabulary): Parser {
  const { sizes, wordUnit } = sections.header;
  const { size } = vocabulary;
  const shape = { layers: sizes.parserLayers, hidden: sizes.parser, unit: wordUnit };
  const tagVectors = Int16Array.from(sections.floats('tagVectors'), (value) => toShort(value * wordUnit));
  const unknownTag = tagVectors.length / size - 1;
  const encoder: Encoder = makeEncoder(room, sections, scratch, 'parser', shape, (word, tag, to) => {
    vocabulary.write(word, to);
    addVector(room.shorts, to / 2, tagVectors, (tag < 0 ? unknownTag : tag) * size, size);
  });
  const findHeads = makeHeadFinder(room, sections);
  const chooseLabels = makeLabeller(room, sections);
  const chooseTags = makeChooser(room, sections, 'parser.retag', sections.header.tags.length);
  return {
    parse(sentences, tagged) {
      const words = sentences.flat();
      const runs = runsOf(sentences);
      const states = encoder.run(words, tagged.flat(), runs);
      const heads = findHeads(states, runs);
      const labels = chooseLabels(states, runs, heads);
      const tags = chooseTags(states, words.length);
      return runs.map(({ start, length }, index) => ({
        heads: heads[index] as Int32Array,
        labels: labels.subarray(start, start + length),
        tags: tags.subarray(start, start + length),
      }));
    },
  };
}

function addVector(to: Int16Array, at: number, from: Int16Array, start: number, size: number): void {
  for (let k = 0; k < size; k++) to[at + k] = toShort((to[at + k] as number) + (from[start + k] as number));
}

/** For `rectify`: four times the factor, four times what negative numbers are multiplied with. */
function placeFactor(room: Room, factor: number, leak = 0.1): number {
  return placeFloats(room, [factor, factor, factor, factor, leak, leak, leak, leak]);
}

/**
 * Gives each sentence's heads. Scores are integers, for each word a row: the root as its head, then every word of its
 * sentence.
 */
function makeHeadFinder(
  room: Room,
  sections: Sections,
): (states: number, runs: readonly Run[]) => Int32Array[] {
  const { factors, sizes } = sections.header;
  const { kernel } = room;
  const bytes = 2 * sizes.arc;
  const dependent = placeMatrix(room, sections, 'parser.arc_dependent', STATE_UNIT);
  const head = placeMatrix(room, sections, 'parser.arc_head', STATE_UNIT);
  const arc = placeMatrix(room, sections, 'parser.arc', factors.arcDependent);
  const dependentFactor = placeFactor(room, factors.arcDependent);
  const queryFactor = placeFactor(room, factors.arcQuery, 1);
  const headFactor = placeFactor(room, factors.arcHead);
  const floats = room.take(LONGEST * 2 * bytes);
  const dependents = room.take(LONGEST * bytes);
  const queries = room.take(LONGEST * bytes);
  const heads = room.take((LONGEST + 2) * bytes);
  const scores = room.take(LONGEST * (LONGEST + 1) * 4);
  // the root comes first among the heads, and is the same in every sentence
  kernel.rectify(placeFloats(room, sections.floats('parser.root_arc')), headFactor, heads, bytes);
  return (states, runs) => {
    const words = wordsOf(runs);
    apply(room, dependent, states, words, floats);
    kernel.rectify(floats, dependentFactor, dependents, words * bytes);
    apply(room, arc, dependents, words, floats);
    kernel.rectify(floats, queryFactor, queries, words * bytes);
    apply(room, head, states, words, floats);
    return runs.map(({ start, length }) => {
      kernel.rectify(floats + start * 2 * bytes, headFactor, heads + bytes, length * bytes);
      const end = heads + (length + 1) * bytes;
      const query = queries + start * bytes;
      kernel.compare(query, query + length * bytes, heads, end, bytes, scores);
      return bestTree(room.integers.subarray(scores / 4, scores / 4 + length * (length + 1)), length);
    });
  };
}

/** Gives the labels of all words, one sentence's behind the other's. */
function makeLabeller(
  room: Room,
  sections: Sections,
): (states: number, runs: readonly Run[], heads: readonly Int32Array[]) => Int32Array {
  const { factors, labels, sizes } = sections.header;
  const { floats, integers, kernel } = room;
  const bytes = 4 * sizes.label;
  const dependent = placeMatrix(room, sections, 'parser.label_dependent', STATE_UNIT);
  const head = placeMatrix(room, sections, 'parser.label_head', STATE_UNIT);
  const label = placeMatrix(room, sections, 'parser.label', factors.labelPair);
  const factor = placeFactor(room, factors.labelPair);
  const rootHead = placeFloats(room, sections.floats('parser.root_label'));
  const pairs = room.take(LONGEST * bytes);
  const headParts = room.take(LONGEST * bytes);
  const places = room.take(LONGEST * 4);
  const inputs = room.take((LONGEST * bytes) / 2);
  const choose = choosing(room, label, labels.length);
  const root = labels.indexOf('root');
  // only the word under the root is called so
  floats[label.biases / 4 + root] = Number.NEGATIVE_INFINITY;
  return (states, runs, heads) => {
    const words = wordsOf(runs);
    apply(room, dependent, states, words, pairs);
    apply(room, head, states, words, headParts);
    runs.forEach(({ start }, index) =>
      heads[index]?.forEach((at, word) => {
        integers[places / 4 + start + word] = at < 0 ? rootHead : headParts + (start + at) * bytes;
      }),
    );
    kernel.addRows(pairs, places, places + words * 4, bytes);
    kernel.rectify(pairs, factor, inputs, (words * bytes) / 2);
    const chosen = choose(inputs, words);
    runs.forEach(({ start }, index) => {
      const under = heads[index]?.indexOf(-1) ?? -1;
      if (under >= 0) chosen[start + under] = root;
    });
    return chosen;
  };
}
