// "opposed it along with Chad", "broke with Togo together with Mali": who does it too.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma, type Tree } from '../../tree.ts';

export const COMPANY: ReadonlySet<string> = new Set(['along', 'jointly', 'together']);

/** Whether a nominal is said to do with others what they do; but "marched along the border", "freed them along with their captain". */
export function isCompany(tree: Tree, index: number): boolean {
  const last = childrenBy(tree, index, 'case').find((mark) => tree.tokens[mark]?.lower === 'with');
  if (last === undefined || !COMPANY.has(tree.tokens[last - 1]?.lower ?? '')) return false;
  const isTheirs = childrenBy(tree, index, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');
  return !isTheirs && !BRINGING.has(lemma(tree, tree.tokens[index]?.head ?? -1));
}

/** "brought Kabila together with Kagame", "worked together with Mali": what is done with or to the other. */
const BRINGING = wordClass('verbs.bringing-together');
