// Which names are written, and where: the greatest first, and never one over another. Pure.

export interface LabelRequest {
  /** Index of the actor. */
  node: number;
  /** Middle and radius of its shape, in pixels. */
  x: number;
  y: number;
  radius: number;
  /** Size of the written name, in pixels. */
  width: number;
  height: number;
  /** Where its name was last, from its middle to the upper left corner of the name: tried first. */
  kept?: Offset | undefined;
}

export interface Offset {
  dx: number;
  dy: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PlacedLabel extends Box {
  node: number;
}

/**
 * Side of a cell of the occupancy grid, in pixels: no larger than the gap between an actor and its name, or the
 * actor itself would keep its name away.
 */
const CELL = 3;
const GAP = 3;

interface Occupancy {
  columns: number;
  rows: number;
  cells: Uint8Array;
}

function createOccupancy(width: number, height: number): Occupancy {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(height / CELL));
  return { columns, rows, cells: new Uint8Array(columns * rows) };
}

function cellsOf(grid: Occupancy, box: Box): Box {
  return {
    left: Math.max(0, Math.floor(box.left / CELL)),
    top: Math.max(0, Math.floor(box.top / CELL)),
    right: Math.min(grid.columns, Math.ceil(box.right / CELL)),
    bottom: Math.min(grid.rows, Math.ceil(box.bottom / CELL)),
  };
}

function isFree(grid: Occupancy, box: Box): boolean {
  const { left, top, right, bottom } = cellsOf(grid, box);
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      if (grid.cells[row * grid.columns + column]) return false;
  return true;
}

function occupy(grid: Occupancy, box: Box): void {
  const { left, top, right, bottom } = cellsOf(grid, box);
  for (let row = top; row < bottom; row++)
    grid.cells.fill(1, row * grid.columns + left, row * grid.columns + Math.max(left, right));
}

/** Where it was; else below, above, right, left: in this order of liking. */
function boxesRound({ x, y, radius, width, height, kept }: LabelRequest): Box[] {
  const gap = radius + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    ...(kept ? [at(x + kept.dx, y + kept.dy)] : []),
    at(x - width / 2, y + gap),
    at(x - width / 2, y - gap - height),
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
  ];
}

function liesWithin(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

/**
 * Places the names in the order of the requests; a name that finds no free room is left out.
 * `obstacles` are boxes that no name may cover. All lengths are pixels of a canvas of `width` × `height`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  width: number,
  height: number,
): PlacedLabel[] {
  const grid = createOccupancy(width, height);
  for (const obstacle of obstacles) occupy(grid, obstacle);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const box = boxesRound(request).find(
      (candidate) => liesWithin(candidate, width, height) && isFree(grid, candidate),
    );
    if (!box) continue;
    occupy(grid, box);
    placed.push({ node: request.node, ...box });
  }
  return placed;
}
