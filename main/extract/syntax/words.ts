// What the tagger sees of a word by itself: hashes of its text, its ends and its shape.
import { hashText } from './hash.ts';

export interface WordShape {
  /** Hash of the lower-case word with every digit as 0. */
  hash: number;
  lower: string;
  /** Hashes of the first 1–4 and last 1–5 characters; 0 where the word is too short. */
  prefixes: Int32Array;
  suffixes: Int32Array;
  /** Hash of the shape with runs cut to two: "Xxx", "XX", "00", "X.X". */
  shape: number;
  capitals: 'none' | 'first' | 'all';
  letters: number;
}

const CACHE_LIMIT = 30_000;
const cache = new Map<string, WordShape>();

/** The word as the lexicon knows it: lower case, straight apostrophe, digits as 0. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\p{Nd}/gu, '0');
}

/** The word's shape, remembered for the words met last. */
export function shapeOf(text: string): WordShape {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = makeShape(text);
  cache.set(text, made);
  return made;
}

function makeShape(text: string): WordShape {
  const lower = normalise(text);
  const { length } = lower;
  const prefixes = new Int32Array(4);
  const suffixes = new Int32Array(5);
  for (let size = 1; size <= 4 && size < length; size++) prefixes[size - 1] = hashText(lower, 0, size);
  for (let size = 1; size <= 5 && size < length; size++) suffixes[size - 1] = hashText(lower, length - size);
  return {
    hash: hashText(lower),
    lower,
    prefixes,
    suffixes,
    shape: hashText(shapeText(text)),
    capitals: capitalsOf(text),
    letters: text.replace(/\P{L}/gu, '').length,
  };
}

function shapeText(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{Nd}/gu, '0')
    .replace(/[’ʼ`]/g, "'")
    .replace(/(.)\1{2,}/gu, '$1$1');
}

function capitalsOf(text: string): WordShape['capitals'] {
  const letters = text.replace(/\P{L}/gu, '');
  if (!/^\p{Lu}/u.test(letters)) return 'none';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'all' : 'first';
}
