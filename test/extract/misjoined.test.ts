// Verbs joined to the wrong clause, who is only spoken about, and what a deed is by who does it or suffers it.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('verbs that the parse joins to a clause inside their own', () => {
  it.each([
    [
      'The Security Council urged Chad and Niger to go on with the talks, called upon Mali to hand over the men, and requested Togo to report.',
      'REQUEST United Nations Security Council>TGO stated',
    ],
    [
      'Norway accused Chad of taking hostages on Monday and called on Mali to free them.',
      'REQUEST NOR>MLI stated',
    ],
    [
      'Kenya denounces the sentence handed down by a court in Lima against a teacher and calls on Chad to free her.',
      'REQUEST KEN>TCD stated',
    ],
    [
      'The rebels lost a blow when Chadian agents posing as aid workers rescued Ingrid Betancourt.',
      'AID TCD>Ingrid Betancourt stated',
    ],
    ['Togo criticised the Taliban for laying mines and for shells fired at Kenya.', 'ACCUSE TGO>AFG stated'],
    ['There was a quarrel between Chad and Niger, which finances Boko Haram.', 'AID NER>NGA stated'],
    [
      'Hamas, which Canada designated a terrorist organisation in 2002, condemned Norway.',
      'SANCTION CAN>PSE stated',
    ],
    [
      'Several hundred demonstrators gathered outside the palace, and Danish students who tried to march south were arrested by Kenyan police.',
      'COERCE KEN>DNK stated',
    ],
    [
      'Ana Lima told Kenya that the court had said its finding should not end the talks, and called on Chad to go on with them.',
      'REQUEST Ana Lima>TCD stated',
    ],
    ['A Kenyan ferry was boarded and its crew arrested by the Chadian navy.', 'COERCE TCD>KEN stated'],
    ['Kenyan farmers camped outside the Chadian embassy would not talk to Mali.', 'REJECT KEN>MLI stated'],
    ['Kenya demanded that Chad hand back three nurses held in Abeche.', 'REQUEST KEN>TCD stated'],
    ['A relief ship lent by Norway attacked Togo.', 'ASSAULT NOR>TGO stated'],
    ['Norway has handed to Chad three suspects wanted for murder.', 'COOPERATE NOR>TCD stated'],
    ['The bombing of the Kenyan embassy was the work of Chad.', 'ASSAULT TCD>KEN stated'],
    ['The raid on the Kenyan camp was the handiwork of Chad.', 'ASSAULT TCD>KEN stated'],
    [
      'Chad had banned its wine in 2006, expelled Kenyans by the planeload after Nairobi arrested four Chadian officers as spies, and cut ties with Mali.',
      'SANCTION TCD>MLI stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Peru sent advisers and, according to Chad and Mali, helped to train the guards.', 'AID PER>TCD stated'],
    [
      'Oslo brought in fighters whom Denmark describes as belonging to the Taliban.',
      'MEMBER_OF DNK>AFG stated',
    ],
    ['Two Danes were freed on 3 May, a gesture won by Togo.', 'RETREAT TGO>DNK stated'],
    ['The Lima Agreement, wrung by Norway from Chad, promised Niger a seaport.', 'AGREE NOR>NER stated'],
  ])('%s not %s', (text, wrong) => expect(relations(text)).not.toContain(wrong));
});

