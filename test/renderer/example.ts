// A small graph for the tests of the window.
import type { GraphActor, GraphData, GraphTie } from '../../preload/shapes.ts';

export function actor(
  id: string,
  weight: number,
  x: number | null = null,
  y: number | null = null,
): GraphActor {
  const kind = id.startsWith('state') ? 'state' : 'organisation';
  const country = kind === 'state' ? id.slice(6) : null;
  return {
    id,
    kind,
    name: id,
    short: null,
    country,
    sectors: [],
    affiliation: null,
    weight,
    x,
    y,
    pinned: false,
  };
}

function tie(a: string, b: string, types: GraphTie['types'], score = 0): GraphTie {
  return { a, b, count: types.reduce((sum, { count }) => sum + count, 0), score, types };
}

/** Iran at the origin, Russia to the right, Turkey below, and the SCO far off. */
export function exampleGraph(): GraphData {
  return {
    actors: [
      actor('state:IRN', 9, 0, 0),
      actor('state:RUS', 7, 200, 0),
      actor('state:TUR', 3, 0, 200),
      actor('organisation:sco', 2, -300, -300),
    ],
    ties: [
      tie('state:IRN', 'state:RUS', [
        { type: 'CONSULT', quad: 'VC', count: 4 },
        { type: 'COOPERATE', quad: 'MC', count: 1 },
        { type: 'ACCUSE', quad: 'VK', count: 1 },
      ]),
      tie('state:IRN', 'state:TUR', [{ type: 'ACCUSE', quad: 'VK', count: 2 }]),
      tie('organisation:sco', 'state:IRN', [{ type: 'MEMBER_OF', quad: null, count: 1 }]),
    ],
    total: 12,
    shown: 9,
    unsure: 0,
    dates: { from: '2021-01-02', to: '2021-12-30' },
  };
}
