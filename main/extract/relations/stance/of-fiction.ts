// "The film follows a Chadian pilot who bombs Mali", "in the series Chad invades Mali": what is only played.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasIndefinite, lemma, relation, type Tree } from '../../tree.ts';

/** Whether a word stands over what a film or novel tells. */
export const isOfFiction = ({ tree }: SentenceReading, at: number): boolean =>
  isOfTale(tree, at) ||
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

/** "A story had Chad selling Mali a tank", "rumours that had Chad attacking it": a tale has anybody do anything. */
function isOfTale(tree: Tree, at: number): boolean {
  const have = tree.tokens[at]?.head ?? -1;
  if (!/^(ccomp|xcomp)$/.test(relation(tree, at)) || tree.tokens[at]?.xpos !== 'VBG') return false;
  if (lemma(tree, have) !== 'have') return false;
  const tale = tree.tokens[have]?.deprel === 'acl:relcl' ? [tree.tokens[have]?.head ?? -1] : [];
  return [...tale, ...childrenBy(tree, have, 'nsubj')].some((one) => TALES.has(lemma(tree, one)));
}

const TALES = wordClass('nouns.tales');
const STAGING = wordClass('verbs.staging');
const FICTIONS = wordClass('nouns.of-fiction');
