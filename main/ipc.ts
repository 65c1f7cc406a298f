// The one door for the window's calls: sender check → own key → parse → handler.
import { ipcMain, type WebFrameMain } from 'electron';
import { dispatch } from './dispatch.ts';
import type { Handlers } from './handlers.ts';

/** Serves the handlers to frames that `isTrusted` lets pass; everyone else is refused. */
export function serve(handlers: Handlers, isTrusted: (frame: WebFrameMain | null) => boolean): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (!isTrusted(event.senderFrame)) throw new Error('This frame may not call');
    return dispatch(handlers, name, input);
  });
}
