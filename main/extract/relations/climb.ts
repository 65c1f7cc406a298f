// One step up from a statement: what the word that governs it makes of it.
import type { FramePos, Operator } from '../lexicon/types.ts';
import type { Reading, SentenceReading } from '../reading.ts';
import { caseOf, childrenBy, lemma, relation } from '../tree.ts';
import type { Stance } from './stance.ts';
import { isPassiveHere } from './subjects.ts';
import { addressee, HELPING, toldIn } from './control.ts';

function operatorPos(where: SentenceReading, index: number): FramePos | null {
  const upos = where.sentence.tokens[index]?.upos;
  return upos === 'VERB' ? 'verb' : upos === 'NOUN' ? 'noun' : upos === 'ADJ' ? 'adj' : null;
}

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
  if (!operatorPos(where, governor)) {
    // "refused to meet Feltman, who flew to Addis Ababa": what is told of somebody beside it
    if (link.kind === 'acl') stance.steps.push({ effect: 'barrier', index: governor });
    return;
  }
  // "Defeating them is our aim"
  if (link.kind === 'csubj' && token.xpos === 'VBG' && !isPastTense(where, governor)) {
    if (stance.modality === 'stated') stance.modality = 'planned';
    stance.steps.push({ effect: 'barrier', index: governor });
    return;
  }
  // "is going to give"
  if (link.kind === 'xcomp' && lemma(where.tree, governor) === 'go' && token.xpos === 'VB')
    stance.future = true;
  // "gave an ultimatum to Qatar to close the base": what another is told to do is not done
  const isTold =
    (link.isPurpose && toldIn(where.tree, governor) !== null) ||
    (link.isInfinitive && addressee(where.tree, governor) !== null);
  // "offered to help Peru to settle the matter": what others are to be helped to do is not done
  const isHelp =
    (link.isPurpose || link.kind === 'xcomp') &&
    HELPING.has(lemma(where.tree, governor)) &&
    childrenBy(where.tree, governor, 'obj').length > 0 &&
    isUnderOperator(reading, where, governor, 'xcomp');
  if (isTold || isHelp) {
    stance.steps.push({ effect: 'suppress', index: governor });
    return;
  }
  // "still have to ratify it"
  if (link.kind === 'xcomp' && isOwed(where, governor) && stance.modality === 'stated')
    stance.modality = 'planned';
  // "I want to thank Kenya" does it
  if (link.kind === 'xcomp' && isPerformed(where, at, governor)) return;
  const operator = operatorOver(reading, where, governor, link);
  if (operator) applyOperator(reading, where, governor, link, operator, stance);
  else passPlainWord(reading, where, governor, link, stance);
}

const isOwed = ({ tree }: SentenceReading, governor: number) =>
  /^ha(s|ve)$/.test(tree.tokens[governor]?.lower ?? '') &&
  childrenBy(tree, governor, 'advmod').some((at) => lemma(tree, at) === 'still');

function isPerformed({ tree }: SentenceReading, at: number, governor: number): boolean {
  const isOwn = childrenBy(tree, governor, 'nsubj').some((child) =>
    /^(i|we)$/.test(tree.tokens[child]?.lower ?? ''),
  );
  return isOwn && ['like', 'want', 'wish'].includes(lemma(tree, governor)) && UTTERED.has(lemma(tree, at));
}

const CALLING: ReadonlySet<string> = new Set([
  'cable',
  'call',
  'email',
  'phone',
  'ring',
  'telephone',
  'write',
]);

const SAYING: ReadonlySet<string> = new Set([
  'appeal',
  'ask',
  'complain',
  'congratulate',
  'demand',
  'implore',
  'plead',
  'protest',
  'request',
  'thank',
  'urge',
  'warn',
]);

/** What is done by being said. */
const UTTERED: ReadonlySet<string> = new Set([
  'acknowledge',
  'commend',
  'condemn',
  'congratulate',
  'express',
  'praise',
  'reaffirm',
  'reiterate',
  'salute',
  'thank',
  'welcome',
]);

