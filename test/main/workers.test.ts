import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Task, timeFor } from '../../main/tasks.ts';
import { startWorkers, type Workers, workerCount } from '../../main/workers.ts';
import { temporaryFolder } from '../store/workspace.ts';

let temporary: ReturnType<typeof temporaryFolder>;
let workers: Workers;
beforeEach(() => {
  temporary = temporaryFolder();
  for (const name of ['a', 'b', 'c', 'crash', 'hang', 'memory', 'THROW'])
    writeFileSync(path.join(temporary.folder, `${name}.txt`), name === 'THROW' ? name : `${name} AID Norway`);
  workers = start();
});
afterEach(async () => {
  await workers.close();
  temporary.remove();
});

function start(change: { count?: number; idleLimit?: number } = {}): Workers {
  const module = path.join(import.meta.dirname, 'worker.ts');
  return startWorkers({ module, resources: '', count: 2, timeLimit: 2000, idleLimit: 60_000, ...change });
}

/** Title of the article that was read, or why none was. */
async function read(name: string): Promise<string | null> {
  const outcome = await workers.read(path.join(temporary.folder, name));
  return outcome.ok ? outcome.article.title : outcome.reason;
}

test('articles are read and extracted in other threads', async () => {
  const [one, two, three] = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map(read));
  expect([one, two, three]).toEqual(['a.txt', 'b.txt', 'c.txt']);
  const text = 'Norway AID Sweden';
  const extracted = await workers.extract({ text, title: null, published: null, paragraphs: [] });
  expect(
    extracted.ok && extracted.extraction.relations.map(({ source, target }) => [source, target]),
  ).toEqual([['state:Norway', 'state:Sweden']]);
});

test('only the task fails that crashes its worker', async () => {
  const names = ['a.txt', 'crash.txt', 'b.txt', 'crash.txt', 'c.txt', 'a.txt'];
  expect(await Promise.all(names.map(read))).toEqual([
    'a.txt',
    'crashed',
    'b.txt',
    'crashed',
    'c.txt',
    'a.txt',
  ]);
});

test('a task that takes too long is given up', async () => {
  expect(await Promise.all(['hang.txt', 'a.txt', 'b.txt'].map(read))).toEqual(['timeout', 'a.txt', 'b.txt']);
  expect(await read('c.txt')).toBe('c.txt');
}, 10_000);

test('a long article may take longer than a short one', () => {
  const article = (length: number) =>
    ({
      kind: 'extract',
      article: { text: 'x'.repeat(length), title: null, published: null, paragraphs: [] },
    }) satisfies Task;
  expect(timeFor({ kind: 'read', file: 'a.txt' }, 2000)).toBe(2000);
  expect(timeFor(article(4000), 2000)).toBe(3000);
});

test('an error that nobody expected comes back as such', async () => {
  expect(await read('THROW.txt')).toBe('internal');
  expect(await workers.read(path.join(temporary.folder, 'memory.txt'))).toEqual({
    ok: false,
    reason: 'internal',
    detail: 'Entente failed at this file, by a fault of its own (Invalid array length).',
  });
});

test('closing breaks off what runs and what waits; a later task starts anew', async () => {
  workers = start({ count: 1 });
  const broken = Promise.all(['hang.txt', 'a.txt', 'b.txt'].map(read));
  await wait(100);
  await workers.close();
  expect(await broken).toEqual(['crashed', 'crashed', 'crashed']);
  expect(await read('a.txt')).toBe('a.txt');
});

test('workers end when they had nothing to do for long', async () => {
  workers = start({ idleLimit: 30 });
  expect(await read('a.txt')).toBe('a.txt');
  await wait(120);
  expect(await read('b.txt')).toBe('b.txt');
});

test('the number of workers follows the machine', () => {
  expect([1, 2, 4, 64].map(workerCount)).toEqual([1, 2, 4, 4]);
});
