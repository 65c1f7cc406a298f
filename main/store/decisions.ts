import type { Database } from 'better-sqlite3';
import type { UndoState, Verdict } from '../../preload/shapes.ts';
import { type ArticleFields, type ArticleState, correction, prepareArticleState } from './article-state.ts';

type Kind = 'correct' | 'remove' | 'restore' | 'confirm' | 'reject' | 'withdraw';
/** What an act is about: a relation of the article, or the article itself. */
interface Subject {
  article: number;
  relation: number | null;
}
interface RelationState {
  verdict: Verdict | null;
}
type State = ArticleState | RelationState;
interface DecisionRow extends Subject {
  id: number;
  kind: Kind;
  title: string | null;
  source: string | null;
  target: string | null;
  mutual: number | null;
  before: string;
  after: string;
}

const VERBS: Record<Kind, string> = {
  correct: 'Correct',
  remove: 'Remove',
  restore: 'Restore',
  confirm: 'Confirm',
  reject: 'Reject',
  withdraw: 'Withdraw the verdict on',
};

/** The analyst's acts: each is logged with what was before and after, and can be undone and redone in order. */
export function prepareDecisions(database: Database) {
  const statements = prepareStatements(database);
  const articles = prepareArticleState(database);

  function log(kind: Kind, subject: Subject, before: State, after: State): UndoState {
    if (JSON.stringify(after) === JSON.stringify(before)) return readUndo();
    statements.forgetUndone.run();
    write(subject, after);
    const made = new Date().toISOString();
    const { article, relation } = subject;
    statements.insert.run(made, kind, article, relation, JSON.stringify(before), JSON.stringify(after));
    return readUndo();
  }

  function write({ article, relation }: Subject, state: State): void {
    if ('verdict' in state) statements.judge.run(state.verdict, relation);
    else articles.write(article, state);
  }

  /** Takes the last decision back, or makes the next undone one again. */
  function step(to: 'before' | 'after'): UndoState {
    const decision = to === 'before' ? statements.last.get() : statements.next.get();
    if (decision) {
      write(decision, JSON.parse(decision[to]) as State);
      statements.mark.run(to === 'before' ? 1 : 0, decision.id);
    }
    return readUndo();
  }

  function readUndo(): UndoState {
    const [last, next] = [statements.last.get(), statements.next.get()];
    return { undo: last ? describe(last) : null, redo: next ? describe(next) : null };
  }

  function change(kind: Kind, article: number, to: (before: ArticleState) => ArticleState): UndoState {
    const before = articles.read(article);
    return before ? log(kind, { article, relation: null }, before, to(before)) : readUndo();
  }

  function judgeRelation(relation: number, verdict: Verdict | null): UndoState {
    const row = statements.relation.get(relation);
    if (!row) return readUndo();
    const subject = { article: row.article, relation };
    return log(kindOf(verdict, row.verdict), subject, { verdict: row.verdict }, { verdict });
  }

  const correctArticle = (article: number, fields: ArticleFields) =>
    change('correct', article, (before) => ({ ...before, ...correction(before, fields) }));
  const setRemoved = (article: number, removed: boolean) =>
    change(removed ? 'remove' : 'restore', article, (before) => ({ ...before, removed }));

  return {
    /** Unknown articles and relations, and acts that change nothing, leave the log as it is. */
    correctArticle: database.transaction(correctArticle),
    removeArticle: database.transaction((article: number) => setRemoved(article, true)),
    /** Brings a removed article back, as an act of its own. */
    restoreArticle: database.transaction((article: number) => setRemoved(article, false)),
    /** A rejected relation is kept and counts for nothing, a confirmed one counts whatever its confidence; null takes a verdict back. */
    judgeRelation: database.transaction(judgeRelation),
    undo: database.transaction(() => step('before')),
    redo: database.transaction(() => step('after')),
    readUndo,
  };
}

function prepareStatements(database: Database) {
  const decision = `
    SELECT decision.id, decision.kind, decision.article, decision.relation, title, before, after,
           source.name AS source, target.name AS target, mutual
    FROM decision JOIN article ON article.id = decision.article
    LEFT JOIN relation ON relation.id = decision.relation
    LEFT JOIN actor AS source ON source.id = relation.source
    LEFT JOIN actor AS target ON target.id = relation.target`;
  return {
    relation: database.prepare<[number], { article: number; verdict: Verdict | null }>(
      'SELECT article, verdict FROM relation WHERE id = ?',
    ),
    judge: database.prepare('UPDATE relation SET verdict = ? WHERE id = ?'),
    insert: database.prepare(
      'INSERT INTO decision (made, kind, article, relation, before, after) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    last: database.prepare<[], DecisionRow>(`${decision} WHERE undone = 0 ORDER BY decision.id DESC LIMIT 1`),
    next: database.prepare<[], DecisionRow>(`${decision} WHERE undone = 1 ORDER BY decision.id LIMIT 1`),
    mark: database.prepare('UPDATE decision SET undone = ? WHERE id = ?'),
    forgetUndone: database.prepare('DELETE FROM decision WHERE undone = 1'),
  };
}

/** What a verdict is called, after the one before it. */
function kindOf(verdict: Verdict | null, before: Verdict | null): Kind {
  if (verdict === null) return before === 'rejected' ? 'restore' : 'withdraw';
  return verdict === 'confirmed' ? 'confirm' : 'reject';
}

const LONGEST_NAME = 60;

function describe(decision: DecisionRow): string {
  const { kind, source, target, mutual } = decision;
  if (source !== null && target !== null)
    return `${VERBS[kind]} “${source} ${mutual === 1 ? '↔' : '→'} ${target}”`;
  const name = titleOf(decision);
  if (name === null) return `${VERBS[kind]} article`;
  return `${VERBS[kind]} “${name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name}”`;
}

/** An article without a title is called as it was before its title was taken from it. */
function titleOf({ title, before, after }: DecisionRow): string | null {
  const titleIn = (state: string) => (JSON.parse(state) as ArticleState).title;
  return title ?? titleIn(before) ?? titleIn(after);
}
