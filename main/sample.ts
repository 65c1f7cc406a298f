// The sample workspace: made from the sample articles the first time that it is opened.
import { existsSync, rmSync } from 'node:fs';
import type { WorkspaceOutcome } from '../preload/outcomes.ts';
import type { Importer } from './importer.ts';
import type { Workspaces } from './workspaces.ts';

/** Setting of a sample workspace whose import came to its end. */
const COMPLETE = 'sample-complete';

export interface SampleOptions {
  workspaces: Workspaces;
  importer: Importer;
  /** The workspace's file. */
  file: string;
  /** The folder of the sample articles. */
  articles: string;
  /** Called when the workspace is open, before it has articles. */
  onOpen: () => void;
}

/** Opens the sample workspace; one that was broken off while it was made is made anew. */
export async function openSample({
  workspaces,
  importer,
  file,
  articles,
  onOpen,
}: SampleOptions): Promise<WorkspaceOutcome> {
  if (existsSync(file)) {
    const opened = workspaces.open(file);
    if (opened.ok && workspaces.store()?.readSetting(COMPLETE) != null) return opened;
    // whatever lies there is ours: nobody else writes into this folder
    if (opened.ok) workspaces.close();
    rmSync(file, { force: true });
  }
  const created = workspaces.create(file);
  const store = workspaces.store();
  if (!created.ok || !store) return created;
  onOpen();
  const { cancelled } = await importer.run([articles], store, () => undefined);
  if (cancelled) return created;
  store.writeSetting(COMPLETE, new Date().toISOString());
  return workspaces.open(file);
}
