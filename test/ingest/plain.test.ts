import { expect, test } from 'vitest';
import { articleOf, paragraphTexts } from './load-data.ts';

const FIRST = 'Armenia and Azerbaijan agreed on Monday to open the road between them.';
const SECOND =
  'Russia, which keeps soldiers in the region, said that it would send observers to both ends of it.';

/** Wraps at a width, as mail programs do. */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

test.each([
  ['an empty line between paragraphs', [FIRST, SECOND].join('\n\n')],
  ['one line per paragraph', [FIRST, SECOND].join('\n')],
  ['hard-wrapped, an empty line between', [FIRST, SECOND].map((text) => wrap(text, 60)).join('\n\n')],
  ['hard-wrapped, indented first lines', [FIRST, SECOND].map((text) => wrap(`    ${text}`, 60)).join('\n')],
  ['carriage returns', [FIRST, SECOND].join('\r\n\r\n')],
  ['old Macintosh line ends', [FIRST, SECOND].join('\r\r')],
])('layout: %s', async (_, text) => {
  expect(paragraphTexts(await articleOf(text))).toEqual([FIRST, SECOND]);
});

/** Wraps an item and hangs its lines under its first word, as communiqués and cables do. */
const item = (marker: string, text: string) =>
  wrap(text, 60)
    .split('\n')
    .map((line, index) => (index === 0 ? marker : ' '.repeat(marker.length)) + line)
    .join('\n');

test.each(['1.  ', 'a.  ', '  (b) ', '- ', '-- ', 'iv) '])(
  'the lines of an item hang under its words: %s',
  async (marker) => {
    const text = [FIRST, SECOND, FIRST].map((words) => item(marker, words)).join('\n');
    const whole = [FIRST, SECOND, FIRST].map((words) => `${marker.trim()} ${words}`);
    expect(paragraphTexts(await articleOf(text))).toEqual(whole);
  },
);

test('items that end in a semicolon stand for themselves', async () => {
  const items = ['recall of the envoys to Armenia by all members;', 'closure of the road to Azerbaijan.'];
  const text = `${wrap(SECOND.replace(/\.$/, ':'), 60)}\n\n    a.  ${items[0]}\n    b.  ${items[1]}`;
  expect(paragraphTexts(await articleOf(text)).slice(1)).toEqual([`a. ${items[0]}`, `b. ${items[1]}`]);
});

test('a word that was cut at a line end is joined, a compound keeps its hyphen', async () => {
  const text = [
    'The two governments said that they would widen their military coop-',
    'eration, and they condemned the attack by what they called the Iran-',
    'backed fighters in the north of the country. They want to make a long-',
    'term plan when the ministers meet again in the spring of next year,',
    'as both of them have promised to their own parliaments.',
  ].join('\n');
  expect(paragraphTexts(await articleOf(text))).toEqual([
    'The two governments said that they would widen their military cooperation, and they condemned the attack by what they called the Iran-backed fighters in the north of the country. They want to make a long-term plan when the ministers meet again in the spring of next year, as both of them have promised to their own parliaments.',
  ]);
});

const HEADLINE = 'Baku and Yerevan Open a Road';
const WHOLE = {
  title: HEADLINE,
  outlet: 'AP',
  place: 'Tbilisi, Georgia',
  author: 'Jane Doe',
  published: '2023-03-12',
};

