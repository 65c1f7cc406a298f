import { redo, undo } from '../state/decisions.ts';
import { exportCsv, exportPng } from '../state/exporting.ts';
import { chooseFiles } from '../state/importing.ts';
import { openSearch } from '../state/searching.ts';
import { selectIsEmpty } from '../state/selectors.ts';
import { nextTheme, setTheme } from '../state/settings.ts';
import { setState, useApp } from '../state/store.ts';
import { newWorkspace, openSample, openWorkspace, saveCopy } from '../state/workspace.ts';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { Menu, type MenuEntry } from './Menu.tsx';

/** Everything but the workspace that is open now. */
function useRecentEntries(): MenuEntry[] {
  const recent = useApp((state) => state.recent);
  const path = useApp((state) => state.workspace?.path);
  const entries = recent.flatMap((each, index) =>
    each.path === path || !each.exists
      ? []
      : [{ id: `recent-${index}`, label: each.name, act: () => openWorkspace(index) }],
  );
  return entries.length === 0 ? [] : ['rule', { heading: 'Recent' }, ...entries.slice(0, 8)];
}

function WorkspaceMenu() {
  const workspace = useApp((state) => state.workspace);
  const recent = useRecentEntries();
  const entries: MenuEntry[] = [
    { id: 'menu-new', label: 'New workspace…', hint: 'Ctrl+N', act: newWorkspace },
    { id: 'menu-open', label: 'Open workspace…', hint: 'Ctrl+Shift+O', act: () => openWorkspace() },
    { id: 'menu-sample', label: 'Open the sample', act: openSample },
    ...recent,
    'rule',
    { id: 'menu-save-copy', label: 'Save a copy…', disabled: workspace === null, act: saveCopy },
  ];
  return (
    <Menu id="workspace-menu" label="Workspace" className="workspace-button" entries={entries}>
      <span className="workspace-name">{workspace?.name ?? 'Entente'}</span>
      {workspace?.sample && <span className="badge">Sample</span>}
      <Icon name="down" />
    </Menu>
  );
}

function ExportMenu() {
  const isEmpty = useApp(selectIsEmpty);
  const picture = (scale: 1 | 2 | 4, hint: string): MenuEntry => ({
    id: `export-png-${scale}`,
    label: `Picture (PNG), ${scale}×`,
    hint,
    disabled: isEmpty,
    act: () => exportPng(scale),
  });
  const entries: MenuEntry[] = [
    { heading: 'The graph as it is framed now' },
    picture(1, 'screen'),
    picture(2, 'slides'),
    picture(4, 'print'),
    'rule',
    { heading: 'Actors, relations and evidence, as filtered' },
    { id: 'export-csv', label: 'Tables (CSV)…', disabled: isEmpty, act: exportCsv },
  ];
  return (
    <Menu id="export-menu" label="Export" className="button" align="right" entries={entries}>
      <Icon name="export" /> <span className="wide-only">Export</span>
      <Icon name="down" />
    </Menu>
  );
}

const themeIcons: Record<'system' | 'light' | 'dark', IconName> = {
  system: 'system',
  light: 'sun',
  dark: 'moon',
};
const themeNames = { system: 'as the system', light: 'light', dark: 'dark' } as const;

function ThemeButton() {
  const theme = useApp((state) => state.settings.theme);
  const label = `Theme: ${themeNames[theme]}. Switch to ${themeNames[nextTheme(theme)]}`;
  return (
    <IconButton icon={themeIcons[theme]} label={label} id="theme" act={() => setTheme(nextTheme(theme))} />
  );
}

function UndoButtons() {
  const state = useApp((each) => each.undo);
  return (
    <>
      <IconButton
        icon="undo"
        label={state.undo === null ? 'Nothing to undo' : `Undo: ${state.undo}`}
        hint={state.undo === null ? 'Nothing to undo' : `Undo: ${state.undo} (Ctrl+Z)`}
        id="undo"
        disabled={state.undo === null}
        act={undo}
      />
      <IconButton
        icon="redo"
        label={state.redo === null ? 'Nothing to redo' : `Redo: ${state.redo}`}
        hint={state.redo === null ? 'Nothing to redo' : `Redo: ${state.redo} (Ctrl+Shift+Z)`}
        id="redo"
        disabled={state.redo === null}
        act={redo}
      />
    </>
  );
}

const helpEntries: MenuEntry[] = [
  {
    id: 'menu-shortcuts',
    label: 'Keyboard shortcuts',
    hint: '?',
    act: () => setState({ dialog: 'shortcuts' }),
  },
  { id: 'menu-about', label: 'About Entente', act: () => setState({ dialog: 'about' }) },
];

export function TopBar() {
  const hasWorkspace = useApp((state) => state.workspace !== null);
  return (
    <header className="top-bar">
      <WorkspaceMenu />
      <button
        type="button"
        id="search-open"
        data-testid="search-open"
        className="search-field"
        disabled={!hasWorkspace}
        onClick={openSearch}
      >
        <Icon name="search" />
        <span>Search actors, articles, words</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="top-actions">
        <button
          type="button"
          id="import"
          data-testid="import"
          className="button primary"
          onClick={chooseFiles}
        >
          <Icon name="import" /> Import
        </button>
        <ExportMenu />
        <span className="rule" />
        <UndoButtons />
        <ThemeButton />
        <Menu id="help-menu" label="Help" className="icon-button" align="right" entries={helpEntries}>
          <Icon name="help" />
        </Menu>
      </div>
    </header>
  );
}
