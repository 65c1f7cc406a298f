// What is history though no date stands beside it: behind a year of long ago, across paragraphs, in a story that is over.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, read, realLexicon } from './lexicon.ts';

const toldIn = (text: string, published: string | null = '2005-07-10') =>
  read(text, published).relations.map(
    ({ type, date, historical }) => `${type} ${date ?? 'undated'} ${historical ? 'past' : 'present'}`,
  );

describe('what follows a year of long ago', () => {
  it('is long ago in a text about history', () =>
    expect(
      toldIn('Lee founded the army in 1983. Eritrea gave tanks to Ethiopia. Uganda attacked Sudan.'),
    ).toEqual(['AID undated past', 'ASSAULT undated past']));

  it.each([
    'Lee founded the army in 1983. It meets today. Uganda attacked Sudan.',
    'Lee founded the army in 1983. It has grown. Uganda attacked Sudan.',
    'Lee founded the army in 1983.\n\nUganda attacked Sudan.',
    'Chad praised the army, which Lee had founded in 1983. Uganda attacked Sudan.',
  ])('is not where the text has come back, nor in another paragraph: %s', (text) =>
    expect(toldIn(text).at(-1)).toBe('ASSAULT undated present'),
  );

  it('is not where the paragraph told of today before', () =>
    expect(toldIn('Chad thanked Mali. Lee founded the army in 1983. Uganda attacked Sudan.').at(-1)).toBe(
      'ASSAULT undated present',
    ));

  it('is though a word without a deed opens the paragraph', () =>
    expect(toldIn('The quarrel was old. It began in 1983. Uganda attacked Sudan.').at(-1)).toBe(
      'ASSAULT undated past',
    ));

  it('is not in a report with one such year', () => {
    const report =
      'Uganda attacked Sudan. Kenya condemned Uganda. Chad praised Kenya. Mali met Chad. Togo thanked Mali. ' +
      'They fell out in 1983. Niger accused Uganda.';
    expect(toldIn(report).at(-1)).toBe('ACCUSE undated present');
  });
});

describe('a paragraph between two that tell of long ago', () => {
  const between = (middle: string, before = 'Lee won in 1980. He founded an army. He built a fleet.') =>
    toldIn(`${before}\n\n${middle}\n\nPeace came in 1994.`);

  it('tells of it too', () =>
    expect(between('Uganda attacked Sudan. Chad armed Uganda.')).toEqual([
      'ASSAULT undated past',
      'AID undated past',
    ]));

  it.each([
    ['On Monday Uganda attacked Sudan. Chad armed Uganda.', undefined],
    ['Uganda is at odds with Sudan. Chad armed Uganda.', undefined],
    ['Chad armed Uganda.', 'Lee won in 1980.'],
  ])('does not where it or the one before tells of now: %s', (middle, before) =>
    expect(between(middle, before).at(-1)).toBe('AID undated present'),
  );

  it('counts its months from the year before, up to the one behind', () =>
    expect(between('In May Uganda attacked Sudan.', 'Lee won in March 1980. He founded an army.')).toEqual([
      'ASSAULT 1980-05 past',
    ]));
});

describe('a month without its year', () => {
  it.each([
    // of the years that are told, unless the text has come back to now
    ['Lee lost in 1997. The following April Kenya accused Peru.', '1998-04'],
    ['Lee lost in 1997. In January of that year Kenya accused Peru.', '1997-01'],
    ['Lee lost in March 1997. In May Kenya accused Peru. Lee fell in 1999.', '1997-05'],
    ['Lee lost in 1997. The army has grown since. In May Kenya accused Peru.', '2005-05'],
  ])('%s', (text, date) => expect(read(text, '2005-07-10').relations.map((one) => one.date)).toEqual([date]));
});

