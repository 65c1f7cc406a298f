// "Economists said Chad must …", "has to …": those who judge by trade only think so, and demand nothing.
import type { Match } from './candidate.ts';
import type { End } from './roles/ends.ts';

/** Whether a demand is no more than what scholars, analysts or the press think. */
export const isOnlookers = ({ frame }: Match, { actor: { sectors } }: End) =>
  frame.type === 'REQUEST' &&
  OUGHT.has(frame.head) &&
  sectors.length > 0 &&
  sectors.every((sector) => JUDGING.has(sector));

const OUGHT: ReadonlySet<string> = new Set(['have', 'must']);
const JUDGING: ReadonlySet<string> = new Set(['EDU', 'JRN']);
