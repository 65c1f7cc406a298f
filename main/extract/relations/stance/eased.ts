// What is given up for the sake of a third.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { Outcome } from './polarity.ts';

/** "agreed to suspend exercises with Japan": a favour to a third, and no threat to who trains with him. */
export const isEased = ({ tree }: SentenceReading, { trigger }: Match, { type, mode }: Outcome) =>
  type === 'THREATEN' && mode === 'restrict' && trigger.some((at) => DRILLS.has(lemma(tree, at)));

const DRILLS = wordClass('nouns.drills');
