// Articles read by the command line as the three exported tables.
import path from 'node:path';
import type { ExportOutcome } from '../preload/outcomes.ts';
import type { ReadArticle } from './engine.ts';
import { type ExportedActor, type ExportedRelation, exportTables } from './export/tables.ts';
import type { Extraction } from './extract/model.ts';
import type { Ontology } from './ontology.ts';
import { makeFolder, writeFiles } from './write.ts';

export interface ArticleResult {
  file: string;
  article: ReadArticle;
  extraction: Extraction;
}

/** Writes the tables into a folder, which is made where it is missing. */
export async function writeTables(
  folder: string,
  results: readonly ArticleResult[],
  ontology: Ontology,
): Promise<ExportOutcome> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const tables = exportTables(mergeActors(results), results.flatMap(relationsOf), ontology);
  return writeFiles(new Map(Object.entries(tables).map(([name, text]) => [path.join(folder, name), text])));
}

/** As in a workspace: the latest article holds, but no affiliation never replaces one. */
export function mergeActors(results: readonly ArticleResult[]): ExportedActor[] {
  const merged = new Map<string, ExportedActor>();
  for (const { mentions: _, acronyms: __, ...actor } of results.flatMap(
    ({ extraction }) => extraction.actors,
  )) {
    const affiliation = actor.affiliation ?? merged.get(actor.id)?.affiliation ?? null;
    merged.set(actor.id, { ...actor, affiliation });
  }
  return [...merged.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The relations that count for a tie between two actors, with its ends in order. */
function relationsOf({ file, article, extraction }: ArticleResult): ExportedRelation[] {
  const names = new Map(extraction.actors.map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  const { title, outlet, published, text } = article;
  return extraction.relations
    .filter(({ source, target, type }) => source !== target && type !== 'SAME_AS')
    .map(({ source, target, ...relation }) => ({
      ...relation,
      a: source < target ? source : target,
      b: source < target ? target : source,
      source: named(source),
      target: named(target),
      article: { title, outlet, published, file: path.basename(file) },
      verdict: null,
      text,
    }));
}
