import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../main/store/store.ts';
import { add, create, everything, open, statement, states, temporaryFolder } from './workspace.ts';

let store: Store;
let temporary: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  temporary = temporaryFolder();
  file = path.join(temporary.folder, 'a.entente');
  store = create(file);
});
afterEach(() => {
  store.close();
  temporary.remove();
});

function reopen(): void {
  store.close();
  store = open(file);
}

/** Everything that a reader of the workspace can see. */
const seen = () => ({
  graph: store.readGraph(everything),
  states: store.readGraph(states),
  articles: store.readArticles(),
  article: store.readArticle(1),
  outlets: store.readOutlets(),
  actor: store.readActor('state:NOR'),
  found: store.search('norway'),
  titles: store.search('talks'),
  counts: store.readCounts(),
});

const NOTHING = { undo: null, redo: null };
const fields = { title: 'Talks at sea', outlet: 'Daily', place: null, author: null, published: '2021-05-01' };

function fill(): number {
  const id = add(store, [statement('state:NOR', 'CONSULT', 'state:SWE', { about: ['state:FIN'] })], {
    title: 'Talks',
    outlet: 'Weekly',
    published: '2021-04-01',
  });
  add(store, [statement('state:NOR', 'AID', 'state:SWE')], { title: 'Aid' });
  return id;
}

test('removing an article takes it out of everything, undo brings all of it back', () => {
  const article = fill();
  store.savePositions([{ actor: 'state:SWE', x: 3, y: 4, pinned: true }]);
  const before = seen();
  expect(store.removeArticle(article)).toEqual({ undo: 'Remove “Talks”', redo: null });
  const after = seen();
  expect(after.counts).toEqual({ articles: 1, actors: 2, relations: 1 });
  expect(after.article).toBeNull();
  expect(after.titles).toEqual([]);
  expect(after.graph.ties.map(({ types }) => types)).toEqual([[{ type: 'AID', quad: 'MC', count: 1 }]]);
  expect(store.undo()).toEqual({ undo: null, redo: 'Remove “Talks”' });
  expect(seen()).toEqual(before);
});

test('a correction is told by a short name, also where it took the title away', () => {
  const fields = { outlet: null, place: null, author: null, published: null };
  const article = fill();
  expect(store.correctArticle(article, { ...fields, title: null }).undo).toBe('Correct “Talks”');
  const long = `${'A very long title '.repeat(9)}`;
  expect(store.correctArticle(article, { ...fields, title: long }).undo).toBe(
    `Correct “${long.slice(0, 59).trimEnd()}…”`,
  );
});

test('a removal can be undone and redone after reopening', () => {
  const article = fill();
  const before = seen();
  store.removeArticle(article);
  const after = seen();
  reopen();
  expect(seen()).toEqual(after);
  store.undo();
  reopen();
  expect(seen()).toEqual(before);
  expect(store.redo()).toEqual({ undo: 'Remove “Talks”', redo: null });
  expect(seen()).toEqual(after);
});

test('a correction shows at once, in search and in the filter by date, and can be undone', () => {
  const article = fill();
  const before = seen();
  store.correctArticle(article, fields);
  expect(store.readArticle(article)).toMatchObject(fields);
  expect(store.search('sea').map(({ kind }) => kind)).toEqual(['article']);
  expect(store.readGraph({ ...everything, from: '2021-05-01' }).shown).toBe(1);
  store.undo();
  expect(seen()).toEqual(before);
  expect(store.search('sea')).toEqual([]);
});

test('undo and redo go step by step; a new act forgets what was undone', () => {
  const article = fill();
  expect(store.readUndo()).toEqual(NOTHING);
  expect([store.undo(), store.redo()]).toEqual([NOTHING, NOTHING]);
  store.correctArticle(article, { ...fields, title: 'First' });
  store.correctArticle(article, { ...fields, title: 'Second' });
  expect(store.undo()).toEqual({ undo: 'Correct “First”', redo: 'Correct “First”' });
  store.undo();
  expect(store.readArticle(article)?.title).toBe('Talks');
  store.redo();
  expect(store.readArticle(article)?.title).toBe('First');
  expect(store.removeArticle(article)).toEqual({ undo: 'Remove “First”', redo: null });
});

test('what changes nothing, or is not there, is no act', () => {
  const article = fill();
  const { title, outlet, place, author, published } = store.readArticle(article) ?? fields;
  expect(store.correctArticle(article, { title, outlet, place, author, published })).toEqual(NOTHING);
  expect(store.removeArticle(99)).toEqual(NOTHING);
  expect(store.restoreArticle(article)).toEqual(NOTHING);
});

