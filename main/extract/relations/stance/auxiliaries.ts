// What stands at a word itself and bears on what it tells: negations, modals, conditions, "possible", "yet to".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Modality } from '../../model.ts';
import { type Reading, type SentenceReading, sayingOver } from '../../reading.ts';
import { childrenBy, firstJoined, hasAux, lemma, relation } from '../../tree.ts';
import {
  isNegated,
  isNegation,
  isNoMoreThan,
  isNotResisted,
  isYetTo,
  NEGATIONS,
  negate,
} from './negation.ts';
import type { Stance } from './stance.ts';
import { isToComeAt } from './to-come.ts';

const DOUBTING = wordClass('adverbs.doubting');
const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const HYPOTHETICAL: ReadonlySet<string> = new Set(['could', 'may', 'might', 'should', 'can', 'must', 'ca']);
const MODALS: ReadonlySet<string> = new Set(['could', 'may', 'might', 'would']);
/** What stands behind these is not told at all. */
const OPEN: ReadonlySet<string> = new Set(['if', 'lest', 'provided', 'unless', 'whether']);
const CONDITIONS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'until',
  'provided',
  'once',
]);

/** A clause behind "if" or "whether". */
export const isOpenClause = ({ tree }: SentenceReading, clause: number) =>
  childrenBy(tree, clause, 'mark').some((mark) => OPEN.has(tree.tokens[mark]?.lower ?? ''));

/** "is against arming Chad" refuses, "is for arming Chad" would have it, "is above arming Chad" does not. */
function readStand(preposition: string, index: number, stance: Stance): void {
  if (preposition === 'against') stance.steps.push({ effect: 'refuse', index });
  else if (preposition === 'for') stance.modality = 'hypothetical';
  else if (/^(above|beyond|past)$/.test(preposition)) stance.told = false;
}

/** "is to supply", "are to meet" */
function readToBe(where: SentenceReading, at: number, stance: Stance): void {
  // "was to have flown to Oman" has not
  const isPast = hasAux(where.tree, at, 'have');
  if (isPast) stance.modality = 'hypothetical';
  else stance.future = true;
  stance.former = isFormer(where, at);
}

