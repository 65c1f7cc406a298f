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
  for (const context of wordsOf(lexicon, tree)) found.add(context);
  return [...found].sort();
}

// many relations ask the same of a sentence
const told = new WeakMap<Tree, ReadonlySet<string>>();

/** What the sentence's words speak of. */
function wordsOf(lexicon: Lexicon, tree: Tree): ReadonlySet<string> {
  const known = told.get(tree);
  if (known) return known;
  const found = new Set<string>();
  tree.tokens.forEach(({ lower }, index) => {
    const own = tree.lemmas[index] ?? '';
    for (const form of own === lower ? [own] : [lower, own])
      for (const { context, phrase } of lexicon.contextWords.get(form) ?? [])
        if (phrase.every((word, offset) => matches(tree, index + offset, word))) found.add(context);
  });
  told.set(tree, found);
  return found;
}

/** What armies and spies deal with; governments deal with anything. */
const OF_SECTOR: Readonly<Record<string, string>> = { MIL: 'military', SPY: 'intelligence' };

function matches(tree: Tree, index: number, word: string): boolean {
  const token = tree.tokens[index];
  return token !== undefined && (token.lower === word || tree.lemmas[index] === word);
}