test.each([
  [
    'empty lines',
    `${HEADLINE}\n\nBy JANE DOE, Associated Press\n\nMarch 12, 2023\n\nTBILISI, Georgia (AP) — ${FIRST}\n\n${SECOND}`,
  ],
  [
    'no empty lines',
    `${HEADLINE}\nBy JANE DOE, Associated Press\nMarch 12, 2023\nTBILISI, Georgia (AP) — ${FIRST}\n${SECOND}`,
  ],
  [
    'date first',
    `Published: 12 March 2023 10:15 GMT\n\n${HEADLINE}\n\nBy Jane Doe\n\nTBILISI, Georgia (AP) — ${FIRST}\n\n${SECOND}`,
  ],
  [
    'sections above the headline',
    `Home\nWorld\nSouth Caucasus\n\n${HEADLINE}\n\nBy Jane Doe (AP)\n\nMar. 12, 2023 at 10:15 a.m. ET\n\nTBILISI, Georgia (AP) — ${FIRST}\n\n${SECOND}`,
  ],
  [
    'a dateline of its own with the date',
    `${HEADLINE}\n\nBy Jane Doe\n\nTBILISI, Georgia (AP) — 12 March 2023\n\n${FIRST}\n\n${SECOND}`,
  ],
  [
    'a city alone',
    `${HEADLINE}\n\nJane Doe | 12.03.2023 - Update : 13.03.2023\n\nSource: AP\n\nTBILISI, Georgia\n\n${FIRST}\n\n${SECOND}`,
  ],
  [
    'a labelled date with its place',
    `${HEADLINE}\n\nJane Doe\n\nPublished - March 12, 2023 09:34 pm IST - TBILISI\n\nTBILISI, Georgia (AP) — ${FIRST}\n\n${SECOND}`,
  ],
  [
    'an office of the outlet',
    `${HEADLINE}\n\nJane Doe\n\n12 March 2023\n\nAssociated Press, Tbilisi\n\nTBILISI, Georgia (AP) — ${FIRST}\n\n${SECOND}`,
  ],
  [
    'the title of the page above the headline',
    `${HEADLINE} - World - AP\n\n${HEADLINE}\n\n12 MAR, 11:20\n\nBy Jane Doe\n\nMarch 12, 202310:15 AM GMT+4Updated 2 days ago\n\nTBILISI, Georgia — ${FIRST}\n\n${SECOND}`,
  ],
  [
    'a day above the headline',
    `12 MAR, 11:20\n${HEADLINE}\n\nJane Doe\nAP, Tbilisi\n\nTBILISI, Georgia, March 12, 2023 (AP) — ${FIRST}\n\n${SECOND}`,
  ],
  [
    'headline twice',
    `${HEADLINE}\n\n\n${HEADLINE.toUpperCase()}\n\nBy Jane Doe | AP | 12 March 2023\n\nTBILISI, Georgia (AP) — ${FIRST}\n\n${SECOND}`,
  ],
])('head: %s', async (_, text) => {
  const article = await articleOf(text);
  const { title, outlet, place, author, published } = article;
  expect({ title, outlet, place, author, published }).toEqual(WHOLE);
  expect(paragraphTexts(article)).toEqual([FIRST, SECOND]);
});

test.each(['Caucasus Monitor, 12 March 2023', 'Caucasus Monitor | 12 March 2023'])(
  '%j tells an outlet that no list has',
  async (line) => {
    const article = await articleOf(`${HEADLINE}\n\n${line}\n\n${FIRST}\n\n${SECOND}`);
    expect([article.outlet, article.author, article.published, paragraphTexts(article)]).toEqual([
      'Caucasus Monitor',
      null,
      '2023-03-12',
      [FIRST, SECOND],
    ]);
  },
);

test('a standfirst stays, a first sentence is no headline', async () => {
  const standfirst = 'The road had been closed since the war of 2020.';
  const headed = await articleOf(`${HEADLINE}\n\n${standfirst}\n\nBy Jane Doe\n\n${FIRST}\n\n${SECOND}`);
  expect([headed.title, headed.author, paragraphTexts(headed)]).toEqual([
    HEADLINE,
    'Jane Doe',
    [standfirst, FIRST, SECOND],
  ]);
  const bare = await articleOf(`${FIRST}\n\n${SECOND}`);
  expect([bare.title, paragraphTexts(bare)]).toEqual([null, [FIRST, SECOND]]);
});

