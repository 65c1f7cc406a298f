// Which person "he" or "she" can be.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../../reading.ts';
import { subjectBefore } from '../../relations/roles/takers.ts';
import { ancestors, childrenBy, lemma, relation } from '../../tree.ts';
import { FEMALE, genderOf } from '../gender.ts';
import { isMany, isSomebody } from '../salience.ts';
import { isQuoted } from '../speakers/quoted.ts';
import { aheadOf } from './ahead.ts';
import { apposedDoer, clauseDoer, controllerOf, struckThen } from './clauses-around.ts';
import { hasFloor } from './delegates.ts';
import { judged } from './judged.ts';
import { isContested, portrayedBefore, profiled } from './profiled.ts';
import { byProminence, protagonist } from './prominence.ts';
import { isTwin, ownerBefore, relativeDoer } from './same-person.ts';
import { sentBefore } from './sent.ts';
import { lastDoer, passedBy, spokenOf } from './spoken-of.ts';
import { isAnyoneNearer, isStrangerNearer } from './unnamed.ts';
import { heldBefore, wantedBefore } from './wanted.ts';

/** Whether a person may be called "he" or "she", as far as a given name tells. */
export function agrees(reading: Reading, pronoun: string, { actors: [record] }: MentionNode): boolean {
  if (record?.kind !== 'person') return true;
  const gender = genderOf(reading, record);
  return gender === '' || (gender === 'f') === FEMALE.has(pronoun);
}

/** "arrested Lee, a friend of Park, and charged him": who only tells who another is gives way to that one. */
function described(reading: Reading, people: readonly MentionNode[]): MentionNode | undefined {
  const [first] = people;
  const tree = first && reading.sentences[first.sentence]?.tree;
  if (!tree || relation(tree, first.head) !== 'nmod') return undefined;
  const noun = tree.tokens[first.head]?.head ?? -1;
  const named = relation(tree, noun) === 'appos' ? tree.tokens[noun]?.head : undefined;
  return people.find(({ sentence, head }) => sentence === first.sentence && head === named);
}

/** "Ban named Lee to head the mission, but Chad would not let him in": who has been chosen. */
function appointed(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): MentionNode | undefined {
  if (mention.cue?.word !== 'him' && mention.cue?.word !== 'her') return undefined;
  const tree = reading.sentences[mention.sentence]?.tree;
  return people.find(
    ({ sentence, head }) =>
      tree !== undefined &&
      sentence === mention.sentence &&
      relation(tree, head) === 'obj' &&
      APPOINTING.has(lemma(tree, tree.tokens[head]?.head ?? -1)),
  );
}

const APPOINTING = wordClass('verbs.appointing');

/** "Topolanek saw Yulia Tymoshenko … sentenced her": of whom nothing is known gives way to who is told to be a lady. */
function knownLady(
  reading: Reading,
  pronoun: string,
  people: readonly MentionNode[],
): MentionNode | undefined {
  const [first] = people;
  // who is called by a title may well be one
  if (!first || !FEMALE.has(pronoun) || first.cue !== null) return undefined;
  return people.find(
    (one) =>
      one.sentence === first.sentence && one.actors.every((record) => genderOf(reading, record) === 'f'),
  );
}

/** "The delegate of Peru said that her country …": whoever speaks for a state means that one. */
function ofOwnCountry(reading: Reading, mention: MentionNode): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const owned = where?.sentence.tokens[mention.head]?.head ?? -1;
  if (!where || !OWNING.test(mention.cue?.word ?? '') || !OWN_COUNTRY.has(lemma(where.tree, owned)))
    return undefined;
  return ancestors(where.tree, mention.head)
    .flatMap((verb) => subjectBefore(where, verb, mention.first) ?? [])
    .find(
      (one) =>
        one.form === 'description' &&
        one.actors.length === 1 &&
        isSomebody(reading, one) &&
        !isMany(reading, one),
    );
}

const OWN_COUNTRY = wordClass('nouns.own-country');

/** "he", "her": the person who is meant. */
export function resolvePersonal(
  reading: Reading,
  mention: MentionNode,
  before: readonly MentionNode[],
): ActorRecord[] {
  const word = mention.cue?.word ?? '';
  const ahead = aheadOf(reading, mention);
  if (ahead && agrees(reading, word, ahead)) return ahead.actors;
  const called = before.filter(
    (other) =>
      isPersonal(reading, other) && agrees(reading, word, other) && !isPassedOver(reading, mention, other),
  );
  const official = ofOwnCountry(reading, mention);
  if (official) return official.actors;
  // "she" is known to be a lady where one has been told of
  const ladies = FEMALE.has(word) ? called.filter((other) => isLady(reading, other)) : [];
  // "A Danish judge sought him": a court is nobody where a person has been told of
  const able =
    ladies.length > 0
      ? ladies
      : called.some(({ actors }) => actors[0]?.kind === 'person')
        ? called.filter(({ actors }) => actors[0]?.kind !== 'institution')
        : called;
  const people = byProminence(reading, mention, unquoted(reading, mention, able));
  const floor = hasFloor(reading, mention);
  if (floor && agrees(reading, word, floor)) return floor.actors;
  const about = profiled(reading, mention, people) ?? protagonist(reading, mention, people);
  const found =
    // "phoned him, and Chad told him to go": both are one
    (word === 'him' ? people.find((other) => isAlike(mention, other)) : undefined) ??
    relativeDoer(reading, mention, people) ??
    ownerBefore(reading, mention, people) ??
    (OWNING.test(word)
      ? (apposedDoer(reading, mention, people) ?? people.find((other) => isTwin(reading, mention, other)))
      : undefined) ??
    heldBefore(reading, mention, people) ??
    wantedBefore(reading, mention, people) ??
    sentBefore(reading, mention, people) ??
    (about && agrees(reading, word, about) ? about : undefined) ??
    judged(reading, mention, people) ??
    struckThen(reading, mention, people) ??
    spokenOf(reading, mention, people) ??
    lastDoer(reading, mention, people) ??
    appointed(reading, mention, people) ??
    clauseDoer(reading, mention, people) ??
    passedBy(mention, people) ??
    controllerOf(reading, mention, people) ??
    described(reading, people) ??
    knownLady(reading, word, people) ??
    people[0];
  const national =
    !found || found.sentence < mention.sentence ? nationalBefore(reading, mention, before) : undefined;
  if (national) return national.actors;
  if (found)
    return isStrangerNearer(reading, mention, found) ||
      isAnyoneNearer(reading, mention, found) ||
      isContested(reading, mention, found)
      ? []
      : found.actors;
  const long = portrayedBefore(reading, mention);
  return long && agrees(reading, word, long) ? long.actors : [];
}

