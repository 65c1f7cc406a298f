// "told Reuters in an interview", "speaking to reporters": what is said to the press is said to everybody.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';

/** Whether a match is of words that only the press hears. */
export const isToldToPress = (frame: Frame, source: ActorRecord, target: ActorRecord): boolean =>
  (isTelling(frame) && (isPress(source) || isPress(target))) ||
  // "handed reporters a list of grievances"
  (frame.type === 'REQUEST' && HANDING.has(frame.head) && isPress(target));

const isTelling = ({ type, head }: Frame) =>
  (type === 'CONSULT' && TELLING.has(head)) || (type === 'THREATEN' && head === 'tell');

const HANDING: ReadonlySet<string> = new Set(['give', 'hand', 'present', 'read']);

/** Reporters, agencies, newspapers and stations. */
const isPress = ({ sectors }: ActorRecord) => sectors.includes('JRN');

const TELLING = wordClass('verbs.told-to-press');
