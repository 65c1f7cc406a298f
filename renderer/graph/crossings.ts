// A force that uncrosses ties: two lone ties that have come to lie as an X hold each other there, each between the other's ends.
import type { Force, SimulationLinkDatum } from 'd3';
import { COOL, MOST_PAIRS, type RoundBody } from './clearance.ts';
import { areCrossing } from './segment.ts';

interface Tie {
  source: RoundBody;
  target: RoundBody;
}

/** Graph units a tick, times the heat. */
const PUSH = 150;
/** From here on what still crosses goes back to where the other forces want it: no tie lies bent out for nothing. */
const COLD = 0.04;
/** Ties that cross many others lie in a thicket, where pulling one out of another's way puts it into a third one's. */
const MOST_CROSSED = 2;

/** To be added after the force that turns the links' ends into bodies. */
export function forceUncross<Body extends RoundBody>(
  links: readonly SimulationLinkDatum<Body>[],
): Force<Body, SimulationLinkDatum<Body>> {
  return (heat: number) => {
    if (heat > COOL || heat < COLD || (links.length * links.length) / 2 > MOST_PAIRS) return;
    const crossings = crossingsOf(links as unknown as readonly Tie[]);
    const times = new Map<Tie, number>();
    for (const tie of crossings.flat()) times.set(tie, (times.get(tie) ?? 0) + 1);
    for (const [one, other] of crossings)
      if ((times.get(one) ?? 0) * (times.get(other) ?? 0) <= MOST_CROSSED) pullApart(one, other, heat);
  };
}

/** Ties that have an end in common touch there, and so do not cross. */
function crossingsOf(ties: readonly Tie[]): [Tie, Tie][] {
  return ties.flatMap((one, index) =>
    ties
      .slice(index + 1)
      .filter((other) => areCrossing([one.source, one.target], [other.source, other.target]))
      .map((other): [Tie, Tie] => [one, other]),
  );
}

/** Each tie goes on to the side where its middle lies already; of two with one middle, the first goes right. */
function pullApart(one: Tie, other: Tie, heat: number): void {
  const x = (one.source.x + one.target.x - other.source.x - other.target.x) / 2;
  const y = (one.source.y + one.target.y - other.source.y - other.target.y) / 2;
  const length = Math.hypot(x, y);
  const [toX, toY] = length < 1 ? [1, 0] : [x / length, y / length];
  for (const [tie, sign] of [
    [one, 1],
    [other, -1],
  ] as const)
    for (const body of [tie.source, tie.target]) {
      body.vx = (body.vx ?? 0) + sign * toX * PUSH * heat;
      body.vy = (body.vy ?? 0) + sign * toY * PUSH * heat;
    }
}
