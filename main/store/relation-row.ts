// A relation with the names that it is shown with: the columns that evidence and the exported tables share.
import type { Verdict } from '../../preload/shapes.ts';
import type { Modality, RelationType } from '../extract/model.ts';

/** Columns over `relation` (of live_relation) and RELATION_JOINS. */
export const RELATION_COLUMNS = `
  relation.id, relation.article, type, mode, contexts, mutual, modality, historical, verdict, relation.date, confidence,
  rule, explanation, detail, location, evidence_start, evidence_end, trigger_start, trigger_end, source_start, source_end,
  target_start, target_end,
  source.key AS source, source.name AS source_name, target.key AS target, target.name AS target_name,
  speaker.key AS attributed_to, speaker.name AS attributed_name,
  article.title, article.outlet, article.published, article.file,
  paragraph.number AS paragraph_number, paragraph.text_start AS paragraph_start,
  paragraph.text_end AS paragraph_end`;

export const RELATION_JOINS = `
  JOIN actor AS source ON source.id = relation.source
  JOIN actor AS target ON target.id = relation.target
  LEFT JOIN actor AS speaker ON speaker.id = relation.attributed_to
  JOIN article ON article.id = relation.article
  JOIN paragraph ON paragraph.id = relation.paragraph`;

export interface RelationRow {
  id: number;
  article: number;
  type: RelationType;
  mode: string | null;
  contexts: string;
  mutual: number;
  modality: Modality;
  historical: number;
  verdict: Verdict | null;
  date: string | null;
  confidence: number;
  rule: string;
  explanation: string;
  detail: string | null;
  location: string | null;
  evidence_start: number;
  evidence_end: number;
  trigger_start: number;
  trigger_end: number;
  source_start: number;
  source_end: number;
  target_start: number;
  target_end: number;
  source: string;
  source_name: string;
  target: string;
  target_name: string;
  attributed_to: string | null;
  attributed_name: string | null;
  title: string | null;
  outlet: string | null;
  published: string | null;
  file: string;
  paragraph_number: number;
  paragraph_start: number;
  paragraph_end: number;
}
