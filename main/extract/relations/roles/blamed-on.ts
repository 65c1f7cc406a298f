// "a raid blamed on Chad", "an ambush claimed by the rebels": who is told to have done a deed.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** The tokens of whom a deed is blamed on, or who claims it, in a clause of its own. */
export const blamedFor = (tree: Tree, deed: number): number[] =>
  childrenBy(tree, deed, 'acl')
    .filter((clause) => !isDenied(tree, clause))
    .flatMap((clause) => {
      const isClaimed = lemma(tree, clause) === 'claim' && CLAIMED.has(lemma(tree, deed));
      const preposition = isClaimed ? 'by' : BLAMING.get(lemma(tree, clause));
      return childrenBy(tree, clause, 'obl', 'nmod').filter(
        (child) => child > clause && caseOf(tree, child) === preposition,
      );
    });

const isDenied = (tree: Tree, clause: number) =>
  childrenBy(tree, clause, 'advmod', 'det').some((at) => NEVER.has(lemma(tree, at)));

const CLAIMED = wordClass('nouns.claimable');
const NEVER = wordClass('adverbs.wrongly');

/** What stands before whom one blames: "pinned on", "attributed to". */
const BLAMING: ReadonlyMap<string, string> = new Map([
  ...[...wordClass('verbs.blaming-on')].map((verb) => [verb, 'on'] as const),
  ...[...wordClass('verbs.attributing-to')].map((verb) => [verb, 'to'] as const),
]);
