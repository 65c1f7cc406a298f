// "bombed a bridge in Lebanon and two airfields in Syria": of each thing in a row, whose it is.
import type { Frame } from '../../lexicon/types.ts';
import { caseOf, conjuncts } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import { distinctEnds, type End, endsAt } from './ends.ts';
import { insideRole } from './within.ts';

/** The actors inside what stands in a role, and, of what suffers force, inside what is joined to it. */
export function insideRow(
  candidate: Candidate,
  frame: Frame,
  role: string,
  index: number,
  side: 'source' | 'target',
): readonly End[] {
  const ends = insideRole(candidate, frame, role, index, side);
  if (ends.length === 0 || side === 'source' || frame.type !== 'ASSAULT') return ends;
  const { at, tree } = candidate.where;
  const own = caseOf(tree, index);
  const [, ...beside] = conjuncts(tree, index);
  const further = beside.flatMap((one) => {
    const isAlike = caseOf(tree, one) === own || (caseOf(tree, one) === null && !at[one]);
    if (!isAlike || one < index) return [];
    return at[one] ? endsAt(candidate.where, one) : insideRole(candidate, frame, role, one, side);
  });
  return distinctEnds([...ends, ...further]);
}