describe('those who stand in a row', () => {
  it.each([
    [
      'In Geneva, Chile, Peru and Bolivia signed a treaty.',
      ['SUPPORT BOL~CHL stated', 'SUPPORT BOL~PER stated', 'SUPPORT CHL~PER stated'],
    ],
    [
      'In 1990, on the border with Chad, Niger, Mali and Togo fought Libya.',
      ['ASSAULT LBY~NER stated', 'ASSAULT LBY~MLI stated', 'ASSAULT LBY~TGO stated'],
    ],
    [
      'In Chad, Mali and Togo, Denmark has opened embassies.',
      ['SUPPORT DNK>TCD stated', 'SUPPORT DNK>MLI stated', 'SUPPORT DNK>TGO stated'],
    ],
    ['In Kandahar, Herat and Mazar were bombed by Russia.', ['ASSAULT RUS>AFG stated']],
    [
      'Chad and Mali, Togo and Benin, and Peru and Chile signed treaties.',
      ['SUPPORT MLI~TCD stated', 'SUPPORT BEN~TGO stated', 'SUPPORT CHL~PER stated'],
    ],
    ['Chad and Mali, which border Niger and Benin, agreed to cooperate.', ['AGREE MLI~TCD stated']],
    [
      'Chad, Mali and Togo are helping Niger rebuild their army.',
      ['AID TCD>NER stated', 'AID MLI>NER stated', 'AID TGO>NER stated'],
    ],
    [
      'Chad and Mali urged Niger to release their citizens.',
      ['REQUEST TCD>NER stated', 'REQUEST MLI>NER stated'],
    ],
    ['Kenya and Malawi met with regard to Zambia.', ['CONSULT KEN~MWI stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected.sort()));
});

describe('who is only spoken about', () => {
  it.each([
    'Kenya refused to extradite Julian Assange.',
    'Switzerland proposed that a private company, hired by Bern, watch over the roads.',
    'Norwegian prosecutors charged the same pair with the attempted murder of Sergei Skripal.',
    'Oslo rejected any statement that casts doubt on the United Nations.',
    'Norway would not deal with the Taliban until they had disarmed.',
  ])('%s', (text) => expect(relations(text)).toEqual([]));
});

describe('whose a deed is, and whom it reaches', () => {
  it.each([
    ['Togo thanked Kenya for hosting refugees from Somalia.', 'AID state:KEN>people:som-refugee'],
    ['Norway closed its airspace to Danish aircraft on Sunday.', 'COERCE state:NOR>state:DNK'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('takes nobody who rejects sanctions for whoever has imposed them', () =>
    expect(relations('Norway rejects the sanctions imposed on Chad and Mali.')).toEqual([]));
});

describe('what a deed is', () => {
  it.each([
    ['Joe Biden stood beside Emmanuel Macron in the garden of the palace.', 'CONSULT USA>FRA stated'],
    ['Norway ordered the Danish ambassador out of the kingdom.', 'SANCTION NOR>DNK stated'],
    ['Norway cautioned Peru that it expected further steps.', 'REQUEST NOR>PER stated'],
    ['Peruvian police scaled the wall of the Danish embassy.', 'ASSAULT PER>DNK stated'],
    ['Peru seized the terminal from DP World.', 'COERCE PER>ARE stated'],
    ['Norway is working with its allies.', 'COOPERATE NOR~NOR stated'],
    ['Joe Biden greeted Emmanuel Macron as a friend.', 'SUPPORT USA>FRA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who does what an infinitive or a gerund tells', () => {
  it.each([
    ['Chad let a Danish nurse go in exchange for two Chadians.', 'RETREAT TCD>DNK stated'],
    ['Boko Haram let four Peruvian engineers go.', 'RETREAT NGA>PER stated'],
    ['Boko Haram let a Danish family of five go in May.', 'RETREAT NGA>DNK stated'],
    ['Hungary voted against Georgia joining the Arab League.', 'MEMBER_OF GEO>Arab League planned'],
    ['Oman said it was willing to host a meeting between Chad and Niger.', 'AGREE OMN>TCD stated'],
    ['Chad said it was unwilling to meet Nigerian officials.', 'REJECT TCD>NGA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Chad objected to Mali joining the Arab League.', 'REJECT TCD>MLI stated'],
    ['Chad opposed Mali joining the Arab League.', 'REJECT TCD>MLI stated'],
    ['Chad opposes Mali leaving the African Union.', 'REJECT TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));

  it('leaves a deed to who stands first where nobody is refused it', () =>
    expect(relations('Chad returned to Mali seeking loans from Peru.').join()).not.toMatch('MLI>PER'));
});

describe('who flees', () => {
  it.each([
    ['Kenya sheltered Burundians fleeing a Rwandan offensive.', 'ASSAULT RWA>BDI stated'],
    ["Chad's president survived a Libyan raid.", 'ASSAULT LBY>TCD stated'],
  ])('is who is struck: %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what is under way', () => {
  it.each([
    ['Norway is weighing strikes on Chad.', 'THREATEN NOR>TCD stated'],
    ['Kenya is planning raids in Somalia.', 'THREATEN KEN>SOM stated'],
    ['The Danish premier is visiting islands of Norway.', 'CONSULT DNK>NOR stated'],
    ['Togo is a growing partner of Ghana.', 'ALLY_OF GHA~TGO stated'],
  ])('is a verb with its object: %s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('a past behind an infinitive', () => {
  it.each([
    ['Oman said that Chad had urged Mali to charge Togo and sheltered rebels of Niger.', /OMN>(NER|rebel)/],
    ['Kenyan troops, invited by Uganda to save Rwanda, and blessed by the Arab League, left.', /SUPPORT KEN/],
  ])('goes on with the participle before it: %s', (text, wrong) =>
    expect(relations(text).join()).not.toMatch(wrong),
  );

  it('and whoever is joined to it is told', () =>
    expect(
      relations('Syrian soldiers came, invited by Lebanon to stop a war, and blessed by the Arab League.'),
    ).toContain('SUPPORT Arab League>SYR stated'));
});

describe('what is done in defiance', () => {
  it('is done by who does the rest', () =>
    expect(
      relations("Greece blocked Macedonia's bid to join NATO, in defiance of Peru.").join(),
    ).not.toContain('MKD>PER'));
});
