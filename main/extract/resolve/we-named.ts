// "We, the Foreign Ministers of Chad and Mali, …": who "we" is throughout a declaration that opens so.
import type { ActorRecord } from '../lexicon/types.ts';
import { distinctActors, perReading, type SentenceReading } from '../reading.ts';

/** Whom the words between commas behind the first "We" name; none where no declaration opens so. */
export const namedSelves = perReading(({ sentences }): readonly ActorRecord[] => {
  const found = sentences.slice(0, OPENING).map(selvesIn);
  return found.find((actors) => actors.length > 0) ?? [];
});

/** In so many sentences, headlines and lists of those present among them. */
const OPENING = 8;

function selvesIn({ sentence: { tokens }, mentions }: SentenceReading): ActorRecord[] {
  const we = tokens.findIndex(({ lower }, at) => lower === 'we' && tokens[at + 1]?.text === ',');
  if (we < 0) return [];
  const verb = tokens.findIndex(({ xpos }, at) => at > we && /^(MD|VB[DPZ])$/.test(xpos));
  const end = verb < 0 ? tokens.length : verb;
  const inside = mentions.filter(({ first, last }) => first > we && last < end);
  const known = (one: ActorRecord) => one.kind !== 'place' && !one.id.includes('#');
  const titled = inside
    .filter(({ cue }) => cue?.kind === 'title')
    .flatMap(({ actors }) => actors.filter(known));
  // "We, the leaders of BRICS countries,", "We, the ministers of the Six – Chad, Mali … – and envoys of the Union,"
  const named = inside
    .flatMap(({ actors }) => actors.filter(known))
    .filter(({ kind }) => kind === 'organisation' || kind === 'state');
  const areListed = named.filter(({ kind }) => kind === 'state').length > 1;
  return distinctActors(titled.length > 0 && !areListed ? titled : named);
}
