// Features of a parser state that depend on what was built so far, after Zhang & Nivre (2011).
import {
  below,
  field,
  HEAD,
  LEFT_1,
  LEFT_2,
  LEFT_COUNT,
  RIGHT_1,
  RIGHT_2,
  RIGHT_COUNT,
  type Records,
  type States,
  TOKEN,
} from './arc-eager.ts';
import { mix3, mix4, mix } from './hash.ts';
import { type ParseInput, tagAt, wordAt } from './parse-input.ts';

/** Keys that depend on what was built so far. Returns how many. */
export function stateFeatures(
  input: ParseInput,
  records: Records,
  states: States,
  state: number,
  out: Int32Array,
): number {
  const top = states.stack[state] as number;
  const front = states.front[state] as number;
  let n = childFeatures(input, records, top, front, out);
  n = headFeatures(input, records, top, front, out, n);
  return attachmentFeatures(input, records, top, front, out, n);
}

function childFeatures(
  input: ParseInput,
  records: Records,
  top: number,
  front: number,
  out: Int32Array,
): number {
  const token = (record: number, name: number) => field(records, field(records, record, name), TOKEN);
  const st = tagAt(input, field(records, top, TOKEN));
  const sw = wordAt(input, field(records, top, TOKEN));
  const bt = tagAt(input, field(records, front, TOKEN));
  const bw = wordAt(input, field(records, front, TOKEN));
  const topLeft = token(top, LEFT_1);
  const topRight = token(top, RIGHT_1);
  const frontLeft = token(front, LEFT_1);
  const topLeft2 = tagAt(input, token(top, LEFT_2));
  const topRight2 = tagAt(input, token(top, RIGHT_2));
  const frontLeft2 = tagAt(input, token(front, LEFT_2));
  const lefts = Math.min(4, field(records, top, LEFT_COUNT));
  const rights = Math.min(4, field(records, top, RIGHT_COUNT));
  const frontLefts = Math.min(4, field(records, front, LEFT_COUNT));
  let n = 0;
  out[n++] = mix(71, wordAt(input, topLeft));
  out[n++] = mix(72, tagAt(input, topLeft));
  out[n++] = mix(73, wordAt(input, topRight));
  out[n++] = mix(74, tagAt(input, topRight));
  out[n++] = mix(75, wordAt(input, frontLeft));
  out[n++] = mix(76, tagAt(input, frontLeft));
  out[n++] = mix4(77, st, tagAt(input, topLeft), bt);
  out[n++] = mix4(78, st, tagAt(input, topRight), bt);
  out[n++] = mix4(79, st, tagAt(input, frontLeft), bt);
  out[n++] = mix4(80, st, tagAt(input, topLeft), topLeft2);
  out[n++] = mix4(81, st, tagAt(input, topRight), topRight2);
  out[n++] = mix4(82, bt, tagAt(input, frontLeft), frontLeft2);
  out[n++] = mix(83, topLeft2);
  out[n++] = mix(84, topRight2);
  out[n++] = mix(85, frontLeft2);
  out[n++] = mix3(86, sw, lefts);
  out[n++] = mix3(87, st, lefts);
  out[n++] = mix3(88, sw, rights);
  out[n++] = mix3(89, st, rights);
  out[n++] = mix3(90, bw, frontLefts);
  out[n++] = mix3(91, bt, frontLefts);
  out[n++] = mix4(92, st, bt, lefts * 25 + rights * 5 + frontLefts);
  return n;
}

function headFeatures(
  input: ParseInput,
  records: Records,
  top: number,
  front: number,
  out: Int32Array,
  from: number,
): number {
  const head = field(records, top, HEAD);
  const st = tagAt(input, field(records, top, TOKEN));
  const bt = tagAt(input, field(records, front, TOKEN));
  const headTag = tagAt(input, field(records, head, TOKEN));
  const grandTag = tagAt(input, field(records, field(records, head, HEAD), TOKEN));
  const hasHead = head !== 0 ? 1 : 0;
  let n = from;
  out[n++] = mix3(101, wordAt(input, field(records, head, TOKEN)), hasHead);
  out[n++] = mix(102, headTag);
  out[n++] = mix4(103, headTag, st, bt);
  out[n++] = mix(104, grandTag);
  out[n++] = mix4(105, st, headTag, grandTag);
  out[n++] = mix4(106, hasHead, st, bt);
  out[n++] = mix3(107, hasHead, wordAt(input, field(records, front, TOKEN)));
  out[n++] = mix4(108, hasHead, bt, tagAt(input, field(records, front, TOKEN) + 1));
  return n;
}

/** What decides where a phrase hangs: the words below the top, and the preposition or conjunction on the front. */
function attachmentFeatures(
  input: ParseInput,
  records: Records,
  top: number,
  front: number,
  out: Int32Array,
  from: number,
): number {
  const next = below(records, top);
  const nextPlace = field(records, next, TOKEN);
  const frontPlace = field(records, front, TOKEN);
  const topPlace = field(records, top, TOKEN);
  const marker = field(records, field(records, front, LEFT_1), TOKEN);
  const lastChild = field(records, top, RIGHT_1);
  const lastMarker = field(records, field(records, lastChild, LEFT_1), TOKEN);
  const markerWord = wordAt(input, marker);
  const nt = tagAt(input, nextPlace);
  const st = tagAt(input, topPlace);
  const bt = tagAt(input, frontPlace);
  const third = tagAt(input, field(records, below(records, next), TOKEN));
  let n = from;
  out[n++] = mix(111, wordAt(input, nextPlace));
  out[n++] = mix(112, nt);
  out[n++] = mix4(113, nt, st, bt);
  out[n++] = mix4(114, wordAt(input, nextPlace), bt, st);
  out[n++] = mix3(115, nt, wordAt(input, frontPlace));
  out[n++] = mix4(116, wordAt(input, topPlace), markerWord, bt);
  out[n++] = mix4(117, st, markerWord, bt);
  out[n++] = mix4(118, wordAt(input, nextPlace), markerWord, bt);
  out[n++] = mix(mix4(119, nt, st, bt), markerWord);
  out[n++] = mix(mix4(120, st, markerWord, wordAt(input, frontPlace)), 0);
  out[n++] = mix(mix4(121, nt, third, st), bt);
  out[n++] = mix4(122, st, tagAt(input, field(records, lastChild, TOKEN)), wordAt(input, lastMarker));
  out[n++] = mix4(123, wordAt(input, topPlace), wordAt(input, lastMarker), bt);
  return n;
}
