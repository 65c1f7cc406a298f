// A tagged sentence as the parser and the labeller read it: integers only.
import { hashText } from './hash.ts';
import type { Tagging } from './tagger.ts';
import { normalise } from './words.ts';

/**
 * Places 0 … count-1 are the words; place `count` and beyond are padding, as is everything read by
 * `wordAt`/`tagAt` out of range. `words` are hashes of lemmas, `tags` joint tag numbers.
 */
export interface ParseInput {
  count: number;
  words: Int32Array;
  tags: Int32Array;
  /** Second-best tag where the tagger was in doubt, else 0. */
  alternatives: Int32Array;
  /** Bit set per word of what kinds of word lie before it, as running counts. */
  verbsBefore: Int32Array;
  commasBefore: Int32Array;
  conjunctionsBefore: Int32Array;
}

const PADDING = 4;
const NO_WORD = hashText('\u0000');

/** The sentence read from its end. */
export function mirrorInput(input: ParseInput): ParseInput {
  const { count } = input;
  const total = (running: Int32Array) => running[count] as number;
  const mirrorCounts = (running: Int32Array) =>
    running.map((_, place) => total(running) - (running[count - place] as number));
  return {
    count,
    words: input.words.slice().reverse(),
    tags: input.tags.slice().reverse(),
    alternatives: input.alternatives.slice().reverse(),
    verbsBefore: mirrorCounts(input.verbsBefore),
    commasBefore: mirrorCounts(input.commasBefore),
    conjunctionsBefore: mirrorCounts(input.conjunctionsBefore),
  };
}

/** Heads of a sentence read from its end, as heads of the sentence; and the other way round. */
export function mirrorHeads(heads: Int32Array): Int32Array {
  const last = heads.length - 1;
  return heads.map((_, place) => {
    const head = heads[last - place] as number;
    return head < 0 ? -1 : last - head;
  });
}

/** Builds the input from lemmas and joint tag numbers; `kinds` gives each tag's kind (see `tagKinds`). */
export function parseInput(lemmas: string[], tagging: Tagging, kinds: Uint8Array): ParseInput {
  const count = lemmas.length;
  const words = new Int32Array(count + 2 * PADDING).fill(NO_WORD);
  const tags = new Int32Array(count + 2 * PADDING);
  const alternatives = new Int32Array(count + 2 * PADDING);
  alternatives.set(tagging.alternatives, PADDING);
  const verbsBefore = new Int32Array(count + 1);
  const commasBefore = new Int32Array(count + 1);
  const conjunctionsBefore = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) {
    words[index + PADDING] = hashText(normalise(lemmas[index] as string));
    const tag = tagging.tags[index] as number;
    tags[index + PADDING] = tag;
    const kind = kinds[tag] as number;
    verbsBefore[index + 1] = (verbsBefore[index] as number) + (kind === VERB ? 1 : 0);
    commasBefore[index + 1] = (commasBefore[index] as number) + (kind === PUNCTUATION ? 1 : 0);
    conjunctionsBefore[index + 1] = (conjunctionsBefore[index] as number) + (kind === CONJUNCTION ? 1 : 0);
  }
  return { count, words, tags, alternatives, verbsBefore, commasBefore, conjunctionsBefore };
}

const VERB = 1;
const PUNCTUATION = 2;
const CONJUNCTION = 3;

/** For each joint tag "UPOS XPOS": 1 verb or auxiliary, 2 punctuation, 3 coordinating conjunction, else 0. */
export function tagKinds(tags: string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => {
    if (/^(VERB|AUX)/.test(tag)) return VERB;
    if (tag.startsWith('PUNCT')) return PUNCTUATION;
    return tag.startsWith('CCONJ') ? CONJUNCTION : 0;
  });
}

/** Hash of the lemma at a place; the padding's where there is no such place. */
export function wordAt(input: ParseInput, place: number): number {
  return input.words[place + PADDING] as number;
}

/** Joint tag number at a place; 0 outside the sentence. */
export function tagAt(input: ParseInput, place: number): number {
  return input.tags[place + PADDING] as number;
}

/** Second-best tag at a place; 0 where there is none. */
export function alternativeAt(input: ParseInput, place: number): number {
  return input.alternatives[place + PADDING] as number;
}
