import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseCsv } from '../../main/export/csv.ts';
import { exportTables } from '../../main/export/tables.ts';
import type { Store } from '../../main/store/store.ts';
import type { Filter } from '../../preload/contract.ts';
import { add, create, everything, ontology, statement, states, temporaryFolder } from '../store/workspace.ts';

let store: Store;
let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
  store = create(path.join(temporary.folder, 'a.entente'));
  add(
    store,
    [
      statement('state:SWE', 'CONSULT', 'person:kari-berg', {
        mode: 'visit',
        contexts: ['military', 'economic'],
        about: ['state:FIN', 'group:free-fjords'],
        attributedTo: 'state:FIN',
        mutual: true,
        date: '2021-03',
        detail: '=danger',
        location: 'Oslo',
        confidence: 0.8123456,
      }),
      statement('state:NOR', 'ACCUSE', 'state:SWE'),
      statement('person:kari-berg', 'OFFICE_OF', 'state:NOR', { detail: 'Admiral' }),
    ],
    { title: 'Sea, "talks"', outlet: 'Daily', published: '2021-04-01', file: 'sea.txt' },
  );
  store.judgeRelation(1, 'confirmed');
  add(store, [
    statement('state:NOR', 'ASSAULT', 'state:SWE', { modality: 'denied' }),
    statement('state:NOR', 'AID', 'state:FIN'),
    statement('group:free-fjords', 'ASSAULT', 'state:FIN'),
  ]);
});
afterEach(() => {
  store.close();
  temporary.remove();
});

function read(filter: Filter): Record<string, Record<string, string>[]> {
  const tables = exportTables(
    store.readActors(),
    store.readRelations(filter),
    ontology,
    filter.minimumRelations,
  );
  return Object.fromEntries(
    Object.entries(tables).map(([name, text]) => {
      const [header = [], ...rows] = parseCsv(text);
      return [
        name,
        rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']))),
      ];
    }),
  );
}

test('the exported ties are those of the graph, at both levels and under filters', () => {
  const filters: Filter[] = [
    states,
    everything,
    { ...states, minimumRelations: 2 },
    { ...everything, quads: ['VK', 'MK'] },
    { ...everything, from: '2021-03-01', to: '2021-03-31' },
  ];
  for (const filter of filters) {
    const exported = read(filter)['ties.csv']?.map(({ a, b, relations, types }) => ({
      a,
      b,
      relations,
      types,
    }));
    const drawn = store.readGraph(filter).ties.map(({ a, b, count, types }) => ({
      a,
      b,
      relations: String(count),
      types: types.map((each) => `${each.type}:${each.count}`).join(' '),
    }));
    expect(drawn.length).toBeGreaterThan(0);
    expect(exported?.sort((one, other) => (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1))).toEqual(
      drawn,
    );
  }
});

test('a relation is exported with its words, places and names', () => {
  const [relation] = read(states)['relations.csv'] ?? [];
  expect(relation).toEqual({
    tie_a: 'state:NOR',
    tie_b: 'state:SWE',
    source: 'state:SWE',
    source_name: 'Sweden',
    type: 'CONSULT',
    mode: 'visit',
    target: 'person:kari-berg',
    target_name: 'Kari Berg',
    mutual: 'true',
    about: 'group:free-fjords state:FIN',
    location: 'Oslo',
    contexts: 'military economic',
    quad: 'VC',
    score: '4',
    modality: 'stated',
    historical: 'false',
    attributed_to: 'state:FIN',
    date: '2021-03',
    detail: '=danger',
    confidence: '0.812',
    verdict: 'confirmed',
    rule: 'TEST/test',
    explanation: 'As the test says.',
    title: 'Sea, "talks"',
    outlet: 'Daily',
    published: '2021-04-01',
    file: 'sea.txt',
    quote: 'Sweden CONSULT Kari Berg.',
    quote_start: '0',
    quote_end: '25',
    trigger: 'CONSULT',
    trigger_start: '7',
    trigger_end: '14',
    source_words: 'Sweden',
    source_start: '0',
    source_end: '6',
    target_words: 'Kari Berg',
    target_start: '15',
    target_end: '24',
  });
});

test('denied relations stand in the table of relations, and count for no tie', () => {
  const { 'relations.csv': relations = [], 'ties.csv': ties = [] } = read(states);
  expect(relations.map(({ type, modality }) => `${type} ${modality}`)).toEqual([
    'CONSULT stated',
    'ACCUSE stated',
    'ASSAULT denied',
    'AID stated',
  ]);
  expect(ties.map(({ a_name, b_name, relations: count, score }) => [a_name, b_name, count, score])).toEqual([
    ['Norway', 'Sweden', '2', '0.5'],
    ['Finland', 'Norway', '1', '10'],
  ]);
});

test('actors are those that a written relation names, with the relations of their ties', () => {
  expect(
    read(states)['actors.csv']?.map(({ id, relations, affiliation }) => [id, relations, affiliation]),
  ).toEqual([
    ['person:kari-berg', '0', 'institution:norway-navy'],
    ['state:FIN', '1', ''],
    ['state:NOR', '3', ''],
    ['state:SWE', '2', ''],
  ]);
});
