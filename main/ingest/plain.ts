import { isBoilerplate, isListHeading } from './boilerplate.ts';
import { cleanCharacters } from './characters.ts';
import { isHeadLine } from './head.ts';
import { readParagraphs } from './layout.ts';
import type { Draft, IngestData, Metadata } from './types.ts';

export const NO_METADATA: Metadata = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  language: null,
};

/** Reads plain text: its paragraphs, hard-wrapped lines joined. Everything else is told by the lines themselves. */
export function readPlain(text: string, data: IngestData): Draft {
  const standsAlone = (line: string) =>
    isHeadLine(line, data) || isListHeading(line, data) || isBoilerplate(line, data);
  const paragraphs = readParagraphs(cleanCharacters(text), standsAlone, data);
  return {
    metadata: NO_METADATA,
    fileDate: null,
    fileAuthor: null,
    blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    notes: [],
  };
}
