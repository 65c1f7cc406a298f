import type { Database } from 'better-sqlite3';
import type { Filter } from '../../preload/contract.ts';
import type { EvidenceItem } from '../../preload/shapes.ts';
import type { Span } from '../extract/model.ts';
import type { Ontology } from '../ontology.ts';
import {
  FILTERED,
  type FilterParameters,
  filterParameters,
  IS_SURE,
  IS_UNSURE,
  type Level,
} from './filter.ts';
import { RELATION_COLUMNS, RELATION_JOINS, type RelationRow } from './relation-row.ts';
import type { Roots } from './roots.ts';

/** Reads the relations behind one tie, and those that wait for a verdict. */
export function prepareEvidence(
  database: Database,
  ontology: Ontology,
  roots: Roots,
  readText: (article: number) => string,
) {
  const select = (level: Level) => {
    const { source, target, from, where } = FILTERED[level];
    return database.prepare<[FilterParameters & { a: string; b: string }], EvidenceRow>(`
      WITH ends AS (SELECT id FROM actor WHERE key IN (:a, :b))
      SELECT ${RELATION_COLUMNS}, ${source} = (SELECT id FROM actor WHERE key = :a) AS from_first,
             NOT ${IS_SURE} AS unsure
      FROM ${from} ${RELATION_JOINS}
      WHERE ${source} IN ends AND ${target} IN ends AND ${where}
      ORDER BY relation.day DESC NULLS LAST, relation.article, relation.evidence_start, relation.id`);
  };
  const statements = { states: select('states'), everyone: select('everyone') };
  const selectUnsure = (level: Level) => {
    const { from, where } = FILTERED[level];
    return database.prepare<[FilterParameters & { limit: number }], EvidenceRow>(`
      SELECT ${RELATION_COLUMNS}, 1 AS from_first, 1 AS unsure
      FROM ${from} ${RELATION_JOINS}
      WHERE ${where} AND ${IS_UNSURE}
      ORDER BY relation.confidence DESC, relation.article, relation.evidence_start, relation.id LIMIT :limit`);
  };
  const unsure = { states: selectUnsure('states'), everyone: selectUnsure('everyone') };
  const selectAbout = database.prepare<[number], { id: string; name: string }>(`
    SELECT key AS id, name FROM relation_about JOIN actor ON actor.id = relation_about.actor
    WHERE relation = ? ORDER BY key`);

  /**
   * Every relation that counts for the tie between the actors `a` and `b` under the filter, and the denied, rejected and
   * less sure ones, which count for none; latest first. At level "states" these are the relations of all who act for the two.
   */
  function readEvidence(a: string, b: string, filter: Filter): EvidenceItem[] {
    roots.refresh();
    return itemsOf(statements[filter.level].all({ ...filterParameters(filter, ontology), a, b }));
  }

  /** What only its confidence keeps out of the graph under the filter, the surest first; no more than `limit`. */
  function readUnsure(filter: Filter, limit: number): EvidenceItem[] {
    roots.refresh();
    return itemsOf(unsure[filter.level].all({ ...filterParameters(filter, ontology), limit }));
  }

  function itemsOf(rows: readonly EvidenceRow[]): EvidenceItem[] {
    const texts = new Map<number, string>();
    return rows.map((row) => {
      const text = texts.get(row.article) ?? readText(row.article);
      texts.set(row.article, text);
      return { ...evidenceItem(row, text, ontology), about: selectAbout.all(row.id) };
    });
  }

  return { readEvidence, readUnsure };
}

type EvidenceRow = RelationRow & { from_first: number; unsure: number };

function evidenceItem(row: EvidenceRow, text: string, ontology: Ontology): Omit<EvidenceItem, 'about'> {
  const inParagraph = (start: number, end: number): Span =>
    start >= row.paragraph_start && end <= row.paragraph_end
      ? { start: start - row.paragraph_start, end: end - row.paragraph_start }
      : { start: 0, end: 0 };
  const { attributed_to, attributed_name } = row;
  return {
    id: row.id,
    type: row.type,
    quad: ontology.quad(row.type),
    mode: row.mode,
    contexts: JSON.parse(row.contexts) as string[],
    mutual: row.mutual === 1,
    fromFirst: row.from_first === 1,
    source: { id: row.source, name: row.source_name },
    target: { id: row.target, name: row.target_name },
    attributedTo:
      attributed_to === null || attributed_name === null
        ? null
        : { id: attributed_to, name: attributed_name },
    modality: row.modality,
    historical: row.historical === 1,
    verdict: row.verdict,
    unsure: row.unsure === 1,
    date: row.date,
    confidence: row.confidence,
    rule: row.rule,
    explanation: row.explanation,
    detail: row.detail,
    location: row.location,
    article: {
      id: row.article,
      title: row.title,
      outlet: row.outlet,
      published: row.published,
      file: row.file,
    },
    paragraph: { index: row.paragraph_number, text: text.slice(row.paragraph_start, row.paragraph_end) },
    evidence: inParagraph(row.evidence_start, row.evidence_end),
    trigger: inParagraph(row.trigger_start, row.trigger_end),
    sourceMention: inParagraph(row.source_start, row.source_end),
    targetMention: inParagraph(row.target_start, row.target_end),
  };
}
