import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStore, openStore } from '../../main/store/store.ts';
import { add, create, data, everything, open, statement, temporaryFolder } from './workspace.ts';

let temporary: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  temporary = temporaryFolder();
  file = path.join(temporary.folder, 'a.entente');
});
afterEach(() => temporary.remove());

const digest = (name: string) => createHash('sha256').update(readFileSync(name)).digest('hex');
const reasonOf = (name: string) => {
  const opened = openStore(name, data);
  if (opened.ok) opened.store.close();
  return opened.ok ? 'opened' : opened.reason;
};

/** Opens the file, and checks that a refusal wrote nothing. */
function expectRefused(reason: string): void {
  const [before, beside] = [digest(file), readdirSync(temporary.folder)];
  expect(reasonOf(file)).toBe(reason);
  expect(digest(file)).toBe(before);
  expect(readdirSync(temporary.folder)).toEqual(beside);
}

function fill(articles: number): void {
  const store = create(file);
  for (let number = 0; number < articles; number += 1)
    add(store, [statement('state:NOR', 'AID', 'state:SWE')], { title: `Article ${number}` });
  store.close();
}

test('what was stored is there after reopening', () => {
  fill(3);
  const store = open(file);
  expect(store.readCounts()).toEqual({ articles: 3, actors: 2, relations: 3 });
  expect(store.readGraph(everything).ties).toHaveLength(1);
  store.close();
  expect(readdirSync(temporary.folder)).toEqual(['a.entente']);
});

test('a workspace is recognised by its header, whatever its name', () => {
  fill(1);
  const database = new Sqlite(file, { readonly: true });
  expect(database.pragma('application_id', { simple: true })).toBe(0x454e5445);
  expect(database.pragma('user_version', { simple: true })).toBe(Object.keys(data.migrations).length);
  database.close();
});

test('a missing file is missing, and is not made', () => {
  expect(reasonOf(file)).toBe('missing');
  expect(existsSync(file)).toBe(false);
});

test('text, an empty file and a folder are no workspaces', () => {
  writeFileSync(file, 'Plain words that fill more than the hundred bytes of a header. '.repeat(3));
  expectRefused('not-a-workspace');
  writeFileSync(file, '');
  expectRefused('not-a-workspace');
  mkdirSync(path.join(temporary.folder, 'folder.entente'));
  expect(reasonOf(path.join(temporary.folder, 'folder.entente'))).toBe('not-a-workspace');
});

test('a database of another program is no workspace', () => {
  const database = new Sqlite(file);
  database.exec('CREATE TABLE other (a)');
  database.close();
  expectRefused('not-a-workspace');
});

test('a newer workspace is refused and not touched', () => {
  fill(1);
  const database = new Sqlite(file);
  database.pragma('user_version = 999');
  database.close();
  expectRefused('newer');
});

test('a truncated workspace is damaged', () => {
  fill(40);
  truncateSync(file, Math.floor(readFileSync(file).length / 2));
  expectRefused('damaged');
});

test('a workspace with overwritten pages is damaged', () => {
  fill(40);
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096, bytes.length - 4096);
  writeFileSync(file, bytes);
  expectRefused('damaged');
});

test('a workspace that is open elsewhere is locked', () => {
  const store = create(file);
  expect(reasonOf(file)).toBe('locked');
  store.close();
  expect(reasonOf(file)).toBe('opened');
}, 10_000);

test('a place that takes no files is told as such', () => {
  const opened = createStore('/proc/a.entente', data);
  expect(opened.ok ? 'opened' : opened.reason).toMatch(/^(missing|read-only|disk)$/);
});

test('a new workspace never takes the place of a file', () => {
  writeFileSync(file, 'precious');
  expect(() => createStore(file, data)).toThrow('EEXIST');
  expect(readFileSync(file, 'utf8')).toBe('precious');
});

test('a copy opens as a workspace of its own while the other one stays in use', async () => {
  const store = create(file);
  add(store, [statement('state:NOR', 'AID', 'state:SWE')]);
  const copy = path.join(temporary.folder, 'copy.entente');
  await store.copyTo(copy);
  add(store, [statement('state:NOR', 'AID', 'state:FIN')]);
  store.close();
  const copied = open(copy);
  expect(copied.readCounts().articles).toBe(1);
  copied.close();
});

test('settings are kept', () => {
  const store = create(file);
  expect(store.readSetting('a')).toBeNull();
  store.writeSetting('a', '1');
  store.writeSetting('a', '2');
  expect(store.readSetting('a')).toBe('2');
  store.close();
});
