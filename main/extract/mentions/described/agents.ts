// Step 3 of mentions: common nouns that stand for an actor, with what tells whose they are:
// "Israeli warplanes", "officials in Ankara", "the president of Chile", "Syrian rebels".
import { areRebels } from '../../actor-sets.ts';
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  addMention,
  introduce,
  type MentionNode,
  type Reading,
  type SentenceReading,
  slug,
} from '../../reading.ts';
import { isNamedBody } from '../bodies/bodies.ts';
import { formerHolder, officeHolder } from '../people/offices.ts';
import { ACCREDITED } from './accredited.ts';
import { type AgentMatch, agentAt, BODIES_ALONE } from './agent-words.ts';
import { branchOf } from './branches.ts';
import { isAbroad, isAircraft, isDescribing, isNamedForPlace, isParties, isTaken } from './compounds.ts';
import { arePeers, countOf, isOneOfTwo, isPointed } from './counts.ts';
import { chiefOf } from './in-service.ts';
import { isGift, isIdea, isLimb, isOfFirm, isOfFirmInFront, isOfPart, isOfTrade, isThing } from './limbs.ts';
import { locationOf, ownersOf } from './owners.ts';
import { isDefinite, isFormer, isOusted, isPointedTo } from './pointed.ts';

/** Marks agent nouns that no name has taken; those without a nationality wait for resolution. */
export function markAgents(reading: Reading, where: SentenceReading): void {
  const { tokens } = where.sentence;
  for (let index = 0; index < tokens.length; index++) {
    if (where.at[index]) continue;
    const match = asEnvoy(reading, where, agentAt(reading, where, index, NOUNS));
    if (!match || isOneOfTwo(where, match.last)) continue;
    // "Mr. President, members of the Council": who is spoken to
    if (match.title && ADDRESSING.has(tokens[index - 1]?.lower ?? '')) continue;
    if (isOfFirm(where, match) || isOfTrade(reading, match) || isGift(where, match)) continue;
    const owners = ownersOf(reading, where, match.last, match.agent?.sectors ?? match.title?.sectors ?? []);
    if (owners.length === 0 && (isNamedBody(reading, where, match) || isOfFirmInFront(where, match)))
      continue;
    if (owners.length === 0 && (onlyPointsBack(reading, match.word) || isThing(reading, match))) continue;
    // "fellow states in Geneva" are no Swiss ones
    if (onlyPointsBack(reading, match.word) && tokens[match.last + 1]?.lower === 'in') continue;
    if (owners.length === 0 && BODIES_ALONE.has(match.word)) continue;
    // "the two presidents", "the two heads of state"
    const isPointer = (at: number) => countOf(where, at) > 0 && isPointed(where, at);
    if (owners.length === 0 && (isPointer(match.first) || isPointer(match.last))) continue;
    // "took ten Kenyans hostage": what they became; "the bank's London office" is not British
    if (isTaken(where, match) || isAbroad(where, match) || arePeers(where, match.last)) continue;
    if (isNamedForPlace(where, match)) {
      addAgent(reading, where, asAttacker(reading, match), []);
      continue;
    }
    if (owners.length === 0 && isIdea(where, match)) continue;
    if (owners.length === 0 && (isParties(where, match) || isLimb(where, match))) continue;
    if (owners.length === 0 && isDescribing(where, match)) continue;
    const flies = isAircraft(where, match);
    if (owners.length === 0 && flies) continue;
    const jet = flies ? (reading.lexicon.agents.get('jet') ?? null) : null;
    addAgent(reading, where, jet ? { ...match, agent: jet } : match, owners);
    index = match.last;
  }
}

/** "The speaker for Peru" speaks for it in a meeting, and heads no parliament; nor do "Lee's deputies" sit in one. */
export function asEnvoy(
  { lexicon }: Reading,
  { at, sentence: { tokens } }: SentenceReading,
  match: AgentMatch | null,
): AgentMatch | null {
  if (!match) return null;
  // "China's deputy UN ambassador" is no deputy of its congress
  const seat = match.word === 'deputy' ? at[match.last + 1] : undefined;
  if (seat && ACCREDITED.has(tokens[seat.last + 1]?.lemma ?? '')) return null;
  const owner = tokens[match.first - 1]?.xpos === 'POS' ? at[match.first - 2] : undefined;
  const isSecond =
    match.word === 'deputy' &&
    (owner?.actors[0]?.kind === 'person' || owner?.cue?.kind === 'title') &&
    tokens[match.last + 1]?.text !== ',';
  const isFor = match.word === 'speaker' && tokens[match.last + 1]?.lower === 'for';
  const word = isFor ? 'representative' : isSecond ? 'official' : null;
  return word === null ? match : { ...match, word, agent: lexicon.agents.get(word) ?? null, title: null };
}

/** "the Lockerbie bomber" is a man. */
const asAttacker = ({ lexicon }: Reading, match: AgentMatch): AgentMatch => ({
  ...match,
  word: 'attacker',
  agent: lexicon.agents.get('attacker') ?? null,
});

const ADDRESSING = wordClass('words.addressing');

const BRANCHES_OF_STATES = wordClass('nouns.state-power');

