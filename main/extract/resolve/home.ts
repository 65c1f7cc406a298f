// Where a report was sent from: in a report from Colombo "the military" is Sri Lanka's.
import { longestName } from '../lexicon/names.ts';
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Reading } from '../reading.ts';
import { tagTokens } from '../syntax/stages.ts';
import { tokenize } from '../syntax/tokenize.ts';

/** The state of the dateline's place; null where there is none, or where the whole world's news is sent from. */
export function homeOf({ article: { place }, lexicon }: Reading): ActorRecord | null {
  const city = place?.split(',')[0] ?? '';
  if (city === '' || WORLDLY.has(city.toLowerCase())) return null;
  const tokens = tagTokens(lexicon.syntax, city, tokenize(city, 0, city.length));
  const found = longestName(lexicon.names, tokens, 0);
  const record = found?.length === tokens.length ? found.entries[0]?.record : undefined;
  return record?.country ? (lexicon.states.get(record.country) ?? null) : null;
}

/** Seats of bodies and of agencies that report on others. */
const WORLDLY = wordClass('names.world-cities');
