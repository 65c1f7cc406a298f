// Draws a scene on a canvas: ties, actors, names, in this order.
import { drawLabels } from './drawLabels.ts';
import { drawNodes } from './drawNodes.ts';
import { drawTies } from './drawTies.ts';
import type { Offset } from './labels.ts';
import type { Canvas } from './surface.ts';

export interface Drawn {
  /** Where the names lie. */
  labels: ReadonlyMap<number, Offset>;
  /** True where each tie is one line, coloured by its score. */
  byLine: boolean;
}

export function drawScene(canvas: Canvas): Drawn {
  const byLine = drawTies(canvas);
  drawNodes(canvas);
  return { labels: drawLabels(canvas), byLine };
}
