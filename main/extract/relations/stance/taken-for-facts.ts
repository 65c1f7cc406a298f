// "We must not forget that Chad struck", "Nobody can deny that Chad struck": it has, whatever stands above.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, isFuture, isMarked, lemma, relation, type Tree } from '../../tree.ts';
import { isNegated, isOfNobody } from './negation.ts';

/** Whether the word over a deed, or over a clause with "that", takes it for a fact. */
export function isTakenForFact({ tree }: SentenceReading, at: number): boolean {
  const governor = tree.tokens[at]?.head ?? -1;
  if (governor >= 0 && isFollowedUp(tree, at, governor)) return true;
  if (governor < 0 || !/^(acl|ccomp|csubj)$/.test(relation(tree, at)) || !isMarked(tree, at, 'that'))
    return false;
  // "must accept that Chad will strike": it has not yet
  if (isFuture(tree, at)) return false;
  const word = lemma(tree, governor);
  if (FORGETTING.has(word)) return true;
  // who "did not deny" it leaves it open
  if (DENYING.has(word))
    return (
      isOfNobody(tree, childrenBy(tree, governor, 'nsubj')) ||
      (isNegated(tree, governor) && hasAux(tree, governor, CAN))
    );
  return ADMITTING.has(word) && !isNegated(tree, governor) && hasAux(tree, governor, MUST);
}

/** "vowed to avenge Chad's raid", "promised to respond to Chad's raid": it has been. */
const isFollowedUp = (tree: Tree, deed: number, verb: number) =>
  tree.tokens[deed]?.upos === 'NOUN' &&
  FOLLOWING_UP.has(lemma(tree, verb)) &&
  /^(obj|obl)$/.test(relation(tree, deed)) &&
  childrenBy(tree, deed, 'nmod:poss').some((owner) => tree.tokens[owner]?.upos !== 'PRON');

const FOLLOWING_UP = wordClass('verbs.following-up');

/** "forgets that Chad struck" */
const FORGETTING: ReadonlySet<string> = new Set([
  'forget',
  'overlook',
  'realise',
  'realize',
  'regret',
  'resent',
]);
const DENYING: ReadonlySet<string> = new Set(['deny', 'dispute', 'doubt', 'ignore', 'question']);
const ADMITTING = wordClass('verbs.admitting');

const hasAux = (tree: Tree, verb: number, words: RegExp) =>
  childrenBy(tree, verb, 'aux').some((aux) => words.test(tree.tokens[aux]?.lower ?? ''));

const CAN = /^(ca|can|could|must|should)$/;
const MUST = /^(must|should)$/;
