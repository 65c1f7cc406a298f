// Weight tables as they ship: feature keys in ascending order as differences, weights as signed bytes that
// hold square roots. Scores are sums of the squares; only their order matters, so no scale is kept.
import { slotOf } from './hash.ts';
import type { Scorer } from './types.ts';

/** Reads `count` ascending unsigned 32-bit keys, written as LEB128 differences. */
export function readKeys(bytes: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  let at = 0;
  let key = 0;
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++] as number;
    key += byte & 127;
    for (let factor = 128; byte >= 128; factor *= 128) {
      byte = bytes[at++] as number;
      key += (byte & 127) * factor;
    }
    keys[index] = key | 0;
  }
  return keys;
}

/** Weight of each byte, by its unsigned value. */
const WEIGHTS = Int32Array.from({ length: 256 }, (_, byte) => {
  const root = (byte << 24) >> 24;
  return root * Math.abs(root);
});

// Slots are pairs of integers, key and value, side by side so that a look-up touches one cache line.
// A value is never 0: that marks a free slot.
interface Slots {
  pairs: Int32Array;
  bits: number;
}

/** Open addressing with linear probing, at most two thirds full. */
function makeSlots(keys: Int32Array, values: Int32Array): Slots {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 1.5 + 1)));
  const mask = 2 ** bits - 1;
  const pairs = new Int32Array(2 * (mask + 1));
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let slot = slotOf(key, bits);
    while (pairs[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    pairs[2 * slot] = key;
    pairs[2 * slot + 1] = values[row] as number;
  }
  return { pairs, bits };
}

function findValue(pairs: Int32Array, bits: number, key: number): number {
  let at = slotOf(key, bits) * 2;
  for (;;) {
    const value = pairs[at + 1] as number;
    if (value === 0 || pairs[at] === key) return value;
    at = (at + 2) & (pairs.length - 1);
  }
}

/** A table with four weights for every feature, the parser's four actions, kept in one integer. */
export function denseTable(keys: Int32Array, weights: Int8Array): Scorer {
  const values = new Int32Array(keys.length);
  new Int8Array(values.buffer).set(weights);
  const { pairs, bits } = makeSlots(keys, values);
  return {
    addScores(features, count, scores) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let position = 0; position < count; position++) {
        const value = findValue(pairs, bits, features[position] as number);
        a += WEIGHTS[value & 255] as number;
        b += WEIGHTS[(value >>> 8) & 255] as number;
        c += WEIGHTS[(value >>> 16) & 255] as number;
        d += WEIGHTS[value >>> 24] as number;
      }
      scores[0] = (scores[0] as number) + a;
      scores[1] = (scores[1] as number) + b;
      scores[2] = (scores[2] as number) + c;
      scores[3] = (scores[3] as number) + d;
    },
  };
}

/** A table that lists for every feature only the classes with a weight. `sizes` is how many each has. */
export function sparseTable(
  keys: Int32Array,
  sizes: Uint8Array,
  classes: Uint8Array,
  weights: Int8Array,
): Scorer {
  // where a row's cells start, and how many they are (fewer than 128), in one integer
  const values = new Int32Array(keys.length);
  let from = 0;
  for (let row = 0; row < keys.length; row++) {
    values[row] = (from << 7) | (sizes[row] as number);
    from += sizes[row] as number;
  }
  // weight and class in one integer
  const cells = new Int32Array(classes.length);
  for (let cell = 0; cell < cells.length; cell++) {
    cells[cell] = (WEIGHTS[(weights[cell] as number) & 255] as number) * 256 + (classes[cell] as number);
  }
  const { pairs, bits } = makeSlots(keys, values);
  return {
    addScores(features, count, scores) {
      for (let position = 0; position < count; position++) {
        const value = findValue(pairs, bits, features[position] as number);
        const start = value >>> 7;
        const end = start + (value & 127);
        for (let at = start; at < end; at++) {
          const cell = cells[at] as number;
          const label = cell & 255;
          scores[label] = (scores[label] as number) + (cell >> 8);
        }
      }
    },
  };
}
