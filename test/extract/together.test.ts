// Several who do something at once: each his own, in an echo, in a joined clause, as a summit.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what several do with their own', () => {
  it.each([
    'Norway, Sweden and Denmark told their citizens to leave.',
    'Peru and Chile withdrew their ambassadors.',
    'Chad and Mali urged their soldiers to lay down arms.',
    'Peru, Chile and Bolivia held a parade and closed their airspace.',
  ])('is not done to the others: %s', (text) =>
    expect(relations(text).filter((told) => !/ (\w+)>\1 /.test(told))).toEqual([]),
  );

  it('is done to a third', () =>
    expect(relations('Peru and Chile withdrew their ambassadors from Bolivia.')).toEqual([
      'SANCTION CHL>BOL stated',
      'SANCTION PER>BOL stated',
    ]));
});

it('makes nobody a member who only does what members did', () =>
  expect(
    relations('Russia and China refused to recognise Kosovo, as did five members of the European Union.'),
  ).toEqual(['REJECT CHN>XKX stated', 'REJECT RUS>XKX stated']));

describe('a verb that is joined on', () => {
  it.each([
    [
      'Rwanda denied that it had played any role in the raid and called on Burundi to talk.',
      'REQUEST RWA>BDI stated',
    ],
    ['Norway has not been asked for money and would help Peru.', 'AID NOR>PER hypothetical'],
    ['Norway will not arm or help Peru.', 'REJECT NOR>PER stated'],
  ])('takes only what is meant for both: %s', (text, expected) =>
    expect(relations(text)).toContain(expected),
  );
});

describe('a summit that gives out what it has decided', () => {
  const opening = 'The Summit of the Heads of State of the African Union was held in Nairobi.\n';

  it.each([
    ['Summit urged Chad to withdraw its troops from Mali.', 'REQUEST African Union>TCD stated'],
    ['The Summit thanked Ghana for its help.', 'SUPPORT African Union>GHA stated'],
  ])('is the body whose it is: %s', (text, expected) =>
    expect(relations(opening + text)).toContain(expected),
  );

  it('is nobody where no text has told whose it is', () =>
    expect(relations('Summit urged Chad to withdraw its troops from Mali.').join()).not.toContain('REQUEST'));
});

it('charges one and the same with both', () =>
  expect(
    relations(
      'Peru withdrew its envoy, accusing Qatar of meddling in its affairs and of sheltering Hamas.',
    ).join(),
  ).not.toContain('AID PER'));

