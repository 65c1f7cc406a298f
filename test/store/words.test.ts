import { expect, test } from 'vitest';
import { cutAround, findMarks, matchExpression } from '../../main/store/words.ts';

test('a query becomes words in quotes, the last one open', () => {
  expect(matchExpression('the "Free" fjords')).toBe('"the" "Free" "fjords"*');
  expect(matchExpression(' -*"() ')).toBeNull();
});

test('marks are the words of the query, whatever their accents', () => {
  const marked = (text: string, query: string) =>
    findMarks(text, query).map(({ start, end }) => text.slice(start, end));
  expect(marked('Café, cafe and cafeteria; CAFÉ.', 'cafe')).toEqual(['Café', 'cafe', 'cafeteria', 'CAFÉ']);
  expect(marked('war and warning', 'war and')).toEqual(['war', 'and']);
  expect(marked('nothing', '!')).toEqual([]);
});

test('a snippet is cut around the first mark, and the marks still fit', () => {
  const text = `${'many words before '.repeat(20)}target and ${'many words behind '.repeat(20)}`;
  const { snippet, marks } = cutAround(text, findMarks(text, 'target'), 80);
  expect(marks.map(({ start, end }) => snippet.slice(start, end))).toEqual(['target']);
  expect(snippet.length).toBeLessThan(90);
  expect(snippet).toMatch(/^… \S.*\S … ?$|^… .* …$/);
});

test('a short text is not cut', () => {
  expect(cutAround('one\ntwo', [], 80)).toEqual({ snippet: 'one two', marks: [] });
});