test('a removed article comes back with its corrections, as an act of its own', () => {
  const article = fill();
  store.correctArticle(article, fields);
  store.removeArticle(article);
  expect(store.restoreArticle(article).undo).toBe('Restore “Talks at sea”');
  expect(store.readArticle(article)).toMatchObject(fields);
  store.undo();
  expect(store.readArticle(article)).toBeNull();
});

test('an article without a title is named as such', () => {
  const article = add(store, [statement('state:NOR', 'AID', 'state:SWE')], { title: null });
  expect(store.removeArticle(article).undo).toBe('Remove article');
});

test('a rejected relation counts for nothing and is kept; undo lets it count again', () => {
  const article = fill();
  const before = seen();
  const [first] = before.article?.relations ?? [];
  const relation = first?.id ?? 0;
  expect(store.judgeRelation(relation, 'rejected')).toEqual({ undo: 'Reject “Norway → Sweden”', redo: null });
  const after = seen();
  expect(after.counts).toEqual({ articles: 2, actors: 2, relations: 1 });
  expect(after.graph.ties.map(({ types }) => types)).toEqual([[{ type: 'AID', quad: 'MC', count: 1 }]]);
  expect(after.states.ties).toEqual(after.graph.ties);
  expect(after.actor?.ties.map(({ count }) => count)).toEqual([1]);
  expect(after.articles.map(({ id, relations }) => [id, relations])).toEqual([
    [article, 0],
    [2, 1],
  ]);
  expect(after.article?.relations.map(({ verdict }) => verdict)).toEqual(['rejected']);
  const told = store.readEvidence('state:NOR', 'state:SWE', everything);
  expect(told.map(({ type, verdict }) => [type, verdict])).toEqual([
    ['CONSULT', 'rejected'],
    ['AID', null],
  ]);
  expect(store.readRelations(everything).map(({ type }) => type)).toEqual(['AID']);
  reopen();
  expect(seen()).toEqual(after);
  expect(store.undo()).toEqual({ undo: null, redo: 'Reject “Norway → Sweden”' });
  expect(seen()).toEqual(before);
  store.redo();
  expect(seen()).toEqual(after);
  expect(store.judgeRelation(relation, null).undo).toBe('Restore “Norway → Sweden”');
  expect(seen()).toEqual(before);
});

test('a confirmed relation counts however unsure it was read, until that is withdrawn', () => {
  add(store, [statement('state:NOR', 'AID', 'state:SWE', { confidence: 0.4 })]);
  const sure = { ...everything, minimumConfidence: 0.85 };
  const seenSurely = () => {
    const { ties, shown, unsure } = store.readGraph(sure);
    const told = store.readEvidence('state:NOR', 'state:SWE', sure);
    return {
      graph: [ties.length, shown, unsure],
      actor: store.readActor('state:NOR', 0.85)?.ties.map(({ count }) => count),
      exported: store.readRelations(sure).map(({ verdict }) => verdict),
      told: told.map(({ verdict, unsure: isUnsure }) => [verdict, isUnsure]),
      review: store.readUnsure(sure, 10).map(({ id }) => id),
    };
  };
  const left = { graph: [0, 0, 1], actor: [], exported: [], told: [[null, true]], review: [1] };
  const counted = {
    graph: [1, 1, 0],
    actor: [1],
    exported: ['confirmed'],
    told: [['confirmed', false]],
    review: [],
  };
  expect(seenSurely()).toEqual(left);
  expect(store.judgeRelation(1, 'confirmed').undo).toBe('Confirm “Norway → Sweden”');
  expect(seenSurely()).toEqual(counted);
  store.undo();
  expect(seenSurely()).toEqual(left);
  store.redo();
  expect(seenSurely()).toEqual(counted);
  expect(store.judgeRelation(1, null).undo).toBe('Withdraw the verdict on “Norway → Sweden”');
  expect(seenSurely()).toEqual(left);
});

test('a rejection that changes nothing, or of no relation, leaves the log as it is', () => {
  fill();
  expect(store.judgeRelation(1, null)).toEqual(NOTHING);
  expect(store.judgeRelation(99, 'rejected')).toEqual(NOTHING);
  store.judgeRelation(1, 'rejected');
  store.undo();
  expect(store.judgeRelation(99, 'rejected').redo).toBe('Reject “Norway → Sweden”');
});

test('a rejection outlasts the removal of its article', () => {
  const article = fill();
  store.judgeRelation(1, 'rejected');
  store.removeArticle(article);
  store.restoreArticle(article);
  expect(store.readArticle(article)?.relations.map(({ verdict }) => verdict)).toEqual(['rejected']);
});
