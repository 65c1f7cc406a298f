// "An attack is imminent", "talks failed to materialise": what is said of a deed that stands as the subject.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import {
  ancestors,
  caseOf,
  childrenBy,
  hasAux,
  hasNot,
  isPassive,
  lemma,
  relation,
  type Tree,
} from '../../tree.ts';
import { isComeToNothing, isOnlyProposed, isStillAhead } from './come-about.ts';
import { isNegated } from './negation.ts';
import type { Stance } from './stance.ts';

/** Takes from what is said of a deed whether it has come about; false where that tells nothing of it. */
export function isToldOfDeed({ tree }: SentenceReading, deed: number, governor: number, stance: Stance) {
  if (tree.tokens[deed]?.upos !== 'NOUN') return false;
  // "The admission of Chad would help trade"
  const isOpenEntry =
    ENTRY.has(lemma(tree, deed)) &&
    childrenBy(tree, governor, 'aux').some((aux) => OPEN.has(tree.tokens[aux]?.lower ?? ''));
  if (isOpenEntry || isBareWould(tree, deed, governor) || isOnlyProposed(tree, governor))
    return suppose(stance, governor);
  if (isComeToNothing(tree, governor) || isOver(tree, deed, governor)) {
    stance.negated = true;
    return true;
  }
  if (isStillAhead(tree, governor)) {
    stance.told = false;
    return true;
  }
  const predicate = predicateAt(tree, governor);
  if (predicate === null) return false;
  const word = lemma(tree, predicate);
  if (LIES.has(word) && !isNegated(tree, predicate)) {
    stance.told = false;
    return true;
  }
  if (tree.tokens[predicate]?.upos === 'VERB' && tree.tokens[predicate]?.xpos === 'VB') {
    if (!HAPPENING.has(word)) return false;
    // "is to begin in May", "is yet to come"
    if (childrenBy(tree, predicate, 'advmod').some((at) => lemma(tree, at) === 'yet')) stance.told = false;
    else if (stance.modality === 'stated') stance.modality = 'planned';
    return true;
  }
  // "are due to begin in May"
  const isDue =
    word === 'due' &&
    childrenBy(tree, predicate, 'xcomp', 'csubj').every((at) => HAPPENING.has(lemma(tree, at)));
  if (isDue && stance.modality === 'stated') stance.modality = 'planned';
  else if (isOnlyNear(tree, deed, predicate, word)) stance.told = false;
  // "A raid on Chad is illegal": any such raid
  else if (isAnySuch(tree, deed, governor, predicate)) return suppose(stance, governor);
  return false;
}

/** "the notion of a raid", "a bill on sanctions", "opposition to a pact": takes from the noun over a deed that it is none yet. */
export function isUnderOpenNoun({ tree }: SentenceReading, deed: number, governor: number, stance: Stance) {
  const preposition = caseOf(tree, deed) ?? '';
  if (isFalsehood(tree, governor)) stance.told = false;
  const over = [governor, nounOver(tree, deed, governor)].map((at) => `${lemma(tree, at)} ${preposition}`);
  // "opposition to the pact", "support for Chadian strikes"
  const isAny = childrenBy(tree, deed, 'det').some((det) => ANY.has(lemma(tree, det)));
  // "in case of a raid", "pending a pact", "until a pact"
  const isBehind =
    (relation(tree, deed) === 'obl' && OPEN_BEHIND.has(preposition)) ||
    over.some((one) => OPEN_NOUNS.has(one));
  if (
    isBehind ||
    isConditional(tree, deed, preposition) ||
    (isAny && over.some((one) => OPEN_IF_ANY.has(one)))
  )
    return suppose(stance, governor);
  return false;
}

/** "Reports of a raid are untrue" */
function isFalsehood(tree: Tree, noun: number): boolean {
  const over = tree.tokens[noun]?.head ?? -1;
  return relation(tree, noun) === 'nsubj' && REPORTED.has(lemma(tree, noun)) && FALSE.has(lemma(tree, over));
}

const REPORTED = wordClass('nouns.reported');
const FALSE = wordClass('adjectives.false');

/** "U.S. recognition of Kosovo would anger Serbia", but "the recognition", "its support" */
const isBareWould = (tree: Tree, deed: number, governor: number) =>
  PUNCTUAL.has(lemma(tree, deed)) &&
  childrenBy(tree, deed, 'det').length === 0 &&
  // "said that Chad's raid would lead to war" after it
  (tree.root === governor || childrenBy(tree, deed, 'nmod:poss').length === 0) &&
  hasAux(tree, governor, 'would');

const PUNCTUAL = wordClass('nouns.done-at-once');

