// "thanked Chad for its aid", "for the trucks that it had given": whoever thanks for help has received it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, isPassive, lemma, relation, type Tree } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from './ends.ts';
import { endsDoing } from './takers.ts';

/** Who thanks for the help that a word tells; nobody where it stands in no thanks. */
export function thanking({ where, predicate }: Candidate): readonly End[] {
  const { tree } = where;
  const path = ancestors(tree, predicate);
  const phrase = path.findIndex((at) => caseOf(tree, at) === 'for' && isThanks(tree, above(tree, at)));
  const top = path[phrase];
  // "thanked it for the trucks that it gave", but not "for the report on the aid"
  const isWhole = path
    .slice(0, phrase)
    .every((at) => !['nmod', 'advcl', 'ccomp'].includes(relation(tree, at)));
  // "for its contribution to the peace": that is what it has helped
  const isToElse = childrenBy(tree, predicate, 'nmod').some((at) => caseOf(tree, at) === 'to');
  return top === undefined || !isWhole || isToElse
    ? []
    : endsDoing(where, thankingVerb(where, above(tree, top)));
}

/** "thanked Chad for its aid", "expressed its thanks to Chad for …": who is thanked for what a noun says; null where nobody is. */
export function thankedFor(tree: Tree, noun: number): number | null {
  const word = above(tree, noun);
  // "congratulated Chad on its victory", "blamed it for its losses"
  const isOwed = REQUITED.has(lemma(tree, word)) && OWED.has(caseOf(tree, noun) ?? '');
  if (isOwed && !isPassive(tree, word)) return childrenBy(tree, word, 'obj')[0] ?? null;
  if (caseOf(tree, noun) !== 'for' || !isThanks(tree, word)) return null;
  const verb = tree.tokens[word]?.upos === 'VERB' ? word : above(tree, word);
  const to = [verb, ...childrenBy(tree, verb, 'obj')].flatMap((at) => childrenBy(tree, at, 'obl', 'nmod'));
  return to.find((at) => caseOf(tree, at) === 'to') ?? null;
}

const REQUITED = wordClass('verbs.for-what-others-did');
const OWED: ReadonlySet<string> = new Set(['for', 'on', 'over', 'upon']);

const above = (tree: Tree, at: number) => tree.tokens[at]?.head ?? -1;

/** "thanked", "expressed" in "expressed its thanks" */
const thankingVerb = ({ tree }: SentenceReading, word: number) =>
  tree.tokens[word]?.upos === 'VERB' ? word : above(tree, word);

/** "thanked", "its gratitude", "expressed its gratitude" */
const isThanks = (tree: Tree, word: number) =>
  THANKING.has(lemma(tree, word)) ||
  [word, ...childrenBy(tree, word, 'obj')].some((at) => THANKS.has(lemma(tree, at)));

export const THANKING = wordClass('verbs.thanking');
export const THANKS = wordClass('nouns.thanks');
