import { expect, test } from 'vitest';
import { type LabelRequest, placeLabels } from '../../renderer/graph/labels.ts';
import type { Box } from '../../renderer/graph/occupancy.ts';
import { createRandom } from '../../renderer/graph/seed.ts';

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function randomRequests(seed: number, count: number): LabelRequest[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, node) => ({
    node,
    x: random() * 800,
    y: random() * 500,
    radius: 2 + random() * 18,
    width: 20 + random() * 160,
    height: 14,
  }));
}

test('no name lies over another one, over an obstacle or outside, however crowded it is', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const obstacles = [{ left: 300, top: 200, right: 360, bottom: 260 }];
    const placed = placeLabels(randomRequests(seed, 200), obstacles, 800, 500);
    expect(placed.length).toBeGreaterThan(20);
    const boxes = [...placed, ...obstacles];
    const clashes = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => overlap(one, other)),
    );
    const outside = placed.filter(
      (box) => box.left < 0 || box.top < 0 || box.right > 800 || box.bottom > 500,
    );
    expect({ clashes, outside }).toEqual({ clashes: [], outside: [] });
  }
});

test('who comes first keeps the room', () => {
  const at = { x: 100, y: 100, radius: 5, width: 60, height: 14 };
  const crowd = Array.from({ length: 12 }, (_, node) => ({ ...at, node }));
  const placed = placeLabels(crowd, [], 200, 200);
  expect(placed[0]?.node).toBe(0);
  expect(placed.length).toBeLessThan(12);
});

test('an actor alone has its name, wherever it lies and however small it is', () => {
  for (let step = 0; step < 60; step++) {
    const [x, y, radius] = [100 + step * 0.7, 100 + step * 1.3, 3 + step / 10];
    const request = { node: 0, x, y, radius, width: 60, height: 14 };
    const reach = radius * 0.8;
    const own = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
    const [label] = placeLabels([request], [own], 300, 300);
    // below it, which is liked best
    expect(label?.top).toBeCloseTo(y + radius + 3);
  }
});

test('a name that had a place takes it again', () => {
  const request = { node: 3, x: 100, y: 100, radius: 5, width: 60, height: 14, kept: { dx: -20, dy: 30 } };
  expect(placeLabels([request], [], 300, 300)).toEqual([
    { node: 3, left: 80, top: 130, right: 140, bottom: 144 },
  ]);
});

test('one of the greatest has its name also in the thick of lesser actors, where it covers least', () => {
  const request = { node: 3, x: 150, y: 150, radius: 8, width: 60, height: 14 };
  const crowd = Array.from({ length: 400 }, (_, index) => {
    const [x, y] = [100 + (index % 20) * 5, 100 + Math.floor(index / 20) * 5];
    return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2, node: 10 + index };
  });
  // above it there are few
  const lesser = crowd.filter(({ top, left }) => top > 140 || top < 120 || left > 150);
  expect(placeLabels([request], lesser, 300, 300)).toEqual([]);
  const [label] = placeLabels([{ ...request, insists: true }], lesser, 300, 300);
  expect(label?.bottom).toBeLessThan(145);
  const greater = lesser.map((box) => ({ ...box, node: 2 }));
  expect(placeLabels([{ ...request, insists: true }], greater, 300, 300)).toEqual([]);
});

test('names that insist do not cover each other', () => {
  const request = { x: 50, y: 50, radius: 5, width: 60, height: 14, insists: true };
  const crowd = Array.from({ length: 12 }, (_, node) => ({ ...request, node }));
  const placed = placeLabels(crowd, [], 200, 200);
  const clashes = placed.flatMap((one, index) =>
    placed.slice(index + 1).filter((other) => overlap(one, other)),
  );
  expect([placed[0]?.node, clashes]).toEqual([0, []]);
});

test('a name moves aside where another one would find no room, but not one that keeps its place', () => {
  const wall = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
  const greater = { node: 0, x: 100, y: 100, radius: 5, width: 60, height: 14 };
  const lesser = { ...greater, node: 1, y: 130 };
  // the lesser one has no room but above it, where the name of the greater one would lie by choice
  const walls = [wall(0, 126, 94, 300), wall(106, 126, 300, 300), wall(0, 136, 300, 300)];
  const tops = placeLabels([greater, lesser], walls, 300, 300).map(({ node, top }) => [node, top]);
  expect(tops).toEqual([
    [0, 78],
    [1, 108],
  ]);
  const kept = { ...greater, kept: { dx: -30, dy: 8 } };
  expect(placeLabels([kept, lesser], walls, 300, 300).map(({ node }) => node)).toEqual([0]);
});