/** "conditioned aid/obj on concessions/nmod", wherever the parse hangs the condition. */
const isConditional = (tree: Tree, deed: number, preposition: string) =>
  preposition === 'on' &&
  ancestors(tree, deed)
    .slice(1, 4)
    .some((at) => lemma(tree, at) === 'condition');

/** "laid the basis/obj for trade/obl", "will rise in case/obl of war/obl": the parse may hang what it is for on the verb. */
function nounOver(tree: Tree, deed: number, governor: number): number {
  const before = (childrenBy(tree, deed, 'case')[0] ?? 0) - 1;
  return relation(tree, deed) === 'obl' && childrenBy(tree, governor, 'obj', 'obl').includes(before)
    ? before
    : governor;
}

/** "talks on joining the union", "a vote on leaving it": what is only talked about. */
export function isTalkedAbout({ tree }: SentenceReading, deed: number, governor: number, stance: Stance) {
  // "talks about membership of it"
  if (tree.tokens[deed]?.xpos !== 'VBG' && !ENTRY.has(lemma(tree, deed))) return false;
  const isAbout = childrenBy(tree, deed, 'mark', 'case').some((mark) => ABOUT.has(lemma(tree, mark)));
  // "held talks/obj on joining/advcl it": the parse may hang it on the verb
  const nouns = [governor, ...childrenBy(tree, governor, 'obj', 'nsubj')].filter((at) => at < deed);
  const isTalked = nouns.some((at) => TALKED_ABOUT.has(lemma(tree, at)));
  return isAbout && isTalked && suppose(stance, governor);
}

/** "faces challenges/obj, including mending/advcl ties with Mali", "goals such as/mark joining/acl it": yet to be done. */
export function isAmongTasks({ tree }: SentenceReading, deed: number, governor: number, stance: Stance) {
  // "issues such as Chad's accession"
  if (tree.tokens[deed]?.xpos !== 'VBG' && !ENTRY.has(lemma(tree, deed))) return false;
  const isListed =
    childrenBy(tree, deed, 'mark', 'case').some((mark) => LISTING.has(lemma(tree, mark))) ||
    childrenBy(tree, governor, 'obl').some((at) => at < deed && caseOf(tree, at) === 'among');
  const nouns = [governor, ...childrenBy(tree, governor, 'obj', 'nsubj', 'obl')].filter((at) => at < deed);
  return isListed && nouns.some((at) => TASKS.has(lemma(tree, at))) && suppose(stance, governor);
}

/** "The aim of the summit is a pact between Chad and Mali": it is none yet. */
export const isAimedAt = ({ tree }: SentenceReading, deed: number): boolean => {
  const copulas = childrenBy(tree, deed, 'cop').map((be) => tree.tokens[be]?.lower ?? '');
  return (
    copulas.some((be) => /^(be|is|are|was|were)$/.test(be)) &&
    (childrenBy(tree, deed, 'nsubj').some((at) => AIMS.has(lemma(tree, at))) ||
      (copulas.every((be) => !be.startsWith('w')) && isWayOut(tree, deed)))
  );
};

/** "The best solution is a pact", "What Kenya needs is a pact", "The likely outcome is a raid": there is none now. */
const isWayOut = (tree: Tree, deed: number) =>
  childrenBy(tree, deed, 'nsubj', 'csubj').some(
    (at) =>
      WAYS_OUT.has(lemma(tree, at)) ||
      (lemma(tree, at) === 'step' && tree.tokens[at - 1]?.lower === 'next') ||
      (lemma(tree, at) === 'outcome' &&
        childrenBy(tree, at, 'amod').some((adjective) =>
          /^(likely|possible|probable)$/.test(lemma(tree, adjective)),
        )) ||
      (NEEDING.has(lemma(tree, at)) &&
        [at, ...childrenBy(tree, at, 'obj')].some((what) => tree.tokens[what]?.lower === 'what')),
  );

/** Takes what stands below the governor for no more than supposed; always true. */
export function suppose(stance: Stance, governor: number): boolean {
  if (stance.modality === 'stated') stance.modality = 'hypothetical';
  stance.steps.push({ effect: 'barrier', index: governor });
  return true;
}

/** What is said to be: "is imminent", "seems imminent", "is a possibility"; null where nothing is. */
function predicateAt(tree: Tree, governor: number): number | null {
  // "Pact unlikely" in a headline
  if (childrenBy(tree, governor, 'cop').length > 0 || tree.tokens[governor]?.upos === 'ADJ') return governor;
  // "is said to be near"
  const isSaid = isPassive(tree, governor) && HELD.has(lemma(tree, governor));
  if (!isSaid && !SEEMING.has(lemma(tree, governor))) return null;
  const [said] = childrenBy(tree, governor, 'xcomp');
  // "seemed likely", as if it were an adverb
  return said ?? childrenBy(tree, governor, 'advmod').find((at) => NEAR.has(lemma(tree, at))) ?? null;
}

