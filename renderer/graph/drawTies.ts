// Ties: a bundle of strands, one per quad class, where there is room for them; one line by score where not.
import type { StrandClass } from '../words/relations.ts';
import { toScreen } from './camera.ts';
import { dashes, scaleStep, TICKS } from './colours.ts';
import type { SceneTie } from './scene.ts';
import { type Canvas, type Context, type Emphasis, lineScale } from './surface.ts';

/** More strands than this are neither readable nor quick to draw. */
const MOST_STRANDS = 3000;
/** Below this scale the strands of a tie are thinner than a pixel, and many of them a blur. */
const STRANDS_FROM = 0.3;
const FEW_STRANDS = 250;
/** From here on lines are fainter, so that the dense parts tell themselves apart. */
const MANY = 1500;

export interface Line {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
}

interface VisibleTie extends Line {
  tie: SceneTie;
}

type View = Pick<Canvas, 'scene' | 'camera' | 'size'>;

function visibleTies({ scene, camera, size }: View, only: Emphasis | null): VisibleTie[] {
  const visible: VisibleTie[] = [];
  scene.ties.forEach((tie, index) => {
    if (only && !only.ties.has(index)) return;
    const a = scene.nodes[tie.a];
    const b = scene.nodes[tie.b];
    if (!a?.placed || !b?.placed) return;
    const from = toScreen(camera, a);
    const to = toScreen(camera, b);
    const isOutside =
      Math.max(from.x, to.x) < 0 ||
      Math.min(from.x, to.x) > size.width ||
      Math.max(from.y, to.y) < 0 ||
      Math.min(from.y, to.y) > size.height;
    if (!isOutside) visible.push({ tie, fromX: from.x, fromY: from.y, toX: to.x, toY: to.y });
  });
  return visible;
}

function hasRoom(ties: VisibleTie[], scale: number): boolean {
  const strands = ties.reduce((sum, { tie }) => sum + tie.strands.length, 0);
  return strands <= FEW_STRANDS || (strands <= MOST_STRANDS && scale >= STRANDS_FROM);
}

/** Whether a picture of the whole scene shows one line per tie, coloured by its score, for want of room. */
export function isByScore(view: View): boolean {
  return !hasRoom(visibleTies(view, null), view.camera.k);
}

/** True where it drew one line per tie. */
export function drawTies(canvas: Canvas): boolean {
  const { camera, context, options } = canvas;
  const ties = visibleTies(canvas, options.only);
  context.lineCap = 'butt';
  const byLine = options.detail !== 'full' || !(options.only || hasRoom(ties, camera.k));
  if (byLine) drawLines(canvas, ties);
  else drawStrands(canvas, ties);
  context.setLineDash([]);
  return byLine;
}

/** Lines are gathered by style: one stroke for hundreds of them. */
function drawLines({ context, camera, palette }: Canvas, ties: VisibleTie[]): void {
  const groups = new Map<string, VisibleTie[]>();
  const scale = lineScale(camera.k);
  for (const visible of ties) {
    const width = Math.max(0.5, Math.round(Math.min(6, visible.tie.width * 0.6) * scale * 2) / 2);
    const key = `${scaleStep(visible.tie.score)} ${width}`;
    const group = groups.get(key);
    if (group) group.push(visible);
    else groups.set(key, [visible]);
  }
  const alpha = ties.length > MANY ? 0.5 : 0.75;
  context.globalAlpha *= alpha;
  for (const [key, group] of groups) {
    const [step = 0, width = 1] = key.split(' ').map(Number);
    context.strokeStyle = palette.scale[step] ?? palette.muted;
    context.lineWidth = width;
    context.beginPath();
    for (const { fromX, fromY, toX, toY } of group) {
      context.moveTo(fromX, fromY);
      context.lineTo(toX, toY);
    }
    context.stroke();
  }
  context.globalAlpha /= alpha;
}

interface StrandGroup {
  class: StrandClass;
  width: number;
  lines: { line: Line; offset: number }[];
}

function drawStrands(canvas: Canvas, ties: VisibleTie[]): void {
  const scale = lineScale(canvas.camera.k);
  const groups = new Map<string, StrandGroup>();
  for (const visible of ties) {
    for (const strand of visible.tie.strands) {
      const width = Math.max(0.6, Math.round(strand.width * scale * 2) / 2);
      const key = `${strand.class} ${width}`;
      const group = groups.get(key) ?? { class: strand.class, width, lines: [] };
      group.lines.push({ line: visible, offset: strand.offset * scale });
      groups.set(key, group);
    }
  }
  for (const group of groups.values()) drawGroup(canvas, group);
}

function drawGroup({ context, palette }: Canvas, group: StrandGroup): void {
  context.strokeStyle = palette.strands[group.class];
  context.beginPath();
  for (const { line, offset } of group.lines) traceStrand(context, line, offset);
  strokeStrand(context, group.class, group.width);
}

/** Strokes the current path in the pattern of its class; the legend uses it too. */
export function strokeStrand(context: Context, strand: StrandClass, width: number): void {
  context.lineWidth = width;
  const unit = Math.max(1.5, Math.min(3, width));
  context.setLineDash(dashes[strand].map((part) => part * unit));
  context.stroke();
  if (strand !== 'MK') return;
  // short dashes of a much wider line over the same path make the cross ticks
  context.setLineDash([TICKS.width, TICKS.every]);
  // thin lines lie close together: long ticks would hide what is between them
  context.lineWidth = width + 2 * Math.min(TICKS.reach, 0.8 + width);
  context.stroke();
}

/** A slight spindle: strands lie closer together at the actors than in the middle of the tie. */
export function traceStrand(
  context: Pick<Context, 'moveTo' | 'lineTo' | 'quadraticCurveTo'>,
  line: Line,
  offset: number,
): void {
  const dx = line.toX - line.fromX;
  const dy = line.toY - line.fromY;
  const length = Math.hypot(dx, dy) || 1;
  const normalX = -dy / length;
  const normalY = dx / length;
  const atEnd = offset * 0.6;
  // the middle of a quadratic curve lies half way between its chord and its control point
  const atControl = 2 * offset - atEnd;
  context.moveTo(line.fromX + normalX * atEnd, line.fromY + normalY * atEnd);
  context.quadraticCurveTo(
    (line.fromX + line.toX) / 2 + normalX * atControl,
    (line.fromY + line.toY) / 2 + normalY * atControl,
    line.toX + normalX * atEnd,
    line.toY + normalY * atEnd,
  );
}
