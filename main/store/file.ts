// From a path to an open database: recognises a workspace before SQLite touches the file.
import { accessSync, closeSync, constants, openSync, readSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { type Failure, failure, reasonOf } from './failure.ts';
import { latestVersion, type Migrations, migrate } from './migrate.ts';

/** "ENTE" in the header of every workspace, so that other SQLite files are told apart. */
const APPLICATION_ID = 0x454e5445;
const MAGIC = 'SQLite format 3\0';

export type OpenedFile = { ok: true; database: Database } | Failure;

/** Opens an existing workspace and brings it up to date. A file that is refused is not written to. */
export function openFile(file: string, migrations: Migrations): OpenedFile {
  const name = path.basename(file);
  try {
    const refusal = readHeader(file, latestVersion(migrations));
    if (refusal) return failure(refusal, name);
    accessSync(file, constants.W_OK);
    accessSync(path.dirname(file), constants.W_OK);
    return prepareFile(new Sqlite(file, { fileMustExist: true, timeout: 250 }), name, migrations);
  } catch (error) {
    return failureOf(error, name);
  }
}

/** Makes a new workspace; fails where the file exists. Leaves nothing behind where it fails. */
export function createFile(file: string, migrations: Migrations): OpenedFile {
  const name = path.basename(file);
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    return failureOf(error, name);
  }
  try {
    const database = new Sqlite(file, { timeout: 250 });
    // before WAL, so that the id stands in the file itself from its first page on
    database.pragma(`application_id = ${APPLICATION_ID}`);
    return prepareFile(database, name, migrations);
  } catch (error) {
    rmSync(file, { force: true });
    return failureOf(error, name);
  }
}

function prepareFile(database: Database, name: string, migrations: Migrations): OpenedFile {
  try {
    // Two programs writing one workspace would confuse both; it also spares the shared-memory file.
    database.pragma('locking_mode = EXCLUSIVE');
    // the header may lie: what was not yet copied from the log into the file counts too
    const version = database.pragma('user_version', { simple: true }) as number;
    if (version > latestVersion(migrations)) return refuse(database, failure('newer', name));
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok')
      return refuse(database, failure('damaged', name));
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    database.pragma('temp_store = MEMORY');
    database.pragma('cache_size = -65536');
    migrate(database, migrations);
    if (version < latestVersion(migrations)) database.pragma('wal_checkpoint(TRUNCATE)');
    return { ok: true, database };
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuse(database: Database, refusal: Failure): Failure {
  database.close();
  return refusal;
}

/** Reads the 100 bytes at the start of every SQLite file (https://sqlite.org/fileformat2.html#the_database_header). */
function readHeader(file: string, latest: number): 'not-a-workspace' | 'newer' | null {
  // a folder cannot be read, and reading a pipe would wait for ever
  if (!statSync(file).isFile()) return 'not-a-workspace';
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  try {
    const read = readSync(descriptor, header, 0, header.length, 0);
    if (read < header.length || header.toString('latin1', 0, MAGIC.length) !== MAGIC)
      return 'not-a-workspace';
  } finally {
    closeSync(descriptor);
  }
  if (header.readUInt32BE(68) !== APPLICATION_ID) return 'not-a-workspace';
  return header.readUInt32BE(60) > latest ? 'newer' : null;
}

function failureOf(error: unknown, name: string): Failure {
  const reason = reasonOf(error);
  if (reason === null) throw error;
  return failure(reason, name);
}
