// Who "he", "it", "they" and "we" are.

import type { ActorRecord } from '../lexicon/types.ts';
import type { MentionNode, Reading } from '../reading.ts';
import { helpedIn } from '../relations/roles/struggles.ts';
import { surfaceSubject } from '../relations/roles/subjects.ts';
import { subjectBefore } from '../relations/roles/takers.ts';
import { caseOf, childrenBy, conjuncts, type Tree, verbOver } from '../tree.ts';
import { chargedBefore, isAlone, mainOf, objectAbove, subjectBeside, undoer } from './doers-before.ts';
import { joinedTo } from './joined-to.ts';
import { judged } from './judged.ts';
import { harmed, isOneOfMany, othersOwn, senderOf } from './others.ts';
import { resolvePersonal } from './persons.ts';
import { coordinated, isPlural, resolvePlural } from './plurals.ts';
import { isInQuotation, quotedBy } from './quoted.ts';
import { isContrasted, namedByOwned, othersBeside, othersInRelative, sayerInRelative } from './relatives.ts';
import { isSaidOf } from './said-of.ts';
import { antecedents, isThing, subjecthood } from './salience.ts';
import { isFirst, resolveSpeaker } from './speakers.ts';
import { meansThings } from './things.ts';
import { upsetBy } from './upset.ts';
import { isToldOf, isVerdict, isWithin } from './verdicts.ts';

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

/** The actors that a pronoun means; none where that is not clear. */
export function resolvePronoun(reading: Reading, mention: MentionNode): ActorRecord[] {
  const word = mention.cue?.word ?? '';
  if (isFirst(mention)) return resolveSpeaker(reading, mention);
  const upset = upsetBy(reading, mention);
  if (upset.length > 0) return upset;
  const doers = doersOver(reading, mention);
  const barred = new Set([
    ...doers.flatMap(({ actors }) => actors),
    ...othersInRelative(reading, mention),
    ...namedByOwned(reading, mention),
    ...othersBeside(reading, mention),
  ]);
  const quoted = PERSONAL.has(word) ? quotedBy(reading, mention) : null;
  const before = antecedents(reading, mention).filter(
    (other) =>
      !other.actors.some((actor) => barred.has(actor)) &&
      !isToldOf(reading, mention, other, doers) &&
      !(word === 'it' && isWithin(reading, mention, other, doers)) &&
      (quoted === null || other.sentence < quoted),
  );
  const sayer = sayerInRelative(reading, mention, before);
  if (sayer) return sayer.actors;
  if (PERSONAL.has(word)) return resolvePersonal(reading, mention, before);
  const twin = twinOf(reading, mention) ?? doerOwn(reading, mention);
  if (twin) return twin.actors;
  const helped = helpedOwner(reading, mention);
  if (helped.length > 0) return helped;
  if (PLURAL.has(word) && isInQuotation(reading, mention, before)) return [];
  if (meansThings(reading, mention, before)) return [];
  if (PLURAL.has(word)) {
    const several = resolvePlural(reading, mention, before);
    // "called them illegal": what was done, where only a body has been named
    const isBody = several.length === 1 && several[0]?.kind !== 'people' && several[0]?.kind !== 'group';
    return word === 'them' && isBody && isVerdict(reading, mention) ? [] : several;
  }
  const joined = word === 'its' ? joinedTo(reading, mention) : undefined;
  return joined?.actors ?? resolveThing(reading, mention, before, doers);
}

/** "their help for Chad and their help for Mali", "its jets flew there, and its soldiers fought": the same owner. */
function twinOf(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const noun = where?.sentence.tokens[mention.head]?.head ?? -1;
  const token = where?.sentence.tokens[noun];
  if (!where || !token) return undefined;
  const first = where.sentence.tokens[token.head];
  const isAlike = token.deprel === 'conj' && first?.lemma === token.lemma;
  const before = isAlike ? token.head : token.deprel === 'nsubj' ? subjectJoined(where.tree, token.head) : -1;
  if (before < 0) return undefined;
  return childrenBy(where.tree, before, 'nmod:poss')
    .flatMap((at) => where.at[at] ?? [])
    .find(({ cue, actors }) => cue?.word === mention.cue?.word && actors.length > 0);
}

/** The subject of the clause that a verb is joined to; -1 where there is none. */
const subjectJoined = (tree: Tree, verb: number) =>
  tree.tokens[verb]?.deprel === 'conj' ? (childrenBy(tree, tree.tokens[verb].head, 'nsubj')[0] ?? -1) : -1;

/** "the regime's repression of its own people" */
function doerOwn(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const { tokens = [] } = where?.sentence ?? {};
  const noun = tokens[mention.head]?.head ?? -1;
  if (!where || tokens[mention.head + 1]?.lower !== 'own' || caseOf(where.tree, noun) !== 'of')
    return undefined;
  return childrenBy(where.tree, tokens[noun]?.head ?? -1, 'nmod:poss')
    .flatMap((at) => where.at[at] ?? [])
    .find(({ actors }) => actors.length === 1);
}

