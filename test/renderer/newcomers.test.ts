import { expect, test } from 'vitest';
import { placeNewcomers } from '../../renderer/graph/newcomers.ts';

const RING = 200;
const KNOWN = 8;

const actor = (id: string, x: number, y: number) => ({ id, x, y, radius: 12, isNew: false });
const newcomer = (id: string) => ({ ...actor(id, 0, 0), isNew: true });

/** Eight in a ring, each tied to all others; what comes in besides. */
function crowd(...newcomers: string[]) {
  const known = Array.from({ length: KNOWN }, (_, index) => {
    const angle = (index / KNOWN) * 2 * Math.PI;
    return actor(`known:${index}`, RING * Math.cos(angle), RING * Math.sin(angle));
  });
  const ties = known.flatMap((_, a) => known.slice(a + 1).map((__, rest) => ({ a, b: a + 1 + rest })));
  return { actors: [...known, ...newcomers.map(newcomer)], ties };
}

const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

test('newcomers that only each other are tied to start outside of a crowded picture, together', () => {
  const { actors, ties } = crowd('a', 'b', 'c');
  const places = placeNewcomers(actors, [...ties, { a: 8, b: 9 }, { a: 9, b: 10 }], 20);
  const all = [...places.values()];
  expect(all).toHaveLength(3);
  for (const place of all) expect(far(place)).toBeGreaterThan(RING);
  const [first] = all;
  for (const { x, y } of all) expect(Math.hypot(x - (first?.x ?? 0), y - (first?.y ?? 0))).toBeLessThan(130);
});

test('a newcomer starts near the one it is tied to, off the ties of others', () => {
  const { actors, ties } = crowd('a');
  const place = placeNewcomers(actors, [...ties, { a: 3, b: 8 }], 20).get(8);
  const anchor = actors[3];
  if (!place || !anchor) throw new Error('no place');
  expect(Math.hypot(place.x - anchor.x, place.y - anchor.y)).toBeLessThan(120);
  expect(far(place)).toBeGreaterThan(RING);
});

test('one who is tied to all does not start on anybody', () => {
  const { actors, ties } = crowd('a');
  const hub = Array.from({ length: KNOWN }, (_, a) => ({ a, b: 8 }));
  const place = placeNewcomers(actors, [...ties, ...hub], 20).get(8);
  if (!place) throw new Error('no place');
  for (const { x, y } of actors.slice(0, KNOWN))
    expect(Math.hypot(place.x - x, place.y - y)).toBeGreaterThan(24);
});

test('two groups do not start on each other', () => {
  const { actors, ties } = crowd('a', 'b');
  const places = [...placeNewcomers(actors, [...ties, { a: 0, b: 8 }, { a: 0, b: 9 }], 20).values()];
  const [one, other] = places;
  if (!one || !other) throw new Error('no places');
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(24);
});

test('in an empty picture there is nobody to start beside', () => {
  expect(placeNewcomers([], [], 20)).toEqual(new Map());
  expect([...placeNewcomers([newcomer('a')], [], 20).keys()]).toEqual([0]);
});
