// The exported tables: actors, ties and relations as rows of cells.
import type { Actor, Relation } from '../extract/model.ts';
import type { Ontology } from '../ontology.ts';
import { foldTies } from '../ties.ts';
import { type Cell, writeCsv } from './csv.ts';

export type ExportedActor = Omit<Actor, 'acronyms' | 'mentions'>;

/** A relation with what its row shows. `a` and `b` are the ends of the tie that it counts for, a < b. */
export interface ExportedRelation extends Omit<Relation, 'source' | 'target'> {
  a: string;
  b: string;
  source: { id: string; name: string };
  target: { id: string; name: string };
  /** The analyst's; what is rejected is not exported. */
  verdict: 'confirmed' | 'rejected' | null;
  article: { title: string | null; outlet: string | null; published: string | null; file: string };
  /** The article's text, into which all spans point. */
  text: string;
}

/** Ids of the two ends, then what the tie is made of. Denied relations make no tie. */
function tiesOf(relations: readonly ExportedRelation[], ontology: Ontology) {
  const counted = relations.filter(({ modality }) => modality !== 'denied');
  return foldTies(
    counted.map(({ a, b, type, mode }) => ({ a, b, type, mode, count: 1 })),
    ontology,
  );
}

/**
 * The three files by name. Only ties of at least `minimumRelations` relations are written, with their relations
 * and the actors that are an end of either.
 */
export function exportTables(
  actors: readonly ExportedActor[],
  relations: readonly ExportedRelation[],
  ontology: Ontology,
  minimumRelations = 1,
): Record<'actors.csv' | 'ties.csv' | 'relations.csv', string> {
  const ties = tiesOf(relations, ontology).filter(({ count }) => count >= minimumRelations);
  const kept = new Set(ties.map(({ a, b }) => `${a} ${b}`));
  const written = relations.filter(({ a, b }) => kept.has(`${a} ${b}`));
  const ends = new Set(written.flatMap(({ a, b, source, target }) => [a, b, source.id, target.id]));
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const counts = new Map<string, number>();
  for (const { a, b, count } of ties)
    for (const end of [a, b]) counts.set(end, (counts.get(end) ?? 0) + count);
  return {
    'actors.csv': writeCsv([
      ACTOR_HEADER,
      ...actors.filter(({ id }) => ends.has(id)).map((actor) => actorRow(actor, counts.get(actor.id) ?? 0)),
    ]),
    'ties.csv': writeCsv([
      TIE_HEADER,
      ...ties.map(({ a, b, count, score, types }) => [
        a,
        nameOf(a),
        b,
        nameOf(b),
        count,
        rounded(score),
        types.map((each) => `${each.type}:${each.count}`).join(' '),
      ]),
    ]),
    'relations.csv': writeCsv([
      RELATION_HEADER,
      ...written.map((relation) => relationRow(relation, ontology)),
    ]),
  };
}

const ACTOR_HEADER = ['id', 'name', 'kind', 'country', 'sectors', 'affiliation', 'relations'];
const TIE_HEADER = ['a', 'a_name', 'b', 'b_name', 'relations', 'score', 'types'];
const RELATION_HEADER = [
  'tie_a',
  'tie_b',
  'source',
  'source_name',
  'type',
  'mode',
  'target',
  'target_name',
  'mutual',
  'about',
  'location',
  'contexts',
  'quad',
  'score',
  'modality',
  'historical',
  'attributed_to',
  'date',
  'detail',
  'confidence',
  'verdict',
  'rule',
  'explanation',
  'title',
  'outlet',
  'published',
  'file',
  'quote',
  'quote_start',
  'quote_end',
  'trigger',
  'trigger_start',
  'trigger_end',
  'source_words',
  'source_start',
  'source_end',
  'target_words',
  'target_start',
  'target_end',
];

function actorRow(
  { id, name, kind, country, sectors, affiliation }: ExportedActor,
  relations: number,
): Cell[] {
  return [id, name, kind, country, sectors.join(' '), affiliation, relations];
}

function relationRow(relation: ExportedRelation, ontology: Ontology): Cell[] {
  const { source, target, type, mode, article, text } = relation;
  const words = ({ start, end }: { start: number; end: number }) => [text.slice(start, end), start, end];
  return [
    relation.a,
    relation.b,
    source.id,
    source.name,
    type,
    mode,
    target.id,
    target.name,
    String(relation.mutual),
    relation.about.join(' '),
    relation.location,
    relation.contexts.join(' '),
    ontology.quad(type),
    ontology.score(type, mode),
    relation.modality,
    String(relation.historical),
    relation.attributedTo,
    relation.date,
    relation.detail,
    rounded(relation.confidence),
    relation.verdict,
    relation.rule,
    relation.explanation,
    article.title,
    article.outlet,
    article.published,
    article.file,
    ...words(relation.evidence),
    ...words(relation.trigger),
    ...words(relation.sourceMention),
    ...words(relation.targetMention),
  ];
}

/** Three decimals say enough of a mean, and hide its binary tail. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
