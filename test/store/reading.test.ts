import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../main/store/store.ts';
import { add, article, create, everything, statement, temporaryFolder } from './workspace.ts';

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

const NOR = 'state:NOR';
const SWE = 'state:SWE';
const KARI = 'person:kari-berg';

test('an article comes back as it was stored', () => {
  const id = add(store, [statement(NOR, 'AID', SWE)], {
    title: 'Aid',
    outlet: 'Daily',
    place: 'Oslo',
    author: 'A. Writer',
    published: '2021-04',
    file: 'aid.html',
    notes: ['decoded as windows-1252'],
  });
  const { imported, ...read } = store.readArticle(id) ?? { imported: '' };
  expect(new Date(imported).getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(read).toEqual({
    id,
    title: 'Aid',
    outlet: 'Daily',
    place: 'Oslo',
    author: 'A. Writer',
    published: '2021-04',
    language: 'en',
    file: 'aid.html',
    notes: ['decoded as windows-1252'],
    text: 'Norway AID Sweden.\n\n',
    paragraphs: [{ index: 0, start: 0, end: 18 }],
    mentions: [
      { start: 0, end: 6, actor: NOR, name: 'Norway', kind: 'state', form: 'name' },
      { start: 11, end: 17, actor: SWE, name: 'Sweden', kind: 'state', form: 'name' },
    ],
    relations: [
      {
        id: 1,
        type: 'AID',
        source: NOR,
        target: SWE,
        mutual: false,
        modality: 'stated',
        verdict: null,
        confidence: 0.8,
        start: 0,
        end: 18,
        trigger: { start: 7, end: 10 },
      },
    ],
  });
});

test('an article whose extraction contradicts itself is not stored at all', () => {
  const { article: stored, extraction } = article([statement(NOR, 'AID', SWE)]);
  const outside = {
    ...extraction,
    relations: extraction.relations.map((each) => ({ ...each, evidence: { start: 99, end: 100 } })),
  };
  expect(() => store.insertArticle(stored, outside)).toThrow('No paragraph');
  const unknown = {
    ...extraction,
    relations: extraction.relations.map((each) => ({ ...each, target: 'state:XXX' })),
  };
  expect(() => store.insertArticle(stored, unknown)).toThrow('state:XXX');
  expect(store.readCounts()).toEqual({ articles: 0, actors: 0, relations: 0 });
  store.insertArticle(stored, extraction);
  expect(() => store.insertArticle(stored, extraction)).toThrow('UNIQUE');
  expect(store.findArticle(stored.hash)).toEqual({ id: 1, title: 'A title', removed: false });
  expect(store.findArticle('none')).toBeNull();
});

test('articles are listed latest first, outlets with most articles first', () => {
  add(store, [statement(NOR, 'AID', SWE)], { outlet: 'Daily', published: null });
  add(store, [statement(NOR, 'AID', SWE), statement(NOR, 'ACCUSE', SWE)], {
    outlet: 'Weekly',
    published: '2021-01-01',
  });
  add(store, [], { outlet: 'Weekly', published: '2022' });
  add(store, [], { published: '2020', title: 'x' });
  expect(store.readArticles().map(({ id, relations }) => [id, relations])).toEqual([
    [3, 0],
    [2, 2],
    [4, 0],
    [1, 1],
  ]);
  expect(store.readOutlets()).toEqual([
    { outlet: 'Weekly', articles: 2 },
    { outlet: '', articles: 1 },
    { outlet: 'Daily', articles: 1 },
  ]);
});

test('an actor is told with aliases, members, offices, ties and articles', () => {
  add(store, [
    statement(KARI, 'OFFICE_OF', 'institution:norway-navy', { detail: 'Chief' }),
    statement(KARI, 'CONSULT', SWE),
    statement(KARI, 'CONSULT', SWE, { modality: 'denied' }),
  ]);
  add(store, [statement(SWE, 'ACCUSE', KARI)], { published: '2021-01-01', title: 'Late' });
  expect(store.readActor(KARI)).toEqual({
    id: KARI,
    kind: 'person',
    name: 'Kari Berg',
    country: 'NOR',
    sectors: [],
    affiliation: { id: 'institution:norway-navy', name: 'Norwegian Navy' },
    members: [],
    aliases: [{ text: 'Kari Berg', form: 'name', count: 4 }],
    offices: [{ article: 1, title: 'Chief', of: { id: 'institution:norway-navy', name: 'Norwegian Navy' } }],
    ties: [
      { actor: { id: SWE, name: 'Sweden', kind: 'state' }, count: 2, score: -0.25 },
      {
        actor: { id: 'institution:norway-navy', name: 'Norwegian Navy', kind: 'institution' },
        count: 1,
        score: 0,
      },
    ],
    articles: [
      { id: 2, title: 'Late', outlet: null, published: '2021-01-01', mentions: 1 },
      { id: 1, title: 'A title', outlet: null, published: null, mentions: 3 },
    ],
  });
  expect(store.readActor('institution:norway-navy')?.members).toEqual([
    { id: KARI, name: 'Kari Berg', kind: 'person' },
  ]);
  expect(store.readActor('state:XXX')).toBeNull();
});

test('search finds actors, titles and paragraphs, without case and accents, the last word only begun', () => {
  const found = (query: string) =>
    store.search(query).map((hit) => `${hit.kind} ${hit.kind === 'actor' ? hit.actor : hit.article}`);
  add(store, [statement(NOR, 'AID', SWE), statement(SWE, 'CONSULT', 'state:Åland')], {
    title: 'Québec speaks',
  });
  expect(found('NORW')).toEqual([`actor ${NOR}`, 'paragraph 1']);
  expect(found('norw aid')).toEqual([]);
  expect(found('norway ai')).toEqual(['paragraph 1']);
  expect(found('quebec')).toEqual(['article 1']);
  expect(found('aland')).toEqual(['actor state:Åland', 'paragraph 1']);
  for (const query of ['', '  ', '"', '*', 'NEAR(', 'a" OR "b', '-', 'title:x'])
    expect(() => store.search(query)).not.toThrow();
  expect(found('')).toEqual([]);
});

test('who is called just what was asked for comes first', () => {
  const found = (query: string) =>
    store.search(query).flatMap((hit) => (hit.kind === 'actor' ? [hit.actor] : []));
  add(store, [
    statement('state:Nigeria', 'AID', SWE),
    statement('state:Nigeria', 'CONSULT', SWE),
    statement('group:Niger Delta militants', 'ASSAULT', 'state:Nigeria'),
    statement('state:Niger', 'AID', SWE),
  ]);
  expect(found('nigér')).toEqual(['state:Niger', 'state:Nigeria', 'group:Niger Delta militants']);
  expect(found(' niger ')[0]).toBe('state:Niger');
  expect(found('nig')[0]).toBe('state:Nigeria');
});

test('an actor has as many relations in the search as in the graph and its own ties', () => {
  add(store, [
    statement(NOR, 'AID', SWE),
    statement(NOR, 'AID', SWE, { modality: 'denied' }),
    statement(NOR, 'SAME_AS', KARI),
    statement(NOR, 'CONSULT', NOR),
  ]);
  const hit = store.search('norway')[0];
  const { actors, total, shown } = store.readGraph(everything);
  const counts = [
    hit?.kind === 'actor' && hit.relations,
    actors.find(({ id }) => id === NOR)?.weight,
    store.readActor(NOR)?.ties.reduce((sum, { count }) => sum + count, 0),
    total,
    shown,
  ];
  expect(counts).toEqual([1, 1, 1, 1, 1]);
});

test('who is named by removed articles only is no member', () => {
  const id = add(store, [statement(KARI, 'CONSULT', SWE)]);
  add(store, [statement(NOR, 'CONSULT', SWE)]);
  expect(store.readActor('institution:norway-navy')?.members).toHaveLength(1);
  store.removeArticle(id);
  expect(store.readActor('institution:norway-navy')?.members).toEqual([]);
});

test('a hit in a paragraph marks the words in its snippet', () => {
  add(store, [statement(NOR, 'AID', SWE)]);
  expect(store.search('norway aid').at(-1)).toEqual({
    kind: 'paragraph',
    article: 1,
    title: 'A title',
    paragraph: 0,
    snippet: 'Norway AID Sweden.',
    marks: [
      { start: 0, end: 6 },
      { start: 7, end: 10 },
    ],
  });
});

test('positions of actors are overwritten, not added', () => {
  add(store, [statement(NOR, 'AID', SWE)]);
  store.savePositions([{ actor: NOR, x: 1, y: 2, pinned: true }]);
  store.savePositions([{ actor: NOR, x: 5, y: 6, pinned: false }]);
  const norway = store.readGraph(everything).actors.find(({ id }) => id === NOR);
  expect(norway).toMatchObject({ x: 5, y: 6, pinned: false });
});
