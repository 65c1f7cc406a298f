// Trees that cannot be right, mended where word order tells what is meant.
import type { Token } from './syntax/types.ts';

type Mend = (tokens: readonly Token[], index: number) => Token[] | null;

/** The same tokens with such arcs hung anew. */
export function mendTree(tokens: readonly Token[]): Token[] {
  let mended = [...tokens];
  for (let index = 0; index < tokens.length; index++)
    for (const mend of [mendAbsolute, mendReceiver, mendVerdict]) mended = mend(mended, index) ?? mended;
  return mended;
}

function hung(tokens: readonly Token[], arcs: [index: number, head: number, deprel: string][]): Token[] {
  const mended = [...tokens];
  for (const [index, head, deprel] of arcs) mended[index] = { ...(mended[index] as Token), head, deprel };
  return mended;
}

/** "formed an alliance, with both supporting Syria": a clause that the parse takes for "with … Syria". */
const mendAbsolute: Mend = (tokens, participle) => {
  const token = tokens[participle];
  const [preposition, subject] = [tokens[participle - 2], tokens[participle - 1]];
  const object = token ? tokens[token.head] : undefined;
  if (token?.xpos !== 'VBG' || token.deprel !== 'amod' || !object || token.head < participle) return null;
  if (preposition?.lower !== 'with' || preposition.head !== token.head || !isNominal(subject)) return null;
  return hung(tokens, [
    [participle, object.head, 'advcl'],
    [participle - 2, participle, 'mark'],
    [participle - 1, participle, 'nsubj'],
    [token.head, participle, 'obj'],
  ]);
};

/** "gifted Vanuatu 14 police cars": no name stands in front of a number as part of the same noun. */
const mendReceiver: Mend = (tokens, index) => {
  const token = tokens[index];
  const object = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'compound' || token.upos !== 'PROPN' || object?.deprel !== 'obj') return null;
  const next = tokens[index + 1];
  const isReceiver = object.head === index - 1 && (next?.upos === 'NUM' || next?.xpos === '$');
  return isReceiver ? hung(tokens, [[index, object.head, 'iobj']]) : null;
};

/** "dismissed as baseless the charges": what stands behind the verdict is the object. */
const mendVerdict: Mend = (tokens, index) => {
  const [token, verdict, article] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const object = token ? tokens[token.head] : undefined;
  if (token?.lower !== 'as' || !object || object.deprel !== 'obl' || token.head < index + 3) return null;
  if (verdict?.upos !== 'ADJ' || verdict.head !== token.head || article?.upos !== 'DET') return null;
  return hung(tokens, [
    [token.head, object.head, 'obj'],
    [index + 1, object.head, 'obl'],
    [index, index + 1, 'case'],
  ]);
};

const isNominal = (token: Token | undefined) =>
  token !== undefined && ['NOUN', 'NUM', 'PRON', 'PROPN'].includes(token.upos);
