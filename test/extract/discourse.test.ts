// What a text tells by pointing back: denials, "all sides", what is turned down.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who turns a request down has been asked', () => {
  it.each([
    [
      'Fiji rejected a request from Tonga for two ships.',
      ['REQUEST TON>FJI stated', 'REJECT FJI>TON stated'],
    ],
    ['Bolivia spurned calls from Peru to reopen the road.', ['REQUEST PER>BOL stated']],
    ['Niger turned down an appeal by Benin to free the drivers.', ['REQUEST BEN>NER stated']],
    ['Austria shrugged off Slovenian demands for a new border post.', ['REQUEST SVN>AUT stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('asks nobody where no government turned it down', () =>
    expect(relations("No government has turned down Fiji's plea for help.").join()).not.toContain('REQUEST'));
});

describe('who denies a charge rejects it against whoever made it', () => {
  it.each([
    ['Kenya accused Uganda of hiding smugglers, which Kampala denies.', 'REJECT UGA>KEN stated'],
    ['Kenya accused Uganda of hiding smugglers, a charge that Kampala rejected.', 'REJECT UGA>KEN stated'],
    ['Peru blamed Chile for the fire. Santiago denied the charge.', 'REJECT CHL>PER stated'],
    ['Peru blamed Chile for the fire. The road is shut. Chile denied any role.', 'REJECT CHL>PER stated'],
    ['Peru blamed Chile for the fire. The Chilean army denied having lit it.', 'REJECT CHL>PER stated'],
    ['Peru blamed Chile for the fire. Santiago, for its part, denied it.', 'REJECT CHL>PER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Peru blamed Chile for the fire. Bolivia denied any role.',
    'Peru blamed Chile for the fire. Peru denied any role.',
    'Peru blamed Chile for the fire. Ghana blamed Togo for the flood. Chile denied the charge.',
    'Peru blamed Chile for the fire. The road is shut. Chile denied it.',
    'Chile denied the charge.',
  ])('reads no denial in: %s', (text) => expect(relations(text).join()).not.toContain('REJECT'));
});

describe('all sides of a quarrel', () => {
  it.each([
    ['Chad and Niger exchanged fire. Norway urged all sides to stay calm.', ['TCD', 'NER']],
    ['Chad and Niger exchanged fire. Norway has called on all parties to show restraint.', ['TCD', 'NER']],
    ['Chad and Niger exchanged fire. Norway asked the warring parties to stop.', ['TCD', 'NER']],
    ['Chad and Niger exchanged fire. Norway urged the parties to the conflict to talk.', ['TCD', 'NER']],
    ['Norway ended its mediation between Chad and Niger and urged both sides to talk.', ['TCD', 'NER']],
  ])('%s', (text, sides) =>
    expect(relations(text)).toEqual(
      expect.arrayContaining(sides.map((side) => `REQUEST NOR>${side} stated`)),
    ),
  );

  it.each([
    'The Greek coalition broke up. Norway urged all political parties to form a government.',
    'Chad and Niger share a lake. Norway urged people on both sides of the border to trade.',
  ])('reads no request to states in: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/REQUEST NOR>(TCD|NER|GRC)/),
  );
});
