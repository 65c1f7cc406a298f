// Reports on conflict and security: who strikes back, who only stations troops, whose army it is, warships, what is only played.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('what somebody cannot help doing, or is done with', () => {
  it.each([
    ['Ghana could not help but thank Togo.', ['SUPPORT GHA>TGO stated']],
    ["Peru can't help but condemn Chile.", ['ACCUSE PER>CHL stated']],
    ['Lima could not help criticising Quito.', ['ACCUSE PER>ECU stated']],
    ['Norway, which could not help but mock Denmark, left.', ['ACCUSE NOR>DNK stated']],
    ['Ghana could not help Togo.', ['REJECT GHA>TGO stated']],
    ['Spain could not help Kenya but praised Algeria.', ['REJECT ESP>KEN stated', 'SUPPORT ESP>DZA stated']],
    ['Libya is done with arming Chad.', ['SANCTION LBY>TCD stated']],
    ['Canada is finished with subsidising Cuba.', ['SANCTION CAN>CUB stated']],
    ['Niger was done arming Mali.', ['SANCTION NER>MLI stated']],
    ['Peru is in no position to arm Chile.', ['AID PER>CHL denied']],
    ['Peru is in no rush to recognise Kosovo.', ['REJECT PER>XKX stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who strikes back for what somebody did to a third', () => {
  it.each([
    ["Niger retaliated for Chad's raid on Mali.", 'ASSAULT NER>TCD stated', 'ASSAULT NER>MLI stated'],
    ["Peru said it would retaliate for Chile's strike on Bolivia.", 'THREATEN PER>CHL stated', 'PER>BOL'],
    ['Kenya retaliated for the shelling of its post by Uganda.', 'ASSAULT KEN>UGA stated', 'SANCTION'],
    ['Kenya retaliated against Uganda with duties on milk.', 'SANCTION KEN>UGA stated', 'ASSAULT'],
  ])('%s', (text, expected, not) => {
    expect(relations(text)).toContain(expected);
    expect(relations(text).join()).not.toContain(not);
  });
});

describe('of things in a row each that is hit', () => {
  it.each([
    [
      'Chad dropped bombs on a bridge in Niger and on two airfields in Mali.',
      ['ASSAULT TCD>MLI stated', 'ASSAULT TCD>NER stated'],
    ],
    [
      'Chad bombed a bridge in Niger, an airfield in Mali and a port in Libya.',
      ['ASSAULT TCD>LBY stated', 'ASSAULT TCD>MLI stated', 'ASSAULT TCD>NER stated'],
    ],
    ['Chad attacked a base in Niger and Mali responded.', ['ASSAULT TCD>NER stated']],
    ["Chad took revenge for Niger's raid on Mali.", ['ASSAULT TCD>NER stated']],
    ['Chad took revenge on Niger for the raid.', ['ASSAULT TCD>NER stated']],
    ['Chad gave Niger orders to free a Malian.', ['REQUEST TCD>NER stated']],
    ['Chad gave Niger a medal.', ['SUPPORT TCD>NER stated']],
    ['Gunmen dressed as monks kidnapped two Kenyan engineers.', ['ASSAULT gunman>KEN stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('forces that go to a friend', () => {
  it.each([
    ['Spain deployed 300 soldiers to Latvia.', 'AID ESP>LVA stated'],
    ['Denmark will send troops to Lithuania.', 'AGREE DNK>LTU stated'],
    ['The United States deployed jets to Qatar.', 'AID USA>QAT stated'],
    ['Ghana deployed 200 policemen to Haiti.', 'AID GHA>HTI stated'],
    ['Chad deployed troops to Niger under a treaty.', 'AID TCD>NER stated'],
    ['Japan deployed six jets to Indonesia for an exercise.', 'COOPERATE JPN>IDN stated'],
    ['Chad deployed troops to Niger.', 'MOBILIZE TCD>NER stated'],
    ['Poland deployed troops to its border with Belarus.', 'MOBILIZE POL>BLR stated'],
    ['Turkey sent troops to Greece.', 'MOBILIZE TUR>GRC stated'],
    ['Turkey sent warships to Greece.', 'MOBILIZE TUR>GRC stated'],
    // from the year of the treaty on
    ['Germany sent troops to Lithuania in 2017.', 'AID DEU>LTU stated'],
    ['Germany sent troops to Norway in 1940.', 'MOBILIZE DEU>NOR stated'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));

  it.each([
    'Kenya put its army on alert after an exchange of fire between Chad and Sudan.',
    'France ended Operation Barkhane.',
  ])('touches neither: %s', (text) => expect(relations(text).join()).not.toMatch(/MOBILIZE|RETREAT/));
});

describe('what is only played', () => {
  it.each([
    'The thriller tells how a Chadian pilot bombs Mali.',
    'The film follows a Chadian pilot who bombs Mali.',
    'In the series a Chadian agent kidnaps a Malian general.',
    'Ghana battered Togo 4-1 in the cup.',
    "Ghana's bowlers destroyed Kenya in Accra.",
    'Tesla is battling BYD in Europe.',
    'Gazprom bombed with investors in Britain.',
  ])('%s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    ['In a series of raids Chad bombed Mali.', 'ASSAULT TCD>MLI stated'],
    ['Chad attacked Mali in the final week of the war.', 'ASSAULT TCD>MLI stated'],
    ['Chad hit Mali with 12-15 missiles.', 'ASSAULT TCD>MLI stated'],
  ])('but %s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('whose those are who are told of', () => {
  it.each([
    // the minister's own army, whatever army was named before
    [
      "Sudanese soldiers fired. Chad's defence minister, Daoud Yaya, told the army to answer. The Sudanese army denied it.",
      'REQUEST person:daoud-yaya>institution:chad-army',
    ],
    [
      'Rebels took the fort after the Chadian army and its Libyan allies left it.',
      'ALLY_OF institution:chad-army>state:LBY',
    ],
    [
      'The European Parliament called on the Commission to suspend an accord with Chad.',
      'REQUEST organisation:european-parliament>organisation:european-commission',
    ],
    ['The FARC killed a mayor. The jihadists killed two Kenyans.', 'ASSAULT people:jihadist>state:KEN'],
    ['Al-Shabaab has camps there. The jihadists killed two Kenyans.', 'ASSAULT group:al-shabaab>state:KEN'],
    ['Iran fired at HMS Montrose in the Gulf.', 'ASSAULT state:IRN>institution:united-kingdom-armed-forces'],
    [
      'A Chilean boat rammed the USS Harry S. Truman.',
      'ASSAULT state:CHL>institution:united-states-armed-forces',
    ],
    [
      'A Malian general was assassinated in Accra.',
      'ASSAULT people:gha-unidentified>institution:mali-armed-forces',
    ],
    ["The warlord Khalifa Haftar's march on Tripoli failed.", 'ASSAULT person:khalifa-haftar>state:LBY'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['Three Britons belonging to al-Shabaab were killed.', 'MEMBER_OF'],
    ["Chad has shot two spies, the court's news agency said.", 'ACCUSE'],
  ])('%s', (text, not) => expect(relations(text).join()).not.toContain(not));
});

describe('who is put on a list', () => {
  it.each([
    ['On Friday the United States designated James Kabarebe.', ['SANCTION USA>RWA stated']],
    [
      'The European Union listed six Iranian generals over the drones.',
      ['SANCTION European Union>IRN stated'],
    ],
    ['UNESCO designated Timbuktu a World Heritage site.', []],
    ['Chad designated an envoy to Mali.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
