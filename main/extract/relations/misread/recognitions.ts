// "lost the recognition of Peru", "would not recognise any breakaway parts of Georgia": who has recognised nobody there.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether words of recognition tell of none between the two. */
export const isNoRecognition = (where: SentenceReading, match: Match, target: End): boolean =>
  isOfBreakaway(where, match, target) || isLost(where, match);

/** "would not recognise any breakaway parts of Georgia": which would wrong Georgia. */
const isOfBreakaway = (
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  { actor, mention: { head } }: End,
) =>
  RECOGNISING.has(frame.head) &&
  // but "the breakaway region of Abkhazia"
  /^state:[A-Z]/.test(actor.id) &&
  childrenBy(tree, predicate, 'obj').some(
    (object) =>
      object !== head &&
      PARTS.has(lemma(tree, object)) &&
      ancestors(tree, head).includes(object) &&
      caseOf(tree, head) === 'of',
  );

/** "lost its seat and the recognition of Peru": Peru's, and no more. */
const isLost = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.pos === 'noun' &&
  RECOGNISING.has(frame.head) &&
  ancestors(tree, predicate)
    .slice(0, 2)
    .some((at) => lemma(tree, at) === 'lose');

const RECOGNISING = wordClass('words.recognising');
const PARTS = wordClass('nouns.land-taken');
