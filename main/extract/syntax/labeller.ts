// Names the relation of each word to its head once the whole tree is known, left to right.
import { mix } from './hash.ts';
import { alternativeAt, type ParseInput, tagAt, wordAt } from './parse-input.ts';
import type { Scorer } from './types.ts';

const FEATURE_LIMIT = 220;

/** A tree as the labeller reads it: the outermost children of each word, `count` where there is none. */
export interface Tree {
  heads: Int32Array;
  children: number[][];
}

export function makeTree(heads: Int32Array): Tree {
  const children: number[][] = Array.from(heads, () => []);
  for (let place = 0; place < heads.length; place++) {
    const head = heads[place] as number;
    if (head >= 0) children[head]?.push(place);
  }
  return { heads, children };
}

/** Label numbers of every word; `rootLabel` for the one without a head, which no other word may have. */
export function labelTree(
  input: ParseInput,
  heads: Int32Array,
  scorer: Scorer,
  labelCount: number,
  rootLabel: number,
): Int32Array {
  const tree = makeTree(heads);
  const labels = new Int32Array(input.count).fill(-1);
  const features = new Int32Array(FEATURE_LIMIT);
  const scores = new Float64Array(labelCount);
  for (let place = 0; place < input.count; place++) {
    if ((heads[place] as number) < 0) {
      labels[place] = rootLabel;
      continue;
    }
    scores.fill(0);
    scorer.addScores(features, labelFeatures(input, tree, place, labels, features), scores);
    labels[place] = bestLabel(scores, rootLabel);
  }
  return labels;
}

/** Number of the best-scored label other than the root's. */
export function bestLabel(scores: Float64Array, rootLabel: number): number {
  let best = rootLabel === 0 ? 1 : 0;
  for (let label = best + 1; label < scores.length; label++) {
    if (label !== rootLabel && (scores[label] as number) > (scores[best] as number)) best = label;
  }
  return best;
}

/** Writes the keys of the arc into `place`; `labels` holds those of the words before. Returns how many. */
export function labelFeatures(
  input: ParseInput,
  tree: Tree,
  place: number,
  labels: Int32Array,
  out: Int32Array,
): number {
  let n = arcFeatures(input, tree, place, out);
  n = childFeatures(input, tree, place, out, n);
  n = siblingFeatures(input, tree, place, labels, out, n);
  return upwardFeatures(input, tree, place, labels, out, n);
}

/** The arc's two ends and what lies next to and between them. */
function arcFeatures(input: ParseInput, tree: Tree, place: number, out: Int32Array): number {
  const head = tree.heads[place] as number;
  const way = head < place ? 1 : 2;
  const ht = tagAt(input, head);
  const hw = wordAt(input, head);
  const dt = tagAt(input, place);
  const dw = wordAt(input, place);
  const far = Math.min(6, Math.abs(head - place));
  const from = Math.min(head, place);
  const to = Math.max(head, place);
  const commas = (input.commasBefore[to] as number) - (input.commasBefore[from + 1] as number);
  const verbs = (input.verbsBefore[to] as number) - (input.verbsBefore[from + 1] as number);
  const arc = mix(mix(mix(1, ht), dt), way);
  const values = [
    2,
    arc,
    mix(mix(3, way), hw),
    mix(mix(4, way), dw),
    mix(mix(5, way), dt),
    mix(mix(6, way), ht),
    mix(mix(7, arc), hw),
    mix(mix(8, arc), dw),
    mix(mix(mix(9, hw), dw), way),
    mix(mix(10, arc), far),
    mix(mix(11, arc), Math.min(2, commas) * 3 + Math.min(2, verbs)),
    mix(mix(12, arc), tagAt(input, place - 1)),
    mix(mix(13, arc), tagAt(input, place + 1)),
    mix(mix(14, arc), tagAt(input, head - 1)),
    mix(mix(15, arc), tagAt(input, head + 1)),
    mix(mix(16, dt), wordAt(input, place - 1)),
    mix(mix(17, dt), wordAt(input, place + 1)),
    mix(mix(18, dw), wordAt(input, place + 1)),
    mix(mix(mix(19, hw), dt), way),
    mix(mix(mix(20, ht), dw), far),
    mix(mix(mix(mix(21, tagAt(input, place - 1)), dt), tagAt(input, place + 1)), way),
  ];
  out.set(values);
  return doubts(input, head, place, way, out, values.length);
}

/** What the tagger held possible beside what it chose. */
function doubts(
  input: ParseInput,
  head: number,
  place: number,
  way: number,
  out: Int32Array,
  from: number,
): number {
  const headOther = alternativeAt(input, head);
  const other = alternativeAt(input, place);
  let n = from;
  if (other > 0) out[n++] = mix(mix(mix(mix(22, tagAt(input, head)), tagAt(input, place)), other), way);
  if (headOther > 0)
    out[n++] = mix(mix(mix(mix(23, tagAt(input, head)), tagAt(input, place)), headOther), way);
  return n;
}

