// Who stands further in than others: in a phrase of the phrase, or in front of the clause.
import { ancestors } from '../../tree.ts';
import type { Candidate } from '../candidate.ts';
import type { End } from './ends.ts';
import { surfaceSubject } from './subjects.ts';

/** "halted its shelling of Chad on the way to Mali": who stands in a phrase of the phrase gives way to whoever stands in one. */
export function isFurtherIn(
  candidate: Candidate,
  role: string,
  anchors: readonly number[],
  ends: readonly End[],
): boolean {
  if (!ADJUNCT.has(role)) return role === 'in' && ends.every((end) => isFronted(candidate, end));
  const isUnder = (head: number) =>
    ancestors(candidate.where.tree, head).every((at) => !anchors.includes(at));
  return ends.every(({ direct, mention: { head } }) => !direct && isUnder(head));
}

/** "In Mali, Chad trained Togolese soldiers": where it happens, before who does it. */
const isFronted = ({ where: { tree }, predicate }: Candidate, { mention: { head } }: End) =>
  head < (surfaceSubject(tree, predicate) ?? -1);

/** What often stands in no more than a circumstance. */
const ADJUNCT: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'on', 'to', 'with']);
