// "Chad as well as Mali/nsubj attacked", "Not only Chad/root but also Mali/nsubj attacked": two names of one row.
import type { Token } from '../../syntax/types.ts';
import { type Arc, hung, isBelow, isNominal, type Mend, startingAt } from '../mend.ts';

/** Starts at "well" between its two "as". */
const mendAsWellAs = startingAt({ words: ['well'] }, (tokens, index) => {
  if (tokens[index - 1]?.lower !== 'as' || tokens[index + 1]?.lower !== 'as') return null;
  const before = tokens[index - 2]?.text === ',' ? index - 3 : index - 2;
  return joined(tokens, before, [index - 1, index, index + 1]);
});

/** Starts at "also" behind "not only … but". */
const mendButAlso = startingAt({ words: ['also'] }, (tokens, index) => {
  const but = index - 1;
  if (tokens[but]?.lower !== 'but') return null;
  const before = tokens[but - 1]?.text === ',' ? but - 2 : but - 1;
  const isOnly = tokens
    .slice(0, before)
    .some(({ lower }, at, words) => lower === 'not' && words[at + 1]?.lower === 'only');
  return isOnly ? joined(tokens, before, [but, index]) : null;
});

/** The name before the words and the one behind them in one row, whichever of both the parse hangs on the verb. */
function joined(tokens: readonly Token[], before: number, words: readonly number[]): Token[] | null {
  const first = nominalAt(tokens, before, -1);
  const second = nominalAt(tokens, (words.at(-1) ?? before) + 1, 1);
  const [left, right] = [tokens[first], tokens[second]];
  if (
    !left ||
    !right ||
    left.upos !== 'PROPN' ||
    right.upos !== 'PROPN' ||
    (right.deprel === 'conj' && right.head === first)
  )
    return null;
  const marks = words.map((at): Arc => [at, second, 'cc']);
  const row: Arc[] = [[second, first, 'conj'], ...marks];
  // "Chad/nsubj as well as Mali/obl attacked"
  if (!right.deprel.startsWith('nsubj') || right.head === left.head)
    return isBelow(tokens, first, second) ? null : hung(tokens, row);
  // "Chad/root as well as Mali/nsubj attacked/conj"
  const verb = right.head;
  const over = tokens[verb];
  if (!over || !isBelow(tokens, verb, first)) return null;
  return hung(tokens, [[verb, left.head, left.deprel], [first, verb, right.deprel], ...row]);
}

/** The head of the name at a place, in either direction. */
function nominalAt(tokens: readonly Token[], place: number, way: 1 | -1): number {
  const at = tokens[place]?.upos === 'DET' ? place + way : place;
  const token = tokens[at];
  if (!isNominal(token)) return -1;
  const isPart = /^(compound|flat)/.test(token?.deprel ?? '');
  return isPart ? (token?.head ?? -1) : at;
}

export const MENDS_OF_AS_WELL_AS: readonly Mend[] = [mendAsWellAs, mendButAlso];
