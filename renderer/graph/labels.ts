// Which names are written, and where: the greatest first, and never one over another. Pure.

import { type Box, covered, createOccupancy, type Obstacle, type Occupancy, occupy } from './occupancy.ts';

export interface LabelRequest {
  /** Index of the actor, the greatest first. */
  node: number;
  /** Middle and radius of its shape, in pixels. */
  x: number;
  y: number;
  radius: number;
  /** Size of the written name, in pixels. */
  width: number;
  height: number;
  /** Where its name was last, from its middle to the upper left corner of the name: tried first. */
  kept?: Offset | undefined;
  /** Rather than be left out, the name covers lesser actors. */
  insists?: boolean | undefined;
}

export interface Offset {
  dx: number;
  dy: number;
}

export interface PlacedLabel extends Box {
  node: number;
}

/** Between an actor and its name, in pixels. */
const GAP = 3;
/** So many of the greatest may have another name moved aside for theirs: more would cost more than a frame. */
const MOVES_OTHERS = 60;

/** Where it was; else below, above, right, left, at the corners, then below and above but slid: in this order of liking. */
function boxesRound({ x, y, radius, width, height, kept }: LabelRequest): Box[] {
  const gap = radius + GAP;
  const corner = radius * Math.SQRT1_2 + GAP;
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    ...(kept ? [at(x + kept.dx, y + kept.dy)] : []),
    at(x - width / 2, y + gap),
    at(x - width / 2, y - gap - height),
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(x + corner, y + corner),
    at(x - corner - width, y + corner),
    at(x + corner, y - corner - height),
    at(x - corner - width, y - corner - height),
    at(x - width / 4, y + gap),
    at(x - (width * 3) / 4, y + gap),
    at(x - width / 4, y - gap - height),
    at(x - (width * 3) / 4, y - gap - height),
  ];
}

function liesWithin(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** A name with all the places that the canvas and the actors leave it, and the one that it has. */
interface Name {
  request: LabelRequest;
  /** `cost`: how much of lesser actors it would cover there. */
  places: { box: Box; cost: number }[];
  box: Box | null;
}

function nameOf(request: LabelRequest, grid: Occupancy, width: number, height: number): Name {
  const places: Name['places'] = [];
  for (const box of boxesRound(request)) {
    const cost = liesWithin(box, width, height) ? covered(grid, box, request.node) : null;
    if (cost !== null && (cost === 0 || request.insists)) places.push({ box, cost });
  }
  return { request, places, box: null };
}

function freePlace(name: Name, others: readonly Name[], apartFrom?: Box): Box | null {
  const free = ({ box, cost }: { box: Box; cost: number }): boolean =>
    cost === 0 &&
    !(apartFrom && overlap(box, apartFrom)) &&
    others.every((other) => other === name || !other.box || !overlap(box, other.box));
  return name.places.find(free)?.box ?? null;
}

/** Makes room for a name where a single other one is in the way and can lie elsewhere. */
function moveAside(name: Name, others: readonly Name[]): Box | null {
  for (const { box, cost } of name.places) {
    if (cost > 0) continue;
    const inTheWay = others.filter((other) => other.box && overlap(box, other.box));
    const [other] = inTheWay;
    if (!other || inTheWay.length > 1 || other.request.kept) continue;
    const elsewhere = freePlace(other, others, box);
    if (!elsewhere) continue;
    other.box = elsewhere;
    return box;
  }
  return null;
}

/** The place that covers least of lesser actors. */
function coveringLeast(name: Name, others: readonly Name[]): Box | null {
  const open = name.places.filter(({ box }) => !others.some((other) => other.box && overlap(box, other.box)));
  return open.sort((one, other) => one.cost - other.cost)[0]?.box ?? null;
}

/**
 * Places the names in the order of the requests; a name that finds no free room is left out. `obstacles` are boxes
 * that no name may cover, but for those that insist. All lengths are pixels of a canvas of `width` × `height`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  width: number,
  height: number,
): PlacedLabel[] {
  const grid = createOccupancy(width, height);
  for (const obstacle of obstacles) occupy(grid, obstacle);
  const names: Name[] = [];
  for (const request of requests) {
    const name = nameOf(request, grid, width, height);
    name.box =
      freePlace(name, names) ??
      (names.length < MOVES_OTHERS ? moveAside(name, names) : null) ??
      (request.insists ? coveringLeast(name, names) : null);
    if (name.box) names.push(name);
  }
  return names.flatMap(({ request, box }) => (box ? [{ node: request.node, ...box }] : []));
}
