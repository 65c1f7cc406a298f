import type { Database } from 'better-sqlite3';
import type { Filter } from '../../preload/contract.ts';
import type { GraphActor, GraphData } from '../../preload/shapes.ts';
import type { Ontology } from '../ontology.ts';
import { foldTies, type TieCount } from '../ties.ts';
import {
  COUNTS,
  FILTERED,
  type FilterParameters,
  filterParameters,
  IS_SURE,
  IS_UNSURE,
  type Level,
  MAKES_TIE,
} from './filter.ts';
import type { Roots } from './roots.ts';

type ActorRow = Omit<GraphActor, 'sectors' | 'pinned' | 'weight'> & { sectors: string; pinned: number };

/** Reads the graph: counted in SQL by tie, type and mode; scored and sorted here. */
export function prepareGraph(database: Database, ontology: Ontology, roots: Roots) {
  const countTies = (level: Level) => {
    const { source, target, from, where } = FILTERED[level];
    return database.prepare<[FilterParameters], TieCount<number>>(`
      SELECT min(${source}, ${target}) AS a, max(${source}, ${target}) AS b, type, mode, count(*) AS count
      FROM ${from} WHERE ${COUNTS} AND ${where} AND ${IS_SURE}
      GROUP BY a, b, type, mode`);
  };
  const counts = { states: countTies('states'), everyone: countTies('everyone') };
  const countUnsure = (level: Level) => {
    const { from, where } = FILTERED[level];
    return database
      .prepare<[FilterParameters], number>(`SELECT count(*) FROM ${from} WHERE ${where} AND ${IS_UNSURE}`)
      .pluck();
  };
  const unsure = { states: countUnsure('states'), everyone: countUnsure('everyone') };
  const selectActors = database.prepare<[string], ActorRow & { number: number }>(`
    SELECT actor.id AS number, actor.key AS id, kind, name, country, sectors, affiliation, x, y,
           coalesce(pinned, 0) AS pinned,
           (SELECT text FROM alias WHERE alias.actor = actor.id AND form = 'acronym'
            ORDER BY EXISTS (SELECT 1 FROM mention WHERE mention.alias = alias.id) DESC, id LIMIT 1) AS short
    FROM json_each(?) JOIN actor ON actor.id = json_each.value LEFT JOIN position ON position.actor = actor.id`);
  const selectExtent = database.prepare<[], { total: number; from: string | null; to: string | null }>(`
    SELECT count(*) FILTER (WHERE ${MAKES_TIE}) AS total,
           min(day) AS "from", max(substr(day || '-99-99', 1, 10)) AS "to"
    FROM live_relation`);

  /** Ties and the actors that they join, after the filter. Denied and rejected relations make no tie. */
  function readGraph(filter: Filter): GraphData {
    roots.refresh();
    const parameters = filterParameters(filter, ontology);
    const rows = counts[filter.level].all(parameters);
    const ties = foldTies(rows, ontology).filter(({ count }) => count >= filter.minimumRelations);
    const weights = new Map<number, number>();
    for (const { a, b, count } of ties)
      for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + count);
    const actors = new Map(
      selectActors
        .all(JSON.stringify([...weights.keys()]))
        .map(({ number, ...row }) => [number, graphActor(row, weights.get(number) ?? 0)] as const),
    );
    const keyOf = (number: number) => actors.get(number)?.id ?? '';
    const { total, from, to } = selectExtent.get() ?? { total: 0, from: null, to: null };
    return {
      actors: [...actors.values()].sort((one, other) => compare(one.id, other.id)),
      ties: ties
        .map((tie) => ({ ...tie, ...inOrder(keyOf(tie.a), keyOf(tie.b)) }))
        .sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b)),
      total,
      shown: ties.reduce((sum, { count }) => sum + count, 0),
      unsure: unsure[filter.level].get(parameters) ?? 0,
      dates: from && to ? { from: firstDay(from), to: lastDay(to) } : null,
    };
  }

  return { readGraph };
}

function graphActor(row: ActorRow, weight: number): GraphActor {
  return { ...row, sectors: JSON.parse(row.sectors) as string[], pinned: row.pinned === 1, weight };
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const inOrder = (one: string, other: string) => (one < other ? { a: one, b: other } : { a: other, b: one });

/** "2021-10" → "2021-10-01". */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/** "2021-10-99", as the query pads a month → "2021-10-31". */
function lastDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day !== 99) return date;
  return new Date(Date.UTC(year, Math.min(month, 12), 0)).toISOString().slice(0, 10);
}
