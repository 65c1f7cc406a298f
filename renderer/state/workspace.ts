// Opening workspaces and reading them anew.
import type { WorkspaceOutcome } from '../../preload/outcomes.ts';
import { call } from './bridge.ts';
import { firstFilter } from './filters.ts';
import { forgetTrail, loadContent, loadGraph } from './graph.ts';
import { askLast, createRaceGuard } from './race.ts';
import { getState, setState } from './store.ts';
import { showFailure, showToast } from './toasts.ts';

const workspaceRace = createRaceGuard();

async function readLists() {
  const [workspace, recent, undo] = await Promise.all([
    call('readWorkspace'),
    call('readRecent'),
    call('readUndo'),
  ]);
  if (!workspace) return { workspace, recent, undo, articles: [], outlets: [] };
  const [articles, outlets] = await Promise.all([call('readArticles'), call('readOutlets')]);
  return { workspace, recent, undo, articles, outlets };
}

/** Reads everything but the graph again; a different workspace starts with a clean window. */
export function reload(): Promise<void> {
  return askLast(
    workspaceRace,
    readLists,
    (lists) => {
      const isOther = lists.workspace?.path !== getState().workspace?.path;
      if (isOther) {
        forgetTrail();
        setState({ filter: firstFilter, graph: null, typeCounts: {}, centre: null });
      }
      setState({ ...lists, started: true });
      if (!lists.workspace) return;
      void loadGraph();
      void loadContent();
    },
    (error) => {
      setState({ started: true });
      showFailure('Reading the workspace', error);
    },
  );
}

/** Runs one of the calls that lead to a workspace, and says how it went. */
async function lead(busy: string, ask: () => Promise<WorkspaceOutcome | null>): Promise<void> {
  if (getState().busy) return;
  setState({ busy });
  try {
    const outcome = await ask();
    if (outcome && !outcome.ok) {
      showToast('bad', outcome.detail);
      setState({ recent: await call('readRecent') });
    }
    if (outcome?.ok) await reload();
  } catch (error) {
    showFailure(busy, error);
  } finally {
    setState({ busy: null });
  }
}

export function newWorkspace(): Promise<void> {
  return lead('Making the workspace', () => call('newWorkspace'));
}

export function openWorkspace(recent: number | null = null): Promise<void> {
  return lead('Opening the workspace', () => call('openWorkspace', { recent }));
}

export function openSample(): Promise<void> {
  return lead('Opening the sample workspace', () => call('openSample'));
}

export async function saveCopy(): Promise<void> {
  try {
    const outcome = await call('saveCopy');
    if (outcome === null) return;
    if (outcome.ok) showToast('good', 'A copy was saved.', { details: [outcome.workspace.path] });
    else showToast('bad', outcome.detail);
  } catch (error) {
    showFailure('Saving a copy', error);
  }
}
