// The one store. What it holds is plain data; actions are functions in the files beside it.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RelationType } from '../../main/extract/model.ts';
import type { Filter } from '../../preload/contract.ts';
import type { RecentWorkspace, WorkspaceInfo } from '../../preload/outcomes.ts';
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
} from '../../preload/shapes.ts';
import { firstFilter } from './filters.ts';
import type { ImportRun } from './imports.ts';
import { startTrail, type Trail } from './trail.ts';

/** What the right panel has to show for the current view. */
export type Content =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string }
  | { kind: 'tie'; items: EvidenceItem[] }
  | { kind: 'unsure'; items: EvidenceItem[] }
  | { kind: 'actor'; actor: ActorDetail }
  | { kind: 'article'; article: ArticleDetail };

export interface Toast {
  id: number;
  tone: 'info' | 'good' | 'bad';
  text: string;
  /** Lines under the text, such as file names. */
  details: string[];
  undo: boolean;
}

type Dialog = 'search' | 'about' | 'shortcuts' | 'report' | null;

export interface SearchState {
  query: string;
  /** The query that `hits` answer. */
  answered: string;
  hits: SearchHit[];
  at: number;
}

export interface State {
  started: boolean;
  workspace: WorkspaceInfo | null;
  recent: RecentWorkspace[];
  busy: string | null;
  settings: Settings;
  systemDark: boolean;
  about: About | null;
  filter: Filter;
  graph: GraphData | null;
  typeCounts: Partial<Record<RelationType, number>>;
  graphLoading: boolean;
  outlets: Outlets;
  articles: ArticleSummary[];
  undo: UndoState;
  trail: Trail;
  content: Content;
  /** Counts requests to bring an actor into the middle of the graph. */
  centre: { actor: string; request: number } | null;
  layoutPaused: boolean;
  layoutSettled: boolean;
  /** Whether the graph draws one line per tie, by its score, for want of room. */
  tiesByScore: boolean;
  importRun: ImportRun | null;
  search: SearchState;
  dialog: Dialog;
  toasts: Toast[];
  leftOpen: boolean;
  leftTab: 'filters' | 'articles';
  rightWidth: number;
  rightOpen: boolean;
}

export const noSearch: SearchState = { query: '', answered: '', hits: [], at: 0 };

export const startState: State = {
  started: false,
  workspace: null,
  recent: [],
  busy: null,
  settings: { theme: 'system' },
  systemDark: false,
  about: null,
  filter: firstFilter,
  graph: null,
  typeCounts: {},
  graphLoading: false,
  outlets: [],
  articles: [],
  undo: { undo: null, redo: null },
  trail: startTrail,
  content: { kind: 'none' },
  centre: null,
  layoutPaused: false,
  layoutSettled: true,
  tiesByScore: false,
  importRun: null,
  search: noSearch,
  dialog: null,
  toasts: [],
  leftOpen: true,
  leftTab: 'filters',
  rightWidth: 400,
  rightOpen: true,
};

export const store = createStore<State>(() => startState);

/** Subscribes a component to one part of the state. */
export function useApp<Part>(select: (state: State) => Part): Part {
  return useStore(store, select);
}

export function setState(part: Partial<State>): void {
  store.setState(part);
}

export function getState(): State {
  return store.getState();
}