/** "the kingdom", "its neighbour", "the bloc" say nothing of their own: what came before tells who they are. */
function onlyPointsBack(reading: Reading, word: string): boolean {
  const kinds = reading.lexicon.anaphors.get(word) ?? [];
  return (
    kinds.length === 1 &&
    (kinds[0] === 'state' || kinds[0] === 'organisation') &&
    !BRANCHES_OF_STATES.has(word)
  );
}

export const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** Makes an agent noun a mention of the actors that its owners make of it. */
export function addAgent(
  reading: Reading,
  where: SentenceReading,
  match: AgentMatch,
  owners: readonly ActorRecord[],
): MentionNode | null {
  const isArmed = match.agent?.sectors.some((sector) => BANDS.has(sector)) === true;
  const chiefs = isArmed ? chiefOf(reading, where, match.first, match.last) : [];
  // "Houthi leaders" are not the one who leads them
  const isMany = match.title !== null && where.sentence.tokens[match.last]?.xpos === 'NNS';
  const former = isFormer(where, match.first) || isOusted(where, match.last);
  const own = owners.map(
    (owner) =>
      (isMany && owner.kind === 'group' ? owner : null) ??
      (former && !isMany && match.title ? formerHolder(reading, match.title.title, owner) : null) ??
      (former ? null : namedBefore(reading, where, match, owner)) ??
      agentActor(reading, match, placed(reading, where, match.last, owner), former, where),
  );
  return addMention(reading, where, {
    first: match.first,
    last: match.last,
    form: match.title && !match.agent ? 'title' : 'description',
    actors: chiefs.length > 0 ? chiefs : own,
    cue: {
      kind: match.title ? 'title' : 'agent',
      word: match.word,
      of: owners[0] ?? null,
      count: 0,
      definite: isDefinite(where, match.first, match.last),
    },
  });
}

/** "the top Iranian general": the one person of whom the article says so; null where several or none are meant. */
function namedBefore(
  reading: Reading,
  where: SentenceReading,
  { first, last, word, title }: AgentMatch,
  owner: ActorRecord,
): ActorRecord | null {
  const isOne = where.sentence.tokens[last]?.xpos !== 'NNS';
  if (!title || !isOne || owner.kind !== 'state' || !owner.country || !isPointedTo(where, first)) return null;
  return reading.ranks.get(`${word.slice(word.lastIndexOf(' ') + 1)}/${owner.country}`) ?? null;
}

/** People without a state are of the country where they are told to be: "Kurdish fighters in Syria". */
function placed(reading: Reading, where: SentenceReading, head: number, owner: ActorRecord): ActorRecord {
  if (owner.country !== null || owner.kind !== 'people') return owner;
  const state = locationOf(reading, where, head);
  return state ? { ...owner, name: `${owner.name}, ${state.name}`, country: state.country } : owner;
}

/** What is done to those who work for a body is done to it: "killed two UN workers". */
const STAFF = wordClass('nouns.staff');

const BANDS: ReadonlySet<string> = new Set(['MIL', 'PRM', 'REB', 'UAF']);
const PARTS = /\b(affiliate|branch|faction|offshoot|splinter|wing)/;

const OFFICIAL: ReadonlySet<string> = new Set(['COP', 'EDU', 'GOV', 'IGO', 'JUD', 'LEG', 'MIL', 'SPY']);

/** The actor that an agent of this owner is: a known office-holder, an institution, the state itself, or a group. */
export function agentActor(
  reading: Reading,
  match: Pick<AgentMatch, 'word' | 'agent' | 'title'> & { last?: number },
  owner: ActorRecord,
  former = false,
  where: SentenceReading | null = null,
): ActorRecord {
  if (match.title && !former) {
    const holder = officeHolder(reading, match.title.title, owner, where);
    if (holder) return holder;
  }
  const agent = match.agent;
  const actsFor = !isOfPart(where, match) && (agent ? agent.actsFor : (match.title?.actsFor ?? false));
  const sectors = agent?.sectors ?? match.title?.sectors ?? [];
  // "UN experts" and "a UN panel" speak for the United Nations; its members, allies and citizens do not
  const isOrgan = agent?.kind === 'institution' || sectors.some((sector) => OFFICIAL.has(sector));
  const isStaff = STAFF.has(match.word.slice(match.word.lastIndexOf(' ') + 1));
  if (owner.kind === 'organisation' && (isOrgan || isStaff)) return owner;
  // "the al-Shabaab terrorist group", "Boko Haram fighters"
  // "a Daesh machine-gun team", "a Shabaab court"
  const isRebels = areRebels(owner.sectors) && agent?.kind === 'institution';
  const isBand = isRebels || agent?.kind === 'group' || sectors.some((sector) => BANDS.has(sector));
  if (owner.kind === 'group' && isBand && !match.title && !PARTS.test(match.word)) return owner;
  if (actsFor && !former) return branchOf(reading, owner, sectors[0] ?? 'GOV', where);
  const kind = agent?.kind === 'institution' ? 'institution' : agent?.kind === 'group' ? 'group' : 'people';
  const place = owner.kind === 'people' || !owner.country ? slug(owner.name) : owner.country.toLowerCase();
  return introduce(reading, {
    id: `${kind}:${place}-${slug(match.word)}`,
    kind,
    name: `${owner.name}: ${match.word}`,
    country: owner.country,
    sectors,
    affiliation: null,
  });
}
