// What stands above the first paragraph: headline, byline, date, outlet. Everything else stays in the article.
import { type Byline, parseByline } from './byline.ts';
import { fold } from './characters.ts';
import { outletOfName, unlistedOutlet } from './data.ts';
import { parseDateline } from './dateline.ts';
import { isDateLine, isDayLine, parseDate } from './dates.ts';
import { MAX_TITLE_LENGTH } from './limits.ts';
import { bare, endsSentence, endsStatement } from './sentence.ts';
import type { Block, IngestData, Metadata } from './types.ts';

/** How many blocks may belong to the head, and how long a sentence must be to end it (in characters). */
const LONGEST_HEAD = 12;
const FIRST_PARAGRAPH = 160;
const LONGEST_LINE = 160;
const SHORTEST_HEADLINE = 15;

/** Chinese and Japanese put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

function canBeHeadline(block: Block, following: Block[], data: IngestData): boolean {
  const { text } = block;
  if (text.length > MAX_TITLE_LENGTH || !/\p{L}{2}/u.test(text)) return false;
  if (!text.includes(' ') && !UNSPACED.test(text)) return false;
  if (parseDateline(text, data) !== null) return false;
  if (bare(text) === bare(following[0]?.text ?? '')) return true;
  if (endsStatement(text) || /^[•*·▪]/.test(text)) return false;
  return following.some((next) => endsSentence(next.text) && next.text.length > text.length / 2);
}

/** The name of a section that stands above the headline ("Middle East"). */
const isLabel = (text: string) => text.length <= 30 && text.split(' ').length <= 2 && !endsSentence(text);

/** Whether the first block is the headline: of a label and a headline below it, the second is. */
function isHeadline([block, ...following]: Block[], data: IngestData): boolean {
  if (!block || !canBeHeadline(block, following, data)) return false;
  const [next, ...rest] = following;
  const isFollowed =
    next && !isLabel(next.text) && !endsSentence(next.text) && canBeHeadline(next, rest, data);
  return !(isLabel(block.text) && isFollowed);
}

const PUBLISHED = /^(?:first |last )?(?:published|posted|updated)$/i;
const NOTHING: Byline = { author: null, outlet: null, published: null };

/** What one part of a head line says: an outlet, a date or nothing ("Editor: …"); null where it is none of them. */
function readPart(part: string, data: IngestData): Byline | null {
  const label = /^(?:source|outlet|publisher|editor|via)\s?:\s*/i.exec(part)?.[0] ?? '';
  const outlet = outletOfName(part.slice(label.length), data);
  if (outlet !== null) return { ...NOTHING, outlet };
  if (isDateLine(part)) return { ...NOTHING, published: parseDate(part) };
  return /^editor/i.test(label) ? NOTHING : null;
}

/** All parts of a head line, null where one says nothing known; beside a date also the name of who wrote it. */
function readParts(parts: string[], data: IngestData): Byline[] | null {
  const read = parts.map((part) => readPart(part, data));
  const isDated = read.some((part) => part?.published);
  const isLabelled = isDated && parts.some((part) => PUBLISHED.test(part));
  const readMore = (part: string): Byline | null => {
    if (isDated && isTextKind(part, data)) return NOTHING;
    // a place beside a date alone is a dateline's
    if (isLabelled && (PUBLISHED.test(part) || data.places.has(fold(part)))) return NOTHING;
    if (!isDated) return null;
    const outlet = unlistedOutlet(part, data);
    return outlet === null ? readName(part, data) : { ...NOTHING, outlet };
  };
  const all = read.map((said, index) => said ?? readMore(parts[index] ?? ''));
  return all.every((part) => part !== null) ? all : null;
}

function readName(part: string, data: IngestData): Byline | null {
  const words = part.split(' ').length;
  const isName = words >= 2 && words <= 5 && /^[\p{L}'’. -]+$/u.test(part) && !data.places.has(fold(part));
  const byline = isName ? parseByline(`By ${part}`, data) : null;
  return byline?.author ? byline : null;
}

/** "Analysis", "Think-tank note": what sort of text it is. */
function isTextKind(part: string, data: IngestData): boolean {
  const words = part.toLowerCase().split(' ');
  return words.length <= 4 && [1, 2].some((last) => data.textKinds.has(words.slice(-last).join(' ')));
}

/** "Think-tank note, April 2014", "Sahel Monitor, 8 April 2025" */
function readDayOf(line: string, data: IngestData): Byline | null {
  const [what = '', day = ''] = line.split(/[,:] (.+)/);
  const outlet = outletOfName(what, data) ?? unlistedOutlet(what, data);
  const isKnown = outlet !== null || isTextKind(what, data);
  return isKnown && isDateLine(day) ? { ...NOTHING, outlet, published: parseDate(day) } : null;
}

const DESK = /^(.{2,40}?), (?:in )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}$/u;

