import path from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../main/arguments.ts';
import { dispatch } from '../../main/dispatch.ts';
import type { Handlers } from '../../main/handlers.ts';
import { parseOntology } from '../../main/ontology.ts';
import { fileOf } from '../../main/protocol.ts';
import { mayLoad } from '../../main/security.ts';
import { contract } from '../../preload/contract.ts';
import { ontology } from '../store/workspace.ts';

test('the command line names a workspace and articles, wherever it was typed', () => {
  const read = (...given: string[]) =>
    readArguments(['electron', ...given], '/opt/app', '/home/a', '.entente');
  expect(read('--no-sandbox', '/opt/app', '--sample')).toEqual({
    sample: true,
    workspace: null,
    articles: [],
  });
  expect(read('.', 'b/One.ENTENTE', 'c.txt', '/d')).toEqual({
    sample: false,
    workspace: '/home/a/b/One.ENTENTE',
    articles: ['/home/a', '/home/a/c.txt', '/d'],
  });
  expect(readArguments(['app', 'x.html'], '/opt/app.asar', '/a', '.entente').articles).toEqual(['/a/x.html']);
});

/** Handlers that answer with what reached them. */
const echo = Object.fromEntries(
  Object.keys(contract).map((name) => [name, (input: unknown) => [name, input]]),
) as unknown as Handlers;

test('a call is found by its own name only, and its input is parsed', () => {
  expect(dispatch(echo, 'readActor', { actor: 'state:NOR', minimumConfidence: 0, more: 1 })).toEqual([
    'readActor',
    { actor: 'state:NOR', minimumConfidence: 0 },
  ]);
  expect(dispatch(echo, 'undo', undefined)).toEqual(['undo', undefined]);
  for (const name of ['constructor', 'toString', '__proto__', '', 7, null, ['undo']])
    expect(() => dispatch(echo, name, undefined)).toThrow('Unknown call');
  const wrong: [string, unknown][] = [
    ['readActor', undefined],
    ['readActor', { actor: '' }],
    ['readArticle', { article: '1' }],
    ['undo', 1],
    ['readGraph', {}],
    ['exportPng', { bytes: 'text', name: 'a.png' }],
  ];
  for (const [name, input] of wrong) expect(() => dispatch(echo, name, input)).toThrow();
});

test('the page is served from its folder and nowhere else', () => {
  const folder = path.resolve('/opt/app/out/renderer');
  expect(fileOf('app://entente/assets/a.js?v=1#x', folder)).toBe(path.join(folder, 'assets/a.js'));
  expect(fileOf('app://entente/a%20b.js', folder)).toBe(path.join(folder, 'a b.js'));
  const refused = ['app://other/a.js', 'file:///etc/passwd', 'https://entente/a.js', 'nonsense'];
  for (const address of refused) expect(fileOf(address, folder)).toBeNull();
  for (const address of [
    'app://entente/../../package.json',
    'app://entente/..%2f..%2fpackage.json',
    'app://entente/%2e%2e/x.js',
  ])
    expect(fileOf(address, folder) ?? `${folder}/`).toContain(`${folder}/`);
});

test('nothing is loaded but the page and what it made itself', () => {
  const may = (address: string) => mayLoad(address, ['app://entente']);
  expect(
    ['app://entente/index.html', 'blob:app://entente/1', 'data:,a', 'devtools://devtools/a'].map(may),
  ).not.toContain(false);
  const refused = [
    'https://example.org',
    'http://127.0.0.1/',
    'ws://127.0.0.1',
    'file:///etc/passwd',
    'app://other/a',
    'ftp://a',
    '',
    'a',
  ];
  expect(refused.map(may)).not.toContain(true);
  expect(mayLoad('ws://localhost:5173/hot', ['http://localhost:5173'])).toBe(true);
  expect(mayLoad('http://localhost:5174/', ['http://localhost:5173'])).toBe(false);
});

test('the ontology scores by mode, else by type, and standing ties not at all', () => {
  expect(ontology.score('CONSULT', 'visit')).toBe(4);
  expect(ontology.score('CONSULT', null)).toBe(2.5);
  expect(ontology.score('PROTEST', 'vandalize')).toBe(-5);
  expect(ontology.score('ACCUSE', 'never-heard')).toBe(-3);
  expect([ontology.score('ALLY_OF', null), ontology.quad('ALLY_OF'), ontology.quad('NEVER')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(ontology.typesOf(['MC'])).toEqual(['AID', 'COOPERATE', 'RETREAT']);
  expect(ontology.typesOf([])).toEqual([]);
  expect(() => parseOntology('type\tmode\tquad\tscore\nAID\t\tMC\tmany\n')).toThrow('AID');
});
