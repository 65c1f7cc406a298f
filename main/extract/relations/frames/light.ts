// Light verbs: "held talks", "carried out a raid" tell the talks and the raid; "put off a raid", "brought up talks" do not.
import type { Lexicon } from '../../lexicon/types.ts';
import { lemma, type Tree } from '../../tree.ts';

/** Whether the verb, with its particle, says no more than that the noun it governs happens. */
export function isLight(lexicon: Lexicon, tree: Tree, verb: number): boolean {
  const particle = tree.tokens.findIndex(
    ({ deprel, head, lower }, at) =>
      (head === verb && deprel === 'compound:prt') ||
      // "back-channel talks"
      (at === verb + 1 && AWAY.has(lower) && tree.tokens[at + 1]?.text !== '-'),
  );
  const word = lemma(tree, verb);
  return lexicon.lightVerbs.has(particle < 0 ? word : `${word}_${lemma(tree, particle)}`);
}

/** Particles right behind the verb, which the parse often takes for something else. */
const AWAY: ReadonlySet<string> = new Set(['about', 'aside', 'away', 'back', 'forward']);
