// "backs Georgia's membership of the union", "its accession was vetoed": an entry that others argue over is none yet.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';

/** "vetoed Chad's accession to the union", "its accession was vetoed": it is no member. */
export const isKeptOut = (tree: Tree, { frame, predicate }: Match) =>
  isEntry({ frame }) &&
  /^(obj|nsubj:pass)$/.test(tree.tokens[predicate]?.deprel ?? '') &&
  KEEPING_OUT.has(lemma(tree, above(tree, predicate)));

/** Whether others are only for or against it, talk of it, or call it far away. */
export function isOpenEntry({ tree }: SentenceReading, { frame, predicate }: Match): boolean {
  if (!isEntry({ frame })) return false;
  const over = above(tree, predicate);
  switch (relation(tree, predicate)) {
    case 'obj':
      return SIDING.has(lemma(tree, over));
    case 'nsubj':
      return isFar(tree, over);
    case 'nmod':
    case 'obl':
      return SIDING_AT.has(`${lemma(tree, over)} ${caseOf(tree, predicate) ?? ''}`);
    default:
      return false;
  }
}

const isEntry = ({ frame }: Pick<Match, 'frame'>) =>
  frame.type === 'MEMBER_OF' && frame.pos === 'noun' && ENTRIES.has(frame.head);

const above = (tree: Tree, index: number) => tree.tokens[index]?.head ?? -1;

/** "is years away", "remains a dream" */
const isFar = (tree: Tree, said: number): boolean =>
  FAR.has(lemma(tree, said)) ||
  childrenBy(tree, said, 'xcomp', 'obj', 'advmod').some((at) => FAR.has(lemma(tree, at)));

const ENTRIES: ReadonlySet<string> = new Set(['accession', 'admission', 'entry', 'membership']);
const FAR = wordClass('words.of-far-entries');
const KEEPING_OUT = wordClass('verbs.giving-up');
const SIDING = wordClass('verbs.on-entries');
const SIDING_AT = wordClass('phrases.on-entries');