const isPastTense = ({ tree }: SentenceReading, index: number) =>
  [index, ...childrenBy(tree, index, 'aux', 'cop')].some((at) => tree.tokens[at]?.xpos === 'VBD');

/** How a statement hangs on the word above it. */
interface Link {
  at: number;
  /** The relation without its subtype. */
  kind: string;
  /** A base form without an auxiliary: "told them *to leave*", but not "told them that it *will leave*". */
  isBare: boolean;
  isArgument: boolean;
  isInfinitive: boolean;
  isContent: boolean;
  /** "by letting them in" */
  isMeans: boolean;
  isPurpose: boolean;
  isBareGerund: boolean;
  isOblique: boolean;
  isOf: boolean;
  isGerund: boolean;
}

function linkOf(where: SentenceReading, at: number): Link {
  const token = where.sentence.tokens[at];
  const kind = relation(where.tree, at);
  const marks = childrenBy(where.tree, at, 'mark').map((mark) => lemma(where.tree, mark));
  const preposition = caseOf(where.tree, at) ?? '';
  return {
    at,
    kind,
    isBare: token?.xpos === 'VB' && childrenBy(where.tree, at, 'aux').length === 0,
    isArgument: ['obj', 'xcomp', 'ccomp', 'csubj'].includes(kind) || token?.deprel === 'nsubj:pass',
    isInfinitive: kind === 'acl' && token?.deprel !== 'acl:relcl' && token?.xpos === 'VB',
    // "charges that it tortured": the parse may take the clause for a relative one
    isContent: kind === 'acl' && marks.includes('that'),
    isMeans: kind === 'advcl' && token?.xpos === 'VBG' && marks.includes('by'),
    isPurpose: kind === 'advcl' && token?.xpos === 'VB',
    // "ruled out joining"
    isBareGerund: kind === 'advcl' && token?.xpos === 'VBG' && marks.length === 0 && at - token.head <= 2,
    // "in talks with Iran, Russia agreed": what stands before the verb is its setting
    isOblique: kind === 'obl' && OBLIQUES.has(preposition) && at > (token?.head ?? -1),
    isOf: kind === 'nmod' && ['of', 'for'].includes(preposition),
    isGerund:
      (kind === 'advcl' || kind === 'acl') &&
      token?.xpos === 'VBG' &&
      (marks.some((mark) => GERUND_MARKS.has(mark)) ||
        // "charges Mali with having bombed them"
        (marks.includes('with') && lemma(where.tree, token.head) === 'charge')),
  };
}

const OBLIQUES: ReadonlySet<string> = new Set(['for', 'to', 'against', 'from', 'with', 'of', 'out', 'in']);
const GERUND_MARKS: ReadonlySet<string> = new Set([
  'about',
  'against',
  'at',
  'for',
  'from',
  'of',
  'over',
  'to',
]);

/** The operator that the governing word is to this statement, if it is one. */
function operatorOver(
  reading: Reading,
  where: SentenceReading,
  governor: number,
  link: Link,
): Operator | undefined {
  const { isArgument, isInfinitive, isContent, isPurpose, isBareGerund, isOblique, isOf, isGerund } = link;
  if (
    !(isArgument || isInfinitive || isContent || isPurpose || isBareGerund || isOblique || isOf || isGerund)
  )
    return undefined;
  const { operators } = reading.lexicon;
  const word = lemma(where.tree, governor);
  const pos = operatorPos(where, governor);
  // "put off signing", "ruled out joining", "the visit was cut short", "came close to striking"
  const particle = [
    ...childrenBy(where.tree, governor, 'compound:prt'),
    ...childrenBy(where.tree, governor, 'advmod', 'xcomp').filter((at) => NEAR.has(lemma(where.tree, at))),
  ].map((child) => lemma(where.tree, child))[0];
  const found = (particle && operators.get(`${word}_${particle}/${pos}`)) || operators.get(`${word}/${pos}`);
  // "shunned work to protest": what is shunned is the object, not the purpose
  const isOther =
    isPurpose && UNDOING.has(found?.effect ?? '') && childrenBy(where.tree, governor, 'obj').length > 0;
  return isOther ? undefined : found;
}

