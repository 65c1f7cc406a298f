// The layout: forces, a counted number of ticks, seeded chance. Same data and seed give the same layout.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import { forceClearance } from './clearance.ts';
import { forceUncross } from './crossings.ts';
import { placeNewcomers } from './newcomers.ts';
import { createRandom, startPlace } from './seed.ts';

export interface LayoutActor {
  id: string;
  /** null where it has no place yet. */
  x: number | null;
  y: number | null;
  pinned: boolean;
  /** Whether it keeps its place; one that has a place only on its way goes on from there. */
  settled: boolean;
  /** Graph units. */
  radius: number;
}

export interface LayoutInput {
  seed: number;
  actors: LayoutActor[];
  /** Indices into `actors`. */
  ties: { a: number; b: number; count: number }[];
}

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
  x: number;
  y: number;
  homeX: number;
  homeY: number;
  isKnown: boolean;
}

type Link = SimulationLinkDatum<Body> & { count: number };

export interface Layout {
  /** Ticks still to go. */
  left: number;
  /** In the order of the input. */
  bodies: Body[];
  simulation: Simulation<Body, Link>;
}

/** d3-force cools from 1 to 0.001 in this many ticks. */
const FULL = 300;

/** Newcomers start near those they are tied to, so that the picture that one knows grows instead of turning. */
function startBodies(input: LayoutInput): Body[] {
  const population = input.actors.length;
  const bodies = input.actors.map(({ id, radius, x, y, pinned, settled }): Body => {
    const place = x !== null && y !== null ? { x, y } : startPlace(id, population, input.seed);
    const body: Body = { id, radius, ...place, homeX: place.x, homeY: place.y, isKnown: settled };
    return pinned ? { ...body, fx: place.x, fy: place.y } : body;
  });
  if (startHeat(bodies) === 1) return bodies;
  const actors = bodies.map(({ id, x, y, radius }, index) => {
    const isNew = input.actors[index]?.x === null;
    return { id, x, y, radius, isNew };
  });
  for (const [index, place] of placeNewcomers(actors, input.ties, input.seed))
    Object.assign(bodies[index] ?? {}, place);
  return bodies;
}

function startHeat(bodies: Body[]): number {
  const unknown = bodies.filter((body) => !body.isKnown).length;
  if (unknown === 0) return 0;
  return unknown > bodies.length / 2 ? 1 : 0.3;
}

function addForces(simulation: Simulation<Body, Link>, links: Link[], holdKnown: boolean): void {
  const degrees = new Map<unknown, number>();
  for (const { source, target } of links) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const pull = (link: Link) => {
    const degree = Math.min(degrees.get(link.source) ?? 1, degrees.get(link.target) ?? 1);
    return Math.min(1, 0.45 + 0.12 * Math.log2(link.count)) / degree;
  };
  // the accessors run before d3 replaces the indices by bodies, and once after; so the pulls are kept
  const pulls = new Map(links.map((link) => [link, pull(link)]));
  const length = (link: Link) => {
    const { source, target } = link as unknown as { source: Body; target: Body };
    return 85 + source.radius + target.radius;
  };
  simulation
    .force(
      'ties',
      forceLink<Body, Link>(links)
        .distance(length)
        .strength((link) => pulls.get(link) ?? 0.3),
    )
    .force(
      'room',
      forceManyBody<Body>()
        .strength((body) => -420 - 22 * body.radius)
        .distanceMax(1200),
    )
    .force('clear', forceClearance<Body>(links))
    .force('uncross', forceUncross<Body>(links))
    .force('apart', forceCollide<Body>((body) => body.radius + 9).strength(0.8))
    .force('x', forceX<Body>((body) => (holdKnown && body.isKnown ? body.homeX : 0)).strength(grip(0.05)))
    .force('y', forceY<Body>((body) => (holdKnown && body.isKnown ? body.homeY : 0)).strength(grip(0.055)));

  function grip(loose: number) {
    return (body: Body) => (holdKnown && body.isKnown ? 0.6 : loose);
  }
}

/**
 * Prepares a layout. Where every actor has a place already nothing is left to do; where some have, they hold
 * theirs and the newcomers find room; where most have none, all are laid out from seeded places.
 */
export function createLayout(input: LayoutInput): Layout {
  const bodies = startBodies(input);
  // forces visit bodies in order: sorted by id, the order of the data cannot change the result
  const order = bodies.map((_, index) => index).sort((one, other) => compareIds(bodies, one, other));
  const rank = new Map(order.map((index, place) => [index, place]));
  const sorted = order.flatMap((index) => bodies[index] ?? []);
  const links = input.ties
    .map(({ a, b, count }): Link => ({ source: rank.get(a) ?? 0, target: rank.get(b) ?? 0, count }))
    .sort(
      (one, other) => Number(one.source) - Number(other.source) || Number(one.target) - Number(other.target),
    );
  const heat = startHeat(bodies);
  const simulation = forceSimulation<Body, Link>(sorted)
    .randomSource(createRandom(input.seed))
    .alpha(heat)
    .stop();
  addForces(simulation, links, heat < 1);
  return { left: heat === 0 ? 0 : heat === 1 ? FULL : FULL / 2, bodies, simulation };
}

function compareIds(bodies: Body[], one: number, other: number): number {
  const a = bodies[one]?.id ?? '';
  const b = bodies[other]?.id ?? '';
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Runs at most `ticks` of those left. */
export function advance(layout: Layout, ticks: number): void {
  const now = Math.min(ticks, layout.left);
  if (now <= 0) return;
  layout.simulation.tick(now);
  layout.left -= now;
}

/** x0, y0, x1, y1 … in the order of the input. */
export function positions(layout: Layout): Float32Array {
  const flat = new Float32Array(layout.bodies.length * 2);
  layout.bodies.forEach((body, index) => {
    flat[index * 2] = body.x;
    flat[index * 2 + 1] = body.y;
  });
  return flat;
}

/** Holds an actor at a place; the others get a little warmth to make way. */
export function hold(layout: Layout, index: number, place: { x: number; y: number }): void {
  const body = layout.bodies[index];
  if (!body) return;
  Object.assign(body, { x: place.x, y: place.y, fx: place.x, fy: place.y });
  warm(layout, 0.12, 30);
}

/** Lets an actor go where the forces pull it. */
export function release(layout: Layout, index: number): void {
  const body = layout.bodies[index];
  if (!body) return;
  body.fx = null;
  body.fy = null;
  body.isKnown = false;
  warm(layout, 0.25, 90);
}

export function warm(layout: Layout, heat: number, ticks: number): void {
  layout.simulation.alpha(Math.max(layout.simulation.alpha(), heat));
  layout.left = Math.max(layout.left, ticks);
}
