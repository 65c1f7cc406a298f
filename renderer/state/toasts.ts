// Short messages at the bottom of the window.
import { getState, setState, type Toast } from './store.ts';

const SHOWN_FOR: Record<Toast['tone'], number> = { info: 5000, good: 5000, bad: 12_000 };
const AT_MOST = 4;
let lastId = 0;

export function dismissToast(id: number): void {
  setState({ toasts: getState().toasts.filter((toast) => toast.id !== id) });
}

function withoutUndo(): Toast[] {
  return getState().toasts.map((toast) => ({ ...toast, undo: false }));
}

export function showToast(
  tone: Toast['tone'],
  text: string,
  { details = [], undo = false }: { details?: string[]; undo?: boolean } = {},
): void {
  const id = ++lastId;
  // Undo takes back the last decision: only its own toast may offer that
  const known = undo ? withoutUndo() : getState().toasts;
  // of passing remarks the last one is enough
  const others = tone === 'info' ? known.filter((toast) => toast.tone !== 'info') : known;
  setState({ toasts: [...others, { id, tone, text, details, undo }].slice(-AT_MOST) });
  setTimeout(() => dismissToast(id), SHOWN_FOR[tone] + (undo ? 5000 : 0));
}

/** Says that a call failed in a way nobody foresaw; the window goes on. */
export function showFailure(what: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  showToast('bad', `${what} did not work.`, { details: [message] });
}
