// "the arrest in Iran of three Finns": to whom a deed is done, hung on the place where.
import { caseOf, childrenBy, type Tree } from '../../tree.ts';

/** The tokens behind an "of" that the parse hangs on the name of a place behind the noun. */
export const victimsBehind = (tree: Tree, noun: number): number[] =>
  childrenBy(tree, noun, 'nmod')
    .filter((place) => tree.tokens[place]?.upos === 'PROPN' && WHERE.has(caseOf(tree, place) ?? ''))
    .flatMap((place) =>
      childrenBy(tree, place, 'nmod').filter(
        (at) => at > place && caseOf(tree, at) === 'of' && isCounted(tree, at),
      ),
    );

/** "a reporter", "three Finns", "Finns": somebody, and nothing that the place is of. */
const isCounted = (tree: Tree, at: number) =>
  childrenBy(tree, at, 'nummod').length > 0 ||
  childrenBy(tree, at, 'det').some((det) => /^an?$/.test(tree.tokens[det]?.lower ?? '')) ||
  tree.tokens[at]?.xpos.endsWith('S') === true;

const WHERE: ReadonlySet<string> = new Set(['at', 'in', 'near', 'outside']);
