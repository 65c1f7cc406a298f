// "does not recognise the annexation": words of consent that whoever does not speak them refuses.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Match } from '../candidate.ts';
import type { Stance } from './stance.ts';

/** A word of consent that whoever does not speak it refuses: "does not accept the claim". */
export const isWithheld = ({ frame, mutual }: Pick<Match, 'frame' | 'mutual'>) =>
  !mutual &&
  frame.pos === 'verb' &&
  WITHHELD.has(frame.head) &&
  (frame.type === 'SUPPORT' || frame.type === 'AGREE' || frame.type === 'CONCEDE');

const WITHHELD = wordClass('verbs.withheld');

/** "will not tolerate raids by Chad" threatens; who tolerates them does not. Null for every other word. */
export function borne({ tree }: SentenceReading, { frame }: Match, stance: Stance): Stance | null {
  if (frame.type !== 'THREATEN' || !BEARING.has(frame.head)) return null;
  // "will no longer tolerate them", but not "was told to stop tolerating them"
  const isOver =
    stance.negated ||
    stance.steps.some(({ index }) => /^(longer|more)$/.test(tree.tokens[index]?.lower ?? ''));
  if (!isOver) return { ...stance, told: false };
  return { ...stance, negated: false, future: false, modal: false, modality: 'stated', steps: [] };
}

const BEARING = wordClass('verbs.bearing');
