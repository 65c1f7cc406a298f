// "made war on a common enemy": what two do together to a third is not done to each other.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { SentenceReading } from '../../reading.ts';
import { caseOf, childrenBy, hasIndefinite, lemma } from '../../tree.ts';
import type { Match } from '../candidate.ts';

/** "the two men would make war on a common enemy", "worked with Mali in the war against Chad": not on each other. */
export function isOnThird(
  { tree }: SentenceReading,
  { frame, mutual, predicate, carrier, sources, targets }: Match,
): boolean {
  if (!mutual || frame.pos !== 'noun' || !/^(RIVAL_OF|ASSAULT)$/.test(frame.type)) return false;
  const ends = new Set([...sources, ...targets].map(({ mention }) => mention.head));
  return [...childrenBy(tree, predicate, 'nmod'), ...childrenBy(tree, carrier, 'obl')].some(
    (at) =>
      at > predicate &&
      /^(against|on)$/.test(caseOf(tree, at) ?? '') &&
      !ends.has(at) &&
      !SPELLS.has(lemma(tree, at)) &&
      (caseOf(tree, at) === 'against' ||
        EVILS.has(lemma(tree, at)) ||
        (tree.tokens[at]?.upos === 'NOUN' && hasIndefinite(tree, at))),
  );
}

const EVILS = wordClass('nouns.evils');

const SPELLS = wordClass('nouns.spells');
