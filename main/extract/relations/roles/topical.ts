// "Statement on Chad: … We demand the release of all prisoners": of whom a statement speaks, by its headline.
import type { ActorRecord } from '../../lexicon/types.ts';
import { onlyOne, perReading, type Reading } from '../../reading.ts';
import { issuersOf } from '../../resolve/speakers/speakers.ts';
import { titleOf } from '../../resolve/speakers/title.ts';
import { pointerTo, toldEnds } from '../back/back.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from './ends.ts';

/** The state that a statement is on, as the one meant at a word; nobody where the article is no statement on one state. */
export function topical({ reading, where }: Candidate, word: number): readonly End[] {
  const state = topicOf(reading);
  return state ? toldEnds([state], pointerTo(where, word, word, [state])) : [];
}

/** The only state that stands in the headline behind "on" or "in" and is not whose statement it is. */
const topicOf = perReading((reading: Reading): ActorRecord | null => {
  const issuers = issuersOf(reading);
  const title = titleOf(reading);
  if (issuers.length === 0 || !title) return null;
  const { tokens } = title.sentence;
  const on = tokens.findIndex(({ lower }) => TOPICS.has(lower));
  const behind = on < 0 ? [] : title.at.slice(on).flatMap((mention) => mention?.actors ?? []);
  const states = behind.filter(({ kind }) => kind === 'state');
  const found = onlyOne(states);
  return found && issuers.every(({ country }) => country !== found.country) ? found : null;
});

const TOPICS: ReadonlySet<string> = new Set(['about', 'concerning', 'in', 'on', 'regarding']);
