// "Did Chad attack Mali?", "And will it help Peru?": what somebody only asks.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { childrenBy, type Tree } from '../../tree.ts';

/** Whether a deed is what is asked by a question with yes or no for an answer; "Why did Chad attack Mali?" takes it for a fact. */
export function isAsked({ tree }: SentenceReading, deed: number): boolean {
  const { tokens } = tree;
  const last = tokens.findLastIndex(({ text }) => !/^["'”’)]+$/.test(text));
  if (tokens[last]?.text !== '?') return false;
  const openers = tokens.flatMap(({ lower }, at) => (ASKING.has(lower) && opens(tree, at) ? [at] : []));
  // "Chad attacked Mali?", but "Who says that Chad attacked Mali?", "Chad attacked Mali, didn't it?"
  return openers.length > 0
    ? openers.some((at) => at < deed)
    : tokens.every(({ xpos }) => !xpos.startsWith('W'));
}

const ASKING = wordClass('words.opening-questions');

/** "Did …", "And did …", "Mr Lee, did …", "Question: Did …": right behind what ends or joins a clause, and in front of its subject. */
function opens(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  const before = tokens[at - 1];
  const isFirst = !before || before.upos === 'PUNCT' || JOINING.has(before.lower);
  if (!isFirst) return false;
  const verb =
    tokens[at]?.deprel.startsWith('aux') || tokens[at]?.deprel === 'cop' ? (tokens[at]?.head ?? -1) : at;
  // "Why, in May, did Chad attack it?"
  const isWhy = (tree.children[verb] ?? []).some(
    (child) => child < at && tokens[child]?.xpos.startsWith('W') === true,
  );
  // "didn't it?", "does Kuwait mind?", whatever the parse makes of them
  const next = tokens[at + 1]?.xpos === 'RB' ? tokens[at + 2] : tokens[at + 1];
  const hasSubject =
    /^(DET|NOUN|PRON|PROPN)$/.test(next?.upos ?? '') ||
    childrenBy(tree, verb, 'nsubj', 'csubj', 'expl').some((subject) => subject > at);
  return !isWhy && (at === 0 || hasSubject);
}

const JOINING: ReadonlySet<string> = new Set([
  'and',
  'but',
  'now',
  'ok',
  'or',
  'please',
  'so',
  'then',
  'well',
  'yet',
]);
