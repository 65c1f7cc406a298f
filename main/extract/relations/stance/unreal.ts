// What never was: conditions without an "if", what would have been, and what happens in novels and war games.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  hasModal,
  hasNot,
  isMarked,
  lemma,
  relation,
  type Tree,
} from '../../tree.ts';
import { isDisproved } from './disproved.ts';
import { isLessened } from './lessened.ts';
import { isOfFiction } from './of-fiction.ts';
import { isOpenDeed } from './open-deeds.ts';
import { isOnlyFelt } from './suffered.ts';
import { isOnlyHeld, isPutForArgument } from './supposed.ts';
import { isUnadopted } from './unadopted.ts';

/** Whether what a word tells, or one below it, is no more than imagined, by what stands at the word itself. */
export function isUnreal(
  { lexicon }: Reading,
  where: SentenceReading,
  at: number,
  trigger: readonly number[],
): boolean {
  return (
    isPutForArgument(where, at) ||
    isMissed(where, at) ||
    wouldHave(where, at) ||
    isOfAny(where, at) ||
    isForeseen(where, at) ||
    isDisproved(where, at) ||
    isLessened(where, at) ||
    isDemanded(where, at) ||
    isBeforeThat(where, at) ||
    isOfFew(where, at) ||
    isNotLet(where, at) ||
    isGrounds(where, at) ||
    isSecondCharge(where, at) ||
    isBeyond(where, at) ||
    (trigger.includes(at) && isOnlyFelt(where.tree, at)) ||
    isNoSuchEnd(where, at) ||
    isOfFiction(where, at) ||
    (trigger.includes(at) && isUnadopted(where, at)) ||
    // "held war games" is what they did
    (!trigger.includes(at) &&
      where.sentence.tokens[at]?.upos === 'NOUN' &&
      isImagined(where, at, lexicon.fictions)) ||
    settingsOf(where.tree, at).some(
      (child) =>
        caseOf(where.tree, child) === 'in' &&
        (isImagined(where, child, lexicon.fictions) ||
          (child < at && ON_SCREEN.has(lemma(where.tree, child)))),
    )
  );
}

/** What it may be told to happen in; what opens a sentence holds for all that is joined: "In the novel, Chad falls and Mali annexes it." */
function settingsOf(tree: Tree, at: number): readonly number[] {
  const own = childrenBy(tree, at, 'obl', 'nmod');
  const first = tree.tokens[at]?.head ?? -1;
  return relation(tree, at) === 'conj'
    ? [...own, ...childrenBy(tree, first, 'obl').filter((child) => child < first)]
    : own;
}

/** "will never disarm just to reach/advcl an agreement with Mali": that it will not reach one is not said. */
function isNoSuchEnd({ tree }: SentenceReading, at: number): boolean {
  const head = tree.tokens[at]?.head ?? -1;
  const [to = -1] = childrenBy(tree, at, 'mark');
  const isEnd = /^(advcl|xcomp)$/.test(relation(tree, at)) && tree.tokens[to]?.lower === 'to';
  return isEnd && MERELY.has(tree.tokens[to - 1]?.lower ?? '') && hasNot(tree, head);
}

const MERELY: ReadonlySet<string> = new Set(['just', 'merely', 'only', 'simply', 'solely']);

/** "in the film": what happens there need never have happened. */
const ON_SCREEN: ReadonlySet<string> = new Set([
  'cartoon',
  'comedy',
  'episode',
  'film',
  'miniseries',
  'musical',
  'remake',
  'sequel',
]);

/** "a scenario", "a war game", "a simulated crisis" */
function isImagined({ tree }: SentenceReading, at: number, fictions: ReadonlySet<string>): boolean {
  const noun = lemma(tree, at);
  return (
    fictions.has(noun) ||
    childrenBy(tree, at, 'compound').some((child) => fictions.has(`${lemma(tree, child)}-${noun}`)) ||
    childrenBy(tree, at, 'amod').some((child) => fictions.has(lemma(tree, child)))
  );
}

