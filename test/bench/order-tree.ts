// What the engine would do without a parser: heads guessed from tags and word order alone. Kept to be compared with.
import type { Sentence, Token } from '../../main/extract/syntax/types.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON']);

/** The same tokens and tags with heads from word order: nearest nominal before a verb is its subject, after it its object. */
export function orderTree(sentence: Sentence): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token, head: -1, deprel: 'dep' }));
  const root = Math.max(
    0,
    tokens.findIndex((token) => token.upos === 'VERB'),
  );
  const heads = phraseHeads(tokens);
  tokens.forEach((token, index) => {
    if (index === root) token.deprel = 'root';
    else attach(tokens, index, heads, root);
  });
  return { ...sentence, tokens };
}

/** The last nominal of each run of determiners, adjectives and nouns heads the run. */
function phraseHeads(tokens: readonly Token[]): number[] {
  const heads = tokens.map(() => -1);
  for (let end = tokens.length - 1; end >= 0; end--) {
    if (!NOMINAL.has(tokens[end]?.upos ?? '')) continue;
    let start = end;
    while (start > 0 && (INSIDE.has(tokens[start - 1]?.upos ?? '') || tokens[start - 1]?.xpos === 'POS'))
      start--;
    for (let index = start; index <= end; index++) heads[index] = end;
    end = start;
  }
  return heads;
}

function attach(tokens: Token[], index: number, heads: readonly number[], root: number): void {
  const token = tokens[index];
  if (!token) return;
  const head = heads[index] ?? -1;
  if (head >= 0 && head !== index) {
    token.head = head;
    token.deprel =
      token.upos === 'ADJ'
        ? 'amod'
        : token.upos === 'DET'
          ? 'det'
          : tokens[index + 1]?.xpos === 'POS'
            ? 'nmod:poss'
            : 'compound';
    return;
  }
  const verb = nearest(tokens, index, -1, 'VERB');
  token.head = index === root ? -1 : (verb ?? root);
  if (token.upos === 'VERB') token.deprel = index === root ? 'root' : 'conj';
  else if (token.upos === 'AUX')
    [token.head, token.deprel] = [nearest(tokens, index, 1, 'VERB') ?? root, 'aux'];
  else if (token.upos === 'ADP') [token.head, token.deprel] = [nextHead(heads, index) ?? root, 'case'];
  else if (NOMINAL.has(token.upos)) nominal(tokens, index, root);
  if (token.head === index) token.head = root;
}

function nominal(tokens: Token[], index: number, root: number): void {
  const token = tokens[index];
  if (!token) return;
  let start = index;
  while (start > 0 && INSIDE.has(tokens[start - 1]?.upos ?? '')) start--;
  if (tokens[start - 1]?.upos === 'ADP') {
    token.deprel = 'obl';
    return;
  }
  const before = nearest(tokens, index, -1, 'VERB');
  if (before !== null) [token.head, token.deprel] = [before, 'obj'];
  else [token.head, token.deprel] = [nearest(tokens, index, 1, 'VERB') ?? root, 'nsubj'];
}

function nearest(tokens: readonly Token[], from: number, step: 1 | -1, upos: string): number | null {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step)
    if (tokens[at]?.upos === upos) return at;
  return null;
}

function nextHead(heads: readonly number[], from: number): number | null {
  for (let at = from + 1; at < heads.length; at++) if ((heads[at] ?? -1) >= 0) return heads[at] ?? null;
  return null;
}
