// What a relation type means for the graph: its quad class and score. The data is resources/ontology/plover.tsv.
import type { QuadClass } from '../preload/shapes.ts';

export interface Ontology {
  /** null for standing ties and unknown types. */
  quad(type: string): QuadClass | null;
  /** -10 (conflict) … 10 (cooperation) by type and mode; null for standing ties, which have no score. */
  score(type: string, mode: string | null): number | null;
  /** The types of the given quad classes. */
  typesOf(quads: readonly QuadClass[]): string[];
}

/** Reads plover.tsv. Throws where a line has no type or a score that is no number. */
export function parseOntology(table: string): Ontology {
  const quads = new Map<string, QuadClass | null>();
  // by type, then mode; '' is the type itself
  const scores = new Map<string, Map<string, number>>();
  const lines = table.split(/\r?\n/).slice(1);
  for (const line of lines.filter((line) => line !== '')) {
    const [type = '', mode = '', quad = '', score = ''] = line.split('\t');
    if (type === '' || Number.isNaN(Number(score))) throw new Error(`plover.tsv: cannot read "${line}"`);
    if (mode === '') quads.set(type, quad === '' ? null : (quad as QuadClass));
    if (score === '') continue;
    scores.set(type, (scores.get(type) ?? new Map<string, number>()).set(mode, Number(score)));
  }
  return {
    quad: (type) => quads.get(type) ?? null,
    score: (type, mode) => scores.get(type)?.get(mode ?? '') ?? scores.get(type)?.get('') ?? null,
    typesOf: (wanted) =>
      [...quads].filter(([, quad]) => quad !== null && wanted.includes(quad)).map(([type]) => type),
  };
}
