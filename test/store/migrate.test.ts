import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { latestVersion, migrate } from '../../main/store/migrate.ts';
import { bundledMigrations } from '../../main/store/migrations.ts';
import { data } from './workspace.ts';

const steps = {
  './migrations/0002-second.sql': 'INSERT INTO a VALUES (2)',
  './migrations/0001-first.sql': 'CREATE TABLE a (b); INSERT INTO a VALUES (1)',
};
const read = (database: Sqlite.Database) => database.prepare('SELECT b FROM a ORDER BY b').pluck().all();
const version = (database: Sqlite.Database) => database.pragma('user_version', { simple: true });

test('migrations run once each, in the order of their numbers', () => {
  const database = new Sqlite(':memory:');
  migrate(database, { './migrations/0001-first.sql': steps['./migrations/0001-first.sql'] });
  expect([version(database), read(database)]).toEqual([1, [1]]);
  migrate(database, steps);
  migrate(database, steps);
  expect([version(database), read(database)]).toEqual([2, [1, 2]]);
  expect(latestVersion(steps)).toBe(2);
});

test('a migration that fails leaves the version before it', () => {
  const database = new Sqlite(':memory:');
  const broken = {
    ...steps,
    './migrations/0003-third.sql': 'INSERT INTO a VALUES (3); INSERT INTO none VALUES (1)',
  };
  expect(() => migrate(database, broken)).toThrow('no such table: none');
  expect([version(database), read(database)]).toEqual([2, [1, 2]]);
});

test('a gap and a wrong name are told', () => {
  const database = new Sqlite(':memory:');
  expect(() => migrate(database, { '0002-late.sql': '' })).toThrow('Migration 1 is missing');
  expect(() => migrate(database, { 'first.sql': '' })).toThrow('not named like a migration');
});

test('the bundler finds every migration that lies in the folder', () => {
  const bare = Object.entries(bundledMigrations).map(([file, sql]) => [
    file.replace('./migrations/', ''),
    sql,
  ]);
  expect(Object.fromEntries(bare)).toEqual(data.migrations);
});

test('every migration leads to a database without faults', () => {
  const database = new Sqlite(':memory:');
  const files = Object.keys(data.migrations).sort();
  files.forEach((_, index) => {
    const until = files.slice(0, index + 1);
    migrate(database, Object.fromEntries(until.map((file) => [file, data.migrations[file] ?? ''])));
    expect(version(database)).toBe(index + 1);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
  });
});
