// "The judges ordered Caracas to …": those of the court that has been named just before.
import { isCourt } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { type MentionNode, onlyOne, perReading, type Reading } from '../../reading.ts';
import { antecedents, isMany } from '../salience.ts';

/** The one court by name of the last sentences; null for other words, and where several have been named. */
export function benchOf(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  if (word !== 'judge' || !definite || of || !isMany(reading, mention)) return null;
  const court = onlyOne(
    antecedents(reading, mention)
      .filter(({ form }) => form === 'name' || form === 'acronym')
      .flatMap(({ actors }) => actors.filter(isCourt)),
  );
  return court && [court];
}

/** "returned to the court" long after it was named: the only court of many states in a text, where no other is near. */
export function worldCourt(reading: Reading, mention: MentionNode): ActorRecord | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  if (!/^(court|judge|tribunal)$/.test(word) || !definite || of) return null;
  const courts = worldCourts(reading);
  const paragraph = reading.sentences[mention.sentence]?.paragraph;
  const isOther = (other: MentionNode) => isBench(other) && !other.actors.some((court) => courts.has(court));
  for (let at = mention.sentence; reading.sentences[at]?.paragraph === paragraph; at--)
    if (reading.sentences[at]?.mentions.some(isOther)) return null;
  return onlyOne(courts);
}

/** The courts of many states that a text names; names are found before anything is resolved. */
const worldCourts = perReading(({ mentions }): ReadonlySet<ActorRecord> => {
  const named = mentions.filter(({ form }) => form === 'name' || form === 'acronym');
  const courts = named.filter(isBench).flatMap(({ actors }) => actors);
  return new Set(courts.filter(({ kind }) => kind === 'organisation'));
});

const isBench = ({ actors: [record] }: MentionNode) => record !== undefined && isCourt(record);
