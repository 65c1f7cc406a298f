// Words over a statement that are no operators: what still bears on it beyond them.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  hasIndefinite,
  hasModal,
  isMarked,
  lemma,
  relation,
  type Tree,
} from '../../tree.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { isOpenClause } from './auxiliaries.ts';
import { isDisproved } from './disproved.ts';
import { isUnderOperator, type Link, operatorPos } from './link.ts';
import { isNegated } from './negation.ts';
import type { Stance } from './stance.ts';
import { isPutForArgument } from './supposed.ts';

/** A governing word that is no operator: mostly, what lies beyond it no longer bears on the statement. */
export function passPlainWord(
  reading: Reading,
  where: SentenceReading,
  governor: number,
  link: Link,
  stance: Stance,
): void {
  const pos = operatorPos(where, governor);
  // "is thought to have sent troops": nobody says that it has
  const isHeld = HELD.has(lemma(where.tree, governor)) && isPassiveHere(where.tree, governor);
  const isThought = isHeld && (link.kind === 'xcomp' || link.kind === 'ccomp');
  if ((isThought || isRumoured(where, governor, link)) && stance.modality === 'stated')
    stance.modality = 'hypothetical';
  // "is seen as arming Chad"
  const isSeenSo = SEEN.has(lemma(where.tree, governor)) && isPassiveHere(where.tree, governor);
  const isAs = link.kind === 'advcl' && isMarked(where.tree, link.at, 'as');
  if (isSeenSo && isAs && stance.modality === 'stated') stance.modality = 'hypothetical';
  // "had sent them to attack Mali": what for
  if (
    link.kind === 'xcomp' &&
    link.isBare &&
    ON_ERRANDS.has(lemma(where.tree, governor)) &&
    !SAYING.has(lemma(where.tree, link.at)) &&
    stance.modality === 'stated'
  )
    stance.modality = 'planned';
  // "will be the first to recognise it", "hopes to be the first to"
  const isFirst = link.isInfinitive && isRanked(where, governor);
  if (isFirst && stance.modality === 'stated' && isStillAhead(where, governor)) stance.modality = 'planned';
  // "agreed in principle to help": what the parse hangs on the noun belongs to the verb
  if (link.isInfinitive && isUnderOperator(reading, where, governor, 'obl')) return;
  if (
    link.isInfinitive &&
    stance.modality === 'stated' &&
    !isRanked(where, governor) &&
    !isTaken(where, governor) &&
    !isRun(where, governor) &&
    // "shut the bridge to keep them out": the parse may hang the purpose on the object
    !(relation(where.tree, governor) === 'obj' && isDoneBy(where, headOf(where, governor), link.at))
  )
    stance.modality = 'planned';
  // "send engineers to help" is a purpose of sending too
  if (link.isInfinitive && relation(where.tree, governor) === 'obj') return;
  // "offered to send troops to help": a purpose shares what becomes of its means
  if (link.isPurpose && pos === 'verb') {
    if (stance.modality === 'stated' && !isPurposeDone(where, governor, link.at)) stance.modality = 'planned';
    return;
  }
  // "froze 10 million dollars of its aid"
  if (link.isOf && isMoney(where, governor)) return;
  // "would be making a mistake by letting them in": the means share what becomes of the end
  if (link.isMeans) return;
  // "will not join in punishing Chad", "has not succeeded in arming it": what becomes of taking part becomes of the deed
  if (isTakingPart(where, link, governor)) {
    // "has not joined the West in punishing Chad": the West has
    if (childrenBy(where.tree, governor, 'obj').length > 0 && isNegated(where.tree, governor))
      stance.told = false;
    return;
  }
  // "talks will take place", "the raids did not resume": what becomes of the event is told of it
  if (link.kind === 'nsubj' && isHappening(where.tree, governor)) return;
  // "threatened to use its Chinese-built ships": who built them threatened nobody
  const isAside = link.kind === 'amod' && where.sentence.tokens[link.at]?.upos === 'VERB';
  if (isAnySuch(where, link, governor)) stance.told = false;
  if (isAside || BARRED.has(link.kind)) stance.steps.push({ effect: 'barrier', index: governor });
}

