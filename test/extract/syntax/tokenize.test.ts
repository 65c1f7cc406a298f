import { expect, test } from 'vitest';
import { tokenize } from '../../../main/extract/syntax/tokenize.ts';

function words(text: string): string[] {
  return tokenize(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

// the tokens, with a space between any two
const CASES: [string, string][] = [
  ["Iran's army didn't move.", "Iran 's army did n't move ."],
  ['Iran’s army didn’t move.', 'Iran ’s army did n’t move .'],
  ["The states' leaders can't agree; they cannot.", "The states ' leaders ca n't agree ; they can not ."],
  ['US-led forces and a Saudi-Iranian deal', 'US - led forces and a Saudi - Iranian deal'],
  ['Bashar al-Assad met pro-government fighters', 'Bashar al - Assad met pro-government fighters'],
  ['the U.S. and the U.K.', 'the U.S. and the U.K.'],
  ['Gen. Amir H. Nadiri, Ph.D.', 'Gen. Amir H. Nadiri , Ph.D.'],
  ['worth $3.5bn, or 10% of 1,200', 'worth $ 3.5bn , or 10 % of 1,200'],
  ['war—or peace – soon', 'war — or peace – soon'],
  ['“Never,” he said…', '“ Never , ” he said …'],
  ["O'Brien of Côte d’Ivoire", "O'Brien of Côte d’Ivoire"],
  ['Resolution No. 2231 (2015)', 'Resolution No. 2231 ( 2015 )'],
  ['It is over. Go!', 'It is over . Go !'],
  ['See https://example.org/a?b=c.', 'See https://example.org/a?b=c .'],
  ['AT&T sold S-300s at 10:30 a.m.', 'AT&T sold S - 300s at 10:30 a.m.'],
];

test.each(CASES)('%s', (text, expected) => {
  expect(words(text).join(' ')).toBe(expected);
});

test('tokens are in order, do not overlap and leave out white space only', () => {
  const text = 'Ängste — “naïve”\u00a0talk 🙂 of 5,000 men; e-mail: a.b@c.example!!! ( ... )\n--No--';
  const spans = tokenize(text, 3, text.length);
  let at = 3;
  for (const { start, end } of spans) {
    expect(text.slice(at, start)).toMatch(/^\s*$/u);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at)).toMatch(/^\s*$/u);
});
