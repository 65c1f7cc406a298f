// The graph as a PNG: drawn anew at the wanted scale, with a caption and the legend below.
import type { ActorKind } from '../../main/extract/model.ts';
import { kindWords } from '../words/actors.ts';
import { type StrandClass, strandClasses, strandWords } from '../words/relations.ts';
import { type Camera, fit, type Size } from './camera.ts';
import type { Palette } from './colours.ts';
import { drawScene } from './draw.ts';
import { isByScore, strokeStrand, traceStrand } from './drawTies.ts';
import { encodePng } from './png.ts';
import type { Scene } from './scene.ts';
import { isFilled, traceShape } from './shapes.ts';
import { type Context, FONT } from './surface.ts';

export interface Caption {
  title: string;
  /** Filter, counts, date: each a line of its own, cut into more where too long. */
  lines: string[];
}

export interface PictureInput {
  scene: Scene;
  /** null: the whole graph, fitted to the picture. */
  camera: Camera | null;
  size: Size;
  palette: Palette;
  caption: Caption;
}

/** A small window still gives a picture with room for its caption. */
const SMALLEST: Size = { width: 960, height: 600 };
const PAD = 24;
const LINE = 18;

export type LegendItem = { strand: StrandClass } | { kind: ActorKind } | 'scale';

/** Only what the picture shows: classes of relations, or where ties are drawn by their score, its scale. */
export function legendItems(scene: Scene, byScore: boolean): LegendItem[] {
  const strands = new Set(scene.ties.flatMap((tie) => tie.strands.map((strand) => strand.class)));
  const kinds = new Set(scene.nodes.map((node) => node.kind));
  return [
    ...(byScore
      ? ['scale' as const]
      : strandClasses.filter((strand) => strands.has(strand)).map((strand) => ({ strand }))),
    ...(Object.keys(kindWords) as ActorKind[]).filter((kind) => kinds.has(kind)).map((kind) => ({ kind })),
  ];
}

/** The same middle in a frame that is at least of the smallest size. */
export function pictureFrame({ scene, size, camera }: Pick<PictureInput, 'scene' | 'size' | 'camera'>) {
  const framed = {
    width: Math.max(size.width, SMALLEST.width),
    height: Math.max(size.height, SMALLEST.height),
  };
  if (!camera) return { size: framed, camera: fit(scene, framed) };
  const x = camera.x + (framed.width - size.width) / 2;
  const y = camera.y + (framed.height - size.height) / 2;
  return { size: framed, camera: { ...camera, x, y } };
}

/** Breaks a text into lines of at most `width` pixels by the given measure; a long word stays whole. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function itemText(item: LegendItem): string {
  if (item === 'scale') return 'conflict to cooperation: one line per tie, by its mean score';
  return 'strand' in item ? strandWords[item.strand].name : kindWords[item.kind].one;
}

const SCALE_WIDTH = 38;
const sampleWidth = (item: LegendItem) => (item === 'scale' || 'strand' in item ? SCALE_WIDTH + 10 : 26);

interface LegendRow {
  items: { item: LegendItem; x: number }[];
}

function layLegend(context: Context, items: LegendItem[], width: number): LegendRow[] {
  const rows: LegendRow[] = [];
  let x = Infinity;
  for (const item of items) {
    const needed = sampleWidth(item) + context.measureText(itemText(item)).width + 22;
    if (x + needed > width) {
      rows.push({ items: [] });
      x = 0;
    }
    rows.at(-1)?.items.push({ item, x });
    x += needed;
  }
  return rows;
}

function drawScale(context: Context, { scale }: Palette, x: number, y: number): void {
  const width = SCALE_WIDTH / scale.length;
  for (const [step, colour] of scale.entries()) {
    context.fillStyle = colour;
    context.fillRect(x + step * width, y - 2, width, 4);
  }
}

function drawKind(context: Context, palette: Palette, kind: ActorKind, x: number, y: number): void {
  traceShape(context, kind, x, y, 6.5);
  context.fillStyle = isFilled(kind) ? palette.node : palette.nodeSoft;
  context.fill();
  context.strokeStyle = palette.nodeLine;
  context.lineWidth = 1.3;
  context.stroke();
}

function drawLegendItem(context: Context, palette: Palette, item: LegendItem, x: number, y: number): void {
  context.beginPath();
  if (item === 'scale') drawScale(context, palette, x, y);
  else if ('kind' in item) drawKind(context, palette, item.kind, x + 8, y);
  else {
    traceStrand(context, { fromX: x, fromY: y, toX: x + SCALE_WIDTH, toY: y }, 0);
    context.strokeStyle = palette.strands[item.strand];
    strokeStrand(context, item.strand, 2.5);
    context.setLineDash([]);
  }
  context.fillStyle = palette.ink;
  context.fillText(itemText(item), x + sampleWidth(item) - 2, y);
}

interface Footer {
  lines: string[];
  rows: LegendRow[];
  height: number;
}

function layFooter(
  context: Context,
  { scene, caption }: PictureInput,
  byScore: boolean,
  width: number,
): Footer {
  context.font = `12px ${FONT}`;
  const room = width - 2 * PAD;
  const lines = caption.lines.flatMap((line) => wrap(line, room, (text) => context.measureText(text).width));
  const rows = layLegend(context, legendItems(scene, byScore), room);
  return { lines, rows, height: PAD * 2 + 26 + (lines.length + rows.length) * LINE + 12 };
}

function drawFooter(context: Context, palette: Palette, title: string, footer: Footer, size: Size): void {
  const top = size.height;
  context.fillStyle = palette.ground;
  context.fillRect(0, top, size.width, footer.height);
  context.fillStyle = palette.muted;
  context.fillRect(PAD, top + 6, size.width - 2 * PAD, 1);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = `600 16px ${FONT}`;
  context.fillStyle = palette.ink;
  context.fillText(title, PAD, top + PAD + 10);
  context.font = `12px ${FONT}`;
  context.fillStyle = palette.muted;
  let y = top + PAD + 34;
  for (const line of footer.lines) {
    context.fillText(line, PAD, y);
    y += LINE;
  }
  y += 10;
  for (const { items } of footer.rows) {
    for (const { item, x } of items) drawLegendItem(context, palette, item, PAD + x, y);
    y += LINE;
  }
}

/** Draws at `scale` pixels per CSS pixel and gives the bytes of a PNG file. */
export function drawPicture(input: PictureInput, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { palette, scene, caption } = input;
  const { size, camera } = pictureFrame(input);
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('This window has no canvas to draw on.');
  const footer = layFooter(ruler, input, isByScore({ scene, camera, size }), size.width);
  const canvas = new OffscreenCanvas(size.width * scale, (size.height + footer.height) * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The picture is too large for this machine.');
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, size.width, size.height);
  const options = { detail: 'full', only: null, kept: null, covers: [] } as const;
  drawScene({ context, camera, size, palette, scene, options });
  drawFooter(context, palette, caption.title, footer, size);
  return encodePng(canvas);
}
