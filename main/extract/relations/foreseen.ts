// "said exports should rise", "must be worried", "will have to cope": what is foreseen or guessed, and demanded by nobody.
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { SentenceReading } from '../reading.ts';
import { childrenBy, lemma } from '../tree.ts';

/** Whether a clause with "must", "should" (`ought`) or "have to" tells what is expected. */
export function isForeseen({ tree }: SentenceReading, index: number, ought: number | null): boolean {
  const verb = ought === null ? (childrenBy(tree, index, 'xcomp')[0] ?? index) : index;
  return (
    FORESEEN.has(lemma(tree, verb)) ||
    (FELT.has(tree.tokens[verb]?.lower ?? '') && childrenBy(tree, verb, 'cop', 'aux:pass').length > 0)
  );
}

const FORESEEN = wordClass('verbs.foreseen');
const FELT = wordClass('adjectives.felt');

/** People of no office: "analysts", "economists". */
export const isObserver = ({ kind, sectors }: ActorRecord) =>
  kind === 'people' && !sectors.some((sector) => OFFICIAL.has(sector));

const OFFICIAL: ReadonlySet<string> = new Set(['GOV', 'IGO', 'LEG', 'MIL', 'OPP', 'PTY', 'REB']);
