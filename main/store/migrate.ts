import type { Database } from 'better-sqlite3';

/** File name (its number decides the order) → SQL. */
export type Migrations = Record<string, string>;

/** The version that a file has once all migrations ran: their count, as their numbers leave no gap. */
export function latestVersion(migrations: Migrations): number {
  return Object.keys(migrations).length;
}

/** Runs the migrations that the file lacks, each in a transaction of its own that also sets `user_version`. */
export function migrate(database: Database, migrations: Migrations): void {
  const current = database.pragma('user_version', { simple: true }) as number;
  const numbered = Object.entries(migrations)
    .map(([file, sql]) => ({ version: numberOf(file), sql }))
    .sort((a, b) => a.version - b.version);
  numbered.forEach(({ version }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${index + 1} is missing`);
  });
  for (const { version, sql } of numbered.filter(({ version }) => version > current)) {
    database.transaction(() => {
      database.exec(sql);
      database.pragma(`user_version = ${version}`);
    })();
  }
}

function numberOf(file: string): number {
  const [, digits] = /(\d{4})-[^/]*\.sql$/.exec(file) ?? [];
  if (digits === undefined) throw new Error(`${file} is not named like a migration`);
  return Number(digits);
}
