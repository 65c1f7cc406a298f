// Texts that are voted on, entries that others argue over, courts of the world, and what else one is asked to do.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('what a text says', () => {
  it.each([
    ['Malta and Oman voted for a resolution condemning Togo.', 'ACCUSE MLT>TGO stated'],
    ['Peru voted in favour of a text that criticised Chile.', 'ACCUSE PER>CHL stated'],
    ['Kenya co-sponsored a motion censuring Burundi.', 'ACCUSE KEN>BDI stated'],
    ['Fiji filed a lawsuit accusing Samoa of piracy.', 'ACCUSE FJI>WSM stated'],
    ['A letter urging Chad to free the monks was signed by Ghana.', 'REQUEST GHA>TCD stated'],
  ])('is said by whoever brings it in or votes for it: %s', (text, expected) =>
    expect(relations(text)).toContain(expected),
  );

  it.each([
    ['Niger, Laos and Cuba voted against a motion denouncing Mali.', 'SUPPORT LAO>MLI stated'],
    ['France vetoed a draft condemning Gabon.', 'SUPPORT FRA>GAB stated'],
  ])('is not said by whoever votes it down: %s', (text, expected) =>
    expect(relations(text)).toContain(expected),
  );

  it.each([
    ['Oman did not back the resolution condemning Togo.', 'ACCUSE OMN>TGO stated'],
    ['Peru refused to sign a statement denouncing Chile.', 'ACCUSE PER>CHL stated'],
    ['Malta may table a motion condemning Togo.', 'ACCUSE MLT>TGO stated'],
    ['Kenya urged Ghana to vote against a text condemning Chad.', 'SUPPORT GHA>TCD stated'],
    ['Togo abstained on a resolution condemning Chad.', 'ACCUSE TGO>TCD stated'],
  ])('is as open as the vote: %s', (text, not) => expect(relations(text)).not.toContain(not));
});

describe('an entry that others argue over', () => {
  it.each([
    [
      "Denmark backs Moldova's membership of the European Union.",
      'MEMBER_OF MDA>European Union hypothetical',
    ],
    [
      "Ministers quarrelled over Albania's membership of the European Union.",
      'MEMBER_OF ALB>European Union hypothetical',
    ],
    ["Bosnia's accession to the European Union is years away.", 'MEMBER_OF BIH>European Union hypothetical'],
    ["Latvia's accession to the European Union is complete.", 'MEMBER_OF LVA>European Union stated'],
    ['Norway supports EU membership for Moldova.', 'SUPPORT NOR>MDA stated'],
    ['Cyprus opposed NATO membership for Turkey.', 'REJECT CYP>TUR stated'],
  ])('is none yet: %s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    "Kosovo's admission to the Council of Europe was vetoed by Serbia.",
    "Serbia blocked Kosovo's bid to join the Council of Europe.",
  ])('is none of whoever keeps another out: %s', (text) =>
    expect(relations(text).filter((one) => /MEMBER_OF (SRB|.* stated)/.test(one))).toEqual([]),
  );
});

describe('courts and bodies of the world', () => {
  it.each([
    'A Hague court ordered Togo to pay Ghana.',
    'The Hague-based court indicted a Chadian general.',
    'Geneva-based experts accused Burma of torture.',
    'Strasbourg judges accused Malta of neglect.',
  ])('are of no state where they sit: %s', (text) => expect(told(text).join()).not.toMatch(/nld|che-|fra-/));

  it('leaves a court of the state to it', () =>
    expect(told('A Hague district court ordered Togo to pay Ghana.')).toEqual([
      'REQUEST institution:nld-judiciary>state:TGO',
    ]));

  it('does what it finds somebody guilty of to nobody', () =>
    expect(
      relations('The European Court of Human Rights found Armenia guilty of jailing Greek priests.'),
    ).toEqual(['ACCUSE European Court of Human Rights>ARM stated', 'COERCE ARM>GRC stated']));
});

describe('second things and places', () => {
  it.each([
    ['Lavrov flew to Cairo and then on to Amman.', 'CONSULT RUS>JOR stated'],
    [
      "Sunak held talks with Indian Prime Minister Narendra Modi and Brazil's Lula da Silva.",
      'CONSULT GBR~IND stated',
    ],
    ['Malaysia’s claims overlap with those of Brunei.', 'RIVAL_OF BRN~MYS stated'],
    ['Bolivia lost a war against Chile in the desert.', 'ASSAULT BOL~CHL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Norway called on Chad to free prisoners and to resume talks with Mali.', 'CONSULT MLI~NOR'],
    ['Kenya urged Chad to free all hostages, and to meet Mali.', 'CONSULT KEN~MLI'],
    ['It voiced support for Sudan in the face of attacks by Chad.', 'SUPPORT TCD>SDN'],
    ["Togo's president called for the nuclear units to be shut.", 'REQUEST TGO>TGO'],
    ['Mali seized the rigs of Orr & Clinton.', 'MLI>USA'],
  ])('and who has no part in them: %s', (text, not) => expect(relations(text).join()).not.toMatch(not));
});

describe('whoever refuses to harm another', () => {
  it.each([
    'Kenya declined to condemn Togo.',
    'Malta refused to cut ties with Oman.',
    "Ghana's refusal to expel the Danish envoy was noted.",
    'Nepal refused to boycott Laos.',
  ])('refuses him nothing: %s', (text) => expect(relations(text).join()).not.toMatch('REJECT'));

  it.each([
    ['Nepal refused to recognise Kosovo.', 'REJECT NPL>XKX stated'],
    ['Israel refused to halt its strikes on Lebanon.', 'REJECT ISR>LBN stated'],
    ['Brazil refused to extradite a fugitive to Peru.', 'REJECT BRA>PER stated'],
  ])('but not whoever refuses a good turn: %s', (text, expected) =>
    expect(relations(text)).toContain(expected),
  );
});

describe('observers and members', () => {
  it.each([
    [
      'OSCE monitors criticised the count in Moldova.',
      'ACCUSE Organization for Security and Co-operation in Europe>MDA stated',
    ],
    ['Two members, among them Malta and Cyprus, blocked aid to Chad.', 'COERCE MLT>TCD stated'],
    ['Ghana thanked its partners, above all Norway.', 'SUPPORT GHA>NOR stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('are not parted by a second nation before one deed', () =>
    expect(
      relations(
        'In a declaration the members condemned the attack on tourists in Lahore, as well as the Chadian and U.S. strikes on Mali in June.',
      ).join(),
    ).not.toMatch('ACCUSE USA'));
});

describe('who speaks and who is sent', () => {
  it.each([
    ['Togo denied that it was hiding rebels and accused Benin of theft.', 'ACCUSE TGO>BEN stated'],
    ['Oman said Yemen was massing boats and blamed Qatar.', 'ACCUSE OMN>QAT stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'ECOWAS sent Ghanaian and Beninese troops in May.',
    'ECOWAS deployed soldiers, mostly Kenyans and Rwandans.',
  ])('sends nobody against those who are sent: %s', (text) => expect(relations(text)).toEqual([]));

  it('sends them against others', () =>
    expect(relations('Togo sent troops to the border with Benin.')).toEqual(['MOBILIZE TGO>BEN stated']));
});
