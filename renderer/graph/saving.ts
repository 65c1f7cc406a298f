// Keeps where the actors lie with the workspace.
import { savePositions } from '../state/graph.ts';
import type { Engine } from './engineState.ts';

const SAVE_AFTER = 700;

/** Saves where the actors lie once nothing moved for a while, or when the window closes. */
export function saveLater(engine: Engine): { soon: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const save = () => {
    if (timer === undefined) return;
    forget();
    const placed = engine.scene.nodes.filter((node) => node.settled);
    savePositions(placed.map(({ id, x, y, pinned }) => ({ actor: id, x, y, pinned })));
  };
  const soon = () => {
    forget();
    timer = setTimeout(save, SAVE_AFTER);
  };
  window.addEventListener('beforeunload', save);
  const stop = () => {
    window.removeEventListener('beforeunload', save);
    forget();
  };
  return { soon, stop };
}
