// Importing files: one run at a time, told file by file.
import type { ImportProgress, ImportSummary } from '../../preload/outcomes.ts';
import { call } from './bridge.ts';
import { loadGraph } from './graph.ts';
import { graphControls } from './graphControls.ts';
import { reportAsText, startRun, withProgress, withSummary } from './imports.ts';
import { getState, setState } from './store.ts';
import { showFailure, showToast } from './toasts.ts';
import { reload } from './workspace.ts';

const REFRESH_EVERY = 2000;
let refreshing = false;
let refreshed = 0;

/** While files come in, the graph follows at intervals: never twice at once, and never all the time. */
async function refreshSometimes(): Promise<void> {
  const begun = performance.now();
  if (refreshing || begun - refreshed < REFRESH_EVERY) return;
  refreshing = true;
  try {
    setState({ workspace: await call('readWorkspace') });
    await loadGraph();
  } finally {
    refreshing = false;
    // a slow graph is refreshed more seldom
    refreshed = performance.now() + (performance.now() - begun) * 3;
  }
}

/**
 * A run is shown from its first progress on: while the user still picks files there is nothing to show. What the
 * port delivers after the summary, which has said all, is late: a short run ends before its first message comes.
 */
export function receiveProgress(progress: ImportProgress): void {
  if (!awaiting) return;
  const run = getState().importRun;
  setState({ importRun: withProgress(run === null || run.phase === 'done' ? startRun : run, progress) });
  if (progress.outcome?.status === 'imported') refreshSometimes().catch(() => undefined);
}

/**
 * While the first articles came in, the graph grew by what was read when: without that, the same articles give
 * the same picture every time.
 */
async function layOutFromScratch(): Promise<void> {
  await loadGraph();
  graphControls()?.layOutAnew();
}

let importing = false;
/** From the question until its summary. */
let awaiting = false;

async function run(ask: () => Promise<ImportSummary | null>): Promise<void> {
  if (importing) {
    showToast('info', 'An import is running. Wait until it is done, or cancel it.');
    return;
  }
  importing = true;
  refreshed = 0;
  const isFirst = (getState().graph?.total ?? 0) === 0;
  try {
    awaiting = true;
    const summary = await ask();
    awaiting = false;
    const shown = getState().importRun;
    // null: the user picked nothing, and there is nothing to report
    if (!summary) return setState({ importRun: shown?.phase === 'done' ? shown : null });
    setState({ importRun: withSummary(shown ?? startRun, summary) });
    await reload();
    if (isFirst) await layOutFromScratch();
  } catch (error) {
    setState({ importRun: null });
    showFailure('The import', error);
  } finally {
    importing = false;
    awaiting = false;
  }
}

export function chooseFiles(): Promise<void> {
  return run(() => call('importFiles', { paths: null }));
}

export function importDropped(files: File[]): Promise<void> {
  return run(() => {
    setState({ importRun: { ...startRun, total: files.length } });
    return window.entente.importDropped(files);
  });
}

export async function cancelImport(): Promise<void> {
  const { importRun } = getState();
  if (importRun?.phase !== 'running') return;
  setState({ importRun: { ...importRun, phase: 'cancelling' } });
  await call('cancelImport');
}

export function minimiseImport(minimised: boolean): void {
  const { importRun } = getState();
  if (importRun) setState({ importRun: { ...importRun, minimised } });
}

export function dismissImport(): void {
  if (getState().importRun?.phase === 'done') setState({ importRun: null });
}

export async function copyReport(): Promise<void> {
  const { importRun } = getState();
  if (!importRun) return;
  try {
    await navigator.clipboard.writeText(reportAsText(importRun));
    showToast('good', 'The report was copied.');
  } catch (error) {
    showFailure('Copying the report', error);
  }
}
