// A sentence that speaks of others than those told before means none of these.
import type { ActorRecord } from '../../lexicon/types.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { stateOf } from '../../resolve/salience.ts';
import { isSideOf } from './back.ts';

/** "Americans are home from Iranian custody after a swap mediated by Qatar": a sentence on others means none of those told before. */
export function isOnOthers(
  reading: Reading,
  { mentions }: SentenceReading,
  parties: readonly ActorRecord[],
  isHost: (actor: ActorRecord) => boolean,
): boolean {
  const named = mentions.flatMap(({ actors, form }) =>
    form === 'capital' || form === 'pronoun' ? [] : actors,
  );
  const states = named.filter((actor) => stateOf(reading, actor) !== null && !isHost(actor));
  const isParty = isSideOf(parties);
  return states.length > 0 && !states.some(isParty);
}
