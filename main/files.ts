// Which files a drop of files and folders means.
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileOutcome } from '../preload/outcomes.ts';

export interface ListedFile {
  path: string;
  /** As shown: its path from the dropped file or folder on. */
  name: string;
}

/** Names of files are bytes on Linux; such a one cannot be asked for. */
const UNNAMEABLE = 'The name of the file is not valid Unicode. Rename it and drop it again.';

export type Listed = ListedFile | Extract<FileOutcome, { status: 'failed' }>;

/**
 * Files as given, folders with all that they hold, by name; hidden ones only where given themselves. What cannot
 * be read stands in the list as a failed outcome. A folder that is reached twice (by a link) is listed once.
 */
export async function listFiles(paths: readonly string[], signal: AbortSignal): Promise<Listed[]> {
  const seen = new Set<string>();
  const listed: Listed[] = [];
  for (const given of paths)
    listed.push(...(await list(path.resolve(given), path.basename(given), seen, signal)));
  return listed;
}

async function list(file: string, name: string, seen: Set<string>, signal: AbortSignal): Promise<Listed[]> {
  if (signal.aborted) return [];
  try {
    const real = await realpath(file);
    if (seen.has(real)) return [];
    seen.add(real);
    const stats = await stat(real);
    if (stats.isFile()) return [{ path: file, name }];
    if (!stats.isDirectory()) return [failed(name, 'not-a-file', 'This is neither a file nor a folder.')];
    const entries = (await readdir(file)).filter((entry) => !entry.startsWith('.')).sort();
    if (entries.length === 0) return [failed(name, 'empty', 'The folder is empty.')];
    const found: Listed[] = [];
    for (const entry of entries)
      found.push(...(await list(path.join(file, entry), `${name}/${entry}`, seen, signal)));
    return found;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return [
      missing
        ? failed(name, 'missing', name.includes('\uFFFD') ? UNNAMEABLE : 'The file is not there.')
        : failed(name, 'unreadable', 'This user may not read it.'),
    ];
  }
}

function failed(file: string, reason: string, detail: string): Extract<FileOutcome, { status: 'failed' }> {
  return { file, status: 'failed', reason, detail };
}
