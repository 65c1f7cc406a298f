// Boot: one instance, hardened before anything loads; then the rooms, the window and what was asked to be opened.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, protocol, session, type WebFrameMain } from 'electron';
import { readArguments, type StartArguments } from './arguments.ts';
import { createDialogs } from './dialogs.ts';
import { createHandlers, type Rooms } from './handlers.ts';
import { createImporter } from './importer.ts';
import { serve } from './ipc.ts';
import { showMenu } from './menu.ts';
import { parseOntology } from './ontology.ts';
import { ORIGIN, SCHEME, servePage } from './protocol.ts';
import { readOntologyTable } from './resources.ts';
import { openSample } from './sample.ts';
import { developmentOrigin, hardenCommandLine, hardenSession } from './security.ts';
import { openSettings } from './settings.ts';
import { freeName, openAsked } from './startup.ts';
import { bundledMigrations } from './store/migrations.ts';
import { backgroundColor, createWindow, openProgress } from './window.ts';
import { startWorkers, type Workers, workerCount } from './workers.ts';
import { createWorkspaces, EXTENSION } from './workspaces.ts';

const TASK_LIMIT = 120_000;
const IDLE_LIMIT = 60_000;

// tests, and whoever wants to, keep their data apart
const givenUserData = process.env['ENTENTE_USER_DATA'];
if (givenUserData) app.setPath('userData', path.resolve(givenUserData));

const development = developmentOrigin(app.isPackaged);
hardenCommandLine(app, development);
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

// npm runs scripts in the project's folder, but files are named from where the user stands
const workingFolder = process.env['INIT_CWD'] ?? process.cwd();
const asked = readArguments(process.argv, app.getAppPath(), workingFolder, EXTENSION);
if (app.requestSingleInstanceLock(asked)) void app.whenReady().then(boot);
else app.quit();

let window: BrowserWindow | null = null;

async function boot(): Promise<void> {
  const origin = development ?? ORIGIN;
  servePage(protocol, path.join(app.getAppPath(), 'out/renderer'));
  await hardenSession(session.defaultSession, [origin]);
  const rooms = openRooms();
  const handlers = createHandlers(rooms);
  serve(handlers, (frame) => isPage(frame, origin));
  rooms.onTheme();
  const page = development ?? `${ORIGIN}/index.html`;
  window = createWindow(page, path.join(app.getAppPath(), 'out/preload/index.cjs'), rooms.settings);
  window.on('closed', () => {
    window = null;
  });
  app.on('second-instance', (_event, _arguments, _folder, given) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    void openAsked(given as StartArguments, false, { ...rooms, complain });
  });
  closeOnQuit(rooms);
  await openAsked(asked, true, { ...rooms, complain });
}

function openRooms(): Rooms & { workers: Workers } {
  const resources = path.join(app.getAppPath(), 'resources');
  const userData = app.getPath('userData');
  const sampleFile = path.join(userData, `Sample workspace${EXTENSION}`);
  const settings = openSettings(path.join(userData, 'settings.json'));
  const ontology = parseOntology(readOntologyTable(resources));
  const workspaces = createWorkspaces({
    data: { migrations: bundledMigrations, ontology },
    settings,
    sampleFile,
  });
  const workers = startWorkers({
    module: new URL('./worker.js', import.meta.url),
    resources,
    count: workerCount(availableParallelism()),
    timeLimit: TASK_LIMIT,
    idleLimit: IDLE_LIMIT,
  });
  const importer = createImporter(workers);
  const rooms = {
    workspaces,
    workers,
    importer,
    settings,
    ontology,
    dialogs: createDialogs(() => window, settings, documentsFolder()),
    openSample: () =>
      openSample({
        workspaces,
        importer,
        file: sampleFile,
        articles: path.join(resources, 'samples/articles'),
        onOpen: () => rooms.onWorkspace(),
      }),
    firstWorkspace: () => freeName(documentsFolder(), EXTENSION),
    openProgress: () => openProgress(window),
    onTheme: () => {
      nativeTheme.themeSource = settings.read().theme;
      window?.setBackgroundColor(backgroundColor());
      updateMenu(rooms);
    },
    onWorkspace: () => {
      const name = workspaces.readInfo()?.name;
      window?.setTitle(name === undefined ? 'Entente' : `${name} — Entente`);
      updateMenu(rooms);
      window?.webContents.send('workspace');
    },
  };
  return rooms;
}

function updateMenu(rooms: Rooms): void {
  const { settings, workspaces } = rooms;
  showMenu({
    theme: settings.read().theme,
    recent: workspaces.readRecent(),
    isPackaged: app.isPackaged,
    send: (command) => window?.webContents.send('command', command),
    openRecent: (workspace) =>
      void openAsked({ sample: false, workspace, articles: [] }, false, { ...rooms, complain }),
  });
}

/**
 * Lets go of the workspace in order: the window goes first, which saves what it has to save as it closes; then the
 * import stops, so that nothing is written any more.
 */
function closeOnQuit({ workspaces, workers, importer }: Rooms & { workers: Workers }): void {
  let closing: Promise<void> | null = null;
  let isClosed = false;
  const close = async () => {
    try {
      await closeWindow();
      await importer.cancel();
      await workers.close();
    } finally {
      workspaces.close();
      isClosed = true;
      app.quit();
    }
  };
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    closing ??= close();
  });
}

function closeWindow(): Promise<void> {
  const open = window;
  if (!open || open.isDestroyed()) return Promise.resolve();
  return new Promise((resolve) => {
    open.once('closed', () => resolve());
    open.close();
  });
}

/** Where new files are offered first; beside the other data where that was put elsewhere. */
function documentsFolder(): string {
  const folder = app.getPath(givenUserData ? 'userData' : 'documents');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Tells the user in a dialog what nothing in the window asked for. */
function complain(message: string, detail: string): void {
  const options = { type: 'warning', message, detail } as const;
  void (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
}

/** Only the page itself may call: the top frame of the window, with the page's own address. */
function isPage(frame: WebFrameMain | null, origin: string): boolean {
  return frame !== null && frame === window?.webContents.mainFrame && frame.url.startsWith(`${origin}/`);
}
