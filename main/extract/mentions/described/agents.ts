// Step 3 of mentions: common nouns that stand for an actor, with what tells whose they are:
// "Israeli warplanes", "officials in Ankara", "the president of Chile", "Syrian rebels".
import { areRebels } from '../../actor-sets.ts';
import type { ActorRecord, Agent, Title } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  addMention,
  introduce,
  type MentionNode,
  type Reading,
  type SentenceReading,
  slug,
} from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isNamedBody } from '../bodies/bodies.ts';
import { formerHolder, officeHolder } from '../people/offices.ts';
import { isNoRank } from '../words.ts';
import { branchOf } from './branches.ts';
import { isAbroad, isAircraft, isDescribing, isNamedForPlace, isParties, isTaken } from './compounds.ts';
import { arePeers, countOf, isOneOfTwo, isPointed } from './counts.ts';
import { isGift, isIdea, isLimb, isOfFirm, isOfFirmInFront, isOfPart, isOfTrade, isThing } from './limbs.ts';
import { chiefOf, locationOf, ownersOf } from './owners.ts';
import { isDefinite, isFormer, isPointedTo } from './pointed.ts';

export interface AgentMatch {
  first: number;
  last: number;
  word: string;
  agent: Agent | null;
  title: Title | null;
}

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

/** "The speaker for Peru" speaks for it in a meeting, and heads no parliament. */
function asEnvoy(
  { lexicon }: Reading,
  { sentence }: SentenceReading,
  match: AgentMatch | null,
): AgentMatch | null {
  const isFor = match?.word === 'speaker' && sentence.tokens[match.last + 1]?.lower === 'for';
  return isFor
    ? { ...match, word: 'representative', agent: lexicon.agents.get('representative') ?? null, title: null }
    : match;
}

/** "the Lockerbie bomber" is a man. */
const asAttacker = ({ lexicon }: Reading, match: AgentMatch): AgentMatch => ({
  ...match,
  word: 'attacker',
  agent: lexicon.agents.get('attacker') ?? null,
});

/** "an office in Damascus" */
const BODIES_ALONE = wordClass('nouns.bodies-alone');

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
  const chiefs = isArmed ? chiefOf(where, match.first, match.last) : [];
  // "Houthi leaders" are not the one who leads them
  const isMany = match.title !== null && where.sentence.tokens[match.last]?.xpos === 'NNS';
  const former = isFormer(where, match.first);
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

/** The longest agent noun or title that starts here; only nouns count ("police said", not "to police"). */
export function agentAt(
  reading: Reading,
  where: SentenceReading,
  index: number,
  tags: ReadonlySet<string>,
): AgentMatch | null {
  const { tokens } = where.sentence;
  const { agents, titles, agentStarts } = reading.lexicon;
  const { lower = '', lemma: own = '' } = tokens[index] ?? {};
  const opening = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const longest = Math.max(
    agentStarts.get(lower) ?? 0,
    own === lower ? 0 : (agentStarts.get(own.toLowerCase()) ?? 0),
    opening === lower ? 0 : (agentStarts.get(opening) ?? 0),
  );
  for (let length = Math.min(5, longest); length >= 1; length--) {
    const last = index + length - 1;
    const head = tokens[last];
    if (!head || !tags.has(head.upos) || where.at[last] || isNoRank(tokens, last)) continue;
    // "the minister headed/NN to Riga" is no head of anything
    if (head.lower.endsWith('ed') && head.lemma !== head.lower) continue;
    const words = phrasesTo(tokens, index, last);
    // "the Ministers of Foreign Affairs"
    const { lower: second = '' } = tokens[index + 1] ?? {};
    if (second === 'of' && lower.endsWith('s'))
      words.push(...words.map((word) => word.replace(lower, opening)));
    // "Rioters/NNPS looted …": what opens a sentence is in capitals, name or not
    if (last === 0 && head.xpos === 'NNPS') words.push(opening);
    for (const word of words) {
      // "her good offices"
      if (head.xpos === 'NNS' && BODIES_ALONE.has(word)) continue;
      const agent = agents.get(word) ?? null;
      const title = titles.get(word) ?? null;
      if (tokens[last + 1]?.lower === 'to' && ATTITUDES.has(word)) return null;
      if ((agent || title) && !(title && !agent && title.rank >= 9))
        return { first: index, last, word, agent, title };
    }
  }
  return null;
}

/** The words in lower case with the last one as it stands, and as its lemma; "vice - president" is "vice-president". */
function phrasesTo(tokens: readonly Token[], first: number, last: number): string[] {
  let before = '';
  for (let index = first; index < last; index++) before += `${tokens[index]?.lower} `;
  const head = tokens[last]?.lower ?? '';
  const own = tokens[last]?.lemma.toLowerCase() ?? '';
  const forms = own === head ? [before + head] : [before + head, before + own];
  // "the Special Representatives/NNPS"
  if (own === head && tokens[last]?.xpos === 'NNPS' && head.endsWith('s'))
    forms.push(before + head.slice(0, -1));
  return last - first < 2 ? forms : forms.map((form) => form.replace(/ ([-/]) /g, '$1'));
}

/** "Slovakia's resistance to the plan" is no group. */
const ATTITUDES = wordClass('nouns.attitudes');

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
