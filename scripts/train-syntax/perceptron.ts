// An averaged perceptron whose features are 32-bit keys. A feature has a row only once it had an update, and
// a row holds only the classes that had one.
import { slotOf } from '../../main/extract/syntax/hash.ts';
import type { Scorer } from '../../main/extract/syntax/types.ts';

const EMPTY = -1;
const FIRST_ROOM = 2;

export class Perceptron implements Scorer {
  readonly classes: number;
  rows = 0;
  steps = 1;
  private bits = 16;
  private slots = new Int32Array(1 << 16).fill(EMPTY);
  // of each row
  private keys = new Int32Array(1 << 14);
  private starts = new Int32Array(1 << 14);
  private sizes = new Uint8Array(1 << 14);
  private rooms = new Uint8Array(1 << 14);
  // of each cell
  private cells = 0;
  private labels = new Uint8Array(1 << 15);
  private weights = new Float32Array(1 << 15);
  private totals = new Float32Array(1 << 15);

  constructor(classes: number) {
    this.classes = classes;
  }

  addScores(features: Int32Array, count: number, scores: Float64Array): void {
    const { starts, sizes, labels, weights } = this;
    for (let index = 0; index < count; index++) {
      const row = this.find(features[index] as number);
      if (row === EMPTY) continue;
      const start = starts[row] as number;
      const end = start + (sizes[row] as number);
      for (let cell = start; cell < end; cell++) {
        const label = labels[cell] as number;
        scores[label] = (scores[label] as number) + (weights[cell] as number);
      }
    }
  }

  /** Adds `amount` to the weights of one class for the features given. */
  update(features: Int32Array, count: number, label: number, amount: number): void {
    for (let index = 0; index < count; index++) {
      const cell = this.cellOf(this.findOrMake(features[index] as number), label);
      this.weights[cell] = (this.weights[cell] as number) + amount;
      this.totals[cell] = (this.totals[cell] as number) + amount * this.steps;
    }
  }

  /** Calls `visit` with each feature and its averaged weights (the arrays are used again). */
  averages(visit: (key: number, labels: Uint8Array, weights: Float32Array, size: number) => void): void {
    const weights = new Float32Array(256);
    for (let row = 0; row < this.rows; row++) {
      const start = this.starts[row] as number;
      const size = this.sizes[row] as number;
      for (let index = 0; index < size; index++) {
        const cell = start + index;
        weights[index] = (this.weights[cell] as number) - (this.totals[cell] as number) / this.steps;
      }
      visit(this.keys[row] as number, this.labels.subarray(start, start + size), weights, size);
    }
  }

  /** Makes every weight its average, for scoring; training is over then. */
  finish(): this {
    for (let cell = 0; cell < this.cells; cell++) {
      this.weights[cell] = (this.weights[cell] as number) - (this.totals[cell] as number) / this.steps;
    }
    this.totals.fill(0);
    return this;
  }

  private cellOf(row: number, label: number): number {
    const start = this.starts[row] as number;
    const size = this.sizes[row] as number;
    for (let cell = start; cell < start + size; cell++) if (this.labels[cell] === label) return cell;
    const moved = size === this.rooms[row] ? this.moveRow(row) : start;
    this.labels[moved + size] = label;
    this.sizes[row] = size + 1;
    return moved + size;
  }

  /** Gives a full row twice the room, at the end of the cells. */
  private moveRow(row: number): number {
    const from = this.starts[row] as number;
    const size = this.sizes[row] as number;
    const room = size === 0 ? FIRST_ROOM : Math.min(255, size * 2);
    const to = this.cells;
    this.cells += room;
    if (this.cells > this.labels.length) this.growCells();
    this.labels.copyWithin(to, from, from + size);
    this.weights.copyWithin(to, from, from + size);
    this.totals.copyWithin(to, from, from + size);
    this.starts[row] = to;
    this.rooms[row] = room;
    return to;
  }

  private find(key: number): number {
    const mask = this.slots.length - 1;
    let slot = slotOf(key, this.bits);
    for (;;) {
      const row = this.slots[slot] as number;
      if (row === EMPTY || this.keys[row] === key) return row;
      slot = (slot + 1) & mask;
    }
  }

  private findOrMake(key: number): number {
    const found = this.find(key);
    if (found !== EMPTY) return found;
    if (this.rows * 2 >= this.slots.length) this.rehash();
    if (this.rows >= this.keys.length) this.growRows();
    const row = this.rows++;
    this.keys[row] = key;
    this.place(row);
    return row;
  }

  private place(row: number): void {
    let slot = slotOf(this.keys[row] as number, this.bits);
    while (this.slots[slot] !== EMPTY) slot = (slot + 1) & (this.slots.length - 1);
    this.slots[slot] = row;
  }

  private rehash(): void {
    this.bits++;
    this.slots = new Int32Array(1 << this.bits).fill(EMPTY);
    for (let row = 0; row < this.rows; row++) this.place(row);
  }

  private growRows(): void {
    const size = this.keys.length * 2;
    this.keys = grown(this.keys, new Int32Array(size));
    this.starts = grown(this.starts, new Int32Array(size));
    this.sizes = grown(this.sizes, new Uint8Array(size));
    this.rooms = grown(this.rooms, new Uint8Array(size));
  }

  private growCells(): void {
    const size = this.labels.length * 2;
    this.labels = grown(this.labels, new Uint8Array(size));
    this.weights = grown(this.weights, new Float32Array(size));
    this.totals = grown(this.totals, new Float32Array(size));
  }
}

function grown<T extends Int32Array | Uint8Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