/** "BBC News, Yerevan": where an outlet's reporter sits. */
function readDesk(line: string, data: IngestData): Byline | null {
  const outlet = outletOfName(DESK.exec(line)?.[1] ?? '', data);
  return outlet === null ? null : { ...NOTHING, outlet };
}

/** "Reuters", "March 3, 2023", "Source: Xinhua | 2023-03-26 | Editor: …": all its parts must be known. */
function readHeadLine(line: string, data: IngestData): Byline | null {
  if (line.length > LONGEST_LINE) return null;
  const byline = parseByline(line, data);
  if (byline) return byline;
  if (isDateLine(line)) return { ...NOTHING, published: parseDate(line) };
  // a day without its year is no date, and no paragraph either
  if (isDayLine(line)) return NOTHING;
  const parts = readParts(line.split(/\s*[|•·]\s*|\s+[–—-]\s+/), data);
  if (!parts) return readDayOf(line, data) ?? readDesk(line, data);
  return {
    author: parts.find((part) => part.author !== null)?.author ?? null,
    outlet: parts.find((part) => part.outlet !== null)?.outlet ?? null,
    published: parts.find((part) => part.published !== null)?.published ?? null,
  };
}

/** Whether a line by itself belongs to the head of an article. */
export function isHeadLine(line: string, data: IngestData): boolean {
  return readHeadLine(line, data) !== null;
}

/** Adds what a line of the head says to what is known; earlier sayings win. False where it says nothing. */
function takeLine(text: string, known: Metadata, data: IngestData): boolean {
  const said = readHeadLine(text, data);
  if (!said) return false;
  known.author ??= said.author;
  known.outlet ??= said.outlet;
  known.published ??= said.published;
  return true;
}

/** A bare name right above the date or the outlet's office ("Jane Doe in Kyiv") is a byline without its "By". */
function takeName(text: string, next: string, known: Metadata, data: IngestData): boolean {
  const words = text.split(' ').length;
  if (
    words < 2 ||
    words > 6 ||
    known.author !== null ||
    !(readHeadLine(next, data)?.published || readDesk(next, data))
  )
    return false;
  const author = parseByline(`By ${text}`, data)?.author ?? null;
  known.author = author;
  return author !== null;
}

const HANGS_ON = /\s+[|–—»-]\s+/;

/** The headline without what hangs on it in the title of a page ("… - World - Tasnim"): it stands below once more. */
function repeatedIn(title: string, following: Block[]): string | null {
  const again = following.find(
    ({ text }) => title.startsWith(text) && HANGS_ON.test(title.slice(text.length)),
  );
  return again && again.text.length >= SHORTEST_HEADLINE ? again.text : null;
}

/**
 * Reads the head of an article off its first blocks. Returns the metadata with what the head adds, and the blocks
 * that remain: the headline (and its repetitions), bylines and date lines are gone, a standfirst stays.
 */
export function readHead(
  blocks: Block[],
  metadata: Metadata,
  data: IngestData,
): { metadata: Metadata; blocks: Block[] } {
  const known = { ...metadata };
  const kept: Block[] = [];
  let index = 0;
  for (; index < Math.min(blocks.length, LONGEST_HEAD); index += 1) {
    const block = blocks[index];
    if (!block) break;
    if (known.title !== null && bare(block.text) === bare(known.title)) continue;
    if (known.author !== null && known.author.split(', ').some((name) => bare(name) === bare(block.text)))
      continue;
    if (takeLine(block.text, known, data)) continue;
    if (known.title !== null && takeName(block.text, blocks[index + 1]?.text ?? '', known, data)) continue;
    const isBelowLabels = kept.every((each) => isLabel(each.text));
    if (known.title === null && isBelowLabels && isHeadline(blocks.slice(index), data)) {
      known.title = repeatedIn(block.text, blocks.slice(index + 1, index + 4)) ?? block.text;
      known.outlet ??= outletOfName(block.text.split(HANGS_ON).at(-1) ?? '', data);
      kept.length = 0;
      continue;
    }
    if (endsSentence(block.text) && block.text.length >= FIRST_PARAGRAPH) break;
    if (parseDateline(block.text, data) !== null) break;
    kept.push(block);
  }
  return { metadata: known, blocks: [...kept, ...blocks.slice(index)] };
}
