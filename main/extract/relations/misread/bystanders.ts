// "met them, with Chadian officials in the next room": who stands in a clause and has no part in what it tells.
import { isJudge } from '../../actor-sets.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { RelationType } from '../../model.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, lemma, relation, subtreeSpan, type Tree } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { areGone, isFromThere } from './from-there.ts';
import { isComrade, isSidedWith } from './on-one-side.ts';

/** Whether an end of a match is only told of beside the deed, as where, before whom or on what condition it is done. */
export const isBystander = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isOnCondition(where, match, target) ||
  isPresent(where, match, target) ||
  isInTitle(where, target) ||
  isAddressee(where, match, target) ||
  isOfOthersToDo(where, match, target) ||
  isOthersOwn(where, source, target) ||
  isOnlyAboard(where, match, target) ||
  isAtSeat(where, match, target) ||
  areJoined(where, match, source, target) ||
  isOfOwnClause(where, match, target) ||
  isAccomplice(where, match, target) ||
  isHalf(where, match, target) ||
  isBench(match, target) ||
  isForum(where, target) ||
  isSufferer(where, match, target) ||
  isForThem(where, match, target) ||
  haveFallen(where, match, target) ||
  isFromThere(where, match, source) ||
  areGone(where, match, target) ||
  isSidedWith(where, match, target) ||
  isComrade(where, match, source, target);

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
  if (!JOINT.has(frame.type) || caseOf(tree, head) !== 'with') return false;
  const from = withBefore(tree, first);
  // "agreed on it in May, with Chad as godfather"
  if (from > predicate && tree.tokens[from - 1]?.text === ',' && tree.tokens[head + 1]?.lower === 'as')
    return true;
  if (frame.type !== 'CONSULT') return false;
  const isApart = [from - 1, from - 2].some((at) => at > predicate && tree.tokens[at]?.text === ',');
  return isApart && childrenBy(tree, predicate, 'obj').some((at) => at < from);
}

/** Where the "with" stands that a phrase is behind. */
const withBefore = ({ tokens }: Tree, phrase: number) =>
  tokens.findLastIndex(({ lower }, at) => lower === 'with' && at < phrase);

const JOINT: ReadonlySet<RelationType> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT']);

/** "ratified the treaty on armed forces in Bosnia": what a treaty is about. */
function isInTitle({ tree }: SentenceReading, { actor, mention: { head, form } }: End): boolean {
  const isBody = actor.kind === 'institution' && form === 'description';
  const about = ancestors(tree, head).find(
    (at, steps) => (steps > 0 || isBody) && relation(tree, at) === 'nmod' && caseOf(tree, at) === 'on',
  );
  return about !== undefined && TREATIES.has(lemma(tree, tree.tokens[about]?.head ?? -1));
}

const TREATIES = wordClass('nouns.treaties');

/** "complained about the tax to the WTO", "protested to the Security Council": who hears of it. */
const isAddressee = (
  { tree }: SentenceReading,
  { frame }: Match,
  { actor, direct, mention: { head } }: End,
) =>
  frame.type === 'ACCUSE' &&
  frame.pos === 'verb' &&
  caseOf(tree, head) === 'to' &&
  (actor.sectors.includes('IGO') || (frame.target.includes('about') && !direct));

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
function isOthersOwn(
  { tree }: SentenceReading,
  source: End,
  { actor, implied, mention: { head } }: End,
): boolean {
  // "recalled its own envoy": from somebody
  if (implied) return false;
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

/** "flew to New York to ask the council": where the world meets, and no visit to the state that it lies in. */
const isAtSeat = ({ tree }: SentenceReading, { frame }: Match, { actor, mention: { head } }: End) =>
  frame.type === 'CONSULT' && actor.kind === 'state' && SEATS.has(lemma(tree, head));

const SEATS = wordClass('names.seats-of-the-world');

/** "deportations from Chad and Mali", "Chadian and Malian soldiers crossed": what is joined does the same, or suffers it. */
function areJoined({ tree }: SentenceReading, { mutual, frame }: Match, source: End, target: End): boolean {
  if (mutual || source.implied || target.implied) return false;
  const [one, other] = [source.mention.head, target.mention.head];
  const isOn = (from: number, to: number) =>
    tree.tokens[to]?.deprel === 'conj' && tree.tokens[to]?.head === from;
  const isTwin =
    frame.pos === 'noun' || source.mention.form === 'demonym' || target.mention.form === 'demonym';
  if (isTwin && (isOn(one, other) || isOn(other, one))) return true;
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  return frame.type === 'MOBILIZE' && last - first === 2 && tree.tokens[first + 1]?.lower === 'and';
}

/** "proposed a truce which it had discussed with Chad": who stands in the clause has his part there. */
function isOfOwnClause(
  { tree }: SentenceReading,
  { frame, predicate, passive }: Match,
  { mention: { head }, implied }: End,
): boolean {
  if (frame.pos !== 'verb' || passive || implied) return false;
  // "tore up the pact that it had signed with Chad": the other party
  const isUndone = frame.type === 'SANCTION' || frame.type === 'REJECT';
  const path = ancestors(tree, head);
  const top = path.indexOf(predicate);
  return path
    .slice(1, Math.max(1, top))
    .some(
      (at) =>
        tree.tokens[at]?.deprel === 'acl:relcl' &&
        !(isUndone && MAKING_TREATIES.has(lemma(tree, at))) &&
        RELATIVES.has(tree.tokens[opening(tree, at)]?.lower ?? '') &&
        caseOf(tree, head) === 'with',
    );
}

const MAKING_TREATIES = wordClass('verbs.making-treaties');

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'whom']);

