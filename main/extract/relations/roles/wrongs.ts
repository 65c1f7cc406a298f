// "condemned a violation of Mali's sovereignty": whose rights a wrong is done to.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** Whether a noun is a wrong that is done to somebody's rights: whose they are has not done it. */
export const isWrong = (tree: Tree, noun: number): boolean =>
  WRONGS.has(lemma(tree, noun)) &&
  childrenBy(tree, noun, 'nmod').some(
    (at) => VIOLATED.has(lemma(tree, at)) && DONE_TO.has(caseOf(tree, at) ?? ''),
  );

const WRONGS = wordClass('nouns.wrongs');
const VIOLATED = wordClass('nouns.violated');

const DONE_TO: ReadonlySet<string> = new Set(['against', 'for', 'into', 'of', 'on', 'to', 'upon']);
