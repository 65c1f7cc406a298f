// "called the raid a slap in the face for Chad": whom it hurts, and not who has done it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, subtreeSpan } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether the target of a charge only stands behind the bad name that something is given. */
export function isAffronted(
  { tree }: SentenceReading,
  { frame, predicate, trigger }: Match,
  target: End,
): boolean {
  const { head } = target.mention;
  return (
    frame.type === 'ACCUSE' &&
    NAMING.has(frame.head) &&
    HURT.has(caseOf(tree, head) ?? '') &&
    trigger.some((at) => {
      const [first, last] = subtreeSpan(tree, at);
      const isName = at !== predicate && ['', 'as'].includes(caseOf(tree, at) ?? '');
      return isName && at < head && first <= head && head <= last;
    })
  );
}

const NAMING = wordClass('verbs.judging');
const HURT: ReadonlySet<string> = new Set(['against', 'for', 'on', 'to', 'toward', 'towards']);
