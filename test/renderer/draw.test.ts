import { expect, test } from 'vitest';
import type { GraphActor } from '../../preload/shapes.ts';
import { isByScore, traceStrand } from '../../renderer/graph/drawTies.ts';
import { legendItems, pictureFrame, wrap } from '../../renderer/graph/image.ts';
import { buildScene } from '../../renderer/graph/scene.ts';
import { type Pen, traceShape } from '../../renderer/graph/shapes.ts';
import { lineScale } from '../../renderer/graph/surface.ts';
import { allKinds } from '../../renderer/words/actors.ts';
import { exampleGraph } from './example.ts';

/** Writes down what it is told to draw. */
function recorder() {
  const calls: [string, ...number[]][] = [];
  const note =
    (name: string) =>
    (...numbers: number[]) => {
      calls.push([name, ...numbers]);
    };
  const pen: Pen = {
    moveTo: note('moveTo'),
    lineTo: note('lineTo'),
    arc: note('arc'),
    closePath: note('closePath'),
  };
  return { calls, pen, curve: note('quadraticCurveTo') };
}

test('every kind has an outline of its own, finite and about its place', () => {
  const outlines = allKinds.map((kind) => {
    const { calls, pen } = recorder();
    traceShape(pen, kind, 100, 100, 10);
    for (const [, x = 100, y = 100] of calls) expect(Math.hypot(x - 100, y - 100), kind).toBeLessThan(16);
    return JSON.stringify(calls);
  });
  expect(new Set(outlines).size).toBe(allKinds.length);
});

test('the middle of a strand lies its offset beside the middle of the tie', () => {
  const { calls, pen, curve } = recorder();
  traceStrand({ ...pen, quadraticCurveTo: curve }, { fromX: 0, fromY: 0, toX: 100, toY: 0 }, 6);
  const [, startX = 0, startY = 0] = calls[0] ?? [''];
  const [, controlX = 0, controlY = 0, endX = 0, endY = 0] = calls[1] ?? [''];
  expect((startX + 2 * controlX + endX) / 4).toBeCloseTo(50);
  expect((startY + 2 * controlY + endY) / 4).toBeCloseTo(6);
  expect(startY).toBeLessThan(6);
});

test('lines neither vanish nor swell', () => {
  expect([lineScale(0.01) > 0.3, lineScale(1), lineScale(50) < 2]).toEqual([true, 1, true]);
});

test('the legend of a picture has what the picture shows, and no more', () => {
  const scene = buildScene(exampleGraph(), new Map());
  expect(legendItems(scene, false)).toEqual([
    { strand: 'MC' },
    { strand: 'VC' },
    { strand: 'ST' },
    { strand: 'VK' },
    { kind: 'state' },
    { kind: 'organisation' },
  ]);
  expect(legendItems(scene, true)).toEqual(['scale', { kind: 'state' }, { kind: 'organisation' }]);
});

test('ties are drawn by their score only where they are many and far away', () => {
  const ids = Array.from({ length: 40 }, (_, number) => `state:${number}`);
  const actors = ids.map(
    (id, number): GraphActor => ({
      id,
      kind: 'state',
      name: id,
      short: null,
      country: null,
      sectors: [],
      affiliation: null,
      weight: 20,
      x: number * 10,
      y: (number % 7) * 10,
      pinned: false,
    }),
  );
  const ties = ids.flatMap((a, index) =>
    ids.slice(index + 1, index + 11).map((b) => ({
      a,
      b,
      count: 1,
      score: 1,
      types: [{ type: 'AID' as const, quad: 'MC' as const, count: 1 }],
    })),
  );
  const scene = buildScene({ actors, ties, total: 1, shown: 1, unsure: 0, dates: null }, new Map());
  const size = { width: 800, height: 600 };
  const at = (k: number) => isByScore({ scene, camera: { x: 0, y: 0, k }, size });
  expect([at(0.2), at(0.5)]).toEqual([true, false]);
  const few = buildScene(
    { actors, ties: ties.slice(0, 20), total: 1, shown: 1, unsure: 0, dates: null },
    new Map(),
  );
  expect(isByScore({ scene: few, camera: { x: 0, y: 0, k: 0.2 }, size })).toBe(false);
});

test('a small window still gives a picture of decent size, with the same middle', () => {
  const scene = buildScene(exampleGraph(), new Map());
  const { size, camera } = pictureFrame({
    scene,
    size: { width: 400, height: 300 },
    camera: { x: 200, y: 150, k: 2 },
  });
  expect([size.width >= 900, camera]).toEqual([true, { x: size.width / 2, y: size.height / 2, k: 2 }]);
});

test('a caption is broken between words', () => {
  expect(wrap('one two three four', 9, (text) => text.length)).toEqual(['one two', 'three', 'four']);
  expect(wrap('unbreakable', 4, (text) => text.length)).toEqual(['unbreakable']);
});
