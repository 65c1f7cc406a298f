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
    'Some Peruvian newspapers suspected Chilean arsonists, which Santiago denied.',
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

describe('who brings together those of whom the text has told', () => {
  it.each([
    ['Mali and Niger met in Oslo on Monday. The talks were hosted by Norway.', 'CONSULT NOR>NER stated'],
    ['Mali and Niger met on Monday. Norway hosted most of the meetings.', 'CONSULT NOR>MLI stated'],
    ['Mali and Niger signed a treaty. Norway will host the ceremony.', 'CONSULT NOR>MLI planned'],
    ['Mali and Niger fought a war in May. Togo and Ghana offered to mediate.', 'AGREE GHA>NER stated'],
    ['Mali recalled its envoy from Niger. Togo has offered to act as mediator.', 'AGREE TGO>MLI stated'],
    ['Mali bombed Niger in May. A truce brokered by Togo followed.', 'CONSULT TGO>NER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Mali and Niger met on Monday. Norway hosted talks on whales.', /NOR/],
    ['Mali and Niger met on Monday. Norway hosted no talks.', /NOR/],
    ['Mali shelled Niger, and Peru shelled Chile. Norway offered to mediate.', /NOR/],
    ['Norway hosted the talks.', /NOR/],
  ])('reads no host in: %s', (text, host) => expect(relations(text).join()).not.toMatch(host));
});

describe('what two are to each other by what they are called', () => {
  it.each([
    ['Greece and Turkey traded shots. The old foes have quarrelled for years.', 'RIVAL_OF GRC~TUR stated'],
    ['Ghana expelled an envoy of Togo. Trade between the two allies has stopped.', 'ALLY_OF GHA~TGO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('tells former enemies apart', () =>
    expect(relations('Greece and Turkey met. The former enemies will trade.').join()).not.toMatch(/RIVAL/));
});

it('joins presidents with states of their own', () =>
  expect(
    relations('William Ruto of Kenya and Yoweri Museveni of Uganda met for the first time on Monday.'),
  ).toContain('CONSULT KEN~UGA stated'));

describe('whose deed is judged', () => {
  it.each([
    ['Fiji bought two islets. Tonga called the purchase illegal.', 'ACCUSE TON>FJI stated'],
    ['Latvia closed a bridge on Monday. Minsk condemned the closure of the bridge.', 'ACCUSE BLR>LVA stated'],
    ['Norway launched a satellite. Iceland praised the launch.', 'SUPPORT ISL>NOR stated'],
    ['Mali expelled the envoy of Niger. Togo called the decision unjustified.', 'ACCUSE TGO>MLI stated'],
    ['Mali recalled its envoy from Niger. Togo welcomed the decision.', 'SUPPORT TGO>MLI stated'],
    ['Togo bombed Benin. Norway condemned what it called an act of war.', 'ACCUSE NOR>TGO stated'],
    [
      'Togolese troops stormed the Beninese embassy. Norway condemned the assault on the mission.',
      'ACCUSE NOR>TGO stated',
    ],
    [
      'Norway flew patrols with Iceland. Russia denounced the flights as a provocation.',
      'ACCUSE RUS>NOR stated',
    ],
    [
      'Mali and Togo cut ties with Niger on Monday. Niger called the decision unjustified.',
      'ACCUSE NER>TGO stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Fiji bought two islets. Tonga called the weather bad.',
    'Fiji bought two islets. The Fijian premier praised the purchase.',
    'The economy grew. Tonga praised the growth.',
  ])('reads nothing in: %s', (text) => expect(relations(text)).toEqual([]));

  it('takes three Gulf states for no body', () =>
    expect(relations('Three Gulf states recalled their envoys from Qatar.').join()).not.toContain('Gulf'));
});

describe('who is meant in a relative clause', () => {
  it.each([
    ['Togo praised Ghana, which said it would bomb Niger.', 'THREATEN GHA>NER stated'],
    ['Togo praised Ghana, which left because it had accused Niger.', 'ACCUSE GHA>NER stated'],
    ['Angela Merkel met Vaclav Klaus, who said he had sued Fiji.', 'ACCUSE CZE>FJI stated'],
    ['Togo thanked Ghana, which it had helped in the war.', 'AID TGO>GHA stated'],
    ['Togo reminded Ghana that it had promised Niger to pay.', 'AGREE GHA>NER stated'],
    [
      'Angela Merkel met Vaclav Klaus, who was told by Mario Monti that the Fijian tax was unfair.',
      'ACCUSE ITA>FJI stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('is not whom he tells something', () =>
    expect(
      relations(
        'Vaclav Klaus left for Oslo. The office of Mario Monti said he had told Klaus that the Fijian tax was unfair.',
      ),
    ).toContain('ACCUSE ITA>FJI stated'));

  it.each([
    ['Smith met President Vaclav Klaus, whom he told that Fijian aid was illegal.', /CZE>FJI/],
    ['Togo praised Ghana, which said it would bomb Niger.', /TGO>NER/],
  ])('is not the other in: %s', (text, others) => expect(relations(text).join()).not.toMatch(others));
});

it('takes the arrest of men for no closure', () =>
  expect(
    relations(
      'Laos closed its crossing with Nepal. Police in Nepal arrested four Laotians. Bhutan deplored the closure.',
    ),
  ).toContain('ACCUSE BTN>LAO stated'));
