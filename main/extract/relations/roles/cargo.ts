// "a Turkish plane carrying tents landed in Lahore", "a ship with medicine docked": what a vessel brings, its verb brings.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** The cargo of those vessels among the subjects of a verb. */
export const cargoOf = (tree: Tree, subjects: readonly number[]): number[] =>
  subjects
    .filter((at) => VESSELS.has(lemma(tree, at)))
    .flatMap((at) => [
      ...childrenBy(tree, at, 'nmod').filter((child) => caseOf(tree, child) === 'with'),
      ...childrenBy(tree, at, 'acl').flatMap((clause) => loadedWith(tree, clause)),
    ]);

/** "carrying tents", "laden with tents" */
function loadedWith(tree: Tree, clause: number): readonly number[] {
  if (CARRYING.has(lemma(tree, clause))) return childrenBy(tree, clause, 'obj');
  const isLoaded = LOADED.has(tree.tokens[clause]?.lower ?? '');
  return isLoaded ? childrenBy(tree, clause, 'obl').filter((at) => caseOf(tree, at) === 'with') : [];
}

const [VESSELS, CARRYING] = [wordClass('nouns.carriers'), wordClass('verbs.carrying')];
const LOADED = wordClass('words.loaded');