test('a line that breaks off is taken up by the next, in any layout', async () => {
  const [start, end] = ['Armenia and Azerbaijan agreed on Monday to open the road', 'between them.'];
  expect(paragraphTexts(await articleOf(`${SECOND}\n${FIRST}\n${start}\n${end}\n${SECOND}`))).toEqual([
    SECOND,
    FIRST,
    `${start} ${end}`,
    SECOND,
  ]);
});

test('a bare name above the date is the author', async () => {
  const article = await articleOf(
    `${HEADLINE}\nJane Doe in Tbilisi\nSun 12 Mar 2023 10.15 GMT\n\n${FIRST}\n\n${SECOND}`,
  );
  expect([article.author, article.published, paragraphTexts(article)]).toEqual([
    'Jane Doe',
    '2023-03-12',
    [FIRST, SECOND],
  ]);
});

test('a last paragraph without its full stop is no list of links', async () => {
  const last =
    'Georgia and Iran, which have roads of their own to both, welcomed the agreement; Turkey said that it came late';
  expect(
    paragraphTexts(
      await articleOf([HEADLINE, FIRST, SECOND, last, 'Topics', 'Armenia', 'Russia', 'Turkey'].join('\n\n')),
    ),
  ).toEqual([FIRST, SECOND, last]);
});

test('an ambiguous date gives its year alone', async () => {
  expect((await articleOf(`${HEADLINE}\n\n12/03/2023\n\n${FIRST}`)).published).toBe('2023');
});

test('a short headline stays one above a paragraph that is repeated', async () => {
  const article = await articleOf(`Road opens\n\n${FIRST}\n\n${FIRST}\n\n${SECOND}`);
  expect([article.title, paragraphTexts(article)]).toEqual(['Road opens', [FIRST, FIRST, SECOND]]);
});

test('a day without its year is neither the date nor a paragraph', async () => {
  const article = await articleOf(`${HEADLINE}\n\n12 March\n\n${FIRST}\n\n${SECOND}`);
  expect([article.published, paragraphTexts(article)]).toEqual([null, [FIRST, SECOND]]);
});

test.each([
  ['Opinion, 5 October 2018', '2018-10-05'],
  ['Think-tank note, April 2014', '2014-04'],
  ['Country report – 3 March 2020', '2020-03-03'],
  ['Feature | May 12, 2011', '2011-05-12'],
])('a date stands beside what the text calls itself: %s', async (line, published) => {
  const article = await articleOf(`${HEADLINE}\n\n${line}\n\n${FIRST}\n\n${SECOND}`);
  expect([article.published, paragraphTexts(article)]).toEqual([published, [FIRST, SECOND]]);
});

test('a line that only opens like such a one stays in the text', async () => {
  const line = 'The opinion, 5 October 2018 notwithstanding, was never published';
  const article = await articleOf(`${HEADLINE}\n\n${line}\n\n${FIRST}\n\n${SECOND}`);
  expect([article.published, paragraphTexts(article)]).toEqual([null, [line, FIRST, SECOND]]);
});

test('a headline without spaces is one where the script writes none', async () => {
  const sentence = '伊朗与俄罗斯代表团星期二在莫斯科举行会谈，讨论两国之间的合作。';
  const article = await articleOf(`伊朗与俄罗斯举行会谈\n\n${sentence}`);
  expect([article.title, article.language, paragraphTexts(article)]).toEqual([
    '伊朗与俄罗斯举行会谈',
    'zh',
    [sentence],
  ]);
});

test('a text in another language is imported with its language and a note', async () => {
  const article = await articleOf(
    'Die Außenminister der beiden Länder haben sich am Montag in Genf getroffen, und sie einigten sich auf die Öffnung der Straße, die seit dem Krieg gesperrt ist.',
  );
  expect([article.language, article.notes]).toEqual([
    'de',
    ['the text is not in English (de): relations cannot be found in it'],
  ]);
});
