// Repeatable chance: everything random in the layout comes from here.

/** A 32-bit FNV-1a hash of a text, mixed with a seed. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  // FNV leaves neighbouring texts close together in the low bits; this spreads them (murmur3's finaliser)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Numbers in [0, 1): the linear congruential generator of Numerical Recipes. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A point in a disc that is large enough for `population` actors; depends on the id and the seed only. */
export function startPlace(id: string, population: number, seed: number): { x: number; y: number } {
  const angle = (hash(id, seed) / 4294967296) * 2 * Math.PI;
  const share = hash(id, seed + 1) / 4294967296;
  const radius = 32 * Math.sqrt(population) * Math.sqrt(share);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
