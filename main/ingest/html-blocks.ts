// A page's tree, or its bare source, → blocks of running text.

import type { PageNode } from './html-dom.ts';
import { decodeEntities } from './html-entities.ts';
import type { Block } from './types.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn del em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg figcaption caption button select iframe'.split(' '),
);
// share of a block's characters that stand in links, above which it is one
const LINK_SHARE = 0.9;

interface Open {
  text: string;
  linked: number;
  kind: Block['kind'];
}

const kindOf = (name: string): Block['kind'] =>
  /^h[1-6]$/.test(name) ? 'heading' : name === 'li' ? 'item' : 'paragraph';

/** Where a walk stands: the blocks so far, the one that is being filled, and how deep in links it is. */
class Collector {
  readonly blocks: Block[] = [];
  private open: Open = { text: '', linked: 0, kind: 'paragraph' };
  private links = 0;

  add(text: string): void {
    this.open.text += text;
    if (this.links > 0) this.open.linked += text.trim().length;
  }

  link(step: 1 | -1): void {
    this.links = Math.max(0, this.links + step);
  }

  break(kind: Block['kind']): void {
    const text = this.open.text.replace(/\s+/g, ' ').trim();
    const isLink = text !== '' && this.open.linked >= text.length * LINK_SHARE && !/\.["”’]?$/.test(text);
    if (text !== '') this.blocks.push({ kind: isLink ? 'link' : this.open.kind, text });
    this.open = { text: '', linked: 0, kind };
  }

  /** A line break ends a paragraph only where a sentence ends. */
  lineBreak(): void {
    if (/[.!?…]["”’)]?\s*$/.test(this.open.text)) this.break(this.open.kind);
    else this.add(' ');
  }
}

function enter(node: PageNode, collector: Collector): boolean {
  const name = node.nodeName.toLowerCase();
  if (node.nodeType === 3) collector.add(node.textContent ?? '');
  if (node.nodeType !== 1 || SKIPPED.has(name)) return false;
  if (name === 'br') collector.lineBreak();
  else if (name === 'a') collector.link(1);
  else if (!INLINE.has(name)) collector.break(kindOf(name));
  return true;
}

function leave(node: PageNode, collector: Collector): void {
  const name = node.nodeName.toLowerCase();
  if (name === 'a') collector.link(-1);
  else if (name !== 'br' && !INLINE.has(name))
    collector.break(node.parentNode?.nodeName.toLowerCase() === 'li' ? 'item' : 'paragraph');
}

/** The blocks of a tree, in order. Walks without recursion, so depth is no matter. */
export function blocksOfTree(root: PageNode): Block[] {
  const collector = new Collector();
  let node: PageNode | null = root;
  while (node) {
    const entered = enter(node, collector);
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      if (node.nodeType === 1 && !SKIPPED.has(node.nodeName.toLowerCase())) leave(node, collector);
      if (node === root) node = null;
      else if (node.nextSibling) break;
      else node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  collector.break('paragraph');
  return collector.blocks;
}

/** The blocks of a page's source as they stand, without building a tree: for pages too strange or large for one. */
export function blocksOfSource(html: string): Block[] {
  const collector = new Collector();
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][\w:-]*)[^<>]*>|([^<]+|<)/g)) {
    const [, closing, tag, text] = match;
    const name = (tag ?? '').toLowerCase();
    if (text !== undefined) collector.add(decodeEntities(text));
    else if (name === 'br') collector.lineBreak();
    else if (name === 'a') collector.link(closing ? -1 : 1);
    else if (!INLINE.has(name)) collector.break(closing ? 'paragraph' : kindOf(name));
  }
  collector.break('paragraph');
  return collector.blocks;
}
