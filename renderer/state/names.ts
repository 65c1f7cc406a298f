// One index of a graph's actors, made once per graph.
import type { GraphActor, GraphData } from '../../preload/shapes.ts';

const indexes = new WeakMap<GraphData, ReadonlyMap<string, GraphActor>>();

export function createNameIndex(graph: GraphData): ReadonlyMap<string, GraphActor> {
  const known = indexes.get(graph);
  if (known) return known;
  const index = new Map(graph.actors.map((actor) => [actor.id, actor]));
  indexes.set(graph, index);
  return index;
}
