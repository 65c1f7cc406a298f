// Names of actors, with a halo of the ground's colour, placed so that none covers another.

import { briefName } from '../words/actors.ts';
import { shortened } from '../words/format.ts';
import { visibleNodes } from './drawNodes.ts';
import { type LabelRequest, type Offset, placeLabels } from './labels.ts';
import type { Box, Obstacle } from './occupancy.ts';
import type { SceneNode } from './scene.ts';
import { type Canvas, type Context, FONT } from './surface.ts';

/** Names shorter than these come whole; longer ones are cut. */
const LONGEST = 34;
/** Actors that are smaller than this on screen (radius in pixels) go without a name, but for the greatest. */
const SMALLEST = 3.4;
const ALWAYS = 24;
const WHEN_ROUGH = 30;
/** Square pixels of canvas per name: more names than that are noise. */
const AREA = 5000;
/** In a crowd of more than these, names may cover all but the greatest. */
const CROWD = 240;
const GREATEST = 30;

const widths = new Map<string, number>();

function measure(context: Context, text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** A long name without an acronym is cut. */
const labelOf = (node: SceneNode): string => shortened(briefName(node), LONGEST);

/** 11 to 15 pixels: greater actors have greater names. */
function fontOf(weight: number, isState: boolean): { font: string; height: number } {
  const size = Math.round(11 + Math.min(4, Math.sqrt(weight) * 0.45));
  return { font: `${isState ? 600 : 500} ${size}px ${FONT}`, height: size + 3 };
}

function requestsOf(canvas: Canvas): { requests: LabelRequest[]; obstacles: Obstacle[] } {
  const { context, options, size } = canvas;
  const visible = visibleNodes(canvas);
  const most = options.detail === 'rough' ? WHEN_ROUGH : Math.max(ALWAYS, (size.width * size.height) / AREA);
  const wanted = visible
    .filter(({ radius, index }) => options.only || radius >= SMALLEST || index < ALWAYS)
    .slice(0, most);
  const requests = wanted.map(({ node, x, y, radius, index }): LabelRequest => {
    const { font, height } = fontOf(node.weight, node.kind === 'state');
    const width = measure(context, labelOf(node), font) + 6;
    return {
      node: index,
      x,
      y,
      radius,
      width,
      height,
      kept: options.kept?.get(index),
      insists: index < ALWAYS,
    };
  });
  // names that have a place keep it; the others find one among them
  requests.sort((one, other) => Number(Boolean(other.kept)) - Number(Boolean(one.kept)));
  const obstacles = visible
    .slice(0, visible.length > CROWD ? GREATEST : visible.length)
    .filter(({ radius }) => radius >= 2.5)
    .map(({ x, y, radius, index }): Obstacle => ({ ...boxRound(x, y, radius * 0.8), node: index }));
  return { requests, obstacles: [...options.covers, ...obstacles] };
}

/** Answers where each name lies, seen from its actor. */
export function drawLabels(canvas: Canvas): ReadonlyMap<number, Offset> {
  const { context, palette, size, scene } = canvas;
  const { requests, obstacles } = requestsOf(canvas);
  const byNode = new Map(requests.map((request) => [request.node, request]));
  const offsets = new Map<number, Offset>();
  Object.assign(context, { textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: 3.5 });
  Object.assign(context, { strokeStyle: palette.halo, fillStyle: palette.ink });
  for (const label of placeLabels(requests, obstacles, size.width, size.height)) {
    const node = scene.nodes[label.node];
    const request = byNode.get(label.node);
    if (!node || !request) continue;
    const text = labelOf(node);
    const x = (label.left + label.right) / 2;
    const y = (label.top + label.bottom) / 2;
    context.font = fontOf(node.weight, node.kind === 'state').font;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
    offsets.set(label.node, { dx: label.left - request.x, dy: label.top - request.y });
  }
  return offsets;
}

function boxRound(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
