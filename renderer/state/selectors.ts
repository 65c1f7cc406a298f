// What can be told from the state without asking main: functions of the state only.
import type { ActorKind } from '../../main/extract/model.ts';
import type { GraphActor, GraphData } from '../../preload/shapes.ts';
import { createNameIndex } from './names.ts';
import type { State } from './store.ts';
import { currentView, type View } from './trail.ts';

export function selectView(state: State): View {
  return currentView(state.trail);
}

/** The actor or tie that is looked into: an article that was opened from there does not change it. */
export function selectSubject({ trail }: State): View {
  const until = trail.views.slice(0, trail.at + 1);
  return until.findLast((view) => view.kind !== 'article') ?? { kind: 'overview' };
}

export function selectTheme(state: State): 'light' | 'dark' {
  const { theme } = state.settings;
  if (theme === 'system') return state.systemDark ? 'dark' : 'light';
  return theme;
}

/** True where there is nothing to draw: no workspace, or one without articles. */
export function selectIsEmpty(state: State): boolean {
  return state.workspace === null || state.workspace.articles === 0;
}

/** True while main still reads the sample's articles; one whose articles were all removed has something to undo. */
export function selectIsSampleComing({ workspace, undo }: State): boolean {
  return workspace !== null && workspace.sample && workspace.articles === 0 && undo.undo === null;
}

export function selectActor(state: State, id: string): GraphActor | undefined {
  return state.graph ? createNameIndex(state.graph).get(id) : undefined;
}

/** An actor's name, wherever it is known from; its id as a last resort. */
export function selectName(state: State, id: string): string {
  const inGraph = selectActor(state, id);
  if (inGraph) return inGraph.name;
  const { content } = state;
  if (content.kind === 'actor' && content.actor.id === id) return content.actor.name;
  if (content.kind === 'tie') {
    for (const { source, target } of content.items) {
      if (source.id === id) return source.name;
      if (target.id === id) return target.name;
    }
  }
  return id.slice(id.indexOf(':') + 1);
}

export interface ActorTie {
  actor: { id: string; name: string; kind: ActorKind };
  count: number;
  score: number;
}

/**
 * An actor's ties, the strongest first: those that the graph draws where it draws the actor, so that panel and
 * picture tell the same numbers; else `known`, all that main has told.
 */
export function tiesOf(graph: GraphData | null, actor: string, known: readonly ActorTie[]): ActorTie[] {
  const index = graph && createNameIndex(graph);
  const drawn =
    graph && index?.has(actor)
      ? graph.ties.flatMap(({ a, b, count, score }): ActorTie[] => {
          const other = a === actor ? index.get(b) : b === actor ? index.get(a) : undefined;
          return other ? [{ actor: other, count, score }] : [];
        })
      : known;
  return drawn.toSorted((one, other) => other.count - one.count);
}

export function selectKind(state: State, id: string): ActorKind | null {
  return selectActor(state, id)?.kind ?? null;
}
