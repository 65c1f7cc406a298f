import { expect, test } from 'vitest';
import { isDateLine, parseDate } from '../../main/ingest/dates.ts';

test.each([
  ['2023-03-12', '2023-03-12'],
  ['2023-03-12T10:15:00+03:30', '2023-03-12'],
  ['2023/3/12', '2023-03-12'],
  ['20230312', '2023-03-12'],
  ['20230312T101500Z', '2023-03-12'],
  ['12 March 2023', '2023-03-12'],
  ['12th of March, 2023', '2023-03-12'],
  ['March 12, 2023 10:15 GMT', '2023-03-12'],
  ['Mar. 12 2023', '2023-03-12'],
  ['Sunday, Sept. 3, 2023', '2023-09-03'],
  ['Sun, 12 Mar 2023 10:15:00 +0000', '2023-03-12'],
  ['12-Mar-2023', '2023-03-12'],
  ['March 2023', '2023-03'],
  ['2023-03', '2023-03'],
  ['2023', '2023'],
  ['12.03.2023', '2023-03-12'],
  ['25/03/2023', '2023-03-25'],
  ['03/25/2023', '2023-03-25'],
  ['03/03/2023', '2023-03-03'],
  ['12/03/2023', '2023'],
  ['29 February 2023', null],
  ['2023-13-01', null],
  ['31/31/2023', null],
  ['12345678901', null],
  ['on Monday', null],
  ['', null],
])('parseDate(%j) is %j', (text, expected) => expect(parseDate(text)).toBe(expected));

test.each([
  ['Published: 12 March 2023', true],
  ['March 12, 2023 10:15 GMT', true],
  ['Mon, March 13, 2023 at 10:15 AM EST', true],
  ['2023-03-12', true],
  ['Last updated 2023-03-12T10:15:00Z', true],
  ['Updated on: 12/03/2023 - 10:15', true],
  ['The treaty was signed on 12 March 2023', false],
  ['March 12', false],
  ['2023', false],
  ['Top stories of 2023', false],
])('isDateLine(%j) is %j', (line, expected) => expect(isDateLine(line)).toBe(expected));
