// What the mends of trees share.
import type { Token } from '../syntax/types.ts';

/** The tokens with the arcs around one of them hung anew; null where there is nothing to mend. */
type Rule = (tokens: readonly Token[], index: number) => Token[] | null;

/** What a mend asks of the word that it starts at; what is left out may be anything. */
export interface Start {
  deprel?: RegExp;
  upos?: RegExp;
  xpos?: RegExp;
  /** Lower case. */
  words?: Iterable<string>;
}

/** A rule, and at what words it is worth a try: at all, where it does not say. */
export type Mend = Rule & { readonly start?: Start };

/** `start` is no narrower than what the rule itself asks: it only tells in advance where it gives null. */
export function startingAt(start: Start, rule: Rule): Mend {
  return Object.assign(rule, { start });
}

/** A word, what it is to hang on, and as what. */
export type Arc = [index: number, head: number, deprel: string];

export function hung(tokens: readonly Token[], arcs: readonly Arc[]): Token[] {
  const mended = [...tokens];
  for (const [index, head, deprel] of arcs) mended[index] = { ...(mended[index] as Token), head, deprel };
  return mended;
}

export const isNominal = (token: Token | undefined) =>
  token !== undefined && ['NOUN', 'NUM', 'PRON', 'PROPN'].includes(token.upos);

export const isFinite = ({ xpos }: Token) => /^(MD|VB[DPZ])$/.test(xpos);

/** The first dependant of a token by such a relation; -1 where it has none. */
export const childOf = (tokens: readonly Token[], head: number, kind: RegExp) =>
  tokens.findIndex((other) => other.head === head && kind.test(other.deprel));

/** Whether a token is another or has its place among its dependants. */
export function isBelow(tokens: readonly Token[], index: number, head: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < tokens.length; at = tokens[at]?.head ?? -1, steps++)
    if (at === head) return true;
  return false;
}
