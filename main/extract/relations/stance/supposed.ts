// "in case Chad attacks Mali", "lest it attack", "suppose that it attacked", "Say Chad had attacked": what is put for the sake of argument.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, isMarked, lemma, relation, type Tree } from '../../tree.ts';

/** Whether a clause is opened by words that leave open whether it ever comes to it. */
export const isPutForArgument = (where: SentenceReading, at: number): boolean =>
  isInCase(where, at) ||
  isToBeSupposed(where, at) ||
  isAlternative(where, at) ||
  isInTheory(where, at) ||
  isFacedIf(where, at) ||
  isCompared(where, at);

/** "it faced sanctions if it did not yield": no more than it may come to. */
const isFacedIf = ({ tree }: SentenceReading, at: number) =>
  FACING.has(lemma(tree, at)) &&
  tree.tokens[at]?.xpos === 'VBD' &&
  childrenBy(tree, at, 'advcl').some(
    (clause) => isMarked(tree, clause, 'if') || isMarked(tree, clause, 'unless'),
  );

const FACING: ReadonlySet<string> = new Set(['face', 'risk']);

/** "in case Chad attacks", "lest Chad attack": the parse may hang "lest" on the verb over it. */
const isInCase = ({ tree }: SentenceReading, at: number) =>
  childrenBy(tree, at, 'mark').some(
    (mark) =>
      tree.tokens[mark]?.lower === 'case' ||
      (tree.tokens[mark]?.lower === 'in' && tree.tokens[mark + 1]?.lower === 'case') ||
      // "as though (as if) it had attacked"
      (tree.tokens[mark]?.lower === 'as' && /^(if|though)$/.test(tree.tokens[mark + 1]?.lower ?? '')),
  ) ||
  opensWith(tree, at, 'lest') ||
  (opensWith(tree, at, 'case') && tree.tokens[0]?.lower === 'in' && tree.tokens[1]?.lower === 'case');

/** Whether a word stands before a verb, with nothing but a subject between. */
function opensWith({ tokens }: Tree, verb: number, word: string): boolean {
  const first = tokens.findLastIndex(({ lower }, at) => at < verb && lower === word);
  return (
    first >= 0 && tokens.slice(first + 1, verb).every(({ upos, text }) => upos !== 'VERB' && text !== ',')
  );
}

/** "is closer to arming Mali than to attacking Togo", "would rather arm Mali than attack Togo"; but "did more than arm it". */
function isCompared({ tree }: SentenceReading, at: number): boolean {
  const { tokens } = tree;
  const isPassive = tokens[at]?.xpos === 'VBN' && /^be(ing)?$/.test(tokens[at - 1]?.lower ?? '');
  if (!isPassive && !/^VBG?$/.test(tokens[at]?.xpos ?? '')) return false;
  const first = isPassive ? at - 1 : at;
  const than = BETWEEN.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const isDone =
    /^(less|more|other)$/.test(tokens[than - 1]?.lower ?? '') && tokens[than - 2]?.upos !== 'ADV';
  return tokens[than]?.lower === 'than' && !(isDone && isDoing(tree, than));
}

const BETWEEN = /^(at|by|in|of|on|to)$/;

/** "did (no) more than", "does nothing other than" */
const isDoing = ({ tokens }: Tree, than: number) =>
  tokens.slice(Math.max(0, than - 4), than).some(({ lemma: word }) => word === 'do');

/** "On paper, Chad supports Mali": it need not. */
const isInTheory = ({ tree }: SentenceReading, at: number) =>
  childrenBy(tree, at, 'obl').some(
    (noun) => noun < at && /^(in theory|on paper)$/.test(`${caseOf(tree, noun)} ${tree.tokens[noun]?.lower}`),
  );

/** "Suppose that Chad attacked Mali", "Let us assume that it did" */
function isToBeSupposed({ tree }: SentenceReading, at: number): boolean {
  const verb = tree.tokens[at]?.head ?? -1;
  if (relation(tree, at) !== 'ccomp' || !SUPPOSING.has(lemma(tree, verb))) return false;
  const hasSubject = childrenBy(tree, verb, 'nsubj', 'nsubj:pass').length > 0;
  const isLet = lemma(tree, tree.tokens[verb]?.head ?? -1) === 'let';
  return isLet || (tree.tokens[verb]?.xpos === 'VB' && relation(tree, verb) === 'root' && !hasSubject);
}

const SUPPOSING = wordClass('verbs.supposing');

/** "Either Chad attacked Mali or prices will rise" */
const isAlternative = ({ tree }: SentenceReading, at: number) =>
  tree.tokens[at]?.upos === 'VERB' &&
  opensWith(tree, at, 'either') &&
  childrenBy(tree, at, 'conj').some((other) =>
    tree.tokens.slice(at, other).some(({ lower, upos }) => lower === 'or' && upos === 'CCONJ'),
  );

/** "One theory is that Chad attacked Mali", "The fear is that …", "Unverified reports said that …": no more than thought or heard. */
export function isOnlyHeld({ tree }: SentenceReading, at: number): boolean {
  const isThought =
    isMarked(tree, at, 'that') &&
    childrenBy(tree, at, 'dislocated', 'nsubj').some((noun) => noun < at && HELD.has(lemma(tree, noun))) &&
    tree.tokens
      .slice(0, at)
      .some(({ lower }, be, words) => words[be + 1]?.lower === 'that' && /^(is|was)$/.test(lower));
  const verb = tree.tokens[at]?.head ?? -1;
  const isHeard =
    relation(tree, at) === 'ccomp' &&
    childrenBy(tree, verb, 'nsubj').some((noun) =>
      childrenBy(tree, noun, 'amod').some((adjective) => UNVERIFIED.has(lemma(tree, adjective))),
    );
  return isThought || isHeard || isByReports(tree, at);
}

/** "According to unconfirmed reports, Chad attacked Mali" */
const isByReports = (tree: Tree, at: number) =>
  childrenBy(tree, at, 'obl').some(
    (noun) =>
      caseOf(tree, noun) === 'according to' &&
      (RUMOURS.test(lemma(tree, noun)) ||
        childrenBy(tree, noun, 'amod').some((adjective) => UNVERIFIED.has(lemma(tree, adjective)))),
  );

const RUMOURS = /^(gossip|hearsay|legend|myth|rumou?r)$/;

const HELD = wordClass('nouns.held-so');
const UNVERIFIED = wordClass('adjectives.unverified');
