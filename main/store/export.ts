import type { Database } from 'better-sqlite3';
import type { Filter } from '../../preload/contract.ts';
import type { ExportedActor, ExportedRelation } from '../export/tables.ts';
import type { Ontology } from '../ontology.ts';
import {
  FILTERED,
  type FilterParameters,
  filterParameters,
  IS_SURE,
  type Level,
  NOT_REJECTED,
} from './filter.ts';
import { RELATION_COLUMNS, RELATION_JOINS, type RelationRow } from './relation-row.ts';
import type { Roots } from './roots.ts';

type Row = RelationRow & { a: string; b: string; about: string };
type ActorRow = Omit<ExportedActor, 'sectors'> & { sectors: string };

/** Reads everything that a filter leaves, for the exported tables. */
export function prepareExport(
  database: Database,
  ontology: Ontology,
  roots: Roots,
  readText: (article: number) => string,
) {
  const select = (level: Level) => {
    const { source, target, from, where } = FILTERED[level];
    return database.prepare<[FilterParameters], Row>(`
      SELECT ${RELATION_COLUMNS},
        min(first.key, second.key) AS a, max(first.key, second.key) AS b,
        (SELECT coalesce(group_concat(key, ' ' ORDER BY key), '')
         FROM relation_about JOIN actor ON actor.id = relation_about.actor
         WHERE relation_about.relation = relation.id) AS about
      FROM ${from} ${RELATION_JOINS}
      JOIN actor AS first ON first.id = ${source} JOIN actor AS second ON second.id = ${target}
      WHERE ${NOT_REJECTED} AND ${where} AND ${IS_SURE}
      ORDER BY relation.article, relation.evidence_start, relation.id`);
  };
  const statements = { states: select('states'), everyone: select('everyone') };
  const selectActors = database.prepare<[], ActorRow>(
    'SELECT key AS id, kind, name, country, sectors, affiliation FROM actor ORDER BY key',
  );

  /** Relations under the filter (denied ones too, rejected ones not) in the order of the articles; `minimumRelations` is not applied. */
  function readRelations(filter: Filter): ExportedRelation[] {
    roots.refresh();
    let [article, text] = [0, ''];
    return statements[filter.level].all(filterParameters(filter, ontology)).map((row) => {
      if (row.article !== article) [article, text] = [row.article, readText(row.article)];
      return exportedRelation(row, text);
    });
  }

  const readActors = (): ExportedActor[] =>
    selectActors.all().map((row) => ({ ...row, sectors: JSON.parse(row.sectors) as string[] }));

  return { readRelations, readActors };
}

function exportedRelation(row: Row, text: string): ExportedRelation {
  return {
    a: row.a,
    b: row.b,
    type: row.type,
    mode: row.mode,
    contexts: JSON.parse(row.contexts) as string[],
    mutual: row.mutual === 1,
    source: { id: row.source, name: row.source_name },
    target: { id: row.target, name: row.target_name },
    about: row.about === '' ? [] : row.about.split(' '),
    modality: row.modality,
    historical: row.historical === 1,
    attributedTo: row.attributed_to,
    date: row.date,
    confidence: row.confidence,
    verdict: row.verdict,
    rule: row.rule,
    explanation: row.explanation,
    detail: row.detail,
    location: row.location,
    article: { title: row.title, outlet: row.outlet, published: row.published, file: row.file },
    text,
    evidence: { start: row.evidence_start, end: row.evidence_end },
    trigger: { start: row.trigger_start, end: row.trigger_end },
    sourceMention: { start: row.source_start, end: row.source_end },
    targetMention: { start: row.target_start, end: row.target_end },
  };
}
