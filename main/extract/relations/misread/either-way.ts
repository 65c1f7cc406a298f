// "vowed to act with or without Chad", "one of them held a hostage": of whom nothing is told, or not which of them.
import type { SentenceReading } from '../../reading.ts';
import type { End } from '../roles/ends.ts';

/** Whether somebody is only named as the one with or without whom something is done. */
export const isEitherWay = ({ tree }: SentenceReading, { mention: { first } }: End) =>
  ['without', 'or', 'with'].every((word, back) => tree.tokens[first - 1 - back]?.lower === word);

/** Whether somebody is one of two or more, and nobody says which. */
export const isOneOfThem = ({ tree }: SentenceReading, { mention: { actors, head } }: End) =>
  actors.length > 1 &&
  tree.tokens[head]?.lower === 'them' &&
  tree.tokens[head - 1]?.lower === 'of' &&
  tree.tokens[head - 2]?.lower === 'one';
