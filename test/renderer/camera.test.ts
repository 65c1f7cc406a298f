import { expect, test } from 'vitest';
import {
  between,
  centreOn,
  fit,
  pan,
  relative,
  toGraph,
  toScreen,
  zoomAt,
} from '../../renderer/graph/camera.ts';
import { buildScene } from '../../renderer/graph/scene.ts';
import { exampleGraph } from './example.ts';

const camera = { x: 40, y: -20, k: 1.5 };
const size = { width: 800, height: 600 };

test('screen and graph are each other’s way back', () => {
  const back = toGraph(camera, toScreen(camera, { x: 12, y: 34 }));
  expect([back.x, back.y]).toEqual([expect.closeTo(12), expect.closeTo(34)]);
});

test('zooming keeps the point under the pointer where it is, and has limits', () => {
  const at = { x: 200, y: 100 };
  const before = toGraph(camera, at);
  const after = toGraph(zoomAt(camera, 1.7, at), at);
  expect([after.x, after.y]).toEqual([expect.closeTo(before.x), expect.closeTo(before.y)]);
  expect(zoomAt(camera, 1e9, at).k).toBeLessThan(10);
  expect(zoomAt(camera, 1e-9, at).k).toBeGreaterThan(0.01);
});

test('fitted, every actor lies in view', () => {
  const scene = buildScene(exampleGraph(), new Map());
  const fitted = fit(scene, size);
  for (const node of scene.nodes) {
    const { x, y } = toScreen(fitted, node);
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  }
});

test('an empty scene fits too', () => {
  const empty = buildScene({ ...exampleGraph(), actors: [], ties: [] }, new Map());
  expect(fit(empty, size)).toEqual({ x: 400, y: 300, k: 1 });
});

test('centred on a point, the point is in the middle', () => {
  expect(toScreen(centreOn(camera, { x: 7, y: 9 }, size), { x: 7, y: 9 })).toEqual({ x: 400, y: 300 });
});

test('a motion begins and ends where it should', () => {
  const to = { x: -300, y: 90, k: 0.4 };
  const ends = [between(camera, to, 0), between(camera, to, 1), between(camera, pan(camera, 9, 9), 1)];
  const expected = [camera, to, pan(camera, 9, 9)];
  ends.forEach((end, index) => {
    expect(end.x).toBeCloseTo(expected[index]?.x ?? Number.NaN);
    expect(end.k).toBeCloseTo(expected[index]?.k ?? Number.NaN);
  });
});

test('a bitmap drawn under one camera is moved to where another one would draw it', () => {
  const now = { x: -10, y: 5, k: 3 };
  const shift = relative(camera, now);
  const drawn = toScreen(camera, { x: 20, y: 30 });
  const wanted = toScreen(now, { x: 20, y: 30 });
  expect(drawn.x * shift.k + shift.x).toBeCloseTo(wanted.x);
  expect(drawn.y * shift.k + shift.y).toBeCloseTo(wanted.y);
});
