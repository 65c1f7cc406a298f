// Splits a paragraph into sentences by rules. News text: abbreviations, initials, quotes after full stops.
import type { Span } from '../model.ts';
import { BEFORE_NAME, BEFORE_NUMBER, MAY_END, STARTERS } from './abbreviations.ts';

// a run of final punctuation, then what may close after it: quotes, brackets, a footnote's mark
const ENDING = /(?:[.!?…]+["'”’»)\]]*|\n[ \t]*\n)/gu;
const OPENING = /^["'“‘«([¿¡–—-]*/u;

/** Sentences of text[start, end): in order, trimmed, none empty; together they hold every word. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  const paragraph = text.slice(start, end);
  let from = 0;
  for (const match of paragraph.matchAll(ENDING)) {
    const after = match.index + match[0].length;
    if (!isBoundary(paragraph, match.index, after)) continue;
    pushTrimmed(sentences, text, start + from, start + after);
    from = after;
  }
  pushTrimmed(sentences, text, start + from, end);
  return sentences;
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

function isBoundary(paragraph: string, at: number, after: number): boolean {
  const ending = paragraph.slice(at, after);
  if (ending.startsWith('\n')) return true;
  const rest = paragraph.slice(after, after + 60);
  if (rest.trim() === '') return true;
  if (!/^\s/u.test(rest)) return isGlued(paragraph, at, after);
  const following = rest.trimStart().replace(OPENING, '').trimStart();
  if (/^\p{Ll}/u.test(following)) return false;
  if (!/^[\p{L}\p{N}$€£#@*•]/u.test(following)) return false;
  if (ending.startsWith('.') && !ending.startsWith('..')) return !isAbbreviation(paragraph, at, following);
  return true;
}

/** No space after the full stop: a boundary only where a word ends and a capitalised one starts, as in "war.The". */
function isGlued(paragraph: string, at: number, after: number): boolean {
  if (after - at > 1 && /["”’]$/u.test(paragraph.slice(at, after))) {
    return /^\p{Lu}\p{Ll}/u.test(paragraph.slice(after));
  }
  return /\p{Ll}{3}$/u.test(paragraph.slice(0, at)) && /^\p{Lu}\p{Ll}+\s/u.test(paragraph.slice(after));
}

/** Whether the full stop at `at` belongs to the word before it, so that the sentence goes on. */
function isAbbreviation(paragraph: string, at: number, following: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.'’-]*$/u.exec(paragraph.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  const lower = word.toLowerCase().replace(/^[-'’]+/u, '');
  // "U.S. Under-Secretary Allen" is one of them, "U.S. Under the pact" another
  const opening = following.replace(/^Under Secretary/u, 'Under-Secretary');
  const next = /^[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}]*)?/u.exec(opening)?.[0].toLowerCase() ?? '';
  if (BEFORE_NUMBER.has(lower) && /^\p{N}/u.test(following)) return true;
  if (BEFORE_NAME.has(lower)) return /^\p{Lu}/u.test(word) || !STARTERS.has(next);
  if (isInitial(paragraph, at, word)) return !STARTERS.has(next) || next === 'a' || next === 'i';
  if (MAY_END.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !STARTERS.has(next);
  // a month cut short before a word: "in Sept. The", but "Sept. Monday"
  return /^(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(lower) && !STARTERS.has(next);
}

/** "J." in "J. Smith" or "George W. Bush"; not the "I" or "A" at the end of "Plan A.", after a lower-case word. */
function isInitial(paragraph: string, at: number, word: string): boolean {
  const letter = word.split('-').at(-1) ?? '';
  if (!/^\p{Lu}$/u.test(letter)) return false;
  const before = paragraph.slice(Math.max(0, at - 31 - word.length), at - word.length).trimEnd();
  const previous = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  // "and A. N. Kosygin"
  const isFirst = /^\.\s\p{Lu}\.\s/u.test(paragraph.slice(at, at + 5));
  return previous === '' || isFirst || /^\p{Lu}/u.test(previous) || !/[AI]/.test(letter);
}
