// "vowed to act with or without Chad": whatever Chad does, nothing is told of it.
import type { SentenceReading } from '../../reading.ts';
import type { End } from '../roles/ends.ts';

/** Whether somebody is only named as the one with or without whom something is done. */
export const isEitherWay = ({ tree }: SentenceReading, { mention: { first } }: End) =>
  ['without', 'or', 'with'].every((word, back) => tree.tokens[first - 1 - back]?.lower === word);
