// "hit a car south of Beirut", "in front of the embassy", "close to the border": where something happens, told by what lies beside it.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** Adds what lies there as the place itself, or as what is near it. */
export function addAround(
  tree: Tree,
  predicate: number,
  roles: ReadonlyMap<string, readonly number[]>,
  add: (role: string, index: number) => void,
): void {
  if (tree.tokens[predicate]?.upos !== 'VERB') return;
  const [isPlaced, isNear] = [roles.has('in'), roles.has('near')];
  if (!roles.has('outside')) for (const place of inFrontOf(tree, predicate)) add('outside', place);
  for (const child of childrenBy(tree, predicate, 'advmod', 'xcomp', 'obl', 'obj')) {
    for (const place of placesBeside(tree, child)) {
      const isName = tree.tokens[place]?.upos === 'PROPN';
      if (isName && !isPlaced) add('in', place);
      if (!isNear) add('near', place);
    }
  }
}

/** "knelt in front of the embassy": outside it. */
const inFrontOf = (tree: Tree, predicate: number): number[] =>
  childrenBy(tree, predicate, 'obl')
    .filter((at) => lemma(tree, at) === 'front' && caseOf(tree, at) === 'in')
    .flatMap((at) => childrenBy(tree, at, 'nmod'))
    .filter((at) => caseOf(tree, at) === 'of');

/** What stands behind "south of", "close to", "on the outskirts of". */
function placesBeside(tree: Tree, child: number): number[] {
  const preposition = caseOf(tree, child) ?? '';
  // "were abducted south of Kabul", hung on the verb
  const [marker = -1] = childrenBy(tree, child, 'case');
  const isBehind = preposition === 'of' && DIRECTIONS.has(tree.tokens[marker - 1]?.lower ?? '');
  if (isBehind || NEAR.has(preposition)) return [child];
  const word = tree.tokens[child]?.lower ?? '';
  const isNear = CLOSE.has(word) || (word === 'far' && tree.tokens[child - 1]?.lower === 'not');
  if (isNear || DIRECTIONS.has(word))
    return childrenBy(tree, child, 'obl', 'nmod').filter((at) => BESIDE.has(caseOf(tree, at) ?? ''));
  if (tree.tokens[child]?.upos !== 'NOUN') return [];
  if (ON.has(preposition) && PARTS.has(lemma(tree, child)))
    return childrenBy(tree, child, 'nmod').filter((at) => caseOf(tree, at) === 'of');
  // "on a road south of Beirut"
  return childrenBy(tree, child, 'advmod')
    .filter((at) => DIRECTIONS.has(tree.tokens[at]?.lower ?? ''))
    .flatMap((at) => placesBeside(tree, at));
}

const DIRECTIONS = wordClass('adverbs.directions');
const PARTS = wordClass('nouns.place-parts');
const CLOSE: ReadonlySet<string> = new Set(['adjacent', 'close']);
const BESIDE: ReadonlySet<string> = new Set(['from', 'near', 'of', 'to']);
const NEAR: ReadonlySet<string> = new Set(['near', 'outside']);
const ON: ReadonlySet<string> = new Set(['at', 'on']);
