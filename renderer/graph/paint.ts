// One frame. The whole scene is kept as a bitmap a little larger than the view: while the camera moves over a
// large graph the bitmap is moved and scaled, and drawn anew once the camera rests.
import { relative, toScreen } from './camera.ts';
import { drawScene } from './draw.ts';
import { drawRing } from './drawNodes.ts';
import type { Engine } from './engineState.ts';
import type { Box } from './occupancy.ts';
import type { Target } from './pick.ts';
import type { Emphasis } from './surface.ts';

/** Scenes that draw in this many milliseconds are drawn anew in every frame. */
const CHEAP = 9;
const RESTS_AFTER = 140;
/** How far the bitmap reaches beyond the view on every side, as a share of the view. */
const MARGIN = 0.22;
const LARGE = 1500;

function drawBase(engine: Engine, rough: boolean): void {
  const { base, size, ratio, camera, palette, scene } = engine;
  const begun = performance.now();
  const margin = base.cost > CHEAP ? MARGIN : 0;
  const left = Math.round(size.width * margin);
  const top = Math.round(size.height * margin);
  base.size = { width: size.width + 2 * left, height: size.height + 2 * top };
  base.camera = { ...camera, x: camera.x + left, y: camera.y + top };
  const width = Math.max(1, Math.round(base.size.width * ratio));
  const height = Math.max(1, Math.round(base.size.height * ratio));
  if (base.canvas.width !== width) base.canvas.width = width;
  if (base.canvas.height !== height) base.canvas.height = height;
  const { context } = base;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, base.size.width, base.size.height);
  const covers = engine.covers.map((box) => moved(box, left, top));
  const options = { detail: rough ? 'rough' : 'full', only: null, kept: null, covers } as const;
  const drawn = drawScene({ context, camera: base.camera, size: base.size, palette, scene, options });
  base.labels = drawn.labels;
  if (!rough) tellScale(engine, drawn.byLine);
  Object.assign(base, { stale: false, rough, drawnAt: begun, cost: performance.now() - begun });
}

function moved({ left, top, right, bottom }: Box, dx: number, dy: number): Box {
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

/** The legend tells what the ties' colours mean, which changes with the room that they have. */
function tellScale({ base, events }: Engine, byScore: boolean): void {
  if (byScore === base.byScore) return;
  base.byScore = byScore;
  events.scaled(byScore);
}

function coversView({ base, camera, size }: Engine): boolean {
  const shift = relative(base.camera, camera);
  return (
    shift.x <= 0 &&
    shift.y <= 0 &&
    shift.x + base.size.width * shift.k >= size.width &&
    shift.y + base.size.height * shift.k >= size.height
  );
}

function liesRight({ base, camera }: Engine): boolean {
  const shift = relative(base.camera, camera);
  return shift.k === 1 && base.size.width > 0 && Number.isInteger(shift.x) && Number.isInteger(shift.y);
}

/** Draws the bitmap anew where that is due. True where another frame must follow. */
function refreshBase(engine: Engine, now: number): boolean {
  const { base } = engine;
  const isLarge = engine.scene.ties.length > LARGE;
  const isMoving = now - engine.movedAt < RESTS_AFTER;
  const sinceDrawn = now - base.drawnAt;
  if (base.cost <= CHEAP || base.size.width === 0) {
    drawBase(engine, false);
    return base.cost > CHEAP;
  }
  if (base.stale) {
    // leaves the worker and the pointer some time between two expensive drawings
    if (sinceDrawn < base.cost * 1.6) return true;
    drawBase(engine, isLarge);
    return true;
  }
  if (isMoving) {
    if (!coversView(engine) && sinceDrawn > Math.max(250, base.cost * 5)) drawBase(engine, isLarge);
    return true;
  }
  if ((base.rough && sinceDrawn > RESTS_AFTER) || !coversView(engine) || !liesRight(engine)) {
    drawBase(engine, false);
    return false;
  }
  return base.rough;
}

/** The selected or hovered thing with all that touches it. */
function emphasisOf(engine: Pick<Engine, 'scene'>, target: Target | null): Emphasis | null {
  if (!target) return null;
  const { scene } = engine;
  if (target.kind === 'tie') {
    const tie = scene.ties[target.tie];
    return tie ? { nodes: new Set([tie.a, tie.b]), ties: new Set([target.tie]) } : null;
  }
  const ties = scene.tiesOf[target.node];
  if (!ties) return null;
  const nodes = new Set([target.node]);
  for (const index of ties) {
    const tie = scene.ties[index];
    if (tie) nodes.add(tie.a).add(tie.b);
  }
  return { nodes, ties: new Set(ties) };
}

function blit(engine: Engine, alpha: number): void {
  const { context, base, ratio, size, palette } = engine;
  const shift = relative(base.camera, engine.camera);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  if (alpha < 1 || !coversView(engine)) {
    context.fillStyle = palette.ground;
    context.fillRect(0, 0, size.width, size.height);
  }
  context.globalAlpha = alpha;
  context.imageSmoothingEnabled = shift.k !== 1;
  context.imageSmoothingQuality = 'low';
  context.drawImage(base.canvas, shift.x, shift.y, base.size.width * shift.k, base.size.height * shift.k);
  context.globalAlpha = 1;
}

/** What is looked at for a moment stands out more than what stays selected while one works on. */
function dimming({ hovered, focused, hasKeyboard }: Engine): number {
  return hovered || (hasKeyboard && focused !== null) ? 0.22 : 0.42;
}

/** Paints one frame; true where another must follow. */
export function paint(engine: Engine, now: number): boolean {
  if (engine.size.width === 0) return false;
  const again = refreshBase(engine, now);
  const focus = engine.hasKeyboard ? engine.focused : null;
  const target =
    engine.hovered ?? (focus === null ? engine.selected : { kind: 'node' as const, node: focus });
  const emphasis = emphasisOf(engine, target);
  blit(engine, emphasis ? dimming(engine) : 1);
  const { context, camera, size, palette, scene } = engine;
  if (emphasis)
    drawScene({
      context,
      camera,
      size,
      palette,
      scene,
      options: { detail: 'full', only: emphasis, kept: engine.base.labels, covers: engine.covers },
    });
  const { selected } = engine;
  const chosen = selected?.kind === 'node' ? scene.nodes[selected.node] : undefined;
  if (chosen) drawRing(context, palette, camera, chosen, 'selected');
  const focused = focus === null ? undefined : scene.nodes[focus];
  if (focused) drawRing(context, palette, camera, focused, 'focused');
  return again;
}

/** Where an actor is on the canvas, in pixels. */
export function screenPlace(engine: Engine, node: number): { x: number; y: number } | null {
  const place = engine.scene.nodes[node];
  return place ? toScreen(engine.camera, place) : null;
}
