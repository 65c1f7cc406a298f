// "less critical of Chad", "its readiness to help Chad has faded": what is hardly so, or no longer.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import { isOfNobody } from './negation.ts';

export const isLessened = ({ tree }: SentenceReading, at: number): boolean =>
  isLessSo(tree, at) || isDwindling(tree, at) || isHardlyBelieved(tree, at);

/** "less critical", but "no less critical" */
const isLessSo = (tree: Tree, at: number) =>
  tree.tokens[at]?.upos === 'ADJ' &&
  childrenBy(tree, at, 'advmod').some(
    (child) =>
      /^le(ss|ast)$/.test(tree.tokens[child]?.lower ?? '') &&
      !/^(no|not|nothing|any)$/.test(tree.tokens[child - 1]?.lower ?? ''),
  );

/** "its readiness faded", "sapped its readiness" */
const isDwindling = (tree: Tree, at: number) =>
  WILLS.has(lemma(tree, at)) &&
  /^(nsubj|obj)/.test(relation(tree, at)) &&
  DWINDLING.has(lemma(tree, tree.tokens[at]?.head ?? -1));

/** "Few believe that it will attack", "Nobody expects it to help" */
function isHardlyBelieved(tree: Tree, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  return (
    /^(ccomp|xcomp)$/.test(relation(tree, at)) &&
    BELIEVING.has(lemma(tree, verb)) &&
    isOfNobody(tree, childrenBy(tree, verb, 'amod', 'nsubj'))
  );
}

const BELIEVING = wordClass('verbs.believing');
const WILLS = wordClass('nouns.of-will');
const DWINDLING = wordClass('verbs.dwindling');
