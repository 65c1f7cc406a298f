import { expect, test } from 'vitest';
import { articleOf } from './load-data.ts';

const BODY =
  'The ministers of Chad and Mali met and discussed the situation along their common border, and called on all others to respect it.';

const publishedOf = async (title: string, ...texts: string[]) =>
  (await articleOf([title, ...texts].join('\n\n'))).published;

test.each([
  [['Final communiqué of the summit, Gaborone, 3 May 2021', BODY]],
  [['Statement of 3 May 2021 by the Foreign Ministry of Chad', BODY]],
  [['Communiqué of the meeting of ministers held in Lusaka on 3 May 2021', BODY]],
  [['Joint statement by Chad and Mali', BODY, 'Done at Gaborone, 3 May 2021']],
  [['Joint statement by Chad and Mali', BODY, 'Gaborone, Botswana, 3 May 2021']],
  [['Joint statement by Chad and Mali', BODY, '3 May 2021']],
  [['Joint statement by Chad and Mali', 'GABORONE, 3 May 2021', BODY]],
  [['Joint statement by Chad and Mali', 'KASANE, May 3, 2021', BODY]],
  [['Joint statement by Chad and Mali', `KASANE, Botswana, 3 May 2021 – ${BODY}`]],
  [['Joint statement by Chad and Mali', `Kasane, 3 May 2021 – ${BODY}`]],
  [['Joint statement by Chad and Mali', `The ministers met today, 3 May 2021, in Kasane. ${BODY}`]],
  [
    [
      'Joint statement by Chad and Mali',
      `The Council, at its session held in Kasane on 3 May 2021, was told so. ${BODY}`,
    ],
  ],
])('%j is of 3 May 2021', async (parts) => {
  expect(await publishedOf(parts[0] ?? '', ...parts.slice(1))).toBe('2021-05-03');
});

test.each([
  [['What the deal of 3 May 2021 changed on the border', BODY]],
  [['Joint statement by Chad and Mali', `They recalled the attack of 3 May 2021. ${BODY}`]],
  [['A war that began on a road', `The two met in Kasane on 3 May 2021. ${BODY}`]],
])('%j has no date of its own', async (parts) => {
  expect(await publishedOf(parts[0] ?? '', ...parts.slice(1))).toBeNull();
});
