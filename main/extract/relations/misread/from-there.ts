// "the attack killed four peacekeepers from Chad", "after Chadian troops had left": who is only from there, and who is there no more.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

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

/** "After Chadian troops had left, the army entered the town": they are gone, and nothing is sent against them. */
export const areGone = ({ tree }: SentenceReading, { frame }: Match, { mention: { head } }: End): boolean =>
  frame.type === 'MOBILIZE' &&
  relation(tree, head) === 'nsubj' &&
  isLeaving(tree, tree.tokens[head]?.head ?? -1);

const isLeaving = (tree: Tree, verb: number) =>
  relation(tree, verb) === 'advcl' && LEAVING.has(lemma(tree, verb));

const LEAVING = wordClass('verbs.going-away');
