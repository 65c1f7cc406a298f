// The JSON that the command line reads and prints.
import { z } from 'zod';
import type { ReadArticle } from './engine.ts';
import type { Actor, ArticleText, Extraction, Paragraph } from './extract/model.ts';

const requestLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
});

export interface Request {
  id: string | number;
  article: ArticleText;
}

/** Reads one line of standard input. A date that is none is passed over: it is only a hint. */
export function readRequest(line: string): Request | { wrong: string } {
  const parsed = requestLine.safeParse(readJson(line));
  if (!parsed.success)
    return { wrong: `not an article: ${parsed.error.issues[0]?.message ?? 'wrong shape'}` };
  const { id, text, title, published } = parsed.data;
  const date = published && /^\d{4}(-\d{2}(-\d{2})?)?/.exec(published)?.[0];
  return {
    id,
    article: { text, title: title ?? null, published: date || null, paragraphs: splitParagraphs(text) },
  };
}

/**
 * Paragraphs between blank lines, without the white space around them; where a line is longer than any wrapped one,
 * lines are paragraphs too.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const block = /\S(?:(?!\n[^\S\n]*\n)[\s\S])*/g;
  const lines = [...text.matchAll(block)].flatMap(({ 0: found, index }) =>
    isWrapped(found) ? [{ found, start: index }] : linesOf(found, index),
  );
  return lines.map(({ found, start }, index) => {
    return { index, start, end: start + found.trimEnd().length };
  });
}

const WIDEST_WRAP = 160;

const isWrapped = (block: string) => block.split('\n').every((line) => line.trim().length <= WIDEST_WRAP);

/** What goes on in small letters belongs to the line before. */
const linesOf = (block: string, start: number) =>
  [...block.matchAll(/\S(?:(?!\n[^\S\n]*[^\s\p{Ll}])[\s\S])*/gu)].map(({ 0: found, index }) => {
    return { found, start: start + index };
  });

/** What is printed for a line of standard input. */
export function resultOf({ id }: Request, { actors, relations }: Extraction) {
  return { id, actors: coded(actors), relations };
}

/**
 * The actors with PLOVER's code IGO as the country of people and bodies that act for an inter-governmental organisation:
 * events of its secretary-general are coded as events of the organisation.
 */
function coded(actors: readonly Actor[]): Actor[] {
  const bodies = new Set(
    actors
      .filter((actor) => actor.kind === 'organisation' && actor.sectors.includes('IGO'))
      .map(({ id }) => id),
  );
  return actors.map((actor) => (bodies.has(actor.affiliation ?? '') ? { ...actor, country: 'IGO' } : actor));
}

/** What is printed for a file. */
export function documentOf(file: string, article: ReadArticle, { actors, relations }: Extraction) {
  const { title, outlet, place, author, published, language, text, paragraphs, notes } = article;
  const quoted = relations.map((relation) => ({
    ...relation,
    quote: text.slice(relation.evidence.start, relation.evidence.end),
  }));
  return {
    file,
    title,
    outlet,
    place,
    author,
    published,
    language,
    notes,
    text,
    paragraphs,
    actors: coded(actors),
    relations: quoted,
  };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
