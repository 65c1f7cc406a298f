// What lies under the pointer. Actors are looked up in a quadtree; ties are few enough to measure each
// (6,000 take well under a millisecond). All lengths are graph units. Pure.
import { type Quadtree, quadtree } from 'd3';
import { eachNear } from './near.ts';
import type { Scene, SceneNode } from './scene.ts';
import { distanceToSegment, type Point } from './segment.ts';

export type Target = { kind: 'node'; node: number } | { kind: 'tie'; tie: number };

export interface PickIndex {
  tree: Quadtree<number>;
  largest: number;
}

export function createPickIndex(scene: Scene): PickIndex {
  const nodeAt = (index: number) => scene.nodes[index] as SceneNode;
  const tree = quadtree<number>(
    scene.nodes.map((_, index) => index),
    (index) => nodeAt(index).x,
    (index) => nodeAt(index).y,
  );
  return { tree, largest: Math.max(0, ...scene.nodes.map((node) => node.radius)) };
}

/** The actor whose outline is nearest to the point and not farther than `tolerance`; null where none is. */
export function pickNode(
  scene: Scene,
  index: PickIndex,
  point: Point,
  tolerance: number,
  radiusScale = 1,
): number | null {
  const reach = index.largest * radiusScale + tolerance;
  let best: number | null = null;
  let nearest = tolerance;
  eachNear(index.tree, point, reach, (found) => {
    const node = scene.nodes[found];
    if (!node) return;
    const distance = Math.hypot(node.x - point.x, node.y - point.y) - node.radius * radiusScale;
    if (distance > nearest) return;
    nearest = distance;
    best = found;
  });
  return best;
}

/** The tie nearest to the point; half its width (× `widthScale`) counts as part of it. */
function pickTie(scene: Scene, point: Point, tolerance: number, widthScale: number): number | null {
  let best: number | null = null;
  let nearest = tolerance;
  scene.ties.forEach((tie, index) => {
    const from = scene.nodes[tie.a];
    const to = scene.nodes[tie.b];
    if (!from || !to) return;
    const distance = distanceToSegment(point, from, to) - (tie.width * widthScale) / 2;
    // drawn later lies on top: an equal distance goes to the later one
    if (distance <= nearest) {
      nearest = Math.max(0, distance);
      best = index;
    }
  });
  return best;
}

/**
 * Actors win over ties: they are drawn on top. `k` is the camera's scale, `scales` tell how much larger than their
 * graph units actors and lines are drawn in pixels, `pixels` is the tolerance on screen.
 */
export function pick(
  scene: Scene,
  index: PickIndex,
  point: Point,
  k: number,
  scales: { node: number; line: number },
  pixels = 5,
): Target | null {
  const node = pickNode(scene, index, point, pixels / k, scales.node / k);
  if (node !== null) return { kind: 'node', node };
  const tie = pickTie(scene, point, pixels / k, scales.line / k);
  return tie === null ? null : { kind: 'tie', tie };
}

/** The nearest actor that lies in a direction (unit steps dx, dy), within 60° of it; null where none does. */
export function nextInDirection(scene: Scene, from: number, dx: number, dy: number): number | null {
  const start = scene.nodes[from];
  if (!start) return null;
  let best: number | null = null;
  let least = Infinity;
  scene.nodes.forEach((node, index) => {
    const along = (node.x - start.x) * dx + (node.y - start.y) * dy;
    const aside = Math.abs((node.x - start.x) * dy - (node.y - start.y) * dx);
    if (index === from || along <= 0 || aside > along * 1.74) return;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}
