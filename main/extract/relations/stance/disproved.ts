// "no evidence that Chad attacked Mali", "nothing suggests that …", "the claim is false": what a text tells to be unproven or untrue.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasNot, isMarked, lemma, relation, type Tree } from '../../tree.ts';
import { isOfNobody } from './negation.ts';
import { isUnvouched } from './unvouched.ts';

/** Whether a word stands below one that says that nobody knows it to be so. */
export const isDisproved = (where: SentenceReading, at: number): boolean =>
  isUnproven(where, at) ||
  isUnsupported(where, at) ||
  isDisbelieved(where, at) ||
  isUntrue(where, at) ||
  isItUntrue(where, at) ||
  isRefuted(where, at) ||
  isWronglySaid(where, at) ||
  isUnsaid(where, at) ||
  isRuledOut(where, at) ||
  isUnvouched(where.tree, at);

/** "no evidence that Chad attacked Mali", "found no sign of Chadian raids on Mali": nobody says that there were any. */
function isUnproven({ tree }: SentenceReading, at: number): boolean {
  if (!/^(acl|ccomp|nmod)/.test(tree.tokens[at]?.deprel ?? '')) return false;
  const head = tree.tokens[at]?.head ?? -1;
  // "no proof was found that Chad attacked Mali"
  const noun = [...childrenBy(tree, head, 'nsubj:pass'), head].find((one) => EVIDENCE.has(lemma(tree, one)));
  if (noun === undefined) return false;
  const isNone = childrenBy(tree, noun, 'amod', 'det').some((child) => NONE.has(lemma(tree, child)));
  const isNotFound = hasNot(tree, tree.tokens[noun]?.head ?? -1);
  // "demanded proof that Chad attacked Mali", "in search of proof that …"
  const sought = lemma(tree, tree.tokens[noun]?.head ?? -1);
  const isSought =
    (tree.tokens[noun]?.deprel === 'obj' && SEEKING.has(sought)) ||
    (tree.tokens[noun]?.deprel === 'nmod' && SEARCHES.has(sought));
  return isNone || isNotFound || isSought || caseOf(tree, noun) === 'without';
}

const SEEKING = wordClass('verbs.seeking-proof');
const SEARCHES: ReadonlySet<string> = new Set(['hunt', 'quest', 'search']);

const EVIDENCE = wordClass('nouns.evidence');
const NONE: ReadonlySet<string> = new Set(['little', 'neither', 'no', 'scant']);

/** "Nobody thinks (or has shown) that Chad attacked" */
function isDisbelieved({ tree }: SentenceReading, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  const isHeld = BELIEVING.has(lemma(tree, verb)) || SHOWING.has(lemma(tree, verb));
  if (relation(tree, at) !== 'ccomp' || !isHeld) return false;
  return childrenBy(tree, verb, 'nsubj').some((subject) => {
    const words = [subject, ...childrenBy(tree, subject, 'det')].map(
      (word) => tree.tokens[word]?.lower ?? '',
    );
    return words.some((word) => NOBODY.has(word));
  });
}

/** "The claim that Chad attacked Mali is (turned out to be) false", "the story that … was a hoax" */
function isUntrue({ tree }: SentenceReading, at: number): boolean {
  const noun = tree.tokens[at]?.head ?? -1;
  // "spread the lie that Chad attacked Mali"
  if (isMarked(tree, at, 'that') && relation(tree, at) === 'acl' && LIES.has(lemma(tree, noun))) return true;
  if (!relation(tree, at).startsWith('acl') || !REPORTED.has(lemma(tree, noun))) return false;
  const above = tree.tokens[noun]?.head ?? -1;
  const isSubject = tree.tokens[noun]?.deprel.startsWith('nsubj') ?? false;
  if (isCalledUntrue(tree, noun, at)) return true;
  return (
    isSubject &&
    ([above, ...childrenBy(tree, above, 'xcomp', 'obj', 'advmod')].some(
      (word) => UNTRUE.has(tree.tokens[word]?.lower ?? '') || LIES.has(lemma(tree, word)),
    ) ||
      isNotSo(tree, above))
  );
}

/** "said reports that Chad attacked Mali over fishing were false": the parse may lose what is said to be so. */
function isCalledUntrue({ tokens }: Tree, noun: number, deed: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > deed && /^[,;:.]$/.test(text));
  return tokens
    .slice(deed, comma < 0 ? undefined : comma)
    .some(
      ({ lower }, step, words) =>
        /^(are|were)$/.test(lower) &&
        tokens[noun]?.xpos === 'NNS' &&
        UNTRUE.has(words[step + 1]?.lower ?? ''),
    );
}

const BELIEVING = wordClass('verbs.held-so');
const NOBODY: ReadonlySet<string> = new Set(['few', 'neither', 'no', 'nobody', 'none']);
const REPORTED = wordClass('nouns.reported');
const UNTRUE = wordClass('adjectives.untrue');

/** "Nothing suggests that Chad attacked Mali", "there is little to show that …" */
function isUnsupported({ tree }: SentenceReading, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  if (relation(tree, at) !== 'ccomp' || !SHOWING.has(lemma(tree, verb))) return false;
  const above = tree.tokens[verb]?.head ?? -1;
  const there = childrenBy(tree, above, 'expl').length > 0 ? childrenBy(tree, above, 'nsubj') : [];
  return [...childrenBy(tree, verb, 'nsubj'), ...there, above].some((one) =>
    /^(little|none|nothing)$/.test(tree.tokens[one]?.lower ?? ''),
  );
}

