import { expect, test } from 'vitest';
import { readFrontMatter } from '../../main/ingest/front-matter.ts';
import { articleOf, paragraphTexts } from './load-data.ts';

test.each([
  ['---\ntitle: A road: opened\n---\nText', { title: 'A road: opened' }, 'Text'],
  [
    "---\ntitle: 'It''s open'\ndate: 2023-03-12 # as given\n---\n",
    { title: "It's open", date: '2023-03-12' },
    '',
  ],
  ['---\nauthors: [Jane Doe, "John Roe"]\n---\n', { authors: 'Jane Doe, John Roe' }, ''],
  ['---\nauthor:\n  name: Jane Doe\n---\n', { author: 'Jane Doe' }, ''],
  ['---\ntitle: >\n  A road\n  opens\n---\n', { title: 'A road opens' }, ''],
])('front matter %j', (text, fields, body) => {
  const read = readFrontMatter(text);
  expect([Object.fromEntries(read.fields ?? []), read.body]).toEqual([fields, body]);
});

test('a rule is no front matter', () => {
  expect(readFrontMatter('Text\n\n---\n\nMore').fields).toBeNull();
});

test('inline marks go, links leave their words, pictures and code leave nothing', async () => {
  const article = await articleOf(
    '# A Road\n\n**Iran** and [Iraq](https://example.org) _opened_ a `road`.![map](x.png)\n\n    code\n\n```\nmore code\n```\n\nIt is A&amp;B\\*s.\n',
    'x.md',
  );
  expect([article.title, paragraphTexts(article)]).toEqual([
    'A Road',
    ['Iran and Iraq opened a road.', 'It is A&B*s.'],
  ]);
});

test('front matter decides over the name', async () => {
  const article = await articleOf(
    '---\ntitle: A Road\noutlet: tass\n---\nIran and Iraq **opened** it.',
    'x.txt',
  );
  expect([article.title, article.outlet, article.text]).toEqual([
    'A Road',
    'TASS',
    'Iran and Iraq opened it.',
  ]);
});
