// Who stands together: two companies of a sentence, nationalities joined, and whom "both sides" meant before.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  actorsJoined,
  distinctActors,
  type MentionNode,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation } from '../../tree.ts';
import { canBeCalled, standingIn, stateOf } from '../salience.ts';

/** "Shell sued Eni before the two sides settled": the two companies of the sentence. */
export function partners(reading: Reading, mention: MentionNode): ActorRecord[] {
  const { word = '', count = 0 } = mention.cue ?? {};
  if (count !== 2 || (word !== 'side' && word !== 'party')) return [];
  const before = standingIn(reading, mention.sentence, mention).filter((other) => !isWhere(reading, other));
  const firms = distinctActors(
    before.flatMap(({ actors }) => actors).filter(({ kind }) => kind === 'company'),
  );
  const isTheirs = before.every(({ actors: [record] }) => record?.kind !== 'state');
  return isTheirs && firms.length === count ? firms : [];
}

/** Whom the same words meant when they stood last. */
export function lastSeveral(reading: Reading, mention: MentionNode): string[] {
  const place = reading.mentions.indexOf(mention);
  const last = reading.mentions
    .slice(0, place)
    .findLast(
      ({ cue, actors }) => cue?.kind === 'several' && cue.word === mention.cue?.word && actors.length > 1,
    );
  return last?.actors.map(({ id }) => id) ?? [];
}

/** What it counts that the same words have meant the same before. */
export const AGAIN = 3;

/** "Finnish, Danish and Swedish ships": the states behind what a sentence joins. */
export const joinedStates = (reading: Reading, here: readonly MentionNode[]): ActorRecord[][] =>
  here
    .filter(({ actors, cue }) => actors.length > 2 && cue?.kind !== 'several')
    .map(({ actors }) => distinctActors(actors.flatMap((record) => stateOf(reading, record) ?? [])));

/** "warned Oman of an attack in Syria", "in the north of Syria": where something happens is no side. */
export function isWhere({ sentences }: Reading, { sentence, head, actors: [record] }: MentionNode): boolean {
  const tree = sentences[sentence]?.tree;
  if (record?.kind !== 'state' || !tree) return false;
  const first = relation(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? head) : head;
  const part = caseOf(tree, first) === 'of' ? (tree.tokens[first]?.head ?? first) : first;
  return PLACING.has(caseOf(tree, part) ?? '');
}

const PLACING: ReadonlySet<string> = new Set(['across', 'at', 'in', 'inside', 'near']);

/** "… between Iran and Iraq. Both sides …": the two that the sentence before names so. */
export function pairBetween(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence - 1];
  if (
    !where ||
    mention.cue?.count !== 2 ||
    where.paragraph !== reading.sentences[mention.sentence]?.paragraph
  )
    return [];
  for (const { head } of where.mentions) {
    if (caseOf(where.tree, head) !== 'between') continue;
    const pair = distinctActors(actorsJoined(where, head));
    if (pair.length === 2 && pair.every(({ kind }) => kind === 'state')) return pair;
  }
  return [];
}

/** "hosts talks between Chad and the rebels, and presses both": the two that the sentence has just named so. */
export function pairHere(reading: Reading, mention: MentionNode): ActorRecord[] {
  const where = reading.sentences[mention.sentence];
  if (!where || mention.cue?.count !== 2) return [];
  const { word } = mention.cue;
  for (const { head, last } of where.mentions) {
    if (last >= mention.first || caseOf(where.tree, head) !== 'between') continue;
    const pair = distinctActors(actorsJoined(where, head));
    if (pair.length === 2 && (EITHER.has(word) || pair.every((record) => canBeCalled(reading, word, record))))
      return pair;
  }
  return [];
}

const EITHER: ReadonlySet<string> = new Set(['both', 'party', 'side', 'two']);

/** "Chad received the premier of Mali. The parties …": who has received whom before in the same paragraph. */
export function isGuest({ sentences }: Reading, mention: MentionNode, sentence: number): boolean {
  const [before, here] = [sentences[sentence], sentences[mention.sentence]];
  const isNear = sentence < mention.sentence && mention.sentence - sentence <= 4;
  return (
    isNear &&
    before !== undefined &&
    before.paragraph === here?.paragraph &&
    before.sentence.tokens.some(({ upos }, at) => upos === 'VERB' && RECEIVING.has(lemma(before.tree, at)))
  );
}

const RECEIVING = wordClass('verbs.receiving');

/** "Iraq hosted talks between the two rivals": who brings others together is none of them. */
export function isBetweenOthers(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  if (!where) return false;
  const above = ancestors(where.tree, mention.head);
  // "Iraq hosted Chad and Mali, and the two countries agreed": what is joined on is no part of the hosting
  const own = above.findIndex(
    (index) => relation(where.tree, index) === 'conj' && where.tree.tokens[index]?.upos === 'VERB',
  );
  return above
    .slice(0, own < 0 ? above.length : own + 1)
    .some((index) => reading.lexicon.mediators.has(lemma(where.tree, index)) && !bringsThings(where, index));
}

/** "brought cases against Chad and Mali, accusing both": a thing, and nobody to anybody. */
const bringsThings = ({ tree, at }: SentenceReading, verb: number) =>
  lemma(tree, verb) === 'bring' &&
  childrenBy(tree, verb, 'obj').some((object) => !at[object] && tree.tokens[object]?.upos === 'NOUN');
