// Whole sentences with a semicolon between them, and items of a list: each is read by itself.
import type { Token } from './types.ts';

const FINITE = /^(MD|VB[DPZ])$/;
const OPENING: ReadonlySet<string> = new Set(['(', '[', '“']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '”']);

/** The tokens cut behind every semicolon with a finite verb on either side or an item behind; it becomes a full stop. */
export function splitAtSemicolons(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let open: Token[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (OPENING.has(token.text)) depth++;
    if (CLOSING.has(token.text)) depth--;
    if (token.text === '"') depth = depth > 0 ? depth - 1 : depth + 1;
    const isBetween =
      token.text === ';' &&
      depth === 0 &&
      (isItem(tokens, index + 1) || (isClause(open) && isClause(upToNext(tokens, index + 1))));
    open.push(isBetween ? { ...token, text: '.', lower: '.', lemma: '.', xpos: '.' } : token);
    if (!isBetween) return;
    parts.push(open);
    open = [];
  });
  return [...parts, open].filter((part) => part.length > 0);
}

/** "; - signed …", "; 2. urged …" */
const isItem = (tokens: readonly Token[], at: number) =>
  /^[-–—•*·▪►]$/.test(tokens[at]?.text ?? '') ||
  (/^\d{1,2}$/.test(tokens[at]?.text ?? '') && /^[.)]$/.test(tokens[at + 1]?.text ?? ''));

const isClause = (tokens: readonly Token[]) => tokens.some(({ xpos }) => FINITE.test(xpos));

function upToNext(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(({ text }, index) => index >= from && text === ';');
  return tokens.slice(from, end < 0 ? tokens.length : end);
}
