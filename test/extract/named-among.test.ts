// Who is named of many, beside another, or first of two: "several states, including Chad", "not only Chad but also Mali".
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const ASSAULTS = (...ends: string[]) => ends.map((one) => `ASSAULT ${one} stated`);

describe('who is named', () => {
  it.each([
    ['Laos attacked several states, including Nepal.', ASSAULTS('LAO>NPL')],
    [
      'Laos attacked several states in the region, among them Nepal and Chad.',
      ASSAULTS('LAO>NPL', 'LAO>TCD'),
    ],
    ['Laos attacked countries such as Nepal and Chad.', ASSAULTS('LAO>NPL', 'LAO>TCD')],
    [
      'Several governments, including those of Laos and Chad, condemned Nepal.',
      ['ACCUSE LAO>NPL stated', 'ACCUSE TCD>NPL stated'],
    ],
    ['Laos attacked states like Nepal.', ASSAULTS('LAO>NPL')],
    ['Countries such as Laos have attacked Nepal.', ASSAULTS('LAO>NPL')],
    ['Laos imposed sanctions on several countries, notably Nepal.', ['SANCTION LAO>NPL stated']],
    ['Laos sent arms to several countries, including Nepal.', ['AID LAO>NPL stated']],
    ['Laos attacked every neighbour except Nepal.', []],
    ['Laos attacked several states that had condemned raids, including Nepal.', []],
    ['Laos attacked Nepal as well as Chad.', ASSAULTS('LAO>NPL', 'LAO>TCD')],
    ['Laos as well as Chad attacked Nepal.', ASSAULTS('LAO>NPL', 'TCD>NPL')],
    [
      'Laos signed a treaty with Nepal as well as Chad.',
      ['SUPPORT LAO~NPL stated', 'SUPPORT LAO~TCD stated'],
    ],
    ['Not only Laos but also Chad attacked Nepal.', ASSAULTS('LAO>NPL', 'TCD>NPL')],
    ['Not Laos but Chad attacked Nepal.', ASSAULTS('TCD>NPL')],
    ['Laos pushed hundreds of villagers into neighbouring Nepal.', ['COERCE LAO>NPL stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));

  it.each([
    'Together with Chad, Laos accused Nepal of theft.',
    'Alongside Chad, Laos accused Nepal of theft.',
  ])('%s', (text) =>
    expect(relations(text)).toEqual(
      expect.arrayContaining(['ACCUSE LAO>NPL stated', 'ACCUSE TCD>NPL stated']),
    ),
  );
});
