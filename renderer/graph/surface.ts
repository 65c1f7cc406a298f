// What the drawing functions draw on and with.
import type { Camera, Size } from './camera.ts';
import type { Palette } from './colours.ts';
import type { Offset } from './labels.ts';
import type { Box } from './occupancy.ts';
import type { Scene } from './scene.ts';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export const FONT = 'system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif';

export interface Emphasis {
  nodes: ReadonlySet<number>;
  ties: ReadonlySet<number>;
}

interface DrawOptions {
  /** rough: while things move in a large graph; one straight line per tie, few names. */
  detail: 'full' | 'rough';
  /** Only these; null for all. */
  only: Emphasis | null;
  /** Where names lie on the picture below this one; they shall lie there again. */
  kept: ReadonlyMap<number, Offset> | null;
  /** What lies over the canvas, in its pixels: no name goes under it. */
  covers: readonly Box[];
}

/** All sizes are CSS pixels; sharpness is the business of the context's own transform. */
export interface Canvas {
  context: Context;
  camera: Camera;
  size: Size;
  palette: Palette;
  scene: Scene;
  options: DrawOptions;
}

/** How large actors are at a camera's scale: seen from afar they shrink less than the ways between them. */
export function nodeScale(k: number): number {
  return k < 1 ? k ** 0.75 : k;
}

/** How wide lines and gaps are at a camera's scale: they grow with it, but neither vanish nor swell. */
export function lineScale(k: number): number {
  return Math.max(0.42, Math.min(1.5, k));
}
