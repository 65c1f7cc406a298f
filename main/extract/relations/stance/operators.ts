// Words that say what becomes of a statement below them: "refused to", "the end of", "voted against".
import type { Operator } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import {
  caseOf,
  childrenBy,
  hasNot,
  isMarked,
  isPassive,
  isPastClause,
  lemma,
  relation,
} from '../../tree.ts';
import { requitedBy } from '../roles/requited.ts';
import { isCallTo, isPassiveHere } from '../roles/subjects.ts';
import { decidedAgainst, takenBack } from './decided-against.ts';
import { type Link, operatorPos } from './link.ts';
import { suppose } from './of-deeds.ts';
import type { Stance } from './stance.ts';
import { isTalkedOf } from './talked-of.ts';

/** The operator that the governing word is to this statement, if it is one. */
export function operatorOver(
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
  if (isUnderPressure(where, governor, link)) return PRESSURE;
  const { operators } = reading.lexicon;
  const word = lemma(where.tree, governor);
  const pos = operatorPos(where, governor);
  const known = pos === null ? undefined : operators[pos];
  // "put off signing", "ruled out joining", "the visit was cut short", "came close to striking"
  const withParticle = [
    ...childrenBy(where.tree, governor, 'compound:prt'),
    ...childrenBy(where.tree, governor, 'advmod', 'xcomp').filter(
      (at) => at === governor + 1 || NEAR.has(lemma(where.tree, at)),
    ),
  ]
    .map((child) => known?.get(`${word}_${lemma(where.tree, child)}`))
    .find((operator) => operator !== undefined);
  const found =
    // "is tempted to", "is entitled to"
    (isPassive(where.tree, governor) && operators.adj.get(where.tree.tokens[governor]?.lower ?? '')) ||
    withParticle ||
    phraseOver(reading, where, governor) ||
    known?.get(word);
  // "shunned work to protest": what is shunned is the object, not the purpose
  const isOther =
    isPurpose && UNDOING.has(found?.effect ?? '') && childrenBy(where.tree, governor, 'obj').length > 0;
  // "called Peru's president to demand an answer" has demanded it
  const isCall =
    (isPurpose || link.kind === 'xcomp') && isCallTo(where.tree, governor) && isLeader(where, governor);
  const isForced = isMadeTo(where, governor, link);
  // "appeared on television to order it" has ordered it
  const isShown =
    isPurpose &&
    found?.effect === 'suppose' &&
    childrenBy(where.tree, governor, 'obl').some((at) => at < link.at);
  // "criticised Chad for arming the rebels": so it does; but "accused it of arming them", "blamed it for the raid"
  const isReason =
    isGerund &&
    isMarked(where.tree, link.at, 'for') &&
    (CENSURING.has(word) || requitedBy(where.tree, link.at, governor) !== null);
  // "The massacre was called genocide" asks for nothing
  const isTermed =
    word === 'call' &&
    isPassive(where.tree, governor) &&
    isArgument &&
    childrenBy(where.tree, governor, 'xcomp', 'obj').some(
      (at) => at > governor && at !== link.at && /^(ADJ|NOUN)$/.test(where.tree.tokens[at]?.upos ?? ''),
    );
  // "The court ruled that Chad had armed them": only "ruled out" refuses
  const isRuling = word === 'rule' && !withParticle && link.kind === 'ccomp';
  // "agreed that Chad had armed them", "the day Chad voted, Mali left": what has been is no aim
  const isFound =
    COMMITTING.has(found?.effect ?? '') &&
    (link.kind === 'ccomp' || isContent) &&
    isPastClause(where.tree, link.at);
  if (isOther || isCall || (isForced && !isPurpose) || isShown || isReason || isTermed || isRuling || isFound)
    return undefined;
  const isEnabled = isEnabledBy(where, governor, link);
  // "felt compelled to release them", where the parse takes that for a purpose
  // "failed to persuade Chad": who failed has asked
  const isAttempt = found?.effect === 'fail' && PERSUADING.has(lemma(where.tree, link.at));
  return found && (isEnabled || isForced || isAttempt) ? { ...found, effect: 'transparent' } : found;
}

/** Effects of words whose complement is to come. */
const COMMITTING: ReadonlySet<string> = new Set(['commit', 'decide', 'threaten']);

/** "the loan enabled Chad to buy arms": it has. */
const isEnabledBy = ({ tree }: SentenceReading, governor: number, { kind }: Link) =>
  ENABLING.has(lemma(tree, governor)) && kind === 'xcomp' && tree.tokens[governor]?.xpos === 'VBD';

const ENABLING = wordClass('verbs.enabling');
const PERSUADING = wordClass('verbs.persuading');

/** "was forced to release them" has released them. */
const isMadeTo = ({ tree }: SentenceReading, governor: number, { isPurpose, kind }: Link) =>
  MADE_TO.has(lemma(tree, governor)) && (kind === 'xcomp' || isPurpose) && isPassiveHere(tree, governor);

/** "came under pressure to expel them": it has not, and may not. */
const isUnderPressure = (
  { tree }: SentenceReading,
  governor: number,
  { at, isInfinitive, isPurpose, kind }: Link,
) =>
  (isInfinitive || isPurpose || kind === 'xcomp') &&
  childrenBy(tree, governor, 'obl').some(
    (noun) => noun < at && caseOf(tree, noun) === 'under' && PRESSING.has(lemma(tree, noun)),
  );

