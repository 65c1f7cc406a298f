// The lists as the app compiles them, and the shortest way to ingest a text in a test.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileIngestData } from '../../main/ingest/data.ts';
import { ingest } from '../../main/ingest/ingest.ts';
import type { Ingested } from '../../main/ingest/types.ts';
import { readIngestResources } from '../../main/resources.ts';

const resources = path.join(import.meta.dirname, '../../resources');
export const rawList = (name: string) => readFileSync(path.join(resources, 'ingest', `${name}.tsv`), 'utf8');

export const data = compileIngestData(readIngestResources(resources));

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export function ingestText(text: string, fileName = 'article.txt') {
  return ingest(bytesOf(text), fileName, data);
}

/** The article of a file that must be readable. */
export async function articleOf(content: string | Uint8Array, fileName = 'article.txt'): Promise<Ingested> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const outcome = await ingest(bytes, fileName, data);
  if (!outcome.ok) throw new Error(`${fileName}: ${outcome.reason}: ${outcome.detail}`);
  return outcome.article;
}

export const paragraphTexts = ({ text, paragraphs }: Ingested) =>
  paragraphs.map(({ start, end }) => text.slice(start, end));
