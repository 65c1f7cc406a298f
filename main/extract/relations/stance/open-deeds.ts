// "braced for a raid by Chad": deeds of which it is not said that there are any.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, hasIndefinite, lemma, relation, type Tree } from '../../tree.ts';

/** "braced for a raid by Chad", "floated a ban": one that may come, but "backed the raid". */
export const isOpenDeed = (tree: Tree, at: number) =>
  tree.tokens[at]?.upos === 'NOUN' &&
  (relation(tree, at) === 'obj' || (relation(tree, at) === 'obl' && AHEAD.has(caseOf(tree, at) ?? ''))) &&
  hasIndefinite(tree, at) &&
  OPEN_DEEDS.has(lemma(tree, tree.tokens[at]?.head ?? -1));

/** "ready for a raid", but "sought it at a summit" */
const AHEAD: ReadonlySet<string> = new Set(['against', 'for']);
const OPEN_DEEDS = wordClass('words.over-open-deeds');
