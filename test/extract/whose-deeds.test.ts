// Deeds whose doer "whose" names, objections that are set aside, and offers told with what they are about.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('deeds behind "whose"', () => {
  it.each([
    ['Oman, whose attack on Yemen failed, fell silent.', ['ASSAULT OMN>YEM stated']],
    ['Peru, whose friendship with Chile has soured, fell silent.', ['RIVAL_OF CHL~PER stated']],
    ['Kenya, whose recognition of Kosovo came late, fell silent.', ['SUPPORT KEN>XKX stated']],
    ['Laos, whose exports to Nepal fell, kept silent.', ['COOPERATE LAO>NPL stated']],
    // whose people they are tells of no deed
    ['Laos, whose doctors work in Nepal, kept silent.', []],
  ])('%s', (text, told) => expect(relations(text)).toEqual(told));
});

describe('objections set aside', () => {
  it.each([
    ['Togo built the dam over the objections of Benin.', 'REJECT TGO>BEN stated'],
    ['Japan released the water over Fijian protests.', 'REJECT JPN>FJI stated'],
    ['Norway resumed the hunt in the face of Chilean objections.', 'REJECT NOR>CHL stated'],
    [
      'Oman promised Yemen that it would join the bank, over the objections of Qatar.',
      'REJECT OMN>QAT stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('but not where they are what is quarrelled over', () =>
    expect(relations('Poland criticised Latvia over its objections to the treaty.')).toEqual([
      'ACCUSE POL>LVA stated',
    ]));
});

describe('offers told with what they are about', () => {
  it.each([
    ['Chad repeated an offer of talks on border trade, which Niger turned down.', 'REJECT NER>TCD stated'],
    ['Fiji proposed a ban on whaling, which Japan declined to discuss.', 'REJECT JPN>FJI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who is spoken of by others', () => {
  it.each([
    ['Bhutan sent the Nepali envoy home on Friday.', 'SANCTION BTN>NPL stated'],
    ["Bhutan sent Nepal's ambassador home.", 'SANCTION BTN>NPL stated'],
    ['Hezbollah, founded in 1982, is listed as a terrorist group by Canada.', 'SANCTION CAN>LBN stated'],
    ['Norwegian unions plan to march on the Chilean embassy.', 'PROTEST NOR>CHL planned'],
    ['Ghana called both Togo and Benin, urging them to withdraw.', 'REQUEST GHA>BEN stated'],
    [
      'When Lee, whom Chad had hidden, offered talks, Niger expelled the Malian envoy.',
      'SANCTION NER>MLI stated',
    ],
    [
      'When Hun Sen, the premier, promised an inquiry, Thaksin Shinawatra forced him to resign.',
      'COERCE THA>KHM stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('claims that are rejected', () => {
  it.each([
    [
      "Togo rejected Benin's claim that it had shelled a village.",
      ['REJECT TGO>BEN stated', 'ACCUSE BEN>TGO stated'],
    ],
    ['Togo dismissed claims by Benin that it had looted a port.', ['ACCUSE BEN>TGO stated']],
    // of a third
    [
      "Togo rejected Benin's claim that Niger had shelled a village.",
      ['REJECT TGO>BEN stated', 'ACCUSE BEN>NER stated'],
    ],
    [
      "Togo dismissed Benin's allegation that Niger was looting the port.",
      ['REJECT TGO>BEN stated', 'ACCUSE BEN>NER stated'],
    ],
    // of one's own men, by nobody
    ['Paul Biya dismissed suggestions that his supporters had a hand in the unrest.', []],
    ['Togo rejected reports that its soldiers had looted a port.', []],
  ])('%s', (text, told) => expect(relations(text)).toEqual(told));
});
