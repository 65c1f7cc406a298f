// Relations folded into ties: pure, and the same for the graph and for the exported tables.
import type { GraphTie } from '../preload/shapes.ts';
import type { RelationType } from './extract/model.ts';
import type { Ontology } from './ontology.ts';

/** How many relations of one type and mode join two actors. `End` is how these are named. */
export interface TieCount<End> {
  a: End;
  b: End;
  type: RelationType;
  mode: string | null;
  count: number;
}

export type Tie<End> = Omit<GraphTie, 'a' | 'b'> & { a: End; b: End };

/**
 * One tie for each pair of ends, in the order of their first row; rows name the two ends in the same order.
 * The score is the mean over the relations that have one (-10 … 10), 0 where none has.
 */
export function foldTies<End>(rows: readonly TieCount<End>[], ontology: Ontology): Tie<End>[] {
  const byEnds = new Map<End, Map<End, Sum<End>>>();
  const sums: Sum<End>[] = [];
  for (const row of rows) {
    let ofA = byEnds.get(row.a);
    if (!ofA) byEnds.set(row.a, (ofA = new Map<End, Sum<End>>()));
    let sum = ofA.get(row.b);
    if (!sum) {
      sum = { a: row.a, b: row.b, count: 0, scored: 0, score: 0, types: [] };
      ofA.set(row.b, sum);
      sums.push(sum);
    }
    addRow(sum, row, ontology);
  }
  return sums.map(({ scored, score, types, ...tie }) => ({
    ...tie,
    score: scored === 0 ? 0 : score / scored,
    types: types.sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1)),
  }));
}

/** A tie while it is added up: `score` is the sum over `scored` relations. */
type Sum<End> = Tie<End> & { scored: number };

function addRow<End>(sum: Sum<End>, { type, mode, count }: TieCount<End>, ontology: Ontology): void {
  sum.count += count;
  const known = sum.types.find((each) => each.type === type);
  if (known) known.count += count;
  else sum.types.push({ type, quad: ontology.quad(type), count });
  const score = ontology.score(type, mode);
  if (score === null) return;
  sum.scored += count;
  sum.score += score * count;
}
