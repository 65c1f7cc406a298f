// The one workspace that is open: opening, making, copying and closing it.
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { RecentWorkspace, WorkspaceInfo, WorkspaceOutcome } from '../preload/outcomes.ts';
import type { SettingsFile } from './settings.ts';
import { type Failure, failure, failureToWrite, writeFailure } from './store/failure.ts';
import { createStore, openStore, type Store, type StoreData } from './store/store.ts';

export const EXTENSION = '.entente';

export interface WorkspaceOptions {
  data: StoreData;
  settings: SettingsFile;
  /** Where the sample workspace lies. */
  sampleFile: string;
}

interface OpenWorkspace {
  path: string;
  store: Store;
}

export type Workspaces = ReturnType<typeof createWorkspaces>;

export function createWorkspaces({ data, settings, sampleFile }: WorkspaceOptions) {
  let current: OpenWorkspace | null = null;

  function info({ path: file, store }: OpenWorkspace): WorkspaceInfo {
    const name = path.basename(file, EXTENSION);
    return { name, path: file, sample: file === sampleFile, ...store.readCounts() };
  }

  /** The workspace before stays open where the other one cannot be opened. */
  function open(file: string): WorkspaceOutcome {
    if (current?.path === file) return { ok: true, workspace: info(current) };
    const opened = openStore(file, data);
    if (!opened.ok) return opened;
    close();
    current = { path: file, store: opened.store };
    settings.remember(file);
    return { ok: true, workspace: info(current) };
  }

  /** Makes an empty workspace, in the place of a file that may be there, and opens it. */
  function create(file: string): WorkspaceOutcome {
    if (current?.path === file) return isOpen(file);
    // made beside it first: where that fails, the file that was there stays
    const made = attempt(file, (unfinished) => {
      const created = createStore(unfinished, data);
      if (!created.ok) return created;
      created.store.close();
      replace(unfinished, file);
      return null;
    });
    return made ?? open(file);
  }

  /** Writes a copy of the open workspace, which stays the open one. */
  async function saveCopy(file: string): Promise<WorkspaceOutcome> {
    if (!current) return failure('missing', path.basename(file));
    if (current.path === file) return isOpen(file);
    const { store } = current;
    const unfinished = besides(file);
    try {
      await store.copyTo(unfinished);
      replace(unfinished, file);
      return { ok: true, workspace: info({ path: file, store }) };
    } catch (error) {
      return refusal(error, file, unfinished);
    }
  }

  function close(): void {
    current?.store.close();
    current = null;
  }

  function readRecent(): RecentWorkspace[] {
    return settings.read().recent.map(({ path: file, opened }) => {
      return { name: path.basename(file, EXTENSION), path: file, opened, exists: existsSync(file) };
    });
  }

  return {
    open,
    create,
    saveCopy,
    close,
    readRecent,
    readInfo: (): WorkspaceInfo | null => current && info(current),
    path: (): string | null => current?.path ?? null,
    store: (): Store | null => current?.store ?? null,
  };
}

/** The open workspace cannot be written over by another one, nor by its own copy. */
function isOpen(file: string): Failure {
  const detail = `${path.basename(file)} is the workspace that is open now. Give the other one another name.`;
  return { ok: false, reason: 'locked', detail };
}

const besides = (file: string) => `${file}.${process.pid}.tmp`;

/** Puts a finished file in its place, without the log that an older one there may have left. */
function replace(unfinished: string, file: string): void {
  for (const left of ['-wal', '-shm', '-journal']) rmSync(file + left, { force: true });
  renameSync(unfinished, file);
}

function attempt(file: string, make: (unfinished: string) => Failure | null): Failure | null {
  const unfinished = besides(file);
  try {
    const refused = make(unfinished);
    return refused && failureToWrite(refused.reason, file);
  } catch (error) {
    return refusal(error, file, unfinished);
  }
}

function refusal(error: unknown, file: string, unfinished: string): Failure {
  rmSync(unfinished, { force: true });
  return writeFailure(error, file);
}
