// People of no name who are no side, what has a receiver of its own, and names that are none.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('people of no name', () => {
  it.each([
    ['Medals went to officers who had served in the war with Peru.', []],
    ['Sailors who won fame during the war with Chile were honoured.', []],
    ['Eight members of the African Union have agreed to supply troops.', []],
    ['Togo agreed to supply troops to Mali.', ['AGREE TGO>MLI stated']],
    ['Chad used gas during the war with Libya.', ['ASSAULT LBY~TCD stated']],
  ])('are no side: %s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('the next in a row', () => {
  it.each([
    ['It lives on Danish subsidies, the lease of an airfield to Oman, and taxes.', []],
    ['Danish subsidies and loans to Oman have grown.', ['AID DNK>OMN stated']],
    ['Danish aid, loans and training to Oman have grown.', ['AID DNK>OMN stated']],
  ])('has a receiver of its own: %s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('the words of a frame', () => {
  it.each([
    ['Norway remains outside the European Union.', []],
    ['Malta remains in the European Union.', ['MEMBER_OF MLT>European Union stated']],
    ['Benin entered into a truce with the Arab League.', ['SUPPORT Arab League~BEN stated']],
    ['Portugal exited its IMF bailout programme in May.', []],
    ['Togo left the union with Ghana.', ['SANCTION TGO>GHA stated']],
    ["China receives 90% of Zambia's exports.", []],
    ['Laos signed a loan with the World Bank.', ['AID World Bank>LAO stated']],
    ['No Front has ever attacked Togo.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('other senses', () => {
  it.each([
    ['Bob Hill just lay back there, Obama said.', []],
    ['The Danish defending lawyers demanded an answer.', []],
    ['Parliament praised our fighting men in Peru.', []],
    ['The singer Ana Ruiz left Chile for Peru.', []],
    ['Professor Ana Ruiz has arrived in Lima.', []],
    ['Ana Ruiz returned to Lima and moved to Chile.', []],
    ['Foreign Minister Ana Ruiz left for Peru.', ['CONSULT Ana Ruiz>PER stated']],
    ['The envoy left for Peru.', ['CONSULT envoy>PER stated']],
    ['The couple called themselves President Mugabe and wife.', []],
    ['The brother of Ana Ruiz, Bob Hill, gave her in marriage.', []],
    ['Ana Ruiz and others were charged with treason by Peru.', ['ACCUSE PER>Ana Ruiz stated']],
    ['Peru and Chile charged each other with treason.', ['ACCUSE CHL~PER stated']],
    ['Chile gave Peru credit for the truce.', ['SUPPORT CHL>PER stated']],
    ['Peru is a beneficiary of Chilean loans.', ['AID CHL>PER stated']],
    ['Peru signed a pact with Chile, called the Pacific Alliance.', ['SUPPORT CHL~PER stated']],
    ['Peru called the African Union a relic.', ['ACCUSE PER>African Union stated']],
    ['The Security Council, with Peru and Chile abstaining, voted the resolution.', []],
    ['Chile voted with Peru on the text.', ['SUPPORT CHL>PER stated']],
    ['Forty bodies of Peru (excluding the African Union) met.', []],
    ['Peru excluded Chile from the talks.', ['SANCTION PER>CHL stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('a deal to buy from a third', () => {
  it.each([
    ['Togo and Benin signed a contract to buy Nigerian gas.', /BEN~TGO/],
    ['Total and Eni signed a deal to import oil from Chad.', /SUPPORT/],
  ])('is none with each other: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));

  it.each([
    'Togo and Benin signed a contract to buy gas from each other.',
    'Togo and Benin signed a contract to build a dam.',
  ])('%s', (text) => expect(relations(text)).toContain('SUPPORT BEN~TGO stated'));
});

describe('towns that are surnames', () => {
  it.each([
    ['Gen. Washington thanked France. Washington liked the French.', 'SUPPORT Washington>FRA stated'],
    ['Judge London fined Sony.', 'SANCTION London>Sony stated'],
    ['The envoy met Mr. Obama. Washington criticised Iran.', 'ACCUSE USA>IRN stated'],
    ['Mayor Wagner met Russian officials. Wagner criticised Mali.', 'ACCUSE Wagner>MLI stated'],
    ['Russian mercenaries of Wagner attacked Mali.', 'ASSAULT RUS>MLI stated'],
  ])('%s', (text, expected) => {
    const told = relations(text);
    expect(told.map((one) => one.replace('JPN', 'Sony'))).toContain(expected);
  });

  it('are no surnames before their state', () =>
    expect(relations('Austin, Texas -- The bankers of Texas protested to Mexico.')).toEqual([]));
});

describe('a clause of its own', () => {
  it.each([
    ['France is weak and Chad is under pressure.', []],
    ['Norway is losing, and Togo is under growing pressure to sign.', []],
    ['Kenya is angry, and Sudan is at war with Chad.', ['ASSAULT SDN~TCD stated']],
    [
      "Peru's war with Chile and its quarrel with Bolivia went on.",
      ['ASSAULT CHL~PER stated', 'RIVAL_OF BOL~PER stated'],
    ],
    ['Chad is under French pressure to leave.', ['REQUEST FRA>TCD stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('two pairs', () => {
  it.each([
    ['Talks between Chad and Mali and between Togo and Ghana began.', ['CONSULT MLI~TCD', 'CONSULT GHA~TGO']],
    [
      'Clashes between Peru and Chile and between Peru and Bolivia broke out.',
      ['ASSAULT CHL~PER', 'ASSAULT BOL~PER'],
    ],
    ['Talks between Chad, Mali and Togo began.', ['CONSULT MLI~TCD', 'CONSULT TCD~TGO', 'CONSULT MLI~TGO']],
  ])('are not mixed: %s', (text, expected) =>
    expect(relations(text).sort()).toEqual(expected.map((one) => `${one} stated`).sort()),
  );
});

describe('each with the one beside it', () => {
  it.each([
    [
      'Exports from Peru to Chile and from Bolivia to Brazil fell.',
      ['COOPERATE BOL>BRA stated', 'COOPERATE PER>CHL stated'],
    ],
    [
      "Norway's support for Chad and Denmark's for Kenya are known.",
      ['SUPPORT DNK>KEN stated', 'SUPPORT NOR>TCD stated'],
    ],
    [
      'The ambassadors of Chad to Mali and of Togo to Ghana were recalled.',
      ['SANCTION TCD>MLI stated', 'SANCTION TGO>GHA stated'],
    ],
    [
      'Support from Norway and from Denmark for Kenya is known.',
      ['SUPPORT DNK>KEN stated', 'SUPPORT NOR>KEN stated'],
    ],
    [
      'Kenyan and Chadian raids on Sudan and on Niger went on.',
      [
        'ASSAULT KEN>NER stated',
        'ASSAULT KEN>SDN stated',
        'ASSAULT TCD>NER stated',
        'ASSAULT TCD>SDN stated',
      ],
    ],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('what one is besides', () => {
  it.each([
    ['Chad arrested Ali Demir, a lawyer and chairman of the bar.', ['COERCE TCD>Ali Demir stated']],
    [
      'Norway thanked Ana Ruiz, a former minister and president of the Chilean senate.',
      ['SUPPORT NOR>CHL stated'],
    ],
    ['Ali Demir, a reporter and envoy of the bar, accused Chad.', ['ACCUSE Ali Demir>TCD stated']],
  ])('is no other: %s', (text, expected) => expect(relations(text)).toEqual(expected));

  it('is another with a name', () =>
    expect(relations('Chad arrested Ali Demir, a lawyer, and President Ana Ruiz of Peru.')).toContain(
      'COERCE TCD>PER stated',
    ));
});

describe('one member of a body', () => {
  it.each([
    ['Chad shelled a member state of the African Union.', []],
    ['Iran threatened a NATO ally.', []],
    ['Iran threatened one OPEC country.', []],
    ['A member of Hamas shot an Omani soldier.', ['ASSAULT PSE>OMN stated']],
    ['Iran threatened NATO allies.', ['THREATEN IRN>North Atlantic Treaty Organization stated']],
    ['Iran expelled a member of the UN team.', ['SANCTION IRN>United Nations stated']],
  ])('is not the body: %s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('where a body meets', () => {
  it.each([
    [
      'President Ruto attended an IGAD summit in Djibouti.',
      ['CONSULT KEN>Intergovernmental Authority on Development stated'],
    ],
    [
      'Modi attended the summit of the Shanghai Cooperation Organisation in Astana.',
      ['CONSULT IND>Shanghai Cooperation Organisation stated'],
    ],
    ['Kenya attended a conference of donors in Norway.', ['CONSULT KEN>NOR stated']],
  ])('is no other side: %s', (text, expected) => expect(relations(text)).toEqual(expected));
});
