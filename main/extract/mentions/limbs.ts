// "shot in the head": no head of anything.
import type { SentenceReading } from '../reading.ts';

/** "shot in the head" */
export const isLimb = (
  { sentence: { tokens } }: SentenceReading,
  { first, word }: { first: number; word: string },
) =>
  word === 'head' && tokens[first - 2]?.upos === 'ADP' && /^(DT|PRP\$)$/.test(tokens[first - 1]?.xpos ?? '');
