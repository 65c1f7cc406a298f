// Actors: shape by kind, size by weight, and the marks of selection, focus and pinning.
import { type Camera, toScreen } from './camera.ts';
import type { Palette } from './colours.ts';
import type { SceneNode } from './scene.ts';
import { isFilled, traceShape } from './shapes.ts';
import { type Canvas, type Context, FONT, nodeScale } from './surface.ts';

interface VisibleNode {
  node: SceneNode;
  x: number;
  y: number;
  radius: number;
}

export function visibleNodes({ scene, camera, size, options }: Canvas): (VisibleNode & { index: number })[] {
  const visible: (VisibleNode & { index: number })[] = [];
  scene.nodes.forEach((node, index) => {
    if (!node.placed || (options.only && !options.only.nodes.has(index))) return;
    const { x, y } = toScreen(camera, node);
    const radius = Math.max(1.6, node.radius * nodeScale(camera.k));
    const isOutside =
      x + radius * 1.5 < 0 ||
      x - radius * 1.5 > size.width ||
      y + radius * 1.5 < 0 ||
      y - radius * 1.5 > size.height;
    if (!isOutside) visible.push({ node, x, y, radius, index });
  });
  return visible;
}

export function drawNodes(canvas: Canvas): void {
  const { context, palette, camera } = canvas;
  const nodes = visibleNodes(canvas);
  // the small ones last: they must not vanish under the great
  fillAll(
    context,
    nodes.filter(({ node }) => isFilled(node.kind)),
    palette.node,
    palette.ground,
    camera.k,
  );
  fillAll(
    context,
    nodes.filter(({ node }) => !isFilled(node.kind)),
    palette.nodeSoft,
    palette.nodeLine,
    camera.k,
  );
  for (const visible of nodes) {
    drawCode(context, palette, visible);
    if (visible.node.pinned) drawPin(context, palette, visible);
  }
}

function fillAll(context: Context, nodes: VisibleNode[], fill: string, line: string, k: number): void {
  context.beginPath();
  for (const { node, x, y, radius } of nodes) traceShape(context, node.kind, x, y, radius);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = Math.max(0.8, Math.min(2, 1.6 * k));
  context.stroke();
}

function drawCode(context: Context, palette: Palette, { node, x, y, radius }: VisibleNode): void {
  if (!node.code || radius < 11) return;
  context.font = `600 ${Math.round(Math.min(16, radius * 0.68))}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.nodeInk;
  context.fillText(node.code, x, y + 0.5);
}

/** A small dot in a ring at the upper right: it stays where it was put. */
function drawPin(context: Context, palette: Palette, { x, y, radius }: VisibleNode): void {
  if (radius < 3) return;
  context.beginPath();
  context.arc(x + radius * 0.78, y - radius * 0.78, Math.min(4.5, 2 + radius * 0.12), 0, 2 * Math.PI);
  context.fillStyle = palette.accent;
  context.fill();
  context.strokeStyle = palette.ground;
  context.lineWidth = 1.5;
  context.stroke();
}

/** A ring round an actor: solid for the selected one, dashed for the one that the keyboard is on. */
export function drawRing(
  context: Context,
  palette: Palette,
  camera: Camera,
  node: SceneNode,
  style: 'selected' | 'focused',
): void {
  const { x, y } = toScreen(camera, node);
  context.beginPath();
  context.arc(x, y, node.radius * nodeScale(camera.k) * 1.2 + 5, 0, 2 * Math.PI);
  context.setLineDash(style === 'focused' ? [4, 3] : []);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.5;
  context.stroke();
  context.setLineDash([]);
}
