// Sentences that are read at once: how many, and which of them side by side.

/** Words that are read at once, in whole groups of the kernel's rows; a longer sentence is read in pieces. */
export const LONGEST = 256;

/** A sentence among the words of all that are read at once. */
export interface Run {
  start: number;
  length: number;
}

/** Cuts a list into parts of at most LONGEST words, in order; no item may be longer. */
export function batches<T extends { length: number }>(items: readonly T[]): T[][] {
  const cut: T[][] = [];
  let words = LONGEST;
  for (const item of items) {
    if (words + item.length > LONGEST) {
      cut.push([]);
      words = 0;
    }
    cut.at(-1)?.push(item);
    words += item.length;
  }
  return cut;
}

/** Where each item begins, one behind the other. */
export function runsOf(items: readonly { length: number }[]): Run[] {
  let start = 0;
  return items.map(({ length }) => {
    start += length;
    return { start: start - length, length };
  });
}

/** Words of all of them. */
export function wordsOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

/** So many sentences are read side by side where there are as many. */
export const LANES = 4;

/** Lists of sentences with as equal numbers of words as the longest first and each to the shortest gives; fullest first. */
export function lanesOf(runs: readonly Run[]): Run[][] {
  const lanes = Array.from({ length: LANES }, () => ({ runs: [] as Run[], words: 0 }));
  for (const run of [...runs].sort((a, b) => b.length - a.length)) {
    const shortest = lanes.reduce((least, lane) => (lane.words < least.words ? lane : least));
    shortest.runs.push(run);
    shortest.words += run.length;
  }
  return lanes.sort((a, b) => b.words - a.words).map((lane) => lane.runs);
}