/** Whether what a verb's purpose tells has been done with it. */
function isPurposeDone(where: SentenceReading, governor: number, purpose: number): boolean {
  // "wrote to him to ask for it" has asked
  const isSaid = CALLING.has(lemma(where.tree, governor)) && SAYING.has(lemma(where.tree, purpose));
  // "stayed away from work to protest" has protested
  const isShown = SHOWN.has(lemma(where.tree, purpose));
  // "went so far as to arm them" has armed them
  const isAsFar = childrenBy(where.tree, governor, 'advmod').some((one) => lemma(where.tree, one) === 'far');
  return (
    isSaid ||
    isShown ||
    isAsFar ||
    isOutcome(where, purpose) ||
    isWithoutChoice(where, governor) ||
    isDoneBy(where, governor, purpose)
  );
}

/** "flew there, only to be received by a prince": so he was. */
const isOutcome = ({ tree }: SentenceReading, verb: number) =>
  childrenBy(tree, verb, 'mark').some((mark) => tree.tokens[mark - 1]?.lower === 'only');

/** "had no choice but to release them": so it has, but who has none may wait. */
const isWithoutChoice = ({ tree }: SentenceReading, had: number) =>
  tree.tokens[had]?.xpos === 'VBD' &&
  childrenBy(tree, had, 'obj').some((object) => CHOICES.has(lemma(tree, object)) && isNegated(tree, object));

const CHOICES = wordClass('nouns.choices');

const isTakingPart = ({ tree }: SentenceReading, { at, kind }: Link, governor: number) =>
  kind === 'advcl' &&
  tree.tokens[at]?.xpos === 'VBG' &&
  isMarked(tree, at, 'in') &&
  TAKING_PART.has(lemma(tree, governor));

const TAKING_PART = wordClass('verbs.done-in-doing');

/** "If a raid on Chad opened the season": there need not have been one, but "if the raid on Chad …". */
const isAnySuch = (where: SentenceReading, { at, kind }: Link, governor: number) =>
  /^(nsubj|obj|obl)$/.test(kind) &&
  hasIndefinite(where.tree, at) &&
  ancestors(where.tree, governor).some(
    (above) => isOpenClause(where, above) || isPutForArgument(where, above) || isDisproved(where, above),
  );

/** "Rumour has it that Chad has armed them" */
const isRumoured = ({ tree }: SentenceReading, has: number, { kind }: Link) =>
  kind === 'ccomp' &&
  lemma(tree, has) === 'have' &&
  childrenBy(tree, has, 'obj').some((at) => lemma(tree, at) === 'it') &&
  childrenBy(tree, has, 'nsubj').some((at) => RUMOUR.has(lemma(tree, at)));

const RUMOUR: ReadonlySet<string> = new Set([
  'gossip',
  'legend',
  'rumor',
  'rumour',
  'talk',
  'whisper',
  'word',
]);

/** "leads a mission to train Malians": what is run to do something does it. */
const isRun = (where: SentenceReading, noun: number) =>
  UNDERTAKINGS.has(lemma(where.tree, noun)) &&
  relation(where.tree, noun) === 'obj' &&
  RUNNING.has(lemma(where.tree, headOf(where, noun)));

const UNDERTAKINGS = wordClass('nouns.run-for-a-purpose');
const RUNNING = wordClass('verbs.running');

const headOf = ({ sentence }: SentenceReading, at: number) => sentence.tokens[at]?.head ?? -1;

/** "flew there to plead", "sent an envoy to thank them", "froze its assets to punish it": both are done. */
function isDoneBy(where: SentenceReading, verb: number, purpose: number): boolean {
  if (!isPast(where.tree, verb)) return false;
  const [means, end] = [lemma(where.tree, verb), lemma(where.tree, purpose)];
  return (
    (TRAVELLING.has(means) && TOLD_THERE.has(end)) ||
    (SENDING.has(means) && SAYING.has(end)) ||
    (CUTTING.has(means) && BY_CUTTING.has(end)) ||
    // "let them in to punish it": whatever was done for it, but "sent troops to punish it"
    (PUNISHING.has(end) && !ON_ERRANDS.has(means))
  );
}

