import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '../../main/extract/model.ts';
import type { Store } from '../../main/store/store.ts';
import type { Filter } from '../../preload/contract.ts';
import { add, article, create, everything, statement, states, temporaryFolder } from './workspace.ts';

const NOR = 'state:NOR';
const SWE = 'state:SWE';
const FIN = 'state:FIN';
const NAVY = 'institution:norway-navy';
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

const ties = (filter: Filter) => store.readGraph(filter).ties.map(({ a, b, count }) => `${a} ${b} ${count}`);

test('a tie joins all relations of two actors, with the mean of their scores', () => {
  add(store, [
    statement(SWE, 'CONSULT', NOR, { mode: 'visit' }),
    statement(NOR, 'CONSULT', SWE),
    statement(NOR, 'ACCUSE', SWE),
    statement(NOR, 'ALLY_OF', SWE),
  ]);
  expect(store.readGraph(everything).ties).toEqual([
    {
      a: NOR,
      b: SWE,
      count: 4,
      score: (4 + 2.5 - 3) / 3,
      types: [
        { type: 'CONSULT', quad: 'VC', count: 2 },
        { type: 'ACCUSE', quad: 'VK', count: 1 },
        { type: 'ALLY_OF', quad: null, count: 1 },
      ],
    },
  ]);
});

test('an actor carries its commonest acronym, of those that the articles use if they do', () => {
  const { article: stored, extraction } = article([
    statement(NOR, 'CONSULT', SWE),
    statement(NOR, 'CONSULT', FIN),
  ]);
  const acronyms: Record<string, string[]> = { [NOR]: ['NOR', 'CO'], [SWE]: ['SWE', 'AB'] };
  const actors = extraction.actors.map((one) => ({ ...one, acronyms: acronyms[one.id] ?? [] }));
  actors
    .find(({ id }) => id === NOR)
    ?.mentions.push({ start: 7, end: 14, form: 'acronym' }, { start: 7, end: 9, form: 'acronym' });
  store.insertArticle(stored, { ...extraction, actors });
  expect(store.readGraph(everything).actors.map(({ id, short }) => [id, short])).toEqual([
    [FIN, null],
    [NOR, 'CO'],
    [SWE, 'SWE'],
  ]);
});

test('an actor is found by an acronym that no article uses', () => {
  const { article: stored, extraction } = article([statement(NOR, 'CONSULT', SWE)]);
  const actors = extraction.actors.map((one) => ({ ...one, acronyms: one.id === NOR ? ['KNG'] : [] }));
  store.insertArticle(stored, { ...extraction, actors });
  expect(store.search('kng')).toMatchObject([{ kind: 'actor', actor: NOR }]);
  expect(store.readActor(NOR)?.aliases.map(({ text }) => text)).not.toContain('KNG');
});

test('actors carry their relations as weight and their position', () => {
  add(store, [statement(NOR, 'CONSULT', SWE), statement(NOR, 'AID', FIN)]);
  store.savePositions([
    { actor: FIN, x: 1.5, y: -2, pinned: true },
    { actor: 'state:XXX', x: 0, y: 0, pinned: false },
  ]);
  const actors = store.readGraph(everything).actors;
  expect(actors.map(({ id, weight, x, y, pinned }) => ({ id, weight, x, y, pinned }))).toEqual([
    { id: FIN, weight: 1, x: 1.5, y: -2, pinned: true },
    { id: NOR, weight: 2, x: null, y: null, pinned: false },
    { id: SWE, weight: 1, x: null, y: null, pinned: false },
  ]);
});

test('at level states everyone counts for the state that they act for', () => {
  add(store, [
    statement(KARI, 'CONSULT', SWE),
    statement(NAVY, 'AID', SWE),
    statement(KARI, 'ACCUSE', NAVY),
    statement(KARI, 'OFFICE_OF', NAVY),
    statement('group:free-fjords', 'ASSAULT', SWE),
    statement('company:fjord-oil', 'COOPERATE', SWE),
    statement(NOR, 'MEMBER_OF', 'organisation:nordic-council'),
  ]);
  expect(ties(states)).toEqual([`organisation:nordic-council ${NOR} 1`, `${NOR} ${SWE} 2`]);
  expect(ties(everything)).toEqual([
    `company:fjord-oil ${SWE} 1`,
    `group:free-fjords ${SWE} 1`,
    `${NAVY} ${KARI} 2`,
    `${NAVY} ${SWE} 1`,
    `organisation:nordic-council ${NOR} 1`,
    `${KARI} ${SWE} 1`,
  ]);
});

test('an affiliation that a later article tells moves the ties; a missing one changes nothing', () => {
  const tell = (hash: string, affiliation: string | null) =>
    store.insertArticle(
      { ...bare, hash, text: '', paragraphs: [] },
      { actors: [actor('person:olga', affiliation)], relations: [] },
    );
  add(store, [statement('person:olga', 'CONSULT', SWE), statement(FIN, 'AID', SWE)]);
  expect(ties(states)).toEqual([`${FIN} ${SWE} 1`]);
  tell('first', FIN);
  tell('second', null);
  expect(ties(states)).toEqual([`${FIN} ${SWE} 2`]);
  expect(store.readActor('person:olga')?.affiliation).toEqual({ id: FIN, name: 'Finland' });
});

const bare = {
  file: 'x',
  title: null,
  outlet: null,
  place: null,
  author: null,
  published: null,
  language: null,
  notes: [],
};

