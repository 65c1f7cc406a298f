// What to open: asked for on the command line, by a second start, or else what was open last.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ImportSummary, WorkspaceOutcome } from '../preload/outcomes.ts';
import type { StartArguments } from './arguments.ts';
import type { Rooms } from './handlers.ts';

export interface StartRooms extends Pick<Rooms, 'workspaces' | 'importer' | 'openSample' | 'firstWorkspace'> {
  onWorkspace: () => void;
  /** Tells the user in a dialog: nothing in the window asked for this. */
  complain: (message: string, detail: string) => void;
}

/** Opens what was asked for. `isFirst`: the application just started, and has nothing open yet. */
export async function openAsked(asked: StartArguments, isFirst: boolean, rooms: StartRooms): Promise<void> {
  const outcome = await openWorkspace(asked, isFirst, rooms);
  if (outcome) rooms.onWorkspace();
  if (outcome && !outcome.ok) rooms.complain('The workspace could not be opened.', outcome.detail);
  if (asked.articles.length > 0) await importArticles(asked.articles, rooms);
}

async function openWorkspace(
  asked: StartArguments,
  isFirst: boolean,
  { workspaces, importer, openSample }: StartRooms,
): Promise<WorkspaceOutcome | null> {
  if (asked.sample) {
    await importer.cancel();
    return openSample();
  }
  const recent = workspaces.readRecent()[0];
  const last = isFirst && recent?.exists ? recent.path : null;
  const file = asked.workspace ?? last;
  if (file === null) return null;
  await importer.cancel();
  return workspaces.open(file);
}

async function importArticles(articles: string[], rooms: StartRooms): Promise<void> {
  const { workspaces, importer } = rooms;
  if (!workspaces.store()) {
    const created = workspaces.create(rooms.firstWorkspace());
    if (!created.ok) return rooms.complain('No workspace could be made.', created.detail);
  }
  const store = workspaces.store();
  if (!store) return;
  const summary = await importer.run(articles, store, () => undefined);
  rooms.onWorkspace();
  const failures = failuresOf(summary);
  if (failures.length > 0) rooms.complain('Some files could not be imported.', failures.join('\n'));
}

const MOST_TOLD = 10;

function failuresOf({ outcomes }: ImportSummary): string[] {
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' ? [`${outcome.file}: ${outcome.detail}`] : [],
  );
  const more = failures.length - MOST_TOLD;
  return more > 0 ? [...failures.slice(0, MOST_TOLD), `and ${more} more`] : failures;
}

/** A name for a new workspace that no file in the folder has yet. */
export function freeName(folder: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, `Workspace${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!existsSync(file)) return file;
  }
}
