// "The judges ordered Caracas to …": those of the court that has been named just before.
import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { antecedents, isMany } from './salience.ts';

/** The one court by name of the last sentences; null for other words, and where several have been named. */
export function benchOf(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const { word = '', definite = false, of = null } = mention.cue ?? {};
  if (word !== 'judge' || !definite || of || !isMany(reading, mention)) return null;
  const courts = new Set(
    antecedents(reading, mention)
      .filter(({ form }) => form === 'name' || form === 'acronym')
      .flatMap(({ actors }) => actors)
      .filter(({ sectors, kind }) => sectors.includes('JUD') && kind !== 'person'),
  );
  return courts.size === 1 ? [...courts] : null;
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
  const [court, ...others] = courts;
  return court && others.length === 0 ? court : null;
}

const known = new WeakMap<Reading, ReadonlySet<ActorRecord>>();

/** The courts of many states that a text names; names are found before anything is resolved. */
function worldCourts(reading: Reading): ReadonlySet<ActorRecord> {
  let courts = known.get(reading);
  if (!courts) {
    const named = reading.mentions.filter(({ form }) => form === 'name' || form === 'acronym');
    const records = named.filter(isBench).flatMap(({ actors }) => actors);
    known.set(reading, (courts = new Set(records.filter(isWorlds))));
  }
  return courts;
}

const isWorlds = ({ kind }: ActorRecord) => kind === 'organisation';

const isBench = ({ actors: [record] }: MentionNode) =>
  record !== undefined && record.kind !== 'person' && record.sectors.includes('JUD');