const PRESSURE: Operator = { lemma: 'pressure', pos: 'noun', effect: 'suppose' };
const PRESSING = wordClass('nouns.pressing');

const MADE_TO = wordClass('verbs.made-to');
const CENSURING = wordClass('verbs.censuring');

/** "gave its word that …", "lost interest in joining": a verb that only with its object is one. */
function phraseOver({ lexicon }: Reading, { tree }: SentenceReading, at: number): Operator | undefined {
  const verb = relation(tree, at) === 'obj' ? (tree.tokens[at]?.head ?? at) : at;
  // "has put the exchange on hold"
  const objects = verb === at ? childrenBy(tree, at, 'obj', 'obl') : [at];
  return objects
    .map((object) => lexicon.operators.verb.get(`${lemma(tree, verb)}_${lemma(tree, object)}`))
    .find((operator) => operator !== undefined);
}

/** Whom one calls: a state by its capital or office, or a person, but no parliament. */
const isLeader = ({ at, tree }: SentenceReading, call: number) =>
  childrenBy(tree, call, 'obj', 'iobj').some((object) =>
    ['person', 'state'].includes(at[object]?.actors[0]?.kind ?? ''),
  );

/** What undoes its complement: nothing that a purpose clause says. */
const UNDOING = wordClass('effects.undoing');

/** What the operator's effect is here: who "asked to join" asks for himself. */
const effectHere = (where: SentenceReading, governor: number, link: Link, operator: Operator): string =>
  operator.effect === 'request' &&
  link.kind === 'xcomp' &&
  !isPassive(where.tree, governor) &&
  !isWanted(where, governor, link)
    ? 'apply'
    : decidedAgainst(where, governor, link, operator);

const NEAR = wordClass('adverbs.near');

/** "Laptops suggested that Chad had paid them": no speaker, and no more than a hint. */
function isEvidence(where: SentenceReading, verb: number): boolean {
  const [subject] = childrenBy(where.tree, verb, 'nsubj');
  return lemma(where.tree, verb) === 'suggest' && subject !== undefined && !where.at[subject];
}

/** What the operator makes of it. */
export function applyOperator(
  reading: Reading,
  where: SentenceReading,
  governor: number,
  link: Link,
  operator: Operator,
  stance: Stance,
): void {
  // "did not deny that it had armed Chad": left open
  if (
    operator.effect === 'deny' &&
    DENYING.has(lemma(where.tree, governor)) &&
    (hasNot(where.tree, governor) || isNor(where, governor))
  ) {
    suppose(stance, governor);
    return;
  }
  const taken = operatorPos(where, governor) === 'noun' ? takenBack(where.tree, governor, operator) : null;
  if (taken) {
    stance.steps.push({ effect: taken, index: governor }, { effect: 'barrier', index: governor });
    return;
  }
  // "told reporters that …" reports; only "told X to …" asks
  const reports =
    reading.lexicon.speechVerbs.has(lemma(where.tree, governor)) &&
    link.kind === 'ccomp' &&
    operator.effect !== 'deny' &&
    operator.effect !== 'suppress' &&
    // "it is thought that …"
    !(operator.effect === 'suppose' && isPassive(where.tree, governor)) &&
    !isEvidence(where, governor);
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
  const isPassing = isOver || isOutcome(where, governor, link) || isTalkedOf(reading, where, governor, link);
  const last = stance.steps.at(-1);
  // "refused to rule out a strike" keeps it open
  if (
    operator.effect === 'refuse' &&
    last?.effect === 'refuse' &&
    last.index === link.at &&
    isKept(where, link)
  )
    last.effect = 'reserve';
  else if (operator.effect !== 'transparent' && !(reports && !link.isBare) && !isPassing)
    stance.steps.push({
      effect: isWish || isAgainst ? 'suppress' : effectHere(where, governor, link, operator),
      index: governor,
    });
  // somebody's own decision: who rejects it does not refuse what was decided
  if (operatorPos(where, governor) === 'noun' && childrenBy(where.tree, governor, 'nmod:poss').length > 0)
    stance.steps.push({ effect: 'barrier', index: governor });
}

/** "would neither confirm nor deny it" */
const isNor = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'cc').some((at) => tree.tokens[at]?.lower === 'nor');

/** "The war ended with a pact between them": that is what it came to. */
const isOutcome = ({ tree }: SentenceReading, governor: number, { at, isOblique }: Link) =>
  isOblique && ENDING.has(lemma(tree, governor)) && /^(in|with)$/.test(caseOf(tree, at) ?? '');

const isKept = ({ tree }: SentenceReading, { at, kind }: Link) =>
  kind === 'xcomp' && KEPT_OPEN.has(lemma(tree, at));

const KEPT_OPEN = wordClass('verbs.keeping-open');

/** "want Qatar to cut its links": what others are to do is no plan of theirs. */
const isWanted = ({ tree }: SentenceReading, governor: number, link: Link) =>
  link.kind === 'xcomp' &&
  childrenBy(tree, governor, 'obj', 'iobj').some((object) => object > governor && object < link.at);

const ENDING = wordClass('verbs.ending');
const PASSING = wordClass('nouns.passing');
const DENYING: ReadonlySet<string> = new Set(['contest', 'deny', 'dispute']);
