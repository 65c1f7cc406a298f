// Where a report was sent from: in a report from Colombo "the military" is Sri Lanka's.
import { longestName } from '../lexicon/names.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Reading } from '../reading.ts';
import { tagTokens } from '../syntax/stages.ts';
import { tokenize } from '../syntax/tokenize.ts';

export interface Home {
  state: ActorRecord;
  /** Of how many mentions of states one must be its own for the report to be about it. */
  oneOf: number;
}

/** The state of the dateline's place; null where there is none, or where the whole world's news is sent from. */
export function homeOf(reading: Reading): Home | null {
  return WORLDLY.has(cityOf(reading).toLowerCase()) ? null : seatOf(reading);
}

const cityOf = ({ article: { place } }: Reading) => place?.split(',')[0] ?? '';

/** The same, whatever the city. */
function seatOf(reading: Reading): Home | null {
  const { lexicon } = reading;
  const city = cityOf(reading);
  if (city === '') return null;
  const tokens = tagTokens(lexicon.syntax, city, tokenize(city, 0, city.length));
  // from a capital its state is reported on, from another city its neighbours as well
  for (const [names, oneOf] of [
    [lexicon.names, 4],
    [lexicon.places, 2],
  ] as const) {
    const found = longestName(names, tokens, 0);
    const country = found?.length === tokens.length ? found.entries[0]?.record.country : null;
    const state = country ? lexicon.states.get(country) : undefined;
    if (state) return { state, oneOf };
  }
  return null;
}

/** The state whose office has given out what was sent from there; null where it is the seat of bodies of many. */
export const ownSeat = (reading: Reading): ActorRecord | null =>
  SEATS.test(cityOf(reading)) ? null : (seatOf(reading)?.state ?? null);

const SEATS = /^(brussels|geneva|new york|strasbourg|united nations)$/i;

/** Seats of bodies and of agencies that report on others. */
const WORLDLY = wordClass('names.world-cities');
