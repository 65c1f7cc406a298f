// "They found that it had broken a treaty": one is no more than the other. "Chad and Mali have relations with them, and since May they have lived under sanctions": who "they" are, "them" leaves open.
import type { ActorRecord } from '../../lexicon/types.ts';
import { actorsJoined, type MentionNode, type Reading } from '../../reading.ts';
import { ancestors, childrenBy, isMarked, lemma, nominalsAt, relation, verbOver } from '../../tree.ts';
import { isInQuotation } from '../speakers/quoted.ts';
import { isPlural } from './plurals.ts';

/** Whether a quotation, or "them" just before, leaves open who "they" are. */
export const isUnclear = (reading: Reading, mention: MentionNode, before: readonly MentionNode[]): boolean =>
  isOpenBetween(reading, mention) || isInQuotation(reading, mention, before);

/** Whether a "they" may be those whom "them" in the clause before it means, as well as who stands there as the subject. */
function isOpenBetween(reading: Reading, mention: MentionNode): boolean {
  const where = reading.sentences[mention.sentence];
  const verb = where && mention.cue?.word === 'they' ? verbOver(where.tree, mention.head) : undefined;
  if (!where || verb === undefined || relation(where.tree, verb) !== 'conj') return false;
  const them = where.mentions.findLast(({ cue, head }) => cue?.word === 'them' && head < mention.head);
  const over = them && verbOver(where.tree, them.head);
  const [subject] = over === undefined || over === verb ? [] : childrenBy(where.tree, over, 'nsubj');
  return subject !== undefined && lemma(where.tree, subject) !== 'they';
}

/** "the judges … They found that it had broken a treaty": who is "they" in a sentence is not "it" there as well, nor the other way round. */
export function countedOtherwise(
  { sentences }: Reading,
  { sentence, cue, head }: MentionNode,
): ActorRecord[] {
  const word = cue?.word ?? '';
  const other = ONE.test(word) ? MANY : MANY.test(word) ? ONE : null;
  const before = other ? (sentences[sentence]?.mentions ?? []).filter((one) => one.head < head) : [];
  return before.flatMap(({ cue: told, actors }) =>
    told?.kind === 'pronoun' && other?.test(told.word) && actors.length === 1 ? actors : [],
  );
}

/** Pronouns of many, and of one that is no person. */
export const MANY = /^the(y|m|ir)$/;
export const ONE = /^its?$/;

/** Who "them", "they" or "it" is by what is counted before it, or by who does what the clause before tells. */
export const manyMeant = (reading: Reading, mention: MentionNode): MentionNode | undefined =>
  countedBefore(reading, mention) ??
  manyBefore(reading, mention) ??
  bothMoved(reading, mention) ??
  dealtWith(reading, mention);

/** "…, days after Oman and Egypt cut links with Chad. They accuse it of …": with whom "they" have just dealt. */
function dealtWith(reading: Reading, { sentence, cue, head }: MentionNode): MentionNode | undefined {
  const [before, here] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  if (!before || !here || cue?.word !== 'it' || relation(here.tree, head) !== 'obj') return undefined;
  const [subject = -1] = childrenBy(here.tree, here.tree.tokens[head]?.head ?? -1, 'nsubj');
  const they = here.at[subject];
  if (they?.cue?.word !== 'they' || they.actors.length < 2) return undefined;
  const doers = before.mentions.find(
    (one) =>
      relation(before.tree, one.head) === 'nsubj' &&
      they.actors.every((actor) => actorsJoined(before, one.head).includes(actor)),
  );
  const verb = before.tree.tokens[doers?.head ?? -1]?.head ?? -1;
  const objects = childrenBy(before.tree, verb, 'obj');
  const beside = nominalsAt(before.tree, [verb, ...objects], AGAINST);
  const [whom, ...others] = [...objects, ...beside].flatMap((at) => before.at[at] ?? []);
  return whom && whom.actors.length === 1 && others.length === 0 ? whom : undefined;
}

const AGAINST: ReadonlySet<string> = new Set(['against', 'from', 'on', 'with']);

/** "Oman and Egypt tried, but France got the two sides to sign. They undertook …": those who did it, if anybody knows them, and not who tried. */
function bothMoved(reading: Reading, { sentence, cue, first }: MentionNode): MentionNode | undefined {
  const where = cue?.word === 'they' && first === 0 ? reading.sentences[sentence - 1] : undefined;
  return where?.mentions.findLast(
    ({ cue: told, head }) =>
      told?.kind === 'several' &&
      told.count === 2 &&
      relation(where.tree, head) === 'obj' &&
      childrenBy(where.tree, where.tree.tokens[head]?.head ?? -1, 'xcomp', 'advcl').some((at) =>
        isMarked(where.tree, at, 'to'),
      ),
  );
}

/** "is binding on both parties and urged them to comply": whom "them" means is who "both parties" are, if anybody. */
function countedBefore(reading: Reading, mention: MentionNode): MentionNode | undefined {
  if (mention.cue?.word !== 'them') return undefined;
  return reading.sentences[mention.sentence]?.mentions.findLast(
    ({ cue, head }) => head < mention.head && cue?.count === 2 && COUNTED.test(cue.word),
  );
}

/** "The Houthis said otherwise, and investigators agreed with them": the many who do what the clause before tells, and no others of it. */
function manyBefore(reading: Reading, { sentence, cue, head }: MentionNode): MentionNode | undefined {
  const where = reading.sentences[sentence];
  const verb = where && cue?.word === 'them' ? verbOver(where.tree, head) : undefined;
  if (!where || verb === undefined || relation(where.tree, verb) !== 'conj') return undefined;
  const { tree, at, mentions } = where;
  if (childrenBy(tree, verb, 'nsubj').length === 0) return undefined;
  const before = tree.tokens[verb]?.head ?? -1;
  const [subject = -1] = childrenBy(tree, before, 'nsubj');
  const many = at[subject];
  // "Commanders on both sides": not the sides
  const isAside = (one: MentionNode) => one.head > before || ancestors(tree, one.head).includes(subject);
  const isAlone = mentions.every((one) => one === many || isAside(one) || !isPlural(reading, one));
  const isGroup = many?.actors[0]?.kind === 'group';
  return many && (isGroup || isPlural(reading, many)) && isAlone && before < verb ? many : undefined;
}

const COUNTED = /^(part(y|ies)|sides?|countr(y|ies)|governments?)$/;
