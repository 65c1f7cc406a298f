import type { Database } from 'better-sqlite3';
import type { UndoState } from '../../preload/shapes.ts';

/** The fields of an article that an analyst may correct. */
export interface ArticleFields {
  title: string | null;
  outlet: string | null;
  place: string | null;
  author: string | null;
  published: string | null;
}

/** What a decision changes of an article; undo writes back what it was before. */
interface ArticleState extends ArticleFields {
  corrected: string[];
  removed: boolean;
}

type Kind = 'correct' | 'remove' | 'restore';
interface DecisionRow {
  id: number;
  kind: Kind;
  article: number;
  title: string | null;
  before: string;
  after: string;
}
type ArticleRow = ArticleFields & { corrected: string; removed: number };

const FIELDS = ['title', 'outlet', 'place', 'author', 'published'] as const;
const VERBS: Record<Kind, string> = { correct: 'Correct', remove: 'Remove', restore: 'Restore' };

/** The analyst's acts: each is logged with what was before and after, and can be undone and redone in order. */
export function prepareDecisions(database: Database) {
  const statements = prepareStatements(database);

  function decide(kind: Kind, article: number, change: (before: ArticleState) => ArticleState): UndoState {
    const before = readState(statements, article);
    if (!before) return readUndo();
    const after = change(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return readUndo();
    statements.forgetUndone.run();
    writeState(statements, article, after);
    const made = new Date().toISOString();
    statements.insert.run(made, kind, article, JSON.stringify(before), JSON.stringify(after));
    return readUndo();
  }

  /** Takes the last decision back, or makes the next undone one again. */
  function step(to: 'before' | 'after'): UndoState {
    const decision = to === 'before' ? statements.last.get() : statements.next.get();
    if (decision) {
      writeState(statements, decision.article, JSON.parse(decision[to]) as ArticleState);
      statements.mark.run(to === 'before' ? 1 : 0, decision.id);
    }
    return readUndo();
  }

  function readUndo(): UndoState {
    const [last, next] = [statements.last.get(), statements.next.get()];
    return { undo: last ? describe(last) : null, redo: next ? describe(next) : null };
  }

  const correctArticle = (article: number, fields: ArticleFields) =>
    decide('correct', article, (before) => ({ ...before, ...correction(before, fields) }));
  const setRemoved = (article: number, removed: boolean) =>
    decide(removed ? 'remove' : 'restore', article, (before) => ({ ...before, removed }));

  return {
    /** Unknown articles, and corrections that change nothing, leave the log as it is. */
    correctArticle: database.transaction(correctArticle),
    removeArticle: database.transaction((article: number) => setRemoved(article, true)),
    /** Brings a removed article back, as an act of its own. */
    restoreArticle: database.transaction((article: number) => setRemoved(article, false)),
    undo: database.transaction(() => step('before')),
    redo: database.transaction(() => step('after')),
    readUndo,
  };
}

type Statements = ReturnType<typeof prepareStatements>;

function readState(statements: Statements, article: number): ArticleState | null {
  const row = statements.select.get(article);
  if (!row) return null;
  return { ...row, corrected: JSON.parse(row.corrected) as string[], removed: row.removed === 1 };
}

function writeState(statements: Statements, article: number, state: ArticleState): void {
  statements.update.run({
    ...state,
    article,
    corrected: JSON.stringify(state.corrected),
    removed: Number(state.removed),
  });
  statements.dropWords.run(article);
  if (state.title !== null) statements.addWords.run(article, state.title);
}

function prepareStatements(database: Database) {
  const decision = `
    SELECT decision.id, kind, decision.article, title, before, after
    FROM decision JOIN article ON article.id = decision.article`;
  return {
    select: database.prepare<[number], ArticleRow>(
      'SELECT title, outlet, place, author, published, corrected, removed FROM article WHERE id = ?',
    ),
    update: database.prepare(`
      UPDATE article SET title = :title, outlet = :outlet, place = :place, author = :author,
        published = :published, corrected = :corrected, removed = :removed
      WHERE id = :article`),
    dropWords: database.prepare('DELETE FROM article_search WHERE rowid = ?'),
    addWords: database.prepare('INSERT INTO article_search (rowid, title) VALUES (?, ?)'),
    insert: database.prepare(
      'INSERT INTO decision (made, kind, article, before, after) VALUES (?, ?, ?, ?, ?)',
    ),
    last: database.prepare<[], DecisionRow>(`${decision} WHERE undone = 0 ORDER BY decision.id DESC LIMIT 1`),
    next: database.prepare<[], DecisionRow>(`${decision} WHERE undone = 1 ORDER BY decision.id LIMIT 1`),
    mark: database.prepare('UPDATE decision SET undone = ? WHERE id = ?'),
    forgetUndone: database.prepare('DELETE FROM decision WHERE undone = 1'),
  };
}

/** The corrected fields, and the names of all that were ever corrected. */
function correction(before: ArticleState, fields: ArticleFields): ArticleFields & { corrected: string[] } {
  const changed = FIELDS.filter((field) => fields[field] !== before[field]);
  const corrected = FIELDS.filter((field) => changed.includes(field) || before.corrected.includes(field));
  const { title, outlet, place, author, published } = fields;
  return { title, outlet, place, author, published, corrected };
}

const LONGEST_NAME = 60;

/** An article without a title is called as it was before its title was taken from it. */
function describe({ kind, title, before, after }: DecisionRow): string {
  const titles = [title, before, after].map((each, index) =>
    index === 0 || each === null ? each : (JSON.parse(each) as ArticleState).title,
  );
  const name = titles.find((each) => each !== null) ?? null;
  if (name === null) return `${VERBS[kind]} article`;
  return `${VERBS[kind]} “${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name}”`;
}
