// "narrowly beat him", "withdrew their envoys": what the words of a frame cannot mean where such parties stand in it.
import { wordClass } from '../lexicon/word-classes.ts';
import type { SentenceReading } from '../reading.ts';
import { ancestors, caseOf, childrenBy, hasIndefinite, lemma, relation, type Tree } from '../tree.ts';
import type { Match } from './candidate.ts';
import { type End, isNameless } from './roles/ends.ts';
import { isSpokenOf } from './spoken-of.ts';

/** Whether source and target show that a match was read where nothing of the kind is told. */
export const isMisread = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isOnItself(match, source, target) ||
  isElectoral(match, source, target) ||
  isOnCondition(where, match, target) ||
  isPresent(where, match, target) ||
  isNamed(where, match) ||
  isGiverOfGoods(where, match, target) ||
  isInTitle(where, target) ||
  isUnlikely(match, target) ||
  isAddressee(where, match, target) ||
  isOfOthersToDo(where, match, target) ||
  isOthersOwn(where, source, target) ||
  isOnlyAboard(where, match, target) ||
  isCarried(where, match, target) ||
  isSpokenOf(where, match, source, target) ||
  isOfText(where, match);

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

/** "ratified the treaty on armed forces in Bosnia": what a treaty is about. */
function isInTitle({ tree }: SentenceReading, { actor, mention: { head, form } }: End): boolean {
  const isBody = actor.kind === 'institution' && form === 'description';
  const about = ancestors(tree, head).find(
    (at, steps) => (steps > 0 || isBody) && relation(tree, at) === 'nmod' && caseOf(tree, at) === 'on',
  );
  return about !== undefined && TREATIES.has(lemma(tree, tree.tokens[about]?.head ?? -1));
}

const TREATIES = wordClass('nouns.treaties');

/** "shuttled between the banks", "was turned away by the premier" */
const isUnlikely = ({ frame }: Match, target: End) =>
  (frame.head === 'shuttle' && isNameless(target)) ||
  (frame.head === 'turn' && frame.type === 'COERCE' && target.actor.kind === 'person');

/** "complained about the tax to the WTO": who hears of it. */
const isAddressee = ({ tree }: SentenceReading, { frame }: Match, { direct, mention: { head } }: End) =>
  frame.head === 'complain' && !direct && caseOf(tree, head) === 'to';

/** "urged Africans to leave the court": who is urged is told, whoever that is, and it is not the court. */
function isOfOthersToDo({ tree }: SentenceReading, { frame, predicate }: Match, { mention }: End): boolean {
  if (frame.type !== 'REQUEST' || frame.pos !== 'verb') return false;
  const [urged] = childrenBy(tree, predicate, 'iobj', 'obj').filter((at) => at > predicate);
  const xcomp = childrenBy(tree, predicate, 'xcomp').find((at) => tree.tokens[at]?.xpos === 'VB');
  if (urged === undefined || xcomp === undefined || urged > xcomp) return false;
  const isPeople = /^NNP?S$/.test(tree.tokens[urged]?.xpos ?? '');
  return (
    isPeople &&
    ancestors(tree, mention.head).includes(xcomp) &&
    !ancestors(tree, mention.head).includes(urged)
  );
}

/** "let Bashir go in defiance of its own judges": they are not his. */
function isOthersOwn({ tree }: SentenceReading, source: End, { actor, mention: { head } }: End): boolean {
  const own = childrenBy(tree, head, 'amod').find((at) => tree.tokens[at]?.lower === 'own');
  if (own === undefined || tree.tokens[own - 1]?.lower !== 'its') return false;
  return source.actor.kind === 'person' || source.actor.country !== actor.country;
}

/** "sank the boat and left its crew in the water, to be saved by Chad": the crew, and not who sank it. */
function isOnlyAboard({ tree }: SentenceReading, { passive, predicate }: Match, { mention }: End): boolean {
  const verb = tree.tokens[predicate]?.head ?? -1;
  const isInfinitive =
    passive && childrenBy(tree, predicate, 'mark').some((at) => tree.tokens[at]?.lower === 'to');
  return (
    isInfinitive &&
    relation(tree, predicate) === 'advcl' &&
    childrenBy(tree, verb, 'obj').some((at) => at > verb && at < predicate) &&
    mention.head < verb
  );
}

/** "took a bus to Lima", "let it sail", "let its stores run low": what is taken or let go is a thing. */
function isCarried({ tree }: SentenceReading, { frame, trigger }: Match, { direct, mention }: End): boolean {
  if (frame.head === 'take' && frame.type === 'AID')
    return trigger.some((at) => RIDES.has(lemma(tree, at)) && hasIndefinite(tree, at));
  const isThing = /^its?$/.test(tree.tokens[mention.head]?.lower ?? '') || !direct;
  return (
    frame.head === 'let' &&
    frame.mode === 'access' &&
    isThing &&
    /^(run|sail)$/.test(lemma(tree, xcompOf(tree, mention.head)))
  );
}

const RIDES = wordClass('nouns.rides');

/** The verb that tells what an object is let do; -1 where there is none. */
const xcompOf = (tree: Tree, object: number) => {
  const verb = ancestors(tree, object).find((at) => lemma(tree, at) === 'let') ?? -1;
  return childrenBy(tree, verb, 'ccomp', 'xcomp')[0] ?? -1;
};

/** "issued a statement that spoke of a crisis": texts do not meet. */
function isOfText({ at, tree }: SentenceReading, { frame, predicate }: Match): boolean {
  const noun = tree.tokens[predicate]?.head ?? -1;
  return (
    frame.type === 'CONSULT' &&
    /^(speak|talk)$/.test(frame.head) &&
    tree.tokens[predicate]?.deprel === 'acl:relcl' &&
    !at[noun] &&
    TEXTS.has(lemma(tree, noun))
  );
}

const TEXTS = wordClass('nouns.statements');
