import { expect, test } from 'vitest';
import { createPickIndex, nextInDirection, pick, pickNode } from '../../renderer/graph/pick.ts';
import { buildScene } from '../../renderer/graph/scene.ts';
import { createRandom } from '../../renderer/graph/seed.ts';
import { actor, exampleGraph } from './example.ts';

const scene = buildScene(exampleGraph(), new Map());
const index = createPickIndex(scene);
const at = (x: number, y: number, k = 1) => pick(scene, index, { x, y }, k, { node: k, line: k });

test('actors win over the ties that end in them', () => {
  expect(at(3, 2)).toEqual({ kind: 'node', node: 0 });
});

test('a tie is found a few pixels beside it, and not farther', () => {
  expect(at(100, 6)).toEqual({ kind: 'tie', tie: 2 });
  expect(at(100, 60)).toBeNull();
});

test('the tolerance is in pixels: far away it is wide in graph units', () => {
  const outside = (scene.nodes[0]?.radius ?? 0) + 15;
  expect(at(-outside, 0)).toBeNull();
  expect(at(-outside, 0, 0.2)).toEqual({ kind: 'node', node: 0 });
});

test('the quadtree finds what measuring every actor finds', () => {
  const random = createRandom(3);
  const crowd = Array.from({ length: 300 }, (_, number) =>
    actor(`state:${number}`, random() * 50, random() * 2000, random() * 2000),
  );
  const many = buildScene({ ...exampleGraph(), actors: crowd, ties: [] }, new Map());
  const manyIndex = createPickIndex(many);
  for (let trial = 0; trial < 500; trial++) {
    const point = { x: random() * 2000, y: random() * 2000 };
    const distances = many.nodes.map((node) => Math.hypot(node.x - point.x, node.y - point.y) - node.radius);
    const nearest = Math.min(...distances);
    const expected = nearest <= 8 ? distances.indexOf(nearest) : null;
    expect(pickNode(many, manyIndex, point, 8)).toBe(expected);
  }
});

test('arrow keys go to the nearest actor that way', () => {
  expect(nextInDirection(scene, 0, 1, 0)).toBe(1);
  expect(nextInDirection(scene, 0, 0, 1)).toBe(2);
  expect(nextInDirection(scene, 3, -1, 0)).toBeNull();
});
