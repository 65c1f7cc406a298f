// What is said of somebody, promised not to be done, only talked of, or done by "have armed" in front of a name.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('verbs in front of a name', () => {
  it.each([
    ['Laos must have armed Nepal.', 'AID LAO>NPL hypothetical'],
    ['Laos may have armed Nepal.', 'AID LAO>NPL hypothetical'],
    ['Laos armed Nepal yesterday, officials said on Tuesday.', 'AID LAO>NPL stated'],
    ['Laos did not merely arm Nepal.', 'AID LAO>NPL stated'],
    ['Laos did not arm Nepal.', 'AID LAO>NPL denied'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what somebody is for or against', () => {
  it.each([
    ['Laos is against arming Nepal.', ['REJECT LAO>NPL stated']],
    ['Laos, which is against arming Nepal, walked out.', ['REJECT LAO>NPL stated']],
    ['Laos came out against arming Nepal.', ['REJECT LAO>NPL stated']],
    ['Laos warned Nepal against arming Mali.', ['THREATEN LAO>NPL stated']],
    ['Laos is allergic to arming Nepal.', ['REJECT LAO>NPL stated']],
    ['Laos frowns on arming Nepal.', ['REJECT LAO>NPL stated']],
    ['Laos is bent on arming Nepal.', ['AGREE LAO>NPL planned']],
    ['Laos is split over arming Nepal.', ['AID LAO>NPL hypothetical']],
    ['Laos saw the benefit of arming Nepal.', ['AID LAO>NPL hypothetical']],
    ['Laos drew back from arming Nepal.', []],
    ['Laos is for arming Nepal.', ['AID LAO>NPL hypothetical']],
    ['Laos is above arming Nepal.', []],
    ['The African Union refused to admit Laos.', ['REJECT African Union>LAO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what somebody will not do', () => {
  it.each([
    ['Laos promised not to arm Nepal.', 'REJECT LAO>NPL stated'],
    ['Laos promised not to attack Nepal.', 'CONCEDE LAO>NPL stated'],
    ['Laos chose not to condemn Nepal.', 'ACCUSE LAO>NPL denied'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('what is only thought or talked of', () => {
  it.each(['Laos talked of arming Nepal.', 'Laos is widely seen as arming Nepal.'])('%s', (text) =>
    expect(relations(text)).toEqual(['AID LAO>NPL hypothetical']),
  );
});

describe('what somebody says of another', () => {
  it.each([
    'Laos said Nepal was responsible.',
    'Laos said Nepal had betrayed it.',
    'Laos said Nepal was a threat.',
    'Laos said Nepal had started the war.',
    'Laos said the attack was the work of Nepal.',
    'Laos said the missiles had come from Nepal.',
    'Laos said Nepal had shot down an airliner.',
  ])('charges it: %s', (text) => expect(relations(text)).toContain('ACCUSE LAO>NPL stated'));

  it.each([
    'Laos said Nepal was responsible for the security of the valley.',
    'Laos said Nepal had started the talks.',
    'Laos said the delegates had come from Nepal.',
    'Laos said the threat of floods in Nepal had grown.',
  ])('does not: %s', (text) => expect(relations(text).join()).not.toMatch(/ACCUSE/));
});
