// Two parsers, one of which reads the sentence from its end, look for trees; the tree that both together like
// best is taken. They err in different places, so this is worth far more than a wider beam.
import { mirrorHeads, mirrorInput, type ParseInput } from './parse-input.ts';
import { type Candidate, makeSearch, type Search, scoreTree, searchTrees } from './parser.ts';
import type { Scorer } from './types.ts';

const BEAM_WIDTH = 2;

export interface BothWays {
  forward: Search;
  backward: Search;
}

export function makeBothWays(): BothWays {
  return { forward: makeSearch(), backward: makeSearch() };
}

/** Heads of the sentence's words; exactly one has head -1. */
export function parseBothWays(
  searches: BothWays,
  input: ParseInput,
  forward: Scorer,
  backward: Scorer,
): Int32Array {
  if (input.count === 0) return new Int32Array(0);
  const mirrored = mirrorInput(input);
  const ahead = searchTrees(searches.forward, input, forward, BEAM_WIDTH);
  const back = searchTrees(searches.backward, mirrored, backward, BEAM_WIDTH);
  for (const candidate of back) candidate.heads = mirrorHeads(candidate.heads);
  const trees = mergeTrees(ahead, back);
  if (trees.length === 0) return withOneRoot((ahead[0] as Candidate).heads, input);
  const [first] = trees as [Merged];
  if (first.heads === ahead[0]?.heads && first.backward === back[0]?.score) return first.heads;
  let best = first;
  let highest = Number.NEGATIVE_INFINITY;
  for (const tree of trees) {
    const one = tree.forward ?? scoreTree(searches.forward, input, forward, tree.heads);
    const other = tree.backward ?? scoreTree(searches.backward, mirrored, backward, mirrorHeads(tree.heads));
    if (one + other <= highest) continue;
    highest = one + other;
    best = tree;
  }
  return best.heads;
}

interface Merged {
  heads: Int32Array;
  forward?: number;
  backward?: number;
}

/** The trees of both that have one root, each once, with the scores known so far. */
function mergeTrees(ahead: Candidate[], back: Candidate[]): Merged[] {
  const merged = new Map<string, Merged>();
  for (const { heads, score } of ahead) {
    if (hasOneRoot(heads)) merged.set(heads.join(), { heads, forward: score });
  }
  for (const { heads, score } of back) {
    const known = merged.get(heads.join());
    if (known) known.backward = score;
    else if (hasOneRoot(heads)) merged.set(heads.join(), { heads, backward: score });
  }
  return [...merged.values()];
}

function hasOneRoot(heads: Int32Array): boolean {
  let roots = 0;
  for (const head of heads) if (head < 0) roots++;
  return roots === 1;
}

/** Hangs every further headless word on the first verb among them, or else on the first of them. */
function withOneRoot(heads: Int32Array, input: ParseInput): Int32Array {
  const headless = Array.from(heads.keys()).filter((place) => (heads[place] as number) < 0);
  const isVerb = (place: number) =>
    (input.verbsBefore[place + 1] as number) > (input.verbsBefore[place] as number);
  const root = headless.find(isVerb) ?? headless[0] ?? 0;
  for (const place of headless) if (place !== root) heads[place] = root;
  return heads;
}
