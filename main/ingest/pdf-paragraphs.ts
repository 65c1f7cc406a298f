// Columns of lines → paragraphs, and the headline by its size.
import { joinLines, wordsOf } from './hyphen.ts';
import type { Segment } from './pdf-segments.ts';
import { endsSentence } from './sentence.ts';
import type { Block, IngestData } from './types.ts';

// in font sizes
const INDENT = 0.8;
const SIZE_STEP = 0.12;
// a gap between lines this much wider than usual parts paragraphs
const WIDE_LEADING = 1.25;
// a title is set at least this much larger than the body
const TITLE_SIZE = 1.2;
const FEWEST_LINES = 4;

export interface Line extends Segment {
  /** The column's left and right edge. */
  columnLeft: number;
  columnRight: number;
  /** First of its column: what stands above is another column or page. */
  opensColumn: boolean;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Joins the segments of one column that stand side by side, and gives each line its column's edges. */
export function linesOf(column: Segment[]): Line[] {
  const lines: Segment[] = [];
  for (const segment of column) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - segment.y) < last.size * 0.45) {
      last.text = `${last.text} ${segment.text}`;
      last.right = Math.max(last.right, segment.right);
    } else lines.push({ ...segment });
  }
  const columnLeft = Math.min(...lines.map((line) => line.left));
  const columnRight = Math.max(...lines.map((line) => line.right));
  return lines.map((line, index) => ({
    ...line,
    text: line.text.trim(),
    columnLeft,
    columnRight,
    opensColumn: index === 0,
  }));
}

/** A column of a few lines does not show how wide it is: those that begin at the same x on other pages do. */
function alignColumns(lines: Line[]): Line[] {
  const place = (line: Line) => Math.round(line.columnLeft / 4);
  const rights = Map.groupBy(lines, place);
  const heights = Map.groupBy(lines, (line) => `${line.columnLeft} ${line.columnRight}`);
  return lines.map((line) => {
    const own = heights.get(`${line.columnLeft} ${line.columnRight}`)?.length ?? 0;
    if (own >= FEWEST_LINES) return line;
    const sorted = (rights.get(place(line)) ?? []).map(({ right }) => right).sort((a, b) => a - b);
    return { ...line, columnRight: Math.max(line.columnRight, sorted[Math.floor(sorted.length * 0.9)] ?? 0) };
  });
}

/** The usual distance between baselines, in font sizes. */
function usualLeading(lines: Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above && !line.opensColumn ? [(above.y - line.y) / line.size] : [];
  });
  return median(gaps.filter((gap) => gap > 0.8 && gap < 3)) || 1.2;
}

const isIndented = (line: Line) => line.left - line.columnLeft > line.size * INDENT;

/** The next word would have had room: the line ends where its paragraph does. */
function endsEarly(line: Line, next: Line): boolean {
  const perCharacter = (line.right - line.left) / Math.max(1, line.text.length);
  const word = (next.text.split(' ')[0]?.length ?? 0) + 1;
  return line.right + word * perCharacter < line.columnRight - line.size;
}

function startsParagraph(line: Line, above: Line, leading: number): boolean {
  if (Math.abs(line.size - above.size) > SIZE_STEP * above.size) return true;
  if (line.opensColumn) {
    // a paragraph runs on over columns and pages unless its last sentence ended
    return (
      endsSentence(above.text) &&
      (isIndented(line) || endsEarly(above, line) || /^[\p{Lu}"“]/u.test(line.text))
    );
  }
  if ((above.y - line.y) / line.size > leading * WIDE_LEADING) return true;
  if (isIndented(line) && !isIndented(above)) return true;
  return endsSentence(above.text) && endsEarly(above, line);
}

function bodySize(lines: Line[]): number {
  return median(
    lines.flatMap((line) => Array<number>(Math.min(200, Math.ceil(line.text.length / 10))).fill(line.size)),
  );
}

/** The paragraphs of all lines in reading order; lines set larger than the body are headings. */
export function paragraphsOf(unaligned: Line[], data: IngestData): Block[] {
  const lines = alignColumns(unaligned);
  const leading = usualLeading(lines);
  const body = bodySize(lines);
  const words = wordsOf(lines.map((line) => line.text).join('\n'));
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const open = paragraphs.at(-1);
    if (open && above && !startsParagraph(line, above, leading)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => ({
    kind: (paragraph[0]?.size ?? 0) > body * TITLE_SIZE ? 'heading' : 'paragraph',
    text: joinLines(
      paragraph.map((line) => line.text),
      words,
      data,
    ),
  }));
}

/** The largest heading above the first paragraphs of the file; null where nothing is set larger than the body. */
export function headlineOf(lines: Line[], blocks: Block[]): string | null {
  const body = bodySize(lines);
  const first = lines.slice(0, 12).filter((line) => line.size > body * TITLE_SIZE);
  const largest = Math.max(...first.map((line) => line.size));
  const line = first.find((candidate) => candidate.size === largest);
  return (
    (line && blocks.find((block) => block.kind === 'heading' && block.text.startsWith(line.text))?.text) ??
    null
  );
}
