// When a relation is said to have happened.
import { expect, it } from 'vitest';
import { read } from './lexicon.ts';

it.each([
  ['Kenya accused Peru on Monday.', '2021-10-18'],
  ['Kenya accused Peru last Friday.', '2021-10-15'],
  ['Kenya accused Peru yesterday.', '2021-10-19'],
  ['Kenya accused Peru three days ago.', '2021-10-17'],
  ['Kenya accused Peru last month.', '2021-09'],
  ['Kenya accused Peru earlier this year.', '2021'],
  ['Kenya accused Peru two months ago.', '2021-08'],
  ['Kenya accused Peru on March 3.', '2021-03-03'],
  ['Kenya accused Peru on the 13th.', '2021-10-13'],
  ['Kenya accused Peru on the 28th.', '2021-09-28'],
  ['Kenya accused Peru of violating the 2015 accord.', null],
  ['Kenya accused Peru of violating the accord of 2015.', null],
  ['Kenya accused Peru of sheltering 2000 soldiers.', null],
  ['Kenya accused Peru in the last year of the war.', null],
  ['Kenya held its first talks with Peru since 2012 in Lima.', null],
  ['Kenya has held talks with Peru for the first time since 2012.', null],
  ['Kenya has not attacked Peru since 2012.', null],
  ['Kenya has occupied Peru since March 3.', '2021-03-03'],
  ['Kenya accused Peru.', null],
])('%s %s', (text, date) => {
  const [relation] = read(text, '2021-10-20').relations;
  expect([relation?.date, relation?.historical]).toEqual([date, false]);
});

it.each([
  ['Kenya accused Peru in 1998.', '1998'],
  ['Kenya accused Peru twelve years ago.', '2009'],
  ['Kenya has occupied Peru since 2012.', '2012'],
  ['Three years ago today Kenya accused Peru.', '2018-10-20'],
  ['Kenya accused Peru in the 1970s.', null],
  ['Kenya accused Peru decades ago.', null],
  ['Kenya accused Peru during the Cold War.', null],
])('history: %s %s', (text, date) => {
  const [relation] = read(text, '2021-10-20').relations;
  expect([relation?.date, relation?.historical]).toEqual([date, true]);
});
