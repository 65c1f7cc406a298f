// "thanked Erdogan for his efforts", "cut ties with Kenya over its raid": whose is what somebody is judged for.
import type { RelationType } from '../../model.ts';
import { hasFrame, type MentionNode, type Reading, type SentenceReading } from '../../reading.ts';
import { AIMED } from '../../relations/roles/requited.ts';
import { caseOf, childrenBy, lemma, relation, subtreeSpan, type Tree } from '../../tree.ts';
import { CONFLICT, HELP, JUDGING } from '../../type-sets.ts';

/** "thanked Erdogan for his efforts", "condemned Kenya over its raid": what one is judged for is one's own. */
export function judged(
  reading: Reading,
  mention: MentionNode,
  candidates: readonly MentionNode[],
): MentionNode | undefined {
  const where = reading.sentences[mention.sentence];
  const own = where?.sentence.tokens[mention.head]?.head ?? -1;
  const noun = where ? groundAbove(where.tree, own) : own;
  if (!where || noun < 0) return undefined;
  // "its own" is the subject's
  if (where.sentence.tokens[mention.last + 1]?.lower === 'own') return undefined;
  const governor = where.sentence.tokens[noun]?.head ?? -1;
  const preposition = caseOf(where.tree, noun) ?? '';
  // "helped Iraq in its fight", but not "attacked Iraq in its fight"
  const isHelped = preposition === 'in' && hasFrame(reading, 'verb', lemma(where.tree, governor), HELP);
  if (!GROUNDS.has(preposition) && !isHelped) return undefined;
  const towards = whomFeelings(reading, where, governor, mention.first);
  if (towards !== undefined) return candidates.find((other) => where.at[towards] === other);
  const objects = [governor, ...childrenBy(where.tree, governor, 'obj', 'iobj')];
  const direct = candidates.find((other) => objects.some((at) => where.at[at] === other));
  if (direct || isHelped || !hasFrame(reading, 'noun', lemma(where.tree, noun), CONFLICT)) return direct;
  // "cut ties with Kenya over its raid", "imposed sanctions on Kenya for its raid"
  const beside = objects
    .flatMap((at) => childrenBy(where.tree, at, 'nmod', 'obl'))
    .filter((at) => at < mention.first && PUNISHED.has(caseOf(where.tree, at) ?? ''));
  return candidates.find((other) => beside.some((at) => where.at[at] === other));
}

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
  const isUnknown = (at: number) => {
    const [first, last] = subtreeSpan(where.tree, at);
    return where.tree.tokens[at]?.upos === 'NOUN' && where.at.slice(first, last + 1).every((one) => !one);
  };
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
