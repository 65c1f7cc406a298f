// Points and the straight lines between them, in whatever unit they are given.

export interface Point {
  x: number;
  y: number;
}

export type Segment = [Point, Point];

/** How far a point is from the nearest point of the line between two others. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

/** On which side of the line through a segment the point lies. */
function sideOf([from, to]: Segment, { x, y }: Point): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
}

/** Whether two segments cross; those that only touch do not. */
export function areCrossing(one: Segment, other: Segment): boolean {
  return (
    sideOf(one, other[0]) * sideOf(one, other[1]) < 0 && sideOf(other, one[0]) * sideOf(other, one[1]) < 0
  );
}
