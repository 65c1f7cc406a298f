// One function per call of the contract: where the rooms meet.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CallName, Filter, Input, Output } from '../preload/contract.ts';
import type { ImportProgress, ImportSummary, WorkspaceOutcome } from '../preload/outcomes.ts';
import type { UndoState } from '../preload/shapes.ts';
import { readAbout } from './about.ts';
import type { Dialogs } from './dialogs.ts';
import { exportTables } from './export/tables.ts';
import type { Importer } from './importer.ts';
import type { Ontology } from './ontology.ts';
import type { SettingsFile } from './settings.ts';
import { failure } from './store/failure.ts';
import type { Store } from './store/store.ts';
import type { Workspaces } from './workspaces.ts';
import { writeFiles } from './write.ts';

export type Handlers = { [N in CallName]: (input: Input<N>) => Output<N> | Promise<Output<N>> };

export interface Rooms {
  workspaces: Workspaces;
  importer: Importer;
  settings: SettingsFile;
  dialogs: Dialogs;
  ontology: Ontology;
  openSample: () => Promise<WorkspaceOutcome>;
  /** Where a workspace is made when articles come and none is open. */
  firstWorkspace: () => string;
  /** Opens a port to the window for the progress of one import. */
  openProgress: () => { post: (progress: ImportProgress) => void; close: () => void };
  onTheme: () => void;
  onWorkspace: () => void;
}

const NOTHING_TO_UNDO: UndoState = { undo: null, redo: null };

export function createHandlers(rooms: Rooms): Handlers {
  const store = () => rooms.workspaces.store();
  return {
    ...createWorkspaceHandlers(rooms),
    ...createExportHandlers(rooms),
    readAbout,
    readSettings: () => ({ theme: rooms.settings.read().theme }),
    writeSettings({ theme }) {
      rooms.settings.write({ theme });
      rooms.onTheme();
      return null;
    },

    async importFiles({ paths }) {
      const chosen = paths ?? (await rooms.dialogs.importFiles());
      return chosen && importInto(rooms, chosen);
    },
    async cancelImport() {
      await rooms.importer.cancel();
      return null;
    },

    readGraph: (filter) =>
      store()?.readGraph(filter) ?? { actors: [], ties: [], total: 0, shown: 0, unsure: 0, dates: null },
    readEvidence: ({ a, b, filter }) => store()?.readEvidence(a, b, filter) ?? [],
    readUnsure: ({ filter, limit }) => store()?.readUnsure(filter, limit) ?? [],
    readActor: ({ actor, minimumConfidence }) => store()?.readActor(actor, minimumConfidence) ?? null,
    readArticle: ({ article }) => store()?.readArticle(article) ?? null,
    readArticles: () => store()?.readArticles() ?? [],
    readOutlets: () => store()?.readOutlets() ?? [],
    search: ({ query }) => store()?.search(query) ?? [],

    correctArticle: ({ article, ...fields }) => store()?.correctArticle(article, fields) ?? NOTHING_TO_UNDO,
    removeArticle: ({ article }) => store()?.removeArticle(article) ?? NOTHING_TO_UNDO,
    judgeRelation: ({ relation, verdict }) => store()?.judgeRelation(relation, verdict) ?? NOTHING_TO_UNDO,
    undo: () => store()?.undo() ?? NOTHING_TO_UNDO,
    redo: () => store()?.redo() ?? NOTHING_TO_UNDO,
    readUndo: () => store()?.readUndo() ?? NOTHING_TO_UNDO,
    savePositions({ workspace, places }) {
      if (workspace === rooms.workspaces.path()) store()?.savePositions(places);
      return null;
    },
  };
}

type WorkspaceCalls =
  | 'readWorkspace'
  | 'readRecent'
  | 'newWorkspace'
  | 'openWorkspace'
  | 'openSample'
  | 'saveCopy';

function createWorkspaceHandlers(rooms: Rooms): Pick<Handlers, WorkspaceCalls> {
  const { workspaces, importer, dialogs } = rooms;

  /** An import writes into the workspace that it began with: it ends before another one is opened. */
  async function change(open: () => WorkspaceOutcome | Promise<WorkspaceOutcome>): Promise<WorkspaceOutcome> {
    await importer.cancel();
    const outcome = await open();
    rooms.onWorkspace();
    return outcome;
  }

  return {
    readWorkspace: () => workspaces.readInfo(),
    readRecent: () => workspaces.readRecent(),
    async newWorkspace() {
      const file = await dialogs.newWorkspace();
      return file === null ? null : change(() => workspaces.create(file));
    },
    async openWorkspace({ recent }) {
      const known = recent === null ? null : workspaces.readRecent()[recent];
      if (known === undefined) return failure('missing', 'This workspace');
      const file = known ? known.path : await dialogs.openWorkspace();
      return file === null ? null : change(() => workspaces.open(file));
    },
    openSample: () => change(rooms.openSample),
    async saveCopy() {
      const info = workspaces.readInfo();
      const file = info && (await dialogs.saveCopy(info.name));
      return file === null ? null : workspaces.saveCopy(file);
    },
  };
}

function createExportHandlers(rooms: Rooms): Pick<Handlers, 'exportPng' | 'exportCsv'> {
  const { dialogs, ontology, workspaces } = rooms;

  function tablesOf(store: Store, filter: Filter) {
    return exportTables(store.readActors(), store.readRelations(filter), ontology, filter.minimumRelations);
  }

  return {
    async exportPng({ bytes, name }) {
      const file = await dialogs.savePicture(name);
      return file === null ? null : writeFiles(new Map([[file, bytes]]));
    },
    async exportCsv(filter) {
      const store = workspaces.store();
      const folder = store && (await dialogs.exportFolder());
      if (!store || folder === null) return null;
      const tables = Object.entries(tablesOf(store, filter));
      const existing = tables.map(([name]) => name).filter((name) => existsSync(path.join(folder, name)));
      if (existing.length > 0 && !(await dialogs.mayReplace(existing))) return null;
      return writeFiles(new Map(tables.map(([name, text]) => [path.join(folder, name), text])));
    },
  };
}

/** Imports into the open workspace, or into a new one where none is open. */
async function importInto(rooms: Rooms, paths: string[]): Promise<ImportSummary> {
  if (!rooms.workspaces.store()) {
    const created = rooms.workspaces.create(rooms.firstWorkspace());
    if (!created.ok) return nothingImported(paths, created.reason, created.detail);
    rooms.onWorkspace();
  }
  const store = rooms.workspaces.store();
  if (!store) return nothingImported(paths, 'missing', 'No workspace is open.');
  const progress = rooms.openProgress();
  try {
    return await rooms.importer.run(paths, store, progress.post);
  } finally {
    progress.close();
  }
}

function nothingImported(paths: string[], reason: string, detail: string): ImportSummary {
  const outcomes = paths.map(
    (file) => ({ file: path.basename(file), status: 'failed', reason, detail }) as const,
  );
  return { outcomes, cancelled: false, left: 0 };
}
