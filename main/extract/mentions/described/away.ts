// "a defector in Seoul", "an exiled writer in London": where they have gone is not whose they are.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma, type Tree } from '../../tree.ts';

export const isAway = (tree: Tree, head: number): boolean =>
  AWAY.has(lemma(tree, head)) ||
  /\bexiled\b/.test(tree.tokens[head]?.lower ?? '') ||
  childrenBy(tree, head, 'amod').some((child) => tree.tokens[child]?.lower === 'exiled');

const AWAY = wordClass('nouns.away');
