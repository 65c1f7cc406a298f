// Whom "the two countries" or "both sides" may be, of all who stand in one sentence.
import { isUnnamed } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import type { ActorKind } from '../../model.ts';
import { distinctActors, type MentionNode, type Reading } from '../../reading.ts';
import { canBeCalled, stateOf, subjecthood } from '../salience.ts';

/** "Chad shelled Bol and Mali struck back. Both …": the states that did something. */
export const doersIn = (reading: Reading, here: readonly MentionNode[]): ActorRecord[] =>
  distinctActors(here.flatMap((one) => (subjecthood(reading, one) > 0 ? one.actors : []))).filter(
    ({ kind }) => kind === 'state',
  );

/** Whether nobody stands there by name but states and bodies. */
export const areNoPeople = (here: readonly MentionNode[]): boolean =>
  here.every(({ actors }) => actors.every(({ kind }) => kind !== 'person'));

/** First what the word asks for (people, organisations), then the states behind all actors of the sentence. */
export function candidateSets(
  reading: Reading,
  mentions: readonly MentionNode[],
  people: boolean,
  asStates: boolean,
  kinds: readonly ActorKind[],
): ActorRecord[][] {
  const actors = distinctActors(mentions.flatMap((mention) => mention.actors)).filter(
    // whom nobody names is none of "both sides"
    (record) => record.kind !== 'place' && !isUnnamed(record),
  );
  const sets: ActorRecord[][] = [];
  if (people) sets.push(actors.filter((record) => record.kind === 'person'));
  if (!asStates || kinds.some((kind) => kind !== 'state'))
    sets.push(actors.filter((record) => kinds.includes(record.kind)));
  if (asStates) {
    sets.push(actors.filter((record) => record.kind === 'state'));
    sets.push(distinctActors(actors.flatMap((record) => stateOf(reading, record) ?? [])));
    const told = mentions.map((mention) => mention.actors).filter((several) => several.length > 1);
    // "both countries" are no two presidents
    sets.push(...told.filter((several) => people || several.every((record) => kinds.includes(record.kind))));
  }
  return sets;
}

/** As many as are told of, of the kind meant. */
export const fits = (
  reading: Reading,
  { count, word }: NonNullable<MentionNode['cue']>,
  set: readonly ActorRecord[],
  areMen: boolean,
) =>
  set.length === (count || set.length) &&
  set.length > 1 &&
  (!areMen || set.every(({ kind }) => kind === 'person')) &&
  // "the two legislatures" are no presidents
  !(set.some(({ kind }) => kind === 'person') && reading.lexicon.agents.get(word)?.kind === 'institution') &&
  set.every((record) => canBeCalled(reading, word, record));
