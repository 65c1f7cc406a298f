// The bridge: the only thing of the main process that the page can reach.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { ImportProgress, ImportSummary } from './outcomes.ts';
import type { Bridge } from './shapes.ts';

const call = (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input);

const progressListeners = new Set<(progress: ImportProgress) => void>();
// one port for each import
ipcRenderer.on('progress', ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = ({ data }: { data: ImportProgress }) => {
    for (const listener of progressListeners) listener(data);
  };
});

function listen(channel: string, listener: (value: string) => void): () => void {
  const receive = (_event: unknown, value: string) => listener(value);
  ipcRenderer.on(channel, receive);
  return () => ipcRenderer.off(channel, receive);
}

const bridge: Bridge = {
  // the page itself may only ask for a dialog: paths of files are resolved here, so that it cannot make one up
  call: (name, input) => call(name, name === 'importFiles' ? { paths: null } : input),
  importDropped: (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return call('importFiles', { paths }) as Promise<ImportSummary | null>;
  },
  onProgress: (listener) => {
    progressListeners.add(listener);
    return () => progressListeners.delete(listener);
  },
  onCommand: (listener) => listen('command', listener),
  onWorkspace: (listener) => listen('workspace', () => listener()),
};

contextBridge.exposeInMainWorld('entente', bridge);
