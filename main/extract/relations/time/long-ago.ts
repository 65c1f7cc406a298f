// "In 1989 herders whom Mali had armed killed …": what has no date of its own, but is told among things of long ago.
import type { PartialDate } from '../../model.ts';
import type { Reading } from '../../reading.ts';
import { ancestors, childrenBy, lemma, relation, type Tree, verbOver } from '../../tree.ts';
import { numberOf } from './calendar.ts';
import { HISTORY_YEARS, isOld } from './present.ts';
import type { Setting } from './setting.ts';
import { isPastClause } from './tense.ts';

/**
 * Whether what is told without a date is history all the same: under a date of long ago that heads its paragraph, in a
 * sentence of which every time is of long ago, or as what somebody once did.
 */
export function isLongAgo(
  reading: Reading,
  tree: Tree,
  trigger: number,
  times: readonly { at: number; date: PartialDate | null }[],
  { from }: Setting,
): boolean {
  const isOver = times.every(({ date }) => date === null || isOld(reading, date));
  // "July 2012. … who won in April, signs"
  if (from?.isSure && isOver) return isOld(reading, String(from.year));
  if (!isPastClause(tree, trigger)) return false;
  if (wasOnce(tree, trigger) || isYearsBefore(tree, trigger)) return true;
  return isOver && times.some(({ at }) => isBesideOrOver(tree, at, trigger));
}

/** A time in the trigger's clause, in one above it or in one that is joined to such: "Chad left in 2011, and Mali, which had armed it, …". */
function isBesideOrOver(tree: Tree, time: number, trigger: number): boolean {
  if ([time - 1, time - 2].some((at) => tree.tokens[at]?.lower === 'since')) return false;
  const above = ancestors(tree, trigger);
  const path = ancestors(tree, verbOver(tree, time) ?? tree.root);
  const meeting = path.findIndex((at) => above.includes(at));
  return path
    .slice(0, Math.max(0, meeting))
    .every((at) => relation(tree, at) === 'conj' || isUntil(tree, at));
}

/** "blocked it until they agreed in 2009", "when he fell in 2012" */
const isUntil = (tree: Tree, clause: number) =>
  childrenBy(tree, clause, 'mark', 'advmod').some((at) => /^(until|when)$/.test(lemma(tree, at)));

/** "signed it, three years after their armies fought": what that is counted from. */
function isYearsBefore({ tokens }: Tree, trigger: number): boolean {
  const after = tokens.findLastIndex(({ lower }, at) => lower === 'after' && at < trigger);
  const isCounted =
    tokens[after - 1]?.lower === 'years' && (numberOf(tokens[after - 2]?.lower ?? '') ?? 0) >= HISTORY_YEARS;
  return isCounted && tokens.slice(after, trigger).every(({ text }) => text !== ',');
}

/** "once kept her under arrest" */
const wasOnce = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.xpos === 'VBD' &&
  childrenBy(tree, verb, 'advmod').some((at) => lemma(tree, at) === 'once' && at === verb - 1);
