// Every call the window may make: one line each, the single source of truth.
// Inputs come from outside and are parsed; outputs are ours and only typed.
import { z } from 'zod';
import type {
  ExportOutcome,
  ImportSummary,
  RecentWorkspace,
  WorkspaceInfo,
  WorkspaceOutcome,
} from './outcomes.ts';
import type {
  About,
  ActorDetail,
  ArticleDetail,
  ArticleSummary,
  EvidenceItem,
  GraphData,
  Outlets,
  SearchHit,
  Settings,
  UndoState,
} from './shapes.ts';

export interface Call<Output, Input extends z.ZodType> {
  input: Input;
  /** Never set: carries the type of the answer. */
  output?: Output;
}

const call =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Call<Output, Input> => ({ input });

const nothing = z.undefined();
const id = z.string().min(1).max(300);
const articleId = z.object({ article: z.int().positive() });
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const filterInput = z.object({
  /** states: institutions and people count for the state or organisation they act for. */
  level: z.enum(['states', 'everyone']),
  types: z.array(z.string()).nullable(),
  quads: z.array(z.enum(['VC', 'MC', 'VK', 'MK'])).nullable(),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  outlets: z.array(z.string()).nullable(),
  minimumRelations: z.int().min(1),
  /** What the analyst has confirmed passes whatever its confidence. */
  minimumConfidence: z.number().min(0).max(1),
  /** Kinds of statement that are left out: what is planned, what only might be, what is told as history. */
  without: z.array(z.enum(['planned', 'hypothetical', 'historical'])),
});

export const contract = {
  readAbout: call<About>()(nothing),
  readSettings: call<Settings>()(nothing),
  writeSettings: call<null>()(z.object({ theme: z.enum(['system', 'light', 'dark']) })),

  readWorkspace: call<WorkspaceInfo | null>()(nothing),
  readRecent: call<RecentWorkspace[]>()(nothing),
  /** Asks for a file name. null where the user cancels. */
  newWorkspace: call<WorkspaceOutcome | null>()(nothing),
  /** `recent` is an index into readRecent's answer; null asks for a file. */
  openWorkspace: call<WorkspaceOutcome | null>()(z.object({ recent: z.int().min(0).nullable() })),
  openSample: call<WorkspaceOutcome>()(nothing),
  saveCopy: call<WorkspaceOutcome | null>()(nothing),

  /** Paths come from the preload (dropped files), never from the page; null asks for files. Progress: a port. */
  importFiles: call<ImportSummary | null>()(z.object({ paths: z.array(z.string()).max(100_000).nullable() })),
  cancelImport: call<null>()(nothing),

  readGraph: call<GraphData>()(filterInput),
  readEvidence: call<EvidenceItem[]>()(z.object({ a: id, b: id, filter: filterInput })),
  /** What only its confidence keeps out of the graph, the surest first; no more than `limit`. */
  readUnsure: call<EvidenceItem[]>()(z.object({ filter: filterInput, limit: z.int().min(1).max(1000) })),
  readActor: call<ActorDetail | null>()(filterInput.pick({ minimumConfidence: true }).extend({ actor: id })),
  readArticle: call<ArticleDetail | null>()(articleId),
  readArticles: call<ArticleSummary[]>()(nothing),
  readOutlets: call<Outlets>()(nothing),
  search: call<SearchHit[]>()(z.object({ query: z.string().max(300) })),

  correctArticle: call<UndoState>()(
    articleId.extend({
      title: z.string().max(1000).nullable(),
      outlet: z.string().max(300).nullable(),
      place: z.string().max(300).nullable(),
      author: z.string().max(300).nullable(),
      published: isoDate.nullable(),
    }),
  ),
  removeArticle: call<UndoState>()(articleId),
  /** A rejected relation is kept and counts for nothing, a confirmed one whatever its confidence; null takes that back. */
  judgeRelation: call<UndoState>()(
    z.object({ relation: z.int().positive(), verdict: z.enum(['confirmed', 'rejected']).nullable() }),
  ),
  undo: call<UndoState>()(nothing),
  redo: call<UndoState>()(nothing),
  readUndo: call<UndoState>()(nothing),

  /**
   * Positions in graph units; `pinned` ones stay where the user put them. They are dropped where the workspace of that
   * path is no longer the open one.
   */
  savePositions: call<null>()(
    z.object({
      workspace: z.string(),
      places: z.array(z.object({ actor: id, x: z.number(), y: z.number(), pinned: z.boolean() })),
    }),
  ),

  exportPng: call<ExportOutcome | null>()(
    z.object({ bytes: z.instanceof(Uint8Array), name: z.string().max(200) }),
  ),
  exportCsv: call<ExportOutcome | null>()(filterInput),
} as const;

export type CallName = keyof typeof contract;
export type Input<N extends CallName> = z.infer<(typeof contract)[N]['input']>;
export type Output<N extends CallName> = NonNullable<(typeof contract)[N]['output']> | NullOf<N>;
type NullOf<N extends CallName> = null extends (typeof contract)[N]['output'] ? null : never;
export type Filter = z.infer<typeof filterInput>;
