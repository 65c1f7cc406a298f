// "lashed out at Chad for arming them", "imposed sanctions on Chad for …": what one is scolded or punished for, one has done.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childrenBy, isMarked, lemma, nominalsAt, type Tree } from '../../tree.ts';

/** Whom a verb, an adjective or a noun is aimed at, for what the predicate tells; null where it is no such word. */
export function requitedBy(tree: Tree, predicate: number, governor: number): number | null {
  if (!isMarked(tree, predicate, 'for')) return null;
  const word = lemma(tree, governor);
  if (SCOLDING.has(word) || FEELING.has(word)) return aimedAt(tree, [governor], predicate);
  const noun = [governor, ...childrenBy(tree, governor, 'obj')].find((at) => REQUITAL.has(lemma(tree, at)));
  return noun === undefined ? null : aimedAt(tree, [noun, governor], predicate);
}

/** "sanctions on Chad", "expressed its anger at Chad": the last in front of the reason. */
const aimedAt = (tree: Tree, heads: readonly number[], before: number): number | null =>
  nominalsAt(tree, heads, AIMED)
    .filter((at) => at < before)
    .at(-1) ?? null;

/** Prepositions in front of whom a feeling or a measure is aimed at. */
export const AIMED: ReadonlySet<string> = new Set([
  'against',
  'at',
  'of',
  'on',
  'to',
  'toward',
  'towards',
  'upon',
  'with',
]);
const FEELING = wordClass('adjectives.for-deeds');
const REQUITAL = wordClass('nouns.for-deeds');
const SCOLDING = wordClass('verbs.scolding');
