// Places: theatres and owners ("police in Basra"), never ends of a tie.
import { longestName } from '../lexicon/names.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { addMention, type Reading, type SentenceReading } from '../reading.ts';

export function markPlaces(reading: Reading, where: SentenceReading): void {
  where.sentence.tokens.forEach((token, index) => {
    if (where.at[index] || token.upos === 'VERB') return;
    const match = longestName(reading.lexicon.places, where.sentence.tokens, index);
    const entry = match?.entries[0];
    if (match && entry)
      addMention(reading, where, {
        first: index,
        last: index + match.length - 1,
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
