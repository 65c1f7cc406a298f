// The live graph as data: a canvas, a camera, a scene, and what is pointed at.
import type { Camera, Size } from './camera.ts';
import { type Palette, palettes, type Theme } from './colours.ts';
import type { Offset } from './labels.ts';
import type { Box } from './occupancy.ts';
import type { PickIndex, Target } from './pick.ts';
import { emptyScene, type Place, type Scene } from './scene.ts';

interface Base {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
  /** The camera it was drawn under, for its own upper left corner. */
  camera: Camera;
  size: Size;
  /** Where the names lie on it, seen from their actors. */
  labels: ReadonlyMap<number, Offset>;
  /** Whether it shows one line per tie, coloured by score. */
  byScore: boolean;
  stale: boolean;
  rough: boolean;
  drawnAt: number;
  /** Milliseconds that the last drawing took. */
  cost: number;
}

export interface EngineEvents {
  /** The pointer rests on something, or on nothing; `at` in pixels of the canvas. */
  hover(target: Target | null, at: { x: number; y: number }): void;
  open(target: Target | null): void;
  /** The keyboard moved on to an actor, or left. */
  focus(node: number | null): void;
  settled(isSettled: boolean): void;
  /** Ties are drawn as one line each by their score from now on, or as their classes again. */
  scaled(byScore: boolean): void;
  /** Places changed for good: the layout came to rest, or an actor was put somewhere. */
  moved(): void;
}

export interface Engine {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
  events: EngineEvents;
  size: Size;
  ratio: number;
  /** The controls over the canvas. */
  covers: Box[];
  camera: Camera;
  scene: Scene;
  palette: Palette;
  base: Base;
  pickIndex: PickIndex | null;
  hovered: Target | null;
  selected: Target | null;
  focused: number | null;
  /** Whether the canvas has the keyboard: only then the focused actor is marked. */
  hasKeyboard: boolean;
  /** After Escape the next Tab leaves the graph instead of walking on. */
  isLeaving: boolean;
  /** Where every actor lies that was ever seen, also those that the filter hides now. */
  places: Map<string, Place>;
  /** To be brought into the middle once the layout has given it a place. */
  wanted: string | null;
  /** True until the user moves the camera: the whole graph is kept in view. */
  follows: boolean;
  /** Time of the last camera movement, for the crisp redraw. */
  movedAt: number;
  frame: number;
  animation: number;
  reducedMotion: boolean;
}

export function createEngine(canvas: HTMLCanvasElement, theme: Theme, events: EngineEvents): Engine {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This window has no canvas to draw on.');
  return {
    canvas,
    context,
    events,
    size: { width: 0, height: 0 },
    ratio: 1,
    covers: [],
    camera: { x: 0, y: 0, k: 1 },
    scene: emptyScene,
    palette: palettes[theme],
    base: createBase(),
    pickIndex: null,
    hovered: null,
    selected: null,
    focused: null,
    hasKeyboard: false,
    isLeaving: false,
    places: new Map(),
    wanted: null,
    follows: true,
    movedAt: 0,
    frame: 0,
    animation: 0,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

function createBase(): Base {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This window has no canvas to draw on.');
  const camera = { x: 0, y: 0, k: 1 };
  const size = { width: 0, height: 0 };
  return {
    canvas,
    context,
    camera,
    size,
    labels: new Map(),
    byScore: false,
    stale: true,
    rough: false,
    drawnAt: -1e9,
    cost: 0,
  };
}
