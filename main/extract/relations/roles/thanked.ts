// "thanked Chad for its aid", "for the trucks that it had given": whoever thanks for help has received it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { ancestors, caseOf, childrenBy, isPassive, lemma, relation, type Tree } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from './ends.ts';
import type { Roles } from './roles.ts';
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
    : endsDoing(where, thankingVerb(tree, above(tree, top)));
}

/** "thanked Chad for its aid", "expressed its thanks to Chad for …": who is thanked for what a noun says; null where nobody is. */
export function thankedFor(tree: Tree, noun: number): number | null {
  const word = above(tree, noun);
  // "congratulated Chad on its victory", "blamed it for its losses"
  const isOwed = REQUITED.has(lemma(tree, word)) && OWED.has(caseOf(tree, noun) ?? '');
  if (isOwed && !isPassive(tree, word)) return childrenBy(tree, word, 'obj')[0] ?? null;
  if (caseOf(tree, noun) !== 'for' || !isThanks(tree, word)) return null;
  const verb = thankingVerb(tree, word);
  const to = [verb, ...childrenBy(tree, verb, 'obj')].flatMap((at) => childrenBy(tree, at, 'obl', 'nmod'));
  return to.find((at) => caseOf(tree, at) === 'to') ?? null;
}

/** "thanked Chad for a loan": the roles of a gift, with whoever is thanked for it as the giver. */
export function withThanked(where: SentenceReading, noun: number, roles: Roles): Roles {
  if (!GIFTS.has(lemma(where.tree, noun))) return roles;
  const isOwned = GIVERS.some((role) => roles.get(role)?.some((at) => where.at[at]) === true);
  const giver = isOwned ? null : thankedFor(where.tree, noun);
  return giver === null ? roles : new Map([...roles, ['poss', [giver]]]);
}

const GIVERS = ['poss', 'by', 'from'];
const GIFTS = wordClass('nouns.gifts');

const REQUITED = wordClass('verbs.for-what-others-did');
const OWED: ReadonlySet<string> = new Set(['for', 'on', 'over', 'upon']);

const above = (tree: Tree, at: number) => tree.tokens[at]?.head ?? -1;

/** "thanked", "grateful", "expressed" in "expressed its thanks" */
const thankingVerb = (tree: Tree, word: number) =>
  tree.tokens[word]?.upos === 'VERB' || GRATEFUL.has(lemma(tree, word)) ? word : above(tree, word);

/** "thanked", "grateful", "its gratitude", "expressed its gratitude" */
const isThanks = (tree: Tree, word: number) =>
  THANKING.has(lemma(tree, word)) ||
  GRATEFUL.has(lemma(tree, word)) ||
  [word, ...childrenBy(tree, word, 'obj')].some((at) => THANKS.has(lemma(tree, at)));

const GRATEFUL = wordClass('adjectives.of-thanks');
export const THANKING = wordClass('verbs.thanking');
export const THANKS = wordClass('nouns.thanks');
