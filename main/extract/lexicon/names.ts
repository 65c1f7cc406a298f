// A trie over tokens: the longest name that starts at a token wins.
import { tokenize } from '../syntax/tokenize.ts';
import type { Token } from '../syntax/types.ts';
import type { NameEntry, NameNode } from './types.ts';

export interface NameMatch {
  /** Number of tokens. */
  length: number;
  entries: readonly NameEntry[];
}

/** A node that as yet leads nowhere and ends no name: most stay leaves, so they share what is empty. */
export function newNode(): NameNode {
  return { next: NOWHERE, entries: NOBODY };
}

const NOWHERE: NameNode['next'] = new Map();
const NOBODY: NameNode['entries'] = [];

/** Adds a name, cut into tokens as the text will be. */
export function addName(root: NameNode, name: string, entry: NameEntry): void {
  let node = root;
  for (const { start, end } of tokenize(name, 0, name.length)) {
    const word = plainWord(name.slice(start, end));
    let next = node.next.get(word);
    if (!next) {
      next = newNode();
      if (node.next === NOWHERE) node.next = new Map();
      (node.next as Map<string, NameNode>).set(word, next);
      if (node === root && isSmall(word)) (root.small ??= new Set()).add(word);
    }
    node = next;
  }
  if (node !== root && !node.entries.some((known) => known.record.id === entry.record.id))
    node.entries = [...node.entries, entry];
}

/** The longest name starting at token `at`; null where none does. */
export function longestName(root: NameNode, tokens: readonly Token[], at: number): NameMatch | null {
  const first = tokens[at]?.text ?? '';
  if (isSmall(first) && !root.small?.has(first)) return null;
  const word = plainWord(first);
  const found = longestFrom(root.next.get(word), tokens, at);
  if (found) return found;
  // "INDIA BUYS GRAIN", where "INDIA bloc" is a name as well; "NEW ZEALAND", but "MAY" alone is no name
  const loud = longestFrom(shouted(root, word), tokens, at);
  return loud?.length === 1 && word.length <= 3 ? null : loud;
}

/** The longest name whose first word has led to a node. */
function longestFrom(start: NameNode | undefined, tokens: readonly Token[], at: number): NameMatch | null {
  let best: NameMatch | null = null;
  let node = start;
  for (let index = at; node; node = step(node, tokens[++index]?.text ?? ''))
    if (node.entries.length > 0) best = { length: index - at + 1, entries: node.entries };
  return best;
}

/** Plain letters, the first one small: most words are such, and few names start with one. */
function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122 && !BEYOND_ASCII.test(word);
}

function step(node: NameNode, text: string): NameNode | undefined {
  const word = plainWord(text);
  return node.next.get(word) ?? shouted(node, word);
}

/** "TEHRAN" in a dateline or a headline; acronyms have matched as they stand by then. */
const shouted = (node: NameNode, word: string) =>
  isShouted(word) ? (node.next.get(titleCase(word)) ?? node.next.get(word.toLowerCase())) : undefined;

/** A word without what the press sets or leaves out at will: curly apostrophes and accents ("Erdoğan", "Côte"). */
export function plainWord(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .replace(/[’ʼ]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const BEYOND_ASCII = /[^\x20-\x7e]/;

function isShouted(word: string): boolean {
  return word.length > 1 && !IN_SMALL.test(word) && word !== word.toLowerCase();
}

const IN_SMALL = /[a-z]/;

function titleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
