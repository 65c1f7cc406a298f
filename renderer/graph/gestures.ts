// Pointer and wheel: pan, zoom, pinch, hover, click, and dragging an actor to where it shall stay.
import { pan, toGraph, zoomAt } from './camera.ts';
import { fitAll, pickIndexOf, setFocused } from './engine.ts';
import type { Engine } from './engineState.ts';
import { pick, type Target } from './pick.ts';
import { moveCamera, requestPaint } from './repaint.ts';
import type { Point } from './segment.ts';
import { lineScale, nodeScale } from './surface.ts';

/** What the layout must know of a drag. */
export interface DragEvents {
  drag(node: number, place: Point): void;
  drop(node: number): void;
  unpin(node: number): void;
}

interface Gesture {
  pointers: Map<number, Point>;
  grabbed: number | null;
  start: Point;
  isDrag: boolean;
}

/** Pixels that a press may wander and still be a click. */
const CLICK = 4;

function pointOf(engine: Engine, event: MouseEvent): Point {
  const box = engine.canvas.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function targetAt(engine: Engine, at: Point): Target | null {
  const { camera, scene } = engine;
  const scales = { node: nodeScale(camera.k), line: lineScale(camera.k) };
  return pick(scene, pickIndexOf(engine), toGraph(camera, at), camera.k, scales);
}

function sameTarget(one: Target | null, other: Target | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function hoverAt(engine: Engine, at: Point | null): void {
  const target = at && targetAt(engine, at);
  if (!sameTarget(target, engine.hovered)) {
    engine.hovered = target;
    engine.canvas.style.cursor = target ? 'pointer' : 'grab';
    requestPaint(engine);
  }
  if (target || at === null) engine.events.hover(target, at ?? { x: 0, y: 0 });
  else engine.events.hover(null, at);
}

function press(engine: Engine, gesture: Gesture, event: PointerEvent): void {
  if (event.button !== 0) return;
  const at = pointOf(engine, event);
  engine.canvas.setPointerCapture(event.pointerId);
  gesture.pointers.set(event.pointerId, at);
  if (gesture.pointers.size > 1) {
    gesture.grabbed = null;
    return;
  }
  const target = targetAt(engine, at);
  Object.assign(gesture, { start: at, isDrag: false, grabbed: target?.kind === 'node' ? target.node : null });
}

function pinch(engine: Engine, gesture: Gesture, id: number, at: Point): void {
  const before = [...gesture.pointers.values()];
  gesture.pointers.set(id, at);
  const after = [...gesture.pointers.values()];
  const [a, b, c, d] = [before[0], before[1], after[0], after[1]];
  if (!a || !b || !c || !d) return;
  const middle = { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 };
  const factor = Math.hypot(c.x - d.x, c.y - d.y) / Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  const moved = pan(engine.camera, middle.x - (a.x + b.x) / 2, middle.y - (a.y + b.y) / 2);
  moveCamera(engine, zoomAt(moved, factor, middle));
}

function move(engine: Engine, gesture: Gesture, drags: DragEvents, event: PointerEvent): void {
  const at = pointOf(engine, event);
  const last = gesture.pointers.get(event.pointerId);
  if (!last) return hoverAt(engine, at);
  if (gesture.pointers.size > 1) return pinch(engine, gesture, event.pointerId, at);
  gesture.pointers.set(event.pointerId, at);
  if (Math.hypot(at.x - gesture.start.x, at.y - gesture.start.y) > CLICK) gesture.isDrag = true;
  if (!gesture.isDrag) return;
  hoverAt(engine, null);
  engine.canvas.style.cursor = 'grabbing';
  if (gesture.grabbed === null) moveCamera(engine, pan(engine.camera, at.x - last.x, at.y - last.y));
  else drags.drag(gesture.grabbed, toGraph(engine.camera, at));
}

function lift(engine: Engine, gesture: Gesture, drags: DragEvents, event: PointerEvent): void {
  if (!gesture.pointers.delete(event.pointerId) || gesture.pointers.size > 0) return;
  engine.canvas.style.cursor = 'grab';
  if (gesture.isDrag) {
    if (gesture.grabbed !== null) drags.drop(gesture.grabbed);
  } else if (event.type === 'pointerup') {
    if (engine.focused !== null) setFocused(engine, null);
    engine.events.open(targetAt(engine, gesture.start));
  }
  gesture.grabbed = null;
}

function wheel(engine: Engine, event: WheelEvent): void {
  event.preventDefault();
  // lines and pages as pixels; a pinch on a touchpad comes as a wheel with Ctrl and small steps
  const unit = event.deltaMode === 1 ? 24 : event.deltaMode === 2 ? 400 : 1;
  const factor = Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.008 : 0.0016));
  moveCamera(engine, zoomAt(engine.camera, factor, pointOf(engine, event)));
}

function doubleClick(engine: Engine, drags: DragEvents, event: MouseEvent): void {
  const target = targetAt(engine, pointOf(engine, event));
  if (target?.kind === 'node') drags.unpin(target.node);
  else if (target === null) fitAll(engine);
}

/** Listens on the canvas; returns the way to stop it. */
export function listenToPointer(engine: Engine, drags: DragEvents): () => void {
  const gesture: Gesture = { pointers: new Map(), grabbed: null, start: { x: 0, y: 0 }, isDrag: false };
  const { canvas } = engine;
  const controller = new AbortController();
  const { signal } = controller;
  canvas.addEventListener('pointerdown', (event) => press(engine, gesture, event), { signal });
  canvas.addEventListener('pointermove', (event) => move(engine, gesture, drags, event), { signal });
  canvas.addEventListener('pointerup', (event) => lift(engine, gesture, drags, event), { signal });
  canvas.addEventListener('pointercancel', (event) => lift(engine, gesture, drags, event), { signal });
  canvas.addEventListener('pointerleave', () => hoverAt(engine, null), { signal });
  canvas.addEventListener('dblclick', (event) => doubleClick(engine, drags, event), { signal });
  canvas.addEventListener('wheel', (event) => wheel(engine, event), { signal, passive: false });
  return () => controller.abort();
}
