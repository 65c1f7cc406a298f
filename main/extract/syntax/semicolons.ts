// Whole sentences with a semicolon between them, and items of a list: each is read by itself.
import { markerAt } from './markers.ts';
import type { Token } from './types.ts';

const FINITE = /^(MD|VB[DPZ])$/;
const OPENING: ReadonlySet<string> = new Set(['(', '[', '“']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '”']);

/**
 * The tokens cut behind every semicolon with a finite verb on either side, which becomes a full stop, and in front of every
 * item of a list.
 */
export function splitAtSemicolons(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let open: Token[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (OPENING.has(token.text)) depth++;
    if (CLOSING.has(token.text)) depth = Math.max(0, depth - 1);
    if (token.text === '"') depth = depth > 0 ? depth - 1 : depth + 1;
    const isAbove = depth === 0 && /^[:;]$/.test(token.text) && markerAt(tokens, index + 1) > 0;
    const isBetween =
      depth === 0 && token.text === ';' && isClause(open) && isClause(upToNext(tokens, index + 1));
    const isEnd = isBetween || (isAbove && token.text === ';');
    open.push(isEnd ? { ...token, text: '.', lower: '.', lemma: '.', xpos: '.' } : token);
    if (!isEnd && !isAbove) return;
    parts.push(open);
    open = [];
  });
  return [...parts, open].filter((part) => part.length > 0);
}

const isClause = (tokens: readonly Token[]) => tokens.some(({ xpos }) => FINITE.test(xpos));

function upToNext(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(({ text }, index) => index >= from && text === ';');
  return tokens.slice(from, end < 0 ? tokens.length : end);
}
