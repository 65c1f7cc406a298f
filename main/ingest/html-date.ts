// The day of publication where only the page's text tells it.
import { isDateLine, parseDate } from './dates.ts';
import type { Page, PageElement, PageNode } from './html-dom.ts';

const MARKED = 'h1, time, [class*="date"], [class*="time"], [class*="publish"]';
/** The head of an article has at most so many characters. */
const LONGEST_HEAD = 500;
const WHOLE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/** An element's text on one line. */
export const lineOf = (element: PageElement): string =>
  element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function firstDate(elements: readonly PageElement[]): string | null {
  const line = elements.map(lineOf).find(isDateLine);
  return line ? parseDate(line) : null;
}

/**
 * The date line right below the headline, or above it in the same small part of the page: farther above stands the day
 * on which the page was saved.
 */
export function visibleDate(page: Page): string | null {
  const marked = [...page.querySelectorAll(MARKED)];
  const heading = marked.findIndex((element) => element.nodeName.toLowerCase() === 'h1');
  const h1 = marked[heading];
  if (!h1) return null;
  const below = firstDate(marked.slice(heading + 1, heading + 5));
  if (below !== null) return below;
  let head: PageNode = h1;
  while (
    head.parentNode &&
    !WHOLE.has(head.parentNode.nodeName) &&
    (head.parentNode.textContent?.length ?? 0) <= LONGEST_HEAD
  )
    head = head.parentNode;
  const isWithin = (node: PageNode | null): boolean =>
    node !== null && (node === head || isWithin(node.parentNode));
  return firstDate(marked.slice(0, heading).filter((element) => isWithin(element)));
}
