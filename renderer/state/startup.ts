// Ties the window to the main process, once.
import { runCommand, takeKey } from './commands.ts';
import { receiveProgress } from './importing.ts';
import { atIntervals } from './race.ts';
import { selectTheme } from './selectors.ts';
import { readSettings } from './settings.ts';
import { getState, setState, store } from './store.ts';
import { reload } from './workspace.ts';

function followTheme(): void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => setState({ systemDark: media.matches });
  media.addEventListener('change', apply);
  apply();
  const show = () => {
    document.documentElement.dataset['theme'] = selectTheme(getState());
  };
  store.subscribe(show);
  show();
}

/** Below this width the filter panel starts closed: the graph needs the room. */
const ROOMY = 1180;

export async function start(): Promise<void> {
  setState({ leftOpen: window.innerWidth >= ROOMY, rightWidth: window.innerWidth >= ROOMY ? 420 : 360 });
  followTheme();
  window.addEventListener('keydown', takeKey);
  window.entente.onCommand(runCommand);
  window.entente.onProgress(receiveProgress);
  window.entente.onWorkspace(atIntervals(reload, 700));
  await readSettings();
  await reload();
}