/** "A Chadian attack on Mali would bring war": any such attack, and none yet. */
export function isSupposed({ tree }: SentenceReading, at: number): boolean {
  if (isPointedAhead(tree, at) || isOpenDeed(tree, at)) return true;
  if (tree.tokens[at]?.upos !== 'NOUN' || !relation(tree, at).startsWith('nsubj')) return false;
  const isAny = childrenBy(tree, at, 'det').some((child) => ANY.has(lemma(tree, child)));
  const verb = tree.tokens[at]?.head ?? -1;
  const aux = childrenBy(tree, verb, 'aux').map((child) => tree.tokens[child]?.lower ?? '');
  // "A Chadian attack may have brought the war": only what it did is unsure
  return isAny && !aux.includes('have') && aux.some((word) => SUPPOSING.has(word));
}

/** "it will be Chad that fights": no more than is foretold. */
function isPointedAhead(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  const noun = token?.head ?? -1;
  if (token?.deprel !== 'acl:relcl' || childrenBy(tree, noun, 'cop').length === 0) return false;
  const isIt = childrenBy(tree, noun, 'nsubj', 'expl').some((child) => lemma(tree, child) === 'it');
  return isIt && childrenBy(tree, noun, 'aux').some((aux) => AHEAD.has(tree.tokens[aux]?.lower ?? ''));
}

const AHEAD: ReadonlySet<string> = new Set(["'ll", 'could', 'may', 'might', 'will', 'would', '’ll']);
const ANY: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any']);
const SUPPOSING: ReadonlySet<string> = new Set(["'d", 'could', 'may', 'might', 'would', '’d']);

/** "can send back Haitians who ask for asylum": whoever does, and nobody has yet. */
function isOfAny({ tree }: SentenceReading, at: number): boolean {
  const token = tree.tokens[at];
  const noun = token?.head ?? -1;
  if (token?.deprel !== 'acl:relcl' || token.xpos !== 'VBP' || tree.tokens[noun + 1]?.text === ',')
    return false;
  const isBare = childrenBy(tree, noun, 'det', 'nummod', 'nmod:poss').length === 0;
  return (
    isBare &&
    /^NNP?S$/.test(tree.tokens[noun]?.xpos ?? '') &&
    ancestors(tree, noun).some(
      (above) =>
        hasModal(tree, above) ||
        // "threatened to shoot down planes that enter its airspace"
        (tree.tokens[above]?.xpos === 'VB' && tree.tokens[above - 1]?.lower === 'to'),
    )
  );
}

/** "13 demands, among them that it expel the troops and close the base": a bare verb behind "that" is only wished for. */
function isDemanded({ tree }: SentenceReading, at: number): boolean {
  const verb = relation(tree, at) === 'conj' ? (tree.tokens[at]?.head ?? at) : at;
  const first = tree.tokens[verb];
  if (!first || !/^(acl|advcl)$/.test(relation(tree, verb)) || !/^VBP?$/.test(first.xpos)) return false;
  const subject = childrenBy(tree, verb, 'nsubj').map((child) => tree.tokens[child]?.lower ?? '');
  return (
    subject.some((word) => SINGLE.has(word)) &&
    childrenBy(tree, verb, 'aux').length === 0 &&
    isMarked(tree, verb, 'that')
  );
}

const SINGLE: ReadonlySet<string> = new Set(['he', 'it', 'she']);

/** "had to pass laws before he would let them in" */
const isBeforeThat = ({ tree }: SentenceReading, at: number) =>
  relation(tree, at) === 'advcl' &&
  isMarked(tree, at, 'before') &&
  childrenBy(tree, at, 'aux').some((aux) => /^(can|could|will|would)$/.test(tree.tokens[aux]?.lower ?? ''));

/** "Few ministers can have hosted both" */
const isOfFew = ({ tree }: SentenceReading, at: number) =>
  hasModal(tree, at) &&
  childrenBy(tree, at, 'nsubj').some((subject) =>
    [subject, ...childrenBy(tree, subject, 'amod', 'det')].some((word) => lemma(tree, word) === 'few'),
  );

