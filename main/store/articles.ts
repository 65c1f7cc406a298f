import type { Database } from 'better-sqlite3';
import type { ArticleDetail, ArticleSummary, Outlets } from '../../preload/shapes.ts';
import { NOT_REJECTED } from './filter.ts';

/** An article as it is known by its hash. */
export interface KnownArticle {
  id: number;
  title: string | null;
  removed: boolean;
}

/** Reads articles. Removed ones show only in `findArticle`. */
export function prepareArticles(database: Database) {
  const statements = prepareStatements(database);

  function findArticle(hash: string): KnownArticle | null {
    const row = statements.known.get(hash);
    return row ? { ...row, removed: row.removed === 1 } : null;
  }

  /** null where there is no such article or it was removed. */
  function readArticle(id: number): ArticleDetail | null {
    const article = statements.one.get(id);
    if (!article) return null;
    return {
      ...article,
      notes: JSON.parse(article.notes) as string[],
      paragraphs: statements.paragraphs.all(id),
      mentions: statements.mentions.all(id),
      relations: statements.relations.all(id).map(({ trigger_start, trigger_end, mutual, ...relation }) => ({
        ...relation,
        mutual: mutual === 1,
        trigger: { start: trigger_start, end: trigger_end },
      })),
    };
  }

  return {
    findArticle,
    readArticle,
    /** The text of an article, removed or not; '' where there is none. */
    readText: (id: number): string => statements.text.get(id) ?? '',
    /** Latest first, those without a date last. */
    readArticles: (): ArticleSummary[] => statements.all.all(),
    /** Outlets with most articles first; '' stands for articles without an outlet, here and in a filter. */
    readOutlets: (): Outlets => statements.outlets.all(),
  };
}

function prepareStatements(database: Database) {
  return {
    known: database.prepare<[string], { id: number; title: string | null; removed: number }>(
      'SELECT id, title, removed FROM article WHERE hash = ?',
    ),
    all: database.prepare<[], ArticleSummary>(`
    SELECT id, title, outlet, published, file,
           (SELECT count(*) FROM relation WHERE relation.article = article.id AND ${NOT_REJECTED}) AS relations
    FROM article WHERE removed = 0 ORDER BY published DESC NULLS LAST, id`),
    outlets: database.prepare<[], Outlets[number]>(`
    SELECT coalesce(outlet, '') AS outlet, count(*) AS articles
    FROM article WHERE removed = 0 GROUP BY 1 ORDER BY articles DESC, outlet`),
    one: database.prepare<[number], ArticleRow>(`
    SELECT id, title, outlet, place, author, published, language, file, imported, notes, text
    FROM article JOIN article_text ON article_text.article = article.id
    WHERE id = ? AND removed = 0`),
    text: database.prepare<[number], string>('SELECT text FROM article_text WHERE article = ?').pluck(),
    paragraphs: database.prepare<[number], ArticleDetail['paragraphs'][number]>(`
    SELECT number AS "index", text_start AS start, text_end AS "end"
    FROM paragraph WHERE article = ? ORDER BY number`),
    mentions: database.prepare<[number], ArticleDetail['mentions'][number]>(`
    SELECT text_start AS start, text_end AS "end", actor.key AS actor, actor.name, actor.kind, alias.form
    FROM mention JOIN actor ON actor.id = mention.actor JOIN alias ON alias.id = mention.alias
    WHERE article = ? ORDER BY text_start, text_end, actor.key`),
    relations: database.prepare<[number], RelationRow>(`
    SELECT relation.id, type, source.key AS source, target.key AS target, evidence_start AS start,
           evidence_end AS "end", mutual, modality, verdict, confidence, trigger_start, trigger_end
    FROM relation JOIN actor AS source ON source.id = relation.source
    JOIN actor AS target ON target.id = relation.target
    WHERE article = ? ORDER BY evidence_start, trigger_start, relation.id`),
  };
}

type ArticleRow = Omit<ArticleDetail, 'notes' | 'paragraphs' | 'mentions' | 'relations'> & { notes: string };
type RelationRow = Omit<ArticleDetail['relations'][number], 'trigger' | 'mutual'> & {
  mutual: number;
  trigger_start: number;
  trigger_end: number;
};
