// Towns where courts and bodies of the world sit, and whose none of them is: "a Hague court", "the Geneva-based experts".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';

/** "the commissioner in Geneva": one of the world's, where he may be a state's as well. */
export const isSeatOfWorld = ({ sentence }: SentenceReading, place: number) =>
  WORLD_SEATS.has(townAt(sentence.tokens[place]?.lower));

/** "The Hague" */
export const isSeatOfCourts = ({ sentence }: SentenceReading, place: number) =>
  COURT_SEATS.has(townAt(sentence.tokens[place]?.lower));

/** "a Hague court", "the Geneva-based panel", but "a Hague district court" */
export function isSeatInFront(where: SentenceReading, noun: number, place: number): boolean {
  const { tokens } = where.sentence;
  const isBased = tokens[place + 1]?.text === '-' && place + 3 === noun;
  if (!isBased && place !== noun - 1) return false;
  const word = tokens[noun]?.lemma ?? '';
  return (
    (isSeatOfCourts(where, place) && (COURTS.has(word) || BODIES.has(word))) ||
    (isSeatOfWorld(where, place) && BODIES.has(word))
  );
}

const townAt = (name: string | undefined) => name?.split(' ').at(-1) ?? '';

const COURT_SEATS = wordClass('names.seats-of-courts');
const WORLD_SEATS: ReadonlySet<string> = new Set(['geneva', 'vienna']);
const COURTS = wordClass('nouns.courts');
const BODIES = wordClass('nouns.seated-in-the-world');
