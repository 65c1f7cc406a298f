// The order in which the segments of a page are read, where they stand in columns.
import type { Segment } from './pdf-segments.ts';

// a column has at least this many lines; more columns are found by cutting columns again
const FEWEST_LINES = 4;
const DEEPEST_CUT = 3;

interface Gutter {
  x: number;
  crossing: Segment[];
}

const crosses = (segment: Segment, x: number) => segment.left < x - 1 && segment.right > x + 1;

/** The x at which the page is cut in two columns with the fewest lines cut through; null where it is one column. */
function findGutter(segments: Segment[]): Gutter | null {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const starts = [...new Set(segments.map((segment) => Math.round(segment.left)))].filter(
    (x) => x > left + (right - left) * 0.2 && x < right - (right - left) * 0.15,
  );
  let best: Gutter | null = null;
  for (const start of starts) {
    // just before where a column's lines begin
    const x = start - 3;
    const crossing = segments.filter((segment) => crosses(segment, x));
    const after = segments.filter((segment) => segment.left >= x).length;
    const before = segments.length - crossing.length - after;
    const beginHere = segments.filter((segment) => Math.abs(segment.left - start) <= 2).length;
    if (Math.min(before, after) < FEWEST_LINES || beginHere < FEWEST_LINES / 2) continue;
    if (crossing.length > Math.min(before, after) * 0.6) continue;
    if (!best || crossing.length < best.crossing.length) best = { x, crossing };
  }
  return best;
}

const topDown = (segments: Segment[]) => segments.toSorted((a, b) => b.y - a.y || a.left - b.left);

/**
 * Segments in reading order, in groups that are each one column. What runs across the gutter (a headline, a
 * footnote) parts the page into bands; in each band the left column is read before the right.
 */
export function readingOrder(segments: Segment[], cuts = 0): Segment[][] {
  if (segments.length === 0) return [];
  const gutter = cuts < DEEPEST_CUT && segments.length < 2000 ? findGutter(segments) : null;
  if (!gutter) return [topDown(segments)];
  const { x } = gutter;
  const across = topDown(gutter.crossing);
  const groups: Segment[][] = [];
  let rest = segments.filter((segment) => !across.includes(segment));
  const readBand = (band: Segment[]) => {
    groups.push(
      ...readingOrder(
        band.filter((segment) => segment.left < x),
        cuts + 1,
      ),
    );
    groups.push(
      ...readingOrder(
        band.filter((segment) => segment.left >= x),
        cuts + 1,
      ),
    );
  };
  let open: Segment[] = [];
  for (const segment of across) {
    const above = rest.filter((other) => other.y > segment.y);
    if (above.length > 0) {
      if (open.length > 0) groups.push(open);
      open = [];
      readBand(above);
      rest = rest.filter((other) => other.y <= segment.y);
    }
    open.push(segment);
  }
  if (open.length > 0) groups.push(open);
  readBand(rest);
  return groups.filter((group) => group.length > 0);
}
