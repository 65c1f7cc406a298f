import { expect, test } from 'vitest';
import { createRandom } from '../../renderer/graph/seed.ts';
import { cutAtMarks, excerpt, queryMarks } from '../../renderer/panels/marks.ts';

test('overlapping marks cut the text into pieces that bear the same marks throughout', () => {
  const text = 'Athens accused Ankara.';
  const pieces = cutAtMarks(text, [
    { start: 0, end: 22, value: 'evidence' },
    { start: 0, end: 6, value: 'source' },
    { start: 7, end: 14, value: 'trigger' },
    { start: 15, end: 21, value: 'target' },
  ]);
  expect(pieces.map(({ text: part, values }) => [part, values.join(' ')])).toEqual([
    ['Athens', 'evidence source'],
    [' ', 'evidence'],
    ['accused', 'evidence trigger'],
    [' ', 'evidence'],
    ['Ankara', 'evidence target'],
    ['.', 'evidence'],
  ]);
});

test('the pieces joined are the text again, whatever the marks', () => {
  const random = createRandom(11);
  const text = 'The two sides met in Kazan on Monday — and parted on Tuesday.';
  for (let trial = 0; trial < 200; trial++) {
    const marks = Array.from({ length: 8 }, (_, value) => {
      const start = Math.floor(random() * 70) - 5;
      return { start, end: start + Math.floor(random() * 20), value };
    });
    const range = { start: Math.floor(random() * 20), end: 30 + Math.floor(random() * 30) };
    const pieces = cutAtMarks(text, marks, range);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(range.start, range.end));
  }
});

test('a long paragraph is cut between words round its evidence, a short one is whole', () => {
  const long = `${'before '.repeat(100)}IT HAPPENED HERE ${'after '.repeat(100)}`;
  const start = long.indexOf('IT');
  const part = excerpt(long, { start, end: start + 16 }, 40);
  const quoted = long.slice(part.start, part.end);
  expect(quoted).toMatch(/^before .*IT HAPPENED HERE.* after$/);
  expect(quoted.length).toBeLessThan(110);
  expect(excerpt('A short one.', { start: 2, end: 7 }, 40)).toEqual({ start: 0, end: 12 });
});

test('every word of a query is marked, and nothing where letters change their length', () => {
  expect(queryMarks('Foreign Ministry of Iran', 'iran min').map(({ start, end }) => [start, end])).toEqual([
    [20, 24],
    [8, 11],
  ]);
  expect(queryMarks('İstanbul', 'tan')).toEqual([]);
});
