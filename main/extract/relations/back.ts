// What all rules share that point back to what was told before.
import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, Reading, SentenceReading } from '../reading.ts';

export type Told = Reading['told'][number];

/** Words that stand for actors told before. */
export function pointerTo(
  { index, sentence }: SentenceReading,
  first: number,
  last: number,
  actors: ActorRecord[],
): MentionNode {
  return {
    sentence: index,
    first,
    last,
    head: last,
    start: sentence.tokens[first]?.start ?? 0,
    end: sentence.tokens[last]?.end ?? 0,
    form: 'description',
    actors,
    cue: null,
  };
}

/** The same actor, or two of the same state. */
export const areOneSide = (a: ActorRecord, b: ActorRecord) =>
  a.id === b.id || (a.country !== null && a.country === b.country);
