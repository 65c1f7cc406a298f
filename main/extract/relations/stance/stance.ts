// How the text stands to a statement: does it tell it as done, planned, refused, denied, and who says so.
import { wordClass } from '../../lexicon/word-classes.ts';
import { isFinite } from '../../mends/mend.ts';
import type { Modality } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { ancestors, caseOf, childrenBy, hasIndefinite, lemma, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';
import { isCorrected, isToNeither, ONLY } from '../roles/excepted.ts';
import { surfaceSubject } from '../roles/subjects.ts';
import { isAsked } from './asked.ts';
import { isOpenClause, readAuxiliaries } from './auxiliaries.ts';
import { climb } from './climb.ts';
import { isDisproved } from './disproved.ts';
import { isAimedAt } from './of-deeds.ts';
import { isOnPaper } from './on-paper.ts';
import { sharesAuxiliaries } from './shared.ts';
import { findSpeaker } from './speaker.ts';
import { isTakenForFact } from './taken-for-facts.ts';
import { isToldByNot } from './told-by-not.ts';
import { isBelieved, isSupposed, isUnreal } from './unreal.ts';

/** One word on the way up from a predicate that changes what is said. */
interface Step {
  effect: string;
  index: number;
}

export interface Stance {
  modality: Modality;
  negated: boolean;
  future: boolean;
  /** True where that was the future of a former time: "was to expel them". */
  former: boolean;
  /** True under "may", "might", "could" or "would". */
  modal: boolean;
  /** Governing words with an effect, the innermost first. */
  steps: Step[];
  speaker: End | null;
  /** False behind "if", "unless", "whether". */
  told: boolean;
}

/** The stance to what is told outright. */
export const UNTOUCHED: Stance = {
  modality: 'stated',
  negated: false,
  future: false,
  former: false,
  modal: false,
  steps: [],
  speaker: null,
  told: true,
};

export function stanceOf(
  reading: Reading,
  where: SentenceReading,
  { predicate, carrier, trigger }: Pick<Match, 'predicate' | 'carrier' | 'trigger'>,
): Stance {
  const stance: Stance = { ...UNTOUCHED, steps: [] };
  // "gave no support", "has no confidence"
  if (trigger.some((at) => at !== predicate && isAsGoodAsNone(where, at))) stance.negated = true;
  if (
    isDemanded(where, carrier) ||
    isOfNothing(where, carrier) ||
    isByNobody(where, carrier) ||
    isAsked(where, carrier)
  )
    stance.told = false;
  if (predicate !== carrier) {
    readAuxiliaries(reading, where, predicate, stance);
    isOnPaper(where, predicate, carrier, stance);
  }
  if (isOfNobody(where, carrier) || isToNeither(where, carrier) || isUninvolved(where, predicate))
    stance.negated = true;
  let shares = true;
  let isBesideIt = false;
  for (let at = carrier, steps = 0; at >= 0 && steps < where.sentence.tokens.length; steps++) {
    if (shares) readAuxiliaries(reading, where, at, stance);
    // "if it finds that Chad poisoned him"
    else if (isOpenClause(where, at)) stance.told = false;
    // "reports that Chad shelled it and that Mali bombed it were false": neither has the other's auxiliaries, but both are untrue
    if (shares ? isUnreal(reading, where, at, trigger) : isDisproved(where, at)) stance.told = false;
    // "The aim is clear, and Chad will help Mali": what is joined to it is no aim
    const isAim = isAimedAt(where, at) && !isBesideIt;
    if ((isSupposed(where, at) || isAim) && stance.modality === 'stated') stance.modality = 'hypothetical';
    shares = sharesAuxiliaries(where, at) && !isHarmed(where, at) && !isSeen(where, at);
    findSpeaker(reading, where, at, stance);
    const isOpen = (isClaimed(where, at, stance) && !isTaken(where, carrier, at)) || isBelieved(where, at);
    if (isOpen && stance.modality === 'stated') stance.modality = 'hypothetical';
    const next = where.sentence.tokens[at]?.head ?? -1;
    if (isTakenForFact(where, at)) break;
    if (next >= 0) climb(reading, where, at, next, stance);
    isBesideIt = relation(where.tree, at) === 'conj';
    at = next;
  }
  if (isToldByNot(where, predicate)) stance.negated = false;
  return stance;
}

/** "The book claims that Chad killed them": what no actor vouches for. */
const isClaimed = ({ tree }: SentenceReading, at: number, { speaker }: Stance) =>
  speaker === null &&
  relation(tree, at) === 'ccomp' &&
  CLAIMING.has(lemma(tree, tree.tokens[at]?.head ?? -1));

const CLAIMING = wordClass('verbs.claiming');

/** "alleges that it shelled the camp after Chad had killed Malians": what only dates the charge is taken for granted. */
const isTaken = ({ tree }: SentenceReading, deed: number, claim: number) =>
  ancestors(tree, deed)
    .slice(0, ancestors(tree, deed).indexOf(claim))
    .some(
      (at) =>
        relation(tree, at) === 'advcl' &&
        childrenBy(tree, at, 'mark').some((mark) => /^(after|since)$/.test(lemma(tree, mark))),
    );

/** "no support", "scant support", "little faith", but not "a little help" */
function isAsGoodAsNone({ tree }: SentenceReading, noun: number): boolean {
  const before = childrenBy(tree, noun, 'det', 'amod').map((at) => tree.tokens[at]?.lower ?? '');
  if (before.includes('less')) return false;
  return before.includes('no') || (before.some((word) => SCANT.has(word)) && !hasIndefinite(tree, noun));
}

const SCANT: ReadonlySet<string> = new Set(['little', 'scant', 'scarce']);

/** "bought next to nothing from Chad", "gave little to Mali": no deed to speak of. */
const isOfNothing = ({ tree }: SentenceReading, verb: number) =>
  tree.tokens[verb]?.upos === 'VERB' &&
  // "had nothing to discuss with Chad", but "nothing to do with it" denies it
  ((relation(tree, verb) === 'acl' &&
    lemma(tree, tree.tokens[verb]?.head ?? -1) === 'nothing' &&
    lemma(tree, verb) !== 'do') ||
    childrenBy(tree, verb, 'obj', 'obl').some((object) => {
      const word = tree.tokens[object]?.lower ?? '';
      // "trusts Chad least of all"
      if (word === 'least') return true;
      // "next to nothing", "agreed about nothing"
      const isBeside =
        tree.tokens[object - 2]?.lower === 'next' ||
        /^(about|on|over)$/.test(tree.tokens[object - 1]?.lower ?? '');
      if (relation(tree, object) === 'obl' && !isBeside) return false;
      // "wants nothing to do with it" says all of it
      if (tree.tokens[object + 2]?.lower === 'do') return false;
      return word === 'nothing' || (word === 'little' && childrenBy(tree, object, 'det').length === 0);
    }));

/** "No government has offered aid": nobody does it. */
function isOfNobody(where: SentenceReading, verb: number): boolean {
  // "Chad and Mali, none of which has arrested him"
  const { tokens } = where.sentence;
  const which = tokens.findLastIndex(({ lower }, at) => at < verb && /^wh(ich|om)$/.test(lower));
  const isNear =
    which > 0 && !tokens.slice(which, verb).some(({ upos, text }) => upos === 'VERB' || text === ',');
  if (isNear && tokens[which - 1]?.lower === 'of' && /^(neither|none)$/.test(tokens[which - 2]?.lower ?? ''))
    return true;
  const subject = surfaceSubject(where.tree, verb);
  return subject !== null && isNobody(where, subject) && !isCorrected(where.tree, subject);
}

/** "no soldier", "none of them", "not one of them" (the parse may hang the "not" on the verb), "few of them" */
function isNobody({ tree }: SentenceReading, doer: number): boolean {
  const before = childrenBy(tree, doer, 'det', 'advmod', 'amod', 'cc:preconj');
  // but "not only Chad"
  const isOf = (index: number) =>
    /^(neither|no|none|not)$/.test(lemma(tree, index)) && !ONLY.has(tree.tokens[index + 1]?.lower ?? '');
  const isFew = before.some((at) => lemma(tree, at) === 'few') && !hasIndefinite(tree, doer);
  return isOf(doer) || isFew || before.some(isOf) || (lemma(tree, doer) === 'one' && isOf(doer - 1));
}

/** "is recognised by no member of the Union" */
const isByNobody = (where: SentenceReading, verb: number) =>
  childrenBy(where.tree, verb, 'obl').some((at) => caseOf(where.tree, at) === 'by' && isNobody(where, at));

/** "had nothing to do with the raid", "denied that it had anything to do with it", "had no hand in it": it was not theirs. */
function isUninvolved({ tree }: SentenceReading, deed: number): boolean {
  const verb = tree.tokens[deed]?.head ?? -1;
  const isWith = tree.tokens[deed]?.upos === 'NOUN' && caseOf(tree, deed) === 'with';
  return (
    isWith &&
    lemma(tree, verb) === 'do' &&
    /^(anything|little|nothing)$/.test(tree.tokens[verb - 2]?.lower ?? '')
  );
}

/** "a list of demands, including closing the base, reducing ties and …": none of it is done. */
function isDemanded({ sentence: { tokens } }: SentenceReading, verb: number): boolean {
  if (tokens[verb]?.xpos !== 'VBG') return false;
  const including = tokens.findLastIndex(({ lower }, at) => lower === 'including' && at < verb);
  const noun = tokens.findLastIndex(({ upos }, at) => upos === 'NOUN' && at < including);
  const isClosed = tokens.slice(including, verb).every((token) => !isFinite(token));
  return including > 0 && isClosed && including - noun <= 2 && DEMANDED.has(tokens[noun]?.lemma ?? '');
}

const DEMANDED = wordClass('nouns.demanded');

/** "will find that Chad is arming Mali": it is arming it now. */
const isSeen = ({ tree }: SentenceReading, at: number) =>
  relation(tree, at) === 'ccomp' &&
  SEEING.has(lemma(tree, tree.tokens[at]?.head ?? -1)) &&
  (isFinite(tree.tokens[at] ?? NO_TOKEN) ||
    childrenBy(tree, at, 'aux', 'cop').some((aux) => isFinite(tree.tokens[aux] ?? NO_TOKEN)));

const NO_TOKEN = { xpos: '' } as Token;
const SEEING = wordClass('verbs.seeing');

/** "will wreck the talks": there are talks to be wrecked. */
const isHarmed = (where: SentenceReading, at: number) =>
  relation(where.tree, at) === 'obj' && HARMING.has(lemma(where.tree, where.sentence.tokens[at]?.head ?? -1));

const HARMING = wordClass('verbs.harming');
