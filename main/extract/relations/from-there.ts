// "the attack killed four peacekeepers from Chad": where those are from who suffer a deed, and not where the deed is from.
import type { SentenceReading } from '../reading.ts';
import { relation } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** Whether a source only tells where the victims right before it are from. */
export function isFromThere(
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  { mention: { first } }: End,
): boolean {
  const from = tree.tokens.findLastIndex(({ lower }, at) => lower === 'from' && at < first);
  const isBehind = first - from <= 2 && from > predicate;
  return (
    frame.type === 'ASSAULT' &&
    frame.source.includes('from') &&
    isBehind &&
    relation(tree, from - 1) === 'obj'
  );
}
