// Treebank trees as the arc-eager system can build them: projective.
/** Lifts the heads of crossing arcs, shortest first, until none crosses (Nivre & Nilsson 2005, without labels). */
export function projectivise(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (let arc = shortestCrossing(lifted); arc >= 0; arc = shortestCrossing(lifted)) {
    lifted[arc] = lifted[lifted[arc] as number] as number;
  }
  return lifted;
}

function shortestCrossing(heads: Int32Array): number {
  let best = -1;
  let length = Number.POSITIVE_INFINITY;
  for (let word = 0; word < heads.length; word++) {
    const head = heads[word] as number;
    if (head < 0 || Math.abs(head - word) >= length || isProjective(heads, word)) continue;
    best = word;
    length = Math.abs(head - word);
  }
  return best;
}

function isProjective(heads: Int32Array, word: number): boolean {
  const head = heads[word] as number;
  for (let between = Math.min(head, word) + 1; between < Math.max(head, word); between++) {
    let ancestor = between;
    while (ancestor >= 0 && ancestor !== head) ancestor = heads[ancestor] as number;
    if (ancestor < 0) return false;
  }
  return true;
}
