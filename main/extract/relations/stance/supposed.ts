// "in case Chad attacks Mali", "lest it attack", "suppose that it attacked", "Say Chad had attacked": what is put for the sake of argument.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, isMarked, lemma, relation, type Tree } from '../../tree.ts';

/** Whether a clause is opened by words that leave open whether it ever comes to it. */
export const isPutForArgument = (where: SentenceReading, at: number): boolean =>
  isInCase(where, at) || isToBeSupposed(where, at) || isAlternative(where, at);

/** "in case Chad attacks", "lest Chad attack": the parse may hang "lest" on the verb over it. */
const isInCase = ({ tree }: SentenceReading, at: number) =>
  childrenBy(tree, at, 'mark').some((mark) => tree.tokens[mark]?.lower === 'case') ||
  opensWith(tree, at, 'lest');

/** Whether a word stands before a verb, with nothing but a subject between. */
function opensWith({ tokens }: Tree, verb: number, word: string): boolean {
  const first = tokens.findLastIndex(({ lower }, at) => at < verb && lower === word);
  return (
    first >= 0 && tokens.slice(first + 1, verb).every(({ upos, text }) => upos !== 'VERB' && text !== ',')
  );
}

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
  return isThought || isHeard;
}

const HELD = wordClass('nouns.held-so');
const UNVERIFIED = wordClass('adjectives.unverified');
