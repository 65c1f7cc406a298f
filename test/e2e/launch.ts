// The real application on a folder of its own, and what tests do to it that a user does.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
export const samples = path.join(root, 'resources/samples/articles');

export interface Running {
  app: ElectronApplication;
  win: Page;
}

/** Starts the built application with its data in `folder`; resolves when the page is up. */
async function launch(folder: string, ...given: string[]): Promise<Running> {
  const executablePath = process.env['ENTENTE_ELECTRON'];
  if (!executablePath) throw new Error('ENTENTE_ELECTRON names no Electron; use npm run test:window');
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, root, ...given],
    env: { ...process.env, ENTENTE_USER_DATA: folder } as Record<string, string>,
  });
  const win = await app.firstWindow();
  await expect(win.getByTestId('workspace-menu')).toBeVisible();
  return { app, win };
}

/** `open` starts the application in the test's folder as often as the test likes; all are closed after it. */
export const test = base.extend<{ folder: string; open: (...given: string[]) => Promise<Running> }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'entente-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  open: async ({ folder }, use) => {
    const all: ElectronApplication[] = [];
    await use(async (...given) => {
      const running = await launch(folder, ...given);
      all.push(running.app);
      return running;
    });
    for (const app of all) await app.close().catch(() => undefined);
  },
});

/** A real browser drag over the middle of the window, so that the preload sees true paths. */
export async function dropFiles(win: Page, files: string[]): Promise<void> {
  const session = await win.context().newCDPSession(win);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  await session.detach();
}

/** Drops files and waits for the report. */
export async function importFiles(win: Page, files: string[]): Promise<void> {
  await dropFiles(win, files);
  await expect(win.getByTestId('report-copy')).toBeVisible({ timeout: 60_000 });
}

/** The next dialogs answer with this path. */
export async function answerDialogs(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}

/** What a PNG file says about itself. */
export function readPng(file: string): { signature: string; width: number; height: number } {
  const bytes = readFileSync(file);
  return {
    signature: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}

/** Asks the main process as the page does. */
export function ask<Answer>(win: Page, name: string, input?: unknown): Promise<Answer> {
  return win.evaluate(
    `window.entente.call(${JSON.stringify(name)}, ${JSON.stringify(input) ?? 'undefined'})`,
  ) as Promise<Answer>;
}

/** The filter that the window begins with. */
export const atFirst = {
  level: 'states',
  types: null,
  quads: null,
  from: null,
  to: null,
  outlets: null,
  minimumRelations: 1,
  minimumConfidence: 0.85,
  without: [],
};

/** Writes an article into the test's folder; gives its path. */
export function writeArticle(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export { expect } from '@playwright/test';
