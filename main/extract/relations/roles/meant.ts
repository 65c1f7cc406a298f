// Who means to do what nobody is told to do: "Defeating them is our priority", "an operation by Chad to free them".
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, hasModal, lemma, relation, type Tree } from '../../tree.ts';

/** "an operation launched by Chad to free them": whoever does it means to. */
export function doerFor(tree: Tree, purpose: number, verb: number): number | null {
  if (isForGetter(tree, purpose, verb)) return giverOf(tree, verb);
  const isDone = DONE.has(lemma(tree, verb)) && tree.tokens[verb]?.xpos === 'VBN';
  if (tree.tokens[purpose]?.xpos !== 'VB' || !isDone) return null;
  return childrenBy(tree, verb, 'obl').find((at) => at < purpose && caseOf(tree, at) === 'by') ?? null;
}

/** "got a loan from Chad to help it rebuild": who gets it is helped, and helps nobody. */
const isForGetter = (tree: Tree, purpose: number, verb: number) =>
  GETTING.has(lemma(tree, verb)) &&
  lemma(tree, purpose) === 'help' &&
  tree.tokens[purpose]?.xpos === 'VB' &&
  childrenBy(tree, purpose, 'obj', 'iobj').some((at) => tree.tokens[at]?.upos === 'PRON');

const giverOf = (tree: Tree, verb: number) =>
  [verb, ...childrenBy(tree, verb, 'obj')]
    .flatMap((at) => childrenBy(tree, at, 'obl', 'nmod'))
    .find((at) => caseOf(tree, at) === 'from') ?? null;

const GETTING = wordClass('verbs.getting-help');
const DONE = wordClass('verbs.undertaking');

/** "Defeating them is our priority", "Defeating them will take time, but we must": who means to. */
export function whoMeans(tree: Tree, gerund: number, head: number): number | null {
  const words = childrenBy(tree, head, 'aux', 'advmod', 'obj').map((at) => tree.tokens[at]?.lower ?? '');
  // "Defeating/advcl them will take time": the subject, whatever the parse says
  const isLost =
    relation(tree, gerund) === 'advcl' &&
    gerund < head &&
    childrenBy(tree, head, 'nsubj').length === 0 &&
    childrenBy(tree, gerund, 'mark').length === 0 &&
    hasModal(tree, head);
  if (tree.tokens[gerund]?.xpos !== 'VBG' || !(isLost || relation(tree, gerund) === 'csubj')) return null;
  // "Bombing them would solve nothing"
  if (words.some((word) => UNMEANT.has(word))) return null;
  const isWe = (at: number) => ['our', 'we'].includes(tree.tokens[at]?.lower ?? '');
  const owner = childrenBy(tree, head, 'nmod:poss')[0];
  const we = tree.tokens.findIndex(({ deprel }, at) => deprel === 'nsubj' && isWe(at));
  return owner ?? (we < 0 ? null : we);
}

const UNMEANT: ReadonlySet<string> = new Set(['could', 'may', 'might', 'never', 'not', 'nothing', 'would']);
