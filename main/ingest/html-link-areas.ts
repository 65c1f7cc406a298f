// Parts of a page that are links and little else: menus and lists of other stories, whatever they are called.
import type { Page, PageElement, PageNode } from './html-dom.ts';

const FEWEST_LINKS = 5;
const LINK_SHARE = 0.75;
const KEPT = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'P']);

interface Measure {
  links: number;
  /** Characters, all and inside links. */
  length: number;
  linked: number;
}

function measure(node: PageNode): Measure {
  if (node.nodeType === 3) return { links: 0, length: node.textContent?.trim().length ?? 0, linked: 0 };
  const sum: Measure = { links: 0, length: 0, linked: 0 };
  if (node.nodeType !== 1) return sum;
  for (let child = node.firstChild; child; ) {
    // the child may be removed
    const next: PageNode | null = child.nextSibling;
    const inner = measure(child);
    const removed = isLinkArea(child, inner);
    if (removed) (child as PageElement).remove();
    else {
      sum.links += inner.links;
      sum.length += inner.length;
      sum.linked += inner.linked;
    }
    child = next;
  }
  return node.nodeName === 'A' ? { links: 1, length: sum.length, linked: sum.length } : sum;
}

function isLinkArea(node: PageNode, { links, length, linked }: Measure): boolean {
  return (
    node.nodeType === 1 && !KEPT.has(node.nodeName) && links >= FEWEST_LINKS && linked >= length * LINK_SHARE
  );
}

/** Removes them, innermost first. Recursive: the page's depth has been bounded before. */
export function removeLinkAreas(page: Page): void {
  if (page.body) measure(page.body);
}
