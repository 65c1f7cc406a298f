// What lies near a point, looked up in a quadtree instead of among all.
import type { Quadtree } from 'd3';
import type { Point } from './segment.ts';

/** Hands over all that may lie within `reach` of the point, and little that does not. */
export function eachNear<T>(tree: Quadtree<T>, point: Point, reach: number, take: (found: T) => void): void {
  tree.visit((quad, left, top, right, bottom) => {
    if (!('length' in quad) || quad.length === undefined)
      for (let leaf: typeof quad | undefined = quad; leaf; leaf = leaf.next) take(leaf.data);
    // skips squares that cannot reach the point
    return (
      left > point.x + reach || right < point.x - reach || top > point.y + reach || bottom < point.y - reach
    );
  });
}
