import type { Database } from 'better-sqlite3';
import type { Actor, Extraction, Paragraph, Relation } from '../extract/model.ts';

/** What is stored of an article beside what extraction found in it. */
export interface NewArticle {
  /** Hash of the text: two articles with the same one are the same article. */
  hash: string;
  file: string;
  title: string | null;
  outlet: string | null;
  place: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
  notes: string[];
  text: string;
  paragraphs: Paragraph[];
}

/** Forms that name their actor by themselves, and so are worth finding by. */
const SEARCHABLE: readonly string[] = ['name', 'acronym', 'demonym', 'capital'];

/**
 * Stores articles with their actors and relations, each in one transaction. The actor that articles share is
 * stored once: what the latest article says of it holds, but no affiliation never replaces one.
 */
export function prepareInsert(database: Database) {
  const statements = prepareStatements(database);

  function insertArticle(article: NewArticle, extraction: Extraction): number {
    const { text, paragraphs, notes, ...fields } = article;
    const imported = new Date().toISOString();
    const row = statements.article.run({ ...fields, imported, notes: JSON.stringify(notes) });
    const id = Number(row.lastInsertRowid);
    statements.text.run(id, text);
    if (article.title !== null) statements.titleWords.run(id, article.title);
    const stored = insertParagraphs(statements, id, text, paragraphs);
    const actors = new Map(
      extraction.actors.map((actor) => [actor.id, insertActor(statements, actor, id, text)]),
    );
    for (const relation of extraction.relations)
      insertRelation(statements, relation, id, paragraphAt(stored, relation.evidence.start), actors);
    return id;
  }

  /**
   * Returns the new article's id. Throws where its hash is stored already, or where the extraction contradicts
   * itself (an unknown actor, evidence outside of every paragraph); then nothing of it is stored.
   */
  return { insertArticle: database.transaction(insertArticle) };
}

type Statements = ReturnType<typeof prepareStatements>;

function insertParagraphs(
  statements: Statements,
  article: number,
  text: string,
  paragraphs: Paragraph[],
): StoredParagraph[] {
  return paragraphs.map(({ index, start, end }) => {
    const id = Number(statements.paragraph.run(article, index, start, end).lastInsertRowid);
    statements.paragraphWords.run(id, text.slice(start, end));
    return { id, start, end };
  });
}

function insertActor(statements: Statements, actor: Actor, article: number, text: string): number {
  const { id: key, kind, name, country, affiliation } = actor;
  const sectors = JSON.stringify(actor.sectors);
  const id = Number(statements.actor.get({ key, kind, name, country, sectors, affiliation }));
  aliasOf(statements, id, name, 'name');
  // found by them, and named so in the graph, whether an article does so or not
  for (const acronym of actor.acronyms) aliasOf(statements, id, acronym, 'acronym');
  for (const { start, end, form } of actor.mentions)
    statements.mention.run(article, start, end, id, aliasOf(statements, id, text.slice(start, end), form));
  return id;
}

function aliasOf(statements: Statements, actor: number, text: string, form: string): number {
  const known = statements.findAlias.get(actor, text, form);
  if (known !== undefined) return known;
  const alias = Number(statements.alias.run(actor, text, form).lastInsertRowid);
  if (SEARCHABLE.includes(form)) statements.aliasWords.run(alias, text);
  return alias;
}

function insertRelation(
  statements: Statements,
  relation: Relation,
  article: number,
  paragraph: number,
  actors: Map<string, number>,
): void {
  const { source, target, attributedTo, about, contexts, mutual, historical } = relation;
  const { type, mode, modality, date, confidence, rule, explanation, detail, location } = relation;
  const { lastInsertRowid } = statements.relation.run({
    article,
    paragraph,
    type,
    mode,
    modality,
    date,
    confidence,
    rule,
    explanation,
    detail,
    location,
    ...spanParameters(relation),
    contexts: JSON.stringify(contexts),
    mutual: Number(mutual),
    historical: Number(historical),
    source: known(actors, source),
    target: known(actors, target),
    attributedTo: attributedTo === null ? null : known(actors, attributedTo),
  });
  for (const actor of new Set(about)) statements.about.run(lastInsertRowid, known(actors, actor));
}

function prepareStatements(database: Database) {
  return {
    article: database.prepare(`
      INSERT INTO article (hash, file, imported, title, outlet, place, author, published, language, notes)
      VALUES (:hash, :file, :imported, :title, :outlet, :place, :author, :published, :language, :notes)`),
    text: database.prepare('INSERT INTO article_text VALUES (?, ?)'),
    titleWords: database.prepare('INSERT INTO article_search (rowid, title) VALUES (?, ?)'),
    paragraph: database.prepare(
      'INSERT INTO paragraph (article, number, text_start, text_end) VALUES (?, ?, ?, ?)',
    ),
    paragraphWords: database.prepare('INSERT INTO paragraph_search (rowid, text) VALUES (?, ?)'),
    actor: database
      .prepare(`
      INSERT INTO actor (key, kind, name, country, sectors, affiliation)
      VALUES (:key, :kind, :name, :country, :sectors, :affiliation)
      ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, name = excluded.name, country = excluded.country,
        sectors = excluded.sectors, affiliation = coalesce(excluded.affiliation, affiliation)
      RETURNING id`)
      .pluck(),
    findAlias: database
      .prepare<[number, string, string], number>(
        'SELECT id FROM alias WHERE actor = ? AND text = ? AND form = ?',
      )
      .pluck(),
    alias: database.prepare('INSERT INTO alias (actor, text, form) VALUES (?, ?, ?)'),
    aliasWords: database.prepare('INSERT INTO alias_search (rowid, text) VALUES (?, ?)'),
    mention: database.prepare('INSERT OR IGNORE INTO mention VALUES (?, ?, ?, ?, ?)'),
    relation: database.prepare(`
      INSERT INTO relation (article, paragraph, type, mode, contexts, mutual, source, target, modality, historical,
        attributed_to, date, confidence, rule, explanation, detail, location, evidence_start, evidence_end, trigger_start,
        trigger_end, source_start, source_end, target_start, target_end)
      VALUES (:article, :paragraph, :type, :mode, :contexts, :mutual, :source, :target, :modality, :historical,
        :attributedTo, :date, :confidence, :rule, :explanation, :detail, :location, :evidenceStart, :evidenceEnd,
        :triggerStart, :triggerEnd, :sourceStart, :sourceEnd, :targetStart, :targetEnd)`),
    about: database.prepare('INSERT INTO relation_about VALUES (?, ?)'),
  };
}

function spanParameters({ evidence, trigger, sourceMention, targetMention }: Relation) {
  return {
    evidenceStart: evidence.start,
    evidenceEnd: evidence.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    sourceStart: sourceMention.start,
    sourceEnd: sourceMention.end,
    targetStart: targetMention.start,
    targetEnd: targetMention.end,
  };
}

interface StoredParagraph {
  id: number;
  start: number;
  end: number;
}

function paragraphAt(paragraphs: StoredParagraph[], offset: number): number {
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset < end);
  if (!paragraph) throw new Error(`No paragraph holds the evidence at ${offset}`);
  return paragraph.id;
}

function known(actors: Map<string, number>, id: string): number {
  const actor = actors.get(id);
  if (actor === undefined) throw new Error(`The extraction names an actor that it does not list: ${id}`);
  return actor;
}
