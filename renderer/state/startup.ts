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

/** Below this width the filter panel closes and the right one shrinks: the graph needs the room. */
const ROOMY = 1180;
const WIDE = 420;
const NARROW = 360;

/** Panels follow the window over that width, and come back as they were. */
function followWidth(): void {
  let isRoomy = window.innerWidth >= ROOMY;
  let before = { leftOpen: true, rightWidth: WIDE };
  if (isRoomy) setState(before);
  else setState({ leftOpen: false, rightWidth: NARROW });
  window.addEventListener('resize', () => {
    const wasRoomy = isRoomy;
    isRoomy = window.innerWidth >= ROOMY;
    if (wasRoomy === isRoomy) return;
    if (isRoomy) return setState(before);
    const { leftOpen, rightWidth } = getState();
    before = { leftOpen, rightWidth };
    setState({ leftOpen: false, rightWidth: Math.min(NARROW, rightWidth) });
  });
}

export async function start(): Promise<void> {
  followWidth();
  followTheme();
  window.addEventListener('keydown', takeKey);
  window.entente.onCommand(runCommand);
  window.entente.onProgress(receiveProgress);
  window.entente.onWorkspace(atIntervals(reload, 700));
  await readSettings();
  await reload();
}
