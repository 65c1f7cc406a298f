import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorkspaceOutcome } from '../../preload/outcomes.ts';

export type Failure = Extract<WorkspaceOutcome, { ok: false }>;
export type FailureReason = Failure['reason'];

const SENTENCES: Record<FailureReason, (name: string) => string> = {
  'not-a-workspace': (name) => `${name} is not an Entente workspace.`,
  damaged: (name) => `${name} is damaged and cannot be read; it was left as it is.`,
  newer: (name) => `${name} was made by a newer Entente; update Entente to open it.`,
  missing: (name) => `${name} is not there any more.`,
  locked: (name) => `${name} is open in another program; close it there first.`,
  'read-only': (name) => `${name} cannot be written: the file or its folder is read-only.`,
  disk: (name) => `${name} cannot be written: the disk is full or does not respond.`,
};

/** The failure with its one sentence; `name` is the file's name as the user knows it. */
export function failure(reason: FailureReason, name: string): Failure {
  return { ok: false, reason, detail: SENTENCES[reason](name) };
}

/** The failure to write a file, by what was thrown; a bug is thrown on. A missing folder is named itself. */
export function writeFailure(error: unknown, file: string): Failure {
  if (isTaken(error))
    return {
      ok: false,
      reason: 'disk',
      detail: `${path.basename(file)} cannot be written: something else has its name or its folder's.`,
    };
  const reason = reasonOf(error);
  if (reason === null) throw error;
  return failureToWrite(reason, file);
}

/** As `writeFailure`, by its reason. */
export function failureToWrite(reason: FailureReason, file: string): Failure {
  if (reason !== 'missing') return failure(reason, path.basename(file));
  // some folders of the system are there and take no file
  const folder = path.dirname(file);
  return existsSync(folder)
    ? failure('read-only', path.basename(file))
    : failure('missing', path.basename(folder));
}

/** A folder stands where the file should be, or a file where its folder should be. */
function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(EISDIR|ENOTDIR|EEXIST)$/.test(code);
}

/** What an error of SQLite or of the file system means for a workspace; null where it is a bug instead. */
export function reasonOf(error: unknown): FailureReason | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'locked';
  if (/^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM|EROFS)/.test(code)) return 'read-only';
  if (/^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_FORMAT)/.test(code)) return 'damaged';
  if (/^(SQLITE_FULL|SQLITE_IOERR|SQLITE_CANTOPEN|ENOSPC|EDQUOT|EIO|EISDIR|ENOTDIR)/.test(code))
    return 'disk';
  if (code === 'ENOENT') return 'missing';
  return null;
}
