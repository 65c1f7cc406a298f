import { expect, test } from 'vitest';
import { parseByline } from '../../main/ingest/byline.ts';
import { data } from './load-data.ts';

test.each([
  ['By Jane Doe', 'Jane Doe', null, null],
  ['By JANE DOE, Associated Press', 'Jane Doe', 'AP', null],
  ['By Jane Doe and John Roe', 'Jane Doe, John Roe', null, null],
  ['By Jane Doe, John Roe and Ann Poe', 'Jane Doe, John Roe, Ann Poe', null, null],
  ['By Jane Doe in Kyiv', 'Jane Doe', null, null],
  ['By Jane Doe | March 12, 2023', 'Jane Doe', null, '2023-03-12'],
  ['By Jane Doe, diplomatic correspondent', 'Jane Doe', null, null],
  ['BY MARIA DE LA CRUZ', 'Maria de la Cruz', null, null],
  ['Author: Abdul al-Rahman', 'Abdul al-Rahman', null, null],
  ['By Awa Keita, Sahel Monitor, 8 April 2025', 'Awa Keita', 'Sahel Monitor', '2025-04-08'],
  ['By Jane Doe, The Gulf of Aden Courier', 'Jane Doe', 'The Gulf of Aden Courier', null],
  ['By Jane Doe, media reporter', 'Jane Doe', null, null],
  ['By Emily Post', 'Emily Post', null, null],
  ['By Reuters', null, 'Reuters', null],
  ['By AFP staff', null, 'AFP', null],
  ['By Staff Writer', null, null, null],
  ['By Kim Eun-jung', 'Kim Eun-jung', null, null],
  ['Posted By Jane Doe On 18 September 2023 @ 14:22 In Economy | 3 Comments', 'Jane Doe', null, '2023-09-18'],
  ['By Al Jazeera Staff and News Agencies', null, null, null],
])('%j is a byline', (line, author, outlet, published) => {
  expect(parseByline(line, data)).toEqual({ author, outlet, published });
});

test.each([
  'By the numbers',
  'By Monday the two armies had withdrawn.',
  'By signing the accord, Armenia hopes to end the war',
  'By then it was over',
  'Byelorussia signs pact',
])('%j is no byline', (line) => {
  expect(parseByline(line, data)).toBeNull();
});
