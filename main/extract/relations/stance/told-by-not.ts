// "did not hide its anger", "has not a claim but a quarrel": a "not" by which something is told all the same.
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, hasNot, lemma, relation } from '../../tree.ts';

/** Whether what a noun tells holds in spite of the "not" over it. */
export const isToldByNot = (where: SentenceReading, noun: number): boolean =>
  isContrast(where, noun) || isUnhidden(where, noun);

/** "has not a claim but a quarrel": the quarrel it has; "is a state but not a member" is none. */
const isContrast = ({ tree }: SentenceReading, noun: number) =>
  tree.tokens[noun]?.upos === 'NOUN' &&
  relation(tree, noun) === 'conj' &&
  !hasNot(tree, noun) &&
  childrenBy(tree, noun, 'cc').some(
    (at) => lemma(tree, at) === 'but' && tree.tokens[at + 1]?.lower !== 'not',
  );

/** "did not hide its anger": shows it. */
const isUnhidden = ({ tree }: SentenceReading, noun: number) =>
  relation(tree, noun) === 'obj' &&
  /^(conceal|disguise|hide|mask)$/.test(lemma(tree, tree.tokens[noun]?.head ?? -1));
