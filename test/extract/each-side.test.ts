// "Each side blamed the other", revenge that is vowed, places struck at home, and what is hardly ever done.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const clash = 'Peru and Chile clashed on Thursday. ';

describe('each and the other', () => {
  it.each([
    'Each side accused the other of theft.',
    'Each blamed the other.',
    'Each country charged the other with breaking the truce.',
    'Each army accused the other of theft.',
    'Each government said the other had fired first.',
    'Both armies said the other had broken the truce.',
  ])('%s', (text) => expect(relations(clash + text)).toContain('ACCUSE CHL~PER stated'));

  it.each([
    ["Each army shelled the other's trenches.", 'ASSAULT CHL~PER stated'],
    ["Each country expelled the other's ambassador.", 'SANCTION CHL~PER stated'],
  ])('what is done to those of the other: %s', (text, expected) => {
    const told = relations(`Peru and Chile signed a pact in May. ${text}`);
    expect(told).toContain(expected);
  });

  it('but whoever is for those against the other is not for the other', () =>
    expect(relations(`${clash}Each government armed the other's rebels.`).join()).not.toMatch(
      /AID (CHL~PER|CHL>PER|PER>CHL)/,
    ));

  it('but not what the other has not done', () =>
    expect(relations(`${clash}Each government said the other had not fired.`)).toEqual([
      'ASSAULT CHL~PER stated',
    ]));

  it('but not others', () =>
    expect(relations(`${clash}Each soldier blamed the other men.`)).toEqual(['ASSAULT CHL~PER stated']));
});

describe('what is owed and what is said of home', () => {
  it.each([
    ['Laos expelled two Nepali diplomats. Nepal promised retaliation.', 'THREATEN NPL>LAO stated'],
    ['Thai officials said Lao helicopters had strafed a village.', 'ASSAULT LAO>THA stated'],
    ['Thai officials said Lao helicopters had strafed a village.', 'ACCUSE THA>LAO stated'],
    ['Oman spent months begging Qatar to intervene.', 'REQUEST OMN>QAT stated'],
    ['Nepal and Laos have rarely quarrelled.', 'RIVAL_OF LAO~NPL denied'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    // who lies further off speaks of others
    'Canada said Lao jets had bombed a hospital.',
    'Thailand said Lao jets had bombed a hospital in Hue.',
  ])('is not told of who says it in: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/ASSAULT LAO>(CAN|THA)/),
  );
});

describe('who frees and who backs', () => {
  it.each([
    ["Chad's army freed 30 hostages held by Boko Haram in Niger.", 'RETREAT TCD>? stated'],
    ['Fiji won backing from Tonga.', 'SUPPORT TON>FJI stated'],
  ])('%s', (text, expected) =>
    expect(relations(text).map((one) => one.replace(/>hostage.*(?= )/, '>?'))).toContain(expected),
  );

  it('is not who holds them', () =>
    expect(relations("Chad's army freed 30 hostages held by Boko Haram in Niger.").join()).not.toMatch(
      'RETREAT N',
    ));
});

describe('whose men they are', () => {
  it('is the band that "whose" has told to be his', () =>
    expect(
      relations('Ali Lima, whose Misrata Brigades hold the airport, spoke. His fighters shelled Tunisia.'),
    ).toEqual(['ASSAULT LBY>TUN stated']));
});
