import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createImporter } from '../../main/importer.ts';
import { openSample } from '../../main/sample.ts';
import { openSettings } from '../../main/settings.ts';
import { freeName } from '../../main/startup.ts';
import { createWorkspaces, type Workspaces } from '../../main/workspaces.ts';
import { add, data, statement, temporaryFolder } from '../store/workspace.ts';
import { directWorkers } from './engine.ts';

let temporary: ReturnType<typeof temporaryFolder>;
let workspaces: Workspaces;
const at = (name: string) => path.join(temporary.folder, name);

function start(): Workspaces {
  const settings = openSettings(at('settings.json'));
  return createWorkspaces({ data, settings, sampleFile: at('Sample workspace.entente') });
}

beforeEach(() => {
  temporary = temporaryFolder();
  workspaces = start();
});
afterEach(() => {
  workspaces.close();
  temporary.remove();
});

function fill(): void {
  const store = workspaces.store();
  if (!store) throw new Error('Nothing is open');
  add(store, [statement('state:NOR', 'AID', 'state:SWE')]);
}

const recent = () => workspaces.readRecent().map(({ name, exists }) => [name, exists]);

test('a new workspace is open, empty and the most recent', () => {
  expect(workspaces.readInfo()).toBeNull();
  const info = { name: 'One', path: at('One.entente'), sample: false, articles: 0, actors: 0, relations: 0 };
  expect(workspaces.create(at('One.entente'))).toEqual({ ok: true, workspace: info });
  fill();
  expect(workspaces.readInfo()).toEqual({ ...info, articles: 1, actors: 2, relations: 1 });
  workspaces.create(at('Two.entente'));
  workspaces.open(at('One.entente'));
  expect(recent()).toEqual([
    ['One', true],
    ['Two', true],
  ]);
  workspaces.close();
  workspaces = start();
  expect(recent()).toEqual([
    ['One', true],
    ['Two', true],
  ]);
});

test('where the other one cannot be opened, the workspace stays open', () => {
  workspaces.create(at('One.entente'));
  writeFileSync(at('text.entente'), 'No workspace');
  expect(workspaces.open(at('text.entente'))).toMatchObject({ ok: false, reason: 'not-a-workspace' });
  expect(workspaces.open(at('none.entente'))).toEqual({
    ok: false,
    reason: 'missing',
    detail: 'none.entente is not there any more.',
  });
  expect(workspaces.readInfo()?.name).toBe('One');
  expect(recent()).toEqual([['One', true]]);
});

test('a new workspace replaces a file that the user gave up, with what SQLite left beside it', () => {
  writeFileSync(at('One.entente'), 'Old');
  writeFileSync(at('One.entente-wal'), 'Old log');
  expect(workspaces.create(at('One.entente')).ok).toBe(true);
  fill();
  workspaces.close();
  expect(workspaces.open(at('One.entente'))).toMatchObject({ ok: true, workspace: { articles: 1 } });
});

test('a workspace that cannot be made leaves the file that was there', () => {
  expect(workspaces.create(at('no/where.entente'))).toMatchObject({ ok: false, reason: 'missing' });
  expect(workspaces.readInfo()).toBeNull();
  workspaces.create(at('One.entente'));
  expect(workspaces.create(at('One.entente'))).toEqual({
    ok: false,
    reason: 'locked',
    detail: 'One.entente is the workspace that is open now. Give the other one another name.',
  });
});

test.runIf(process.platform === 'linux')('a folder that takes no file is told as such', () => {
  expect(workspaces.create('/proc/One.entente')).toMatchObject({
    ok: false,
    detail: 'One.entente cannot be written: the file or its folder is read-only.',
  });
});

