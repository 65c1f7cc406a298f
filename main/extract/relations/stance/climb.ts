// One step up from a statement: what the word that governs it makes of it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isMarked, lemma, relation } from '../../tree.ts';
import { addressee, HELPING, isRelativePronoun, toldIn } from '../roles/control.ts';
import { isUnderOperator, type Link, linkOf, operatorPos } from './link.ts';
import { isAmongTasks, isTalkedAbout, isToldOfDeed, isUnderOpenNoun } from './of-deeds.ts';
import { isOnPaper } from './on-paper.ts';
import { applyOperator, operatorOver } from './operators.ts';
import { isOverWith } from './over-with.ts';
import { isOwnOrder } from './own-orders.ts';
import { passPlainWord } from './plain-words.ts';
import type { Stance } from './stance.ts';
import { isPastTense, temper, UTTERED } from './tempered.ts';

/** One step up: what the governing word makes of what lies below it. */
export function climb(
  reading: Reading,
  where: SentenceReading,
  at: number,
  governor: number,
  stance: Stance,
): void {
  const token = where.sentence.tokens[at];
  if (!token || stance.steps.at(-1)?.effect === 'barrier') return;
  const link = linkOf(where, at);
  if (isOthersToDo(reading, where, link, governor)) {
    stance.steps.push({ effect: 'suppress', index: governor });
    return;
  }
  if (
    isOnlyCharged(where, link, governor) ||
    isKeptFrom(where, link, governor) ||
    isOnCondition(where, link, governor)
  ) {
    stance.told = false;
    return;
  }
  if (isSettledBy(where, link, governor, stance)) return;
  if (where.tree.tokens[governor]?.lower === 'ought') stance.modality = 'hypothetical';
  if (!operatorPos(where, governor)) {
    // "is on course/fixed to join it"
    if (link.isPurpose && where.tree.tokens[governor]?.upos === 'ADP' && stance.modality === 'stated')
      stance.modality = 'planned';
    // "refused to meet Feltman, who flew to Addis Ababa", "to attack Saudi-backed Yemen": what is told of somebody beside it
    // "will not punish Russia, its largest partner": which it is all the same
    if (link.kind === 'acl' || link.kind === 'appos' || (link.kind === 'amod' && token.upos === 'VERB'))
      stance.steps.push({ effect: 'barrier', index: governor });
    return;
  }
  // "Defeating them is our aim"
  if (link.kind === 'csubj' && token.xpos === 'VBG' && !isPastTense(where, governor)) {
    if (stance.modality === 'stated') stance.modality = 'planned';
    stance.steps.push({ effect: 'barrier', index: governor });
    return;
  }
  const isOrder = (link.isBare || link.isPurpose) && isOwnOrder(where, governor);
  if (isOrder || isOverWith(where, link, governor)) {
    stance.steps.push({ effect: isOrder ? 'order' : 'reverse', index: governor });
    return;
  }
  // "is going to give"
  if (link.kind === 'xcomp' && where.tree.tokens[governor]?.lower === 'going' && token.xpos === 'VB')
    stance.future = true;
  // "gave an ultimatum to Qatar to close the base": what another is told to do is not done
  const isTold =
    (link.isPurpose && toldIn(where.tree, governor) !== null) ||
    (link.isInfinitive && addressee(where.tree, governor) !== null);
  if (isTold || isHelpOffered(reading, where, link, governor)) {
    // "called on Peru to stop expelling them": it does expel them
    const isDone = isTold && (childrenBy(where.tree, at, 'xcomp').length > 0 || hasOwned(where, at));
    stance.steps.push({ effect: isDone ? 'request' : 'suppress', index: governor });
    return;
  }
  temper(where, link, governor, stance);
  // "I want to thank Kenya" does it
  if ((link.kind === 'xcomp' && isPerformed(where, at, governor)) || isTaken(where, at, governor)) return;
  const operator = operatorOver(reading, where, governor, link);
  if (isAgainst(where, link, governor)) stance.steps.push({ effect: 'refuse', index: governor });
  else if (operator) applyOperator(reading, where, governor, link, operator, stance);
  else passPlainWord(reading, where, governor, link, stance);
}

