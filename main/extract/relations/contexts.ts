// PLOVER contexts of a statement: what it is about, by the words of its sentence.
import type { Lexicon } from '../lexicon/types.ts';
import type { Tree } from '../tree.ts';

/** Contexts in alphabetical order, from the frame and from the sentence's vocabulary. */
export function contextsOf(lexicon: Lexicon, tree: Tree, implied: readonly string[]): string[] {
  const found = new Set(implied);
  tree.tokens.forEach((token, index) => {
    for (const form of new Set([token.lower, token.lemma.toLowerCase()])) {
      for (const { context, phrase } of lexicon.contextWords.get(form) ?? [])
        if (phrase.every((word, offset) => matches(tree, index + offset, word))) found.add(context);
    }
  });
  return [...found].sort();
}

function matches(tree: Tree, index: number, word: string): boolean {
  const token = tree.tokens[index];
  return token !== undefined && (token.lower === word || token.lemma.toLowerCase() === word);
}
