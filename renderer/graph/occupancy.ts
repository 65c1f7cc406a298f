// What already lies where on the canvas: a grid of cells, for thousands of actors in the time of one frame. Pure.

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

/**
 * Side of a cell of the occupancy grid, in pixels: no larger than the gap between an actor and its name, or the
 * actor itself would keep its name away.
 */
const CELL = 3;

export interface Occupancy {
  columns: number;
  rows: number;
  /** 0 where it is free, FIRM, or FIRM + 1 + the index of the greatest actor there. */
  cells: Uint32Array;
}

/** All lengths are pixels. */
export function createOccupancy(width: number, height: number): Occupancy {
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
export function covered(grid: Occupancy, box: Box, node: number): number | null {
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

/** Where an actor lies, or (without one) what nothing may ever cover. */
export function occupy(grid: Occupancy, box: Obstacle): void {
  const { left, top, right, bottom } = cellsOf(grid, box);
  const mark = box.node === undefined ? FIRM : FIRM + 1 + box.node;
  for (let row = top; row < bottom; row++)
    for (let cell = row * grid.columns + left; cell < row * grid.columns + right; cell++) {
      const there = grid.cells[cell] ?? 0;
      if (there === 0 || mark < there) grid.cells[cell] = mark;
    }
}
