// "does not recognise the annexation": words of consent that whoever does not speak them refuses.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Match } from '../candidate.ts';

/** A word of consent that whoever does not speak it refuses: "does not accept the claim". */
export const isWithheld = ({ frame, mutual }: Match) =>
  !mutual &&
  frame.pos === 'verb' &&
  WITHHELD.has(frame.head) &&
  (frame.type === 'SUPPORT' || frame.type === 'AGREE' || frame.type === 'CONCEDE');

const WITHHELD = wordClass('verbs.withheld');
