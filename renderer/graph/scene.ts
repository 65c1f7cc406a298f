// What is drawn: actors with a place and a size, ties with their strands. Places change while the layout runs.
import type { ActorKind } from '../../main/extract/model.ts';
import type { GraphActor, GraphData, GraphTie } from '../../preload/shapes.ts';
import { type StrandClass, strandOf } from '../words/relations.ts';

/** Graph units. */
export interface Place {
  x: number;
  y: number;
  pinned: boolean;
  /** Whether it is to stay there: the layout came to rest, or the user put it there. Others still look for room. */
  settled: boolean;
}

export interface SceneNode extends Place {
  id: string;
  name: string;
  /** The acronym, where the name is too long for the graph. */
  short: string | null;
  kind: ActorKind;
  /** Three letters to write into a state's circle. */
  code: string | null;
  weight: number;
  /** Graph units. */
  radius: number;
  /** False until the layout or the user has given it a place, which may be one on the way to another. */
  placed: boolean;
}

export interface Strand {
  class: StrandClass;
  count: number;
  /** Pixels at scale 1. */
  width: number;
  /** Signed distance of the strand's middle from the tie's middle, in pixels at scale 1. */
  offset: number;
}

export interface SceneTie {
  /** Indices into `nodes`. */
  a: number;
  b: number;
  count: number;
  score: number;
  types: GraphTie['types'];
  strands: Strand[];
  /** The width of all strands together. */
  width: number;
}

export interface Scene {
  /** By weight, greatest first: whoever comes first keeps its label. */
  nodes: SceneNode[];
  /** By count, smallest first: the strongest are drawn last. */
  ties: SceneTie[];
  indexOf: ReadonlyMap<string, number>;
  /** For every node the indices of its ties. */
  tiesOf: number[][];
}

export const emptyScene: Scene = { nodes: [], ties: [], indexOf: new Map(), tiesOf: [] };

const GAP = 2.2;
/** Cooperation on one side of the tie, conflict on the other, what stands between. */
const SIDE_BY_SIDE: readonly StrandClass[] = ['MC', 'VC', 'ST', 'VK', 'MK'];

function nodeRadius(weight: number): number {
  return 7 + Math.min(24, 2.1 * Math.sqrt(Math.max(0, weight)));
}

function strandWidth(count: number): number {
  return Math.min(7, 1.1 + 0.75 * Math.sqrt(count));
}

/** The strands of a tie, side by side round its middle line; pure. */
export function layStrands(types: GraphTie['types']): { strands: Strand[]; width: number } {
  const counts = new Map<StrandClass, number>();
  for (const { quad, count } of types) {
    const strand = strandOf(quad);
    counts.set(strand, (counts.get(strand) ?? 0) + count);
  }
  const strands: Strand[] = [];
  let width = 0;
  for (const strandClass of SIDE_BY_SIDE) {
    const count = counts.get(strandClass);
    if (count === undefined) continue;
    const own = strandWidth(count);
    if (strands.length > 0) width += GAP;
    strands.push({ class: strandClass, count, width: own, offset: width + own / 2 });
    width += own;
  }
  for (const strand of strands) strand.offset -= width / 2;
  return { strands, width };
}

function toNode(actor: GraphActor, known: Place | undefined): SceneNode {
  const stored = actor.x === null || actor.y === null ? null : { x: actor.x, y: actor.y, settled: true };
  const place = known ?? (stored && { ...stored, pinned: actor.pinned });
  return {
    id: actor.id,
    name: actor.name,
    short: actor.short,
    kind: actor.kind,
    code: actor.kind === 'state' ? actor.country : null,
    weight: actor.weight,
    radius: nodeRadius(actor.weight),
    x: place?.x ?? 0,
    y: place?.y ?? 0,
    pinned: place?.pinned ?? false,
    settled: place?.settled ?? false,
    placed: place !== null,
  };
}

/** `places`: where actors lie by now, which may be newer than what main has kept. */
export function buildScene(graph: GraphData, places: ReadonlyMap<string, Place>): Scene {
  const nodes = graph.actors.map((actor) => toNode(actor, places.get(actor.id)));
  nodes.sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const ties: SceneTie[] = [];
  for (const tie of graph.ties) {
    const a = indexOf.get(tie.a);
    const b = indexOf.get(tie.b);
    if (a === undefined || b === undefined || a === b) continue;
    const { count, score, types } = tie;
    ties.push({ a, b, count, score, types, ...layStrands(types) });
  }
  ties.sort((one, other) => one.count - other.count);
  const tiesOf: number[][] = nodes.map(() => []);
  ties.forEach((tie, index) => {
    tiesOf[tie.a]?.push(index);
    tiesOf[tie.b]?.push(index);
  });
  return { nodes, ties, indexOf, tiesOf };
}

/** The smallest rectangle round all actors, null where there are none. */
export function sceneBounds(
  scene: Scene,
): { left: number; top: number; right: number; bottom: number } | null {
  if (scene.nodes.length === 0) return null;
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, radius } of scene.nodes) {
    bounds.left = Math.min(bounds.left, x - radius);
    bounds.right = Math.max(bounds.right, x + radius);
    bounds.top = Math.min(bounds.top, y - radius);
    bounds.bottom = Math.max(bounds.bottom, y + radius);
  }
  return bounds;
}

/** Where the other end of a tie is. */
export function otherEnd(tie: SceneTie, node: number): number {
  return tie.a === node ? tie.b : tie.a;
}
