// Running headers, footers and page numbers: what stands in the margins of page after page.
import { outletOfAddress, outletOfName } from './data.ts';
import type { Segment } from './pdf-segments.ts';
import type { IngestData } from './types.ts';

const EDGE_LINES = 3;
// in page heights
const EDGE = 0.12;
const PAGE_NUMBER =
  /^(?:(?:page|p\.|seite|-|–|—)\s*)?\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?(?:\s*[-–—])?$/i;
const ADDRESS_OR_TIME =
  /^(?:https?:\/\/\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?)(?:\s+\d+\/\d+)?$/i;

const pattern = (segment: Segment) =>
  segment.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

/** The segments among the first and last lines of a page that stand in its top or bottom margin. */
function edgesOf(segments: Segment[], height: number): Segment[] {
  const lines = [...new Set(segments.map((segment) => Math.round(segment.y)))].sort((a, b) => b - a);
  const outer = new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)]);
  return segments.filter(
    (segment) =>
      outer.has(Math.round(segment.y)) && (segment.y > height * (1 - EDGE) || segment.y < height * EDGE),
  );
}

/** The outlet that margins name: by the address of a printed page, or in "Headline | Outlet"; null where none does. */
export function outletOfMargins(pages: Segment[][], heights: number[], data: IngestData): string | null {
  const texts = pages
    .flatMap((page, index) => edgesOf(page, heights[index] ?? 0))
    .map(({ text }) => text.trim());
  const addresses = texts.map((text) => outletOfAddress(/https?:\/\/\S+/.exec(text)?.[0] ?? '', data));
  const names = texts.map((text) => outletOfName(text.split(/\s+[|–—-]\s+/).at(-1) ?? '', data));
  return [...addresses, ...names].find((outlet) => outlet !== null) ?? null;
}

/**
 * Removes from every page the page numbers, printed addresses and times in its margins, and what the margins of at
 * least two pages, and of a third of all, repeat (numbers aside). `heights` are the pages' heights in points.
 */
export function dropMargins(pages: Segment[][], heights: number[]): Segment[][] {
  const edges = pages.map((segments, index) => edgesOf(segments, heights[index] ?? 0));
  const counts = new Map<string, number>();
  for (const page of edges) {
    for (const text of new Set(page.map(pattern))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const repeated = (text: string) => (counts.get(text) ?? 0) >= Math.max(2, pages.length / 3);
  return pages.map((segments, index) => {
    const dropped = new Set(
      edges[index]?.filter(
        (segment) =>
          PAGE_NUMBER.test(segment.text.trim()) ||
          ADDRESS_OR_TIME.test(segment.text.trim()) ||
          repeated(pattern(segment)),
      ),
    );
    return segments.filter((segment) => !dropped.has(segment));
  });
}
