// "a raid blamed on Chad", "an ambush claimed by the rebels": who is told to have done a deed.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';

/** The tokens of whom a deed is blamed on, or who claims it, in a clause of its own or in the one that it stands in. */
export const blamedFor = (tree: Tree, deed: number): number[] =>
  [...childrenBy(tree, deed, 'acl'), ...blamingOf(tree, deed)]
    .filter((clause) => !isDenied(tree, clause))
    .flatMap((clause) => {
      const isClaimed = lemma(tree, clause) === 'claim' && CLAIMED.has(lemma(tree, deed));
      const preposition = isClaimed ? 'by' : BLAMING.get(lemma(tree, clause));
      return childrenBy(tree, clause, 'obl', 'nmod').filter(
        (child) => child > clause && caseOf(tree, child) === preposition,
      );
    });

/** "The bombing of its embassy was blamed on Chad", "blamed the bombing on Chad" */
function blamingOf(tree: Tree, deed: number): number[] {
  const { head = -1, deprel = '' } = tree.tokens[deed] ?? {};
  return ['nsubj:pass', 'obj'].includes(deprel) && BLAMING.has(lemma(tree, head)) ? [head] : [];
}

/** Whether the clause that a deed stands in blames somebody for it. */
export const isBlamed = (tree: Tree, deed: number) => blamingOf(tree, deed).length > 0;

const isDenied = (tree: Tree, clause: number) =>
  childrenBy(tree, clause, 'advmod', 'det').some((at) => NEVER.has(lemma(tree, at)));

const CLAIMED = wordClass('nouns.claimable');
const NEVER = wordClass('adverbs.wrongly');

/** What stands before whom one blames: "pinned on", "attributed to". */
const BLAMING: ReadonlyMap<string, string> = new Map([
  ...[...wordClass('verbs.blaming-on')].map((verb) => [verb, 'on'] as const),
  ...[...wordClass('verbs.attributing-to')].map((verb) => [verb, 'to'] as const),
]);
