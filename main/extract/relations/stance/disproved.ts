// "no evidence that Chad attacked Mali", "nothing suggests that …", "the claim is false": what a text tells to be unproven or untrue.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasNot, lemma, relation } from '../../tree.ts';

/** Whether a word stands below one that says that nobody knows it to be so. */
export const isDisproved = (where: SentenceReading, at: number): boolean =>
  isUnproven(where, at) ||
  isUnsupported(where, at) ||
  isDisbelieved(where, at) ||
  isUntrue(where, at) ||
  isItUntrue(where, at);

/** "no evidence that Chad attacked Mali", "found no sign of Chadian raids on Mali": nobody says that there were any. */
function isUnproven({ tree }: SentenceReading, at: number): boolean {
  if (!/^(acl|ccomp|nmod)/.test(tree.tokens[at]?.deprel ?? '')) return false;
  const head = tree.tokens[at]?.head ?? -1;
  // "no proof was found that Chad attacked Mali"
  const noun = [...childrenBy(tree, head, 'nsubj:pass'), head].find((one) => EVIDENCE.has(lemma(tree, one)));
  if (noun === undefined) return false;
  const isNone = childrenBy(tree, noun, 'amod', 'det').some((child) => NONE.has(lemma(tree, child)));
  const isNotFound = hasNot(tree, tree.tokens[noun]?.head ?? -1);
  return isNone || isNotFound || caseOf(tree, noun) === 'without';
}

const EVIDENCE = wordClass('nouns.evidence');
const NONE: ReadonlySet<string> = new Set(['little', 'neither', 'no', 'scant']);

/** "Nobody thinks that Chad will attack" */
function isDisbelieved({ tree }: SentenceReading, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  if (relation(tree, at) !== 'ccomp' || !BELIEVING.has(lemma(tree, verb))) return false;
  return childrenBy(tree, verb, 'nsubj').some((subject) => {
    const words = [subject, ...childrenBy(tree, subject, 'det')].map(
      (word) => tree.tokens[word]?.lower ?? '',
    );
    return words.some((word) => NOBODY.has(word));
  });
}

/** "The claim that Chad attacked Mali is (turned out to be) false" */
function isUntrue({ tree }: SentenceReading, at: number): boolean {
  const noun = tree.tokens[at]?.head ?? -1;
  if (relation(tree, at) !== 'acl' || !REPORTED.has(lemma(tree, noun))) return false;
  const above = tree.tokens[noun]?.head ?? -1;
  const isSubject = tree.tokens[noun]?.deprel.startsWith('nsubj') ?? false;
  return (
    isSubject &&
    [above, ...childrenBy(tree, above, 'xcomp', 'obj', 'advmod')].some((word) =>
      UNTRUE.has(tree.tokens[word]?.lower ?? ''),
    )
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

/** "It is untrue that Chad attacked Mali", "it is a lie that …" */
function isItUntrue({ tree }: SentenceReading, at: number): boolean {
  const word = tree.tokens[at]?.head ?? -1;
  return (
    /^(acl|ccomp|csubj)/.test(tree.tokens[at]?.deprel ?? '') &&
    (UNTRUE.has(lemma(tree, word)) || LIES.has(lemma(tree, word))) &&
    childrenBy(tree, word, 'cop').length > 0 &&
    childrenBy(tree, word, 'expl', 'nsubj').some((one) => lemma(tree, one) === 'it')
  );
}

const LIES = wordClass('nouns.lies');
