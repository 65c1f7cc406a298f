// "We, the Foreign Ministers of Chad and Mali, …": who "we" is throughout a declaration that opens so.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { distinctActors, perReading, type SentenceReading } from '../../reading.ts';

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
  const titled = inside.filter(({ cue, actors }) => cue?.kind === 'title' && actors.some(isKnown));
  const named = inside.filter(({ actors }) =>
    actors.some((one) => isKnown(one) && (one.kind === 'organisation' || one.kind === 'state')),
  );
  // "We, the leaders of BRICS countries,", "We, the ministers of the Six – Chad, Mali … – and envoys of the Union,"
  const [title] = titled;
  const listed = title
    ? named.filter(({ actors, last }) => actors[0]?.kind === 'state' && last < title.first)
    : [];
  const selves = title && listed.length < 2 ? titled : named;
  return distinctActors(selves.flatMap(({ actors }) => actors.filter(isKnown)));
}

const isKnown = (record: ActorRecord) => record.kind !== 'place' && !isUnnamed(record);
