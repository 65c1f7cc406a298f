import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { create, open, temporaryFolder } from './workspace.ts';

const STATEMENTS = 30;

/** Starts a writer and kills it without warning once it stored so many articles; resolves to how many it told. */
async function killWriter(file: string, after: number): Promise<number> {
  const writer = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'writer.ts'), file, String(STATEMENTS)],
    {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(writer, 'exit');
  let told = 0;
  for await (const chunk of writer.stdout) {
    told += String(chunk).split('\n').length - 1;
    if (told >= after) writer.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return told;
}

test('a killed writer leaves whole articles only, and all that it had stored', async () => {
  const { folder, remove } = temporaryFolder();
  const file = path.join(folder, 'a.entente');
  create(file).close();
  let told = 0;
  for (const after of [1, 17, 60]) {
    told += await killWriter(file, after);
    const store = open(file);
    expect(store.readCounts().articles).toBeGreaterThan(0);
    store.close();
    const database = new Sqlite(file, { readonly: true });
    const count = (sql: string) => database.prepare<[], number>(sql).pluck().get() ?? 0;
    const articles = count('SELECT count(*) FROM article');
    expect(articles).toBeGreaterThanOrEqual(told);
    for (const table of ['paragraph', 'relation', 'paragraph_search'])
      expect(count(`SELECT count(*) FROM ${table}`)).toBe(articles * STATEMENTS);
    expect(count('SELECT count(*) FROM mention')).toBe(articles * STATEMENTS * 2);
    expect(count('SELECT count(*) FROM article_text')).toBe(articles);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
  }
  remove();
}, 60_000);
