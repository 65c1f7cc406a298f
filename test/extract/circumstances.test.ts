// Who stands in a circumstance of a deed is no party to it.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

/** Sentences with what they tell. */
const DEEDS = [
  ['Laos halted its shelling of Nepal', 'RETREAT LAO>NPL'],
  ['Laos cooperates with Nepal', 'COOPERATE LAO~NPL'],
  ['Laos pulled the plug on its arms exports to Nepal', 'SANCTION LAO>NPL'],
  ['Laos laughed off the threats of Nepal', 'REJECT LAO>NPL'],
  ['Laos sent troops to Nepal', 'MOBILIZE LAO>NPL'],
] as const;

describe('is left out', () => {
  it.each([
    '… in line with a resolution drafted by Peru.',
    '… in accordance with a Peruvian plan.',
    '… with Peruvian weapons.',
    '… on the way to Peru.',
    '… from a base in Peru.',
    '…, citing events in Peru.',
    '…, a Peruvian paper reported.',
    'In Peru, ….',
    'As Peru voted, ….',
  ])('%s', (frame) =>
    expect(DEEDS.map(([deed]) => relations(frame.replace('…', deed)))).toEqual(
      DEEDS.map(([, told]) => [`${told} stated`]),
    ),
  );
});

describe('a paper is no state', () => {
  it.each(['paper', 'magazine', 'website', 'editorial'])('a Peruvian %s criticised Laos', (noun) =>
    expect(relations(`A Peruvian ${noun} criticised Laos.`)).toEqual([]),
  );
});

describe('what stands behind a last participle is its object', () => {
  it.each([
    ['Sweden condemned the abuses in Laos, citing events in Nepal.', ['ACCUSE SWE>LAO stated']],
    [
      'Laos seized a market in Nepal, killing fishermen from Chad.',
      ['ASSAULT LAO>NPL stated', 'ASSAULT LAO>TCD stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
