import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../main/command.ts';
import { mergeActors } from '../../main/command-tables.ts';
import { readRequest, resultOf, splitParagraphs } from '../../main/documents.ts';
import { parseCsv } from '../../main/export/csv.ts';
import { ontology, temporaryFolder } from '../store/workspace.ts';
import { smallEngine } from './engine.ts';

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => temporary.remove());

function write(name: string, text: string): string {
  const file = path.join(temporary.folder, name);
  writeFileSync(file, text);
  return file;
}

async function* given(lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

async function run(line: string[], input: string[] = []) {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await runCommand(line, {
    engine: smallEngine(),
    ontology: () => ontology,
    lines: () => given(input),
    print: async (text) => void printed.push(text),
    complain: (text) => complained.push(text),
  });
  return { status, printed, complained };
}

test('each file becomes one line of JSON with its quotes', async () => {
  const { status, printed, complained } = await run([
    write('a.txt', 'Norway AID Sweden'),
    write('b.txt', 'Nothing here'),
  ]);
  expect({ status, complained }).toEqual({ status: 0, complained: [] });
  const [first, second] = printed.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(printed).toHaveLength(2);
  expect(first).toMatchObject({
    title: 'a.txt',
    text: 'Norway AID Sweden',
    relations: [{ type: 'AID', quote: 'Norway AID Sweden' }],
  });
  expect(second).toMatchObject({ title: 'b.txt', actors: [], relations: [] });
});

test('who acts for an inter-governmental organisation is coded IGO', () => {
  const actor = { sectors: [], country: null, affiliation: null, acronyms: [], mentions: [] };
  const actors = [
    { ...actor, id: 'organisation:un', kind: 'organisation', name: 'UN', sectors: ['IGO'] },
    { ...actor, id: 'organisation:amnesty', kind: 'organisation', name: 'Amnesty', sectors: ['NGO'] },
    { ...actor, id: 'person:envoy', kind: 'person', name: 'Envoy', affiliation: 'organisation:un' },
    { ...actor, id: 'person:head', kind: 'person', name: 'Head', affiliation: 'organisation:amnesty' },
  ] as const;
  const article = { text: '', title: null, published: null, paragraphs: [] };
  const { actors: told } = resultOf(
    { id: 1, article },
    { actors: actors.map((one) => ({ ...one, sectors: [...one.sectors], mentions: [] })), relations: [] },
  );
  expect(told.map(({ country }) => country)).toEqual([null, null, 'IGO', null]);
});

test('files that cannot be read are named, the others are printed all the same', async () => {
  const files = [write('empty.txt', ''), write('bug.txt', 'THROW'), write('a.txt', 'Norway AID Sweden')];
  const { status, printed, complained } = await run(files);
  expect(status).toBe(1);
  expect(printed).toHaveLength(1);
  expect(complained).toEqual([
    `${files[0]}: empty.txt is empty.`,
    `${files[1]}: Entente failed at this file, by a fault of its own (The engine has a bug).`,
  ]);
});

test('a folder stands for all files in it', async () => {
  mkdirSync(path.join(temporary.folder, 'drop/deep'), { recursive: true });
  mkdirSync(path.join(temporary.folder, 'drop/none'));
  const files = [write('drop/b.txt', 'Norway AID Sweden'), write('drop/deep/a.txt', 'Sweden AID Norway')];
  const { status, printed, complained } = await run([path.join(temporary.folder, 'drop')]);
  expect(printed.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(files);
  expect({ status, complained }).toEqual({
    status: 1,
    complained: [`${path.join(temporary.folder, 'drop/none')}: The folder is empty.`],
  });
});

test('wrong usage ends with 2, help with 0', async () => {
  const wrong = [
    [],
    ['--nonsense'],
    ['--csv'],
    ['--csv', 'folder'],
    ['--csv', '', 'a.txt'],
    ['--jsonl', 'a.txt'],
    ['--jsonl', '--csv', 'x'],
  ];
  for (const line of wrong) {
    const { status, printed, complained } = await run(line);
    expect({ status, printed, told: complained.length }).toEqual({ status: 2, printed: [], told: 1 });
  }
  const { status, printed } = await run(['--help']);
  expect([status, printed.length]).toEqual([0, 1]);
});

test('lines are answered in their order, broken ones named', async () => {
  const { status, printed, complained } = await run(
    ['--jsonl'],
    [
      '{"id": "b", "text": "Norway AID Sweden"}',
      '',
      '{"id": 1, "text": "", "title": null, "published": null}',
      '{"id":',
      '{"id": "c"}',
    ],
  );
  expect(status).toBe(1);
  const answers = printed.map((line) => JSON.parse(line) as { id: unknown; relations: unknown[] });
  expect(answers.map(({ id, relations }) => [id, relations.length])).toEqual([
    ['b', 1],
    [1, 0],
  ]);
  expect(answers[0]).toMatchObject({
    relations: [{ source: 'state:Norway', target: 'state:Sweden', evidence: { start: 0, end: 17 } }],
    actors: [{ id: 'state:Norway', mentions: [{ start: 0, end: 6 }] }, { id: 'state:Sweden' }],
  });
  expect(complained.map((line) => line.split(':')[0])).toEqual(['line 4', 'line 5']);
});

test('the tables are written into a folder', async () => {
  const folder = path.join(temporary.folder, 'new/tables');
  const files = [
    write('a.txt', 'Norway AID Sweden, Sweden ACCUSE Norway'),
    write('b.txt', 'Sweden AID Finland'),
  ];
  expect(await run(['--csv', folder, ...files])).toEqual({ status: 0, printed: [], complained: [] });
  const read = (name: string) => parseCsv(readFileSync(path.join(folder, name), 'utf8'));
  expect(read('ties.csv').slice(1)).toEqual([
    ['state:Norway', 'Norway', 'state:Sweden', 'Sweden', '2', '3.5', 'ACCUSE:1 AID:1'],
    ['state:Finland', 'Finland', 'state:Sweden', 'Sweden', '1', '10', 'AID:1'],
  ]);
  expect(read('actors.csv').map(([id]) => id)).toEqual([
    'id',
    'state:Finland',
    'state:Norway',
    'state:Sweden',
  ]);
  expect(read('relations.csv')).toHaveLength(4);
});

test('a folder that cannot be written is told', async () => {
  const file = write('a.txt', 'Norway AID Sweden');
  const { status, complained } = await run(['--csv', path.join(file, 'below'), file]);
  expect(status).toBe(1);
  expect(complained).toEqual([expect.stringContaining('something else has its name')]);
  mkdirSync(path.join(temporary.folder, 'full/actors.csv'), { recursive: true });
  expect((await run(['--csv', path.join(temporary.folder, 'full'), file])).status).toBe(1);
});

test.runIf(process.platform === 'linux')('a folder that the system cannot make is told at once', async () => {
  const file = write('a.txt', 'Norway AID Sweden');
  const { status, complained } = await run(['--csv', '/proc/tables/deep', file]);
  expect([status, complained]).toEqual([1, [expect.stringMatching(/^tables cannot be written: /)]]);
});

test('paragraphs lie between blank lines, with offsets into the text as given', () => {
  const split = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
  expect(split('One.\nStill one.\n\n  Two.  \r\n \t\r\n\n\nThree 🇳🇴.\n')).toEqual([
    'One.\nStill one.',
    'Two.',
    'Three 🇳🇴.',
  ]);
  expect(split(' \n\n ')).toEqual([]);
  expect(splitParagraphs('a\n\nb')).toEqual([
    { index: 0, start: 0, end: 1 },
    { index: 1, start: 3, end: 4 },
  ]);
});

test('lines are paragraphs where one is longer than wrapped lines are', () => {
  const split = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
  const long = `Oslo said ${'that it would help and '.repeat(8)}stay.`;
  expect(split(`Oslo offers help\n${long}\n  Bern\nagrees.\n`)).toEqual([
    'Oslo offers help',
    long,
    'Bern\nagrees.',
  ]);
  expect(split('Oslo offers\nBern its help.')).toEqual(['Oslo offers\nBern its help.']);
});

test('a date of a request is cut to what a date is', () => {
  const published = (date: unknown) => {
    const request = readRequest(JSON.stringify({ id: 'a', text: 'b', published: date }));
    return 'wrong' in request ? request.wrong : request.article.published;
  };
  expect(['2021-10-18T09:00:00Z', '2021-10', 'yesterday', '', null].map(published)).toEqual([
    '2021-10-18',
    '2021-10',
    null,
    null,
    null,
  ]);
});

test('actors of several articles are merged as in a workspace', () => {
  const actor = (name: string, affiliation: string | null) =>
    ({
      id: 'person:a',
      kind: 'person',
      name,
      country: null,
      sectors: [],
      affiliation,
      mentions: [],
    }) as const;
  const article = {
    title: null,
    outlet: null,
    place: null,
    author: null,
    published: null,
    language: null,
    text: '',
    paragraphs: [],
    notes: [],
    hash: '',
  };
  const results = [actor('A', 'state:NOR'), actor('B', null)].map((each) => ({
    file: '',
    article,
    extraction: { actors: [{ ...each, sectors: [], acronyms: [], mentions: [] }], relations: [] },
  }));
  expect(mergeActors(results)).toEqual([
    { id: 'person:a', kind: 'person', name: 'B', country: null, sectors: [], affiliation: 'state:NOR' },
  ]);
});