/** "flew", "had flown"; but "was to fly" is none. */
const isPast = (tree: SentenceReading['tree'], verb: number) =>
  tree.tokens[verb]?.xpos === 'VBD' ||
  // "Chad shut/VBP the bridge": a state "shuts" if it does so now
  (UNCHANGED.has(tree.tokens[verb]?.lower ?? '') &&
    childrenBy(tree, verb, 'nsubj').length > 0 &&
    childrenBy(tree, verb, 'aux', 'mark').length === 0) ||
  (tree.tokens[verb]?.xpos === 'VBN' &&
    childrenBy(tree, verb, 'aux').some((at) => lemma(tree, at) === 'have'));

const TRAVELLING = wordClass('verbs.travelling');
const TOLD_THERE = wordClass('verbs.told-there');
const SENDING = wordClass('verbs.sending-envoys');
const CUTTING = wordClass('verbs.cutting');
const BY_CUTTING = wordClass('verbs.done-by-cutting');

const PUNISHING = wordClass('verbs.punishing');
const UNCHANGED = wordClass('verbs.unchanged');

const HELD = wordClass('verbs.held-so');
const SEEN = wordClass('verbs.seen-as');

/** Verbs that say no more of their subject than that it happens. */
const isHappening = (tree: SentenceReading['tree'], verb: number) =>
  HAPPENING.has(lemma(tree, verb)) ||
  (lemma(tree, verb) === 'take' && childrenBy(tree, verb, 'obj').some((at) => lemma(tree, at) === 'place'));

const HAPPENING = wordClass('verbs.happening');

const isMoney = ({ tree }: SentenceReading, index: number) =>
  tree.tokens[index]?.xpos === '$' || MONEY.has(lemma(tree, index));

const MONEY = wordClass('nouns.money');

/** "the first country to condemn the coup", "one of five countries to condemn it": it has done so. */
const isRanked = ({ tree }: SentenceReading, noun: number) =>
  [noun, ...childrenBy(tree, noun, 'amod')].some((one) => RANKS.has(lemma(tree, one))) || isOneOf(tree, noun);

/** "one of five countries", "one of the few countries", "among the three countries" */
const isOneOf = (tree: Tree, many: number) =>
  childrenBy(tree, many, 'nummod', 'amod').some(
    (child) => tree.tokens[child]?.upos === 'NUM' || lemma(tree, child) === 'few',
  ) &&
  (caseOf(tree, many) === 'among' ||
    (caseOf(tree, many) === 'of' && lemma(tree, tree.tokens[many]?.head ?? -1) === 'one'));

/** "will be the first", "is to be the first", "could become the first" */
function isStillAhead({ tree }: SentenceReading, noun: number): boolean {
  const verb = childrenBy(tree, noun, 'cop').length > 0 ? noun : (tree.tokens[noun]?.head ?? -1);
  return hasModal(tree, verb) || isMarked(tree, verb, 'to');
}

/** "used the occasion to deport them", "seized the opportunity to …": who takes it does it. */
function isTaken({ tree }: SentenceReading, noun: number): boolean {
  const verb = tree.tokens[noun]?.head ?? -1;
  const isDone = /^VB[DN]$/.test(tree.tokens[verb]?.xpos ?? '') && relation(tree, noun) === 'obj';
  return isDone && TAKING.has(lemma(tree, verb)) && OCCASIONS.has(lemma(tree, noun));
}

const TAKING = wordClass('verbs.taking-chances');
const OCCASIONS = wordClass('nouns.chances');

const RANKS: ReadonlySet<string> = new Set(['first', 'last', 'latest', 'only', 'second', 'third']);

const BARRED: ReadonlySet<string> = new Set(['advcl', 'acl', 'nsubj', 'obl', 'nmod', 'appos']);

const ON_ERRANDS = wordClass('verbs.sending');

const CALLING = wordClass('verbs.contacting');

const SAYING = wordClass('verbs.contact-purposes');

const SHOWN = wordClass('verbs.shown-by-deeds');
