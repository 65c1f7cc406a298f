// What stands over a deed or before it: "the notion of a raid", "pending a pact", "in exchange for talks".
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('deeds that a noun or a preposition leaves open', () => {
  it.each([
    ['The notion of a Laotian attack on Nepal worried Chad.', /ASSAULT LAO>NPL hypothetical/],
    ['Speculation about a treaty between Laos and Nepal worried Chad.', /SUPPORT LAO~NPL hypothetical/],
    ['A bill on sanctions by Laos against Nepal worried Chad.', /SANCTION LAO>NPL hypothetical/],
    ['Opposition to a treaty between Laos and Nepal worried Chad.', /SUPPORT LAO~NPL hypothetical/],
    ['A step towards talks between Laos and Nepal was made.', /CONSULT LAO~NPL hypothetical/],
    ['Chad closed its port in case of a Laotian attack on Nepal.', /ASSAULT LAO>NPL hypothetical/],
    ['Chad closed its port pending a treaty between Laos and Nepal.', /SUPPORT LAO~NPL hypothetical/],
    ['Chad closed its port instead of talks between Laos and Nepal.', /CONSULT LAO~NPL hypothetical/],
  ])('%s', (text, expected) => expect(relations(text).join()).toMatch(expected));

  it.each([
    ['Opposition to the treaty between Laos and Nepal grew.', /SUPPORT LAO~NPL stated/],
    ['An investigation into a Laotian attack on Nepal began.', /ASSAULT LAO>NPL stated/],
    ['Chad closed its port because of a Laotian attack on Nepal.', /ASSAULT LAO>NPL stated/],
  ])('but: %s', (text, expected) => expect(relations(text).join()).toMatch(expected));
});

describe('calls for a deed', () => {
  it.each([
    ['Calls for talks between Laos and Nepal grew.', /CONSULT/],
    ['Calls for a Laotian attack on Nepal grew.', /THREATEN|ASSAULT/],
    ['There are calls for Laotian sanctions against Nepal.', /ACCUSE|SANCTION LAO>NPL stated/],
  ])('are not made by whoever is to do it: %s', (text, never) =>
    expect(relations(text).join()).not.toMatch(never),
  );

  it.each([
    ["Chad's call for sanctions against Nepal was heard.", 'ACCUSE TCD>NPL stated'],
    ['The call between Laos and Nepal took an hour.', 'CONSULT LAO~NPL stated'],
  ])('but: %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what stands behind two words that are one preposition', () => {
  it.each([
    'Chad closed its border ahead of a pact between Laos and Nepal.',
    'Chad closed its border in exchange for talks between Laos and Nepal.',
    'Chad closed its border apart from talks between Laos and Nepal.',
    'Chad closed its border on the brink of talks between Laos and Nepal.',
    'Chad closed its border in reaction to a Laotian attack on Nepal.',
  ])('has no part in what is done: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/TCD>(LAO|NPL)/),
  );

  it('but whom it is closed to', () =>
    expect(relations('Chad closed its border with Nepal ahead of the vote.')).toContain(
      'COERCE TCD>NPL stated',
    ));
});

describe('what is yet to be done', () => {
  it.each([
    ['Nepal faces hurdles, including mending its ties with Laos.', 'AGREE LAO~NPL hypothetical'],
    ['Nepal has other goals, among them signing a treaty with Laos.', 'SUPPORT LAO~NPL hypothetical'],
    ['The aim of the envoys is an agreement between Nepal and Laos.', 'AGREE LAO~NPL hypothetical'],
    ['The aim is clear, and Nepal will help Laos.', 'AGREE NPL>LAO stated'],
    ['Nepal took steps, including signing a treaty with Laos.', 'SUPPORT LAO~NPL stated'],
    ['The outcome of the visit is an agreement between Nepal and Laos.', 'AGREE LAO~NPL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what somebody is against', () => {
  it.each([
    ['Nepal opposes admitting Laos to the African Union.', ['REJECT NPL>LAO stated']],
    ['Nepal resisted adding Laos to the list.', ['REJECT NPL>LAO stated']],
    ['Nepal objected to inviting Laos to the games.', ['REJECT NPL>LAO stated']],
    ['Taiwan remains unrecognised by Nepal.', ['REJECT NPL>TWN stated']],
    ['Nepal refused to join until Laos frees the monks.', []],
    ['Nepal blocked a statement that would have condemned Laos.', []],
  ])('%s', (text, expected) =>
    expect(relations(text).filter((told) => !told.endsWith('hypothetical'))).toEqual(expected),
  );
});
