// "said exports should rise", "must be worried", "will have to cope": what is foreseen or guessed, and demanded by nobody.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';

/** Whether "should", "must" or "have to" in a clause tells what is expected. */
export function isForeseen({ tree }: SentenceReading, must: number, index: number): boolean {
  const verb = must === index ? (childrenBy(tree, index, 'xcomp')[0] ?? index) : index;
  const foreseen = tree.tokens[must]?.lower === 'should' ? EXPECTED : BORNE;
  return (
    foreseen.has(lemma(tree, verb)) ||
    (FELT.has(tree.tokens[verb]?.lower ?? '') && childrenBy(tree, verb, 'cop', 'aux:pass').length > 0)
  );
}

const BORNE = wordClass('verbs.foreseen');
const EXPECTED = wordClass('verbs.forecast');
const FELT = wordClass('adjectives.felt');
