// What the mends of trees share.
import type { Token } from '../syntax/types.ts';

/** The tokens with the arcs around one of them hung anew; null where there is nothing to mend. */
type Rule = (tokens: readonly Token[], index: number, token: Token) => Token[] | null;

/** What a mend asks of the word that it starts at; what is left out may be anything. */
export interface Start {
  deprel?: RegExp;
  upos?: RegExp;
  xpos?: RegExp;
  /** Lower case. */
  words?: readonly string[];
}

/** A rule that is tried at such words only. */
export interface Mend {
  (tokens: readonly Token[], index: number): Token[] | null;
  readonly start: Start;
  /** For who knows already that the word is such a start. */
  readonly rule: Rule;
}

export function startingAt(start: Start, rule: Rule): Mend {
  const mend = (tokens: readonly Token[], index: number) => {
    const token = tokens[index];
    return token && isStart(start, token) ? rule(tokens, index, token) : null;
  };
  return Object.assign(mend, { start, rule });
}

export const isStart = (
  start: Start,
  { deprel, upos, xpos, lower }: Pick<Token, 'deprel' | 'lower' | 'upos' | 'xpos'>,
): boolean =>
  start.deprel?.test(deprel) !== false &&
  start.upos?.test(upos) !== false &&
  start.xpos?.test(xpos) !== false &&
  start.words?.includes(lower) !== false;

/** A word, what it is to hang on, and as what. */
export type Arc = [index: number, head: number, deprel: string];

export function hung(tokens: readonly Token[], arcs: readonly Arc[]): Token[] {
  const mended = [...tokens];
  for (const [index, head, deprel] of arcs) mended[index] = { ...(mended[index] as Token), head, deprel };
  return mended;
}

/** The tokens with those that hang on one of them, and fit, hung on another. */
export const moved = (
  tokens: readonly Token[],
  from: number,
  to: number,
  fits: (token: Token, at: number) => boolean,
): Token[] =>
  tokens.map((token, at) => (token.head === from && fits(token, at) ? { ...token, head: to } : token));

export const isNominal = (token: Token | undefined) =>
  token !== undefined && ['NOUN', 'NUM', 'PRON', 'PROPN'].includes(token.upos);

export const isFinite = ({ xpos }: Token) => /^(MD|VB[DPZ])$/.test(xpos);

/** The first dependant of a token by such a relation; -1 where it has none. */
export const childOf = (tokens: readonly Token[], head: number, kind: RegExp) =>
  tokens.findIndex((other) => other.head === head && kind.test(other.deprel));

/** The preposition of a nominal, lower case; undefined where it has none. */
export const caseAt = (tokens: readonly Token[], index: number) =>
  tokens.find(({ head, deprel }) => head === index && deprel === 'case')?.lower;

/** The tokens with one of them tagged anew. */
export const tagged = (tokens: readonly Token[], index: number, tags: Partial<Token>): Token[] =>
  tokens.map((token, at) => (at === index ? { ...token, ...tags } : token));

/** The word itself or the nearest above it that fits, no more than so many steps up; -1 where none does. */
export function nearestAbove(
  tokens: readonly Token[],
  index: number,
  fits: (token: Token, at: number) => boolean,
  // a mend before may have closed a ring
  most = tokens.length,
): number {
  for (let at = index, steps = 0; steps <= most; steps++) {
    const token = tokens[at];
    if (!token) return -1;
    if (fits(token, at)) return at;
    at = token.head;
  }
  return -1;
}

/** Whether a token is another or has its place among its dependants. */
export const isBelow = (tokens: readonly Token[], index: number, head: number) =>
  nearestAbove(tokens, index, (_, at) => at === head) >= 0;

/** The tokens with a clause hung on what tells or holds it, and its "that" as what opens it, whatever the parse took both for. */
export const heldClause = (tokens: readonly Token[], clause: Arc, that: number): Token[] =>
  tagged(hung(tokens, [clause, [that, clause[0], 'mark']]), that, { upos: 'SCONJ', xpos: 'IN' });

/** Whether a verb has an auxiliary of a kind. */
export const hasAux = (tokens: readonly Token[], verb: number, fits: (token: Token) => boolean) =>
  tokens.some((token) => token.head === verb && token.deprel.startsWith('aux') && fits(token));

/** "had shelled", "having shelled" */
export const hasAuxWord = (tokens: readonly Token[], verb: number, word: string) =>
  hasAux(tokens, verb, ({ lower }) => lower === word);
