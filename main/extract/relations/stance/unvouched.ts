// "It is too early to say that Chad met Mali", "Whoever says so lies", "A tweet saying so was fake": what nobody vouches for.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, isMarked, lemma, relation, type Tree } from '../../tree.ts';
import { isNegated } from './negation.ts';

/** Whether a clause stands below a word by which nobody says that it is so. */
export function isUnvouched(tree: Tree, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  if (!/^(acl|ccomp)$/.test(relation(tree, at)) || verb < 0) return false;
  const word = lemma(tree, verb);
  const isSaid = SAYING.has(word) && relation(tree, at) === 'ccomp';
  return (
    (isMarked(tree, at, 'that') && UNTRUE_WORDS.has(word)) ||
    isWronglyTold(tree, at) ||
    isOfFake(tree, verb) ||
    (isSaid && (isTooEarly(tree, verb) || isSaidBySome(tree, verb) || isOfLiars(tree, verb))) ||
    (BELIEVING.has(word) && isNoReason(tree, verb))
  );
}

const UNTRUE_WORDS = wordClass('verbs.untrue');
const SAYING = wordClass('verbs.saying-so');
const BELIEVING = wordClass('verbs.held-so');

/** "too early to say", "far be it from me to say", "can hardly be said" */
function isTooEarly(tree: Tree, verb: number): boolean {
  const over = tree.tokens[verb]?.head ?? -1;
  const isInfinitive = isMarked(tree, verb, 'to');
  const words = childrenBy(tree, over, 'advmod').map((at) => tree.tokens[at]?.lower ?? '');
  return (isInfinitive && words.some((word) => /^(far|too)$/.test(word))) || isNegated(tree, verb);
}

/** "Some say that Chad met Mali" */
const isSaidBySome = (tree: Tree, verb: number) =>
  [...childrenBy(tree, verb, 'nsubj'), verb].some(
    (at) =>
      SOME.test(tree.tokens[at]?.lower ?? '') ||
      childrenBy(tree, verb, 'det').some((one) => SOME.test(tree.tokens[one]?.lower ?? '')),
  );

const SOME = /^(many|others|some)$/;

/** "Whoever says so lies", "Those who say so are mistaken" */
function isOfLiars(tree: Tree, verb: number): boolean {
  const sayer = relation(tree, verb) === 'acl' ? (tree.tokens[verb]?.head ?? -1) : -1;
  const over = tree.tokens[sayer]?.head ?? -1;
  if (relation(tree, sayer) === 'nsubj' && ERRING.has(lemma(tree, over))) return true;
  const isWhoever = childrenBy(tree, verb, 'nsubj').some((at) =>
    /^who(ever|soever)$/.test(tree.tokens[at]?.lower ?? ''),
  );
  return isWhoever && tree.tokens.some((_, at) => at > verb && ERRING.has(lemma(tree, at)));
}

const ERRING = wordClass('words.of-erring');

/** "A tweet saying so was fake" */
function isOfFake(tree: Tree, verb: number): boolean {
  // the parse may hang what is said on the noun itself
  const isOnNoun = childrenBy(tree, verb, 'acl').some((at) => at === verb + 1 && SAYING.has(lemma(tree, at)));
  const noun = isOnNoun ? verb : relation(tree, verb) === 'acl' ? (tree.tokens[verb]?.head ?? -1) : -1;
  const over = tree.tokens[noun]?.head ?? -1;
  return (
    relation(tree, noun).startsWith('nsubj') &&
    (UNTRUE.has(tree.tokens[over]?.lower ?? '') || LIES.has(lemma(tree, over)))
  );
}

const UNTRUE = wordClass('adjectives.untrue');
const LIES = wordClass('nouns.lies');

/** "wrongly alerted users that Chad met Mali": the parse may hang it on the users. */
function isWronglyTold(tree: Tree, at: number): boolean {
  const noun = tree.tokens[at]?.head ?? -1;
  const verb = relation(tree, noun) === 'obj' ? (tree.tokens[noun]?.head ?? -1) : -1;
  return (
    (tree.children[at] ?? []).some((child) => child < at && tree.tokens[child]?.lower === 'that') &&
    childrenBy(tree, verb, 'advmod').some((child) => WRONGLY.has(lemma(tree, child)))
  );
}

const WRONGLY = wordClass('adverbs.wrong');

/** "no reason to believe that Chad met Mali" */
function isNoReason(tree: Tree, verb: number): boolean {
  const noun = relation(tree, verb) === 'acl' ? (tree.tokens[verb]?.head ?? -1) : -1;
  return (
    REASONS.has(lemma(tree, noun)) &&
    childrenBy(tree, noun, 'det').some((at) => /^(little|no)$/.test(tree.tokens[at]?.lower ?? ''))
  );
}

const REASONS: ReadonlySet<string> = new Set(['cause', 'ground', 'grounds', 'reason']);
