// Lines of plain text → paragraphs: hard-wrapped lines are joined, other lines stand for themselves.
import { joinLines, wordsOf } from './hyphen.ts';
import type { IngestData } from './types.ts';

const SENTENCE_END = /[.!?…:][)"”’'\]»]*$/;
// room at the end of a wrapped line that the next word would not have filled
const SLACK = 10;
const NARROWEST = 45;
const WIDEST = 160;

interface Wrap {
  width: number;
}

function firstWordLength(line: string): number {
  const space = line.trimStart().indexOf(' ');
  return space < 0 ? line.trim().length : space;
}

/** Whether a line was broken because the next word had no room in it. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + firstWordLength(next) > width - SLACK;
}

/** The width that a text is wrapped at, or null where its lines are paragraphs. */
function findWrap(groups: string[][]): Wrap | null {
  const inner = groups.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => [line, lines[index + 1] ?? ''] as const),
  );
  if (inner.length === 0) return null;
  const lengths = inner.map(([line]) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  // wrapped text has no longer lines, but for an address or a table
  const lines = groups.flat();
  if (lines.filter((line) => line.length > width + SLACK).length > lines.length * 0.1) return null;
  const full = inner.filter(([line, next]) => isFull(line, next, width)).length;
  const ended = inner.filter(([line]) => SENTENCE_END.test(line)).length;
  return full / inner.length >= 0.5 && ended / inner.length < 0.5 ? { width } : null;
}

function splitGroups(text: string): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') group.push(line.trimEnd());
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** "3.  ", "  b) ", "- ": what opens an item of a list. */
const MARKER = /^\s*(?:[•*·▪–—]|-{1,2}|\(?(?:\d{1,2}|[a-h]|i{1,3}|i?v|vi{1,3}|i?x)[.)])\s+/;

/** Whether a line goes on under the words of an item, and not under its marker. */
const isHanging = (line: string, next: string) =>
  MARKER.exec(line)?.[0].length === next.length - next.trimStart().length;

function isBreak(line: string, next: string, width: number): boolean {
  if (/^\s{2,}\S/.test(next) && !/^\s/.test(line) && !isHanging(line, next)) return true;
  if (MARKER.test(next)) return true;
  return !isFull(line, next, width);
}

/** Two long lines of wrapped text without an end of a sentence between them: neither stands for itself. */
function isMidSentence(line: string, next: string, width: number): boolean {
  return next.length > width / 1.5 && !SENTENCE_END.test(line) && isFull(line, next, width);
}

/** A long line that ends in the middle of a sentence, which the next line takes up: in any layout. */
function runsOn(line: string, next: string): boolean {
  return (
    line.length >= NARROWEST && !SENTENCE_END.test(line) && /^\s*\p{Ll}/u.test(next) && !MARKER.test(next)
  );
}

/**
 * The paragraphs of a text whose lines may be hard-wrapped. An empty line always ends a paragraph. Between other
 * lines: where the text is wrapped (most lines are as long as the next word allows) full lines are joined, else
 * each line is a paragraph, unless it breaks off and the next goes on in small letters. `standsAlone` names lines that join with nothing, such as a byline.
 */
export function readParagraphs(
  text: string,
  standsAlone: (line: string) => boolean,
  data: IngestData,
): string[] {
  const groups = splitGroups(text);
  const wrap = findWrap(groups);
  const paragraphs: string[][] = [];
  for (const lines of groups) {
    let open: string[] | null = null;
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1] ?? '';
      const alone = !(wrap && isMidSentence(before, line, wrap.width)) && standsAlone(line.trim());
      const joins = !alone && (runsOn(before, line) || (wrap && !isBreak(before, line, wrap.width)));
      if (joins && open !== null) open.push(line.trim());
      else {
        open = [line.trim()];
        paragraphs.push(open);
      }
      if (alone) open = null;
    }
  }
  const words = paragraphs.some((lines) => lines.length > 1) ? wordsOf(text) : new Set<string>();
  return paragraphs.map((lines) => joinLines(lines, words, data));
}
