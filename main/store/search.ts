import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../preload/shapes.ts';
import { MAKES_TIE } from './filter.ts';
import { cutAround, findMarks, matchExpression } from './words.ts';

const ACTORS = 12;
const ARTICLES = 12;
const PARAGRAPHS = 50;
const SNIPPET_LENGTH = 160;

type HitOf<Kind extends SearchHit['kind']> = Extract<SearchHit, { kind: Kind }>;
type ParagraphRow = { article: number; title: string | null; number: number; start: number; end: number };

/** A query as words, the last of them only begun; as whole words; and its length in characters. */
interface ActorWords {
  words: string;
  whole: string;
  length: number;
}

/** Full-text search over what actors are called, titles and paragraphs of articles that are not removed. */
export function prepareSearch(database: Database, readText: (article: number) => string) {
  const selectActors = database.prepare<ActorWords, Omit<HitOf<'actor'>, 'kind'>>(`
    WITH hit AS (
      SELECT DISTINCT alias.actor AS id FROM alias_search JOIN alias ON alias.id = alias_search.rowid
      WHERE alias_search MATCH :words
    ),
    -- who is called just that: Niger, and not Nigeria
    called AS (
      SELECT alias.actor AS id FROM alias_search JOIN alias ON alias.id = alias_search.rowid
      WHERE alias_search MATCH :whole AND length(alias.text) = :length
    )
    SELECT key AS actor, name, kind AS actorKind,
           (SELECT count(*) FROM live_relation AS relation
            WHERE (source = hit.id OR target = hit.id) AND ${MAKES_TIE}) AS relations
    FROM hit JOIN actor USING (id)
    WHERE EXISTS (
      SELECT 1 FROM mention JOIN article ON article.id = mention.article
      WHERE mention.actor = hit.id AND article.removed = 0
    )
    ORDER BY hit.id IN (SELECT id FROM called) DESC, relations DESC, name, key LIMIT ${ACTORS}`);
  const selectArticles = database.prepare<[string], Omit<HitOf<'article'>, 'kind'>>(`
    SELECT article.id AS article, article.title, outlet, published
    FROM article_search JOIN article ON article.id = article_search.rowid
    WHERE article_search MATCH ? AND removed = 0
    ORDER BY bm25(article_search), article.id LIMIT ${ARTICLES}`);
  const selectParagraphs = database.prepare<[string], ParagraphRow>(`
    SELECT article.id AS article, article.title, number, text_start AS start, text_end AS "end"
    FROM paragraph_search
    JOIN paragraph ON paragraph.id = paragraph_search.rowid JOIN article ON article.id = paragraph.article
    WHERE paragraph_search MATCH ? AND removed = 0
    ORDER BY bm25(paragraph_search), paragraph.id LIMIT ${PARAGRAPHS}`);

  function paragraphHit(row: ParagraphRow, query: string): SearchHit {
    const text = readText(row.article).slice(row.start, row.end);
    const { article, title, number } = row;
    const cut = cutAround(text, findMarks(text, query), SNIPPET_LENGTH);
    return { kind: 'paragraph', article, title, paragraph: number, ...cut };
  }

  /** Actors first, of them those called just so, then articles by title, then paragraphs, the best matches first. */
  function search(query: string): SearchHit[] {
    const expression = matchExpression(query);
    if (expression === null) return [];
    const actors = {
      words: expression,
      whole: expression.slice(0, -1),
      length: Array.from(query.trim()).length,
    };
    return [
      ...selectActors.all(actors).map((hit) => ({ kind: 'actor', ...hit }) as const),
      ...selectArticles.all(expression).map((hit) => ({ kind: 'article', ...hit }) as const),
      ...selectParagraphs.all(expression).map((row) => paragraphHit(row, query)),
    ];
  }

  return { search };
}
