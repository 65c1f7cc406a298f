import { expect, test } from 'vitest';
import type { RoundBody } from '../../renderer/graph/clearance.ts';
import { forceUncross } from '../../renderer/graph/crossings.ts';
import { areCrossing, type Segment } from '../../renderer/graph/segment.ts';
import { advance, createLayout } from '../../renderer/graph/simulation.ts';

const body = (x: number, y: number): RoundBody => ({ x, y, vx: 0, vy: 0, radius: 10 });

/** Ties as pairs of ends; answers which way each of them is pushed along x. */
function push(ties: [RoundBody, RoundBody][], heat = 0.08): number[][] {
  forceUncross(ties.map(([source, target]) => ({ source, target })))(heat);
  return ties.map((ends) => ends.map(({ vx = 0 }) => Math.sign(vx)));
}

test('two ties that cross are pulled apart, each to its own side', () => {
  const one: [RoundBody, RoundBody] = [body(0, 0), body(100, 100)];
  const other: [RoundBody, RoundBody] = [body(10, 100), body(110, 0)];
  expect(push([one, other])).toEqual([
    [-1, -1],
    [1, 1],
  ]);
});

test('of two with one middle the first goes right', () => {
  expect(
    push([
      [body(0, 0), body(100, 100)],
      [body(0, 100), body(100, 0)],
    ]),
  ).toEqual([
    [1, 1],
    [-1, -1],
  ]);
});

test('ties with one end in common, side by side, or in a hot layout are left alone', () => {
  const shared = body(0, 0);
  const still = [
    [0, 0],
    [0, 0],
  ];
  expect(
    push([
      [shared, body(100, 100)],
      [shared, body(100, 0)],
    ]),
  ).toEqual(still);
  expect(
    push([
      [body(0, 0), body(100, 0)],
      [body(0, 50), body(100, 50)],
    ]),
  ).toEqual(still);
  expect(
    push(
      [
        [body(0, 0), body(100, 100)],
        [body(10, 100), body(110, 0)],
      ],
      0.5,
    ),
  ).toEqual(still);
});

test('in a thicket, where each tie crosses several, nothing is pulled', () => {
  const across = [0, 1, 2].map((row): [RoundBody, RoundBody] => [body(-10, row * 10), body(50, row * 10)]);
  const down = [0, 1, 2].map((column): [RoundBody, RoundBody] => [
    body(column * 10, -10),
    body(column * 10, 50),
  ]);
  expect(push([...across, ...down]).flat()).toEqual(Array(12).fill(0));
});

test('in a settled layout of a few pairs no two ties cross', () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const actors = Array.from({ length: 20 }, (_, index) => {
      return { id: `state:${index * 7919}`, x: null, y: null, pinned: false, settled: false, radius: 6 };
    });
    const ties = actors.flatMap((_, index) =>
      index % 2 === 0 ? [{ a: index, b: index + 1, count: 1 }] : [],
    );
    const layout = createLayout({ seed, actors, ties });
    advance(layout, 1000);
    const lines = ties.flatMap(({ a, b }): Segment[] => {
      const [from, to] = [layout.bodies[a], layout.bodies[b]];
      return from && to ? [[from, to]] : [];
    });
    expect(
      lines.flatMap((one, index) => lines.slice(index + 1).filter((other) => areCrossing(one, other))),
    ).toEqual([]);
  }
});
