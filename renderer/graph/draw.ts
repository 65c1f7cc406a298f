// Draws a scene on a canvas: ties, actors, names, in this order.
import { drawLabels } from './drawLabels.ts';
import { drawNodes } from './drawNodes.ts';
import { drawTies } from './drawTies.ts';
import type { Offset } from './labels.ts';
import type { Canvas } from './surface.ts';

/** Answers where the names lie. */
export function drawScene(canvas: Canvas): ReadonlyMap<number, Offset> {
  drawTies(canvas);
  drawNodes(canvas);
  return drawLabels(canvas);
}
