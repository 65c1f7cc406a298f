// Whole article files through ingest and extraction, in a form that a person can read and a diff can show.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../main/extract/extract.ts';
import { compileIngestData } from '../../main/ingest/data.ts';
import { ingest } from '../../main/ingest/ingest.ts';
import { readIngestResources } from '../../main/resources.ts';
import { realLexicon } from './lexicon.ts';

export const goldenFolder = path.resolve(import.meta.dirname, '../fixtures/extract');

const resources = path.resolve(import.meta.dirname, '../../resources');

export interface Golden {
  actors: string[];
  relations: string[];
}

/** "id: every wording" for actors; "TYPE/mode source → target (modality): “trigger” in “quote”" for relations. */
export async function readGolden(name: string): Promise<Golden> {
  const folder = path.join(goldenFolder, name);
  const source = readdirSync(folder).find((file) => file.startsWith('source.'));
  if (source === undefined) throw new Error(`${folder} has no source file`);
  const data = compileIngestData(readIngestResources(resources));
  const outcome = await ingest(readFileSync(path.join(folder, source)), source, data);
  if (!outcome.ok) throw new Error(`${name}: ${outcome.detail}`);
  const { text } = outcome.article;
  const { actors, relations } = extract(outcome.article, realLexicon());
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return {
    actors: actors.map(
      ({ id, mentions }) => `${id}: ${[...new Set(mentions.map(words))].sort().join(' | ')}`,
    ),
    relations: relations.map(
      ({ type, mode, source: from, target, mutual, modality, trigger, evidence }) =>
        `${type}${mode ? `/${mode}` : ''} ${from} ${mutual ? '↔' : '→'} ${target} (${modality}): “${words(trigger)}” in “${words(evidence)}”`,
    ),
  };
}
