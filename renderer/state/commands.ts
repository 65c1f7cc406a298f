// One name per thing that a menu or a key can ask for.
import { redo, undo } from './decisions.ts';
import { exportCsv, exportPng } from './exporting.ts';
import { goBack, goForward, switchLevel } from './graph.ts';
import { graphControls } from './graphControls.ts';
import { chooseFiles } from './importing.ts';
import { commandOf } from './keys.ts';
import { openSearch } from './searching.ts';
import { setTheme } from './settings.ts';
import { getState, setState } from './store.ts';
import { newWorkspace, openSample, openWorkspace, saveCopy } from './workspace.ts';

/** A key may reach the page and the application's menu as well; the same command twice in so short a time is one. */
const TWICE = 80;
let last = { command: '', at: -TWICE };

const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'range', 'button']);

/** Whether letters go into what has the focus; a box that was just ticked takes none. */
function isTyping(): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement) return !WITHOUT_TEXT.has(active.type);
  return active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement;
}

const commands: Record<string, () => unknown> = {
  import: chooseFiles,
  search: openSearch,
  // in a text field, undo is the field's own
  undo: () => (isTyping() ? document.execCommand('undo') : undo()),
  redo: () => (isTyping() ? document.execCommand('redo') : redo()),
  'export-png': () => exportPng(2),
  'export-csv': exportCsv,
  'toggle-level': switchLevel,
  'zoom-fit': () => graphControls()?.fit(),
  'zoom-in': () => graphControls()?.zoomBy(1.25),
  'zoom-out': () => graphControls()?.zoomBy(0.8),
  about: () => setState({ dialog: 'about' }),
  shortcuts: () => setState({ dialog: 'shortcuts' }),
  new: newWorkspace,
  open: () => openWorkspace(),
  sample: openSample,
  'save-copy': saveCopy,
  'theme:light': () => setTheme('light'),
  'theme:dark': () => setTheme('dark'),
  'theme:system': () => setTheme('system'),
  back: goBack,
  forward: goForward,
  'focus-graph': () => document.getElementById('graph-canvas')?.focus(),
  'toggle-panel': () => setState({ leftOpen: !getState().leftOpen }),
};

/** Runs a command by name; an unknown name does nothing. */
export function runCommand(command: string, now = performance.now()): void {
  const isTwice = last.command === command && now - last.at < TWICE;
  last = { command, at: now };
  if (!isTwice && Object.hasOwn(commands, command)) void commands[command]?.();
}

export function takeKey(event: KeyboardEvent): void {
  const command = commandOf({
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    isTyping: isTyping(),
  });
  // a dialog is answered first
  if (command === null || (getState().dialog !== null && command !== 'search')) return;
  event.preventDefault();
  runCommand(command);
}