/** The word's own children: prepositions, auxiliaries, markers, relative pronouns. */
function childFeatures(input: ParseInput, tree: Tree, place: number, out: Int32Array, from: number): number {
  const head = tree.heads[place] as number;
  const way = head < place ? 1 : 2;
  const children = tree.children[place] as number[];
  const ht = tagAt(input, head);
  const hw = wordAt(input, head);
  const dt = tagAt(input, place);
  const first = children[0] ?? input.count;
  const last = children.at(-1) ?? input.count;
  const second = children[1] ?? input.count;
  let n = from;
  out[n++] = mix(mix(mix(mix(31, ht), dt), wordAt(input, first)), way);
  out[n++] = mix(mix(mix(mix(32, hw), dt), wordAt(input, first)), way);
  out[n++] = mix(mix(mix(mix(33, ht), dt), tagAt(input, first)), way);
  out[n++] = mix(mix(mix(mix(34, ht), dt), tagAt(input, last)), way);
  out[n++] = mix(mix(mix(mix(35, dt), tagAt(input, first)), tagAt(input, second)), way);
  out[n++] = mix(mix(mix(36, dt), wordAt(input, first)), wordAt(input, second));
  out[n++] = mix(mix(mix(37, wordAt(input, place)), wordAt(input, first)), way);
  out[n++] = mix(mix(mix(38, dt), children.length), way);
  for (const child of children) {
    if (n > 120) break;
    const side = child < place ? 1 : 2;
    out[n++] = mix(mix(mix(mix(39, dt), tagAt(input, child)), side), way);
    if (child < place) out[n++] = mix(mix(mix(mix(40, ht), dt), wordAt(input, child)), way);
  }
  return n;
}

/** The other children of the head: what it already has, and what it will get. */
function siblingFeatures(
  input: ParseInput,
  tree: Tree,
  place: number,
  labels: Int32Array,
  out: Int32Array,
  from: number,
): number {
  const head = tree.heads[place] as number;
  const way = head < place ? 1 : 2;
  const dt = tagAt(input, place);
  const ht = tagAt(input, head);
  const siblings = tree.children[head] as number[];
  const rank = siblings.indexOf(place);
  const left = siblings[rank - 1] ?? input.count;
  const right = siblings[rank + 1] ?? input.count;
  const leftLabel = labels[left] ?? -2;
  let n = from;
  out[n++] = mix(mix(mix(mix(51, ht), dt), leftLabel), way);
  out[n++] = mix(mix(mix(52, dt), tagAt(input, left)), tagAt(input, right));
  out[n++] = mix(mix(mix(mix(53, ht), dt), tagAt(input, right)), way);
  out[n++] = mix(mix(mix(mix(54, ht), dt), wordAt(input, right)), way);
  out[n++] = mix(mix(mix(mix(55, ht), dt), wordAt(input, left)), way);
  out[n++] = mix(mix(mix(56, wordAt(input, place)), leftLabel), way);
  out[n++] = mix(mix(mix(57, wordAt(input, head)), leftLabel), mix(dt, way));
  let seen = 0;
  for (const sibling of siblings) {
    if (sibling === place || n > 150) continue;
    const side = (sibling < head ? 1 : 2) + (sibling < place ? 0 : 2);
    const tag = tagAt(input, sibling);
    out[n++] = mix(mix(mix(mix(58, dt), tag), side), way);
    if (sibling < place) {
      out[n++] = mix(mix(mix(mix(59, ht), dt), labels[sibling] as number), way);
      seen |= 1 << ((labels[sibling] as number) & 31);
    } else {
      out[n++] = mix(mix(mix(mix(60, ht), dt), wordAt(input, sibling)), way);
    }
  }
  out[n++] = mix(mix(mix(mix(61, ht), dt), seen), way);
  return n;
}

/** The head's own head and label, and the head's markers. */
function upwardFeatures(
  input: ParseInput,
  tree: Tree,
  place: number,
  labels: Int32Array,
  out: Int32Array,
  from: number,
): number {
  const head = tree.heads[place] as number;
  const above = tree.heads[head] as number;
  const dt = tagAt(input, place);
  const ht = tagAt(input, head);
  const at = above < 0 ? tagAt(input, input.count) : tagAt(input, above);
  const way = (head < place ? 1 : 2) + (above < 0 ? 0 : above < head ? 3 : 6);
  const headLabel = head < place ? (labels[head] as number) : -1;
  const headFirst = (tree.children[head] as number[])[0] ?? input.count;
  let n = from;
  out[n++] = mix(mix(mix(mix(71, at), ht), dt), way);
  out[n++] = mix(mix(mix(mix(72, headLabel), ht), dt), way);
  out[n++] = mix(mix(mix(73, headLabel), dt), wordAt(input, place));
  out[n++] = mix(mix(mix(mix(74, wordAt(input, headFirst)), ht), dt), way);
  out[n++] = mix(mix(mix(75, wordAt(input, Math.max(above, -1))), dt), way);
  return n;
}
