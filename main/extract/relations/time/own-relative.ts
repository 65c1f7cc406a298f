// "shelled it in March 2019, and signed the truce a year later": a clause that counts its own time from another's.
import { wordClass } from '../../lexicon/word-classes.ts';
import { ancestors, type Tree, verbOver } from '../../tree.ts';

/** Whether the trigger's clause tells a time of its own that is only counted from another: the clause has no other. */
export function countsFrom(tree: Tree, time: number, trigger: number): boolean {
  const own = verbOver(tree, trigger);
  if (own === undefined) return false;
  return (
    tree.tokens.some((_, at) => isCounted(tree, at) && verbOver(tree, at) === own) && !isOver(tree, own, time)
  );
}

/** A time above the verb: "said in May that …". */
const isOver = (tree: Tree, own: number, time: number) => {
  const verb = verbOver(tree, time);
  return verb !== undefined && !ancestors(tree, own).includes(verb) && !ancestors(tree, verb).includes(own);
};

/** "a year later", "the next month", "late that year", "that summer" */
function isCounted({ tokens }: Tree, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!SPANS.has(word)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  // "later that day": the very day that has been told
  if (SAME.has(before) && OF_A_DAY.has(word)) return false;
  // "in May of that year"
  if (tokens[at - 2]?.lower === 'of') return false;
  // "a month after Mali had shelled it": the month of that
  if (/^(after|before)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.upos !== 'PUNCT') return false;
  return COUNTING.has(before) || AFTERWARDS.has(tokens[at + 1]?.lower ?? '');
}

const SPANS = wordClass('nouns.spans');
const COUNTING: ReadonlySet<string> = new Set(['following', 'next', 'previous', 'same', 'that']);
const SAME: ReadonlySet<string> = new Set(['same', 'that']);
const OF_A_DAY: ReadonlySet<string> = new Set(['afternoon', 'day', 'evening', 'morning', 'night']);
const AFTERWARDS: ReadonlySet<string> = new Set(['after', 'afterwards', 'before', 'earlier', 'later']);
