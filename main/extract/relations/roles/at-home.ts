// "Thailand eased the curfew", "the guerrillas laid down their arms": what is done at home, to the people or towards the state.
import type { ActorRecord, Frame } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { ActorKind } from '../../model.ts';
import { introduce, type Reading } from '../../reading.ts';
import { caseOf, childrenBy, isMarked, lemma } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { type End, isNameless } from './ends.ts';

/** Whom a deed at home is meant for, where the frame knows such deeds; none where those who do it are not of one state. */
export function atHome(
  candidate: Candidate,
  { mode, target, type }: Frame,
  sources: readonly End[],
  hasPlace: boolean,
): readonly End[] {
  const ofPeople = target.includes('own-people') || (hasPlace && target.includes('own-place'));
  if (!ofPeople && !target.includes('own-state')) return [];
  const { reading } = candidate;
  const countries = new Set(sources.map(({ actor }) => actor.country));
  const [country = null] = countries;
  const state = country === null ? undefined : reading.lexicon.states.get(country);
  const [source] = sources;
  if (!source || !state || countries.size > 1 || sources.some(isNameless)) return [];
  const isRuling = sources.every(({ actor }) => actor.kind === 'state' || actor.kind === 'institution');
  if (isRuling)
    return ofPeople
      ? [{ ...source, actor: peopleOf(reading, state, 'residents'), direct: false, implied: 'home' }]
      : [];
  // "Macron announced a truce" is no truce with France, "Morales resigned" leaves the state
  if (mode !== 'resign' && sources.some(({ actor }) => isOfficial(actor))) return [];
  if (type === 'PROTEST' && !sources.every((end) => isAtOdds(candidate, end))) return [];
  return target.includes('own-state') ? [{ ...source, actor: state, direct: false, implied: 'home' }] : [];
}

const isOfficial = ({ kind, affiliation }: ActorRecord) =>
  kind === 'person' && affiliation?.startsWith('state:') === true;

/** Whether a crowd is at odds with its own state: not "the president protested", "marched to celebrate", "dockers at a French port". */
function isAtOdds(candidate: Candidate, { actor, mention }: End): boolean {
  const {
    where: { tree },
    roles,
    predicate,
    byOrder,
  } = candidate;
  if (byOrder || !CROWDS.has(actor.kind) || roles.has('for') || isAgainstOther(candidate, actor))
    return false;
  const isFor = ['in', 'obj', 'comp', 'after', 'of', 'to', 'on']
    .flatMap((role) => roles.get(role) ?? [])
    .some((at) => UNRELATED.has(lemma(tree, at)));
  const employers = childrenBy(tree, mention.head, 'nmod').filter((at) => at < predicate);
  return !isFor && !employers.some((at) => EMPLOYED.has(caseOf(tree, at) ?? ''));
}

/** "burned a Chadian flag to protest at the arrest": against those whom it is told of before. */
function isAgainstOther({ where: { at, tree }, predicate }: Candidate, { country }: ActorRecord): boolean {
  const over = tree.tokens[predicate]?.head ?? -1;
  const isPurpose = tree.tokens[predicate]?.xpos === 'VB' && isMarked(tree, predicate, 'to') && over >= 0;
  return (
    isPurpose &&
    at
      .slice(over + 1, predicate)
      .some((told) => told?.actors.some((other) => other.country !== null && other.country !== country))
  );
}

/** Who takes to the streets. */
const CROWDS: ReadonlySet<ActorKind> = new Set(['group', 'organisation', 'people']);
const EMPLOYED: ReadonlySet<string> = new Set(['at', 'for', 'with']);
const UNRELATED = wordClass('words.no-grievance');

/** "Thousands of Peruvians marched against the government": the people of a state and not the state, where it stands up to its own. */
export function asCrowd(
  { reading, where }: Candidate,
  { type }: Frame,
  sources: readonly End[],
  targets: readonly End[],
): readonly End[] {
  if (targets.length === 0) return sources;
  const isCrowd = ({ actor, mention }: End) =>
    actor.kind === 'state' &&
    mention.form === 'demonym' &&
    where.sentence.tokens[mention.head]?.xpos.startsWith('NN') === true &&
    // "a hundred Colombians tried to overthrow him": they are not Colombia
    (type === 'PROTEST'
      ? targets.every((end) => end.actor.country === actor.country)
      : type === 'ASSAULT' && childrenBy(where.tree, mention.head, 'nummod').length > 0);
  return sources.map((end) =>
    isCrowd(end) ? { ...end, actor: peopleOf(reading, end.actor, 'people') } : end,
  );
}

/** The people of a state who march against it ("people"), or whom its rulers restrict or relieve ("residents"). */
const peopleOf = (reading: Reading, state: ActorRecord, word: 'people' | 'residents'): ActorRecord =>
  introduce(reading, {
    id: `people:${(state.country ?? '').toLowerCase()}-${word}`,
    kind: 'people',
    name: `${state.name}: ${word}`,
    country: state.country,
    sectors: ['CVL'],
    affiliation: null,
  });
