// Exported files: written whole or not at all.
import { rename, rm, writeFile } from 'node:fs/promises';
import type { ExportOutcome } from '../preload/shapes.ts';
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
