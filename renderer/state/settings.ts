// Theme and About.
import type { Settings } from '../../preload/shapes.ts';
import { call } from './bridge.ts';
import { getState, setState } from './store.ts';
import { showFailure } from './toasts.ts';

export function setTheme(theme: Settings['theme']): void {
  setState({ settings: { ...getState().settings, theme } });
  call('writeSettings', { theme }).catch((error: unknown) => showFailure('Keeping the theme', error));
}

/** System → light → dark → system. */
export function nextTheme(theme: Settings['theme']): Settings['theme'] {
  if (theme === 'system') return 'light';
  return theme === 'light' ? 'dark' : 'system';
}

export async function readSettings(): Promise<void> {
  try {
    const [settings, about] = await Promise.all([call('readSettings'), call('readAbout')]);
    setState({ settings, about });
  } catch (error) {
    showFailure('Reading the settings', error);
  }
}
