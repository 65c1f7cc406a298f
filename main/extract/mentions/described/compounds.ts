// Nouns of actors that stand for none where they are.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { MentionNode, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma } from '../../tree.ts';
import type { AgentMatch } from './agent-words.ts';
import { isPointed } from './counts.ts';

/** "urged the parties to talk": those that it is about, and no party that one votes for. */
export const isParties = (where: SentenceReading, { word, last }: AgentMatch): boolean =>
  word === 'party' &&
  where.sentence.tokens[last]?.xpos === 'NNS' &&
  childrenBy(where.tree, last, 'nummod', 'compound').length === 0 &&
  childrenBy(where.tree, last, 'amod').every((at) => UNNAMED.has(lemma(where.tree, at))) &&
  (isPointed(where, last) || childrenBy(where.tree, last, 'amod').length > 0);

const UNNAMED = wordClass('adjectives.of-parties');

/** "intelligence sharing", "opposition to the plan": no actors; but "coalition airstrikes" are the coalition's. */
export function isDescribing({ sentence: { tokens } }: SentenceReading, { word, last }: AgentMatch): boolean {
  const isAllied = word === 'coalition' && AIRBORNE.has(tokens[last + 1]?.lemma ?? '');
  return tokens[last]?.deprel === 'compound' && !isAllied;
}

const AIRBORNE = wordClass('nouns.airborne');

/** "the F-35 fighter", "Russian fighters buzzed a destroyer": an aircraft, and no man. */
export const isAircraft = (
  { sentence: { tokens } }: SentenceReading,
  { word, last, first }: AgentMatch,
): boolean =>
  word === 'fighter' &&
  (/\d/.test(tokens[first - 1]?.text ?? '') ||
    FLYING.has(tokens[last + 1]?.lemma ?? '') ||
    FLYING.has(tokens[tokens[last]?.head ?? -1]?.lemma ?? ''));

const FLYING = wordClass('verbs.flying');

/** "the Lockerbie bomber", "the Madrid train bombers": who set off a bomb there, of whatever state. */
export function isNamedForPlace({ sentence: { tokens }, at }: SentenceReading, { word, first }: AgentMatch) {
  if (word !== 'bomber') return false;
  const before = tokens[first - 1];
  const isTarget =
    before?.upos === 'NOUN' && before.xpos === 'NN' && !at[first - 1] && BOMBED.has(before.lemma);
  const place = at[first - 1];
  return isTarget || (place !== undefined && place.form !== 'demonym' && tokens[first - 2]?.lower === 'the');
}

const BOMBED = wordClass('nouns.bombed');

/** "took ten Kenyans hostage", "held General Lima prisoner": what they became. */
export function isTaken(
  { sentence: { tokens }, at: mentions }: SentenceReading,
  { first, last, word }: AgentMatch,
): boolean {
  if (!HELD.has(word) || tokens[last]?.xpos === 'NNS') return false;
  const verb = tokens.findLastIndex(
    ({ lemma, upos }, at) => at < first && upos === 'VERB' && /^(hold|take)$/.test(lemma),
  );
  const isBehind = verb >= 0 && first - verb > 1 && first - verb < 7;
  const isNamed = mentions[first - 1]?.actors[0]?.kind === 'person';
  return isBehind && (isNamed || /^(NOUN|PRON|PROPN)$/.test(tokens[first - 1]?.upos ?? ''));
}

const HELD = wordClass('nouns.held');

/** "the bank's London office", "the Kabul embassy": somebody's in that town. */
export function isAbroad({ at }: SentenceReading, { first, word }: AgentMatch): boolean {
  const town = at[first - 1];
  return town?.last === first - 1 && isTown(town) && OFFICES.has(word);
}

const isTown = ({ form, actors: [actor] }: MentionNode) => form === 'capital' || actor?.kind === 'place';

const OFFICES = wordClass('nouns.offices-abroad');
