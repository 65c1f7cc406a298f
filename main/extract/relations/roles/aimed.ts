// "a show of force aimed at Chad", "drills encircling Mali": at whom a noun is aimed.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** "a show of force aimed at Chad", "criticism meant for Mali" */
export function aimedAt(tree: Tree, noun: number): number[] {
  const aims = [noun, ...childrenBy(tree, noun, 'nmod')]
    .flatMap((at) => childrenBy(tree, at, 'acl'))
    .filter((at) => AIMED.has(tree.tokens[at]?.lower ?? ''));
  const at = aims
    .flatMap((aim) => childrenBy(tree, aim, 'obl'))
    .filter((aim) => ['against', 'at', 'for', 'to'].includes(caseOf(tree, aim) ?? ''));
  // "drills encircling Chad"
  const around = childrenBy(tree, noun, 'acl')
    .filter((aim) => tree.tokens[aim]?.xpos === 'VBG' && AIMING.has(lemma(tree, aim)))
    .flatMap((aim) => childrenBy(tree, aim, 'obj'));
  return [...at, ...around, ...inReach(tree, noun)];
}

/** "a missile capable of reaching Chad" */
const inReach = (tree: Tree, weapon: number): number[] =>
  childrenBy(tree, weapon, 'amod', 'acl')
    .filter((at) => tree.tokens[at]?.lower === 'capable')
    .flatMap((at) => childrenBy(tree, at, 'advcl', 'acl', 'ccomp', 'xcomp'))
    .filter((at) => REACHING.has(lemma(tree, at)))
    .flatMap((at) => childrenBy(tree, at, 'obj'));

const REACHING: ReadonlySet<string> = new Set(['attack', 'hit', 'reach', 'strike', 'target']);
const AIMING = wordClass('verbs.aiming');
const AIMED = wordClass('participles.aimed');
