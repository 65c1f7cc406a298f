// "The killing of two soldiers helped Chad": who has suffered it has helped nobody.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../../tree.ts';
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

/** "voiced concern over Lee's arrest": he has suffered it; but "Lee's arrest of two bishops". */
export function isForSuffering(
  { tree }: SentenceReading,
  { frame }: Match,
  { actor, mention: { head } }: End,
): boolean {
  const deed = tree.tokens[head]?.head ?? -1;
  return (
    frame.type === 'ACCUSE' &&
    actor.kind === 'person' &&
    tree.tokens[head + 1]?.xpos === 'POS' &&
    SUFFERED.some((nouns) => nouns.has(lemma(tree, deed))) &&
    childrenBy(tree, deed, 'nmod').every((child) => caseOf(tree, child) !== 'of')
  );
}

const SUFFERED = [wordClass('nouns.deeds-avenged'), wordClass('nouns.suffered')] as const;