const NEAR: ReadonlySet<string> = new Set(['close', 'short']);

function applyOperator(
  reading: Reading,
  where: SentenceReading,
  governor: number,
  link: Link,
  operator: Operator,
  stance: Stance,
): void {
  // "told reporters that …" reports; only "told X to …" asks
  const reports =
    reading.lexicon.speechVerbs.has(lemma(where.tree, governor)) &&
    link.kind === 'ccomp' &&
    operator.effect !== 'deny' &&
    operator.effect !== 'suppress';
  // "warned China against arming Russia": the warned would do it
  const isAgainst = operator.effect === 'threaten' && (link.isGerund || link.isOblique);
  // "hopes that Greece will help": what another is hoped to do is no plan of theirs
  const isClause = childrenBy(where.tree, link.at, 'nsubj').length > 0;
  const isWish =
    operator.effect === 'plan' &&
    ((isClause && (link.kind === 'ccomp' || link.kind === 'acl')) || isWanted(where, governor, link));
  // "help the army in its fight": nobody helps to fight
  if (link.isOblique && operator.effect === 'transparent')
    stance.steps.push({ effect: 'barrier', index: governor });
  // "ended their summit in Samoa": it was over, and nobody broke it off
  const isOver =
    operator.effect === 'reverse' &&
    ENDING.has(lemma(where.tree, governor)) &&
    PASSING.has(lemma(where.tree, link.at));
  if (operator.effect !== 'transparent' && !(reports && !link.isBare) && !isOver)
    stance.steps.push({ effect: isWish || isAgainst ? 'suppress' : operator.effect, index: governor });
  // somebody's own decision: who rejects it does not refuse what was decided
  if (operatorPos(where, governor) === 'noun' && childrenBy(where.tree, governor, 'nmod:poss').length > 0)
    stance.steps.push({ effect: 'barrier', index: governor });
}

/** "want Qatar to cut its links": what others are to do is no plan of theirs. */
const isWanted = ({ tree }: SentenceReading, governor: number, link: Link) =>
  link.kind === 'xcomp' &&
  childrenBy(tree, governor, 'obj', 'iobj').some((object) => object > governor && object < link.at);

const ENDING: ReadonlySet<string> = new Set(['close', 'conclude', 'end', 'finish']);
const PASSING: ReadonlySet<string> = new Set(['conference', 'meeting', 'summit', 'tour', 'trip', 'visit']);

