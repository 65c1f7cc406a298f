// PLOVER contexts of a statement: what it is about, by the words of its sentence.
import type { ActorRecord, Lexicon } from '../lexicon/types.ts';
import type { Tree } from '../tree.ts';

/** Contexts in alphabetical order: from the frame, the sectors of both ends and the sentence's vocabulary. */
export function contextsOf(
  lexicon: Lexicon,
  tree: Tree,
  implied: readonly string[],
  ends: readonly ActorRecord[],
): string[] {
  const found = new Set(implied);
  for (const context of ends.flatMap(({ sectors }) => sectors.flatMap((sector) => OF_SECTOR[sector] ?? [])))
    found.add(context);
  tree.tokens.forEach((token, index) => {
    for (const form of new Set([token.lower, token.lemma.toLowerCase()])) {
      for (const { context, phrase } of lexicon.contextWords.get(form) ?? [])
        if (phrase.every((word, offset) => matches(tree, index + offset, word))) found.add(context);
    }
  });
  return [...found].sort();
}

/** What armies and spies deal with; governments deal with anything. */
const OF_SECTOR: Readonly<Record<string, string>> = { MIL: 'military', SPY: 'intelligence' };

function matches(tree: Tree, index: number, word: string): boolean {
  const token = tree.tokens[index];
  return token !== undefined && (token.lower === word || token.lemma.toLowerCase() === word);
}
