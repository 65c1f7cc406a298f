// "opposed sanctions on Chad": who takes somebody's side has nothing against it.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who opposes what is done to another', () => {
  it.each([
    'Laos opposed sanctions on Nepal.',
    'Laos objected to an embargo on Nepal.',
    'Laos voted against sanctions on Nepal.',
    'Laos spoke out against sanctions against Nepal.',
    'Laos protested against an embargo on Nepal.',
    'Laos deplored an embargo on Nepal.',
    'Laos opposed a war on Nepal.',
  ])('is not against it: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/(REJECT|ACCUSE) LAO>NPL/),
  );

  it.each([
    ["Laos opposed Chad's sanctions on Nepal.", 'REJECT LAO>TCD stated'],
    ['Laos condemned the Nepalese strikes on Chad.', 'ACCUSE LAO>NPL stated'],
    ["Laos rejected Nepal's sanctions.", 'REJECT LAO>NPL stated'],
    ['Laos urged sanctions against Nepal.', 'ACCUSE LAO>NPL stated'],
    ['Laos called for sanctions on Nepal.', 'ACCUSE LAO>NPL stated'],
    ['Laos voted against Nepal.', 'REJECT LAO>NPL stated'],
  ])('but: %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who has a hand in what is done to another', () => {
  it.each([
    'Laos contributed to air strikes on Nepal.',
    'Laos hailed sanctions on Nepal.',
    'Laos justified sanctions on Nepal.',
  ])('is no friend of it: %s', (text) => expect(relations(text).join()).not.toMatch(/(AID|SUPPORT) LAO>NPL/));

  it.each([
    ['Laos opposed the lifting of sanctions on Nepal.', 'REJECT LAO>NPL stated'],
    ['Laos welcomed the lifting of sanctions on Nepal.', 'SUPPORT LAO>NPL stated'],
    ['Laos supported Nepal in the war on Chad.', 'SUPPORT LAO>NPL stated'],
    ['Laos refuses to remove the ban on Nepalese films.', 'REJECT LAO>NPL stated'],
    ['Laos filed a complaint against Nepal.', 'ACCUSE LAO>NPL stated'],
  ])('but: %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who suffers what is asked to end, or what is supported', () => {
  it.each([
    ['Ghana called for the lifting of sanctions on Togo.', []],
    ['Ghana repeated its call for an end to the siege of Lomé.', []],
    ['Ghana voiced its support for the strike on the port in Togo.', []],
    [
      'Ghana demanded an end to Togolese raids on Benin.',
      ['REQUEST GHA>TGO stated', 'ASSAULT TGO>BEN stated'],
    ],
    [
      'Ghana urged Benin to lift its sanctions on Togo.',
      ['REQUEST GHA>BEN stated', 'SANCTION BEN>TGO stated'],
    ],
    ['Ghana supports Togo in its war on terror.', ['SUPPORT GHA>TGO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