describe('a story that is over', () => {
  const story = (end: string) =>
    [
      'On 2 December 1996 the president of Chad lost the vote. He conceded.',
      'A week later he took it back. The lawyers were at a loss.',
      'The generals hesitated. The streets were calm.',
      `The court fell silent. ${end}`,
    ].join('\n\n');

  it.each([
    ['Mali condemned Chad.', '2005-07-10', 'ACCUSE undated past'],
    ['On 13 December Mali condemned Chad.', '1998-01-20', 'ACCUSE 1996-12-13 past'],
    // but the year after is no history yet
    ['On 19 January Mali condemned Chad.', '1998-01-20', 'ACCUSE 1997-01-19 present'],
  ])('goes on from its first date: %s', (end, published, expected) =>
    expect(toldIn(story(end), published)).toEqual([expected]),
  );

  it('is one without a date of the text too, if it tells of more than a month', () => {
    expect(toldIn(story('In January Mali condemned Chad.'), null)).toEqual(['ACCUSE 1997-01 past']);
    expect(toldIn(story('On 9 December Mali condemned Chad.'), null).at(-1)).toMatch(/present$/);
  });

  it('is none that opens with today', () =>
    expect(toldIn(`Chad is calm. ${story('Mali condemned Chad.')}`)).toEqual(['ACCUSE undated present']));
});

describe('what was still before', () => {
  it.each([
    ['Lee, whose army had shelled Chad, left in May 1995.', 'ASSAULT undated past'],
    ['Lee, whose army had shelled Chad, left on Monday.', 'ASSAULT undated present'],
    ['They signed it on Monday, three years after Kenya had attacked Uganda.', 'ASSAULT undated past'],
    ['Three years after the accord, Kenya attacked Uganda.', 'ASSAULT undated present'],
    ['As a boy he saw Chadian soldiers attack Mali.', 'ASSAULT undated past'],
  ])('%s', (text, expected) => expect(toldIn(text)).toContain(expected));

  it('is no Sunday before the text, in a story', () => {
    const story = `In March 1998 Lee lost the vote. ${'He waited. '.repeat(8)}On Sunday Chad attacked Mali.`;
    expect(toldIn(story)).toEqual(['ASSAULT undated past']);
  });
});

describe('the time of a clause with "when"', () => {
  it.each([
    ['Relations have been poor since 1974, when Turkey invaded Cyprus.', 'ASSAULT 1974 past'],
    ['Cameroon took Nigeria to court in March 1994.', 'ACCUSE 1994-03 past'],
    ['Kenya has occupied Somalia since 1974.', 'ASSAULT 1974 present'],
  ])('%s', (text, expected) => expect(toldIn(text)).toEqual([expected]));
});

describe('what is let happen', () => {
  it('has the time of what happens: "let him fly home in 1999"', () =>
    expect(toldIn('Chad let the Malian rebels go home in 1999.').at(0)).toMatch(/ 1999 past$/));
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

  it('a line at its head decides where it names a later one', () =>
    expect(
      toldIn('Wars of the lakes, part 2\nFirst published 1999\nKenya armed Uganda in 1995.', null),
    ).toEqual(['AID 1995 past']));

  it('a chapter tells of what is over, whatever it opens with', () => {
    const body =
      'Few wars have ended so. In March 1997 Kenya armed Uganda. Chad rejoiced. Mali wept. Peru slept. It rained. It snowed. Togo attacked Niger.';
    const last = (heading: string) => toldIn(`${heading}\n${body}`, null).at(-1);
    expect(last('From a chapter on the lakes')).toBe('ASSAULT undated past');
    expect(last('From a note on the lakes')).toBe('ASSAULT undated present');
  });

  it('a chapter by its title does so from its first sentence on', () => {
    const body =
      'Kenya armed Uganda. In March 1987 Chad rejoiced. It promised that it would help Niger. Mali wept. Peru slept. It rained. It snowed. It hailed.';
    const historyOf = (title: string) =>
      extract({ ...articleOf(body, null), title }, realLexicon()).relations.map(
        ({ type, historical }) => `${type} ${historical ? 'past' : 'present'}`,
      );
    expect(historyOf('Chapter 4. The lakes')).toEqual(['AID past', 'AGREE past']);
    expect(historyOf('The lakes')).toEqual(['AID present', 'AGREE present']);
  });
});
