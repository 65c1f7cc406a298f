// "Chad passed a law on pipelines. Mali criticised the law": who made, held or began what is judged, told a little before.
import type { ActorRecord } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, type Tree } from '../../tree.ts';
import { isPassiveHere } from '../roles/subjects.ts';
import { namedDoers } from '../roles/takers.ts';
import { isSideOf } from './back.ts';

/** How many sentences back it may have been told. */
const REACH = 3;

/** Who made the thing, last and by name; nobody where it was those who judge it. */
export function makersBefore(
  { sentences }: Reading,
  { index, tree }: SentenceReading,
  noun: number,
  judges: readonly ActorRecord[],
): ActorRecord[] {
  const word = lemma(tree, noun);
  for (const before of sentences.slice(Math.max(0, index - REACH), index).reverse()) {
    const made = before.tree.tokens.findLastIndex(
      ({ upos }, at) => upos === 'VERB' && !isPassiveHere(before.tree, at) && isMade(before.tree, at, word),
    );
    const makers = made < 0 ? [] : namedDoers(before, made).map(({ actor }) => actor);
    if (makers.length > 0) return makers.some(isSideOf(judges)) ? [] : makers;
    // told otherwise since
    if (before.tree.lemmas.some((lower) => lower === word)) return [];
  }
  return [];
}

/** "passed a law", "held elections": of which nobody has heard before. */
const isMade = (tree: Tree, verb: number, word: string) =>
  MAKING.has(lemma(tree, verb)) &&
  childrenBy(tree, verb, 'obj').some(
    (at) =>
      isSame(lemma(tree, at), word) &&
      (childrenBy(tree, at, 'det').some((one) => /^an?$/.test(tree.tokens[one]?.lower ?? '')) ||
        childrenBy(tree, at, 'det').length === 0),
  );

/** "the vote", of an election */
const isSame = (made: string, word: string) => made === word || (ELECTIONS.has(made) && ELECTIONS.has(word));

const ELECTIONS = wordClass('nouns.elections-held');
const MAKING = wordClass('verbs.making-what-others-judge');
