// "Minister Lee reiterated Norwegian support for Chad": whose support it is gives it as well as who speaks of it.
import { GOVERNING } from '../../actor-sets.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import type { Match } from '../candidate.ts';
import { endsAt } from './ends.ts';
import { placesOf } from './phrase.ts';

/** The matches, each followed by one of the state or body in whose name a person speaks, where the words tell it. */
export const withGivers = (where: SentenceReading, matches: readonly Match[]): Match[] =>
  matches.flatMap((match) => {
    const sources = GIVEN.has(match.frame.type) && !match.mutual ? giversIn(where, match) : [];
    return sources.length > 0 ? [match, { ...match, sources }] : [match];
  });

const GIVEN: ReadonlySet<RelationType> = new Set(['ACCUSE', 'AGREE', 'SUPPORT']);

function giversIn(where: SentenceReading, { predicate, trigger, sources, targets, frame }: Match) {
  const [speaker] = sources;
  if (frame.pos !== 'verb' || sources.length !== 1 || !speaker || GOVERNING.has(speaker.actor.kind))
    return [];
  const owners = trigger
    .filter((at) => at !== predicate && where.tree.kinds[at] === 'obj' && !where.at[at])
    .flatMap((noun) => placesOf(where, noun, 'poss'))
    .flatMap((at) => endsAt(where, at));
  const isOwn = (country: string | null) =>
    speaker.actor.country === null || speaker.actor.country === country;
  return owners.filter(
    ({ actor, mention }) =>
      GOVERNING.has(actor.kind) &&
      mention.form !== 'pronoun' &&
      isOwn(actor.country) &&
      !targets.some((end) => end.actor.id === actor.id),
  );
}
