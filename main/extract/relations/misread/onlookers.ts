// "Economists said Chad must …", "has to …": those who judge by trade only think so, and demand nothing; and the press that reports a deed charges nobody.
import type { Match } from '../candidate.ts';
import type { End } from '../roles/ends.ts';

/** Whether a demand is no more than what scholars, analysts or the press think, or a charge no more than what the press reports. */
export const isOnlookers = ({ frame }: Match, { actor: { sectors } }: End) =>
  sectors.length > 0 &&
  ((frame.type === 'REQUEST' && OUGHT.has(frame.head) && sectors.every((sector) => JUDGING.has(sector))) ||
    (frame.type === 'ACCUSE' && frame.source.includes('speaker') && sectors.includes('JRN')));

const OUGHT: ReadonlySet<string> = new Set(['have', 'must']);
const JUDGING: ReadonlySet<string> = new Set(['EDU', 'JRN']);
