// Features of a parser state that depend on the stack's top and the buffer's front alone, which many states
// share: after Zhang & Nivre (2011), with the words around and between of McDonald et al. (2005).
import { mix, mix3, mix4 } from './hash.ts';
import { alternativeAt, type ParseInput, tagAt, wordAt } from './parse-input.ts';

/** 1, 2, 3, 4, then 5–6, 7–9, 10 and more. */
function bucket(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  return distance < 10 ? 6 : 7;
}

/** Keys that depend on the pair only: `top` is a place or -1 where the stack is empty. Returns how many. */
export function pairFeatures(input: ParseInput, top: number, front: number, out: Int32Array): number {
  const place = top < 0 ? input.count : top;
  let n = wordFeatures(input, place, front, out);
  n = surroundings(input, place, front, out, n);
  n = doubts(input, place, front, out, n);
  return top < 0 ? n : between(input, top, front, out, n);
}

function wordFeatures(input: ParseInput, top: number, front: number, out: Int32Array): number {
  const sw = wordAt(input, top);
  const st = tagAt(input, top);
  const bw = wordAt(input, front);
  const bt = tagAt(input, front);
  const w1 = wordAt(input, front + 1);
  const t1 = tagAt(input, front + 1);
  const t2 = tagAt(input, front + 2);
  const pair = mix3(1, st, bt);
  let n = 0;
  out[n++] = 2;
  out[n++] = mix(3, sw);
  out[n++] = mix(4, st);
  out[n++] = mix3(5, sw, st);
  out[n++] = mix(6, bw);
  out[n++] = mix(7, bt);
  out[n++] = mix3(8, bw, bt);
  out[n++] = mix(9, w1);
  out[n++] = mix(10, t1);
  out[n++] = mix3(11, w1, t1);
  out[n++] = mix(12, wordAt(input, front + 2));
  out[n++] = mix(13, t2);
  out[n++] = pair;
  out[n++] = mix3(pair, sw, bw);
  out[n++] = mix3(14, sw, bw);
  out[n++] = mix(mix(pair, 15), sw);
  out[n++] = mix(mix(pair, 16), bw);
  out[n++] = mix3(17, sw, bt);
  out[n++] = mix3(18, st, bw);
  out[n++] = mix3(19, bt, t1);
  out[n++] = mix4(20, bt, t1, t2);
  out[n++] = mix(mix(pair, 21), t1);
  out[n++] = mix4(22, bw, t1, bt);
  out[n++] = mix4(23, sw, bt, t1);
  return n;
}

function surroundings(input: ParseInput, top: number, front: number, out: Int32Array, from: number): number {
  const pair = mix3(31, tagAt(input, top), tagAt(input, front));
  const afterTop = tagAt(input, top + 1);
  const beforeTop = tagAt(input, top - 1);
  const beforeFront = tagAt(input, front - 1);
  const afterFront = tagAt(input, front + 1);
  let n = from;
  out[n++] = mix4(pair, 32, afterTop, beforeFront);
  out[n++] = mix4(pair, 33, beforeTop, beforeFront);
  out[n++] = mix4(pair, 34, afterTop, afterFront);
  out[n++] = mix4(pair, 35, beforeTop, afterFront);
  out[n++] = mix3(pair, 36, beforeFront);
  out[n++] = mix3(pair, 37, afterTop);
  out[n++] = mix3(pair, 38, wordAt(input, front - 1));
  out[n++] = mix4(39, wordAt(input, top), wordAt(input, front - 1), tagAt(input, front));
  out[n++] = mix4(40, tagAt(input, top), wordAt(input, front), wordAt(input, front + 1));
  out[n++] = mix4(pair, 41, afterFront, tagAt(input, front + 2));
  return n;
}

/** What the tagger held possible beside what it chose. */
function doubts(input: ParseInput, top: number, front: number, out: Int32Array, from: number): number {
  const st = tagAt(input, top);
  const bt = tagAt(input, front);
  const topOther = alternativeAt(input, top);
  const frontOther = alternativeAt(input, front);
  const nextOther = alternativeAt(input, front + 1);
  let n = from;
  if (topOther > 0) {
    out[n++] = mix3(42, st, topOther);
    out[n++] = mix4(43, st, topOther, bt);
    out[n++] = mix4(44, topOther, bt, tagAt(input, front - 1));
  }
  if (frontOther > 0) {
    out[n++] = mix3(45, bt, frontOther);
    out[n++] = mix4(46, bt, frontOther, st);
    out[n++] = mix4(47, frontOther, st, tagAt(input, front + 1));
  }
  if (nextOther > 0) out[n++] = mix4(48, st, bt, nextOther);
  if (topOther > 0 && frontOther > 0) out[n++] = mix3(49, topOther, frontOther);
  return n;
}

function between(input: ParseInput, top: number, front: number, out: Int32Array, from: number): number {
  const st = tagAt(input, top);
  const bt = tagAt(input, front);
  const far = bucket(front - top);
  const count = (running: Int32Array) =>
    Math.min(3, (running[front] as number) - (running[top + 1] as number));
  const verbs = count(input.verbsBefore);
  const commas = count(input.commasBefore);
  const conjunctions = count(input.conjunctionsBefore);
  const pair = mix3(51, st, bt);
  let n = from;
  out[n++] = mix3(52, wordAt(input, top), far);
  out[n++] = mix3(53, st, far);
  out[n++] = mix3(54, wordAt(input, front), far);
  out[n++] = mix3(55, bt, far);
  out[n++] = mix3(pair, 56, far);
  out[n++] = mix4(57, wordAt(input, top), wordAt(input, front), far);
  out[n++] = mix3(pair, 58, verbs);
  out[n++] = mix3(pair, 59, commas);
  out[n++] = mix3(pair, 60, verbs * 16 + commas * 4 + conjunctions);
  out[n++] = mix3(61, far, verbs * 16 + commas * 4 + conjunctions);
  const first = n;
  for (let place = top + 1; place < front && place < top + 12; place++) {
    const key = mix3(pair, 62, tagAt(input, place));
    if (!out.subarray(first, n).includes(key)) out[n++] = key;
  }
  return n;
}
