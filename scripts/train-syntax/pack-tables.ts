// Rounds trained weights to bytes, in the form that main/extract/syntax/tables.ts reads.
import type { Perceptron } from './perceptron.ts';

export interface PackedTable {
  /** Weight of one unit. */
  unit: number;
  count: number;
  keys: Uint8Array;
  weights: Int8Array;
  sizes: Uint8Array;
  classes: Uint8Array;
}

interface Row {
  key: number;
  labels: Uint8Array;
  weights: Float32Array;
}

/** The weight that is stored as 1; the largest is stored as 127, the root of 16129. */
function unitOf(perceptron: Perceptron): number {
  let largest = 0;
  perceptron.averages((_key, _labels, weights, size) => {
    largest = Math.max(largest, largestOf(weights, size));
  });
  return largest / (127 * 127);
}

/** For many classes: lists of those with a weight. At most `limit` features, those with the largest weights. */
export function packSparse(perceptron: Perceptron, limit: number): PackedTable {
  const { rows, unit, floor } = keptRows(perceptron, limit);
  return { ...packRows(rows, unit, floor), unit };
}

/** For few classes: all weights of a row. */
export function packDense(perceptron: Perceptron, limit: number): PackedTable {
  const { rows, unit } = keptRows(perceptron, limit);
  const weights = new Int8Array(rows.length * perceptron.classes);
  rows.forEach((row, index) => {
    row.weights.forEach((weight, cell) => {
      weights[index * perceptron.classes + (row.labels[cell] as number)] = toByte(weight, unit);
    });
  });
  const none = new Uint8Array(0);
  return {
    unit,
    count: rows.length,
    keys: packKeys(rows.map((row) => row.key)),
    weights,
    sizes: none,
    classes: none,
  };
}

/** Square roots are stored: fine steps for the many small weights, coarse ones for the few large. */
function toByte(weight: number, unit: number): number {
  const root = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / unit)));
  return weight < 0 ? -root : root;
}

interface Kept {
  rows: Row[];
  unit: number;
  floor: number;
}

/** By ascending key. */
function keptRows(perceptron: Perceptron, limit: number): Kept {
  const unit = unitOf(perceptron);
  const largest = new Float32Array(perceptron.rows);
  let row = 0;
  perceptron.averages((_key, _labels, weights, size) => {
    largest[row++] = largestOf(weights, size);
  });
  const floor = Math.max(unit / 2, largest.slice().sort()[Math.max(0, largest.length - limit)] ?? 0);
  const rows: Row[] = [];
  perceptron.averages((key, labels, weights, size) => {
    if (largestOf(weights, size) < floor) return;
    rows.push({ key: key >>> 0, labels: labels.slice(0, size), weights: weights.slice(0, size) });
  });
  return { rows: rows.sort((a, b) => a.key - b.key), unit, floor };
}

/** Cells far below the floor that features must reach hardly matter: they are left out. */
const CELL_SHARE = 0.2;

function packRows(rows: Row[], unit: number, floor: number): Omit<PackedTable, 'unit'> {
  const classes: number[] = [];
  const weights: number[] = [];
  const sizes = Uint8Array.from(rows, (row) => {
    const before = classes.length;
    row.weights.forEach((weight, cell) => {
      const rounded = toByte(weight, unit);
      if (rounded === 0 || Math.abs(weight) < floor * CELL_SHARE) return;
      classes.push(row.labels[cell] as number);
      weights.push(rounded);
    });
    return classes.length - before;
  });
  return {
    count: rows.length,
    keys: packKeys(rows.map((row) => row.key)),
    weights: Int8Array.from(weights),
    sizes,
    classes: Uint8Array.from(classes),
  };
}

function largestOf(weights: Float32Array, size: number): number {
  let largest = 0;
  for (let cell = 0; cell < size; cell++) largest = Math.max(largest, Math.abs(weights[cell] as number));
  return largest;
}

export function packKeys(keys: number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = 0;
  for (const key of keys) {
    let difference = key - previous;
    previous = key;
    while (difference >= 128) {
      bytes.push((difference % 128) + 128);
      difference = Math.floor(difference / 128);
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}
