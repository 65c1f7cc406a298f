// "will leave the union", "will continue to support Chad": what is still so today, whatever is foretold.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma } from '../../tree.ts';
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
  (tree.tokens[predicate]?.xpos === 'VBG' &&
    childrenBy(tree, predicate, 'aux').some((at) => lemma(tree, at) === 'be'));

/** "will continue to support Chad and call on Mali": so it does today. */
export const isContinued = ({ tree }: SentenceReading, { carrier }: Match) =>
  ancestors(tree, carrier)
    .slice(0, 3)
    .some((at) => CONTINUING.has(lemma(tree, at)) && childrenBy(tree, at, 'xcomp').length > 0);

const CONTINUING = wordClass('verbs.continuing');

const INTENT: ReadonlySet<string> = new Set(['commit', 'decide', 'plan', 'threaten', 'try']);
