// "Either Chad or Mali", "not Chad but Mali", and whose the means of a deed are: "used drones supplied by Chad".
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('one of several', () => {
  it.each([
    ['Either Laos or Nepal attacked Chad.', ['ASSAULT LAO>TCD hypothetical', 'ASSAULT NPL>TCD hypothetical']],
    ['Chad was sanctioned by Laos or Nepal.', ['SANCTION LAO>TCD hypothetical']],
    ['Chad has never attacked Laos or Nepal.', ['ASSAULT TCD>LAO denied', 'ASSAULT TCD>NPL denied']],
    ['Both Laos and Nepal attacked Chad.', ['ASSAULT LAO>TCD stated', 'ASSAULT NPL>TCD stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each(['Not Laos but Nepal attacked Chad.', 'It was not Laos but Nepal that attacked Chad.'])(
    'is the one that is put right: %s',
    (text) => expect(relations(text)).toEqual(['ASSAULT NPL>TCD stated']),
  );
});

describe('means of a deed', () => {
  it.each([
    ['Chad used drones supplied by Laos to attack Nepal.', 'ASSAULT TCD>NPL stated'],
    ['Chad used money borrowed from Laos to arm Nepal.', 'AID TCD>NPL stated'],
    ['Chad seized a Laotian ship carrying arms to Nepal.', 'AID LAO>NPL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Chad used drones supplied by Laos to attack Nepal.', /TCD>LAO|LAO>NPL/],
    ['Chad seized a Laotian ship carrying arms to Nepal.', /TCD>NPL/],
  ])('are no other deed: %s', (text, never) => expect(relations(text).join()).not.toMatch(never));
});

describe('land that is taken', () => {
  it.each([
    ['Russia annexed Crimea in 2014.', 'COERCE RUS>UKR stated'],
    ['The Golan Heights were annexed by Israel.', 'COERCE ISR>SYR stated'],
    ['The annexation of Crimea by Russia was condemned.', 'COERCE RUS>UKR stated'],
    ['Russia blockaded Kharkiv.', 'COERCE RUS>UKR stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each(['Ukraine besieged Donetsk.', 'Laos arrested a Nepali in Kharkiv.'])(
    'is not what happens there: %s',
    (text) => expect(relations(text).join()).not.toMatch(/COERCE LAO>UKR|COERCE UKR>UKR/),
  );
});
