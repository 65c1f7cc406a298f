// What a workspace holds, as it crosses from main to the window: types only.
import type { ActorKind, MentionForm, Modality, RelationType, Span } from '../main/extract/model.ts';
import type { ImportProgress, ImportSummary } from './outcomes.ts';

export type QuadClass = 'VC' | 'MC' | 'VK' | 'MK';

export interface About {
  version: string;
  electron: string;
  /** The version that package.json pins; where it differs from `electron`, the fallback copy runs. */
  electronPinned: string;
  chrome: string;
  node: string;
  sqlite: string;
}

export interface Settings {
  theme: 'system' | 'light' | 'dark';
}

export interface GraphActor {
  id: string;
  kind: ActorKind;
  name: string;
  /** Its commonest acronym, of those that the articles use if they do; for where its name is too long. */
  short: string | null;
  country: string | null;
  sectors: string[];
  affiliation: string | null;
  /** Number of relations (after the filter) that it takes part in. */
  weight: number;
  x: number | null;
  y: number | null;
  pinned: boolean;
}

interface TieType {
  type: RelationType;
  quad: QuadClass | null;
  count: number;
}

export interface GraphTie {
  /** Actor ids, a < b. */
  a: string;
  b: string;
  count: number;
  /** Mean of the relations' PLOVER scores, -10 … 10. */
  score: number;
  /** Most frequent first. */
  types: TieType[];
}

export interface GraphData {
  actors: GraphActor[];
  ties: GraphTie[];
  /** Relations in the workspace that make ties, before the filter. */
  total: number;
  shown: number;
  /** How many more there were if the filter asked for no confidence. */
  unsure: number;
  /** Earliest and latest date of any relation, for the range control. */
  dates: { from: string; to: string } | null;
}

/** The analyst's: a confirmed relation counts whatever its confidence, a rejected one for nothing. */
export type Verdict = 'confirmed' | 'rejected';

export interface EvidenceItem {
  id: number;
  type: RelationType;
  quad: QuadClass | null;
  mode: string | null;
  contexts: string[];
  mutual: boolean;
  /** Whether the source counts for the first of the two actors that were asked for. */
  fromFirst: boolean;
  source: { id: string; name: string };
  target: { id: string; name: string };
  about: { id: string; name: string }[];
  attributedTo: { id: string; name: string } | null;
  modality: Modality;
  historical: boolean;
  verdict: Verdict | null;
  /** Whether it counts for nothing only because the filter asks for more confidence. */
  unsure: boolean;
  date: string | null;
  confidence: number;
  rule: string;
  explanation: string;
  detail: string | null;
  /** Where it happened, in the words of the text. */
  location: string | null;
  article: {
    id: number;
    title: string | null;
    outlet: string | null;
    published: string | null;
    file: string;
  };
  /**
   * The paragraph that holds the evidence; all spans are relative to `paragraph.text`. A mention outside of it
   * has the empty span at 0.
   */
  paragraph: { index: number; text: string };
  evidence: Span;
  trigger: Span;
  sourceMention: Span;
  targetMention: Span;
}

export interface ActorDetail {
  id: string;
  kind: ActorKind;
  name: string;
  country: string | null;
  sectors: string[];
  affiliation: { id: string; name: string } | null;
  members: { id: string; name: string; kind: ActorKind }[];
  /** Every wording that refers to it, most frequent first. */
  aliases: { text: string; form: MentionForm; count: number }[];
  /** Offices and standing relations told in the texts. */
  offices: { article: number; title: string; of: { id: string; name: string } }[];
  ties: { actor: { id: string; name: string; kind: ActorKind }; count: number; score: number }[];
  articles: {
    id: number;
    title: string | null;
    outlet: string | null;
    published: string | null;
    mentions: number;
  }[];
}

export interface ArticleSummary {
  id: number;
  title: string | null;
  outlet: string | null;
  published: string | null;
  file: string;
  relations: number;
}

export interface ArticleDetail {
  id: number;
  title: string | null;
  outlet: string | null;
  place: string | null;
  author: string | null;
  published: string | null;
  /** BCP 47; null where it could not be told. */
  language: string | null;
  file: string;
  imported: string;
  /** What was odd about the file when it was imported. */
  notes: string[];
  text: string;
  paragraphs: (Span & { index: number })[];
  mentions: (Span & { actor: string; name: string; kind: ActorKind; form: MentionForm })[];
  relations: (Span & {
    id: number;
    type: RelationType;
    source: string;
    target: string;
    mutual: boolean;
    modality: Modality;
    verdict: Verdict | null;
    confidence: number;
    trigger: Span;
  })[];
}

/** '' stands for articles without an outlet, here and in a filter. */
export type Outlets = { outlet: string; articles: number }[];

/** `before` and `after` and `match` cut so that they read on one line. */
export type SearchHit =
  | { kind: 'actor'; actor: string; name: string; actorKind: ActorKind; relations: number }
  | { kind: 'article'; article: number; title: string; outlet: string | null; published: string | null }
  | {
      kind: 'paragraph';
      article: number;
      title: string | null;
      paragraph: number;
      snippet: string;
      marks: Span[];
    };

/** What Undo and Redo would do, in words for a menu; null where there is nothing. */
export interface UndoState {
  undo: string | null;
  redo: string | null;
}

/** What the preload puts on `window.entente`. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** Dropped or picked files; resolves their paths outside the page. */
  importDropped(files: File[]): Promise<ImportSummary | null>;
  onProgress(listener: (progress: ImportProgress) => void): () => void;
  /** Menu commands of the main process ("import", "search", "undo" …). */
  onCommand(listener: (command: string) => void): () => void;
  onWorkspace(listener: () => void): () => void;
}
