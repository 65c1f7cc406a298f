// "thanked Erdogan for his efforts", "cut ties with Kenya over its raid": whose is what somebody is judged for.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import {
  hasFrame,
  holdsNoMention,
  type MentionNode,
  type Reading,
  type SentenceReading,
} from '../../reading.ts';
import { AIMED } from '../../relations/roles/requited.ts';
import { caseOf, childrenBy, lemma, nominalsAt, relation, type Tree } from '../../tree.ts';
import { CONFLICT, HELP, JUDGING } from '../../type-sets.ts';

/** "thanked Erdogan for his efforts", "condemned Kenya over its raid": what one is judged for is one's own. */
export function judged(
  reading: Reading,
  mention: MentionNode,
  candidates: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const owned = where?.sentence.tokens[mention.head]?.head ?? -1;
  const noun = where ? groundAbove(where.tree, owned) : owned;
  if (!where || noun < 0) return undefined;
  // "its own" is the subject's
  if (where.sentence.tokens[mention.last + 1]?.lower === 'own') return undefined;
  const governor = where.sentence.tokens[noun]?.head ?? -1;
  const preposition = caseOf(where.tree, noun) ?? '';
  // "helped Iraq in its fight", but not "attacked Iraq in its fight"
  const isHelped = preposition === 'in' && hasFrame(reading, 'verb', lemma(where.tree, governor), HELP);
  const punished = punishedFor(reading, where, noun, mention.first);
  // "Chad's envoy" may be one word
  const isOne = (at: number) => (other: MentionNode) =>
    where.at[at] === other ||
    (other.sentence === mention.sentence && other.head === at && other.form === 'name');
  if (punished !== undefined) return candidates.find(isOne(punished));
  if (!GROUNDS.has(preposition) && !isHelped) return undefined;
  const towards = whomFeelings(reading, where, governor, mention.first);
  if (towards !== undefined) return candidates.find(isOne(towards));
  const objects = [governor, ...childrenBy(where.tree, governor, 'obj', 'iobj')];
  const direct = candidates.find((other) => objects.some((at) => where.at[at] === other));
  if (direct || isHelped || !hasFrame(reading, 'noun', lemma(where.tree, noun), CONFLICT)) return direct;
  // "cut ties with Kenya over its raid", "imposed sanctions on Kenya for its raid"
  const beside = objects
    .flatMap((at) => childrenBy(where.tree, at, 'nmod', 'obl'))
    .filter((at) => at < mention.first && PUNISHED.has(caseOf(where.tree, at) ?? ''));
  return candidates.find((other) => beside.some((at) => where.at[at] === other));
}

/** "imposed sanctions on Kenya over its raid", "expelled Kenya's envoy over its support", "was expelled from the Union over its raid": who is punished, where a measure is told. */
function punishedFor(
  reading: Reading,
  { tree, at, mentions }: SentenceReading,
  ground: number,
  before: number,
): number | undefined {
  const over = tree.tokens[ground]?.head ?? -1;
  // "cut aid to Kenya, citing its support for rebels"
  const isCited = lemma(tree, over) === 'cite' && relation(tree, over) === 'advcl';
  const verb = isCited || tree.tokens[over]?.upos === 'NOUN' ? (tree.tokens[over]?.head ?? -1) : over;
  if (tree.tokens[verb]?.upos !== 'VERB' || !(isCited || isGround(reading, tree, ground))) return undefined;
  const nouns = childrenBy(tree, verb, 'obj', 'obl').filter((one) => one < ground && !at[one]);
  const measures = nouns.filter((one) => hasFrame(reading, 'noun', lemma(tree, one), MEASURES));
  if (measures.length === 0 && !hasFrame(reading, 'verb', lemma(tree, verb), MEASURES)) return undefined;
  const passive = childrenBy(tree, verb, 'nsubj:pass').find((one) => at[one]);
  // "Sanctions were imposed on Kenya"
  if (passive !== undefined) return passive;
  const objects = childrenBy(tree, verb, 'obj', 'iobj');
  const direct = objects.find(
    (one) => one < before && mentions.some(({ head, form }) => head === one && form !== 'description'),
  );
  if (direct !== undefined) return direct;
  const beside = nominalsAt(tree, [verb, ...nouns], AGAINST).find((one) => one < before && at[one]);
  return (
    beside ??
    objects.flatMap((one) => childrenBy(tree, one, 'nmod:poss', 'amod', 'compound')).find((one) => at[one])
  );
}

