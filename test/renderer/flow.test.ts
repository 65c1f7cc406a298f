// The actions with a bridge that the test holds in its hand.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportSummary } from '../../preload/outcomes.ts';
import { removeArticle, undo } from '../../renderer/state/decisions.ts';
import { goBack, showActor, showArticle, showTie } from '../../renderer/state/graph.ts';
import { importDropped, receiveProgress } from '../../renderer/state/importing.ts';
import { typeQuery } from '../../renderer/state/searching.ts';
import { selectName, selectSubject, selectView, tiesOf } from '../../renderer/state/selectors.ts';
import { getState, startState, store } from '../../renderer/state/store.ts';
import { reload } from '../../renderer/state/workspace.ts';
import { exampleGraph } from './example.ts';

const workspace = {
  name: 'Case',
  path: '/w/Case.entente',
  sample: false,
  articles: 2,
  actors: 4,
  relations: 12,
};
type Answers = Record<string, (input: never) => unknown>;
let answers: Answers = {};

const usual = (): Answers => ({
  readWorkspace: () => workspace,
  readRecent: () => [],
  readUndo: () => ({ undo: null, redo: null }),
  readArticles: () => [],
  readOutlets: () => [],
  readGraph: exampleGraph,
});

beforeEach(() => {
  vi.useFakeTimers();
  store.setState(startState, true);
  answers = usual();
  const call = async (name: string, input: unknown) => answers[name]?.(input as never);
  vi.stubGlobal('window', {
    entente: { call, importDropped: () => answers['importDropped']?.(undefined as never) },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(500);
const actorDetail = (id: string) => ({ id, name: id.toUpperCase(), ties: [], articles: [] });

test('the workspace is read with its graph', async () => {
  await reload();
  await settle();
  expect([getState().workspace, getState().graph?.shown, getState().typeCounts]).toEqual([
    workspace,
    9,
    { CONSULT: 4, COOPERATE: 1, ACCUSE: 3, MEMBER_OF: 1 },
  ]);
  expect([selectName(getState(), 'state:IRN'), selectName(getState(), 'person:x-y')]).toEqual([
    'state:IRN',
    'x-y',
  ]);
});

test('another workspace starts without the last one’s selection and filter', async () => {
  await reload();
  store.setState({ filter: { ...getState().filter, minimumRelations: 4 } });
  answers['readActor'] = () => actorDetail('state:IRN');
  showActor('state:IRN');
  await settle();
  answers['readWorkspace'] = () => ({ ...workspace, path: '/w/Other.entente' });
  await reload();
  expect([selectView(getState()), getState().filter.minimumRelations]).toEqual([{ kind: 'overview' }, 1]);
});

test('a slow answer never stands under the heading of a later view', async () => {
  answers['readActor'] = async ({ actor }: { actor: string }) => {
    if (actor === 'slow') await new Promise((resolve) => setTimeout(resolve, 300));
    return actorDetail(actor);
  };
  showActor('slow');
  showActor('fast');
  await settle();
  const { content } = getState();
  expect(content.kind === 'actor' && content.actor.id).toBe('fast');
});

test('a tie is asked for with its ends in order, whichever was clicked first', async () => {
  const asked = vi.fn(() => []);
  answers['readEvidence'] = asked;
  showTie('state:RUS', 'state:IRN');
  await settle();
  expect(asked.mock.calls).toEqual([[expect.objectContaining({ a: 'state:IRN', b: 'state:RUS' })]]);
});

test('a tie of an actor that the graph does not show is read as its own', async () => {
  await reload();
  await settle();
  const asked = vi.fn((_input: { filter: { level: string } }) => []);
  answers['readEvidence'] = asked;
  showTie('person:raisi', 'state:RUS');
  showTie('state:IRN', 'state:RUS');
  await settle();
  const levels = asked.mock.calls.map(([input]) => input.filter.level);
  expect(levels).toEqual(['everyone', 'states']);
});

test('while one reads an article, its tie stays the subject', async () => {
  showTie('state:IRN', 'state:RUS');
  showArticle(3, 1, 9);
  expect(selectSubject(getState())).toEqual({ kind: 'tie', a: 'state:IRN', b: 'state:RUS' });
});

test('panel and graph tell the same ties', () => {
  const known = [{ actor: { id: 'x', name: 'X', kind: 'person' as const }, count: 1, score: 0 }];
  const ties = tiesOf(exampleGraph(), 'state:IRN', known).map(({ actor, count }) => [actor.id, count]);
  expect(ties).toEqual([
    ['state:RUS', 6],
    ['state:TUR', 2],
    ['organisation:sco', 1],
  ]);
  expect(tiesOf(exampleGraph(), 'person:raisi', known)).toEqual(known);
});

test('going back reads the earlier view again; what is gone is told as gone', async () => {
  answers['readActor'] = ({ actor }: { actor: string }) => (actor === 'gone' ? null : actorDetail(actor));
  showActor('gone');
  await settle();
  expect(getState().content).toEqual({ kind: 'missing' });
  showActor('there');
  goBack();
  await settle();
  expect([selectView(getState()), getState().content]).toEqual([
    { kind: 'actor', actor: 'gone' },
    { kind: 'missing' },
  ]);
});

test('a call that fails is told, and the window goes on', async () => {
  answers['readActor'] = () => {
    throw new Error('disk I/O error');
  };
  showActor('state:IRN');
  await settle();
  expect(getState().content).toEqual({ kind: 'failed', message: 'disk I/O error' });
});

test('an import shows its progress and ends with the summary', async () => {
  const outcome = {
    file: '/a',
    status: 'imported',
    article: 1,
    title: 'A',
    relations: 1,
    notes: [] as string[],
  } as const;
  answers['importDropped'] = async (): Promise<ImportSummary> => {
    receiveProgress({ done: 1, total: 2, file: '/a', outcome });
    expect(getState().importRun).toMatchObject({ phase: 'running', done: 1, total: 2 });
    return { outcomes: [outcome], cancelled: true, left: 1 };
  };
  await importDropped([]);
  expect(getState().importRun).toMatchObject({
    phase: 'done',
    cancelled: true,
    left: 1,
    outcomes: [outcome],
  });
});

test('a message that arrives after the summary does not open a new run', async () => {
  const outcome = {
    file: '/a',
    status: 'imported',
    article: 1,
    title: 'A',
    relations: 1,
    notes: [] as string[],
  } as const;
  answers['importDropped'] = async () => ({ outcomes: [outcome, outcome], cancelled: false, left: 0 });
  const run = importDropped([]);
  await vi.advanceTimersByTimeAsync(0);
  await run;
  // a short run ends before even its first message has come
  receiveProgress({ done: 0, total: 2, file: '/a', outcome: null });
  receiveProgress({ done: 2, total: 2, file: '', outcome });
  expect(getState().importRun).toMatchObject({ phase: 'done', outcomes: [outcome, outcome] });
});

test('an import of nothing leaves no trace', async () => {
  answers['importDropped'] = async () => null;
  await importDropped([]);
  expect(getState().importRun).toBeNull();
});

test('while one types only the last query is asked, and its answer shown', async () => {
  const asked = vi.fn(() => []);
  answers['search'] = asked;
  for (const query of ['i', 'ir', 'ira', 'iran ']) typeQuery(query);
  await settle();
  expect(asked.mock.calls).toEqual([[{ query: 'iran' }]]);
  expect(getState().search.answered).toBe('iran ');
  typeQuery(' ');
  await settle();
  expect([asked.mock.calls.length, getState().search.hits]).toEqual([1, []]);
});

test('only the last decision’s message offers to undo it', async () => {
  answers['removeArticle'] = () => ({ undo: 'Remove', redo: null });
  answers['readUndo'] = () => ({ undo: 'Remove', redo: null });
  answers['undo'] = () => ({ undo: null, redo: 'Remove' });
  await removeArticle(1, 'One');
  await removeArticle(2, 'Two');
  expect(getState().toasts.map((toast) => toast.undo)).toEqual([false, true]);
  await undo();
  expect(getState().toasts.some((toast) => toast.undo)).toBe(false);
});
