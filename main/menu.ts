// The application's menu. Most items send the window a command by name; the window knows what to do.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { RecentWorkspace } from '../preload/outcomes.ts';

export interface MenuOptions {
  theme: 'system' | 'light' | 'dark';
  recent: RecentWorkspace[];
  isPackaged: boolean;
  send: (command: string) => void;
  openRecent: (workspace: string) => void;
}

type Items = MenuItemConstructorOptions[];

const RECENT_IN_MENU = 9;

export function showMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

/** The whole menu as data. */
export function menuTemplate({ theme, recent, isPackaged, send, openRecent }: MenuOptions): Items {
  const command = (label: string, name: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(name),
    ...(accelerator ? { accelerator } : {}),
  });
  return [
    { label: '&File', submenu: fileMenu(command, recent, openRecent) },
    { label: '&Edit', submenu: editMenu(command) },
    { label: '&View', submenu: viewMenu(command, theme, isPackaged) },
    {
      label: '&Help',
      submenu: [command('Keyboard shortcuts', 'shortcuts'), command('About Entente', 'about')],
    },
  ];
}

type Command = (label: string, name: string, accelerator?: string) => MenuItemConstructorOptions;

function fileMenu(
  command: Command,
  recent: RecentWorkspace[],
  openRecent: (workspace: string) => void,
): Items {
  const items = recent.slice(0, RECENT_IN_MENU).map(({ name, path, exists }, index) => ({
    label: `&${index + 1}  ${name.replaceAll('&', '&&')}`,
    sublabel: path,
    enabled: exists,
    click: () => openRecent(path),
  }));
  return [
    command('&New workspace…', 'new', 'CmdOrCtrl+N'),
    command('Open &workspace…', 'open', 'CmdOrCtrl+Shift+O'),
    { label: 'Open &recent', enabled: items.length > 0, submenu: items },
    command('Open sample workspace', 'sample'),
    { type: 'separator' },
    command('&Import articles…', 'import', 'CmdOrCtrl+O'),
    { type: 'separator' },
    command('Save a &copy…', 'save-copy', 'CmdOrCtrl+Shift+S'),
    command('Export &picture (PNG)…', 'export-png', 'CmdOrCtrl+E'),
    command('Export &tables (CSV)…', 'export-csv', 'CmdOrCtrl+Shift+E'),
    { type: 'separator' },
    { role: 'quit' },
  ];
}

function editMenu(command: Command): Items {
  return [
    command('&Undo', 'undo', 'CmdOrCtrl+Z'),
    command('&Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    { type: 'separator' },
    command('&Search', 'search', 'CmdOrCtrl+F'),
  ];
}

function viewMenu(command: Command, theme: MenuOptions['theme'], isPackaged: boolean): Items {
  const themes = (['system', 'light', 'dark'] as const).map((name) => ({
    ...command(name === 'system' ? 'As the system' : name === 'light' ? 'Light' : 'Dark', `theme:${name}`),
    type: 'radio' as const,
    checked: theme === name,
  }));
  const developer: Items = isPackaged ? [] : [{ type: 'separator' }, { role: 'toggleDevTools' }];
  return [
    command('States only or &everyone', 'toggle-level', 'CmdOrCtrl+L'),
    command('&Filters', 'toggle-panel', 'CmdOrCtrl+B'),
    { type: 'separator' },
    command('&Fit the graph', 'zoom-fit', 'CmdOrCtrl+0'),
    command('Zoom &in', 'zoom-in', 'CmdOrCtrl+Plus'),
    command('Zoom &out', 'zoom-out', 'CmdOrCtrl+-'),
    { type: 'separator' },
    { label: '&Theme', submenu: themes },
    // the graph has the shorter keys
    { role: 'zoomIn', label: '&Larger interface', accelerator: 'CmdOrCtrl+Alt+Plus' },
    { role: 'zoomOut', label: '&Smaller interface', accelerator: 'CmdOrCtrl+Alt+-' },
    { role: 'resetZoom', label: '&Usual size of the interface', accelerator: 'CmdOrCtrl+Alt+0' },
    { role: 'togglefullscreen' },
    ...developer,
  ];
}
