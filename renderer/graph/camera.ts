// From graph units to pixels and back: screen = graph × k + (x, y). Pure.
import { type Scene, sceneBounds } from './scene.ts';

export interface Camera {
  x: number;
  y: number;
  k: number;
}

export interface Size {
  width: number;
  height: number;
}

const NEAREST = 6;
const FARTHEST = 0.04;

export function toScreen(camera: Camera, point: { x: number; y: number }): { x: number; y: number } {
  return { x: point.x * camera.k + camera.x, y: point.y * camera.k + camera.y };
}

export function toGraph(camera: Camera, point: { x: number; y: number }): { x: number; y: number } {
  return { x: (point.x - camera.x) / camera.k, y: (point.y - camera.y) / camera.k };
}

export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { x: camera.x + dx, y: camera.y + dy, k: camera.k };
}

/** Zooms by `factor`; the graph point under `at` (pixels) stays where it is. */
export function zoomAt(camera: Camera, factor: number, at: { x: number; y: number }): Camera {
  const k = Math.min(NEAREST, Math.max(FARTHEST, camera.k * factor));
  const ratio = k / camera.k;
  return { k, x: at.x - (at.x - camera.x) * ratio, y: at.y - (at.y - camera.y) * ratio };
}

/** Brings a graph point into the middle, and near enough to read. */
export function centreOn(camera: Camera, point: { x: number; y: number }, size: Size): Camera {
  const k = Math.max(camera.k, 0.8);
  return { k, x: size.width / 2 - point.x * k, y: size.height / 2 - point.y * k };
}

/** Pixels left free round a fitted scene: for the switch above, the tools on the right, and half a name beside them. */
const MARGIN = { left: 64, top: 60, right: 118, bottom: 44 };

/** Shows the whole scene; small scenes are not blown up beyond 1.4. */
export function fit(scene: Scene, size: Size): Camera {
  const bounds = sceneBounds(scene);
  if (!bounds || size.width === 0) return { x: size.width / 2, y: size.height / 2, k: 1 };
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const room = {
    width: Math.max(80, size.width - MARGIN.left - MARGIN.right),
    height: Math.max(80, size.height - MARGIN.top - MARGIN.bottom),
  };
  const k = Math.max(FARTHEST, Math.min(1.4, room.width / width, room.height / height));
  return {
    k,
    x: (size.width + MARGIN.left - MARGIN.right) / 2 - ((bounds.left + bounds.right) / 2) * k,
    y: (size.height + MARGIN.top - MARGIN.bottom) / 2 - ((bounds.top + bounds.bottom) / 2) * k,
  };
}

/** A camera between two, `share` 0–1; zoom steps are even to the eye. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const k = from.k * (to.k / from.k) ** share;
  // interpolates the graph point in the middle of the way, so that the motion is straight
  const weight = to.k === from.k ? share : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
  return {
    k,
    x: (from.x / from.k + (to.x / to.k - from.x / from.k) * weight) * k,
    y: (from.y / from.k + (to.y / to.k - from.y / from.k) * weight) * k,
  };
}

/** How pixels drawn under one camera must be moved and scaled to lie right under another. */
export function relative(drawn: Camera, now: Camera): Camera {
  const k = now.k / drawn.k;
  return { k, x: now.x - drawn.x * k, y: now.y - drawn.y * k };
}
