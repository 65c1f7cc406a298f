// "told Reuters in an interview", "speaking to reporters": what is said to the press or to a hall is said to everybody.

import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { SentenceReading } from '../reading.ts';
import { caseOf } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** Whether a match is of words that only the press or an audience hears. */
export const isToldToPress = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  ((match.frame.type === 'CONSULT' && TELLING.has(match.frame.head)) ||
    (match.frame.type === 'THREATEN' && match.frame.head === 'tell')) &&
  ([source, target].some(({ actor }) => isPress(actor)) || isAudience(where, match, target));

/** Reporters, agencies, newspapers and stations. */
const isPress = ({ sectors }: ActorRecord) => sectors.includes('JRN');

/** "speaking to the Newspaper Association": an address to its members. */
const isAudience = ({ tree }: SentenceReading, { frame }: Match, { actor, mention }: End) =>
  frame.head === 'speak' &&
  caseOf(tree, mention.head) === 'to' &&
  actor.kind === 'organisation' &&
  !actor.sectors.includes('IGO');

const TELLING = wordClass('verbs.told-to-press');