/** "would not let the rebels attack Mali": nobody tells that they have or have not. */
function isNotLet({ tree }: SentenceReading, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  if (!/^(ccomp|xcomp)$/.test(relation(tree, at)) || !LETTING.has(lemma(tree, verb))) return false;
  return hasNot(tree, verb);
}

const LETTING = wordClass('verbs.letting');

/** "dismissed him for telephoning the rebels": what for, is done, and nothing that is refused. */
const isGrounds = ({ tree }: SentenceReading, at: number) =>
  relation(tree, at) === 'advcl' &&
  tree.tokens[at]?.xpos === 'VBG' &&
  isMarked(tree, at, 'for') &&
  DISMISSING.has(lemma(tree, tree.tokens[at]?.head ?? -1));

const DISMISSING = wordClass('verbs.sacking');

/** "If Chad seized it, Mali could not retake it": nothing that Mali has not done. */
const isBeyond = ({ tree }: SentenceReading, at: number) =>
  childrenBy(tree, at, 'aux').some((aux) => /^(can|could|would)$/.test(tree.tokens[aux]?.lower ?? '')) &&
  hasNot(tree, at) &&
  childrenBy(tree, at, 'advcl').some((clause) => isMarked(tree, clause, 'if'));

/** "charged the general with having bombed Mali": the parse hangs it on the general. */
function isSecondCharge({ tree }: SentenceReading, at: number): boolean {
  const noun = tree.tokens[at]?.head ?? -1;
  return (
    relation(tree, at) === 'acl' &&
    isMarked(tree, at, 'with') &&
    CHARGING.has(lemma(tree, tree.tokens[noun]?.head ?? -1))
  );
}

const CHARGING = wordClass('verbs.charging-with');

/** "would regard a raid as an act of war": there may never be one. */
const isForeseen = ({ tree }: SentenceReading, at: number) =>
  tree.kinds[at] === 'obj' &&
  isViewed(tree, tree.tokens[at]?.head ?? -1) &&
  hasModal(tree, tree.tokens[at]?.head ?? -1);

/** Whether a verb tells what its object is taken for: "considers the raid an act of war". */
export function isViewed(tree: Tree, verb: number): boolean {
  if (!VIEWING.has(lemma(tree, verb))) return false;
  const isSecond =
    childrenBy(tree, verb, 'obj', 'xcomp').filter((at) => tree.tokens[at]?.upos === 'NOUN').length > 1;
  return isSecond || childrenBy(tree, verb, 'obl', 'advcl').some((at) => caseOf(tree, at) === 'as');
}

const VIEWING = wordClass('verbs.viewing');

/** "almost broke with Oslo", "nearly went to war": did not. */
const isMissed = ({ tree }: SentenceReading, at: number) =>
  tree.tokens[at]?.upos === 'VERB' &&
  childrenBy(tree, at, 'advmod').some((child) => MISSING.has(lemma(tree, child)));

const MISSING: ReadonlySet<string> = new Set(['almost', 'nearly']);

/** "would have joined", "should have helped": did not; "may have helped" leaves it open. */
function wouldHave({ tree }: SentenceReading, at: number): boolean {
  const words = childrenBy(tree, at, 'aux').map((aux) => tree.tokens[aux]?.lower ?? '');
  // "ought to have asked them"
  if (['ought', 'to', 'have'].every((word, step) => tree.tokens[at - 3 + step]?.lower === word)) return true;
  return words.includes('have') && words.some((word) => UNDONE.has(word));
}

const UNDONE: ReadonlySet<string> = new Set(["'d", 'should', 'would', '’d']);

/** "in the belief that Chad armed them", "the suspicion that …": no more than thought. */
export const isBelieved = (where: SentenceReading, at: number) =>
  isOnlyHeld(where, at) ||
  (relation(where.tree, at) === 'acl' &&
    isMarked(where.tree, at, 'that') &&
    BELIEFS.has(lemma(where.tree, where.tree.tokens[at]?.head ?? -1)));

const BELIEFS = wordClass('nouns.beliefs');
