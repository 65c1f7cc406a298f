import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../store/workspace.ts';

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => temporary.remove());

/** Runs the command as a user does, from the temporary folder. */
function run(line: string[], input = '') {
  const cli = path.resolve(import.meta.dirname, '../../main/cli.ts');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '', INIT_CWD: temporary.folder };
  return spawnSync(process.execPath, [cli, ...line], { env, input, encoding: 'utf8' });
}

interface Answer {
  text: string;
  actors: { id: string; mentions: { start: number; end: number }[] }[];
  relations: { source: string; target: string; quote: string; evidence: { start: number; end: number } }[];
}

test('files are read, and those that are not there named', () => {
  writeFileSync(
    path.join(temporary.folder, 'a.txt'),
    'Peru and Chile\n\nChile condemned Peru on Monday for the new tariffs.',
  );
  const { status, stdout, stderr } = run(['a.txt', 'none.txt']);
  expect(status).toBe(1);
  expect(stderr).toContain('none.txt');
  const lines = stdout.trim().split('\n');
  expect(lines).toHaveLength(1);
  const { text, actors, relations } = JSON.parse(lines[0] ?? '') as Answer;
  expect(relations.map(({ source, target }) => [source, target])).toContainEqual(['state:CHL', 'state:PER']);
  for (const { quote, evidence } of relations) expect(text.slice(evidence.start, evidence.end)).toBe(quote);
  expect(actors.map(({ id }) => id)).toContain('state:CHL');
}, 30_000);

test('lines are answered with offsets into the text as given', () => {
  const text = '  Chile condemned Peru on Monday.\r\n\r\nIt rained.';
  const { status, stdout } = run(['--jsonl'], `${JSON.stringify({ id: 'x', text })}\n`);
  expect(status).toBe(0);
  const { actors } = JSON.parse(stdout) as Answer;
  const chile = actors.find(({ id }) => id === 'state:CHL')?.mentions[0];
  expect(text.slice(chile?.start, chile?.end)).toBe('Chile');
}, 30_000);

test('wrong usage and help end as they should', () => {
  expect(run([]).status).toBe(2);
  const { status, stdout } = run(['--help']);
  expect([status, stdout.includes('--jsonl')]).toEqual([0, true]);
}, 30_000);
