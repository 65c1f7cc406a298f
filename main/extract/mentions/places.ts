// Places: theatres and owners ("police in Basra"), never ends of a tie.
import { longestName } from '../lexicon/names.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { addMention, freeSpan, type Reading, type SentenceReading } from '../reading.ts';

export function markPlaces(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach((token, index) => {
    const isFree = !where.at[index] && token.upos !== 'VERB';
    if (!isFree && where.at[index]?.form !== 'demonym') return;
    const match = longestName(reading.lexicon.places, where.sentence.tokens, index);
    const entry = match?.entries[0];
    // "the Korean Peninsula" is neither Korea's
    if (!match || !entry || !(isFree || match.length > 1)) return;
    const last = index + match.length - 1;
    if (isFree || freeSpan(reading, where, index, last))
      addMention(reading, where, {
        first: index,
        last,
        form: 'name',
        actors: [entry.record],
        cue: null,
        places: stateOfPlace(reading, entry.record.country),
      });
  });
}

function stateOfPlace(reading: Reading, country: string | null): ActorRecord[] {
  const state = country ? reading.lexicon.states.get(country) : undefined;
  return state ? [state] : [];
}
