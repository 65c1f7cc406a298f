// "considers ECOWAS a friend", "called it a regional organisation": a body that is told to be one is not accused of it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether what a verb is read to call somebody is only a word for any body, with nothing bad beside it. */
export const isMereLabel = (
  { at, tree }: SentenceReading,
  { frame, predicate, trigger }: Match,
  { mention: { head } }: End,
): boolean =>
  CALLING.has(frame.head) &&
  (frame.type === 'ACCUSE' || frame.type === 'SANCTION') &&
  [...trigger, ...childrenBy(tree, predicate, 'obj', 'xcomp')].some(
    (noun) =>
      noun !== head && BODIES.has(lemma(tree, noun)) && at[noun]?.form !== 'name' && !isBad(tree, noun),
  );

/** "a terrorist organisation", "an outlawed group" */
const isBad = (tree: SentenceReading['tree'], noun: number) =>
  childrenBy(tree, noun, 'amod', 'compound', 'nmod').some(
    (at) => BAD.has(lemma(tree, at)) || BAD.has(tree.tokens[at]?.lower ?? ''),
  );

const BODIES = wordClass('nouns.bodies-at-large');
const CALLING = wordClass('verbs.labelling');
const BAD: ReadonlySet<string> = new Set([
  ...wordClass('adjectives.epithets'),
  ...wordClass('adjectives.of-bad-bodies'),
  ...wordClass('adjectives.of-bad-natures'),
  ...wordClass('adjectives.of-bands'),
]);
