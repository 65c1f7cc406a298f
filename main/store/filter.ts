// A filter as SQL: one condition over live_relation for every query, its values as parameters.
import type { Filter } from '../../preload/contract.ts';
import type { Ontology } from '../ontology.ts';

export type Level = Filter['level'];

/** Which rows the analyst has not rejected. */
export const NOT_REJECTED = `verdict IS NOT 'rejected'`;

/** Which rows of live_relation count: neither what the text denies nor what the analyst has rejected. */
export const COUNTS = `modality <> 'denied' AND ${NOT_REJECTED}`;

/** Which of them make a tie, whatever the filter. */
export const MAKES_TIE = `source <> target AND type <> 'SAME_AS' AND ${COUNTS}`;

/** Names of one actor are no tie, and neither is an office or a part between actors that count as one state. */
const NO_TIES: Record<Level, readonly string[]> = {
  states: ['SAME_AS', 'OFFICE_OF', 'PART_OF'],
  everyone: ['SAME_AS'],
};

export interface FilterParameters {
  types: string | null;
  excluded: string;
  outlets: string | null;
  confidence: number;
  /** Modalities that are left out. */
  modalities: string;
  historical: number;
  from: string | null;
  to: string | null;
}

export function filterParameters(filter: Filter, ontology: Ontology): FilterParameters {
  const ofQuads = filter.quads && ontology.typesOf(filter.quads);
  const types =
    filter.types && ofQuads
      ? filter.types.filter((type) => ofQuads.includes(type))
      : (filter.types ?? ofQuads);
  return {
    types: types && JSON.stringify(types),
    excluded: JSON.stringify(NO_TIES[filter.level]),
    outlets: filter.outlets && JSON.stringify(filter.outlets),
    confidence: filter.minimumConfidence,
    modalities: JSON.stringify(filter.without),
    historical: Number(!filter.without.includes('historical')),
    from: filter.from,
    // the last day of a month or year that is given alone
    to: filter.to && `${filter.to}-99-99`.slice(0, 10),
  };
}

/** Whether a row of live_relation is as sure as the filter asks. */
export const IS_SURE = `(relation.confidence >= :confidence OR relation.verdict IS 'confirmed')`;

/** Which rows only their confidence keeps from counting. */
export const IS_UNSURE = `${COUNTS} AND NOT ${IS_SURE}`;

// A day that is known to the month only ("2021-10") is in a range where any of its days is.
const CONDITION = `
  relation.type NOT IN (SELECT value FROM json_each(:excluded))
  AND (:types IS NULL OR relation.type IN (SELECT value FROM json_each(:types)))
  AND (:outlets IS NULL OR coalesce(relation.outlet, '') IN (SELECT value FROM json_each(:outlets)))
  AND relation.modality NOT IN (SELECT value FROM json_each(:modalities))
  AND relation.historical <= :historical
  AND (:from IS NULL OR substr(relation.day || '-99-99', 1, 10) >= :from)
  AND (:to IS NULL OR relation.day <= :to)`;

/**
 * FROM and WHERE (but for IS_SURE) over `relation` (of live_relation), with the columns of the two ends of
 * the tie that it counts for. At level "states" these are the roots of its source and target.
 */
export const FILTERED: Record<Level, { source: string; target: string; from: string; where: string }> = {
  everyone: {
    source: 'relation.source',
    target: 'relation.target',
    from: 'live_relation AS relation',
    where: `relation.source <> relation.target AND ${CONDITION}`,
  },
  states: {
    source: 'source_root.root',
    target: 'target_root.root',
    from: `live_relation AS relation
      JOIN root AS source_root ON source_root.actor = relation.source
      JOIN root AS target_root ON target_root.actor = relation.target`,
    where: `source_root.root <> target_root.root AND source_root.top AND target_root.top AND ${CONDITION}`,
  },
};
