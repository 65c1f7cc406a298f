// A force that keeps actors off ties which are not theirs: one that lies on a tie seems to belong to it.
import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3';

export interface RoundBody extends SimulationNodeDatum {
  radius: number;
  x: number;
  y: number;
}

/** Graph units between an actor's edge and a tie that passes it. */
const GAP = 14;
/** Share of what is missing that one tick makes good, times the heat. */
const STRENGTH = 4;
/** While it is hotter than this, actors must still cross ties to find their places. */
export const COOL = 0.08;
/** Pairs of an actor and a tie: with more of them a tick takes too long, and ties cross everything anyway. */
export const MOST_PAIRS = 60_000;

/** To be added after the force that turns the links' ends into bodies. */
export function forceClearance<Body extends RoundBody>(
  links: readonly SimulationLinkDatum<Body>[],
): Force<Body, SimulationLinkDatum<Body>> {
  let bodies: Body[] = [];
  const force = (heat: number) => {
    if (heat > COOL || bodies.length * links.length > MOST_PAIRS) return;
    for (const { source, target } of links)
      for (const body of bodies)
        if (body !== source && body !== target) pushOff(body, source as Body, target as Body, heat);
  };
  return Object.assign(force, {
    initialize: (given: Body[]) => {
      bodies = given;
    },
  });
}

function pushOff(body: RoundBody, from: RoundBody, to: RoundBody, heat: number): void {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((body.x - from.x) * dx + (body.y - from.y) * dy) / square;
  if (share <= 0 || share >= 1) return;
  const length = Math.sqrt(square);
  // positive on the left of the tie; one right on it goes left too
  const side = (dx * (body.y - from.y) - dy * (body.x - from.x)) / length;
  const missing = body.radius + GAP - Math.abs(side);
  if (missing <= 0) return;
  const push = (side < 0 ? -1 : 1) * missing * STRENGTH * heat;
  const [normalX, normalY] = [-dy / length, dx / length];
  body.vx = (body.vx ?? 0) + normalX * push;
  body.vy = (body.vy ?? 0) + normalY * push;
  // the tie gives way as well, most at the end that is nearer
  for (const [end, weight] of [
    [from, 1 - share],
    [to, share],
  ] as const) {
    end.vx = (end.vx ?? 0) - normalX * push * weight * 0.5;
    end.vy = (end.vy ?? 0) - normalY * push * weight * 0.5;
  }
}
