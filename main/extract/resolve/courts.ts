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
