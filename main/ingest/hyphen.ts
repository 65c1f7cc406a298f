// Words cut in two at the end of a line: "coop-" + "eration", but "Iran-" + "backed".
import type { IngestData } from './types.ts';

/**
 * Every lower-case word of a text, and every hyphenated one: what the text itself shows to be a word. The half of one
 * that is cut at the end of a line is none.
 */
export function wordsOf(text: string): Set<string> {
  const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}]|[-‐](?:\s|$))/gu;
  return new Set(text.toLowerCase().match(word));
}

/** A line as it stands before the next one of its paragraph: with a space, or without the hyphen that cut a word. */
function beforeNext(line: string, next: string, words: Set<string>, data: IngestData): string {
  const end = line.slice(-60);
  const cut = /[-‐]$/.test(end) ? /(\p{L}+)[-‐]$/u.exec(end) : null;
  const rest = /^\p{L}+/u.exec(next);
  if (!cut || !rest) return /(?:[\p{L}\d]\/|[—–])$/u.test(end) ? line : `${line} `;
  return keepsHyphen(cut[1] ?? '', rest[0], words, data) ? line : line.slice(0, -1);
}

/**
 * Joins the lines of one paragraph. A hyphen at a break is kept where the text elsewhere writes the word with
 * it, after a capitalised word and around the listed parts ("long-", "-backed"); else it only marked the break.
 * `words` is `wordsOf` the whole text.
 */
export function joinLines(lines: string[], words: Set<string>, data: IngestData): string {
  const joined = lines.map((line, index) => {
    const next = lines[index + 1];
    return next === undefined ? line : beforeNext(line, next, words, data);
  });
  return joined.join('');
}

function keepsHyphen(before: string, after: string, words: Set<string>, data: IngestData): boolean {
  const low = before.toLowerCase();
  if (words.has(`${low}-${after.toLowerCase()}`)) return true;
  if (words.has(low + after.toLowerCase())) return false;
  if (/^\p{Lu}/u.test(after)) return true;
  if (/^\p{Lu}/u.test(before) && !data.hyphen.first.has(low))
    return data.hyphen.last.has(after) || words.has(low);
  return data.hyphen.first.has(low) || data.hyphen.last.has(after);
}
