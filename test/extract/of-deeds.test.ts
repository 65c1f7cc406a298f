// What is said of a deed that is the subject: "a raid is imminent" tells of none, "a raid is under way" does.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('deeds that have not come about', () => {
  it.each([
    'A Laotian attack on Nepal is imminent.',
    'A pact between Laos and Nepal is within reach.',
    'A pact between Laos and Nepal is on the cards.',
    'Talks between Laos and Nepal are in the works.',
    'Talks between Laos and Nepal are a long way off.',
    'Laotian aid to Nepal is only a matter of time.',
    'A pact between Laos and Nepal remains unlikely.',
    'A Laotian attack on Nepal seems inevitable.',
    'A pact between Laos and Nepal is necessary.',
    'The end of the war between Laos and Nepal is near.',
    "An end to Laos's attacks on Nepal is not in sight.",
    'A Laotian attack on Nepal is yet to come.',
  ])('are not told: %s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    ['Laotian aid to Nepal failed to materialise.', 'AID LAO>NPL denied'],
    ['Laotian aid to Nepal never came.', /AID LAO>NPL denied|REJECT LAO>NPL stated/],
    ['Laotian aid to Nepal fell through.', 'AID LAO>NPL denied'],
    ['A Laotian strike on Nepal is a crime.', 'ASSAULT LAO>NPL hypothetical'],
    ['Talks between Laos and Nepal were proposed.', 'CONSULT LAO~NPL hypothetical'],
    ['Talks between Laos and Nepal could begin soon.', 'CONSULT LAO~NPL hypothetical'],
    ['Talks between Laos and Nepal will begin in May.', 'CONSULT LAO~NPL planned'],
  ])('%s', (text, expected) => expect(relations(text).join()).toMatch(expected));
});

describe('deeds that have', () => {
  it.each([
    ['A Laotian attack on Nepal is under way.', 'ASSAULT LAO>NPL stated'],
    ['A pact between Laos and Nepal is in force.', 'AGREE LAO~NPL stated'],
    ['A Laotian raid on Nepal is the third this month.', 'ASSAULT LAO>NPL stated'],
    ['A trade deal between Laos and Nepal is a blow to Chad.', 'AGREE LAO~NPL stated'],
    ['Aid from Laos to Nepal came in May.', 'AID LAO>NPL stated'],
    ['Talks between Laos and Nepal began in May.', 'CONSULT LAO~NPL stated'],
    ['The war between Laos and Nepal is unlikely to end soon.', 'ASSAULT LAO~NPL stated'],
    ['The alliance between Laos and Nepal is vital.', 'ALLY_OF LAO~NPL stated'],
    ['The Laotian attack on Nepal remains a mystery.', 'ASSAULT LAO>NPL stated'],
    ['Hamas announced an end to rocket attacks on Israel.', 'RETREAT PSE>ISR stated'],
    ['North and South Korea exchanged artillery fire.', 'ASSAULT KOR~PRK stated'],
    ['Japan sanctioned North and South Korea.', 'SANCTION JPN>PRK stated'],
    ['Laos pulled out of the peace process with Nepal.', 'SANCTION LAO>NPL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});
