// "felt betrayed by Chad", "wants it attacked by Chad", "safe from being attacked": what somebody feels, wants or is spared has not been done to him.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, hasAux, isFuture, isMarked, lemma, relation, type Tree } from '../../tree.ts';

/** Whether a participle tells no more than that. */
export function isOnlyFelt(tree: Tree, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  if (tree.tokens[at]?.xpos !== 'VBN' || verb < 0) return false;
  const word = lemma(tree, verb);
  return (
    isSpared(tree, at, word) ||
    (isBare(tree, at) && word === 'feel') ||
    (relation(tree, at) === 'advcl' && isMarked(tree, at, 'as') && isItself(tree, verb)) ||
    (isBare(tree, at) && WISHING.has(lemma(tree, wisher(tree, at)))) ||
    isStillToCome(tree, at, verb)
  );
}

const WISHING = wordClass('verbs.wishing');
const SPARED = wordClass('words.of-being-spared');

/** "escaped being attacked", "is safe from being attacked" */
const isSpared = (tree: Tree, at: number, word: string) => SPARED.has(word) && hasAux(tree, at, 'being');

const isBare = (tree: Tree, at: number) => childrenBy(tree, at, 'aux', 'mark', 'nsubj').length === 0;

/** "sees itself as betrayed" */
const isItself = (tree: Tree, verb: number) =>
  /^(consider|regard|see|view)$/.test(lemma(tree, verb)) &&
  childrenBy(tree, verb, 'obj').some((object) => /sel(f|ves)$/.test(tree.tokens[object]?.lower ?? ''));

/** Who wants "Chad attacked by Mali", whatever the parse hangs the participle on; -1 where nobody does. */
function wisher(tree: Tree, at: number): number {
  const over = tree.tokens[at]?.head ?? -1;
  if (relation(tree, at) === 'xcomp') return over;
  const isObject = relation(tree, at) === 'acl' && relation(tree, over) === 'obj' && over === at - 1;
  return isObject ? (tree.tokens[over]?.head ?? -1) : -1;
}

/** "will act once attacked by Chad" */
const isStillToCome = (tree: Tree, at: number, verb: number) =>
  relation(tree, at) === 'advcl' &&
  childrenBy(tree, at, 'nsubj', 'aux').length === 0 &&
  // the parse may hang "once" on the verb
  /^(once|until|when)$/.test(tree.tokens[at - 1]?.lower ?? '') &&
  isFuture(tree, verb);