/** Whether what stands over a deed, or is said of it, settles what becomes of it. */
function isSettledBy(where: SentenceReading, { at, kind }: Link, governor: number, stance: Stance): boolean {
  const isOf = (kinds: RegExp) => kinds.test(kind);
  return (
    (kind === 'nsubj' && isToldOfDeed(where, at, governor, stance)) ||
    (isOf(/^(nmod|obl)$/) && isUnderOpenNoun(where, at, governor, stance)) ||
    (isOf(/^(obj|obl)$/) && isOnPaper(where, at, governor, stance)) ||
    (isOf(/^obl$/) && isOwnQuarrel(where, at, governor, stance)) ||
    (isOf(/^(acl|advcl|nmod|obl)$/) &&
      (isTalkedAbout(where, at, governor, stance) || isAmongTasks(where, at, governor, stance)))
  );
}

/** "turned down mediation in its war with Peru": a war that it has, whatever it turns down. */
function isOwnQuarrel({ tree }: SentenceReading, at: number, governor: number, stance: Stance): boolean {
  const isOwn =
    caseOf(tree, at) === 'in' &&
    QUARRELS.has(lemma(tree, at)) &&
    childrenBy(tree, at, 'nmod:poss').length > 0;
  if (isOwn) stance.steps.push({ effect: 'barrier', index: governor });
  return isOwn;
}

const QUARRELS = wordClass('nouns.quarrels');

/** "offered to help Peru to settle the matter": what others are to be helped to do is not done. */
const isHelpOffered = (reading: Reading, where: SentenceReading, link: Link, governor: number) =>
  (link.isPurpose || link.kind === 'xcomp') &&
  HELPING.has(lemma(where.tree, governor)) &&
  childrenBy(where.tree, governor, 'obj').length > 0 &&
  isUnderOperator(reading, where, governor, 'xcomp');

/** "came out against arming Mali", "is dead set against arming Mali"; but not "arguments against arming Mali" */
const isAgainst = (where: SentenceReading, { at, isGerund }: Link, governor: number) =>
  isGerund && isMarked(where.tree, at, 'against') && operatorPos(where, governor) !== 'noun';

/** "to end its raids", but not "to cease hostilities" */
const hasOwned = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'obj').some((object) => childrenBy(tree, object, 'nmod:poss').length > 0);

/** "was arrested for working with Chad": who holds somebody for it says so, and has yet to prove it. */
const isOnlyCharged = ({ tree }: SentenceReading, { at, kind }: Link, governor: number) =>
  (kind === 'advcl' || kind === 'acl') &&
  HOLDING.has(lemma(tree, governor)) &&
  [at, ...childrenBy(tree, at, 'aux')].some((one) => tree.tokens[one]?.xpos === 'VBG') &&
  childrenBy(tree, at, 'mark').some((mark) => CHARGED.has(lemma(tree, mark)));

const HOLDING = wordClass('verbs.holding-for');
const CHARGED: ReadonlySet<string> = new Set(['for', 'of', 'with']);

/** "barred the priests from holding mass": what somebody is kept from is neither done nor ended. */
function isKeptFrom({ tree }: SentenceReading, { at, isGerund }: Link, governor: number): boolean {
  if (!isGerund) return false;
  const word = lemma(tree, governor);
  // "talked them out of selling it", "was cleared of selling it"
  if (isMarked(tree, at, 'out') || (isMarked(tree, at, 'of') && CLEARING.has(word))) return true;
  if (isMarked(tree, at, 'from')) {
    // "backed away from selling it", "drew back from selling it"
    const isAway = childrenBy(tree, governor, 'advmod').some((one) => /^(away|back)$/.test(lemma(tree, one)));
    const isKept = KEEPING.has(word) && childrenBy(tree, governor, 'obj', 'nsubj:pass').length > 0;
    if (isAway || isKept) return true;
  }
  // "warned them against forming a bloc", where the parse may hang it on them
  const verbs = [governor, tree.tokens[governor]?.head ?? -1];
  return isMarked(tree, at, 'against') && verbs.some((verb) => ADVISING.has(lemma(tree, verb)));
}

const CLEARING = wordClass('verbs.clearing');
const KEEPING = wordClass('verbs.keeping-from');
const ADVISING = wordClass('verbs.advising-against');

/** "assuming that Chad pays", "on condition that Chad pays", "in the event that Chad pays" */
const isOnCondition = ({ tree }: SentenceReading, { kind, isContent, at }: Link, governor: number) =>
  (kind === 'ccomp' &&
    ASSUMED.has(tree.tokens[governor]?.lower ?? '') &&
    relation(tree, governor) === 'advcl' &&
    childrenBy(tree, governor, 'nsubj').length === 0) ||
  ((isContent || (kind === 'acl' && isMarked(tree, at, 'that'))) &&
    CONDITION.has(`${caseOf(tree, governor)} ${lemma(tree, governor)}`));

