// "Chad has, officials say, armed Mali": what stands between commas behind an auxiliary is read apart from its sentence.
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';

/** Where an aside stands, and the verb it interrupts. */
export interface Aside {
  /** Its two commas. */
  first: number;
  last: number;
  verb: number;
}

/** The asides of a sentence, none inside another. */
export function asidesIn(tokens: readonly Token[]): Aside[] {
  const asides: Aside[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const aside = tokens[at]?.text === ',' ? asideAt(tokens, at) : null;
    if (!aside) continue;
    asides.push(aside);
    at = aside.verb;
  }
  return asides;
}

function asideAt(tokens: readonly Token[], first: number): Aside | null {
  const auxiliary = tokens[first - 1]?.upos === 'ADV' ? first - 2 : first - 1;
  const form = formBehind(tokens[auxiliary]) ?? (isItEmerged(tokens, first) ? /^(MD|VB[DZ])$/ : null);
  if (!form) return null;
  const last = tokens.findIndex(({ text }, at) => at > first && text === ',');
  const isBrief = last > first + 1 && last - first <= MOST;
  if (!isBrief || tokens.slice(first, last).some(({ text }) => CLOSING.test(text))) return null;
  const verb = tokens[last + 1]?.upos === 'ADV' ? last + 2 : last + 1;
  return form.test(tokens[verb]?.xpos ?? '') ? { first, last, verb } : null;
}

/** "Chad, it emerged in May, had armed Mali" */
const isItEmerged = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.upos === 'PROPN' &&
  tokens[first + 1]?.lower === 'it' &&
  EMERGING.has(tokens[first + 2]?.lemma ?? '');

const EMERGING = wordClass('verbs.emerging');

/** How many tokens may stand between the commas. */
const MOST = 14;
const CLOSING = /^[;:?!()]$/;

/** The tags of the verb that such an auxiliary asks for; null for what is none. */
function formBehind(token: Token | undefined): RegExp | null {
  if (!token) return null;
  if (token.xpos === 'MD') return /^VB$/;
  if (token.lemma === 'have') return /^VB[DN]$/;
  return token.lemma === 'be' ? /^VB[DGN]$/ : null;
}

/** The tokens between the commas. */
export const insideOf = ({ first, last }: Aside): number[] =>
  Array.from({ length: last - first - 1 }, (_, step) => first + 1 + step);

/** All tokens, with each aside, parsed by itself, hung on the verb that it interrupts. */
export function hangAsides(
  tokens: readonly Token[],
  asides: readonly Aside[],
  parsed: readonly (readonly Token[])[],
): readonly Token[] {
  if (asides.length === 0) return tokens;
  const hung = [...tokens];
  asides.forEach(({ first, last, verb }, which) => {
    const tree = parsed[which] ?? [];
    for (const at of [first, last]) hung[at] = { ...(hung[at] as Token), head: verb, deprel: 'punct' };
    tree.forEach((token, index) => {
      const isRoot = token.head < 0;
      hung[first + 1 + index] = {
        ...token,
        head: isRoot ? verb : first + 1 + token.head,
        deprel: isRoot ? relationOf(tree, index) : token.deprel,
      };
    });
  });
  return hung;
}

/** As what an aside hangs on its verb: "at Chad's request", "officials say", "citing a report". */
function relationOf(tree: readonly Token[], root: number): string {
  const { upos, xpos } = tree[root] as Token;
  if (upos === 'VERB') return /^VB[GN]$/.test(xpos) ? 'advcl' : 'parataxis';
  return /^(ADV|INTJ)$/.test(upos) ? 'advmod' : 'obl';
}