function actor(id: string, affiliation: string | null): Actor {
  return {
    id,
    affiliation,
    kind: 'institution',
    name: id,
    country: null,
    sectors: [],
    acronyms: [],
    mentions: [],
  };
}

test('actors that belong to each other end the walk', () => {
  store.insertArticle(
    { ...bare, hash: 'ring', text: '', paragraphs: [] },
    {
      actors: [actor('institution:a', 'institution:b'), actor('institution:b', 'institution:a')],
      relations: [],
    },
  );
  add(store, [statement('institution:a', 'AID', SWE)]);
  expect(ties(states)).toEqual([]);
});

test('denied relations and names make no tie', () => {
  add(store, [
    statement(NOR, 'ASSAULT', SWE, { modality: 'denied' }),
    statement(NOR, 'SAME_AS', FIN),
    statement(NOR, 'ASSAULT', NOR),
  ]);
  expect(ties(everything)).toEqual([]);
});

test('filters by type, quad class, outlet and confidence', () => {
  add(store, [statement(NOR, 'CONSULT', SWE), statement(NOR, 'ACCUSE', SWE, { confidence: 0.4 })], {
    outlet: 'Daily',
  });
  add(store, [statement(NOR, 'AID', FIN), statement(NOR, 'ALLY_OF', FIN)]);
  const tie = (count: number) => `${NOR} ${SWE} ${count}`;
  expect(ties({ ...everything, types: ['CONSULT'] })).toEqual([tie(1)]);
  expect(ties({ ...everything, types: [] })).toEqual([]);
  expect(ties({ ...everything, quads: ['VK', 'VC'] })).toEqual([tie(2)]);
  expect(ties({ ...everything, quads: ['VK'], types: ['CONSULT', 'ACCUSE'] })).toEqual([tie(1)]);
  expect(ties({ ...everything, outlets: ['Daily'] })).toEqual([tie(2)]);
  expect(ties({ ...everything, outlets: [''] })).toEqual([`${FIN} ${NOR} 2`]);
  expect(ties({ ...everything, minimumConfidence: 0.5 })).toEqual([`${FIN} ${NOR} 2`, tie(1)]);
  expect(ties({ ...everything, minimumRelations: 2, minimumConfidence: 0.5 })).toEqual([`${FIN} ${NOR} 2`]);
});

test('leaves out what is planned, what might be and what is history', () => {
  add(store, [
    statement(NOR, 'AID', SWE, { modality: 'planned' }),
    statement(NOR, 'AID', FIN, { modality: 'hypothetical', historical: true }),
    statement(SWE, 'AID', FIN, { historical: true }),
    statement(SWE, 'ASSAULT', KARI),
  ]);
  const without = (...left: Filter['without']) => ties({ ...everything, without: left });
  const [planned, possible, past, plain] = [
    `${NOR} ${SWE} 1`,
    `${FIN} ${NOR} 1`,
    `${FIN} ${SWE} 1`,
    `${KARI} ${SWE} 1`,
  ];
  expect(without()).toEqual([plain, possible, past, planned]);
  expect(without('planned')).toEqual([plain, possible, past]);
  expect(without('hypothetical')).toEqual([plain, past, planned]);
  expect(without('historical')).toEqual([plain, planned]);
  expect(without('planned', 'hypothetical', 'historical')).toEqual([plain]);
});

test('filters by date: of the relation, else of the article; undated ones only without a range', () => {
  add(store, [statement(NOR, 'AID', SWE, { date: '2020-05' })], { published: '2021-01-15' });
  add(store, [statement(NOR, 'AID', FIN)], { published: '2021-01-15' });
  add(store, [statement(SWE, 'AID', FIN)]);
  add(store, [statement(SWE, 'ASSAULT', KARI, { historical: true })], { published: '2021-01-15' });
  const [inMay, inJanuary] = [`${NOR} ${SWE} 1`, `${FIN} ${NOR} 1`];
  const between = (from: string | null, to: string | null) => ties({ ...everything, from, to });
  expect(between(null, null)).toHaveLength(4);
  expect(between('2020-05-20', '2020-05-25')).toEqual([inMay]);
  expect(between('2020-06-01', null)).toEqual([inJanuary]);
  expect(between(null, '2020-04-30')).toEqual([]);
  expect(between('2020', '2021')).toEqual([inJanuary, inMay]);
  expect(between(null, '2021-01-14')).toEqual([inMay]);
  expect(between('2021-01-15', '2021-01-15')).toEqual([inJanuary]);
  expect(store.readGraph(everything).dates).toEqual({ from: '2020-05-01', to: '2021-01-15' });
});

test('total counts before the filter, shown after it; months and years end on their last day', () => {
  add(store, [
    statement(NOR, 'AID', SWE, { date: '2020' }),
    statement(NOR, 'ACCUSE', SWE, { date: '2020-02' }),
  ]);
  const { total, shown, dates } = store.readGraph({ ...everything, types: ['AID'] });
  expect({ total, shown, dates }).toEqual({
    total: 2,
    shown: 1,
    dates: { from: '2020-01-01', to: '2020-12-31' },
  });
});

test('an empty workspace has an empty graph', () => {
  expect(store.readGraph(states)).toEqual({
    actors: [],
    ties: [],
    total: 0,
    shown: 0,
    unsure: 0,
    dates: null,
  });
});
