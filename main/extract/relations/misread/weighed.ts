// "considers the withdrawal by Chad a blow", "considered Chad's raid": thinks of what others do, and threatens nobody.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { isViewed } from '../stance/unreal.ts';

/** Whether what one weighs is another's deed, or nothing that is still to be done. */
export function isWeighed(
  { tree }: SentenceReading,
  { frame, predicate, trigger }: Match,
  { mention: { head } }: End,
): boolean {
  if (frame.type !== 'THREATEN' || frame.pos !== 'verb' || !WEIGHING.has(frame.head)) return false;
  return (
    isViewed(tree, predicate) ||
    trigger.some((deed) => relation(tree, deed) === 'obj' && (isDone(tree, deed) || isJudged(tree, deed))) ||
    trigger.some((deed) => isDoer(tree, head, deed))
  );
}

/** "the withdrawal by Chad", "the expulsion of its envoy by Chad" */
function isDone(tree: Tree, deed: number): boolean {
  const behind = childrenBy(tree, deed, 'nmod');
  const all = [
    ...behind,
    ...behind.flatMap((at) => childrenBy(tree, at, 'nmod')),
    ...childrenBy(tree, verbOver(tree, deed), 'obl'),
  ];
  return all.some((at) => at > deed && caseOf(tree, at) === 'by');
}

/** "the withdrawal to be a blow" */
const isJudged = (tree: Tree, deed: number) =>
  childrenBy(tree, verbOver(tree, deed), 'advcl', 'xcomp').some(
    (at) => at > deed && /^(ADJ|NOUN)$/.test(tree.tokens[at]?.upos ?? ''),
  );

const verbOver = (tree: Tree, deed: number) => tree.tokens[deed]?.head ?? -1;

/** "the operation of Chad", "Chad's withdrawal", but "Chad's expulsion" */
const isDoer = (tree: Tree, end: number, deed: number) =>
  tree.tokens[end]?.head === deed &&
  OF_DOERS.has(lemma(tree, deed)) &&
  (tree.tokens[end]?.deprel === 'nmod:poss' || caseOf(tree, end) === 'of');

const WEIGHING = wordClass('verbs.weighing');
const OF_DOERS = wordClass('nouns.of-doers');
