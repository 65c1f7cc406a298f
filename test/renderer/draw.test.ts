import { expect, test } from 'vitest';
import { traceStrand } from '../../renderer/graph/drawTies.ts';
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
  expect(legendItems(scene)).toEqual([
    { strand: 'MC' },
    { strand: 'VC' },
    { strand: 'ST' },
    { strand: 'VK' },
    { kind: 'state' },
    { kind: 'organisation' },
  ]);
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