/** A governing word that is no operator: mostly, what lies beyond it no longer bears on the statement. */
function passPlainWord(
  reading: Reading,
  where: SentenceReading,
  governor: number,
  link: Link,
  stance: Stance,
): void {
  const pos = operatorPos(where, governor);
  // "is thought to have sent troops": nobody says that it has
  const isHeld = HELD.has(lemma(where.tree, governor)) && isPassiveHere(where.tree, governor);
  if (isHeld && link.kind === 'xcomp' && stance.modality === 'stated') stance.modality = 'hypothetical';
  // "agreed in principle to help": what the parse hangs on the noun belongs to the verb
  if (link.isInfinitive && isUnderOperator(reading, where, governor, 'obl')) return;
  if (
    link.isInfinitive &&
    stance.modality === 'stated' &&
    !isRanked(where, governor) &&
    !isTaken(where, governor)
  )
    stance.modality = 'planned';
  // "send engineers to help" is a purpose of sending too
  if (link.isInfinitive && relation(where.tree, governor) === 'obj') return;
  // "offered to send troops to help": a purpose shares what becomes of its means
  if (link.isPurpose && pos === 'verb') {
    // "wrote to him to ask for it" has asked
    const isSaid = CALLING.has(lemma(where.tree, governor)) && SAYING.has(lemma(where.tree, link.at));
    if (stance.modality === 'stated' && !isSaid) stance.modality = 'planned';
    return;
  }
  // "froze 10 million dollars of its aid"
  if (link.isOf && isMoney(where, governor)) return;
  // "would be making a mistake by letting them in": the means share what becomes of the end
  if (link.isMeans) return;
  const isLight = reading.lexicon.lightVerbs.has(lemma(where.tree, governor));
  if (link.kind === 'obj' && pos === 'verb' && !isLight) stance.presupposed = true;
  // "talks will take place", "the raids did not resume": what becomes of the event is told of it
  if (link.kind === 'nsubj' && isHappening(where.tree, governor)) return;
  // "threatened to use its Chinese-built ships": who built them threatened nobody
  const isAside = link.kind === 'amod' && where.sentence.tokens[link.at]?.upos === 'VERB';
  if (isAside || BARRED.has(link.kind)) stance.steps.push({ effect: 'barrier', index: governor });
}

const HELD: ReadonlySet<string> = new Set([
  'assume',
  'believe',
  'presume',
  'rumor',
  'rumour',
  'suspect',
  'think',
]);

/** Verbs that say no more of their subject than that it happens. */
const isHappening = (tree: SentenceReading['tree'], verb: number) =>
  HAPPENING.has(lemma(tree, verb)) ||
  (lemma(tree, verb) === 'take' && childrenBy(tree, verb, 'obj').some((at) => lemma(tree, at) === 'place'));

const HAPPENING: ReadonlySet<string> = new Set(['happen', 'occur']);

const isMoney = ({ tree }: SentenceReading, index: number) =>
  tree.tokens[index]?.xpos === '$' || MONEY.has(lemma(tree, index));

const MONEY: ReadonlySet<string> = new Set(['billion', 'dollar', 'euro', 'million', 'pound', 'yen', 'yuan']);

/** "the first country to condemn the coup" has done it. */
const isRanked = ({ tree }: SentenceReading, noun: number) =>
  childrenBy(tree, noun, 'amod').some((child) => RANKS.has(lemma(tree, child)));

/** "used the occasion to deport them", "seized the opportunity to …": who takes it does it. */
function isTaken({ tree }: SentenceReading, noun: number): boolean {
  const verb = tree.tokens[noun]?.head ?? -1;
  const isDone = /^VB[DN]$/.test(tree.tokens[verb]?.xpos ?? '') && relation(tree, noun) === 'obj';
  return isDone && TAKING.has(lemma(tree, verb)) && OCCASIONS.has(lemma(tree, noun));
}

const TAKING: ReadonlySet<string> = new Set(['exploit', 'seize', 'take', 'use']);
const OCCASIONS: ReadonlySet<string> = new Set([
  'absence',
  'chance',
  'chaos',
  'lull',
  'moment',
  'occasion',
  'opportunity',
  'pause',
  'time',
  'visit',
]);

const RANKS: ReadonlySet<string> = new Set(['first', 'last', 'latest', 'only', 'second', 'third']);

const BARRED: ReadonlySet<string> = new Set(['advcl', 'acl', 'nsubj', 'obl', 'nmod', 'appos']);

/** What undoes its complement: nothing that a purpose clause says. */
const UNDOING: ReadonlySet<string> = new Set(['deny', 'fail', 'refuse', 'reverse']);

function isUnderOperator(reading: Reading, where: SentenceReading, at: number, as: string): boolean {
  const verb = where.sentence.tokens[at]?.head ?? -1;
  return (
    verb >= 0 &&
    relation(where.tree, at) === as &&
    reading.lexicon.operators.has(`${lemma(where.tree, verb)}/verb`)
  );
}