describe('what two leaders have with each other', () => {
  it.each([
    [
      'Abdel Fattah el-Sisi and Recep Tayyip Erdogan met in Ankara. Their countries will build a pipeline together.',
      ['CONSULT EGY~TUR stated', 'AGREE EGY~TUR stated'],
    ],
    [
      'Paul Kagame and Evariste Ndayishimiye embraced and agreed to reopen the border between their countries.',
      ['AGREE BDI~RWA stated', 'AGREE BDI~RWA stated', 'CONSULT BDI~RWA stated'],
    ],
    [
      'Kyriakos Mitsotakis met Recep Tayyip Erdogan in Ankara, where they and Viktor Orban agreed to step up trade.',
      ['CONSULT GRC~TUR stated', 'AGREE HUN~TUR stated', 'AGREE GRC~HUN stated', 'AGREE GRC~TUR stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text).toSorted()).toEqual(expected.toSorted()));

  it('shares what stands behind the second verb', () =>
    expect(relations('Peru and Chile cut or reduced trade with Bolivia.')).toEqual([
      'SANCTION CHL>BOL stated',
      'SANCTION PER>BOL stated',
    ]));
});

describe('who does it too', () => {
  it.each([
    [
      "Peru condemned Chile's raid together with Bolivia.",
      ['ACCUSE BOL>CHL stated', 'ACCUSE PER>CHL stated'],
    ],
    [
      'Canada imposed sanctions on Belarus jointly with Norway.',
      ['SANCTION CAN>BLR stated', 'SANCTION NOR>BLR stated'],
    ],
    ['Germany had opposed the tariffs along with Hungary.', []],
    ['Poland sent tanks to Ukraine together with shells.', ['AID POL>UKR stated']],
  ])('%s', (text, expected) => expect(relations(text).toSorted()).toEqual(expected));
});

describe('who only serves those who deal with each other', () => {
  it.each([
    [
      'Kenya signed a truce with Uganda, with Qatar as mediator.',
      ['CONCEDE KEN~UGA stated', 'CONSULT QAT>KEN stated', 'CONSULT QAT>UGA stated'],
    ],
    ['Peru and Chile held talks with Spain as an observer.', ['CONSULT CHL~PER stated']],
    ['Peru held talks with Spain as a partner.', ['CONSULT ESP~PER stated']],
    ['Etihad, Emirates and Saudia suspended flights to Doha.', ['SANCTION SAU>QAT stated']],
    ['The Emirates suspended flights to Doha.', ['SANCTION ARE>QAT stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('the two leaders, behind others', () => {
  it.each([
    'Emmanuel Macron met Angela Merkel in Oslo. Chad and Mali sent envoys. The two leaders thanked Norway.',
    'Emmanuel Macron spoke with Angela Merkel. Chad and Mali were told of it. Both leaders thanked Norway.',
    'Emmanuel Macron telephoned Angela Merkel. Chad quarrelled with Mali. The two presidents thanked Norway.',
  ])('are the persons who have met: %s', (text) =>
    expect(relations(text).filter((told) => told.startsWith('SUPPORT'))).toEqual([
      'SUPPORT DEU>NOR stated',
      'SUPPORT FRA>NOR stated',
    ]),
  );

  it('are those of the states where nobody has', () =>
    expect(
      relations('Chad quarrelled with Mali. The two leaders thanked Norway.').filter((told) =>
        told.startsWith('SUPPORT'),
      ),
    ).toEqual(['SUPPORT MLI>NOR stated', 'SUPPORT TCD>NOR stated']));
});

describe('what is done along with others', () => {
  it.each([
    ['Ghana cleared the harbour with the cooperation of Togo.', ['COOPERATE GHA~TGO stated']],
    ['Ghana praised the cooperation of Togo.', ['SUPPORT GHA>TGO stated']],
    ['Ghana held a course in conjunction with Togo.', ['COOPERATE GHA~TGO stated']],
    ['The mutual recognition of Ghana and Togo took years.', ['SUPPORT GHA~TGO stated']],
    ['Ghana conditioned peace with Togo on Togolese concessions to Benin.', ['CONCEDE TGO>BEN hypothetical']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who only stand in one row', () => {
  it.each([
    'Ghana, Togo and Benin ratified the fishing treaty.',
    'Ghana and Togo signed the Convention on Migratory Species.',
    'Ghana, Togo, Benin, Niger, Chad and Mali signed the accord.',
    'The covenant was ratified by Ghana and Togo.',
    'During the war, Ghana and Togo sheltered fishermen.',
    'Ghana and Togo were neutral in the Second World War.',
    'Ghana and Togo fought in the Korean War.',
    'Ghana and Togo are fighting to save the forest.',
    'Ghana, Togo, Benin and Niger assert claims to the reef.',
    'Ghana and Togo became independent after the war.',
  ])('have nothing with each other: %s', (text) => expect(relations(text).join()).not.toMatch(/~/));

  it.each([
    ['Ghana and Togo ratified their fishing treaty.', 'SUPPORT GHA~TGO stated'],
    ['Ghana and Togo signed an extradition convention.', 'SUPPORT GHA~TGO stated'],
    ['Ghana and Togo, and Benin and Niger signed accords.', 'SUPPORT BEN~NER stated'],
    ['Ghana and Togo fought each other in the war of 1921.', 'ASSAULT GHA~TGO stated'],
    ['Ghana and Togo are fighting to control the ridge.', 'ASSAULT GHA~TGO stated'],
    ['Ghana and Togo are locked in a war over the lagoon.', '~TGO stated'],
    ['The war between Ghana and Togo ended in the spring.', 'ASSAULT GHA~TGO stated'],
  ])('%s', (text, expected) => expect(relations(text).join()).toContain(expected));

  it('who occupy a land each have not done so together', () =>
    expect(relations('The duchy of Fiji was occupied by both Dutch and Danish troops.').join()).not.toMatch(
      /COOPERATE/,
    ));
});
