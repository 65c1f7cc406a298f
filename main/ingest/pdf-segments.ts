// A PDF page's pieces of text → segments: stretches of one line with no wide gap in them.

/** A stretch of text on one line; coordinates in points, y grows upwards from the foot of the page. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Baseline. */
  y: number;
  /** Font size. */
  size: number;
}

/** What pdf.js gives for a piece of text. */
export interface Piece {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

// in font sizes: a wider gap between two pieces parts columns, a narrower one words
const COLUMN_GAP = 1.6;
const WORD_GAP = 0.15;
const SAME_LINE = 0.45;

function toSegment(piece: Piece): Segment | null {
  const [, shear = 0, , , left = 0, y = 0] = piece.transform;
  // text that is turned stands in a margin
  if (piece.str.trim() === '' || Math.abs(shear) > 0.1) return null;
  const size = Math.hypot(piece.transform[2] ?? 0, piece.transform[3] ?? 0) || piece.height;
  return { text: piece.str, left, right: left + piece.width, y, size };
}

function append(segment: Segment, next: Segment): void {
  const gap = next.left - segment.right;
  const space =
    gap > segment.size * WORD_GAP && !/\s$/.test(segment.text) && !/^\s/.test(next.text) ? ' ' : '';
  segment.text += space + next.text;
  segment.right = Math.max(segment.right, next.right);
  segment.size = Math.max(segment.size, next.size);
}

const continues = (segment: Segment, next: Segment) =>
  Math.abs(segment.y - next.y) <= SAME_LINE * Math.max(segment.size, next.size) &&
  next.left - segment.right <= COLUMN_GAP * Math.max(segment.size, next.size) &&
  next.left >= segment.left - 1;

/** Joins the pieces of a page into segments. Pieces come in the order the file draws them, mostly that of reading. */
export function readSegments(pieces: Piece[]): Segment[] {
  const sorted = pieces
    .map(toSegment)
    .filter((segment) => segment !== null)
    .sort((a, b) => b.y - a.y || a.left - b.left);
  const segments: Segment[] = [];
  // segments of the line that is being read, and of those just above it (raised or lowered pieces)
  let recent: Segment[] = [];
  for (const next of sorted) {
    recent = recent.filter((segment) => segment.y - next.y <= segment.size);
    const host = recent.findLast((segment) => continues(segment, next));
    if (host) append(host, next);
    else {
      segments.push(next);
      recent.push(next);
    }
  }
  return segments;
}
