// "…; Chad, for its part, …": what a semicolon divides is parsed by itself, for the parser errs less in short sentences.
import type { Worded } from './syntax/stages.ts';
import type { Token } from './syntax/types.ts';

/** How what stands behind a semicolon hangs on what stands before it. */
export const APART = 'parataxis:apart';

/** The parts of a sentence between semicolons where each is a whole clause; else the sentence as it is. */
export function clausesOf(sentence: Worded): Worded[] {
  const { tokens, words } = sentence;
  const cuts = tokens.flatMap(({ text }, index) => (text === ';' ? [index + 1] : []));
  if (cuts.length === 0) return [sentence];
  const bounds = [0, ...cuts, tokens.length];
  const parts = cuts.concat(tokens.length).map((end, at) => ({
    tokens: tokens.slice(bounds[at], end),
    words: words.slice(bounds[at], end).map((word) => (word === ';' ? '.' : word)),
  }));
  return parts.every((part) => isClause(part.tokens)) ? parts : [sentence];
}

/** Has a subject and a finite verb behind it. */
function isClause(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ xpos }) => /^(VB[DPZ]|MD)$/.test(xpos));
  return tokens.slice(0, Math.max(0, verb)).some(({ upos }) => ['NOUN', 'PRON', 'PROPN'].includes(upos));
}

/** One tree of several: the later ones hang on the root of the first. */
export function hangClauses(parts: readonly (readonly Token[])[]): readonly Token[] {
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  const root = first.findIndex(({ head }) => head < 0);
  const whole = [...first];
  for (const part of others) {
    const from = whole.length;
    for (const token of part)
      whole.push(
        token.head < 0 ? { ...token, head: root, deprel: APART } : { ...token, head: token.head + from },
      );
  }
  return whole;
}