/** Negation, modals and conditions at the word itself. */
export function readAuxiliaries(reading: Reading, where: SentenceReading, at: number, stance: Stance): void {
  if (stance.steps.at(-1)?.effect === 'barrier') return;
  const { tree } = where;
  const beside = besideWhat(tree, at);
  if (beside !== null) {
    // "will not sign without consulting Mali" leaves open whether it does
    if (isNegated(tree, beside)) stance.told = false;
    stance.negated = true;
  }
  if (isTooMuch(tree, at) || isYetTo(tree, at)) stance.negated = true;
  if (isToComeAt(reading, where, at)) stance.future = true;
  for (const child of tree.children[at] ?? []) {
    const word = tree.tokens[child]?.lower ?? '';
    const kind = relation(tree, child);
    if (isNegation(tree, at, child)) negate(tree, stance, at);
    // "possible investments", "a planned visit", "a foiled attack"; "a mock attack" is none
    if (kind === 'amod' && where.sentence.tokens[at]?.upos === 'NOUN') {
      if (stance.modality === 'stated') stance.modality = modalityBy(word) ?? 'stated';
      // "Pact unlikely", but "an unlikely pact"
      if (MADE_UP.has(word) || (child > at && MAY_COME.has(word) && !modalityBy(word))) stance.told = false;
    }
    // "allegedly armed Chad", "perhaps it armed Chad"
    if (kind === 'advmod' && DOUBTING.has(word) && stance.modality === 'stated')
      stance.modality = 'hypothetical';
    if (kind === 'mark' && child < at && childrenBy(tree, at, 'cop').length > 0)
      readStand(word, child, stance);
    // "no longer recognises": what was is undone
    if (
      kind === 'advmod' &&
      (word === 'longer' || word === 'more') &&
      tree.tokens[child - 1]?.lower === 'no' &&
      !isNoMoreThan(tree, child)
    )
      stance.steps.push({ effect: 'reverse', index: child });
    if (kind === 'aux' && FUTURE.has(word)) stance.future = true;
    // "said it would" is the future of the past; "would" by itself supposes
    const isAux = kind === 'aux' && !isPolite(where, at) && !isNotResisted(tree, at);
    const isWould = isAux && (word === 'would' || word === "'d");
    if (isWould && stance.modality === 'stated') {
      if (isReported(reading, where, at)) stance.future = true;
      else stance.modality = 'hypothetical';
    }
    if (isAux && HYPOTHETICAL.has(word) && stance.modality === 'stated') stance.modality = 'hypothetical';
    if (kind === 'aux' && MODALS.has(word)) stance.modal = true;
    if (kind === 'aux' && isInverted(where, at, child)) stance.told = false;
    if (kind === 'mark' && word === 'to' && isToBe(where, at)) readToBe(where, at, stance);
    // "held out until Peru threatened it" tells what happened
    // and so does "not until May did Peru threaten it"
    const isPast =
      (word === 'until' &&
        (where.sentence.tokens[at]?.xpos === 'VBD' || tree.tokens[child - 1]?.lower === 'not')) ||
      // "freed them once he had been convicted"
      (word === 'once' && childrenBy(tree, at, 'aux').some((aux) => tree.tokens[aux]?.lower === 'had'));
    if (kind === 'mark' && CONDITIONS.has(word) && !isPast) stance.modality = 'hypothetical';
    // "will return as soon as Peru frees them"
    const isSoon = word === 'as' && lemma(tree, child - 1) === 'soon';
    if (kind === 'mark' && isSoon && where.sentence.tokens[at]?.xpos !== 'VBD')
      stance.modality = 'hypothetical';
    // "wants them out before its president meets him" is to come, "will hear of nothing before they leave" may never
    const isAhead = word === 'before' && /^VB[PZ]$/.test(where.sentence.tokens[at]?.xpos ?? '');
    if (kind === 'mark' && isAhead) stance.modality = isAfterNo(where, child) ? 'hypothetical' : 'planned';
    if (kind === 'mark' && OPEN.has(word)) stance.told = false;
    // "walked out rather than sign", "waits instead of helping"
    if ((kind === 'mark' || kind === 'cc') && isInstead(tree, child)) stance.told = false;
  }
}

/** Whether the words before one refuse something. */
const isAfterNo = ({ sentence: { tokens } }: SentenceReading, mark: number) =>
  tokens.slice(0, mark).some(({ lower }) => NEGATIONS.has(lower) || lower === 'nothing');

/** The verb beside which something is left undone: "left" in "left without having met (or called) him". */
function besideWhat(tree: SentenceReading['tree'], verb: number): number | null {
  if (!/^VB[GN]$/.test(tree.tokens[verb]?.xpos ?? '')) return null;
  let first = verb;
  while (relation(tree, first) === 'conj') first = tree.tokens[first]?.head ?? -1;
  const isWithout = childrenBy(tree, first, 'mark').some((mark) => tree.tokens[mark]?.lower === 'without');
  return isWithout ? (tree.tokens[first]?.head ?? -1) : null;
}

/** "too weak to help", "not strong enough to help": it does not. */
function isTooMuch(tree: SentenceReading['tree'], verb: number): boolean {
  const governor = tree.tokens[verb]?.head ?? -1;
  return (
    tree.tokens[verb]?.xpos === 'VB' &&
    /^(acl|advcl|ccomp|xcomp)$/.test(tree.tokens[verb]?.deprel ?? '') &&
    tree.tokens[governor]?.upos === 'ADJ' &&
    (tree.tokens[governor - 1]?.lower === 'too' ||
      (tree.tokens[governor + 1]?.lower === 'enough' && isNegated(tree, governor)))
  );
}

