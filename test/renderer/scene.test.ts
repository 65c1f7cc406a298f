import { expect, test } from 'vitest';
import { buildScene, layStrands, sceneBounds } from '../../renderer/graph/scene.ts';
import { nodeInWords } from '../../renderer/graph/words.ts';
import { exampleGraph } from './example.ts';

test('the greatest actors come first, the strongest ties last', () => {
  const scene = buildScene(exampleGraph(), new Map());
  expect(scene.nodes.map(({ id }) => id)).toEqual([
    'state:IRN',
    'state:RUS',
    'state:TUR',
    'organisation:sco',
  ]);
  expect(scene.ties.map(({ count }) => count)).toEqual([1, 2, 6]);
  expect(scene.tiesOf).toEqual([[0, 1, 2], [2], [1], [0]]);
});

test('a place that the window knows wins over the one that main has kept', () => {
  const scene = buildScene(
    exampleGraph(),
    new Map([['state:RUS', { x: 5, y: 6, pinned: true, settled: false }]]),
  );
  const { x, y, pinned, settled, placed } = scene.nodes[1] ?? {};
  expect({ x, y, pinned, settled, placed }).toEqual({
    x: 5,
    y: 6,
    pinned: true,
    settled: false,
    placed: true,
  });
});

test('ties to actors that are not shown are left out', () => {
  const graph = exampleGraph();
  const scene = buildScene({ ...graph, actors: graph.actors.slice(0, 2) }, new Map());
  expect(scene.ties).toHaveLength(1);
});

test('strands lie side by side, cooperation on one side and conflict on the other, and do not touch', () => {
  const { strands, width } = layStrands([
    { type: 'ACCUSE', quad: 'VK', count: 3 },
    { type: 'THREATEN', quad: 'VK', count: 1 },
    { type: 'CONSULT', quad: 'VC', count: 9 },
    { type: 'ALLY_OF', quad: null, count: 1 },
    { type: 'AID', quad: 'MC', count: 1 },
    { type: 'ASSAULT', quad: 'MK', count: 1 },
  ]);
  expect(strands.map((strand) => [strand.class, strand.count])).toEqual([
    ['MC', 1],
    ['VC', 9],
    ['ST', 1],
    ['VK', 4],
    ['MK', 1],
  ]);
  const edges = strands.map((strand) => [strand.offset - strand.width / 2, strand.offset + strand.width / 2]);
  for (let index = 1; index < edges.length; index++)
    expect(edges[index]?.[0]).toBeGreaterThan((edges[index - 1]?.[1] ?? 0) + 1);
  expect(edges[0]?.[0]).toBeCloseTo(-width / 2);
  expect(edges.at(-1)?.[1]).toBeCloseTo(width / 2);
});

test('more relations make a wider strand', () => {
  const width = (count: number) => layStrands([{ type: 'AID', quad: 'MC', count }]).width;
  expect([width(1) < width(4), width(4) < width(20), width(10_000) < 10]).toEqual([true, true, true]);
});

test('bounds reach round the outlines', () => {
  const bounds = sceneBounds(buildScene(exampleGraph(), new Map()));
  expect(bounds?.left).toBeLessThan(-300);
  expect(bounds?.right).toBeGreaterThan(200);
});

test('an actor in words, for those who do not see the graph', () => {
  const scene = buildScene(exampleGraph(), new Map());
  expect(nodeInWords(scene, 0)).toBe(
    'state:IRN, State, 9 relations, ties with state:RUS, state:TUR, organisation:sco',
  );
});
