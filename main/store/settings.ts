import type { Database } from 'better-sqlite3';

/** Facts about the workspace itself, by name. */
export function prepareSettings(database: Database) {
  const select = database.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck();
  const upsert = database.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)');
  return {
    readSetting: (name: string): string | null => select.get(name) ?? null,
    writeSetting: (name: string, value: string): void => {
      upsert.run(name, value);
    },
  };
}
