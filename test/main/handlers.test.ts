import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dialogs } from '../../main/dialogs.ts';
import { createHandlers, type Handlers } from '../../main/handlers.ts';
import { createImporter } from '../../main/importer.ts';
import { openSettings } from '../../main/settings.ts';
import { openAsked, type StartRooms } from '../../main/startup.ts';
import { createWorkspaces, type Workspaces } from '../../main/workspaces.ts';
import type { ImportProgress } from '../../preload/outcomes.ts';
import { data, ontology, states, temporaryFolder } from '../store/workspace.ts';
import { directWorkers } from './engine.ts';

let temporary: ReturnType<typeof temporaryFolder>;
let workspaces: Workspaces;
let handlers: Handlers;
let rooms: StartRooms;
/** What the user answers in the dialogs. */
let answers: { file: string | null; files: string[] | null; replace: boolean };
let told: ImportProgress[];
let changes: string[];
const at = (name: string) => path.join(temporary.folder, name);

beforeEach(() => {
  temporary = temporaryFolder();
  answers = { file: null, files: null, replace: false };
  told = [];
  changes = [];
  const settings = openSettings(at('settings.json'));
  workspaces = createWorkspaces({ data, settings, sampleFile: at('Sample workspace.entente') });
  const importer = createImporter(directWorkers());
  const dialogs: Dialogs = {
    newWorkspace: async () => answers.file,
    saveCopy: async () => answers.file,
    savePicture: async () => answers.file,
    openWorkspace: async () => answers.file,
    importFiles: async () => answers.files,
    exportFolder: async () => answers.file,
    mayReplace: async () => answers.replace,
  };
  const all = {
    workspaces,
    importer,
    settings,
    dialogs,
    ontology,
    openSample: async () => workspaces.create(at('Sample workspace.entente')),
    firstWorkspace: () => at('First.entente'),
    openProgress: () => ({ post: (progress: ImportProgress) => told.push(progress), close: () => undefined }),
    onTheme: () => void changes.push('theme'),
    onWorkspace: () => void changes.push('workspace'),
    complain: (message: string, detail: string) => void changes.push(`${message} ${detail}`),
  };
  rooms = all;
  handlers = createHandlers(all);
});
afterEach(() => {
  workspaces.close();
  temporary.remove();
});

