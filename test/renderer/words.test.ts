import { expect, test } from 'vitest';
import { countedIn, directions, groupByType, groupOffices } from '../../renderer/panels/groups.ts';
import { briefName } from '../../renderer/words/actors.ts';
import {
  count,
  counted,
  date,
  fileName,
  isDate,
  listed,
  percent,
  shortened,
  signed,
} from '../../renderer/words/format.ts';
import {
  allTypes,
  confidenceInWords,
  ruleInWords,
  scoreInWords,
  strandClasses,
  typesOf,
} from '../../renderer/words/relations.ts';

test('dates of every precision', () => {
  expect(['2021-10-08', '2021-10', '2021', '2026-11-23T09:12:00Z'].map(date)).toEqual([
    '8 Oct 2021',
    'Oct 2021',
    '2021',
    '23 Nov 2026',
  ]);
});

test('a date is one that the calendar has', () => {
  expect(['2024-02-29', '2021-10', '2021'].map(isDate)).toEqual([true, true, true]);
  expect(['2023-02-29', '2021-13', '2021-1', 'next week', '2021-04-31', ''].filter(isDate)).toEqual([]);
});

test('rules are named without their lists of words, files without their folders', () => {
  expect(
    [
      'SUPPORT/back',
      'AID/provide +with:aid|relief|food -to:halt|stop',
      'MEMBER_OF/member -of:team|crew +in:club (noun)',
    ].map(ruleInWords),
  ).toEqual(['SUPPORT/back', 'AID/provide +with:aid|…', 'MEMBER_OF/member +in:club (noun)']);
  expect(['/a/b.txt', 'C:\\a\\b.txt', 'b.txt'].map(fileName)).toEqual(['b.txt', 'b.txt', 'b.txt']);
});

test('numbers', () => {
  expect([count(12345), counted(1, 'tie'), counted(0, 'tie'), counted(2, 'country', 'countries')]).toEqual([
    '12,345',
    '1 tie',
    '0 ties',
    '2 countries',
  ]);
  expect([signed(2.5), signed(-3), signed(0), signed(-0.01), percent(0.864)]).toEqual([
    '+2.5',
    '−3.0',
    '0.0',
    '0.0',
    '86 %',
  ]);
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('every type belongs to one class', () => {
  const byClass = strandClasses.flatMap(typesOf);
  expect(byClass.toSorted()).toEqual(allTypes.toSorted());
});

test('confidence and score in words', () => {
  expect([0.95, 0.8, 0.5, 0.2].map(confidenceInWords)).toEqual(['Very high', 'High', 'Medium', 'Low']);
  expect([9, 2.5, 0, -3, -9].map(scoreInWords)).toEqual([
    'cooperative',
    'mostly cooperative',
    'mixed',
    'mostly conflictual',
    'conflictual',
  ]);
});

test('evidence is grouped by type, the most frequent first, the newest first within', () => {
  const item = (id: number, type: string, date: string | null) => ({ id, type, date }) as never;
  const items = [
    item(1, 'AID', '2021'),
    item(2, 'CONSULT', null),
    item(3, 'CONSULT', '2021-05'),
    item(4, 'CONSULT', '2022-01-01'),
  ];
  const grouped = groupByType(items).map(([type, group]) => [type, group.map(({ id }) => id)]);
  expect(grouped).toEqual([
    ['CONSULT', [4, 3, 2]],
    ['AID', [1]],
  ]);
});

test('what is denied, rejected or less sure neither counts for its group nor brings it forward', () => {
  const item = (
    id: number,
    type: string,
    modality = 'stated',
    verdict: string | null = null,
    unsure = false,
  ) => ({ id, type, date: null, modality, verdict, unsure }) as never;
  const items = [
    item(1, 'AID', 'denied'),
    item(2, 'AID', 'stated', 'rejected'),
    item(6, 'AID', 'stated', null, true),
    item(3, 'AID'),
    item(4, 'CONSULT'),
    item(5, 'CONSULT'),
  ];
  const grouped = groupByType(items).map(([type, group]) => [type, countedIn(group), group.length]);
  expect(grouped).toEqual([
    ['CONSULT', 2, 2],
    ['AID', 1, 4],
  ]);
});

test('directions count each side, both together, and nothing that is denied', () => {
  const item = (fromFirst: boolean, mutual = false, modality = 'stated') =>
    ({ fromFirst, mutual, modality }) as never;
  expect(
    directions([
      item(true),
      item(true),
      item(false),
      item(true, true),
      item(false, true, 'planned'),
      item(false, false, 'denied'),
    ]),
  ).toEqual({ first: 2, second: 1, mutual: 2 });
});

test('an office told in several articles is one office', () => {
  const of = { id: 'state:IRN', name: 'Iran' };
  const told = [1, 2, 2].map((article) => ({ article, title: 'President', of }));
  expect(groupOffices([...told, { article: 2, title: 'Judge', of }])).toEqual([
    { title: 'President', of, articles: [1, 2] },
    { title: 'Judge', of, articles: [2] },
  ]);
});

test('a long title is cut for a sentence', () => {
  expect(shortened('A road opens')).toBe('A road opens');
  expect(shortened('word '.repeat(20))).toBe(`${'word '.repeat(12).slice(0, 59)}…`);
});

test('a long name gives way to the acronym where there is little room', () => {
  expect(briefName({ name: 'Collective Security Treaty Organization', short: 'CSTO' })).toBe('CSTO');
  expect(briefName({ name: 'African Union', short: 'AU' })).toBe('African Union');
  expect(briefName({ name: 'Organisation of Turkic Artists and Poets', short: null })).toBe(
    'Organisation of Turkic Artists and Poets',
  );
});
