// What a page says about itself in schema.org's JSON-LD.
import { decodeEntities } from './html-entities.ts';

export interface LinkedData {
  title: string | null;
  author: string | null;
  outlet: string | null;
  published: string | null;
  language: string | null;
  body: string | null;
}

type Node = Record<string, unknown>;

const ARTICLE = /(?:^|\/)(?:\w*Article|\w*BlogPosting|Report|Reportage)$/;
const MOST_NODES = 2000;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function parse(source: string): unknown {
  const json = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    // raw line breaks inside strings are the usual fault
    try {
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}

/** Every object in the data, outer ones first. */
function collectNodes(roots: unknown[]): Node[] {
  const nodes: Node[] = [];
  const queue = [...roots];
  for (let index = 0; index < queue.length && nodes.length < MOST_NODES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return nodes;
}

function text(value: unknown): string | null {
  const [first] = asList(value);
  const content = isNode(first) ? first['@value'] : first;
  return typeof content === 'string' && content.trim() !== '' ? decodeEntities(content).trim() : null;
}

/** The names of a person, an organisation or a list of them, given whole, by name or by reference. */
function names(value: unknown, byId: Map<unknown, Node>): string[] {
  return asList(value).flatMap((entry) => {
    if (typeof entry === 'string') return [decodeEntities(entry).trim()];
    if (!isNode(entry)) return [];
    const node = entry['name'] === undefined ? (byId.get(entry['@id']) ?? entry) : entry;
    const name = text(node['name']);
    return name === null ? [] : [name];
  });
}

const isArticle = (node: Node) =>
  asList(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** Reads the article object of a page's JSON-LD scripts (bare, in an array or in @graph); null where none has one. */
export function readLinkedData(sources: string[]): LinkedData | null {
  const nodes = collectNodes(sources.slice(0, 50).map(parse));
  const byId = new Map<unknown, Node>();
  for (const node of nodes)
    if (node['@id'] !== undefined && node['name'] !== undefined) byId.set(node['@id'], node);
  const article = nodes.find(
    (node) => isArticle(node) && (node['headline'] ?? node['datePublished']) !== undefined,
  );
  if (!article) return null;
  return {
    title: text(article['headline']) ?? text(article['name']),
    author: [...new Set(names(article['author'] ?? article['creator'], byId))].slice(0, 6).join(', ') || null,
    outlet: names(article['publisher'], byId)[0] ?? null,
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    language: text(article['inLanguage']),
    body: text(article['articleBody']),
  };
}
