// What can be done with the live graph. No React in here.
import { animateTo } from './animate.ts';
import { centreOn, fit, type Size } from './camera.ts';
import { palettes, type Theme } from './colours.ts';
import type { Engine } from './engineState.ts';
import type { Box } from './occupancy.ts';
import { createPickIndex, type PickIndex, type Target } from './pick.ts';
import { requestPaint } from './repaint.ts';
import type { Scene } from './scene.ts';

/** The kept bitmap no longer shows the scene as it is. */
export function invalidate(engine: Engine): void {
  engine.base.stale = true;
  engine.pickIndex = null;
  requestPaint(engine);
}

export function resize(engine: Engine, size: Size, ratio: number, covers: Box[]): void {
  const dx = (size.width - engine.size.width) / 2;
  const dy = (size.height - engine.size.height) / 2;
  engine.size = size;
  engine.ratio = ratio;
  engine.covers = covers;
  engine.canvas.width = Math.max(1, Math.round(size.width * ratio));
  engine.canvas.height = Math.max(1, Math.round(size.height * ratio));
  if (engine.follows) engine.camera = fit(engine.scene, size);
  else engine.camera = { ...engine.camera, x: engine.camera.x + dx, y: engine.camera.y + dy };
  invalidate(engine);
}

export function setTheme(engine: Engine, theme: Theme): void {
  engine.palette = palettes[theme];
  invalidate(engine);
}

/** A new scene; what is hovered or focused is looked for again by id. */
export function setScene(engine: Engine, scene: Scene): void {
  const focusedId = engine.focused === null ? null : engine.scene.nodes[engine.focused]?.id;
  engine.scene = scene;
  engine.hovered = null;
  engine.focused = focusedId ? (scene.indexOf.get(focusedId) ?? null) : null;
  if (engine.follows) engine.camera = fit(scene, engine.size);
  invalidate(engine);
}

export function pickIndexOf(engine: Engine): PickIndex {
  engine.pickIndex ??= createPickIndex(engine.scene);
  return engine.pickIndex;
}

export function fitAll(engine: Engine): void {
  animateTo(engine, fit(engine.scene, engine.size), () => {
    engine.follows = true;
  });
}

export function centreOnNode(engine: Engine, node: number): void {
  const place = engine.scene.nodes[node];
  if (place) animateTo(engine, centreOn(engine.camera, place, engine.size));
}

export function setSelected(engine: Engine, selected: Target | null): void {
  engine.selected = selected;
  requestPaint(engine);
}

export function setFocused(engine: Engine, node: number | null): void {
  engine.focused = node;
  engine.events.focus(node);
  requestPaint(engine);
}

export function destroyEngine(engine: Engine): void {
  cancelAnimationFrame(engine.frame);
  cancelAnimationFrame(engine.animation);
}
