// "The film follows a Chadian pilot who bombs Mali", "in the series Chad invades Mali": what is only played.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasIndefinite, lemma } from '../../tree.ts';

/** Whether a word stands over what a film or novel tells. */
export const isOfFiction = ({ tree }: SentenceReading, at: number): boolean =>
  (STAGING.has(lemma(tree, at)) &&
    childrenBy(tree, at, 'nsubj').some((subject) => FICTIONS.has(lemma(tree, subject)))) ||
  // "in the series", but "in the series of raids", "in a series"
  childrenBy(tree, at, 'obl').some(
    (child) =>
      child < at &&
      caseOf(tree, child) === 'in' &&
      lemma(tree, child) === 'series' &&
      !hasIndefinite(tree, child) &&
      childrenBy(tree, child, 'nmod', 'compound', 'amod').length === 0,
  );

const STAGING = wordClass('verbs.staging');
const FICTIONS = wordClass('nouns.of-fiction');
