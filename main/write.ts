// Exported files: written whole or not at all.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportOutcome } from '../preload/outcomes.ts';
import { writeFailure } from './store/failure.ts';

/** Writes files (path → content); a failure names the first one that could not be written. */
export async function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<ExportOutcome> {
  for (const [file, content] of files) {
    const unfinished = `${file}.${process.pid}.tmp`;
    try {
      await writeFile(unfinished, content);
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      return writeFailure(error, file);
    }
  }
  return { ok: true, files: [...files.keys()] };
}

/**
 * Makes a folder and those above it that are missing. One by one: Node's own recursive mkdir never ends where a file
 * system allows no new folder and says ENOENT, as /proc does.
 */
export async function makeFolder(folder: string): Promise<ExportOutcome> {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at); at = path.dirname(at)) missing.unshift(at);
  try {
    for (const each of missing) await mkdir(each);
  } catch (error) {
    return writeFailure(error, missing[0] ?? folder);
  }
  return { ok: true, files: [] };
}
