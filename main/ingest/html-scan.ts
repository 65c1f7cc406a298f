// One linear pass over a page's source, before anything builds a tree of it: takes out what can hold no article
// text, and measures the rest. A page that was made to break a parser is found here.

export interface Scan {
  /** The source without scripts, styles, comments, menus and the like. */
  html: string;
  /** Content of every application/ld+json script. */
  linkedData: string[];
  elements: number;
  /** Deepest nesting, counting only elements that must be closed. */
  depth: number;
}

// up to their end tag these hold no markup at all
const RAW = new Set(['script', 'style', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);
const DROPPED = new Set([
  'nav',
  'footer',
  'svg',
  'math',
  'noscript',
  'template',
  'dialog',
  'button',
  'select',
  'canvas',
  'object',
  'video',
  'audio',
  'aside',
  'form',
  'map',
  'menu',
  'figcaption',
]);
const LISTS = new Set(['ul', 'ol']);
const PLAIN_SHARE = 0.25;
// an element with more paragraphs than this is no menu, whatever it is called: it stays
const PARAGRAPHS_OF_A_BODY = 6;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
// these end without an end tag, so an open one says nothing about depth
const LOOSE = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'dd',
  'dt',
  'option',
  'tbody',
  'thead',
  'html',
  'body',
  'head',
]);
const LONGEST_LINKED_DATA = 1_000_000;

interface Tag {
  name: string;
  closing: boolean;
  selfClosing: boolean;
  start: number;
  end: number;
}

const NAME = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})/y;

/** Where a tag ends: at the first ">" outside quotes; at the first ">" at all where a quote is never closed. */
function endOfTag(html: string, from: number): number {
  const simple = html.indexOf('>', from);
  if (simple < 0) return html.length;
  const pattern = /"[^"]*"|'[^']*'|>/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    if (match[0] === '>') return match.index + 1;
    // a quotation mark that swallows whole elements was never meant to open
    if (match[0].length > 20_000 && match[0].includes('<')) return simple + 1;
  }
  return simple + 1;
}

function readTag(html: string, start: number): Tag | null {
  NAME.lastIndex = start;
  const match = NAME.exec(html);
  if (!match) return null;
  const end = endOfTag(html, start + match[0].length);
  return {
    name: (match[2] ?? '').toLowerCase(),
    closing: match[1] === '/',
    selfClosing: html[end - 2] === '/',
    start,
    end,
  };
}

/** Where a comment, declaration or the like that opens at `start` ends. */
function endOfOther(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (html[start + 1] !== '!' && html[start + 1] !== '?') return start + 1;
  const end = html.indexOf('>', start);
  return end < 0 ? html.length : end + 1;
}

function endOfRaw(html: string, name: string, from: number): { contentEnd: number; end: number } {
  const closing = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  closing.lastIndex = from;
  const match = closing.exec(html);
  return match
    ? { contentEnd: match.index, end: match.index + match[0].length }
    : { contentEnd: html.length, end: html.length };
}

/** What is being dropped: from which piece on, how often its tag is open, and how many paragraphs are in it. */
interface Dropping {
  name: string;
  piece: number;
  open: number;
  paragraphs: number;
  /** Characters inside and outside links. */
  linked: number;
  plain: number;
}

/** What the pass has so far. */
interface State {
  pieces: string[];
  dropping: Dropping | null;
  depth: number;
  inLink: boolean;
  scan: Scan;
}

function measure(state: State, tag: Tag): void {
  if (VOID.has(tag.name) || tag.selfClosing || LOOSE.has(tag.name)) return;
  state.depth = Math.max(0, state.depth + (tag.closing ? -1 : 1));
  state.scan.depth = Math.max(state.scan.depth, state.depth);
}

function isNoArticle({ name, paragraphs, linked, plain }: Dropping): boolean {
  // a list is dropped for what is in it: links and hardly a word beside them
  if (LISTS.has(name)) return linked > 0 && plain <= linked * PLAIN_SHARE;
  return paragraphs <= PARAGRAPHS_OF_A_BODY;
}

function addText(state: State, text: string): void {
  state.pieces.push(text);
  if (!state.dropping) return;
  const length = text.trim().length;
  if (state.inLink) state.dropping.linked += length;
  else state.dropping.plain += length;
}

/** Opens, counts and closes the element that is being dropped. The tag's own source is already among the pieces. */
function drop(state: State, tag: Tag): void {
  const { dropping, pieces } = state;
  if (!dropping) {
    if ((DROPPED.has(tag.name) || LISTS.has(tag.name)) && !tag.closing && !tag.selfClosing) {
      state.dropping = {
        name: tag.name,
        piece: pieces.length - 1,
        open: 1,
        paragraphs: 0,
        linked: 0,
        plain: 0,
      };
    }
    return;
  }
  if (tag.name === 'p' && !tag.closing) dropping.paragraphs += 1;
  if (tag.name !== dropping.name || tag.selfClosing) return;
  dropping.open += tag.closing ? -1 : 1;
  if (dropping.open > 0) return;
  if (isNoArticle(dropping)) pieces.length = dropping.piece;
  state.dropping = null;
}

/** Scans a page's source. Time is linear in its length, whatever is in it. */
export function scanHtml(html: string): Scan {
  const scan: Scan = { html: '', linkedData: [], elements: 0, depth: 0 };
  const state: State = { pieces: [], dropping: null, depth: 0, inLink: false, scan };
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start < 0) break;
    if (start > at) addText(state, html.slice(at, start));
    const tag = readTag(html, start);
    if (!tag) {
      at = endOfOther(html, start);
      if (at === start + 1) state.pieces.push('&lt;');
      continue;
    }
    at = tag.end;
    if (RAW.has(tag.name)) {
      if (tag.closing || tag.selfClosing) continue;
      const { contentEnd, end } = endOfRaw(html, tag.name, tag.end);
      const isData = /ld\+json/i.test(html.slice(tag.start, Math.min(tag.end, tag.start + 500)));
      if (isData && contentEnd - tag.end < LONGEST_LINKED_DATA)
        scan.linkedData.push(html.slice(tag.end, contentEnd));
      at = end;
      continue;
    }
    if (!tag.closing) scan.elements += 1;
    measure(state, tag);
    if (tag.name === 'a') state.inLink = !tag.closing;
    state.pieces.push(html.slice(tag.start, tag.end));
    drop(state, tag);
  }
  state.pieces.push(html.slice(at));
  scan.html = state.pieces.join('');
  return scan;
}
