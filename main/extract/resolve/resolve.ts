// Who "the top Iranian general", "he", "the bloc" and "the two countries" are.
import type { ActorRecord } from '../lexicon/types.ts';
import { agentActor } from '../mentions/agents.ts';
import { officeHolder, officeName } from '../mentions/offices.ts';
import type { ActorKind } from '../model.ts';
import { introduce, type MentionNode, type Reading, slug } from '../reading.ts';
import { surfaceSubject } from '../relations/subjects.ts';
import { ancestors, caseOf, childrenBy, lemma, relation } from '../tree.ts';
import { antecedents, dominantState, isOfKind, stateOf, subjecthood } from './salience.ts';
import { resolveSeveral } from './several.ts';
import { speakerOfTitle } from './title.ts';

/** Gives every waiting mention its actors, in the order of the text; what stays unknown is dropped. */
export function resolveMentions(reading: Reading): void {
  const ordered = reading.mentions.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
  const waiting = ordered.filter((mention) => mention.actors.length === 0 && mention.cue);
  // "we" waits for the "he" that says it further on
  const [others, first] = [waiting.filter((one) => !isFirst(one)), waiting.filter(isFirst)];
  for (const mention of [...others, ...first]) mention.actors = resolve(reading, mention, ordered);
  reading.mentions = ordered.filter((mention) => mention.actors.length > 0);
}

function resolve(reading: Reading, mention: MentionNode, ordered: readonly MentionNode[]): ActorRecord[] {
  switch (mention.cue?.kind) {
    case 'pronoun':
      return resolvePronoun(reading, mention, ordered);
    case 'several':
      return resolveSeveral(reading, mention, ordered);
    case 'anaphor':
      return one(resolveAnaphor(reading, mention, ordered));
    case 'title':
      return ofOwners(reading, mention) ?? one(resolveTitle(reading, mention, ordered));
    case 'agent':
      return ofOwners(reading, mention) ?? one(resolveAgent(reading, mention, ordered));
    case 'surname':
    case undefined:
      return [];
  }
}

const isFirst = (mention: MentionNode) => FIRST.has(mention.cue?.word ?? '');

const one = (record: ActorRecord | null) => (record ? [record] : []);

const FIRST: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'us', 'our']);
const ONE: ReadonlySet<string> = new Set(['i', 'me', 'my']);
const PERSONAL: ReadonlySet<string> = new Set([
  'he',
  'him',
  'his',
  'himself',
  'she',
  'her',
  'hers',
  'herself',
]);
const PLURAL: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs']);

function resolvePronoun(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord[] {
  const word = mention.cue?.word ?? '';
  if (FIRST.has(word)) return resolveSpeaker(reading, mention, ordered);
  const before = antecedents(reading, mention, ordered);
  if (PERSONAL.has(word)) return (thanked(reading, mention, before) ?? before.find(isPersonal))?.actors ?? [];
  if (PLURAL.has(word)) return resolvePlural(reading, before);
  // "it" is a subject named before; where the last subject was no actor, "it" is none either
  const things = before.filter((other) => other.actors.length === 1 && isThing(other));
  const here = things.filter((other) => other.sentence === mention.sentence);
  const last = things.filter(
    (other) => other.sentence === mention.sentence - 1 && subjecthood(reading, other) > 0,
  );
  const possessive = word === 'its' ? here : here.filter((other) => subjecthood(reading, other) > 0);
  return (possessive[0] ?? last[0])?.actors ?? [];
}

/** "thanked Erdogan for his efforts": what one is thanked or blamed for is one's own. */
function thanked(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || noun < 0 || caseOf(where.tree, noun) !== 'for') return undefined;
  const verb = where.sentence.tokens[noun]?.head ?? -1;
  const objects = childrenBy(where.tree, verb, 'obj', 'iobj').map((child) => where.at[child]);
  return before.find((other) => objects.includes(other) && isPersonal(other));
}

/**
 * Who speaks: the subject of the verb of speech in the sentence, else of the nearest before it, however far, for a
 * statement may run over many paragraphs; else whom the headline names. "We" is the state or body that the speaker
 * acts for.
 */
function resolveSpeaker(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord[] {
  const known = ordered.filter((other) => other.actors.length === 1 && !isFirst(other));
  const here = known.filter((other) => other.sentence === mention.sentence);
  const before = known.filter((other) => other.sentence < mention.sentence).reverse();
  const speaker =
    [...here, ...before].find((other) => speaks(reading, other))?.actors[0] ?? speakerOfTitle(reading);
  if (!speaker) return [];
  if (ONE.has(mention.cue?.word ?? '')) return speaker.kind === 'person' ? [speaker] : [];
  const record = speaker.affiliation ? (reading.lexicon.actors.get(speaker.affiliation) ?? null) : null;
  return [record ?? speaker];
}

function speaks(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const head = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || head < 0 || mention.actors[0]?.kind === 'place') return false;
  return (
    relation(where.tree, mention.head) === 'nsubj' && reading.lexicon.speechVerbs.has(lemma(where.tree, head))
  );
}

function isPersonal(mention: MentionNode): boolean {
  if (mention.actors.length !== 1) return false;
  return mention.actors[0]?.kind === 'person' || mention.cue?.kind === 'title';
}

function isThing(mention: MentionNode): boolean {
  const [record] = mention.actors;
  if (!record || mention.cue?.kind === 'title' || mention.form === 'demonym') return false;
  return isOfKind(record, ['state', 'organisation', 'institution', 'group', 'company']);
}

