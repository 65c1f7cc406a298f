// "narrowly beat him", "withdrew their envoys": what the words of a frame cannot mean where such parties stand in it.
import type { SentenceReading } from '../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation } from '../tree.ts';
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** Whether source and target show that a match was read where nothing of the kind is told. */
export const isMisread = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isOnItself(match, source, target) ||
  isElectoral(match, source, target) ||
  isOnCondition(where, match, target) ||
  isPresent(where, match, target) ||
  isNamed(where, match) ||
  isGiverOfGoods(where, match, target);

/** "Chad, Mali and Togo withdrew their envoys": not from one another. */
const isOnItself = ({ frame }: Match, source: End, { mention: { actors, cue } }: End) =>
  frame.mode === 'withdraw' &&
  frame.type === 'SANCTION' &&
  cue?.kind === 'pronoun' &&
  actors.length > 2 &&
  actors.some(({ id }) => id === source.actor.id);

/** "the man whom Kast had beaten": by votes. */
const isElectoral = ({ frame }: Match, source: End, target: End) =>
  frame.head === 'beat' &&
  source.actor.kind === 'person' &&
  target.actor.kind === 'person' &&
  'offices' in source.actor;

/** "threatened to leave if Peru built a base in Chile": who is told of only in the condition is not threatened, but who is to fulfil it. */
function isOnCondition({ tree }: SentenceReading, { frame, predicate }: Match, { mention }: End): boolean {
  if (frame.type !== 'THREATEN') return false;
  const [, ...above] = ancestors(tree, mention.head);
  const condition = above.find((at) =>
    childrenBy(tree, at, 'mark').some((mark) => /^(if|unless)$/.test(lemma(tree, mark))),
  );
  return (
    condition !== undefined &&
    condition !== predicate &&
    ancestors(tree, condition).includes(predicate) &&
    relation(tree, mention.head) === 'obl' &&
    caseOf(tree, mention.head) === 'in'
  );
}

/** "met them, often with Chadian officials in the next room": who is only there, and not who is met. */
function isPresent(
  { tree }: SentenceReading,
  { frame, predicate }: Match,
  { mention: { head, first } }: End,
): boolean {
  if (frame.type !== 'CONSULT' || caseOf(tree, head) !== 'with') return false;
  const from = tree.tokens.findLastIndex(({ lower }, at) => lower === 'with' && at < first);
  const isApart = [from - 1, from - 2].some((at) => at > predicate && tree.tokens[at]?.text === ',');
  return isApart && childrenBy(tree, predicate, 'obj').some((at) => at < from);
}

/** "photographs of what he called rebel camps in Chad": names them, and demands nothing. */
const isNamed = ({ tree }: SentenceReading, { frame, predicate }: Match) =>
  frame.head === 'call' &&
  frame.type === 'REQUEST' &&
  tree.tokens.slice(Math.max(0, predicate - 4), predicate).some(({ lower }) => lower === 'what');

/** "brought American food over the bridge": whose it is gives it. */
function isGiverOfGoods(
  { at, tree }: SentenceReading,
  { frame, trigger }: Match,
  { mention: { head, form } }: End,
): boolean {
  const noun = tree.tokens[head]?.head ?? -1;
  return (
    frame.type === 'AID' &&
    frame.head === 'bring' &&
    form === 'demonym' &&
    relation(tree, head) === 'amod' &&
    trigger.includes(noun) &&
    !at[noun]
  );
}
