// "what he called rebel camps", "bombed what Chad called a school": who only says what to call a thing.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { firstJoined, lemma, relation, type Tree, verbOver } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** "photographs of what he called rebel camps in Chad", "what we call a Job Centre": names them, and demands nothing; nor is "bombed what Chad called a school" done to Chad. */
export const isNamed = ({ tree }: SentenceReading, { frame, predicate, trigger }: Match, { mention }: End) =>
  ((frame.type === 'REQUEST' || trigger.includes(mention.head)) &&
    CALLING.has(frame.head) &&
    tree.tokens.slice(Math.max(0, predicate - 4), predicate).some(({ lower }) => lower === 'what')) ||
  (frame.pos === 'verb' && isCaller(tree, predicate, mention));

/** "what Ana Lima of Chad called a school", "what it said was a base" */
function isCaller(tree: Tree, predicate: number, { first, head }: End['mention']): boolean {
  const what = tree.tokens.findLastIndex(({ lower }, at) => lower === 'what' && at < first && at > predicate);
  const verb = verbOver(tree, head);
  return (
    what >= 0 &&
    verb !== undefined &&
    verb > head &&
    (CALLING.has(lemma(tree, verb)) || SAYING.has(lemma(tree, verb))) &&
    relation(tree, firstJoined(tree, head)).startsWith('nsubj') &&
    tree.tokens.slice(predicate + 1, what).every(({ upos }) => upos !== 'VERB')
  );
}

const SAYING: ReadonlySet<string> = new Set(['allege', 'believe', 'claim', 'say', 'think']);
const CALLING = wordClass('verbs.what-it-calls');
