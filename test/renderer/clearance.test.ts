import { expect, test } from 'vitest';
import { forceClearance, type RoundBody } from '../../renderer/graph/clearance.ts';
import { advance, createLayout } from '../../renderer/graph/simulation.ts';

const body = (x: number, y: number): RoundBody => ({ x, y, vx: 0, vy: 0, radius: 10 });

function push(bodies: RoundBody[], heat: number): [number, number][] {
  const [source, target] = bodies;
  if (!source || !target) throw new Error('A tie has two ends');
  const force = forceClearance([{ source, target }]);
  force.initialize?.(bodies, () => 0.5);
  force(heat);
  return bodies.map(({ vx = 0, vy = 0 }) => [Math.sign(Math.round(vx)), Math.sign(Math.round(vy))]);
}

test('an actor on a tie of others is pushed off it, and the tie the other way', () => {
  expect(push([body(0, 0), body(200, 0), body(100, 3)], 0.08)).toEqual([
    [0, -1],
    [0, -1],
    [0, 1],
  ]);
});

test('one that lies beside the tie, beyond its end or far from it is left alone', () => {
  const still = [0, 0];
  for (const place of [body(100, 30), body(260, 0), body(100, -300)])
    expect(push([body(0, 0), body(200, 0), place], 0.08)).toEqual([still, still, still]);
});

test('while the layout is hot, actors may cross ties', () => {
  expect(push([body(0, 0), body(200, 0), body(100, 3)], 0.5).flat()).toEqual([0, 0, 0, 0, 0, 0]);
});

test('in a settled layout no actor lies on a tie that is not its own', () => {
  const actors = Array.from({ length: 20 }, (_, index) => {
    return { id: `state:${index}`, x: null, y: null, pinned: false, radius: 10 };
  });
  // a ring with chords
  const ties = actors.flatMap((_, a) => [
    { a, b: (a + 1) % 20, count: 1 },
    ...(a % 4 === 0 ? [{ a, b: (a + 7) % 20, count: 3 }] : []),
  ]);
  const layout = createLayout({ seed: 1, actors, ties });
  advance(layout, 1000);
  const covered = ties.flatMap(({ a, b }) =>
    layout.bodies.filter((each, index) => {
      const [from, to] = [layout.bodies[a], layout.bodies[b]];
      if (!from || !to || index === a || index === b) return false;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const share = ((each.x - from.x) * dx + (each.y - from.y) * dy) / (dx * dx + dy * dy);
      const distance = Math.abs(dx * (each.y - from.y) - dy * (each.x - from.x)) / Math.hypot(dx, dy);
      return share > 0 && share < 1 && distance < each.radius;
    }),
  );
  expect(covered).toEqual([]);
});
