// Workspaces as files: kept, exported, refused where they are none, whole after a crash.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { WorkspaceInfo } from '../../preload/outcomes.ts';
import type { GraphData } from '../../preload/shapes.ts';
import { answerDialogs, ask, atFirst, dropFiles, expect, readPng, test } from './launch.ts';

test('the sample opens, and pictures and tables of it are written', async ({ open, folder }) => {
  const { app, win } = await open();
  await win.getByTestId('welcome-sample').click();
  await expect(win.getByTestId('overview-tie').first()).toBeVisible({ timeout: 30_000 });
  await expect(win.getByTestId('welcome-busy')).toHaveCount(0);
  await expect(win.getByTestId('layout-state')).toHaveText('settled', { timeout: 30_000 });
  const sizes: number[] = [];
  for (const scale of [1, 2, 4]) {
    const file = path.join(folder, `graph-${scale}.png`);
    await answerDialogs(app, file);
    await win.getByTestId('export-menu').click();
    await win.getByTestId(`export-png-${scale}`).click();
    await expect(win.getByTestId('toast').filter({ hasText: path.basename(file) })).toBeVisible();
    const { signature, width } = readPng(file);
    expect(signature).toBe('PNG');
    sizes.push(width);
  }
  expect(sizes.slice(1)).toEqual([2 * (sizes[0] ?? 0), 4 * (sizes[0] ?? 0)]);
  const tables = path.join(folder, 'tables');
  mkdirSync(tables);
  await answerDialogs(app, tables);
  await win.getByTestId('export-menu').click();
  await win.getByTestId('export-csv').click();
  await expect(win.getByTestId('toast').filter({ hasText: 'relations.csv' })).toBeVisible();
  const read = (name: string): Record<string, string>[] =>
    parse(readFileSync(path.join(tables, name)), { columns: true, bom: true });
  const [actors, ties, relations] = [read('actors.csv'), read('ties.csv'), read('relations.csv')];
  const { shown, unsure } = await ask<GraphData>(win, 'readGraph', atFirst);
  expect(unsure).toBeGreaterThan(0);
  expect(relations.length).toBeGreaterThanOrEqual(shown);
  expect(actors.length).toBeGreaterThan(5);
  expect(ties.length).toBeGreaterThan(5);
  for (const row of [...actors, ...ties, ...relations])
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?![\d.]+$)/);
});

test('closed and opened again, all is there, places too', async ({ open }) => {
  const first = await open('--sample');
  const count = () => ask<WorkspaceInfo>(first.win, 'readWorkspace');
  await expect.poll(async () => (await count())?.articles, { timeout: 30_000 }).toBe(12);
  const placesOf = async (win: typeof first.win) => {
    const { actors } = await ask<GraphData>(win, 'readGraph', atFirst);
    return actors.map(({ id, x, y }) => ({ id, x, y }));
  };
  await expect
    .poll(async () => (await placesOf(first.win)).every(({ x }) => x !== null), { timeout: 30_000 })
    .toBe(true);
  await expect(first.win.getByTestId('layout-state')).toHaveText('settled', { timeout: 30_000 });
  // places are saved a moment after the layout comes to rest
  await first.win.waitForTimeout(1500);
  const [info, places] = [await count(), await placesOf(first.win)];
  await first.app.close();
  const second = await open();
  expect(await ask<WorkspaceInfo>(second.win, 'readWorkspace')).toEqual(info);
  expect(await placesOf(second.win)).toEqual(places);
  await expect(second.win.getByTestId('overview-tie').first()).toBeVisible();
});

test('an actor that was pinned right before the window closes stays pinned', async ({ open, folder }) => {
  const first = await open();
  const file = path.join(folder, 'norway.txt');
  writeFileSync(file, 'A visit in Oslo\n\nNorway and Iceland signed an agreement on fishing on Friday.\n');
  await dropFiles(first.win, [file]);
  await first.win.getByTestId('import-dismiss').click();
  await expect(first.win.getByTestId('layout-state')).toHaveText('settled', { timeout: 30_000 });
  await first.win.keyboard.press('g');
  await first.win.keyboard.press('Tab');
  await first.win.keyboard.press('p');
  // as Ctrl+Q does: the test's own way of closing leaves the page no time
  const ended = new Promise((resolve) => first.app.process().once('exit', resolve));
  await first.app.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await ended;
  const second = await open();
  const { actors } = await ask<GraphData>(second.win, 'readGraph', atFirst);
  expect(actors.filter(({ pinned }) => pinned)).toHaveLength(1);
});

test('a window whose page hangs closes all the same', async ({ open }) => {
  const { app, win } = await open('--sample');
  // only a page with a graph has something to do as it closes
  await expect(win.getByTestId('graph-canvas')).toBeVisible({ timeout: 30_000 });
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await win.evaluate('void setTimeout(() => { for (;;); })');
  await win.waitForTimeout(500);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  await ended;
});

