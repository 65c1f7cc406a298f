// The graph without a mouse: Tab and arrows walk the actors, Enter opens, P pins, + − 0 zoom.
import { pan, zoomAt } from './camera.ts';
import { centreOnNode, fitAll, setFocused } from './engine.ts';
import type { Engine } from './engineState.ts';
import { screenPlace } from './paint.ts';
import { nextInDirection } from './pick.ts';
import { moveCamera, requestPaint } from './repaint.ts';

const STEP = 60;
const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function zoomBy(engine: Engine, factor: number): void {
  const { width, height } = engine.size;
  moveCamera(engine, zoomAt(engine.camera, factor, { x: width / 2, y: height / 2 }));
}

/** Focuses an actor and brings it into view where it lies outside. */
function focusNode(engine: Engine, node: number | null): void {
  setFocused(engine, node);
  const at = node === null ? null : screenPlace(engine, node);
  if (node === null || !at) return;
  const { width, height } = engine.size;
  if (at.x < 30 || at.y < 30 || at.x > width - 30 || at.y > height - 30) centreOnNode(engine, node);
}

/** One on or back in order of weight; past either end the key is left to the page. */
function walk(engine: Engine, step: number): boolean {
  const next = engine.focused === null ? (step > 0 ? 0 : -1) : engine.focused + step;
  const isThere = next >= 0 && next < engine.scene.nodes.length;
  focusNode(engine, isThere ? next : null);
  return isThere;
}

function arrow(engine: Engine, key: string, isPan: boolean): void {
  const [dx, dy] = DIRECTIONS[key] ?? [0, 0];
  if (isPan || engine.focused === null) return moveCamera(engine, pan(engine.camera, -dx * STEP, -dy * STEP));
  const next = nextInDirection(engine.scene, engine.focused, dx, dy);
  if (next !== null) focusNode(engine, next);
}

/** True where the key was the graph's. */
function take(engine: Engine, event: KeyboardEvent, togglePin: (node: number) => void): boolean {
  const { focused } = engine;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key in DIRECTIONS) {
    engine.isLeaving = false;
    arrow(engine, event.key, event.shiftKey);
    return true;
  }
  switch (event.key) {
    case 'Tab':
      return !engine.isLeaving && walk(engine, event.shiftKey ? -1 : 1);
    case 'Enter':
    case ' ':
      if (focused !== null) engine.events.open({ kind: 'node', node: focused });
      return true;
    case 'Escape':
      if (focused === null) engine.events.open(null);
      focusNode(engine, null);
      engine.isLeaving = true;
      return true;
    case 'p':
      if (focused !== null) togglePin(focused);
      return true;
    case '+':
    case '=':
      zoomBy(engine, 1.25);
      return true;
    case '-':
      zoomBy(engine, 0.8);
      return true;
    case '0':
      fitAll(engine);
      return true;
    default:
      return false;
  }
}

/** Listens on the canvas; returns the way to stop it. */
export function listenToKeys(engine: Engine, togglePin: (node: number) => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (take(engine, event, togglePin)) event.preventDefault();
  };
  const controller = new AbortController();
  const { signal } = controller;
  const setKeyboard = (hasKeyboard: boolean) => () => {
    engine.hasKeyboard = hasKeyboard;
    engine.isLeaving = false;
    requestPaint(engine);
  };
  engine.canvas.addEventListener('keydown', listener, { signal });
  engine.canvas.addEventListener('focus', setKeyboard(true), { signal });
  engine.canvas.addEventListener('blur', setKeyboard(false), { signal });
  return () => controller.abort();
}