/** Where a clause begins. */
const opening = (tree: Tree, clause: number) => subtreeSpan(tree, clause)[0];

/** "closed the crossing in concert with Chad": who does it too. */
function isAccomplice(
  { tree }: SentenceReading,
  { frame, mutual }: Match,
  { mention: { head, first } }: End,
): boolean {
  if (mutual || frame.type === 'COOPERATE' || caseOf(tree, head) !== 'with') return false;
  const from = withBefore(tree, first);
  return tree.tokens[from - 2]?.lower === 'in' && IN_STEP.has(tree.tokens[from - 1]?.lower ?? '');
}

const IN_STEP = wordClass('nouns.concert');

/** "charged a Chadian-American salesman": whom half a name calls. */
const isHalf = ({ tree }: SentenceReading, { trigger }: Match, { mention: { form, head, last } }: End) =>
  form === 'demonym' &&
  // "killed a Chadian-Malian draft": both have made it
  !ancestors(tree, head).some((at) => at > last && trigger.includes(at)) &&
  tree.tokens[last + 1]?.text === '-' &&
  /^\p{Lu}/u.test(tree.tokens[last + 2]?.text ?? '') &&
  /^(JJ|NNPS?)$/.test(tree.tokens[last + 2]?.xpos ?? '') &&
  tree.tokens[last + 3]?.text !== '-';

/** "The court dismissed his suit": it was not sued. */
const isBench = ({ answered, frame }: Match, { actor }: End) =>
  answered === true && frame.type === 'ACCUSE' && isJudge(actor);

/** "objected to the base at the United Nations": that is where. */
const isForum = ({ tree }: SentenceReading, { direct, actor, mention: { head } }: End) =>
  !direct && actor.kind === 'organisation' && caseOf(tree, head) === 'at';

/** "was pardoned at the request of Chad": he was not asked. */
const isSufferer = ({ tree }: SentenceReading, { answered, frame }: Match, { mention: { head } }: End) =>
  answered === true && frame.type === 'REQUEST' && tree.tokens[head]?.deprel === 'nsubj:pass';

/** "built an airstrip on an island for Chad": not against it. */
const isForThem = ({ at, tree }: SentenceReading, { frame, predicate }: Match, { actor }: End) =>
  frame.type === 'MOBILIZE' &&
  RAISING.has(frame.head) &&
  tree.tokens.some(
    (_, index) =>
      index > predicate &&
      caseOf(tree, index) === 'for' &&
      at[index]?.actors.some(({ country }) => country !== null && country === actor.country),
  );

/** "peacekeepers from Chad and Mali were killed in the fighting": they need not have fought, least of all each other. */
function haveFallen(
  { tree }: SentenceReading,
  { frame, mutual, predicate }: Match,
  { mention: { head } }: End,
): boolean {
  const verb = tree.tokens[predicate]?.head ?? -1;
  return (
    mutual &&
    frame.pos === 'noun' &&
    caseOf(tree, predicate) === 'in' &&
    // "in clashes with Chadian troops": those have
    head < predicate &&
    tree.tokens[verb]?.upos === 'VERB' &&
    FALLING.has(lemma(tree, verb))
  );
}

const FALLING: ReadonlySet<string> = new Set(['die', 'fall', 'injure', 'kill', 'perish', 'wound']);

const RAISING = wordClass('verbs.raising-works');
