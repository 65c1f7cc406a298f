// What a page says about itself: JSON-LD first, then Open Graph, other meta elements, and its visible head.
import { isBoilerplate } from './boilerplate.ts';
import { parseByline } from './byline.ts';
import { fold } from './characters.ts';
import { outletOfAddress, outletOfName } from './data.ts';
import { parseDate } from './dates.ts';
import { blocksOfTree } from './html-blocks.ts';
import { lineOf, visibleDate } from './html-date.ts';
import type { Page } from './html-dom.ts';
import type { LinkedData } from './html-linked-data.ts';
import type { IngestData, Metadata } from './types.ts';

const DATES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published',
  'publication_date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'citation_publication_date',
  'originalpublicationdate',
  'release_date',
];
const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'citation_author',
];
const OUTLETS = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'article:publisher',
  'twitter:site',
  'publisher',
];
const SHORTEST_HEADING = 15;
const SEPARATOR = /\s+[|–—·»‹›•-]\s+|\s*[|»]\s*/;

/** Content of every meta element by its lower-case property, name or itemprop; the first of a kind wins. */
function readMeta(page: Page): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !meta.has(key)) meta.set(key, content);
    }
  }
  return meta;
}

const firstOf = (meta: Map<string, string>, keys: string[]) =>
  keys.map((key) => meta.get(key)).find(Boolean) ?? null;

function textOf(page: Page, selector: string): string | null {
  const element = page.querySelector(selector);
  return (element && lineOf(element)) || null;
}

/** Cuts the outlet's name off a page title ("… | Reuters"): a known outlet, the site's own name, or what h1 lacks. */
function cutOutlet(
  title: string,
  site: string | null,
  heading: string | null,
  data: IngestData,
): { title: string; outlet: string | null } {
  const parts = title.split(SEPARATOR);
  for (const [cut, name] of [
    [parts.length - 1, parts.at(-1)],
    [0, parts[0]],
  ] as const) {
    if (parts.length < 2 || !name) break;
    const known = outletOfName(name, data);
    if (known === null && !(site !== null && fold(name) === fold(site))) continue;
    const kept =
      cut === 0 ? title.slice(title.indexOf(name) + name.length) : title.slice(0, title.lastIndexOf(name));
    const rest = kept.replace(/^[\s|–—·»‹›•-]+|[\s|–—·»‹›•-]+$/g, '');
    // more than one name may hang on it ("… | World | Reuters")
    return { title: heading && fold(rest).startsWith(fold(heading)) ? heading : rest, outlet: known };
  }
  if (heading && heading.length > 15 && fold(title).includes(fold(heading)))
    return { title: heading, outlet: null };
  return { title, outlet: null };
}

/** What hangs on the headline in a page's title ("Headline - Gorge Post") names the site, listed or not. */
function siteOfTitle(title: string, heading: string, data: IngestData): string | null {
  const [whole, part] = [fold(title), fold(heading)];
  if (heading.length < SHORTEST_HEADING || !(whole.startsWith(part) || whole.endsWith(part))) return null;
  const name = title.split(SEPARATOR).at(whole.startsWith(part) ? -1 : 0) ?? '';
  const isName = name.length <= 40 && /^\p{Lu}/u.test(name) && !fold(heading).includes(fold(name));
  return isName && !isBoilerplate(name, data) ? name : null;
}

/** A headline without an h1: the part of the page's title that the page shows as a line of its own. */
function shownTitle(page: Page, pageTitle: string | null): string | null {
  const parts = [pageTitle ?? '', ...(pageTitle ?? '').split(SEPARATOR)].filter(
    (part) => part.length >= SHORTEST_HEADING,
  );
  if (parts.length === 0 || !page.body) return null;
  const lines = new Set(blocksOfTree(page.body).map(({ text }) => fold(text)));
  return parts.find((part) => lines.has(fold(part))) ?? null;
}

function readTitle(
  page: Page,
  meta: Map<string, string>,
  linked: LinkedData | null,
  data: IngestData,
): { title: string | null; outlet: string | null; isShown: boolean } {
  const headings = [...page.querySelectorAll('h1')].map(lineOf);
  const pageTitle = textOf(page, 'title');
  const heading = headings.length === 1 && headings[0] ? headings[0] : shownTitle(page, pageTitle);
  const named = meta.get('og:site_name') ?? linked?.outlet ?? null;
  const site = named ?? (pageTitle && heading ? siteOfTitle(pageTitle, heading, data) : null);
  const fromPage = pageTitle ? cutOutlet(pageTitle, site, heading, data) : null;
  const outlet = fromPage?.outlet ?? (named === null ? site : null);
  const stated = linked?.title ?? meta.get('og:title') ?? meta.get('twitter:title') ?? null;
  if (stated) return { title: cutOutlet(stated, site, heading, data).title, outlet, isShown: true };
  return { title: heading ?? fromPage?.title ?? null, outlet, isShown: heading !== null };
}

/** A listed outlet wins over an unlisted name; among equals, what the page says first. */
function readOutlet(
  page: Page,
  meta: Map<string, string>,
  linked: LinkedData | null,
  titleOutlet: string | null,
  data: IngestData,
): string | null {
  const address =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? '';
  const names = [linked?.outlet, ...OUTLETS.map((key) => meta.get(key))].filter((name): name is string =>
    Boolean(name),
  );
  const listed = names.map((name) => outletOfName(name, data) ?? outletOfAddress(name, data)).find(Boolean);
  const plain = names.find((name) => !/^https?:|^@/.test(name));
  return listed ?? outletOfAddress(address, data) ?? titleOutlet ?? plain ?? null;
}

function readPublished(page: Page, meta: Map<string, string>, linked: LinkedData | null): string | null {
  const stated = [linked?.published, ...DATES.map((key) => meta.get(key))];
  const times = [
    'time[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
  ].map((selector) => page.querySelector(selector)?.getAttribute('datetime') ?? null);
  const itemprop = textOf(page, '[itemprop="datePublished"]');
  return (
    [...stated, ...times, itemprop].map((value) => (value ? parseDate(value) : null)).find(Boolean) ??
    visibleDate(page)
  );
}

function readAuthor(
  page: Page,
  meta: Map<string, string>,
  linked: LinkedData | null,
  data: IngestData,
): string | null {
  const stated =
    linked?.author ?? AUTHORS.map((key) => meta.get(key)).find((value) => value && !/^https?:/.test(value));
  if (stated) return stated;
  const marked = ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '[rel="author"]']
    .map((selector) => textOf(page, selector))
    .find(Boolean);
  if (marked) return marked;
  const byline = textOf(page, '.byline') ?? textOf(page, '.author') ?? '';
  return parseByline(/^by\b/i.test(byline) ? byline : `By ${byline}`, data)?.author ?? null;
}

/**
 * Everything that a page says about its article outside the article's text. `isTitleSure` is false where the title is
 * that of the browser's tab alone, which may be the site's ("Press release - Ministry of …").
 */
export function readHtmlMetadata(
  page: Page,
  linked: LinkedData | null,
  data: IngestData,
): { metadata: Metadata; isTitleSure: boolean } {
  const meta = readMeta(page);
  const { title, outlet, isShown } = readTitle(page, meta, linked, data);
  const lang = page.documentElement?.getAttribute('lang') || null;
  const metadata = {
    title,
    outlet: readOutlet(page, meta, linked, outlet, data),
    author: readAuthor(page, meta, linked, data),
    published: readPublished(page, meta, linked),
    language: linked?.language ?? lang ?? firstOf(meta, ['og:locale', 'content-language', 'language']),
  };
  return { metadata, isTitleSure: isShown };
}
