// "a show of force aimed at Chad", "criticism meant for Mali": at whom a noun is aimed.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, type Tree } from '../../tree.ts';

/** "a show of force aimed at Chad", "criticism meant for Mali" */
export function aimedAt(tree: Tree, noun: number): number[] {
  const aims = [noun, ...childrenBy(tree, noun, 'nmod')]
    .flatMap((at) => childrenBy(tree, at, 'acl'))
    .filter((at) => AIMED.has(tree.tokens[at]?.lower ?? ''));
  return aims
    .flatMap((at) => childrenBy(tree, at, 'obl'))
    .filter((at) => ['against', 'at', 'for', 'to'].includes(caseOf(tree, at) ?? ''));
}

const AIMED = wordClass('participles.aimed');