/** "they": both of a coordination, several at once, or what stands in the plural; only then a body of many. */
function resolvePlural(reading: Reading, before: readonly MentionNode[]): ActorRecord[] {
  for (const other of before) {
    const partners = coordinated(reading, other);
    if (partners.length > 1) return partners;
    if (other.actors.length > 1 || (other.actors.length === 1 && isPlural(reading, other)))
      return other.actors;
  }
  const body = before.find(
    ({ actors: [record] }) => record && isOfKind(record, ['people', 'group', 'institution', 'organisation']),
  );
  return body?.actors ?? [];
}

function isPlural(reading: Reading, mention: MentionNode): boolean {
  const tag = reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.xpos;
  return (tag === 'NNS' || tag === 'NNPS') && mention.actors[0]?.kind !== 'place';
}

/** Actors coordinated with a mention, itself first. */
function coordinated(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return mention.actors;
  const children = where.tree.children[mention.head] ?? [];
  const others = children.flatMap((child) => {
    const other = where.sentence.tokens[child]?.deprel === 'conj' ? where.at[child] : undefined;
    return other && other !== mention ? other.actors : [];
  });
  return [...mention.actors, ...others];
}

function resolveAnaphor(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const kinds = reading.lexicon.anaphors.get(mention.cue?.word ?? '') ?? [];
  // "the country" points to what was named last, whatever its role
  const before = antecedents(reading, mention, ordered)
    .filter((other) => other.actors.length === 1)
    .sort((a, b) => b.sentence - a.sentence || b.first - a.first);
  const barred = reading.lexicon.relational.has(mention.cue?.word ?? '')
    ? clauseSubjects(reading, mention)
    : [];
  const open = before.filter(
    (other) => other.actors[0] && !barred.includes(stateOf(reading, other.actors[0]) ?? other.actors[0]),
  );
  const direct = open.find((other) => other.actors[0] && isOfKind(other.actors[0], kinds));
  if (direct?.actors[0]) return direct.actors[0];
  if (!kinds.includes('state')) return null;
  return (
    open.map((other) => (other.actors[0] ? stateOf(reading, other.actors[0]) : null)).find(Boolean) ?? null
  );
}

/** The states of the subjects above a mention: "Delhi accused its neighbour" speaks of another than Delhi. */
function clauseSubjects(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return [];
  return ancestors(where.tree, mention.head).flatMap((index) => {
    const subject = surfaceSubject(where.tree, index);
    const actors = subject === null ? [] : (where.at[subject]?.actors ?? []);
    return actors.flatMap((actor) => stateOf(reading, actor) ?? [actor]);
  });
}

/** "the president", "his Russian counterpart": by office, else the last one who was called so. */
function resolveTitle(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const title = officeName(reading, mention.cue?.word ?? '');
  for (const [key, record] of [...reading.offices].reverse()) if (key.startsWith(`${title}/`)) return record;
  const state = dominantState(reading, mention, ordered);
  const held = reading.lexicon.titles.get(mention.cue?.word ?? '');
  if (!state || !mention.cue?.definite)
    return held ? ofThisArticle(reading, mention.cue?.word ?? '', 'people', held.sectors) : null;
  return officeHolder(reading, title, state) ?? (reading.lexicon.titles.get(title)?.actsFor ? state : null);
}

/** "the rebels" after "Syrian rebels"; "the government" where one state is spoken of; else an actor of this article. */
function resolveAgent(
  reading: Reading,
  mention: MentionNode,
  ordered: readonly MentionNode[],
): ActorRecord | null {
  const word = mention.cue?.word ?? '';
  const same = antecedents(reading, mention, ordered).find(
    (other) => other.cue?.word === word && other.actors.length === 1,
  );
  const agent = reading.lexicon.agents.get(word) ?? null;
  if (!agent) return null;
  if (same?.actors[0] && mention.cue?.definite) return same.actors[0];
  const state = dominantState(reading, mention, ordered);
  if (state && agent.actsFor) return agentActor(reading, { word, agent, title: null }, state);
  return ofThisArticle(reading, word, agent.kind, agent.sectors);
}

/**
 * "its troops", "their presidents": the owners that the pronoun means, each with its own; a person's troops are those
 * of the person's state. Null where no pronoun stands before the word, or where it is not clear whom it means.
 */
function ofOwners(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence];
  const word = mention.cue?.word ?? '';
  const agent = reading.lexicon.agents.get(word) ?? null;
  const title = reading.lexicon.titles.get(officeName(reading, word)) ?? null;
  if (!where || (!agent && !title)) return null;
  const owners = childrenBy(where.tree, mention.head, 'nmod:poss')
    .flatMap((child) => where.at[child]?.actors ?? [])
    .map((owner) => (owner.kind === 'person' ? stateOf(reading, owner) : owner));
  const known = owners.filter((owner): owner is ActorRecord => owner !== null && owner.kind !== 'place');
  if (known.length === 0 || known.length < owners.length) return null;
  return known.map((owner) => agentActor(reading, { word, agent, title: agent ? null : title }, owner));
}

/** An actor whose name nobody tells: it exists in this article only. */
function ofThisArticle(reading: Reading, word: string, told: ActorKind, sectors: string[]): ActorRecord {
  const kind = told === 'person' ? 'people' : told;
  const id = `${kind}:${slug(word)}${reading.scope}`;
  return introduce(reading, { id, kind, name: word, country: null, sectors, affiliation: null });
}
