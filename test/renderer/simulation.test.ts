import { expect, test } from 'vitest';
import { createRandom } from '../../renderer/graph/seed.ts';
import {
  advance,
  createLayout,
  hold,
  type LayoutActor,
  type LayoutInput,
  positions,
} from '../../renderer/graph/simulation.ts';

function example(count = 40): LayoutInput {
  const random = createRandom(9);
  const actors = Array.from(
    { length: count },
    (_, index): LayoutActor => ({
      id: `state:${index}`,
      x: null,
      y: null,
      pinned: false,
      settled: false,
      radius: 8 + random() * 10,
    }),
  );
  const ties = Array.from({ length: count * 2 }, () => {
    const a = Math.floor(random() * count);
    return {
      a,
      b: (a + 1 + Math.floor(random() * (count - 1))) % count,
      count: 1 + Math.floor(random() * 5),
    };
  });
  return { seed: 4, actors, ties };
}

function settle(input: LayoutInput, slice: number): Map<string, [number, number]> {
  const layout = createLayout(input);
  while (layout.left > 0) advance(layout, slice);
  const flat = positions(layout);
  return new Map(input.actors.map(({ id }, index) => [id, [flat[index * 2] ?? 0, flat[index * 2 + 1] ?? 0]]));
}

test('the same data and seed give the same layout, in whatever slices the ticks come', () => {
  expect(settle(example(), 7)).toEqual(settle(example(), 1));
});

test('another seed gives another layout', () => {
  expect(settle({ ...example(), seed: 5 }, 10)).not.toEqual(settle(example(), 10));
});

test('the order of the data does not matter', () => {
  const input = example();
  const last = input.actors.length - 1;
  const turned: LayoutInput = {
    seed: input.seed,
    actors: input.actors.toReversed(),
    ties: input.ties.toReversed().map(({ a, b, count }) => ({ a: last - a, b: last - b, count })),
  };
  const one = settle(input, 50);
  for (const [id, [x, y]] of settle(turned, 50)) {
    expect(x).toBeCloseTo(one.get(id)?.[0] ?? Number.NaN, 3);
    expect(y).toBeCloseTo(one.get(id)?.[1] ?? Number.NaN, 3);
  }
});

test('where everyone has a place, nothing moves', () => {
  const input = example();
  const settled = settle(input, 50);
  const actors = input.actors.map((actor) => {
    const [x, y] = settled.get(actor.id) ?? [0, 0];
    return { ...actor, x, y, settled: true };
  });
  const layout = createLayout({ ...input, actors });
  expect(layout.left).toBe(0);
  expect([...positions(layout)]).toEqual([...settled.values()].flat());
});

test('newcomers find room without pushing the others far', () => {
  const input = example();
  const settled = settle(input, 50);
  const actors = input.actors.map((actor, index) => {
    const [x, y] = settled.get(actor.id) ?? [0, 0];
    return index < 5 ? actor : { ...actor, x, y, settled: true };
  });
  const again = settle({ ...input, actors }, 50);
  const moves = input.actors.slice(5).map(({ id }) => {
    const [x, y] = settled.get(id) ?? [0, 0];
    const [toX, toY] = again.get(id) ?? [0, 0];
    return Math.hypot(toX - x, toY - y);
  });
  expect(Math.max(...moves)).toBeLessThan(40);
});

test('a pinned actor stays, also one that is held while the others make way', () => {
  const input = example();
  const pinned = {
    ...input.actors[2],
    id: 'state:2',
    x: 500,
    y: -300,
    pinned: true,
    settled: true,
    radius: 9,
  };
  const layout = createLayout({ ...input, actors: input.actors.with(2, pinned) });
  advance(layout, 300);
  hold(layout, 7, { x: -400, y: 80 });
  advance(layout, 300);
  const flat = positions(layout);
  expect([flat[4], flat[5], flat[14], flat[15]]).toEqual([500, -300, -400, 80]);
});

function overlaps(input: LayoutInput, places: Map<string, [number, number]>): [string, string][] {
  return input.actors.flatMap((one, index) =>
    input.actors.slice(index + 1).flatMap((other): [string, string][] => {
      const [x, y] = places.get(one.id) ?? [0, 0];
      const [toX, toY] = places.get(other.id) ?? [0, 0];
      return Math.hypot(toX - x, toY - y) < one.radius + other.radius ? [[one.id, other.id]] : [];
    }),
  );
}

test('actors do not lie on each other', () => {
  const input = example();
  expect(overlaps(input, settle(input, 300))).toEqual([]);
});

test('newcomers that are on their way when more comes in go on to places of their own', () => {
  const input = example();
  const settled = settle(input, 300);
  const known = input.actors.map((actor, index): LayoutActor => {
    const [x, y] = settled.get(actor.id) ?? [0, 0];
    return index < 8 ? actor : { ...actor, x, y, settled: true };
  });
  const first = createLayout({ ...input, actors: known });
  advance(first, 1);
  const flat = positions(first);
  const onTheWay = known.map((actor, index) => ({
    ...actor,
    x: flat[index * 2] ?? 0,
    y: flat[index * 2 + 1] ?? 0,
  }));
  const second = createLayout({ ...input, actors: onTheWay });
  expect(positions(second)).toEqual(flat);
  expect(second.left).toBeGreaterThan(0);
  expect(overlaps(input, settle({ ...input, actors: onTheWay }, 300))).toEqual([]);
});
