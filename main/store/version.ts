import Sqlite from 'better-sqlite3';

/** The version of SQLite that is compiled in. */
export function sqliteVersion(): string {
  const database = new Sqlite(':memory:');
  try {
    return database.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  } finally {
    database.close();
  }
}
