// "discussed Iran's threats against Oman": what is talked of as somebody's is his doing.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import { hasFrame, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, hasIndefinite, lemma } from '../../tree.ts';
import type { Link } from './link.ts';

/** "discussed Iran's threats against Oman": so somebody does; but "discussed a strike on Oman", "possible strikes". */
export function isTalkedOf(
  reading: Reading,
  { tree, at }: SentenceReading,
  governor: number,
  link: Link,
): boolean {
  const { at: deed, kind } = link;
  if (kind !== 'obj' || !JOINT.has(lemma(tree, governor))) return false;
  const isOwned = childrenBy(tree, deed, 'nmod:poss', 'amod', 'compound').some((one) => at[one]);
  const isOpen =
    hasIndefinite(tree, deed) || childrenBy(tree, deed, 'amod').some((one) => OPEN.has(lemma(tree, one)));
  return isOwned && !isOpen && hasFrame(reading, 'noun', lemma(tree, deed), FORCE);
}

const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE', 'THREATEN']);
const JOINT = wordClass('verbs.joint');
const OPEN = wordClass('adjectives.possible');
