// What decisions change of an article.
import type { Database } from 'better-sqlite3';

const FIELDS = ['title', 'outlet', 'place', 'author', 'published'] as const;

/** The fields of an article that an analyst may correct. */
export type ArticleFields = Record<(typeof FIELDS)[number], string | null>;

export interface ArticleState extends ArticleFields {
  /** Names of the fields that were ever corrected. */
  corrected: string[];
  removed: boolean;
}

type Row = ArticleFields & { corrected: string; removed: number };

/** Reads and writes the state of articles; a title that is written is found by search. */
export function prepareArticleState(database: Database) {
  const select = database.prepare<[number], Row>(
    'SELECT title, outlet, place, author, published, corrected, removed FROM article WHERE id = ?',
  );
  const update = database.prepare(`
    UPDATE article SET title = :title, outlet = :outlet, place = :place, author = :author,
      published = :published, corrected = :corrected, removed = :removed
    WHERE id = :article`);
  const dropWords = database.prepare('DELETE FROM article_search WHERE rowid = ?');
  const addWords = database.prepare('INSERT INTO article_search (rowid, title) VALUES (?, ?)');
  return {
    /** null where there is no such article. */
    read(article: number): ArticleState | null {
      const row = select.get(article);
      if (!row) return null;
      return { ...row, corrected: JSON.parse(row.corrected) as string[], removed: row.removed === 1 };
    },
    write(article: number, state: ArticleState): void {
      const { corrected, removed, ...fields } = state;
      update.run({ ...fields, article, corrected: JSON.stringify(corrected), removed: Number(removed) });
      dropWords.run(article);
      if (state.title !== null) addWords.run(article, state.title);
    },
  };
}

/** The corrected fields, and the names of all that were ever corrected. */
export function correction(
  before: ArticleState,
  fields: ArticleFields,
): ArticleFields & { corrected: string[] } {
  const changed = FIELDS.filter((field) => fields[field] !== before[field]);
  const corrected = FIELDS.filter((field) => changed.includes(field) || before.corrected.includes(field));
  const { title, outlet, place, author, published } = fields;
  return { title, outlet, place, author, published, corrected };
}
