// Reading the graph, following the filter, choosing what the right panel shows.
import type { Filter, Input } from '../../preload/contract.ts';
import { call } from './bridge.ts';
import { countsBeside, countTypes, SURE, toggleLevel, withoutLimits } from './filters.ts';
import { askLast, createRaceGuard, debounced } from './race.ts';
import { selectActor, selectView } from './selectors.ts';
import { type Content, getState, setState } from './store.ts';
import { showFailure } from './toasts.ts';
import { startTrail, stepBack, stepForward, stepTo, type Trail, type View } from './trail.ts';

const graphRace = createRaceGuard();
const contentRace = createRaceGuard();
const FILTER_WAIT = 90;

/** So many are read at once for review; with each verdict the next one comes. */
export const REVIEWED = 200;

/** Views whose content depends on the filter. */
const FILTERED: ReadonlySet<View['kind']> = new Set(['actor', 'tie', 'unsure']);

async function readGraphAndCounts(filter: Filter) {
  const isLimited = filter.types !== null || filter.quads !== null;
  const everyType = { ...filter, types: null, quads: null };
  const [graph, whole] = await Promise.all([
    call('readGraph', filter),
    isLimited ? call('readGraph', everyType) : null,
  ]);
  return { graph, typeCounts: whole ? countsBeside(filter, graph, whole) : countTypes(graph) };
}

export function loadGraph(): Promise<void> {
  setState({ graphLoading: true });
  return askLast(
    graphRace,
    () => readGraphAndCounts(getState().filter),
    ({ graph, typeCounts }) => setState({ graph, typeCounts, graphLoading: false }),
    (error) => {
      setState({ graphLoading: false });
      showFailure('Reading the graph', error);
    },
  );
}

const loadSoon = debounced(() => {
  void loadGraph();
  if (FILTERED.has(selectView(getState()).kind)) void loadContent();
}, FILTER_WAIT);

/** Changes the filter at once and the graph soon after. */
export function changeFilter(change: (filter: Filter) => Filter): void {
  setState({ filter: change(getState().filter) });
  loadSoon();
}

export function resetFilter(): void {
  changeFilter(withoutLimits);
}

/** Whether what is less sure counts as well. */
export function showUnsure(isShown: boolean): void {
  changeFilter((filter) => ({ ...filter, minimumConfidence: isShown ? 0 : SURE }));
}

export function switchLevel(): void {
  changeFilter(toggleLevel);
}

/** A person's tie can be read also while the graph shows only states: then the person counts as itself. */
function evidenceFilter(a: string, b: string): Filter {
  const state = getState();
  const isDrawn = selectActor(state, a) !== undefined && selectActor(state, b) !== undefined;
  return isDrawn || state.graph === null ? state.filter : { ...state.filter, level: 'everyone' };
}

async function readContent(view: View): Promise<Content> {
  switch (view.kind) {
    case 'overview':
      return { kind: 'none' };
    case 'tie': {
      const { a, b } = view;
      return { kind: 'tie', items: await call('readEvidence', { a, b, filter: evidenceFilter(a, b) }) };
    }
    case 'unsure':
      return {
        kind: 'unsure',
        items: await call('readUnsure', { filter: getState().filter, limit: REVIEWED }),
      };
    case 'actor': {
      const actor = await call('readActor', {
        actor: view.actor,
        minimumConfidence: getState().filter.minimumConfidence,
      });
      return actor ? { kind: 'actor', actor } : { kind: 'missing' };
    }
    case 'article': {
      const article = await call('readArticle', { article: view.article });
      return article ? { kind: 'article', article } : { kind: 'missing' };
    }
  }
}

export function loadContent(): Promise<void> {
  const view = selectView(getState());
  return askLast(
    contentRace,
    () => readContent(view),
    (content) => setState({ content }),
    (error) =>
      setState({
        content: { kind: 'failed', message: error instanceof Error ? error.message : String(error) },
      }),
  );
}

/** Content of another view must not stand under this view's heading while the answer is under way. */
function follow(trail: Trail): void {
  const before = selectView(getState());
  const view = trail.views[trail.at];
  const isSameArticle =
    before.kind === 'article' && view?.kind === 'article' && before.article === view.article;
  if (trail === getState().trail) return;
  setState(isSameArticle ? { trail } : { trail, content: { kind: 'loading' } });
  if (!isSameArticle) void loadContent();
}

function show(view: View): void {
  if (view.kind !== 'overview') setState({ rightOpen: true });
  follow(stepTo(getState().trail, view));
}

export function showTie(one: string, other: string): void {
  const [a, b] = one < other ? [one, other] : [other, one];
  show({ kind: 'tie', a, b });
}

export function showActor(actor: string): void {
  show({ kind: 'actor', actor });
}

/** Shows an actor and brings it into the middle of the graph. */
export function showAndCentre(actor: string): void {
  showActor(actor);
  setState({ centre: { actor, request: (getState().centre?.request ?? 0) + 1 } });
}

/** What waits for a verdict. */
export function showReview(): void {
  show({ kind: 'unsure' });
}

export function showArticle(
  article: number,
  paragraph: number | null = null,
  relation: number | null = null,
): void {
  show({ kind: 'article', article, paragraph, relation });
}

export function showOverview(): void {
  show({ kind: 'overview' });
}

export function goBack(): void {
  follow(stepBack(getState().trail));
}

export function goForward(): void {
  follow(stepForward(getState().trail));
}

export function forgetTrail(): void {
  contentRace.begin();
  setState({ trail: startTrail, content: { kind: 'none' } });
}

/** Keeps where actors lie; a lost position is no reason to bother the user. */
export function savePositions(places: Input<'savePositions'>['places']): void {
  const workspace = getState().workspace?.path;
  if (workspace !== undefined) call('savePositions', { workspace, places }).catch(() => undefined);
}