test('laid out anew, the same articles lie where they lay', async ({ open }) => {
  const { win } = await open('--sample');
  await expect
    .poll(async () => (await ask<WorkspaceInfo>(win, 'readWorkspace'))?.articles, { timeout: 30_000 })
    .toBe(12);
  const placesOf = async () => {
    const { actors } = await ask<GraphData>(win, 'readGraph', atFirst);
    return actors.map(({ id, x, y }) => ({ id, x, y }));
  };
  await expect(win.getByTestId('layout-state')).toHaveText('settled', { timeout: 30_000 });
  await expect.poll(async () => (await placesOf()).every(({ x }) => x !== null)).toBe(true);
  // places are saved a moment after the layout comes to rest
  await win.waitForTimeout(1500);
  const before = await placesOf();
  const shown = await win.getByTestId('status-shown').innerText();
  // the others make room for themselves, and leave the states where they were pushed
  await win.getByTestId('level-everyone').click();
  await expect.poll(placesOf).not.toEqual(before);
  await win.getByTestId('level-states').click();
  await expect(win.getByTestId('status-shown')).toHaveText(shown);
  await win.getByTestId('lay-out-anew').click();
  await expect.poll(placesOf, { timeout: 30_000 }).toEqual(before);
});

test('a file that got its extension after the dialog is replaced only when that was asked', async ({
  open,
  folder,
}) => {
  const { app, win } = await open();
  const file = path.join(folder, 'mine.entente');
  writeFileSync(file, 'something else');
  await answerDialogs(app, path.join(folder, 'mine'));
  const asked = () => app.evaluate(() => Number(Reflect.get(globalThis, 'asked') ?? 0));
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked') ?? 0) + 1);
      return Promise.resolve({ response: 1, checkboxChecked: false });
    };
  });
  await win.getByTestId('workspace-menu').click();
  await win.getByTestId('menu-new').click();
  await expect.poll(asked).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('something else');
  expect(await ask<WorkspaceInfo | null>(win, 'readWorkspace')).toBeNull();
});

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

function overwrite(file: string, at: number, bytes: Buffer): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, at);
  closeSync(descriptor);
}

test('a file that is no workspace, damaged or newer is told of and left as it is', async ({
  open,
  folder,
}) => {
  const good = path.join(folder, 'good.entente');
  const { app, win } = await open();
  await answerDialogs(app, good);
  await win.getByTestId('workspace-menu').click();
  await win.getByTestId('menu-new').click();
  await expect.poll(async () => (await ask<WorkspaceInfo>(win, 'readWorkspace'))?.name).toBe('good');
  const at = (name: string) => path.join(folder, `${name}.entente`);
  await answerDialogs(app, at('base'));
  await win.getByTestId('workspace-menu').click();
  await win.getByTestId('menu-save-copy').click();
  await expect(win.getByTestId('toast').first()).toBeVisible();
  writeFileSync(at('letter'), 'Dear reader, this is no database.'.repeat(20));
  copyFileSync(at('base'), at('damaged'));
  overwrite(at('damaged'), 4096, Buffer.alloc(8192, 0x5a));
  copyFileSync(at('base'), at('newer'));
  // user_version lies at byte 60 of SQLite's header
  overwrite(at('newer'), 60, Buffer.from([0, 0, 0x7f, 0xff]));
  for (const [name, words] of [
    ['letter', 'not an Entente workspace'],
    ['damaged', 'damaged'],
    ['newer', 'newer Entente'],
  ] as const) {
    const before = hash(at(name));
    await answerDialogs(app, at(name));
    await win.getByTestId('workspace-menu').click();
    await win.getByTestId('menu-open').click();
    await expect(win.getByTestId('toast').filter({ hasText: words })).toBeVisible();
    expect(hash(at(name))).toBe(before);
    expect((await ask<WorkspaceInfo>(win, 'readWorkspace')).name).toBe('good');
  }
});

const INSPECT = `
const database = new (require('better-sqlite3'))(process.argv[1], { readonly: true });
const pluck = (sql) => database.prepare(sql).pluck().get();
console.log(JSON.stringify({
  check: database.pragma('integrity_check', { simple: true }),
  foreign: database.pragma('foreign_key_check').length,
  articles: pluck('SELECT count(*) FROM article'),
  texts: pluck('SELECT count(*) FROM article_text'),
  bare: pluck('SELECT count(*) FROM article WHERE id NOT IN (SELECT article FROM paragraph)'),
}));
`;

test('killed in the middle of an import, the workspace opens with whole articles only', async ({
  open,
  folder,
}) => {
  const articles = path.join(folder, 'articles');
  mkdirSync(articles);
  const body = 'Kenya accused Uganda of an attack on Monday. Uganda denied the charge on Tuesday.\n\n'.repeat(
    25,
  );
  for (let number = 0; number < 400; number += 1)
    writeFileSync(path.join(articles, `${number}.txt`), `Report ${number}\n\n${body}\n\nNumber ${number}.`);
  const { app, win } = await open();
  await dropFiles(win, [articles]);
  await expect
    .poll(async () => (await ask<WorkspaceInfo | null>(win, 'readWorkspace'))?.articles ?? 0, {
      intervals: [20],
      timeout: 60_000,
    })
    .toBeGreaterThan(5);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
  const second = await open();
  const { articles: kept, path: file } = await ask<WorkspaceInfo>(second.win, 'readWorkspace');
  expect(kept).toBeGreaterThan(5);
  expect(kept).toBeLessThan(400);
  await expect(second.win.getByTestId('overview-tie').first()).toContainText(/Kenya|Uganda/);
  await second.app.close();
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { stdout } = spawnSync(process.env['ENTENTE_ELECTRON'] ?? '', ['-e', INSPECT, file], {
    env,
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toEqual({ check: 'ok', foreign: 0, articles: kept, texts: kept, bare: 0 });
});