function write(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

test('without a workspace everything is empty, and nothing fails', async () => {
  expect(handlers.readWorkspace(undefined)).toBeNull();
  expect(handlers.readGraph(states)).toEqual({
    actors: [],
    ties: [],
    total: 0,
    shown: 0,
    unsure: 0,
    dates: null,
  });
  expect(handlers.readArticles(undefined)).toEqual([]);
  expect(handlers.undo(undefined)).toEqual({ undo: null, redo: null });
  expect(await handlers.exportCsv(states)).toBeNull();
  expect(await handlers.saveCopy(undefined)).toBeNull();
});

test('a dialog that is cancelled changes nothing', async () => {
  const asked = await Promise.all([
    handlers.newWorkspace(undefined),
    handlers.openWorkspace({ recent: null }),
    handlers.importFiles({ paths: null }),
    handlers.exportPng({ bytes: new Uint8Array(1), name: 'a.png' }),
  ]);
  expect(asked).toEqual([null, null, null, null]);
  expect(changes).toEqual([]);
});

test('articles that are dropped before there is a workspace make one', async () => {
  const summary = await handlers.importFiles({ paths: [write('a.txt', 'Norway AID Sweden')] });
  expect(summary?.outcomes).toMatchObject([{ file: 'a.txt', status: 'imported' }]);
  expect(handlers.readWorkspace(undefined)).toMatchObject({ name: 'First', articles: 1 });
  expect(told.map(({ done, total }) => [done, total])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(changes).toEqual(['workspace']);
});

test('recent workspaces open by their place in the list', async () => {
  answers.file = at('One.entente');
  await handlers.newWorkspace(undefined);
  answers.file = at('Two.entente');
  await handlers.newWorkspace(undefined);
  expect(await handlers.openWorkspace({ recent: 1 })).toMatchObject({ ok: true, workspace: { name: 'One' } });
  expect(await handlers.openWorkspace({ recent: 7 })).toMatchObject({ ok: false, reason: 'missing' });
});

test('places of one workspace are not written into the next', async () => {
  answers.file = at('One.entente');
  await handlers.newWorkspace(undefined);
  await handlers.importFiles({ paths: [write('a.txt', 'Norway AID Sweden')] });
  const places = [{ actor: 'state:Norway', x: 1, y: 2, pinned: true }];
  await handlers.savePositions({ workspace: at('Two.entente'), places });
  const placed = async () => (await handlers.readGraph(states)).actors.filter(({ x }) => x !== null);
  expect(await placed()).toEqual([]);
  await handlers.savePositions({ workspace: at('One.entente'), places });
  expect(await placed()).toMatchObject([{ id: 'state:Norway', x: 1, y: 2, pinned: true }]);
});

test('tables are written into the chosen folder, and replaced only when the user says so', async () => {
  await handlers.importFiles({ paths: [write('a.txt', 'Norway AID Sweden')] });
  answers.file = at('tables');
  mkdirSync(at('tables'));
  expect(await handlers.exportCsv(states)).toEqual({
    ok: true,
    files: ['actors.csv', 'ties.csv', 'relations.csv'].map((name) => path.join(at('tables'), name)),
  });
  write('tables/ties.csv', 'mine');
  expect(await handlers.exportCsv(states)).toBeNull();
  expect(readFileSync(at('tables/ties.csv'), 'utf8')).toBe('mine');
  answers.replace = true;
  expect(await handlers.exportCsv(states)).toMatchObject({ ok: true });
  expect(readFileSync(at('tables/ties.csv'), 'utf8')).toContain('state:Norway');
  answers.file = at('nowhere');
  expect(await handlers.exportCsv(states)).toEqual({
    ok: false,
    reason: 'missing',
    detail: 'nowhere is not there any more.',
  });
});

test('a picture is written as it came', async () => {
  answers.file = at('picture.png');
  const bytes = Uint8Array.of(137, 80, 78, 71);
  expect(await handlers.exportPng({ bytes, name: 'x.png' })).toEqual({
    ok: true,
    files: [at('picture.png')],
  });
  expect([...readFileSync(at('picture.png'))]).toEqual([137, 80, 78, 71]);
});

test('the theme is kept', async () => {
  expect(handlers.readSettings(undefined)).toEqual({ theme: 'system' });
  await handlers.writeSettings({ theme: 'dark' });
  expect(handlers.readSettings(undefined)).toEqual({ theme: 'dark' });
  expect(changes).toEqual(['theme']);
});

test('About tells the versions', () => {
  expect(handlers.readAbout(undefined)).toMatchObject({
    sqlite: expect.stringMatching(/^3\./),
    version: expect.any(String),
  });
});

const nothing = { sample: false, workspace: null, articles: [] };

test('a start opens what was asked for, else the last workspace', async () => {
  await openAsked(nothing, true, rooms);
  expect(workspaces.readInfo()).toBeNull();
  workspaces.create(at('One.entente'));
  workspaces.create(at('Two.entente'));
  workspaces.close();
  await openAsked(nothing, true, rooms);
  expect(workspaces.readInfo()?.name).toBe('Two');
  await openAsked({ ...nothing, workspace: at('One.entente') }, false, rooms);
  expect(workspaces.readInfo()?.name).toBe('One');
  await openAsked(nothing, false, rooms);
  expect(workspaces.readInfo()?.name).toBe('One');
  await openAsked({ ...nothing, sample: true }, false, rooms);
  expect(workspaces.readInfo()?.sample).toBe(true);
});

test('articles named at the start are imported, and what fails is told', async () => {
  await openAsked(
    { ...nothing, articles: [write('a.txt', 'Norway AID Sweden'), write('b.txt', '')] },
    true,
    rooms,
  );
  expect(workspaces.readInfo()).toMatchObject({ name: 'First', articles: 1 });
  expect(changes).toEqual(['workspace', 'Some files could not be imported. b.txt: b.txt is empty.']);
  await openAsked({ ...nothing, workspace: at('none.entente') }, false, rooms);
  expect(changes.at(-1)).toBe('The workspace could not be opened. none.entente is not there any more.');
  expect(existsSync(at('none.entente'))).toBe(false);
});