test('a copy has everything, and the original stays open', async () => {
  workspaces.create(at('One.entente'));
  fill();
  const outcome = await workspaces.saveCopy(at('Copy.entente'));
  expect(outcome).toMatchObject({ ok: true, workspace: { name: 'Copy', articles: 1 } });
  expect(workspaces.readInfo()?.name).toBe('One');
  expect(await workspaces.saveCopy(at('One.entente'))).toMatchObject({ ok: false, reason: 'locked' });
  expect(await workspaces.saveCopy(at('no/Copy.entente'))).toMatchObject({ ok: false });
  expect(workspaces.open(at('Copy.entente'))).toMatchObject({ ok: true, workspace: { articles: 1 } });
  expect(readdirSync(temporary.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a workspace that was moved away shows as missing among the recent ones', () => {
  workspaces.create(at('One.entente'));
  workspaces.close();
  temporary.remove();
  expect(recent()).toEqual([['One', false]]);
});

test('the sample workspace is made once, and anew where it was broken off', async () => {
  const articles = path.join(temporary.folder, 'articles');
  const importer = createImporter(directWorkers(() => 1));
  const file = at('Sample workspace.entente');
  let openings = 0;
  const sample = () =>
    openSample({ workspaces, importer, file, articles, onOpen: () => void (openings += 1) });
  mkdirSync(articles);
  for (const name of ['a', 'b', 'c']) writeFileSync(path.join(articles, `${name}.txt`), `${name} AID Norway`);

  const broken = sample();
  await importer.cancel();
  await broken;
  expect(await sample()).toMatchObject({ ok: true, workspace: { sample: true, articles: 3 } });
  expect(openings).toBe(2);
  workspaces.store()?.removeArticle(1);
  workspaces.close();
  openings = 0;
  expect(await sample()).toMatchObject({ ok: true, workspace: { sample: true, articles: 2 } });
  expect(openings).toBe(0);
});

test('a damaged sample workspace is made anew', async () => {
  const file = at('Sample workspace.entente');
  writeFileSync(file, 'No workspace');
  const importer = createImporter(directWorkers());
  writeFileSync(at('a.txt'), 'Sweden AID Norway');
  const articles = at('a.txt');
  const outcome = await openSample({ workspaces, importer, file, articles, onOpen: () => undefined });
  expect(outcome).toMatchObject({ ok: true, workspace: { articles: 1 } });
});

test('settings survive a restart, and nonsense in their file', () => {
  const file = at('deep/settings.json');
  const settings = openSettings(file);
  expect(settings.read()).toEqual({ theme: 'system', recent: [], folder: null, window: null });
  settings.write({ theme: 'dark', folder: '/somewhere' });
  settings.remember('/a.entente');
  settings.remember('/b.entente');
  settings.remember('/a.entente');
  const again = openSettings(file).read();
  expect(again).toMatchObject({ theme: 'dark', folder: '/somewhere' });
  expect(again.recent.map((each) => each.path)).toEqual(['/a.entente', '/b.entente']);
  writeFileSync(file, JSON.stringify({ ...again, theme: 'purple' }));
  expect(openSettings(file).read()).toMatchObject({ theme: 'system', folder: '/somewhere' });
  writeFileSync(file, '{"theme": ');
  expect(openSettings(file).read().theme).toBe('system');
  expect(readdirSync(path.dirname(file))).toEqual(['settings.json']);
});

test('at most a dozen recent workspaces are kept', () => {
  const settings = openSettings(at('settings.json'));
  for (let number = 0; number < 20; number += 1) settings.remember(`/${number}`);
  expect(settings.read().recent.map((each) => each.path)).toEqual(
    Array.from({ length: 12 }, (_, index) => `/${19 - index}`),
  );
  expect(JSON.parse(readFileSync(at('settings.json'), 'utf8'))).toEqual(settings.read());
});

test('a first workspace gets a name that is free', () => {
  expect(freeName(temporary.folder, '.entente')).toBe(at('Workspace.entente'));
  writeFileSync(at('Workspace.entente'), '');
  writeFileSync(at('Workspace 2.entente'), '');
  expect(freeName(temporary.folder, '.entente')).toBe(at('Workspace 3.entente'));
  expect(existsSync(at('Workspace 3.entente'))).toBe(false);
});
