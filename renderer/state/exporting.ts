// Pictures and tables of what is shown.
import type { ExportOutcome } from '../../preload/outcomes.ts';
import { call } from './bridge.ts';
import { graphControls } from './graphControls.ts';
import { getState, setState } from './store.ts';
import { showFailure, showToast } from './toasts.ts';

export type Scale = 1 | 2 | 4;

function report(outcome: ExportOutcome | null): void {
  if (outcome === null) return;
  if (outcome.ok) showToast('good', 'Exported.', { details: outcome.files });
  else showToast('bad', 'Nothing was exported.', { details: [outcome.detail || outcome.reason] });
}

/** A file name that every file system takes. */
function pictureName(workspace: string, scale: Scale): string {
  const plain = workspace.replaceAll(/[^\p{L}\p{N} ._-]+/gu, ' ').trim() || 'graph';
  return `${plain.slice(0, 120)}${scale === 1 ? '' : `@${scale}x`}.png`;
}

export async function exportPng(scale: Scale): Promise<void> {
  const { workspace, graph } = getState();
  const controls = graphControls();
  if (!controls || !workspace || !graph) return showToast('info', 'There is no graph to export yet.');
  setState({ busy: 'Drawing the picture' });
  try {
    const bytes = await controls.picture(scale);
    report(await call('exportPng', { bytes, name: pictureName(workspace.name, scale) }));
  } catch (error) {
    showFailure('Exporting the picture', error);
  } finally {
    setState({ busy: null });
  }
}

export async function exportCsv(): Promise<void> {
  if (!getState().workspace) return showToast('info', 'There is no workspace to export yet.');
  try {
    report(await call('exportCsv', getState().filter));
  } catch (error) {
    showFailure('Exporting the tables', error);
  }
}
