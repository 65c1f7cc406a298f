// A page → the article in it. Nothing on the page is run or loaded.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanBlocks } from './article.ts';
import { isHeadLine } from './head.ts';
import { blocksOfSource, blocksOfTree } from './html-blocks.ts';
import { removeNamedParts, removeTimes } from './html-clean.ts';
import type { Page, PageNode } from './html-dom.ts';
import { findLead } from './html-lead.ts';
import { removeLinkAreas } from './html-link-areas.ts';
import { type LinkedData, readLinkedData } from './html-linked-data.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import { type Scan, scanHtml } from './html-scan.ts';
import { MAX_HTML_DEPTH, MAX_HTML_ELEMENTS, MAX_HTML_LENGTH, MAX_HTML_WORK } from './limits.ts';
import { NO_METADATA } from './plain.ts';
import type { Block, Draft, IngestData, Metadata } from './types.ts';

const SHORTEST_ARTICLE = 250;

const lengthOf = (blocks: Block[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);

/**
 * The page's main content as blocks, by Readability's scores, with the lead that stands apart from it; null where it
 * finds none.
 */
function findArticle(page: Page, title: string | null, data: IngestData): Block[] | null {
  removeNamedParts(page);
  removeTimes(page);
  removeLinkAreas(page);
  const all = page.body ? cleanBlocks(blocksOfTree(page.body)) : [];
  // the library's own types want a browser's Document
  const reader = new Readability<PageNode>(page as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageNode,
  });
  const content = reader.parse()?.content;
  if (!content) return null;
  const found = cleanBlocks(blocksOfTree(content));
  return [...findLead(all, found, title, data), ...found];
}

const FEWEST_WORDS = 4;

/** The heading that opens the article, above it nothing but bylines and dates; null where there is none. */
function findHeadline(blocks: Block[], data: IngestData): string | null {
  const at = blocks.findIndex(({ text }) => !isHeadLine(text, data));
  const heading = blocks[at];
  const isHeadline =
    heading?.kind === 'heading' &&
    heading.text.split(' ').length >= FEWEST_WORDS &&
    blocks[at + 1]?.kind === 'paragraph';
  return isHeadline ? heading.text : null;
}

/** As `findArticle`; a page that is cut off or oddly nested makes the libraries throw, and has no article then. */
function tryFindArticle(page: Page, title: string | null, data: IngestData): Block[] {
  try {
    return findArticle(page, title, data) ?? [];
  } catch {
    return [];
  }
}

function bodyOfData(linked: LinkedData | null): Block[] {
  return (linked?.body ?? '')
    .split(/\n+|<\/?p>|<br ?\/?>/)
    .map((text) => ({ kind: 'paragraph', text: text.replace(/<[^>]*>/g, '') }));
}

function titleOfSource(html: string): string | null {
  return /<title[^>]*>([^<]{1,400})/i.exec(html.slice(0, 200_000))?.[1]?.trim() ?? null;
}

/** The source after its head; without one, after its title. */
function withoutHead(html: string): string {
  const end = /<\/head\s*>/i.exec(html);
  if (end) return html.slice(end.index + end[0].length);
  const title = /<title\b[^<>]*>[^<]*(?:<\/title\s*>|$)/i.exec(html.slice(0, 20_000));
  return title ? html.slice(title.index + title[0].length) : html;
}

/** A page that a parser should not see: its text as it stands, its metadata from JSON-LD alone. */
function readSource(scan: Scan, linked: LinkedData | null): Draft {
  const metadata: Metadata = linked
    ? {
        title: linked.title,
        outlet: linked.outlet,
        author: linked.author,
        published: null,
        language: linked.language,
      }
    : { ...NO_METADATA, title: titleOfSource(scan.html) };
  return {
    metadata,
    fileDate: null,
    fileAuthor: null,
    blocks: blocksOfSource(withoutHead(scan.html)).filter((block) => block.kind !== 'link'),
    notes: [
      'the page is too large or too deeply nested to find the article in it: all of its text was taken',
    ],
  };
}

function isTooMuch({ html, elements, depth }: Scan): boolean {
  if (elements > MAX_HTML_ELEMENTS || depth > MAX_HTML_DEPTH || html.length > MAX_HTML_LENGTH) return true;
  return elements * depth > MAX_HTML_WORK;
}

/** Reads a page: metadata, then the article without menus, captions, lists of other stories and the like. */
export function readHtml(html: string, data: IngestData): Draft {
  const scan = scanHtml(html);
  const linked = readLinkedData(scan.linkedData);
  if (isTooMuch(scan)) return readSource(scan, linked);
  const source = /<html[\s>]/i.test(scan.html.slice(0, 20_000))
    ? scan.html
    : `<html><body>${scan.html}</body></html>`;
  const page = (parseHTML(source) as unknown as { document: Page }).document;
  const { metadata, isTitleSure } = readHtmlMetadata(page, linked, data);
  let blocks = tryFindArticle(page, metadata.title, data);
  if (!isTitleSure) metadata.title = findHeadline(blocks, data) ?? metadata.title;
  const notes: string[] = [];
  // a page that a script would have filled still carries its text as data
  if (lengthOf(blocks) < SHORTEST_ARTICLE && (linked?.body ?? '').length > SHORTEST_ARTICLE)
    blocks = bodyOfData(linked);
  if (blocks.length === 0) {
    blocks = blocksOfSource(withoutHead(scan.html));
    notes.push('no article was found on the page: all of its text was taken');
  }
  return {
    metadata,
    fileDate: null,
    fileAuthor: null,
    blocks: blocks.filter((block) => block.kind !== 'link'),
    notes,
  };
}
