// Markdown → blocks, by marked's lexer: no HTML is made of it.
import { lexer, type Token, type Tokens } from 'marked';
import { cleanCharacters } from './characters.ts';
import { outletOfName } from './data.ts';
import { parseDate } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';
import { decodeEntities } from './html-entities.ts';
import { MAX_MARKDOWN_MARKS } from './limits.ts';
import { NO_METADATA, readPlain } from './plain.ts';
import type { Block, Draft, IngestData, Metadata } from './types.ts';

// every level of quotation and list nests a call in the lexer; beyond this a line is only text
const DEEP_NESTING = /^(?:[ \t]*(?:>|[-*+] )){50,}/gm;

const childrenOf = (token: Token): Token[] => ('tokens' in token && token.tokens) || [];

/** The text of inline tokens: of a link its words, of a picture nothing. */
function inlineText(tokens: Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'image' || token.type === 'html') return '';
      if (token.type === 'br') return '\n';
      const inner = childrenOf(token);
      return inner.length > 0 ? inlineText(inner) : decodeEntities('text' in token ? String(token.text) : '');
    })
    .join('');
}

function isOnlyLinks(tokens: Token[]): boolean {
  const own = tokens.filter((token) => token.type !== 'text' || token.raw.trim() !== '');
  return own.length > 0 && own.every((token) => token.type === 'link');
}

function textBlock(tokens: Token[], kind: Block['kind']): Block[] {
  const text = inlineText(tokens);
  const link = kind !== 'heading' && isOnlyLinks(tokens) && !/[.!?]["”’]?$/.test(text);
  return [{ kind: link ? 'link' : kind, text }];
}

function blocksOf(token: Token, kind: Block['kind']): Block[] {
  switch (token.type) {
    case 'heading':
      return textBlock(childrenOf(token), 'heading');
    case 'paragraph':
    case 'text':
      return textBlock(childrenOf(token).length > 0 ? childrenOf(token) : [token], kind);
    case 'blockquote':
      return childrenOf(token).flatMap((inner) => blocksOf(inner, kind));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        item.tokens.flatMap((inner) => blocksOf(inner, 'item')),
      );
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row) => ({
        kind: 'item',
        text: row.map((cell) => inlineText(cell.tokens)).join(' '),
      }));
    }
    default:
      // code, rules, raw HTML and definitions are no text of the article
      return [];
  }
}

function metadataOf(fields: Map<string, string>, data: IngestData): Metadata {
  const first = (...keys: string[]) => keys.map((key) => fields.get(key)).find(Boolean) ?? null;
  const outlet = first('outlet', 'publisher', 'source', 'site', 'publication', 'newspaper');
  return {
    title: first('title', 'headline'),
    outlet: outlet && !/^https?:/.test(outlet) ? (outletOfName(outlet, data) ?? outlet) : null,
    author: first('author', 'authors', 'byline', 'by'),
    published: parseDate(
      first('published', 'date', 'pubdate', 'publish_date', 'published_at', 'created') ?? '',
    ),
    language: first('lang', 'language'),
  };
}

/** The lexer's time grows with the square of the marks in one stretch of text. */
function hasTooManyMarks(text: string): boolean {
  return text
    .split(/\n\s*\n/)
    .some((stretch) => (stretch.match(/[*_`[\]<~|!]/g)?.length ?? 0) > MAX_MARKDOWN_MARKS);
}

/** Reads Markdown: front matter as metadata, headings, paragraphs, quotations and list items as blocks. */
export function readMarkdown(source: string, data: IngestData): Draft {
  const { fields, body } = readFrontMatter(cleanCharacters(source));
  if (hasTooManyMarks(body)) return readPlain(body, data);
  const flat = body.replace(DEEP_NESTING, '').replace(/^[ \t]{200,}/gm, '');
  const metadata = fields ? metadataOf(fields, data) : { ...NO_METADATA };
  const blocks = lexer(flat).flatMap((token) => blocksOf(token, 'paragraph'));
  const [first] = blocks;
  // the heading that opens the file is its title
  if (metadata.title === null && first?.kind === 'heading') metadata.title = first.text;
  return { metadata, fileDate: null, fileAuthor: null, blocks, notes: [] };
}