/** "arrested a Swede and hanged him", "a Swedish man": one of a people, told of in the same sentence. */
function nationalBefore(
  reading: Reading,
  { sentence, cue, first }: MentionNode,
  before: readonly MentionNode[],
): MentionNode | undefined {
  const tree = reading.sentences[sentence]?.tree;
  if (!tree || !/^(her|him)$/.test(cue?.word ?? '')) return undefined;
  return before.find(({ sentence: other, head, last, actors, form }) => {
    const isOne = /^(an?|one|the)$/.test(
      tree.tokens[childrenBy(tree, head, 'det', 'nummod')[0] ?? -1]?.lower ?? '',
    );
    const isNational = form === 'demonym' ? actors[0]?.kind === 'state' : actors[0]?.kind === 'people';
    const isSingular = /^(JJ|NNP?)$/.test(tree.tokens[head]?.xpos ?? '');
    return (
      other === sentence &&
      last < first &&
      actors.length === 1 &&
      isOne &&
      isNational &&
      isSingular &&
      relation(tree, head) === 'obj'
    );
  });
}

const isLady = (reading: Reading, { actors, cue, form, sentence, last }: MentionNode) =>
  // "The secretary came with her counterpart": she who is called so right behind
  (cue?.kind === 'title' &&
    (reading.sentences[sentence]?.mentions ?? []).some(
      (other) => other.first > last && FEMALE.has(other.cue?.word ?? '') && other.actors[0] === actors[0],
    )) ||
  (cue?.kind === 'pronoun' && FEMALE.has(cue.word)) ||
  (form !== 'title' && actors[0]?.kind === 'person' && genderOf(reading, actors[0]) === 'f');

const isPassedOver = (reading: Reading, mention: MentionNode, other: MentionNode) =>
  isFronted(reading, mention, other) || isEnvoyCalled(reading, mention, other);

/** "Chad recalled its envoy. … sentenced him": one of no name who was only called home or sent away is told of no further. */
function isEnvoyCalled(reading: Reading, mention: MentionNode, other: MentionNode): boolean {
  const tree = reading.sentences[other.sentence]?.tree;
  if (!tree || other.sentence >= mention.sentence || other.actors[0]?.kind !== 'state') return false;
  const isOwned = childrenBy(tree, other.head, 'nmod:poss').some((at) => tree.tokens[at]?.xpos === 'PRP$');
  return isOwned && relation(tree, other.head) === 'obj';
}

/** "A friend of Lee and a commander of the guard, he fled", "As Chad's prosecutor he …": what tells of him already is nobody else. */
function isFronted(reading: Reading, mention: MentionNode, other: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const { tokens = [] } = where?.sentence ?? {};
  if (other.sentence !== mention.sentence) return false;
  if (
    tokens[0]?.lower === 'as' &&
    other.first <= 2 &&
    other.cue?.kind === 'title' &&
    other.last < mention.first
  )
    return mention.first - other.last <= 2;
  if (tokens[mention.head - 1]?.text !== ',') return false;
  const isSome = [1, 2, 3].some((step) => /^an?$/.test(tokens[other.first - step]?.lower ?? ''));
  const isOpening = tokens.slice(0, mention.head).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
  return other.form !== 'name' && isSome && isOpening;
}

/** "“The premier has decided,” Lee said. He thanked …": Lee, and not who is only spoken of in the quotation. */
function unquoted(
  reading: Reading,
  mention: MentionNode,
  people: readonly MentionNode[],
): readonly MentionNode[] {
  if (isQuoted(reading, mention)) return people;
  const isTold = (other: MentionNode) => other.sentence === mention.sentence || !isQuoted(reading, other);
  const first = people.find(isTold);
  const speaker = first && reading.sentences[first.sentence];
  const verb = speaker?.tree.tokens[first?.head ?? -1]?.head ?? -1;
  const speaks = speaker !== undefined && reading.lexicon.speechVerbs.has(lemma(speaker.tree, verb));
  return speaks ? people.filter(isTold) : people;
}

const OWNING = /^(her|his)$/;

const isAlike = (mention: MentionNode, { sentence, cue }: MentionNode) =>
  sentence === mention.sentence && cue?.kind === 'pronoun' && cue.word === mention.cue?.word;

/** A person, or who holds an office; "a list of ministers" is neither. */
function isPersonal(reading: Reading, mention: MentionNode): boolean {
  if (mention.actors.length !== 1) return false;
  if (mention.actors[0]?.kind === 'person') return true;
  const isOffice = mention.cue?.kind === 'title' || mention.cue?.word === 'counterpart';
  return isOffice && !isMany(reading, mention);
}
