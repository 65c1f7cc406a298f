// Verbs whose receiver stands before what is given.
import { wordClass } from '../lexicon/word-classes.ts';

/** Verbs with a receiver right behind them. */
export const GIVING = wordClass('verbs.receiver-first');
