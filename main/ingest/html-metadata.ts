// What a page says about itself: JSON-LD first, then Open Graph, other meta elements, and its visible head.
import { isBoilerplate } from './boilerplate.ts';
import { parseByline } from './byline.ts';
import { fold } from './characters.ts';
import { outletOfAddress, outletOfName } from './data.ts';
import { isDateLine, parseDate } from './dates.ts';
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

const textOf = (page: Page, selector: string) =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null;

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
  if (heading.length < 15 || !fold(title).startsWith(fold(heading))) return null;
  const name = title.split(SEPARATOR).at(-1) ?? '';
  const isName = name.length <= 40 && /^\p{Lu}/u.test(name) && !fold(heading).includes(fold(name));
  return isName && !isBoilerplate(name, data) ? name : null;
}

function readTitle(
  page: Page,
  meta: Map<string, string>,
  linked: LinkedData | null,
  data: IngestData,
): { title: string | null; outlet: string | null } {
  const headings = [...page.querySelectorAll('h1')].map(
    (element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
  const heading = headings.length === 1 && headings[0] ? headings[0] : null;
  const pageTitle = textOf(page, 'title');
  const named = meta.get('og:site_name') ?? linked?.outlet ?? null;
  const site = named ?? (pageTitle && heading ? siteOfTitle(pageTitle, heading, data) : null);
  const fromPage = pageTitle ? cutOutlet(pageTitle, site, heading, data) : null;
  const outlet = fromPage?.outlet ?? (named === null ? site : null);
  const stated = linked?.title ?? meta.get('og:title') ?? meta.get('twitter:title') ?? null;
  if (stated) return { title: cutOutlet(stated, site, heading, data).title, outlet };
  return { title: heading ?? fromPage?.title ?? null, outlet };
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

/** The date line right below the headline; above it stands the day on which the page was saved. */
function visibleDate(page: Page): string | null {
  const marked = [...page.querySelectorAll('h1, time, [class*="date"], [class*="time"], [class*="publish"]')];
  const below = marked.slice(marked.findIndex((element) => element.nodeName.toLowerCase() === 'h1') + 1);
  if (below.length === marked.length) return null;
  const lines = below.slice(0, 4).map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  const line = lines.find(isDateLine);
  return line ? parseDate(line) : null;
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

/** Everything that a page says about its article outside the article's text. */
export function readHtmlMetadata(page: Page, linked: LinkedData | null, data: IngestData): Metadata {
  const meta = readMeta(page);
  const { title, outlet } = readTitle(page, meta, linked, data);
  const lang = page.documentElement?.getAttribute('lang') || null;
  return {
    title,
    outlet: readOutlet(page, meta, linked, outlet, data),
    author: readAuthor(page, meta, linked, data),
    published: readPublished(page, meta, linked),
    language: linked?.language ?? lang ?? firstOf(meta, ['og:locale', 'content-language', 'language']),
  };
}
