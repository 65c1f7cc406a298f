// One open workspace: its statements prepared once, plain functions returned.
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Extraction } from '../extract/model.ts';
import type { Ontology } from '../ontology.ts';
import { prepareActors } from './actors.ts';
import { prepareArticles } from './articles.ts';
import { prepareDecisions } from './decisions.ts';
import { prepareEvidence } from './evidence.ts';
import { prepareExport } from './export.ts';
import type { Failure } from './failure.ts';
import { createFile, type OpenedFile, openFile } from './file.ts';
import { NOT_REJECTED } from './filter.ts';
import { prepareGraph } from './graph.ts';
import { type NewArticle, prepareInsert } from './insert.ts';
import type { Migrations } from './migrate.ts';
import { preparePositions } from './positions.ts';
import { prepareRoots } from './roots.ts';
import { prepareSearch } from './search.ts';
import { prepareSettings } from './settings.ts';

export type Store = ReturnType<typeof prepareStore>;
export type OpenedStore = { ok: true; store: Store } | Failure;

/** What every workspace needs from outside. */
export interface StoreData {
  migrations: Migrations;
  ontology: Ontology;
}

/** Opens an existing workspace. What is no workspace, damaged, newer, locked or read-only comes back as a failure. */
export function openStore(file: string, data: StoreData): OpenedStore {
  return asStore(openFile(file, data.migrations), data);
}

/** Makes a new workspace at a path where nothing is yet. */
export function createStore(file: string, data: StoreData): OpenedStore {
  return asStore(createFile(file, data.migrations), data);
}

function asStore(opened: OpenedFile, { ontology }: StoreData): OpenedStore {
  return opened.ok ? { ok: true, store: prepareStore(opened.database, ontology) } : opened;
}

type Database = Extract<OpenedFile, { ok: true }>['database'];

function prepareStore(database: Database, ontology: Ontology) {
  const roots = prepareRoots(database);
  const articles = prepareArticles(database);
  const { readText, ...articleFunctions } = articles;
  const { insertArticle } = prepareInsert(database);
  const count = database.prepare<[], { articles: number; actors: number; relations: number }>(`
    SELECT (SELECT count(*) FROM article WHERE removed = 0) AS articles,
           (SELECT count(*) FROM actor WHERE EXISTS (
              SELECT 1 FROM mention JOIN article ON article.id = mention.article
              WHERE mention.actor = actor.id AND removed = 0)) AS actors,
           (SELECT count(*) FROM live_relation WHERE ${NOT_REJECTED}) AS relations`);
  return {
    ...articleFunctions,
    ...prepareActors(database, ontology),
    ...prepareDecisions(database),
    ...prepareEvidence(database, ontology, roots, readText),
    ...prepareExport(database, ontology, roots, readText),
    ...prepareGraph(database, ontology, roots),
    ...preparePositions(database),
    ...prepareSearch(database, readText),
    ...prepareSettings(database),
    insertArticle: (article: NewArticle, extraction: Extraction): number => {
      roots.forget();
      return insertArticle(article, extraction);
    },
    /** What is there now: removed articles, rejected relations, and actors that only removed articles name, do not count. */
    readCounts: () => count.get() ?? { articles: 0, actors: 0, relations: 0 },
    /** Copies the workspace to a new file while it stays usable; throws what the file system or SQLite throws. */
    copyTo: async (file: string): Promise<void> => {
      await access(path.dirname(file), constants.W_OK);
      await database.backup(file);
    },
    close: (): void => {
      database.close();
    },
  };
}