/** "it", "its": the state or body that is meant. */
function resolveThing(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
  doers: readonly MentionNode[],
): ActorRecord[] {
  const word = mention.cue?.word ?? '';
  const isDoer = reading.sentences[mention.sentence]?.sentence.tokens[mention.head]?.deprel === 'nsubj';
  // "it" is a subject named before; where the last subject was no actor, "it" is none either
  const things = before.filter(
    (other) =>
      other.actors.length === 1 &&
      isThing(other) &&
      !isOneOfMany(reading, mention, other) &&
      // "the soldiers … it"
      !(isDoer && other.form === 'description' && isPlural(reading, other)),
  );
  const isHere = (one: MentionNode) => one.sentence === mention.sentence && !isSaidOf(reading, mention, one);
  const here = things.filter(isHere);
  const last = things.filter(
    (other) =>
      other.sentence === mention.sentence - 1 &&
      (subjecthood(reading, other) > 0 || isAlone(reading, other)) &&
      // "Neither Moscow nor Pyongyang has confirmed it"
      coordinated(reading, other).length < 2,
  );
  const own = word === 'its' ? ownerOf(reading, mention, things, here) : undefined;
  if (own) return own.actors;
  const suffering = word === 'it' ? harmed(reading, mention, here) : undefined;
  if (suffering) return suffering.actors;
  // "Germany's chancellor warned Libya and signed a treaty with it": she is the subject, not Germany
  const isSubject = (other: MentionNode) =>
    subjecthood(reading, other) > 0 &&
    (doers.length === 0 || reading.sentences[other.sentence]?.at[other.head] === other);
  const possessive = word === 'its' ? here : here.filter(isSubject);
  // "urged Russia to leave and sanctioned it"
  const object = doers.length > 0 ? here.find((other) => isObject(reading, other)) : undefined;
  const beside = isDoer ? (chargedBefore(reading, mention) ?? subjectBeside(reading, mention)) : undefined;
  if (beside && things.includes(beside)) return beside.actors;
  const undoing = word === 'it' ? undoer(reading, mention) : undefined;
  if (undoing && things.includes(undoing)) return undoing.actors;
  // "the Assembly deplored it": what was done, and not who did it
  if (word === 'it' && isVerdict(reading, mention)) return object?.actors ?? [];
  const upset = word === 'it' ? objectAbove(reading, mention) : undefined;
  // "Germany's chancellor praised it": not what was told before that
  const isHidden =
    word !== 'its' && doers.length > 0 && here.some((other) => subjecthood(reading, other) > 0);
  const others = isHidden
    ? undefined
    : upset && here.includes(upset)
      ? upset
      : mainOf(reading, mention, last);
  const parallel = isContrasted(reading, mention) ? object : undefined;
  return (parallel ?? possessive[0] ?? object ?? others)?.actors ?? [];
}

/** Whose "its" is by what is done to it or with it; undefined where nothing tells. */
function ownerOf(
  reading: Reading,
  mention: MentionNode,
  things: readonly MentionNode[],
  here: readonly MentionNode[],
): MentionNode | undefined {
  const single = here.filter((other) => !isPlural(reading, other));
  const told = judged(reading, mention, single) ?? senderOf(reading, mention, here);
  if (told) return told;
  const victim = othersOwn(reading, mention);
  if (victim && victim.actors.length === 1) return victim;
  const own = clauseSubject(reading, mention);
  return own && things.includes(own) ? own : undefined;
}

/** "backs Mali in its fight": whose fight it is. */
function helpedOwner(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || token?.xpos !== 'PRP$') return [];
  const helped = helpedIn(where.tree, token.head);
  if (helped === null || helped >= mention.first) return [];
  // "our Somali partners"
  const inside = childrenBy(where.tree, helped, 'amod', 'compound', 'nmod:poss').filter(
    (at) => where.sentence.tokens[at]?.xpos !== 'PRP$',
  );
  const places = [...conjuncts(where.tree, helped), ...(where.at[helped] ? [] : inside)];
  return places.flatMap((at) => where.at[at]?.actors ?? []);
}

function isObject({ sentences }: Reading, { sentence, head }: MentionNode): boolean {
  const where = sentences[sentence];
  // "was to take place in Oman; Iran has pulled out of it": that is where
  return (
    where !== undefined &&
    /^(i?obj|obl|nmod|nmod:poss)$/.test(where.sentence.tokens[head]?.deprel ?? '') &&
    !PLACING.has(caseOf(where.tree, head) ?? '')
  );
}

const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'into', 'near', 'outside']);

/** Who does it to "him", "it" or "them" is not he himself: the subjects of the verb that such an object belongs to. */
function doersOver(reading: Reading, mention: MentionNode): MentionNode[] {
  const where = reading.sentences[mention.sentence];
  const token = where?.sentence.tokens[mention.head];
  if (!where || !token || !OBJECTS.has(mention.cue?.word ?? '') || !/^(i?obj|obl)/.test(token.deprel))
    return [];
  const subject = surfaceSubject(where.tree, token.head);
  if (subject === null) return [];
  // "left its assembly, which stripped it of its vote": nor is it whose the doer is
  const owners = childrenBy(where.tree, subject, 'nmod:poss').filter(
    // "his own side arrested him"
    (at) => where.sentence.tokens[at]?.xpos === 'PRP$' && where.sentence.tokens[at + 1]?.lower !== 'own',
  );
  return [...conjuncts(where.tree, subject), ...owners].flatMap((at) => where.at[at] ?? []);
}

const OBJECTS: ReadonlySet<string> = new Set(['her', 'him', 'it', 'them']);

/** "Belarus is guilty of letting its territory be used": the subject of the verb above. */
function clauseSubject(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  if (!where) return undefined;
  const verb = verbOver(where.tree, mention.head);
  return verb === undefined ? undefined : subjectBefore(where, verb, mention.first);
}