const SHOWING = wordClass('verbs.showing');

/** "It is untrue that Chad attacked Mali", "it is a lie that …", "it is not the case that …", "That Chad attacked Mali is not true" */
function isItUntrue({ tree }: SentenceReading, at: number): boolean {
  const word = tree.tokens[at]?.head ?? -1;
  const isFirst = at < word && isMarked(tree, at, 'that');
  const isClause = /^(acl|advcl|ccomp|csubj)/.test(tree.tokens[at]?.deprel ?? '');
  return (
    isClause &&
    (UNTRUE.has(lemma(tree, word)) || LIES.has(lemma(tree, word)) || isNotSo(tree, word)) &&
    childrenBy(tree, word, 'cop').length > 0 &&
    (isFirst || childrenBy(tree, word, 'expl', 'nsubj').some((one) => lemma(tree, one) === 'it'))
  );
}

/** "is not true", "is far from certain", "is no longer the case", "Neither is it true" */
const isNotSo = (tree: Tree, word: number) =>
  SO.has(lemma(tree, word)) &&
  (hasNot(tree, word) ||
    /^(far from|no longer)$/.test(`${tree.tokens[word - 2]?.lower} ${tree.tokens[word - 1]?.lower}`) ||
    childrenBy(tree, word, 'nsubj', 'advmod', 'cc:preconj').some((at) => lemma(tree, at) === 'neither'));

const SO = wordClass('words.of-truth');

/** "refuted reports that Chad attacked Mali", "disputed that it did", "saw no truth in the claim that …": nobody who tells of it holds it to be so. */
function isRefuted({ tree }: SentenceReading, at: number): boolean {
  const noun = tree.tokens[at]?.head ?? -1;
  // "Nobody disputes that it did"
  if (relation(tree, at) === 'ccomp' && isMarked(tree, at, 'that'))
    return REFUTING.has(lemma(tree, noun)) && !isOfNobody(tree, childrenBy(tree, noun, 'nsubj'));
  if (relation(tree, at) !== 'acl' || !REPORTED.has(lemma(tree, noun))) return false;
  const over = tree.tokens[noun]?.head ?? -1;
  const isDone =
    /^(obj|nsubj:pass)$/.test(tree.tokens[noun]?.deprel ?? '') && REFUTING.has(lemma(tree, over));
  return isDone || isNoTruth(tree, over);
}

const REFUTING = wordClass('verbs.refuting');

/** "no truth", "no substance" */
const isNoTruth = (tree: Tree, noun: number) =>
  TRUTHS.has(lemma(tree, noun)) &&
  childrenBy(tree, noun, 'det').some((child) => NONE.has(lemma(tree, child)));

const TRUTHS = wordClass('nouns.of-truth');

/** "wrongly reported that Chad attacked Mali", "was misquoted as saying that …", "an earlier version of this article said that …" */
function isWronglySaid({ tree }: SentenceReading, at: number): boolean {
  if (relation(tree, at) !== 'ccomp') return false;
  const verb = tree.tokens[at]?.head ?? -1;
  const over = tree.tokens[verb]?.head ?? -1;
  return (
    childrenBy(tree, verb, 'advmod').some((child) => WRONGLY.has(lemma(tree, child))) ||
    (relation(tree, verb) === 'advcl' && MISQUOTING.has(lemma(tree, over))) ||
    childrenBy(tree, verb, 'nsubj').some(
      (one) =>
        lemma(tree, one) === 'version' &&
        childrenBy(tree, one, 'amod').some((word) => EARLIER.has(lemma(tree, word))),
    )
  );
}

const MISQUOTING: ReadonlySet<string> = new Set(['misquote', 'misreport']);
const EARLIER: ReadonlySet<string> = new Set(['early', 'earlier', 'original', 'previous']);
const WRONGLY = wordClass('adverbs.wrong');

/** "did not say that Chad attacked Mali", "failed to prove that …": that it did not is not told either. */
function isUnsaid({ tree }: SentenceReading, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  if (relation(tree, at) !== 'ccomp' || !(SAYING.has(lemma(tree, verb)) || SHOWING.has(lemma(tree, verb))))
    return false;
  const over = tree.tokens[verb]?.head ?? -1;
  const isFailed = relation(tree, verb) === 'xcomp' && (FAILING.has(lemma(tree, over)) || hasNot(tree, over));
  return isFailed || hasNot(tree, verb);
}

const SAYING = wordClass('verbs.saying-so');
const FAILING = wordClass('words.of-failing');

const LIES = wordClass('nouns.lies');

/** "ruled out that Chad attacked Mali"; that it cannot be ruled out says no more of what happened */
const isRuledOut = ({ tree }: SentenceReading, at: number) =>
  /^(advcl|ccomp|csubj)/.test(tree.tokens[at]?.deprel ?? '') &&
  isMarked(tree, at, 'that') &&
  lemma(tree, tree.tokens[at]?.head ?? -1) === 'rule' &&
  tree.tokens[(tree.tokens[at]?.head ?? -1) + 1]?.lower === 'out';
