// "The killing of two soldiers helped Chad": who has suffered it has helped nobody.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, lemma, relation } from '../../tree.ts';
import { FRIENDLY } from '../../type-sets.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether a friendly deed is laid to whom the deed that is its subject was done to. */
export function isBySufferer(
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  { mention: { head } }: End,
): boolean {
  const isFriendly = FRIENDLY.has(frame.type) || frame.type === 'SUPPORT';
  if (!isFriendly || frame.pos !== 'verb' || caseOf(tree, head) !== 'of') return false;
  const deed = tree.tokens[head]?.head ?? -1;
  return (
    relation(tree, deed) === 'nsubj' &&
    tree.tokens[deed]?.head === predicate &&
    SUFFERED.some((nouns) => nouns.has(lemma(tree, deed)))
  );
}

const SUFFERED = [wordClass('nouns.deeds-avenged'), wordClass('nouns.suffered')] as const;
