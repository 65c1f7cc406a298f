// Hashes of words and features. A feature is a 32-bit key: its template's number mixed with its values.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Mixes one more value into a feature key; both are 32-bit integers. The key is multiplied before they meet:
 * template numbers and tag numbers are both small, and must not cancel out.
 */
export function mix(key: number, value: number): number {
  const joined = Math.imul(key, 0x2c1b3c6d) ^ value;
  const mixed = Math.imul(joined ^ (joined >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}

/** Mixes two more values into a key. */
export const mix3 = (key: number, a: number, b: number): number => mix(mix(key, a), b);

/** Mixes three more values into a key. */
export const mix4 = (key: number, a: number, b: number, c: number): number => mix(mix(mix(key, a), b), c);

/** FNV-1a over UTF-16 code units; never 0, so that 0 can mean "no word". */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = FNV_OFFSET;
  for (let index = from; index < to; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12) || 1;
}

/** Slot of a key in a table of 2^bits slots. Its first bits are well mixed; and keys in order fill slots in order. */
export function slotOf(key: number, bits: number): number {
  return key >>> (32 - bits);
}
