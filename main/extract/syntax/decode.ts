// The best tree for given scores: Chu & Liu 1965, Edmonds 1967, with exactly one word under the root.

/**
 * Heads of the words, -1 for the root's one. `scores` holds a row for each word: first the root's score as its head,
 * then each word's. A word is never its own head.
 */
export function bestTree(scores: Int32Array, words: number): Int32Array {
  const width = words + 1;
  for (let word = 0; word < words; word++) scores[word * width + word + 1] = LEAST;
  const heads = new Int32Array(width).fill(-1);
  let roots = 0;
  for (let word = 0; word < words; word++) {
    const head = largest(scores, word * width, width);
    heads[word + 1] = head;
    if (head === 0) roots++;
  }
  if (roots !== 1 || findCycle(heads) !== null) {
    heads.set(spanningTree(withoutSecondRoots(scores, words), width));
  }
  return heads.subarray(1).map((head) => head - 1);
}

/** Lower than every score: products of two times 4095 for some hundred numbers stay above it. */
const LEAST = -(2 ** 31);

/** Scores by dependent and head, so that a tree with one word under the root beats every other. */
function withoutSecondRoots(scores: Int32Array, words: number): Float64Array[] {
  const width = words + 1;
  const rows = [new Float64Array(width).fill(Number.NEGATIVE_INFINITY)];
  for (let word = 0; word < words; word++) {
    const row = new Float64Array(scores.subarray(word * width, (word + 1) * width));
    row[0] = (row[0] as number) - 2 ** 33 * width;
    row[word + 1] = Number.NEGATIVE_INFINITY;
    rows.push(row);
  }
  return rows;
}

/** Heads by node; node 0 is the root. Contracts a cycle, solves the smaller graph, and opens the cycle again. */
function spanningTree(rows: Float64Array[], count: number): Int32Array {
  const heads = new Int32Array(count);
  rows.forEach((row, node) => {
    heads[node] = node === 0 ? -1 : largest(row, 0, row.length);
  });
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const outside: number[] = [];
  for (let node = 0; node < count; node++) if (!cycle.includes(node)) outside.push(node);
  const scoreOf = (dependent: number, head: number) => (rows[dependent] as Float64Array)[head] as number;
  const whole = outside.length;
  // the contracted node comes last; what enters or leaves it does so at its best place
  const entries = outside.map((head) =>
    best(cycle, (node) => scoreOf(node, head) - scoreOf(node, heads[node] as number)),
  );
  const exits = outside.map((dependent) => best(cycle, (node) => scoreOf(dependent, node)));
  const smaller = outside.map((dependent, at) => {
    const from = rows[dependent] as Float64Array;
    const row = new Float64Array(whole + 1).fill(Number.NEGATIVE_INFINITY);
    if (dependent === 0) return row;
    for (let place = 0; place < whole; place++) row[place] = from[outside[place] as number] as number;
    row[whole] = from[exits[at] as number] as number;
    return row;
  });
  const lost = outside.map((head, at) => {
    const node = entries[at] as number;
    return scoreOf(node, head) - scoreOf(node, heads[node] as number);
  });
  smaller.push(Float64Array.from([...lost, Number.NEGATIVE_INFINITY]));
  const solved = spanningTree(smaller, whole + 1);
  const result = heads.slice();
  outside.forEach((node, at) => {
    const head = solved[at] as number;
    result[node] = head === whole ? (exits[at] as number) : head < 0 ? -1 : (outside[head] as number);
  });
  const entered = solved[whole] as number;
  result[entries[entered] as number] = outside[entered] as number;
  return result;
}

/** Which of `count` numbers from `from` on is the largest; the first of equals. */
function largest(numbers: Float64Array | Int32Array, from: number, count: number): number {
  let at = from;
  let highest = numbers[from] as number;
  for (let index = from + 1; index < from + count; index++) {
    const value = numbers[index] as number;
    if (value <= highest) continue;
    at = index;
    highest = value;
  }
  return at - from;
}

function best(nodes: readonly number[], score: (node: number) => number): number {
  let found = nodes[0] as number;
  let highest = score(found);
  for (const node of nodes) {
    const value = score(node);
    if (value <= highest) continue;
    found = node;
    highest = value;
  }
  return found;
}

/** Nodes of one cycle, or null where every way leads to the root, node 0. */
function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] as number;
    }
    if (node <= 0 || seen[node] !== start) continue;
    const cycle = [node];
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return null;
}
