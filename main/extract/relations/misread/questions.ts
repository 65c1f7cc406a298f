// "asked the minister whether Chad would help", "asked by Chad about the raid": a question, and no demand.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether somebody is only asked what, when or whether. */
export const isQuestion = ({ tree }: SentenceReading, { frame, predicate }: Match, ...ends: End[]): boolean =>
  frame.head === 'ask' &&
  frame.type === 'REQUEST' &&
  ends.some(({ mention: { first, last } }) => {
    const next = tree.tokens[last + 1]?.lower ?? '';
    const isAsked = tree.tokens
      .slice(predicate + 1, Math.max(first, predicate + 1))
      .every(({ lower }) => BEFORE.has(lower));
    return first > predicate && (ASKING.has(next) || (isAsked && next === 'about'));
  });

const ASKING = wordClass('words.asking');

/** What stands between "asked" and whom one asks, or who does. */
const BEFORE: ReadonlySet<string> = new Set(['a', 'an', 'by', 'the']);
