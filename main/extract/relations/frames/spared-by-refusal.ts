// "refused to condemn Chad", "declined to cut ties with it": who will not harm another refuses him nothing.
import type { Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, lemma, type Tree } from '../../tree.ts';

/** Whether what a frame of refusal finds refused would have been no good turn. */
export function isHarmRefused(tree: Tree, frame: Frame, deed: number): boolean {
  if (frame.type !== 'REJECT' || !REFUSING.has(frame.head)) return false;
  const word = lemma(tree, deed);
  if (HARMING.has(word)) return true;
  return ENDING.has(word) && childrenBy(tree, deed, 'obj').some((at) => GOOD_TURNS.has(lemma(tree, at)));
}

const REFUSING: ReadonlySet<string> = new Set(['decline', 'refusal', 'refuse']);
const HARMING = wordClass('verbs.harm-refused');
const ENDING = wordClass('verbs.ending-good-turns');
const GOOD_TURNS = wordClass('nouns.good-turns');