const ASSUMED: ReadonlySet<string> = new Set(['assuming', 'provided', 'providing', 'supposing']);
const CONDITION: ReadonlySet<string> = new Set(['in case', 'in event', 'on condition', 'under condition']);

/** What another is called on or held to do: nobody has done it. */
function isOthersToDo(reading: Reading, where: SentenceReading, link: Link, governor: number): boolean {
  const { tree } = where;
  const { at } = link;
  // "insisted that Berlin halt its exports"
  const isUrged =
    link.kind === 'ccomp' &&
    INSISTING.has(lemma(tree, governor)) &&
    (link.isBare || isSubjunctive(where, at));
  // "agreed that the rebels must leave"
  const effect = reading.lexicon.operators.verb.get(lemma(tree, governor))?.effect;
  const isDue =
    link.kind === 'ccomp' &&
    effect === 'commit' &&
    childrenBy(tree, at, 'aux').some((aux) => ['must', 'should'].includes(lemma(tree, aux)));
  return isUrged || isDue || isBidden(where, link, governor) || isCalledFor(reading, where, at, governor);
}

/** "challenged Chad to arm Mali", "the pact entitled it to"; but "challenged Chad's claim": what another is to do, or may. */
const isBidden = ({ tree }: SentenceReading, { at, isBare }: Link, governor: number) =>
  isBare &&
  BIDDING.has(lemma(tree, governor)) &&
  isMarked(tree, at, 'to') &&
  childrenBy(tree, governor, 'obj', 'iobj').some((object) => object > governor && object < at);

const BIDDING = wordClass('verbs.bidding');

/** "a call that/WDT they respect the vote": what is called for, whatever the parse takes "that" for. */
function isCalledFor({ lexicon }: Reading, { tree }: SentenceReading, at: number, governor: number): boolean {
  const isCall = lexicon.operators.noun.get(lemma(tree, governor))?.effect === 'request';
  if (tree.tokens[at]?.deprel !== 'acl:relcl' || !isCall || tree.tokens[at - 1]?.upos === 'AUX') return false;
  return ['nsubj', 'obj'].every((kind) =>
    childrenBy(tree, at, kind).some((child) => !isRelativePronoun(tree, child)),
  );
}

/** "that Berlin halt/VBP": one does not "halt" but "halts", if at all. */
export const isSubjunctive = ({ tree }: SentenceReading, verb: number) =>
  tree.tokens[verb]?.xpos === 'VBP' &&
  childrenBy(tree, verb, 'aux').length === 0 &&
  childrenBy(tree, verb, 'nsubj').some(
    (at) =>
      /^NNP?$/.test(tree.tokens[at]?.xpos ?? '') &&
      tree.tokens[at]?.upos !== 'PRON' &&
      childrenBy(tree, at, 'conj').length === 0,
  );

const INSISTING = wordClass('verbs.insisting');

function isPerformed({ tree }: SentenceReading, at: number, governor: number): boolean {
  const isOwn = childrenBy(tree, governor, 'nsubj').some((child) =>
    /^(i|we)$/.test(tree.tokens[child]?.lower ?? ''),
  );
  // "Kenya wishes to thank Chad"
  const isFormal = /^wish(es)?$/.test(tree.tokens[governor]?.lower ?? '');
  const isOpen = isFormal || (isOwn && ['like', 'want', 'wish'].includes(lemma(tree, governor)));
  return isOpen && UTTERED.has(lemma(tree, at));
}

/** "took the opportunity to strike": whoever takes it does so; "takes this opportunity to thank Chad" has done so. */
function isTaken({ tree }: SentenceReading, at: number, chance: number): boolean {
  const verb = tree.tokens[chance]?.head ?? -1;
  return (
    CHANCES.has(lemma(tree, chance)) &&
    relation(tree, chance) === 'obj' &&
    TAKING.has(lemma(tree, verb)) &&
    (tree.tokens[verb]?.xpos === 'VBD' || UTTERED.has(lemma(tree, at)))
  );
}

const CHANCES: ReadonlySet<string> = new Set(['chance', 'moment', 'occasion', 'opportunity']);
const TAKING: ReadonlySet<string> = new Set(['grab', 'seize', 'take', 'use']);
