// What the mending of trees is made of.
import type { Token } from './syntax/types.ts';

/** The tokens with the arcs at one of them hung anew; null where nothing is wrong with it. */
export type Mend = (tokens: readonly Token[], index: number) => Token[] | null;

/** The tokens with these arcs. */
export function hung(
  tokens: readonly Token[],
  arcs: [index: number, head: number, deprel: string][],
): Token[] {
  const mended = [...tokens];
  for (const [index, head, deprel] of arcs) mended[index] = { ...(mended[index] as Token), head, deprel };
  return mended;
}

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'NUM', 'PRON', 'PROPN'].includes(token.upos);
