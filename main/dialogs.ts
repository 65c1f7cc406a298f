// Native dialogs that start where the last one was.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, dialog, type MessageBoxOptions, type OpenDialogOptions } from 'electron';
import type { SettingsFile } from './settings.ts';
import { EXTENSION } from './workspaces.ts';

export type Dialogs = ReturnType<typeof createDialogs>;

const WORKSPACES = [{ name: 'Entente workspace', extensions: [EXTENSION.slice(1)] }];

/** Every dialog resolves to null where the user cancels. */
export function createDialogs(window: () => BrowserWindow | null, settings: SettingsFile, documents: string) {
  const folder = () => settings.read().folder ?? documents;

  async function ask(options: OpenDialogOptions): Promise<string[] | null> {
    const parent = window();
    const all = { defaultPath: folder(), ...options };
    const answer = parent ? await dialog.showOpenDialog(parent, all) : await dialog.showOpenDialog(all);
    const [first] = answer.filePaths;
    if (answer.canceled || first === undefined) return null;
    settings.write({ folder: path.dirname(first) });
    return answer.filePaths;
  }

  async function askToSave(
    title: string,
    name: string,
    extension: string,
    kind: string,
  ): Promise<string | null> {
    const parent = window();
    const filters = [{ name: kind, extensions: [extension] }];
    const options = { title, filters, defaultPath: path.join(folder(), name) };
    const answer = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options);
    if (answer.canceled || answer.filePath === '') return null;
    settings.write({ folder: path.dirname(answer.filePath) });
    if (answer.filePath.toLowerCase().endsWith(`.${extension}`)) return answer.filePath;
    // on Linux the dialog does not add the extension, and has asked about a file of another name
    const file = `${answer.filePath}.${extension}`;
    const mayWrite = !existsSync(file) || (await mayReplace([path.basename(file)]));
    return mayWrite ? file : null;
  }

  async function mayReplace(names: string[]): Promise<boolean> {
    const message = `Replace ${names.join(', ')}?`;
    const detail = 'The folder holds files of the same name already.';
    const options: MessageBoxOptions = { message, detail, buttons: ['Replace', 'Cancel'], cancelId: 1 };
    const parent = window();
    const asked = parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options);
    return (await asked).response === 0;
  }

  return {
    newWorkspace: () => askToSave('New workspace', `Workspace${EXTENSION}`, 'entente', 'Entente workspace'),
    saveCopy: (name: string) =>
      askToSave('Save a copy', `${name} copy${EXTENSION}`, 'entente', 'Entente workspace'),
    savePicture: (name: string) => askToSave('Export the picture', path.basename(name), 'png', 'PNG picture'),
    async openWorkspace(): Promise<string | null> {
      const files = await ask({ title: 'Open a workspace', filters: WORKSPACES, properties: ['openFile'] });
      return files?.[0] ?? null;
    },
    importFiles: () => ask({ title: 'Import articles', properties: ['openFile', 'multiSelections'] }),
    async exportFolder(): Promise<string | null> {
      const properties: OpenDialogOptions['properties'] = ['openDirectory', 'createDirectory'];
      const folders = await ask({ title: 'Export the tables into a folder', properties });
      return folders?.[0] ?? null;
    },
    /** Asks before files are overwritten. */
    mayReplace,
  };
}
