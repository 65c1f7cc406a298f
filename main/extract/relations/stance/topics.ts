// "spoke of the normalisation of relations between Chad and Mali": what is only spoken of need not be.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';

/** Whether the noun that tells of two is no more than what a verb of speech is about. */
export function isTopic({ tree }: SentenceReading, { frame, predicate, mutual }: Match): boolean {
  if (frame.pos !== 'noun' || !mutual || !AMICABLE.has(frame.type)) return false;
  return (
    /^(about|of)$/.test(caseOf(tree, predicate) ?? '') &&
    SPEAKING.has(lemma(tree, tree.tokens[predicate]?.head ?? -1))
  );
}

/** What two who get on do together. */
const AMICABLE: ReadonlySet<RelationType> = new Set(['AGREE', 'COOPERATE', 'SUPPORT']);
const SPEAKING = wordClass('verbs.speaking-of');
