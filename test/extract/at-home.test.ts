// What is done at home, who jails, and who is at home where others are hit.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('deeds at home', () => {
  it.each([
    ['Tunisia shortened the curfew in Sousse.', ['CONCEDE TUN>TUN stated']],
    ['Ecuador declared a state of emergency.', ['COERCE ECU>ECU stated']],
    ['Evo Morales resigned in November.', ['RETREAT BOL>BOL stated']],
    ['Tamil guerrillas laid down their arms in Jaffna.', ['RETREAT LKA>LKA stated']],
    ['Nigerian nurses ended their strike.', ['RETREAT NGA>NGA stated']],
    // but not where another's land is meant
    ['Iraq declared a curfew in Kuwait.', ['COERCE IRQ>KWT stated']],
    // nor what rulers lay down
    ['Israel declared a ceasefire.', []],
    ['Emmanuel Macron announced a truce on Friday.', []],
    ['Narendra Modi declared a ceasefire in May.', []],
    ['Kenya lifted its ban on maize.', []],
  ])('%s', (text, told) => expect(relations(text)).toEqual(told));
});

describe('who jails', () => {
  it.each([
    [
      'Denmark deplored the jailing of a Danish nurse in Tripoli.',
      ['ACCUSE DNK>LBY stated', 'COERCE LBY>DNK stated'],
    ],
    [
      'Chile protested the arrest of two Chileans in Managua.',
      ['ACCUSE CHL>NIC stated', 'COERCE NIC>CHL stated'],
    ],
    // a murder may be anybody's
    ['Chile condemned the murder of a Chilean nurse in Nicaragua.', []],
  ])('%s', (text, told) => expect(relations(text)).toEqual(told));
});

describe('who is at home where others are hit', () => {
  it.each([
    ['Two Fijian soldiers stationed in Lebanon were killed by gunmen.', ['ASSAULT LBN>FJI stated']],
    ['A Ghanaian nurse was stabbed by a mob outside Windhoek.', ['ASSAULT NAM>GHA stated']],
    ['Two Danish engineers were killed by a device near Mosul.', ['ASSAULT IRQ>DNK stated']],
  ])('%s', (text, told) => expect(relations(text)).toEqual(told));
});

describe('plain agency prose', () => {
  it.each([
    // who stands up to a raid is raided
    [
      'Chadian soldiers repelled a raid by Libyan troops.',
      ['ASSAULT TCD>LBY stated', 'ASSAULT LBY>TCD stated'],
    ],
    // who speaks in between
    ['"The generals of Burma," the Thai envoy said, "must free her."', ['REQUEST THA>MMR stated']],
    // an arrest for another is one all the same
    [
      'Greek police arrested a Serbian trader at the request of Italy.',
      ['COERCE GRC>SRB stated', 'COOPERATE GRC>ITA stated', 'REQUEST ITA>GRC stated'],
    ],
    // "hit" is no verb there
    ['Oman sent tents to quake-hit Haiti.', ['AID OMN>HTI stated']],
    // nor "hand" a noun
    ['Niger insisted that Benin hand over the colonel.', ['REQUEST NER>BEN stated']],
    // who says "I", named by state and office
    ['"I urge Togo to wait," the Ghanaian foreign minister said.', ['REQUEST GHA>TGO stated']],
    // whose a seized thing is
    ['A Samoan trawler seized by Fiji in May was sold.', ['COERCE FJI>WSM stated']],
    // who says so is not the ambassador
    ['Fiji will expel the Samoan ambassador, Prime Minister Ana Rokotui said.', ['THREATEN FJI>WSM stated']],
    // what one is forced to do is done
    ['Fiji was forced to release two Samoan fishermen.', ['RETREAT FJI>WSM stated']],
    ['Oman reacted by imposing tariffs on Yemen.', ['SANCTION OMN>YEM stated']],
    ['Oman plans to give Yemen two million dollars, officials said.', ['AGREE OMN>YEM planned']],
    // a week is no deadline there
    ["Peru gave its blessing to Chile's plan last week.", ['SUPPORT PER>CHL stated']],
    ["Oman condemned Yemen's decision, state radio reported on Sunday.", ['ACCUSE OMN>YEM stated']],
    ['Oman has started training Yemeni soldiers.', ['AID OMN>YEM stated']],
    ['Oman backed the Yemeni operation.', ['SUPPORT OMN>YEM stated']],
    // a bid is no deed of force
    ["Fiji backed Samoa's bid for the seat.", ['SUPPORT FJI>WSM stated']],
  ])('%s', (text, told) => expect(relations(text).toSorted()).toEqual(told.toSorted()));
});

describe('crowds at odds with their own state', () => {
  it.each([
    ['Kenyan doctors went on strike over low pay.', ['PROTEST people:ken-doctor>state:KEN']],
    ['Indian farmers blocked roads in protest against new laws.', ['PROTEST people:ind-farmer>state:IND']],
    ['Algerian landowners began a hunger strike.', ['PROTEST people:dza-landowner>state:DZA']],
    ['Peruvian Muslims protested over a film made in Denmark.', ['PROTEST people:per-muslims>state:DNK']],
    ['Kenyan doctors walked out to protest at low pay.', ['PROTEST people:ken-doctor>state:KEN']],
    [
      'Omani nurses marched to the Danish embassy to protest at a film.',
      ['PROTEST people:omn-nurse>state:DNK'],
    ],
    ['Peruvian students marched to celebrate the victory.', []],
    ['Peruvian fans rioted after the match.', []],
    ['Peruvian workers at a Chinese mine stopped work.', []],
    ['Alan Garcia protested in vain.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what happens in a place, or off it', () => {
  it.each([
    // "inside" and "within" are "in"
    ['Turkey carried out raids inside Iraq.', ['ASSAULT TUR>IRQ stated']],
    ['Eritrea destroyed two launchers within Ethiopia.', ['ASSAULT ERI>ETH stated']],
    ['Chad called upon Niger to open the border.', ['REQUEST TCD>NER stated']],
    ['Paul Biya picked up the phone to Chad within the hour.', ['CONSULT CMR>TCD stated']],
    // a ship off a coast is no ship of those who live there
    ['Houthi raids on tankers off the coast of Oman went on.', []],
    ['Israeli jets sank a boat off Lebanon.', []],
  ])('%s', (text, told) => expect(relations(text)).toEqual(told));

  it.each([
    'A Greek ship was attacked off Libya.',
    'A Greek ship was attacked by gunmen off Libya.',
    'Two Greeks were kidnapped inside Libya.',
  ])('is not done by the state: %s', (text) =>
    expect(told(text)).toEqual([expect.stringMatching(/^ASSAULT people:lby-\w+>state:GRC$/)]),
  );
});
