// Greedy left-to-right tagger: universal and Penn tag in one decision, by a linear model over hashed features.
import { mix } from './hash.ts';
import type { Scorer, TagLexicon } from './types.ts';
import { shapeOf, type WordShape } from './words.ts';

const FEATURE_LIMIT = 64;
const OUTSIDE: WordShape = shapeOf('\u0000');

/** The words of one sentence, prepared for tagging. `style` is how the sentence is capitalised. */
export interface TaggerInput {
  words: WordShape[];
  ambiguity: Int32Array;
  style: number;
}

/** Looks the words up: two places of padding on either side, so word i lies at i + 2. */
export function prepareTagging(texts: string[], lexicon: TagLexicon): TaggerInput {
  const words = [OUTSIDE, OUTSIDE, ...texts.map(shapeOf), OUTSIDE, OUTSIDE];
  const ambiguity = Int32Array.from(words, (word) => lexicon.ambiguity.get(word.hash) ?? 0);
  return { words, ambiguity, style: capitalStyle(words) };
}

/** 0: sentence case, 1: Title Case, 2: ALL CAPS. In the last two a capital says little about a word. */
function capitalStyle(words: WordShape[]): number {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (const word of words) {
    if (word.letters < 4) continue;
    long++;
    if (word.capitals !== 'none') capital++;
    if (word.capitals === 'all') upper++;
  }
  if (long < 3) return 0;
  if (upper > 0.7 * long) return 2;
  return capital > 0.8 * long ? 1 : 0;
}

export interface Tagging {
  tags: Int32Array;
  /** The second-best tag of each word where it came close, else 0. */
  alternatives: Int32Array;
}

/** Tag numbers of the sentence's words. A margin below `doubt` (in the scorer's units) leaves an alternative. */
export function tagWords(input: TaggerInput, scorer: Scorer, lexicon: TagLexicon, doubt: number): Tagging {
  const count = input.words.length - 4;
  const tags = new Int32Array(count);
  const alternatives = new Int32Array(count);
  const features = new Int32Array(FEATURE_LIMIT);
  const scores = new Float64Array(lexicon.tags.length);
  for (let index = 0; index < count; index++) {
    const certain = certainTag(input, index, lexicon);
    if (certain > 0) {
      tags[index] = certain;
      continue;
    }
    scores.fill(0);
    scorer.addScores(features, taggerFeatures(input, index, tags, features), scores);
    const best = bestTag(scores);
    tags[index] = best;
    const least = (scores[best] as number) - doubt;
    scores[best] = Number.NEGATIVE_INFINITY;
    const second = bestTag(scores);
    if ((scores[second] as number) > least) alternatives[index] = second;
  }
  return { tags, alternatives };
}

/** The tag of a word that was always seen with the same one, else 0. */
export function certainTag(input: TaggerInput, index: number, lexicon: TagLexicon): number {
  return lexicon.certain[input.ambiguity[index + 2] ?? 0] ?? 0;
}

/** Number of the best-scored tag; the padding (0) is never chosen. */
export function bestTag(scores: Float64Array): number {
  let best = 1;
  for (let tag = 2; tag < scores.length; tag++) {
    if ((scores[tag] as number) > (scores[best] as number)) best = tag;
  }
  return best;
}

/** Writes the feature keys of the word at `index`; `tags` holds those of the words before. Returns how many. */
export function taggerFeatures(
  input: TaggerInput,
  index: number,
  tags: Int32Array,
  features: Int32Array,
): number {
  const at = index + 2;
  const previous = index > 0 ? (tags[index - 1] as number) : 0;
  const before = index > 1 ? (tags[index - 2] as number) : 0;
  let count = contextFeatures(input, at, previous, before, features);
  count = spellingFeatures(input, at, previous, features, count);
  return count;
}

function contextFeatures(
  input: TaggerInput,
  at: number,
  previous: number,
  before: number,
  features: Int32Array,
): number {
  const hash = (offset: number) => (input.words[at + offset] as WordShape).hash;
  const set = (offset: number) => input.ambiguity[at + offset] as number;
  const word = hash(0);
  const left = hash(-1);
  const right = hash(1);
  const values = [
    mix(101, word),
    mix(102, left),
    mix(103, right),
    mix(104, hash(-2)),
    mix(105, hash(2)),
    mix(mix(106, left), word),
    mix(mix(107, word), right),
    mix(mix(108, left), right),
    mix(109, previous),
    mix(mix(110, previous), before),
    mix(mix(111, previous), word),
    mix(mix(112, previous), right),
    mix(mix(113, previous), set(1)),
    mix(mix(mix(114, previous), before), word),
    mix(mix(115, set(0)), set(1)),
    mix(mix(mix(116, set(0)), set(1)), previous),
    mix(mix(mix(117, set(0)), set(1)), set(2)),
    mix(mix(118, word), set(1)),
    mix(mix(119, set(0)), previous),
    mix(mix(mix(120, set(0)), previous), before),
    mix(mix(121, set(-1)), set(0)),
    mix(122, set(0)),
    mix(mix(123, set(1)), set(2)),
    mix(mix(mix(124, set(1)), set(2)), previous),
    mix(mix(125, right), hash(2)),
    mix(mix(126, left), hash(-2)),
    mix(mix(127, word), before),
  ];
  features.set(values);
  return values.length;
}

function spellingFeatures(
  input: TaggerInput,
  at: number,
  previous: number,
  features: Int32Array,
  from: number,
): number {
  const word = input.words[at] as WordShape;
  const left = input.words[at - 1] as WordShape;
  const right = input.words[at + 1] as WordShape;
  const first = at === 2 ? 1 : 0;
  const style = input.style * 2 + first;
  const known = (input.ambiguity[at] as number) > 0 ? 1 : 0;
  let count = from;
  for (let size = 0; size < 4; size++) features[count++] = mix(201 + size, word.prefixes[size] as number);
  for (let size = 0; size < 5; size++) features[count++] = mix(211 + size, word.suffixes[size] as number);
  const shape = mix(mix(221, word.shape), style);
  const ending = word.suffixes[2] as number;
  features[count++] = shape;
  features[count++] = mix(mix(shape, 1), known);
  features[count++] = mix(mix(shape, 2), ending);
  features[count++] = mix(mix(shape, 3), previous);
  features[count++] = mix(mix(mix(222, left.shape), word.shape), style);
  features[count++] = mix(mix(mix(223, word.shape), right.shape), style);
  features[count++] = mix(mix(224, ending), previous);
  features[count++] = mix(225, left.suffixes[2] as number);
  features[count++] = mix(226, right.suffixes[2] as number);
  features[count++] = mix(mix(227, ending), right.suffixes[2] as number);
  features[count++] = mix(mix(228, word.suffixes[1] as number), known);
  features[count++] = mix(mix(229, word.hash), mix(word.shape, style));
  features[count++] = mix(mix(230, ending), input.ambiguity[at + 1] as number);
  features[count++] = 231;
  return count;
}
