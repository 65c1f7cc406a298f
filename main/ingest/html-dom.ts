// The few parts of the DOM that reading a page needs; this program has no DOM types of its own.

export interface PageNode {
  /** 1 element, 3 text */
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface Page extends PageElement {
  documentElement: PageElement | null;
  body: PageElement | null;
}
