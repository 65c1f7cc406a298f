// What is history though no date stands beside it: in a text about the past, behind a year of long ago; and "since 1974, when …".
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';

const toldIn = (text: string, published: string | null = '2005-07-10') =>
  read(text, published).relations.map(
    ({ type, date, historical }) => `${type} ${date ?? 'undated'} ${historical ? 'past' : 'present'}`,
  );

describe('what follows a year of long ago', () => {
  it('is long ago in a text about history', () =>
    expect(
      toldIn('Lee founded the army in 1983. Eritrea gave tanks to Ethiopia. Uganda attacked Sudan.'),
    ).toEqual(['AID undated past', 'ASSAULT undated past']));

  it('is not where today has been told of since, nor in another paragraph', () => {
    expect(toldIn('Lee founded the army in 1983. It meets today. Uganda attacked Sudan.')).toEqual([
      'ASSAULT undated present',
    ]);
    expect(toldIn('Lee founded the army in 1983.\n\nUganda attacked Sudan.')).toEqual([
      'ASSAULT undated present',
    ]);
  });

  it('is not in a report with one such year', () => {
    const report =
      'Uganda attacked Sudan. Kenya condemned Uganda. Chad praised Kenya. Mali met Chad. Togo thanked Mali. ' +
      'They fell out in 1983. Niger accused Uganda.';
    expect(toldIn(report).at(-1)).toBe('ACCUSE undated present');
  });
});

describe('the time of a clause with "when"', () => {
  it.each([
    ['Relations have been poor since 1974, when Turkey invaded Cyprus.', 'ASSAULT 1974 past'],
    ['Cameroon took Nigeria to court in March 1994.', 'ACCUSE 1994-03 past'],
    ['Kenya has occupied Somalia since 1974.', 'ASSAULT 1974 present'],
  ])('%s', (text, expected) => expect(toldIn(text)).toEqual([expected]));
});

describe('in a text without a date', () => {
  it.each([
    [
      'Kenya armed Uganda in 1983. Chad attacked Mali in May 1999.',
      ['AID 1983 past', 'ASSAULT 1999-05 present'],
    ],
    ['Kenya armed Uganda in 1983. The treaty will end in 2030.', ['AID 1983 present']],
    ['Kenya armed Uganda.', ['AID undated present']],
  ])('the latest year that is told decides: %s', (text, expected) =>
    expect(toldIn(text, null)).toEqual(expected),
  );
});
