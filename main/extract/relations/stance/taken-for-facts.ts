// "We must not forget that Chad struck", "refused to condemn Chad's raid": it has, whatever stands above.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import {
  caseOf,
  childrenBy,
  hasIndefinite,
  hasNot,
  isFuture,
  isMarked,
  lemma,
  relation,
  type Tree,
} from '../../tree.ts';
import { isNegated, isOfNobody } from './negation.ts';
import { isAllThatSaved } from './saved.ts';

/** Whether the word over a deed, or over a clause with "that", takes it for a fact. */
export function isTakenForFact(where: SentenceReading, at: number): boolean {
  const { tree } = where;
  const governor = tree.tokens[at]?.head ?? -1;
  if (governor >= 0 && (isFollowedUp(tree, at, governor) || isOwnedDeed(where, at, governor))) return true;
  if (governor < 0 || !/^(acl|ccomp|csubj)$/.test(relation(tree, at)) || !isMarked(tree, at, 'that'))
    return false;
  // "must accept that Chad will strike": it has not yet
  if (isFuture(tree, at)) return false;
  const word = lemma(tree, governor);
  if (FORGETTING.has(word) || (NO_SECRETS.has(word) && isNegated(tree, governor))) return true;
  // who "did not deny" it leaves it open
  if (DENYING.has(word))
    return (
      isOfNobody(tree, childrenBy(tree, governor, 'nsubj')) ||
      (isNegated(tree, governor) && hasAux(tree, governor, CAN))
    );
  return ADMITTING.has(word) && !isNegated(tree, governor) && hasAux(tree, governor, MUST);
}

/** "vowed to avenge Chad's raid", "promised to respond to Chad's raid": it has been. */
const isFollowedUp = (tree: Tree, deed: number, verb: number) =>
  tree.tokens[deed]?.upos === 'NOUN' &&
  FOLLOWING_UP.has(lemma(tree, verb)) &&
  /^(obj|obl)$/.test(relation(tree, deed)) &&
  childrenBy(tree, deed, 'nmod:poss').some((owner) => tree.tokens[owner]?.upos !== 'PRON');

const FOLLOWING_UP = wordClass('verbs.following-up');

/** "did not condemn Chad's raid", "the reasons for Chad's raid", "failed to stop Chad's raid", "could not have won without Chad's help": what is called somebody's, and is no more than judged, is there. */
function isOwnedDeed(where: SentenceReading, deed: number, governor: number): boolean {
  const { tree, at: marked } = where;
  if (tree.tokens[deed]?.upos !== 'NOUN' || hasIndefinite(tree, deed)) return false;
  // "its raid", "the raid by Chad", "the pact between Chad and Mali"
  const isOwned =
    childrenBy(tree, deed, 'nmod:poss', 'amod', 'compound').some(
      (owner) => marked[owner] || tree.tokens[owner]?.xpos === 'PRP$',
    ) ||
    (childrenBy(tree, deed, 'det').some((det) => tree.tokens[det]?.lower === 'the') &&
      childrenBy(tree, deed, 'nmod').some(
        (owner) => marked[owner] && /^(between|by)$/.test(caseOf(tree, owner) ?? ''),
      ));
  if (
    !isOwned ||
    childrenBy(tree, deed, 'amod', 'det').some((one) => OPEN.has(tree.tokens[one]?.lower ?? ''))
  )
    return false;
  const word = lemma(tree, governor);
  return (
    (isObject(tree, deed) && isStoppedInVain(tree, governor)) ||
    isAllThatSaved(tree, deed) ||
    isJudgedDeed(where, deed) ||
    (relation(tree, deed) === 'nmod' && OF_FACTS.has(`${word} ${caseOf(tree, deed)}`))
  );
}

const OPEN: ReadonlySet<string> = new Set(['any', 'every', 'no', ...wordClass('adjectives.possible')]);
const OF_FACTS = wordClass('phrases.over-facts');

const isObject = (tree: Tree, deed: number) =>
  relation(tree, deed) === 'obj' || tree.tokens[deed]?.deprel === 'nsubj:pass';

/** "did not condemn Chad's raid on Mali": a deed against somebody that is judged; it has a time of its own, or none. */
export function isJudgedDeed({ tree, at: marked }: SentenceReading, deed: number): boolean {
  const governor = tree.tokens[deed]?.head ?? -1;
  const behind = tree.tokens.slice(deed + 1);
  const end = behind.findIndex(({ text, upos }) => upos === 'VERB' || /^[,;:.]$/.test(text));
  const isAimed = behind.slice(0, end < 0 ? behind.length : end).some((_, step) => marked[deed + 1 + step]);
  return (
    isObject(tree, deed) && isAimed && (JUDGING.has(lemma(tree, governor)) || isNamed(tree, deed, governor))
  );
}

const JUDGING = wordClass('verbs.judging-owned-deeds');

/** "called Chad's raid a mistake" */
const isNamed = (tree: Tree, deed: number, verb: number) =>
  lemma(tree, verb) === 'call' &&
  childrenBy(tree, verb, 'obj', 'xcomp').some((second) => second > deed && second !== deed);

/** "failed to stop Chad's raid", "could not stop it", "did nothing to stop it": it went on. */
export function isStoppedInVain(tree: Tree, verb: number): boolean {
  if (!STOPPING.has(lemma(tree, verb))) return false;
  const above = tree.tokens[verb]?.head ?? -1;
  const isUnder = (words: ReadonlySet<string>) =>
    words.has(lemma(tree, above)) && /^(acl|advcl|ccomp|xcomp)$/.test(relation(tree, verb));
  return (
    isUnder(FAILING) ||
    (hasNot(tree, verb) && childrenBy(tree, verb, 'aux').some((aux) => UNABLE.test(lemma(tree, aux)))) ||
    childrenBy(tree, above, 'obj').some((object) => lemma(tree, object) === 'nothing')
  );
}

const STOPPING = wordClass('verbs.stopping-deeds');
const FAILING = wordClass('words.of-failing-to');
/** "could not", "did not" */
const UNABLE = /^(could|do)$/;

/** "forgets that Chad struck" */
const FORGETTING: ReadonlySet<string> = new Set([
  'forget',
  'overlook',
  'realise',
  'realize',
  'regret',
  'resent',
]);
/** "It is no secret that Chad struck" */
const NO_SECRETS = wordClass('nouns.no-secrets');
const DENYING: ReadonlySet<string> = new Set(['deny', 'dispute', 'doubt', 'ignore', 'question']);
const ADMITTING = wordClass('verbs.admitting');

const hasAux = (tree: Tree, verb: number, words: RegExp) =>
  childrenBy(tree, verb, 'aux').some((aux) => words.test(tree.tokens[aux]?.lower ?? ''));

const CAN = /^(ca|can|could|must|should)$/;
const MUST = /^(must|should)$/;