/** "over its support", "because of its raid", "for its role"; but "for its part". */
function isGround(reading: Reading, tree: Tree, ground: number): boolean {
  const preposition = caseOf(tree, ground) ?? '';
  const word = lemma(tree, ground);
  return (
    preposition === 'over' ||
    preposition === 'because of' ||
    (preposition === 'for' && (BLAMED.has(word) || hasFrame(reading, 'noun', word, DEEDS))) ||
    (AFTERWARDS.has(preposition) && hasFrame(reading, 'noun', word, FORCE))
  );
}

const MEASURES: ReadonlySet<RelationType> = new Set(['SANCTION', 'THREATEN', 'COERCE', 'PROTEST']);
const DEEDS: ReadonlySet<RelationType> = new Set([...CONFLICT, ...HELP]);
const FORCE: ReadonlySet<RelationType> = new Set(['ASSAULT', 'COERCE']);
const AFTERWARDS: ReadonlySet<string> = new Set(['after', 'following']);
const BLAMED = wordClass('nouns.blamed-for');
const AGAINST: ReadonlySet<string> = new Set(['against', 'from', 'of', 'on', 'to', 'with']);

/** "anger at Lee for his threats", "a quarrel with Lee over his threats": whom the noun over a ground is about. */
function whomFeelings(
  reading: Reading,
  { tree, at }: SentenceReading,
  noun: number,
  before: number,
): number | undefined {
  if (tree.tokens[noun]?.upos !== 'NOUN' || !hasFrame(reading, 'noun', lemma(tree, noun), FEELINGS))
    return undefined;
  return childrenBy(tree, noun, 'nmod').findLast(
    (child) => child < before && at[child] && AIMED.has(caseOf(tree, child) ?? ''),
  );
}

const FEELINGS: ReadonlySet<RelationType> = new Set([...CONFLICT, 'RIVAL_OF', 'SUPPORT']);

/** "scolded the outside world for its silence", "criticised the plan for its cost": theirs, who are none that is told of. */
export function isOfOthersJudged(reading: Reading, { cue, head, sentence }: MentionNode): boolean {
  const where = reading.sentences[sentence];
  const noun = where?.sentence.tokens[head]?.head ?? -1;
  if (!where || !/^(its|their)$/.test(cue?.word ?? '') || !GROUNDS.has(caseOf(where.tree, noun) ?? ''))
    return false;
  const verb = where.sentence.tokens[noun]?.head ?? -1;
  const objects = childrenBy(where.tree, verb, 'obj').filter((at) => at > verb && at < head);
  const isUnknown = (at: number) => where.tree.tokens[at]?.upos === 'NOUN' && holdsNoMention(where, at);
  return (
    objects.length > 0 &&
    objects.every(isUnknown) &&
    hasFrame(reading, 'verb', lemma(where.tree, verb), JUDGING)
  );
}

/** "held it responsible for the raid, for the looting and for its refusal": the first of these. */
function groundAbove(tree: Tree, own: number): number {
  const above = tree.tokens[own]?.head ?? -1;
  const isOneMore =
    /^(conj|nmod)$/.test(relation(tree, own)) &&
    caseOf(tree, own) !== null &&
    caseOf(tree, own) === caseOf(tree, above);
  return isOneMore ? groundAbove(tree, above) : own;
}

const PUNISHED: ReadonlySet<string> = new Set(['against', 'from', 'on', 'with']);

/** Before what somebody is praised or punished for. */
export const GROUNDS: ReadonlySet<string> = new Set(['because of', 'for', 'over']);
