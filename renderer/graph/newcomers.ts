// Where newcomers to a drawn graph start: a group of them as one, near those it is tied to, where there is room.
import { type Quadtree, quadtree } from 'd3';
import { MOST_PAIRS } from './clearance.ts';
import { eachNear } from './near.ts';
import { startPlace } from './seed.ts';
import { areCrossing, distanceToSegment, type Point, type Segment } from './segment.ts';

interface Circle extends Point {
  radius: number;
}

interface Actor extends Circle {
  id: string;
  isNew: boolean;
}

interface Tie {
  /** Indices into the actors. */
  a: number;
  b: number;
}

interface Group {
  members: number[];
  /** Those in the picture that the group is tied to, one for each tie. */
  anchors: Point[];
}

/** What already lies in the picture. */
interface Ground {
  actors: Quadtree<Circle>;
  /** The radius of the largest of them. */
  largest: number;
  ties: Segment[];
}

const ANGLES = 24;
const RINGS = 14;
/** Graph units between rings, and what an actor of a group needs beside itself. */
const STEP = 45;
/** What a crossing of two ties costs, in graph units of a tie's length. */
const CROSSING = 40;
/** What lying on somebody, or on somebody's tie, costs for each graph unit that is missing. */
const ON_ACTOR = 4;
const ON_TIE = 1.5;

/** Newcomers that are tied to each other, directly or through newcomers, are a group. */
function groupsOf(actors: readonly Actor[], ties: readonly Tie[]): Group[] {
  const root = actors.map((_, index) => index);
  const find = (index: number): number => {
    const up = root[index] ?? index;
    if (up === index) return index;
    // later ones need not go the whole way
    const top = find(up);
    root[index] = top;
    return top;
  };
  for (const { a, b } of ties) if (actors[a]?.isNew && actors[b]?.isNew) root[find(a)] = find(b);
  const groups = new Map<number, Group>();
  actors.forEach(({ isNew }, index) => {
    if (!isNew) return;
    const top = find(index);
    const group = groups.get(top) ?? { members: [], anchors: [] };
    groups.set(top, group);
    group.members.push(index);
  });
  for (const { a, b } of ties) {
    const [one, other] = [actors[a], actors[b]];
    if (!one || !other || one.isNew === other.isNew) continue;
    groups.get(find(one.isNew ? a : b))?.anchors.push(one.isNew ? other : one);
  }
  return [...groups.values()];
}

function middleOf(points: readonly Point[]): Point {
  const sum = { x: 0, y: 0 };
  for (const { x, y } of points) {
    sum.x += x / points.length;
    sum.y += y / points.length;
  }
  return sum;
}

/** The longer its ties, the more they cross, and the less room there is, the more a place costs. */
function costOf(place: Point, reach: number, anchors: readonly Point[], ground: Ground): number {
  let cost = 0;
  for (const anchor of anchors) {
    cost += Math.hypot(place.x - anchor.x, place.y - anchor.y) / anchors.length;
    for (const tie of ground.ties) if (areCrossing([place, anchor], tie)) cost += CROSSING / anchors.length;
  }
  const room = reach + STEP / 2;
  eachNear(ground.actors, place, room + ground.largest, ({ x, y, radius }) => {
    const missing = room + radius - Math.hypot(place.x - x, place.y - y);
    if (missing > 0) cost += missing * ON_ACTOR;
  });
  for (const tie of ground.ties) {
    const missing = reach - distanceToSegment(place, ...tie);
    if (missing > 0) cost += missing * ON_TIE;
  }
  return cost;
}

function bestPlace(reach: number, anchors: readonly Point[], ground: Ground): Point {
  const middle = middleOf(anchors.length > 0 ? anchors : ground.actors.data());
  let best = middle;
  let least = Infinity;
  for (let ring = 0; ring <= RINGS; ring++) {
    // no place on a ring is nearer to its anchors, on the average, than to their middle
    if (least <= (anchors.length > 0 ? ring * STEP : 0)) break;
    for (let turn = 0; turn < (ring === 0 ? 1 : ANGLES); turn++) {
      const angle = ((turn + (ring % 2) / 2) / ANGLES) * 2 * Math.PI;
      const place = {
        x: middle.x + ring * STEP * Math.cos(angle),
        y: middle.y + ring * STEP * Math.sin(angle),
      };
      const cost = costOf(place, reach, anchors, ground);
      if (cost >= least) continue;
      [best, least] = [place, cost];
    }
  }
  return best;
}

/**
 * Starting places of the new among `actors`, by index, in graph units; the largest groups choose first. The same
 * input gives the same places.
 */
export function placeNewcomers(
  actors: readonly Actor[],
  ties: readonly Tie[],
  seed: number,
): Map<number, Point> {
  const places = new Map<number, Point>();
  const known = actors.filter(({ isNew }) => !isNew);
  const drawn = ties.flatMap(({ a, b }): Segment[] => {
    const [one, other] = [actors[a], actors[b]];
    return one && other && !one.isNew && !other.isNew ? [[one, other]] : [];
  });
  const ground: Ground = {
    actors: quadtree<Circle>(
      known,
      ({ x }) => x,
      ({ y }) => y,
    ),
    largest: Math.max(0, ...known.map(({ radius }) => radius)),
    ties: known.length * drawn.length > MOST_PAIRS ? [] : drawn,
  };
  const first = ({ members }: Group) => actors[members[0] ?? 0]?.id ?? '';
  const groups = groupsOf(actors, ties).sort(
    (one, other) => other.members.length - one.members.length || (first(one) < first(other) ? -1 : 1),
  );
  for (const { members, anchors } of groups) {
    const reach = members.length === 1 ? STEP / 2 : STEP * Math.sqrt(members.length);
    const place = bestPlace(reach, anchors, ground);
    ground.actors.add({ ...place, radius: reach });
    ground.largest = Math.max(ground.largest, reach);
    for (const index of members) {
      const nudge = startPlace(actors[index]?.id ?? '', members.length, seed);
      places.set(index, { x: place.x + nudge.x, y: place.y + nudge.y });
    }
  }
  return places;
}
