// Pure changes of the filter. null means "no limit": every type, every outlet, any date.
import type { RelationType } from '../../main/extract/model.ts';
import type { Filter } from '../../preload/contract.ts';
import type { GraphData } from '../../preload/shapes.ts';
import { allTypes, type StrandClass, typesOf } from '../words/relations.ts';

export const noFilter: Filter = {
  level: 'states',
  types: null,
  quads: null,
  from: null,
  to: null,
  outlets: null,
  minimumRelations: 1,
  minimumConfidence: 0,
  without: [],
};

/**
 * From this confidence on nine in ten relations are what a careful reader would write down, below it two in three
 * (docs/extraction.md). A false tie costs an analyst more than a missed one, so a workspace begins with these alone.
 */
export const SURE = 0.85;

export const firstFilter: Filter = { ...noFilter, minimumConfidence: SURE };

/** A list that holds everything is no limit, and then follows what is imported later. */
function limit(chosen: string[], all: readonly string[]): string[] | null {
  return all.every((item) => chosen.includes(item)) ? null : chosen;
}

function toggled(
  chosen: readonly string[] | null,
  all: readonly string[],
  items: readonly string[],
): string[] | null {
  const now = chosen ?? all;
  const isOn = items.every((item) => now.includes(item));
  const rest = now.filter((item) => !items.includes(item));
  return limit(isOn ? rest : [...rest, ...items], all);
}

type TypeCounts = Partial<Record<RelationType, number>>;

export function hasType(filter: Filter, type: RelationType): boolean {
  return filter.types === null || filter.types.includes(type);
}

export function toggleType(filter: Filter, type: RelationType): Filter {
  return { ...filter, types: toggled(filter.types, allTypes, [type]) };
}

/** Switches all types of a class on, or off where all of them are on. */
export function toggleStrand(filter: Filter, strand: StrandClass): Filter {
  return { ...filter, types: toggled(filter.types, allTypes, typesOf(strand)) };
}

/** Only this class, or everything again where it is the only one already. */
export function onlyStrand(filter: Filter, strand: StrandClass): Filter {
  const types = typesOf(strand);
  const isOnly = filter.types?.length === types.length && types.every((type) => hasType(filter, type));
  return { ...filter, types: isOnly ? null : types };
}

export function strandState(filter: Filter, strand: StrandClass): 'all' | 'some' | 'none' {
  const types = typesOf(strand);
  const on = types.filter((type) => hasType(filter, type)).length;
  if (on === types.length) return 'all';
  return on === 0 ? 'none' : 'some';
}

export function toggleOutlet(filter: Filter, outlet: string, all: readonly string[]): Filter {
  return { ...filter, outlets: toggled(filter.outlets, all, [outlet]) };
}

/** Only this outlet, or all of them again where it is the only one already. */
export function onlyOutlet(filter: Filter, outlet: string): Filter {
  const isOnly = filter.outlets?.length === 1 && filter.outlets[0] === outlet;
  return { ...filter, outlets: isOnly ? null : [outlet] };
}

/** What the panel lists of how a relation is told, beside what is stated plainly. */
export const tellings = ['planned', 'hypothetical', 'historical'] as const;

export function toggleTelling(filter: Filter, telling: Filter['without'][number]): Filter {
  const without = tellings.filter((each) => (each === telling) !== filter.without.includes(each));
  return { ...filter, without };
}

export function toggleLevel(filter: Filter): Filter {
  return { ...filter, level: filter.level === 'states' ? 'everyone' : 'states' };
}

/** How many of the panel's limits are set; the level is a view, not a limit, and so is what a workspace begins with. */
export function activeFilters(filter: Filter): number {
  const set = [
    filter.types !== null || filter.quads !== null,
    filter.from !== null || filter.to !== null,
    filter.outlets !== null,
    filter.minimumRelations > 1,
    filter.minimumConfidence > SURE,
    filter.without.length > 0,
  ];
  return set.filter(Boolean).length;
}

export function withoutLimits(filter: Filter): Filter {
  return { ...noFilter, level: filter.level, minimumConfidence: Math.min(filter.minimumConfidence, SURE) };
}

/** Relations by type over all ties of a graph. */
export function countTypes(graph: GraphData): TypeCounts {
  const counts: TypeCounts = {};
  for (const tie of graph.ties)
    for (const { type, count } of tie.types) counts[type] = (counts[type] ?? 0) + count;
  return counts;
}

/**
 * The counts beside the types: what is shown of those that are on, and of those that are off what there would be
 * (`whole`: the same graph with every type).
 */
export function countsBeside(filter: Filter, graph: GraphData, whole: GraphData): TypeCounts {
  const would = Object.entries(countTypes(whole)).filter(([type]) => !hasType(filter, type as RelationType));
  return { ...countTypes(graph), ...Object.fromEntries(would) };
}

/** Any date, cut to the last whole days of a range: the presets of the date control. */
export function lastDays(to: string, days: number): { from: string; to: string } {
  const end = new Date(`${wholeDate(to)}T00:00:00Z`);
  const start = new Date(end.getTime() - (days - 1) * 86_400_000);
  return { from: start.toISOString().slice(0, 10), to: end.toISOString().slice(0, 10) };
}

/** The first day of a cut date: "2021-10" → "2021-10-01". A date input takes nothing less. */
export function wholeDate(iso: string): string {
  return `${iso}-01-01`.slice(0, 10);
}