/** "would act should Turkey attack", "had it attacked": an "if" that the order of the words tells. */
function isInverted({ tree }: SentenceReading, verb: number, auxiliary: number): boolean {
  const subject = childrenBy(tree, verb, 'nsubj')[0];
  const isOpen = ['had', 'should', 'were'].includes(tree.tokens[auxiliary]?.lower ?? '');
  return isOpen && subject !== undefined && subject > auxiliary && tree.tokens.at(-1)?.text !== '?';
}

/** What the adjective of a deed makes of it; undefined where it says that it was. */
export function modalityBy(adjective: string): Modality | undefined {
  if (UNDONE.has(adjective)) return 'denied';
  if (AHEAD.has(adjective)) return 'planned';
  return SUPPOSED.has(adjective) ? 'hypothetical' : undefined;
}

const AHEAD = wordClass('adjectives.ahead');
const MAY_COME = wordClass('words.of-what-may-come');
const MADE_UP = wordClass('adjectives.made-up');
const SUPPOSED = wordClass('adjectives.supposed');
const UNDONE = wordClass('adjectives.undone');

const isInstead = (tree: SentenceReading['tree'], index: number) =>
  ['instead of', 'rather than'].includes(
    `${tree.tokens[index]?.lower ?? ''} ${tree.tokens[index + 1]?.lower ?? ''}`,
  );

/** "Brazil is (about) to supply …": "to" right behind a form of "be", whichever of both the parse takes for the head. */
const isToBe = (where: SentenceReading, at: number) =>
  /^(is|are|was|were)$/.test(beBefore(where, at)) &&
  !isWhatWasDone(where, at) &&
  // "is to blame"
  !(where.tree.tokens[at]?.upos === 'ADJ' && where.tree.tokens[at - 1]?.lower === 'to');

/** "It was to expel them": a plan or a demand of that time, and no threat; but "was about to attack". */
const isFormer = (where: SentenceReading, at: number) =>
  /^w(as|ere)$/.test(beBefore(where, at)) && where.sentence.tokens.every(({ lower }) => lower !== 'about');

/** "What Chad did was to help Mali" */
const isWhatWasDone = ({ tree }: SentenceReading, at: number) => {
  const be = tree.tokens.findLastIndex(({ lower }, index) => index < at && /^(is|was)$/.test(lower));
  return (
    lemma(tree, be - 1) === 'do' && tree.tokens.slice(0, be).some(({ lower }) => /^(all|what)$/.test(lower))
  );
};

function beBefore({ tree }: SentenceReading, at: number): string {
  const to = childrenBy(tree, at, 'mark').find((mark) => tree.tokens[mark]?.lower === 'to') ?? at;
  const before = tree.tokens[to - 1]?.lower === 'about' ? to - 2 : to - 1;
  return tree.tokens[before]?.lower ?? '';
}

const NOTICES = wordClass('nouns.notices');

function isReported(reading: Reading, where: SentenceReading, verb: number): boolean {
  // "said that it was hurt and that it would sue"
  const at = firstJoined(where.tree, verb);
  const head = where.sentence.tokens[at]?.head ?? -1;
  const kind = relation(where.tree, at);
  // "gave notice that it would end it"
  const isNotice = (kind === 'ccomp' || kind === 'acl') && NOTICES.has(lemma(where.tree, head));
  return isNotice || sayingOver(reading, where.tree, at) !== undefined;
}

/** "would (or should) like to thank Kenya", "would like Kenya to leave": that is how one thanks and asks. */
const isPolite = ({ tree }: SentenceReading, verb: number) =>
  lemma(tree, verb) === 'like' &&
  (childrenBy(tree, verb, 'obj').length > 0 ||
    childrenBy(tree, verb, 'xcomp').some((at) => UTTERED.has(lemma(tree, at))));

const UTTERED = wordClass('verbs.uttered');
