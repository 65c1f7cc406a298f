// The one window: sandboxed, isolated, remembered in size and place.
import { BrowserWindow, MessageChannelMain, nativeTheme, screen } from 'electron';
import type { ImportProgress } from '../preload/outcomes.ts';
import { hardenContents } from './security.ts';
import type { SettingsFile, WindowBounds } from './settings.ts';

const BACKGROUND = { light: '#ffffff', dark: '#14161a' };
const FIRST_SIZE = { width: 1440, height: 900 };
/** Milliseconds that the page has for what it does as it closes. */
const CLOSE_LIMIT = 3000;

/** Makes the window and loads the page; it shows when its first picture is ready. */
export function createWindow(page: string, preload: string, settings: SettingsFile): BrowserWindow {
  const bounds = visibleBounds(settings.read().window);
  const window = new BrowserWindow({
    ...FIRST_SIZE,
    ...bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Entente',
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
    },
  });
  hardenContents(window.webContents);
  window.once('ready-to-show', () => (bounds?.maximized ? window.maximize() : window.show()));
  // the title is the workspace's, set here and not by the page
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    endAfter(window, CLOSE_LIMIT);
    settings.write({ window: boundsOf(window) });
  });
  void window.loadURL(page);
  return window;
}

/** The colour behind the page before it has drawn anything. */
export function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

/** A port to the page for the progress of one import. */
export function openProgress(window: BrowserWindow | null) {
  if (!window || window.isDestroyed()) return { post: () => undefined, close: () => undefined };
  const { port1, port2 } = new MessageChannelMain();
  window.webContents.postMessage('progress', null, [port2]);
  return {
    post: (progress: ImportProgress): void => port1.postMessage(progress),
    close: (): void => port1.close(),
  };
}

/** A page that hangs would keep its window open for ever. */
function endAfter(window: BrowserWindow, limit: number): void {
  const timer = setTimeout(() => window.destroy(), limit);
  window.once('closed', () => clearTimeout(timer));
}

function boundsOf(window: BrowserWindow): WindowBounds {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** Bounds of which nothing lies on a screen any more (one was unplugged) are forgotten. */
function visibleBounds(bounds: WindowBounds | null): WindowBounds | null {
  if (!bounds) return null;
  const { x, y, width, height } = bounds;
  const isVisible = screen.getAllDisplays().some(({ workArea }) => {
    const across = x < workArea.x + workArea.width && x + width > workArea.x;
    return across && y < workArea.y + workArea.height && y + height > workArea.y;
  });
  return isVisible ? bounds : null;
}
