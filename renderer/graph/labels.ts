// Which names are written, and where: the greatest first, and never one over another. Pure.

export interface LabelRequest {
  /** Index of the actor, the greatest first. */
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
  /** Rather than be left out, the name covers lesser actors. */
  insists?: boolean | undefined;
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

export interface Obstacle extends Box {
  /** Index of the actor that it is; none where nothing may ever cover it. */
  node?: number | undefined;
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
  /** 0 where it is free, FIRM, or FIRM + 1 + the index of the greatest actor there. */
  cells: Uint32Array;
}

function createOccupancy(width: number, height: number): Occupancy {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(height / CELL));
  return { columns, rows, cells: new Uint32Array(columns * rows) };
}

function cellsOf(grid: Occupancy, box: Box): Box {
  return {
    left: Math.max(0, Math.floor(box.left / CELL)),
    top: Math.max(0, Math.floor(box.top / CELL)),
    right: Math.min(grid.columns, Math.ceil(box.right / CELL)),
    bottom: Math.min(grid.rows, Math.ceil(box.bottom / CELL)),
  };
}

const FIRM = 1;

/** How many of a box's cells hold actors that are lesser than `node`; null where one holds anything else. */
function covered(grid: Occupancy, box: Box, node: number): number | null {
  const { left, top, right, bottom } = cellsOf(grid, box);
  let count = 0;
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const cell = grid.cells[row * grid.columns + column] ?? 0;
      if (cell === 0) continue;
      if (cell <= FIRM + 1 + node) return null;
      count++;
    }
  return count;
}

function occupy(grid: Occupancy, box: Obstacle): void {
  const { left, top, right, bottom } = cellsOf(grid, box);
  const mark = box.node === undefined ? FIRM : FIRM + 1 + box.node;
  for (let row = top; row < bottom; row++)
    for (let cell = row * grid.columns + left; cell < row * grid.columns + right; cell++) {
      const there = grid.cells[cell] ?? 0;
      if (there === 0 || mark < there) grid.cells[cell] = mark;
    }
}

/** Where it was; else below, above, right, left, at the corners: in this order of liking. */
function boxesRound({ x, y, radius, width, height, kept }: LabelRequest): Box[] {
  const gap = radius + GAP;
  const corner = radius * Math.SQRT1_2 + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    ...(kept ? [at(x + kept.dx, y + kept.dy)] : []),
    at(x - width / 2, y + gap),
    at(x - width / 2, y - gap - height),
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(x + corner, y + corner),
    at(x - corner - width, y + corner),
    at(x + corner, y - corner - height),
    at(x - corner - width, y - corner - height),
  ];
}

function liesWithin(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

/** The first box with free room; for a name that insists, else the one that covers least of lesser actors. */
function choose(grid: Occupancy, boxes: readonly Box[], { node, insists }: LabelRequest): Box | null {
  let best: { box: Box; cost: number } | null = null;
  for (const box of boxes) {
    const cost = covered(grid, box, node);
    if (cost === 0) return box;
    if (cost !== null && insists && (best === null || cost < best.cost)) best = { box, cost };
  }
  return best?.box ?? null;
}

/**
 * Places the names in the order of the requests; a name that finds no free room is left out. `obstacles` are boxes
 * that no name may cover, but for those that insist. All lengths are pixels of a canvas of `width` × `height`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  width: number,
  height: number,
): PlacedLabel[] {
  const grid = createOccupancy(width, height);
  for (const obstacle of obstacles) occupy(grid, obstacle);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const boxes = boxesRound(request).filter((box) => liesWithin(box, width, height));
    const box = choose(grid, boxes, request);
    if (!box) continue;
    occupy(grid, box);
    placed.push({ node: request.node, ...box });
  }
  return placed;
}
