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

/** A workspace of one relation, as the first migrations up to `last` make it. */
function oldWorkspace(last: string, columns: string, values: string): Sqlite.Database {
  const database = new Sqlite(':memory:');
  const files = Object.entries(data.migrations).filter(([file]) => file <= last);
  migrate(database, Object.fromEntries(files));
  database.exec(`
    INSERT INTO article (id, hash, file, imported, notes) VALUES (1, 'h', 'a.txt', '2021-01-01', '[]');
    INSERT INTO paragraph VALUES (1, 1, 0, 0, 9);
    INSERT INTO actor VALUES (1, 'state:NOR', 'state', 'Norway', 'NOR', '[]', NULL),
      (2, 'state:SWE', 'state', 'Sweden', 'SWE', '[]', NULL);
    INSERT INTO relation (id, article, paragraph, type, contexts, mutual, source, target, modality, historical, confidence,
        rule, explanation, evidence_start, evidence_end, trigger_start, trigger_end, source_start, source_end,
        target_start, target_end${columns})
      VALUES (1, 1, 1, 'AID', '[]', 0, 1, 2, 'stated', 0, 0.8, 'r', 'e', 0, 9, 0, 1, 0, 1, 0, 1${values})`);
  return database;
}

test('a workspace from before rejections keeps its relations and its log', () => {
  const database = oldWorkspace('0001-workspace.sql', '', '');
  database.exec(`
    INSERT INTO decision (made, kind, article, before, after) VALUES ('2021-01-02', 'correct', 1, '{}', '{}')`);
  migrate(database, data.migrations);
  expect(database.prepare('SELECT id, verdict, outlet, day FROM live_relation').all()).toEqual([
    { id: 1, verdict: null, outlet: null, day: null },
  ]);
  expect(database.prepare('SELECT kind, article, relation, before FROM decision').all()).toEqual([
    { kind: 'correct', article: 1, relation: null, before: '{}' },
  ]);
});

test('what was rejected before there were other verdicts stays rejected, and can be undone', () => {
  const database = oldWorkspace('0002-rejected.sql', ', rejected', ', 1');
  database.exec(`
    INSERT INTO decision (made, kind, article, relation, before, after)
      VALUES ('2021-01-02', 'reject', 1, 1, '{"rejected":false}', '{"rejected":true}')`);
  migrate(database, data.migrations);
  expect(database.prepare('SELECT verdict FROM live_relation').pluck().all()).toEqual(['rejected']);
  expect(database.prepare('SELECT before, after FROM decision').all()).toEqual([
    { before: '{"verdict":null}', after: '{"verdict":"rejected"}' },
  ]);
});
