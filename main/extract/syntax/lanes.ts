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

/** Two lists of sentences with as equal numbers of words as the longest first and each to the shorter gives. */
export function lanesOf(runs: readonly Run[]): [Run[], Run[]] {
  const lanes: [Run[], Run[]] = [[], []];
  const words = [0, 0];
  for (const run of [...runs].sort((a, b) => b.length - a.length)) {
    const lane = (words[1] as number) < (words[0] as number) ? 1 : 0;
    lanes[lane].push(run);
    words[lane] = (words[lane] as number) + run.length;
  }
  return lanes;
}
