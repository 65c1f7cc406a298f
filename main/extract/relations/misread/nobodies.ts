// "officers who served in the war with Chad", "agreed to supply troops": people of no name who are no side in what is told.
import type { SentenceReading } from '../../reading.ts';
import { caseOf, relation } from '../../tree.ts';
import type { Match } from '../candidate.ts';
import { type End, isNameless } from '../roles/ends.ts';

/** Whether a side of a match are men who belong to nobody, and who only were there or are only given. */
export const isNobody = (where: SentenceReading, match: Match, source: End, target: End): boolean =>
  isOnlyThere(where, match, source) || areGiven(where, match, target);

/** "medals for officers who served in the war with Chad": they are no state that was at war. */
const isOnlyThere = ({ tree }: SentenceReading, { frame, predicate, carrier }: Match, source: End) =>
  frame.type === 'ASSAULT' &&
  frame.pos === 'noun' &&
  frame.mutual &&
  carrier === predicate &&
  belongsToNobody(source) &&
  DURING.has(caseOf(tree, predicate) ?? '');

const DURING: ReadonlySet<string> = new Set(['during', 'in', 'since', 'throughout']);

/** "agreed to supply troops": to whom, it does not say. */
const areGiven = ({ tree }: SentenceReading, { frame }: Match, target: End) =>
  frame.type === 'AGREE' &&
  frame.pos === 'verb' &&
  belongsToNobody(target) &&
  target.actor.sectors.includes('MIL') &&
  relation(tree, target.mention.head) === 'obj';

const belongsToNobody = (end: End) => isNameless(end) && end.actor.country === null;
