// "Thailand eased the curfew", "the guerrillas laid down their arms": what is done at home, to the people or towards the state.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { introduce, type Reading } from '../../reading.ts';
import type { Candidate } from '../candidate.ts';
import { type End, isNameless } from './ends.ts';

/** Whom a deed at home is meant for, where the frame knows such deeds; none where those who do it are not of one state. */
export function atHome(
  { reading }: Candidate,
  { target }: Frame,
  sources: readonly End[],
  hasPlace: boolean,
): readonly End[] {
  const ofPeople = target.includes('own-people') || (hasPlace && target.includes('own-place'));
  if (!ofPeople && !target.includes('own-state')) return [];
  const countries = new Set(sources.map(({ actor }) => actor.country));
  const [country = null] = countries;
  const state = country === null ? undefined : reading.lexicon.states.get(country);
  const [source] = sources;
  if (!source || !state || countries.size > 1 || sources.some(isNameless)) return [];
  const isRuling = sources.every(({ actor }) => actor.kind === 'state' || actor.kind === 'institution');
  if (isRuling)
    return ofPeople ? [{ ...source, actor: residents(reading, state), direct: false, implied: 'home' }] : [];
  return target.includes('own-state') ? [{ ...source, actor: state, direct: false, implied: 'home' }] : [];
}

/** The people of a state, whom its rulers restrict or relieve. */
const residents = (reading: Reading, state: ActorRecord): ActorRecord =>
  introduce(reading, {
    id: `people:${(state.country ?? '').toLowerCase()}-residents`,
    kind: 'people',
    name: `${state.name}: residents`,
    country: state.country,
    sectors: ['CVL'],
    affiliation: null,
  });