/** "The alliance has collapsed", "their feud was settled": there is none any more. */
const isOver = (tree: Tree, tie: number, verb: number) =>
  TIES.has(lemma(tree, tie)) &&
  ENDING.has(lemma(tree, verb)) &&
  /^VB[DN]$/.test(tree.tokens[verb]?.xpos ?? '') &&
  !hasNot(tree, verb) &&
  // "resolved to fight on", "settled into a stalemate"
  childrenBy(tree, verb, 'obj', 'xcomp').length === 0 &&
  childrenBy(tree, verb, 'obl').every((at) => caseOf(tree, at) !== 'into') &&
  childrenBy(tree, verb, 'aux').every((aux) => /^(be|have)$/.test(lemma(tree, aux)));

/** "is near", "is a matter of time", "is out of the question", "is needed": it is not there yet; but "the alliance is vital". */
function isOnlyNear(tree: Tree, deed: number, predicate: number, word: string): boolean {
  // "the war is unlikely to end" is fought
  const isHow = childrenBy(tree, predicate, 'xcomp', 'ccomp', 'csubj').some(
    (clause) => !HAPPENING.has(lemma(tree, clause)),
  );
  const phrase = `${caseOf(tree, predicate) ?? ''} ${tree.tokens[predicate]?.lower ?? ''}`;
  const ofTime =
    childrenBy(tree, predicate, 'nmod').some((at) => lemma(tree, at) === 'time') && OF_TIME.has(word);
  const isFar =
    childrenBy(tree, predicate, 'advmod').some((at) => AWAY.has(lemma(tree, at))) && FAR.has(word);
  const isAhead = NEAR.has(word) || NEAR_PHRASES.has(phrase) || ofTime || isFar;
  return !isHow && (isAhead || (WANTED.has(word) && !isKnown(tree, deed)));
}

/** "the alliance", "China's support", but "talks between them" */
const isKnown = (tree: Tree, noun: number) =>
  childrenBy(tree, noun, 'nmod:poss').length > 0 ||
  childrenBy(tree, noun, 'det').some((det) => !ANY.has(lemma(tree, det)));

/** "A strike on Chad is a crime", but "was a crime", "is under way". */
const isAnySuch = (tree: Tree, deed: number, governor: number, predicate: number) =>
  relation(tree, deed) === 'nsubj' &&
  childrenBy(tree, deed, 'det').some((det) => ANY.has(lemma(tree, det))) &&
  [governor, ...childrenBy(tree, governor, 'cop')].some((at) => tree.tokens[at]?.xpos === 'VBZ') &&
  ![predicate, ...childrenBy(tree, predicate, 'case', 'amod', 'det')].some((at) =>
    THERE.has(lemma(tree, at)),
  );

const AIMS = wordClass('nouns.aims');
const WAYS_OUT = wordClass('nouns.ways-out');
const NEEDING: ReadonlySet<string> = new Set(['expect', 'fear', 'need', 'require', 'seek', 'want', 'what']);
const LISTING: ReadonlySet<string> = new Set(['include', 'including', 'like', 'such']);
const TASKS = wordClass('nouns.tasks');
const ABOUT: ReadonlySet<string> = new Set(['about', 'on', 'over']);
const ANY: ReadonlySet<string> = new Set(['a', 'an', 'any']);
const AWAY: ReadonlySet<string> = new Set(['away', 'off']);
const ENDING = wordClass('verbs.of-ties-that-end');
const TIES = wordClass('nouns.standing-ties');
const ENTRY: ReadonlySet<string> = new Set(['accession', 'admission', 'entry', 'membership']);
const FAR: ReadonlySet<string> = new Set(['far', 'long', 'way']);
const OPEN: ReadonlySet<string> = new Set(['could', 'may', 'might', 'would']);
const OF_TIME: ReadonlySet<string> = new Set(['matter', 'question']);
const HAPPENING = wordClass('verbs.happening');
const HELD = wordClass('verbs.held-so');
const LIES = wordClass('nouns.lies');
const NEAR = wordClass('words.of-what-may-come');
const NEAR_PHRASES = wordClass('phrases.of-what-may-come');
const OPEN_BEHIND = wordClass('prepositions.before-open-deeds');
const OPEN_IF_ANY = wordClass('phrases.over-any-deed');
const OPEN_NOUNS = wordClass('phrases.over-open-deeds');
const SEEMING = wordClass('verbs.seeming');
const TALKED_ABOUT = wordClass('nouns.talked-about');
const THERE = wordClass('words.of-what-is-there');
const WANTED = wordClass('words.of-what-should-come');
