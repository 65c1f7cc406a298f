import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../main/store/store.ts';
import { add, create, everything, statement, states, temporaryFolder } from './workspace.ts';

const NOR = 'state:NOR';
const SWE = 'state:SWE';
const KARI = 'person:kari-berg';

let store: Store;
let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
  store = create(path.join(temporary.folder, 'a.entente'));
});
afterEach(() => {
  store.close();
  temporary.remove();
});

test('evidence is the paragraph with every span in it', () => {
  const id = add(
    store,
    [
      statement(SWE, 'AID', 'state:FIN'),
      statement(KARI, 'CONSULT', SWE, {
        mode: 'visit',
        contexts: ['military', 'economic'],
        mutual: true,
        about: ['state:FIN'],
        attributedTo: NOR,
        date: '2021-03',
        detail: 'at sea',
        location: 'Oslo',
      }),
    ],
    { title: 'Sea talks', outlet: 'Daily', published: '2021-04-01' },
  );
  const [item, ...others] = store.readEvidence(SWE, NOR, states);
  expect(others).toEqual([]);
  expect(item).toEqual({
    id: 2,
    type: 'CONSULT',
    quad: 'VC',
    mode: 'visit',
    contexts: ['military', 'economic'],
    mutual: true,
    fromFirst: false,
    source: { id: KARI, name: 'Kari Berg' },
    target: { id: SWE, name: 'Sweden' },
    about: [{ id: 'state:FIN', name: 'Finland' }],
    attributedTo: { id: NOR, name: 'Norway' },
    modality: 'stated',
    historical: false,
    verdict: null,
    unsure: false,
    date: '2021-03',
    confidence: 0.8,
    rule: 'TEST/test',
    explanation: 'As the test says.',
    detail: 'at sea',
    location: 'Oslo',
    article: { id, title: 'Sea talks', outlet: 'Daily', published: '2021-04-01', file: 'article.txt' },
    paragraph: { index: 1, text: 'Kari Berg CONSULT Sweden.' },
    evidence: { start: 0, end: 25 },
    trigger: { start: 10, end: 17 },
    sourceMention: { start: 0, end: 9 },
    targetMention: { start: 18, end: 24 },
  });
});

test('evidence tells which of the two it comes from, also where another one acts for it', () => {
  add(store, [statement(KARI, 'AID', SWE), statement(SWE, 'ACCUSE', NOR)]);
  const read = (a: string, b: string) =>
    store.readEvidence(a, b, states).map(({ type, fromFirst }) => [type, fromFirst]);
  expect(read(NOR, SWE)).toEqual([
    ['AID', true],
    ['ACCUSE', false],
  ]);
  expect(read(SWE, NOR)).toEqual([
    ['AID', false],
    ['ACCUSE', true],
  ]);
});

test('at level everyone the two actors themselves must be the ends', () => {
  add(store, [statement(KARI, 'CONSULT', SWE), statement(NOR, 'AID', SWE)]);
  expect(store.readEvidence(NOR, SWE, everything).map(({ type }) => type)).toEqual(['AID']);
  expect(store.readEvidence(NOR, SWE, states).map(({ type }) => type)).toEqual(['CONSULT', 'AID']);
});

test('evidence has what is denied too, follows the filter and comes latest first', () => {
  add(store, [
    statement(NOR, 'ASSAULT', SWE, { modality: 'denied', date: '2020' }),
    statement(NOR, 'AID', SWE),
  ]);
  add(store, [statement(SWE, 'ACCUSE', NOR)], { published: '2021-06-01' });
  const types = (filter = states) => store.readEvidence(NOR, SWE, filter).map(({ type }) => type);
  expect(types()).toEqual(['ACCUSE', 'ASSAULT', 'AID']);
  expect(types({ ...states, quads: ['VK'] })).toEqual(['ACCUSE']);
});

test('a mention outside of the paragraph of the evidence has no span in it', () => {
  add(store, [
    statement(SWE, 'AID', 'state:FIN'),
    statement(NOR, 'ACCUSE', SWE, { targetMention: { start: 0, end: 6 } }),
  ]);
  expect(store.readEvidence(NOR, SWE, states).map(({ targetMention }) => targetMention)).toEqual([
    { start: 0, end: 0 },
  ]);
});

test('the relations behind a tie are as many as it counts', () => {
  add(store, [
    statement(KARI, 'CONSULT', SWE),
    statement(NOR, 'AID', SWE),
    statement(KARI, 'OFFICE_OF', NOR),
  ]);
  for (const filter of [states, everything])
    for (const { a, b, count } of store.readGraph(filter).ties)
      expect(store.readEvidence(a, b, filter)).toHaveLength(count);
});

test('unknown actors have no evidence', () => {
  expect(store.readEvidence('state:XXX', NOR, states)).toEqual([]);
});
