import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFiles } from '../../main/import.ts';
import { createImporter } from '../../main/importer.ts';
import type { Store } from '../../main/store/store.ts';
import type { ImportProgress } from '../../preload/outcomes.ts';
import { create, everything, temporaryFolder } from '../store/workspace.ts';
import { directWorkers } from './engine.ts';

let store: Store;
let temporary: ReturnType<typeof temporaryFolder>;
let folder: string;
beforeEach(() => {
  temporary = temporaryFolder();
  folder = path.join(temporary.folder, 'drop');
  mkdirSync(folder);
  store = create(path.join(temporary.folder, 'a.entente'));
});
afterEach(() => {
  store.close();
  temporary.remove();
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const seen: ImportProgress[] = [];
function run(paths: string[], signal = new AbortController().signal, workers = directWorkers()) {
  seen.length = 0;
  return importFiles(paths, { store, workers, signal, onProgress: (progress) => seen.push(progress) });
}

test('every file has an outcome, in the order of the files', async () => {
  write('b.txt', 'Norway AID Sweden');
  write('a/deep.txt', 'Sweden AID Norway\nSweden AID Norway');
  write('c.txt', 'Norway  AID\nSweden');
  write('d.txt', '');
  write('.hidden.txt', 'Norway AID Finland');
  const { outcomes, cancelled, left } = await run([folder, path.join(folder, 'none.txt')]);
  expect(outcomes).toEqual([
    { file: 'drop/a/deep.txt', status: 'imported', article: 1, title: 'deep.txt', relations: 2, notes: [] },
    { file: 'drop/b.txt', status: 'imported', article: 2, title: 'b.txt', relations: 1, notes: [] },
    { file: 'drop/c.txt', status: 'duplicate', article: 2, title: 'b.txt' },
    { file: 'drop/d.txt', status: 'failed', reason: 'empty', detail: 'd.txt is empty.' },
    { file: 'none.txt', status: 'failed', reason: 'missing', detail: 'The file is not there.' },
  ]);
  expect({ cancelled, left }).toEqual({ cancelled: false, left: 0 });
  expect(store.readGraph(everything).shown).toBe(3);
});

test('progress tells what comes next, and every outcome', async () => {
  write('a.txt', 'Norway AID Sweden');
  write('b.txt', '');
  const { outcomes } = await run([folder]);
  expect(seen).toEqual([
    { done: 0, total: 2, file: 'drop/a.txt', outcome: null },
    { done: 1, total: 2, file: 'drop/b.txt', outcome: outcomes[0] },
    { done: 2, total: 2, file: '', outcome: outcomes[1] },
  ]);
});

test('the same files make the same workspace, whichever worker is first', async () => {
  for (let number = 10; number < 40; number += 1) write(`${number}.txt`, `Norway AID Country${number}`);
  let turn = 0;
  const workers = directWorkers(() => (turn++ % 3) * 3);
  const { outcomes } = await run([folder], undefined, workers);
  expect(outcomes.map((outcome) => 'article' in outcome && outcome.article)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
  expect(store.readArticle(5)?.file).toBe('drop/14.txt');
});

test('a file that makes the engine fail stops nothing', async () => {
  write('a.txt', 'THROW');
  write('b.txt', 'CONTRADICT');
  write('c.txt', 'Norway AID Sweden');
  const { outcomes } = await run([folder]);
  expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed', 'imported']);
  expect(store.readCounts()).toEqual({ articles: 1, actors: 2, relations: 1 });
});

test('after an abort nothing more is stored, and the rest is counted', async () => {
  for (let number = 0; number < 50; number += 1) write(`${number}.txt`, `Norway AID Country${number}`);
  const controller = new AbortController();
  const workers = directWorkers(() => 1);
  const summary = importFiles([folder], {
    store,
    workers,
    signal: controller.signal,
    onProgress: ({ done }) => done === 7 && controller.abort(),
  });
  const { outcomes, cancelled, left } = await summary;
  expect({ stored: outcomes.length, cancelled, left }).toEqual({ stored: 7, cancelled: true, left: 43 });
  expect(store.readCounts().articles).toBe(7);
});

test('an abort does not wait for a file that takes long', async () => {
  write('a.txt', 'Norway AID Sweden');
  const controller = new AbortController();
  const workers = directWorkers(() => {
    setImmediate(() => controller.abort());
    return 60_000;
  });
  expect(await run([folder], controller.signal, workers)).toEqual({ outcomes: [], cancelled: true, left: 1 });
});

test('an article that was removed comes back with what was corrected', async () => {
  const file = write('a.txt', 'Norway AID Sweden');
  await run([file]);
  store.correctArticle(1, { title: 'Better', outlet: null, place: null, author: null, published: null });
  store.removeArticle(1);
  const { outcomes } = await run([file]);
  expect(outcomes).toEqual([
    { file: 'a.txt', status: 'imported', article: 1, title: 'Better', relations: 1, notes: [] },
  ]);
  expect(store.readCounts().articles).toBe(1);
});

test('a full disk is told for each file', async () => {
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const file = write('a.txt', 'Norway AID Sweden');
  const broken = {
    findArticle: () => null,
    restoreArticle: store.restoreArticle,
    insertArticle: () => {
      throw full;
    },
  };
  const signal = new AbortController().signal;
  const { outcomes } = await importFiles([file], {
    store: broken,
    workers: directWorkers(),
    signal,
    onProgress: () => undefined,
  });
  expect(outcomes).toEqual([
    {
      file: 'a.txt',
      status: 'failed',
      reason: 'disk',
      detail: 'The workspace cannot be written: the disk is full or does not respond.',
    },
  ]);
});

test('links into a circle and empty folders end', async () => {
  mkdirSync(path.join(folder, 'empty'));
  symlinkSync(folder, path.join(folder, 'loop'));
  write('z.txt', 'Norway AID Sweden');
  symlinkSync(path.join(folder, 'gone.txt'), path.join(folder, 'broken.txt'));
  const { outcomes } = await run([folder, folder]);
  expect(
    outcomes.map((outcome) => [outcome.file, outcome.status === 'failed' ? outcome.reason : outcome.status]),
  ).toEqual([
    ['drop/broken.txt', 'missing'],
    ['drop/empty', 'empty'],
    ['drop/z.txt', 'imported'],
  ]);
});

test('the loop of main turns between articles, though all results come in together', async () => {
  for (let number = 10; number < 30; number += 1) write(`${number}.txt`, `Norway AID Country${number}`);
  const direct = directWorkers();
  const files = Array.from({ length: 20 }, (_, index) => path.join(folder, `${index + 10}.txt`));
  const articles = new Map(
    await Promise.all(files.map(async (file) => [file, await direct.read(file)] as const)),
  );
  const [first] = articles.values();
  if (!first?.ok) throw new Error('no article');
  const extraction = await direct.extract(first.article);
  const workers = {
    read: async (file: string) => articles.get(file) ?? first,
    extract: async () => extraction,
  };
  // counts every turn, however fast the machine is
  let turns = 0;
  let turn = setImmediate(function count() {
    turns += 1;
    turn = setImmediate(count);
  });
  const stored: number[] = [];
  const onProgress = ({ outcome }: ImportProgress) => outcome && stored.push(turns);
  await importFiles([folder], { store, workers, signal: new AbortController().signal, onProgress });
  clearImmediate(turn);
  expect(new Set(stored).size).toBe(20);
});

test('imports wait for each other, and a cancel ends all of them', async () => {
  const importer = createImporter(directWorkers(() => 2));
  for (let number = 0; number < 10; number += 1) write(`${number}.txt`, `Norway AID Country${number}`);
  let running = 0;
  const one = importer.run([folder], store, () => void (running += 1));
  const two = importer.run([write('../x.txt', 'Norway AID Sweden')], store, () => expect(running).toBe(11));
  expect((await one).outcomes).toHaveLength(10);
  expect((await two).outcomes).toHaveLength(1);
  const three = importer.run([folder], store, () => undefined);
  const four = importer.run([folder], store, () => undefined);
  await importer.cancel();
  expect([(await three).cancelled, (await four).cancelled]).toEqual([true, true]);
  expect((await importer.run([folder], store, () => undefined)).cancelled).toBe(false);
});
