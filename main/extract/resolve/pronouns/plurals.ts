// Who "they" are, and what stands in the plural.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading, SentenceReading } from '../../reading.ts';
import { authorsBefore } from '../../relations/items.ts';
import { ancestors, childrenBy, lemma, subtreeSpan } from '../../tree.ts';
import { isMany, isOfKind } from '../salience.ts';
import { justMet } from '../sides/just-met.ts';
import { isWhere } from '../sides/together.ts';
import { isOfIslands } from './plural-names.ts';
import { isInRelative } from './prominence.ts';
import { sayersOf } from './sayers.ts';
import { meansUnnamed } from './unnamed.ts';

/** "they": both of a coordination, several at once, or what stands in the plural; only then a body of many. */
export function resolvePlural(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
): ActorRecord[] {
  const members = membersAbove(reading, mention) ?? membersBefore(reading, mention);
  if (members) return members;
  const authors = mention.cue?.word === 'they' && mention.first === 0 ? authorsOver(reading, mention) : [];
  if (authors.length > 1) return authors;
  const talking = talkingHere(reading, mention, before) ?? talkingBefore(reading, mention, before);
  if (talking) return talking;
  const sayers = sayersOf(reading, mention);
  if (sayers.length > 0) return sayers;
  if (hasOpenTwo(reading, mention)) return [];
  const isSeveral = (other: MentionNode) =>
    isPlural(reading, other) || other.cue?.word === 'they' || coordinated(reading, other).length > 1;
  const here = before.filter(({ sentence }) => sentence === mention.sentence);
  if (!here.some(isSeveral) && (meansUnnamed(reading, mention) || areTold(mention, here))) return [];
  const partner = mention.cue?.word === 'their' ? partnerOf(reading, mention) : undefined;
  if (partner) return partner.actors;
  for (const other of standingFirst(reading, mention, before)) {
    // "In Paris and Beirut they marched": the towns did not
    if (mention.cue?.word === 'they' && other.sentence === mention.sentence && isWhere(reading, other))
      continue;
    const partners = coordinated(reading, other);
    if (partners.length > 1 || isJoinedToUnnamed(reading, other)) return partners;
    const isMany = isPlural(reading, other) || other.cue?.word === 'they';
    if (other.actors.length > 1 || (other.actors.length === 1 && isMany)) return other.actors;
  }
  const body = before.find(
    ({ sentence, head, actors: [record] }) =>
      // "NATO trucks … all of them"
      reading.sentences[sentence]?.sentence.tokens[head]?.deprel !== 'compound' &&
      record &&
      isOfKind(record, ['people', 'group', 'institution', 'organisation']),
  );
  return body?.actors ?? [];
}

/** "The Ministers: urged Chad to talk; thanked Mali. They will meet again": those who have urged and thanked. */
function authorsOver(reading: Reading, { sentence }: MentionNode): ActorRecord[] {
  const where = reading.sentences[sentence];
  return where ? authorsBefore(reading, where) : [];
}

/** The same mentions; of the nearest sentence those last that only do what is told, or are told of beside another. */
function standingFirst(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
): MentionNode[] {
  const there = before.filter(({ sentence }) => sentence === before[0]?.sentence);
  const isPassing = ({ sentence, head }: MentionNode) => {
    const where = reading.sentences[sentence];
    // "Rohingya were left at sea by smugglers. Chad gave them water"
    const isAgent = where?.sentence.tokens[head]?.deprel === 'obl:agent';
    // "the Houthis, some of whose founders fled. They": the Houthis
    return isAgent || (where !== undefined && sentence < mention.sentence && isInRelative(where, head));
  };
  return [
    ...there.filter((one) => !isPassing(one)),
    ...there.filter(isPassing),
    ...before.slice(there.length),
  ];
}

/** "needs Chad to agree and Mali to pay, and brings the two of them together": those, one by one, and none told before. */
const areTold = ({ cue }: MentionNode, here: readonly MentionNode[]) =>
  cue?.word === 'them' &&
  new Set(here.flatMap(({ actors }) => actors.flatMap(({ id, kind }) => (kind === 'state' ? [id] : []))))
    .size > 1;

/** "until the two fell out and their armies fought", "Both keep the truce they signed": they are these, whoever that is. */
function hasOpenTwo(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const { tokens = [] } = where?.sentence ?? {};
  return tokens.some(
    ({ deprel, lower, upos }, at) =>
      at < mention.first &&
      !where?.at[at]?.actors.length &&
      deprel.startsWith('nsubj') &&
      (lower === 'both' || (lower === 'two' && upos === 'NUM' && tokens[at - 1]?.lower === 'the')),
  );
}

/** "France and some other states": those who are named of them. */
function isJoinedToUnnamed(reading: Reading, { sentence, head, actors }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  if (!where || actors.length === 0) return false;
  return childrenBy(where.tree, head, 'conj').some(
    (child) =>
      !where.at[child] &&
      // "Lee and Talwar": the other is somebody too
      (where.sentence.tokens[child]?.xpos === 'NNP' ||
        (where.sentence.tokens[child]?.xpos === 'NNS' && GROUPS.has(lemma(where.tree, child)))),
  );
}

const GROUPS = wordClass('nouns.groups');

