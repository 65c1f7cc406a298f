// Word → vector: the word's own vector (GloVe's, projected), what was learned of it, and what its parts say.
import { normalise, partRows } from './features.ts';
import type { Room } from './matrix.ts';
import type { Rows, Sections } from './sections.ts';

/** Vectors of the forms met last are kept; when the room is full, it starts over. */
const KEPT = 8192;
const SHORT_LIMIT = 32767;

export interface Vocabulary {
  /** Numbers in a vector. */
  size: number;
  /** Puts a form's vector, 16 bits a number, at an address. */
  write(form: string, to: number): void;
}

export function readVocabulary(room: Room, sections: Sections): Vocabulary {
  const { sizes, wordUnit } = sections.header;
  const size = sizes.word;
  const rows = new Map(
    sections
      .text('words')
      .split('\n')
      .map((word, row) => [word, row]),
  );
  const vectors = sections.rows('vectors');
  // float64: JavaScript would turn each number into one at every use
  const project = Float64Array.from(sections.floats('project'));
  const own = sections.rows('own');
  const parts = sections.rows('parts');
  const base = room.take(KEPT * size * 2);
  const known = new Map<string, number>();
  const sum = new Float64Array(size);

  function compute(form: string): void {
    const normal = normalise(form);
    const row = rows.get(normal);
    sum.fill(0);
    if (row !== undefined) {
      addProjected(sum, vectors, row, project, sizes.vector);
      if (row < own.scales.length) addRow(sum, own, row);
    }
    for (const part of partRows(form, normal)) addRow(sum, parts, part);
  }

  function find(form: string): number {
    const found = known.get(form);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const at = base + known.size * size * 2;
    known.set(form, at);
    compute(form);
    for (let k = 0; k < size; k++) room.shorts[at / 2 + k] = toShort((sum[k] as number) * wordUnit);
    return at;
  }

  return {
    size,
    write(form, to) {
      const from = find(form) / 2;
      room.shorts.copyWithin(to / 2, from, from + size);
    },
  };
}

function addRow(sum: Float64Array, { values, scales }: Rows, row: number): void {
  const scale = scales[row] as number;
  const from = row * sum.length;
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + scale * (values[from + k] as number);
}

function addProjected(
  sum: Float64Array,
  { values, scales }: Rows,
  row: number,
  project: Float64Array,
  width: number,
): void {
  const scale = scales[row] as number;
  const from = row * width;
  // two sums at once: each addition waits for the one before it in its own sum, and meanwhile the other goes on
  for (let k = 0; k < sum.length; k += 2) {
    let dot = 0;
    let next = 0;
    for (let i = 0; i < width; i++) {
      const value = values[from + i] as number;
      dot += (project[k * width + i] as number) * value;
      next += (project[k * width + width + i] as number) * value;
    }
    sum[k] = (sum[k] as number) + scale * dot;
    sum[k + 1] = (sum[k + 1] as number) + scale * next;
  }
}

/** The nearest 16-bit integer. */
export function toShort(value: number): number {
  return Math.max(-SHORT_LIMIT, Math.min(SHORT_LIMIT, Math.round(value)));
}
