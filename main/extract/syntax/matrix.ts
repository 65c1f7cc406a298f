// The kernel's memory, and matrices in it as the kernel reads them.
import { type Kernel, makeKernel, RESERVED_BYTES } from './kernel.ts';
import { STATE_UNIT } from './recurrence.ts';
import type { Rows, Sections } from './sections.ts';

/** The kernel computes so many outputs or gates at once. */
const BLOCK = 16;

/** Memory that is handed out once and never given back. */
export interface Room {
  kernel: Kernel;
  /** Address of so many bytes, all 0; a multiple of 16. */
  take(bytes: number): number;
  /** The whole of it as numbers: an index is an address divided by the number's bytes. */
  shorts: Int16Array;
  integers: Int32Array;
  floats: Float32Array;
}

// what is taken of it now and some more; pages that are never touched cost nothing
const PAGES = 512;
const PAGE = 65536;

export function makeRoom(): Room {
  const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
  let used = RESERVED_BYTES;
  return {
    kernel: makeKernel(memory),
    take(bytes) {
      const at = used;
      used = (used + bytes + 15) & ~15;
      if (used > PAGES * PAGE) throw new RangeError('Syntax weights do not fit into the kernel’s memory');
      return at;
    },
    shorts: new Int16Array(memory.buffer),
    integers: new Int32Array(memory.buffer),
    floats: new Float32Array(memory.buffer),
  };
}

/** Addresses of a matrix's parts; `columns` is how many outputs there are, filled up to whole blocks. */
export interface Matrix {
  weights: number;
  scales: number;
  biases: number;
  columns: number;
  width: number;
}

/** Where a row of the file goes. */
type Order = (row: number) => number;

const asTheyLie: Order = (row) => row;

/** The file has the gates of four cells together, the kernel those of eight: all input gates, then all forget gates … */
export const byEightCells: Order = (row) => {
  const [half, gate, cell] = [(row >> 4) & 1, (row >> 2) & 3, row & 3];
  return (row & ~31) + 8 * gate + 4 * half + cell;
};

/** `unit`: so many units of the 16-bit inputs make 1. */
export function placeMatrix(
  room: Room,
  sections: Sections,
  name: string,
  unit: number,
  order: Order = asTheyLie,
): Matrix {
  const rows = reordered(sections.rows(name), order);
  const width = rows.values.length / rows.scales.length;
  const columns = Math.ceil(rows.scales.length / BLOCK) * BLOCK;
  return {
    weights: interleave(room, rows, width),
    scales: placeScales(room, rows, columns, unit),
    biases: placeFloats(room, moved(sections.floats(`${name}.biases`), 1, order), columns),
    columns,
    width,
  };
}

function reordered({ values, scales }: Rows, order: Order): Rows {
  return {
    values: moved(values, values.length / scales.length, order),
    scales: moved(scales, 1, order),
  };
}

/** The same numbers with their rows in another order. */
function moved<T extends Int8Array | Float32Array>(values: T, width: number, order: Order): T {
  const to = values.slice() as T;
  for (let row = 0; row < values.length / width; row++)
    to.set(values.subarray(row * width, (row + 1) * width), order(row) * width);
  return to;
}

/** The outputs of a matrix for each word. */
export function apply({ kernel }: Room, matrix: Matrix, inputs: number, words: number, output: number): void {
  const { weights, scales, biases, columns, width } = matrix;
  kernel.product(inputs, 2 * width, words, weights, scales, biases, output, 4 * columns, 2 * width);
}

/** What an LSTM's gates take from its own state before. */
export function placeRecurrence(room: Room, sections: Sections, name: string) {
  const rows = reordered(sections.rows(name), byEightCells);
  const width = rows.values.length / rows.scales.length;
  return {
    weights: interleave(room, rows, width),
    scales: placeScales(room, rows, rows.scales.length, STATE_UNIT),
  };
}

/** Floats in the kernel's memory; so many in all, the rest 0. */
export function placeFloats(room: Room, values: ArrayLike<number>, count: number = values.length): number {
  const at = room.take(4 * count);
  room.floats.set(values, at / 4);
  return at;
}

function placeScales(room: Room, { scales }: Rows, columns: number, unit: number): number {
  return placeFloats(
    room,
    scales.map((scale) => scale / unit),
    columns,
  );
}

/** Blocks of rows; in each, two inputs' weights of every row, then the next two inputs': 16 bits a weight. */
function interleave(room: Room, { values, scales }: Rows, width: number): number {
  const rows = scales.length;
  const count = Math.ceil(rows / BLOCK) * BLOCK * width;
  const at = room.take(2 * count);
  const out = room.shorts;
  for (let row = 0; row < rows; row++) {
    let to = at / 2 + Math.floor(row / BLOCK) * BLOCK * width + (row % BLOCK) * 2;
    for (let k = 0; k < width; k += 2) {
      out[to] = values[row * width + k] as number;
      out[to + 1] = values[row * width + k + 1] as number;
      to += 2 * BLOCK;
    }
  }
  return at;
}
