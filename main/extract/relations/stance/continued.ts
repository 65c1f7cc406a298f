// "will leave the union", "will continue to support Chad": what is still so today, whatever is foretold.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma, type Tree } from '../../tree.ts';
import { SAID } from '../../type-sets.ts';
import type { Match } from '../candidate.ts';
import type { Stance } from './stance.ts';

/** "will leave", "plan to leave", "said that they were leaving" */
export const isToCome = (
  { tree }: SentenceReading,
  { predicate }: Match,
  { future, modality, steps }: Stance,
) =>
  future ||
  modality !== 'stated' ||
  steps.some(({ effect }) => INTENT.has(effect)) ||
  isUnderWay(tree, predicate);

/** "were leaving", "were denouncing it and leaving" */
function isUnderWay(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  if (token?.xpos !== 'VBG') return false;
  const isProgressive = childrenBy(tree, verb, 'aux').some((at) => lemma(tree, at) === 'be');
  return isProgressive || (token.deprel === 'conj' && isUnderWay(tree, token.head));
}

/** "will keep its sanctions on Chad": they are in force today, and no threat. */
export const isUpheld = (
  { tree }: SentenceReading,
  { carrier, frame: { type } }: Match,
  { negated }: Stance,
) =>
  !negated &&
  MEASURES.has(type) &&
  UPHOLDING.has(lemma(tree, carrier)) &&
  childrenBy(tree, carrier, 'obj').length > 0;

const MEASURES: ReadonlySet<RelationType> = new Set(['COERCE', 'SANCTION']);

/** "will continue to support Chad and call on Mali": so it does today. */
export const isContinued = ({ tree }: SentenceReading, { carrier, frame: { type } }: Match) =>
  (SAID.has(type) || TIES.has(type)) &&
  ancestors(tree, carrier)
    .slice(0, 3)
    .some(
      (at) =>
        (CONTINUING.has(lemma(tree, at)) && childrenBy(tree, at, 'xcomp').length > 0) ||
        (TIES.has(type) && REMAINING.has(lemma(tree, at))),
    );

/** What lasts: "will remain allies" */
const TIES: ReadonlySet<RelationType> = new Set(['ALLY_OF', 'MEMBER_OF', 'RIVAL_OF']);
const REMAINING: ReadonlySet<string> = new Set(['remain', 'stay']);

const UPHOLDING = wordClass('verbs.upholding');
const CONTINUING = wordClass('verbs.continuing');

const INTENT: ReadonlySet<string> = new Set(['commit', 'decide', 'plan', 'threaten', 'try']);