/** "Lee received a call from Park. They discussed …": the two persons of the sentence before. */
function talkingBefore(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
): ActorRecord[] | null {
  const tree = reading.sentences[mention.sentence]?.tree;
  const token = tree?.tokens[mention.head];
  if (!tree || token?.deprel !== 'nsubj') return null;
  const last = reading.sentences[mention.sentence - 1];
  const met = last && mention.cue?.word === 'they' && token.head === tree.root ? justMet(last) : [];
  if (met.length > 0) return met;
  if (!JOINT.has(lemma(tree, token.head))) return null;
  const there = before.filter(({ sentence }) => sentence === mention.sentence - 1);
  const isMany = there.some(
    (other) => other.actors.length > 1 || isPlural(reading, other) || coordinated(reading, other).length > 1,
  );
  const people = new Set(there.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person')));
  return !isMany && people.size === 2 ? [...people] : null;
}

/** "Lee met Park in Oslo, where they agreed": the two persons who have met there. */
function talkingHere(
  reading: Reading,
  { sentence, head, first }: MentionNode,
  before: readonly MentionNode[],
): ActorRecord[] | null {
  const tree = reading.sentences[sentence]?.tree;
  const clause = tree?.tokens[head]?.deprel === 'nsubj' ? (tree.tokens[head]?.head ?? -1) : -1;
  if (!tree || !childrenBy(tree, clause, 'advmod').some((at) => tree.tokens[at]?.lower === 'where'))
    return null;
  const verb = ancestors(tree, clause).find((at) => at < clause && tree.tokens[at]?.upos === 'VERB') ?? -1;
  if (!MEETING.has(lemma(tree, verb))) return null;
  const there = before.filter((other) => other.sentence === sentence && other.last < first);
  const people = new Set(there.flatMap(({ actors }) => actors.filter(({ kind }) => kind === 'person')));
  return people.size === 2 ? [...people] : null;
}

const MEETING = new Set([...wordClass('verbs.joint'), ...wordClass('verbs.receiving')]);

/** What two do with each other. */
const JOINT = wordClass('verbs.joint');

/** "Opposition members said they would free him": the body whose members say so. */
function membersAbove(reading: Reading, { sentence, head, first }: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[sentence];
  if (!where) return null;
  const [, ...above] = ancestors(where.tree, head);
  const members = above
    .flatMap((verb) => childrenBy(where.tree, verb, 'nsubj'))
    .find((at) => at < first && lemma(where.tree, at) === 'member' && !where.at[at]);
  if (members === undefined || where.tree.tokens[members]?.xpos !== 'NNS') return null;
  const [body] = childrenBy(where.tree, members, 'compound', 'amod', 'nmod').flatMap(
    (at) => where.at[at] ?? [],
  );
  return body && body.actors.length > 0 && body.actors[0]?.kind !== 'state' ? body.actors : null;
}

/** "The members of the Council condemned it. They urged …": the body whose members the sentence before speaks of. */
function membersBefore(reading: Reading, mention: MentionNode): ActorRecord[] | null {
  const where = reading.sentences[mention.sentence - 1];
  const here = reading.sentences[mention.sentence];
  if (!where || here?.sentence.tokens[mention.head]?.deprel !== 'nsubj') return null;
  const [members] = childrenBy(where.tree, where.tree.root, 'nsubj');
  if (members === undefined || lemma(where.tree, members) !== 'member') return null;
  const [body] = childrenBy(where.tree, members, 'nmod').flatMap((at) => where.at[at] ?? []);
  return body?.actors ?? null;
}

export function isPlural(reading: Reading, mention: MentionNode): boolean {
  // "the Houthis", "the Taliban"
  const [record] = mention.actors;
  if (mention.form === 'name' && (record?.kind === 'group' || record?.kind === 'people')) return true;
  return (isMany(reading, mention) && record?.kind !== 'place') || isOfIslands(reading, mention);
}

/** Actors coordinated with a mention, itself first. */
export function coordinated(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where) return mention.actors;
  const children = where.tree.children[mention.head] ?? [];
  const others = children.flatMap((child) => {
    if (where.sentence.tokens[child]?.deprel !== 'conj') return [];
    // "Lee and his host, President Park"
    const beside = childrenBy(where.tree, child, 'appos').flatMap((at) => where.at[at] ?? []);
    const named = beside.find(({ actors: [record] }) => record?.kind === 'person');
    const other = where.at[child]?.actors.length ? where.at[child] : (named ?? where.at[child]);
    return other && other !== mention ? other.actors : [];
  });
  // "the UN refugee agency, UNHCR" is one
  return [...new Set([...mention.actors, ...others, ...besideIt(where, mention)])];
}

/** "telephoned Lee and Peru's Park": the parse may hang both on the verb. */
function besideIt({ tree, at }: SentenceReading, { head, last }: MentionNode): readonly ActorRecord[] {
  const token = tree.tokens[head];
  if (token?.deprel !== 'obj' || tree.tokens[last + 1]?.upos !== 'CCONJ') return [];
  const other = childrenBy(tree, token.head, 'obj').find(
    (one) => one > last && subtreeSpan(tree, one)[0] <= last + 2 && at[one],
  );
  return other === undefined ? [] : (at[other]?.actors ?? []);
}

/** "soldiers and their families": the soldiers'. */
function partnerOf(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  const token = where?.sentence.tokens[noun];
  if (!where || token?.deprel !== 'conj' || where.sentence.tokens[mention.first - 1]?.upos !== 'CCONJ')
    return undefined;
  const partner = where.at[token.head];
  const isBefore = partner !== undefined && partner.actors.length > 0 && partner.last === mention.first - 2;
  return isBefore && isPlural(reading, partner) ? partner : undefined;
}
