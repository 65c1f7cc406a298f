// Who stands beside a deed and has no part in it.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('what is not told', () => {
  it.each([
    [
      'Malawi pulled out of SADC fisheries talks.',
      'MEMBER_OF MWI>Southern African Development Community denied',
    ],
    [
      'Ghana has bases in Togo, where its peacekeepers have been stationed since May.',
      'MOBILIZE GHA>GHA stated',
    ],
    [
      'The court authorised its prosecutor to investigate the torture of Kurds.',
      'RETREAT court>Kurds stated',
    ],
    ["The ruling in Kenya's case against Somalia was hailed.", 'ACCUSE ruling>SOM stated'],
    ['Greece signed up for Batumi.', 'AGREE GRC>GEO stated'],
    ['Asked by reporters in Rome who was to blame, Macron smiled.', 'REQUEST ITA>FRA stated'],
    ['Cyprus asked for more tanks and for Turkish assets to be seized.', 'REQUEST CYP>TUR stated'],
    [
      'Qatar, which has mediated between Chad and Sudan, called them a dangerous escalation.',
      'ACCUSE QAT>TCD stated',
    ],
    ['The round was to have taken place in Oman; Chad has pulled out of it.', 'RETREAT TCD>OMN stated'],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));

  it.each([
    ['Talks between Peru and Chile will take place in Quito.', 'CONSULT CHL~PER planned'],
    ['Talks between Peru and Chile were to have taken place in Quito.', 'CONSULT CHL~PER hypothetical'],
    ['Talks between Peru and Chile did not take place.', 'CONSULT CHL~PER denied'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('who is no party to it', () => {
  it.each([
    ['Kenya arrested Ana Ruiz, seized her papers and expelled a Peruvian.', ['COERCE KEN>PER stated']],
    [
      'Chad met Mali, handed over food to Togo and praised Niger.',
      ['AID TCD>TGO stated', 'SUPPORT TCD>NER stated'],
    ],
    [
      'Oslo will recognise Kosovo. Serbia was angry. Serbia recalled its envoy from Oslo. Albania welcomed the announcement.',
      ['SUPPORT ALB>NOR stated'],
    ],
    [
      'Gabon held a vote. The African Union, meeting in Ghana, suspended the country.',
      ['SANCTION African Union>GAB stated'],
    ],
    ["Haiti's premier wrote a letter after Kenyans seized the capital.", ['COERCE KEN>HTI stated']],
  ])('%s', (text, expected) => {
    const found = relations(text, '2024-06-01');
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    [
      'When a mob ransacked the Greek embassy in Lima, Athens severed relations, and Cyprus followed.',
      'PROTEST CYP>GRC stated',
    ],
    ['Togo appealed for help when Malians took the harbour.', 'REQUEST TGO>MLI stated'],
    ['Peru thanked Kenya and Oman, which hosted five rounds of talks.', 'CONSULT KEN~OMN stated'],
    ['The minister said Kenya regretted the decision of Mali.', 'THREATEN minister>KEN stated'],
    [
      'Hungary met Austria. The party, which opposes the plan, called it hypocritical.',
      'ACCUSE party>HUN stated',
    ],
    ['Chile expelled three Peruvians who deal with Cuba.', 'AGREE CUB~PER stated'],
    ['Ghana leads a police mission to Haiti.', 'CONSULT GHA>HTI stated'],
    [
      'Niger accuses terrorists, mainly members of the Islamic State.',
      'MEMBER_OF terrorist>Islamic State stated',
    ],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));
});

describe('lists', () => {
  it.each([
    [
      'Mali, Niger, Chad and the Central African Republic severed diplomatic, trade and transport links with the tiny oil-rich sultanate of Brunei, accusing it of theft.',
      ['SANCTION NER>BRN stated', 'SANCTION CAF>BRN stated', 'ACCUSE TCD>BRN stated'],
    ],
    [
      'Oslo thanked Kenya, which has taken in nearly two million Somalis, and Chad, and appealed to donors.',
      ['SUPPORT NOR>TCD stated', 'AID KEN>SOM stated'],
    ],
    [
      'Ghana has asked the African Union to lift the sanctions it imposed on Mali.',
      ['SANCTION African Union>MLI stated'],
    ],
  ])('%s', (text, expected) => {
    const found = relations(text);
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    [
      'Oslo sent Chad a list of demands, including closing a television station, reducing ties with Mali and paying up.',
      'SANCTION NOR>MLI stated',
    ],
    ['Oslo also wants Chad to cut links with Mali.', 'SANCTION TCD>MLI planned'],
    ['Peru and Chile patrol the strait on their own.', 'COOPERATE CHL~PER stated'],
    [
      'Oslo noted the measures which, since May, prevent Norwegian goods from entering Chad.',
      'COERCE NOR>TCD stated',
    ],
    ['The port holds out, thanks to Chadian soldiers from Mali.', 'SUPPORT MLI>TCD stated'],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));
});

describe('who else is told of', () => {
  it.each([
    [
      'In May Peru, Chile and Bolivia accused Kenya of theft.',
      ['ACCUSE CHL>KEN stated', 'ACCUSE BOL>KEN stated'],
    ],
    [
      'The African Union, which has mediated since May, and Peru urged Chad to talk.',
      ['REQUEST African Union>TCD stated', 'REQUEST PER>TCD stated'],
    ],
    ["Trump recognised Morocco's sovereignty over Western Sahara.", ['SUPPORT USA>MAR stated']],
    ['Turkey still has to ratify the treaty with Chad.', ['SUPPORT TUR>TCD planned']],
    [
      "Kosovo met Oslo. Kosovo thanked Oslo. Kosovo praised Oslo. Kosovo rejected the plan of Tirana. Greece's Kyriakos Mitsotakis smiled. NATO has peacekeepers in the country.",
      ['AID North Atlantic Treaty Organization>XKX stated'],
    ],
  ])('%s', (text, expected) => {
    const found = relations(text, '2021-06-01');
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    ['Sweden has warned refugees.', 'THREATEN SWE>refugee stated'],
    ['Algeria hosts the Polisario Front.', 'CONSULT DZA>Polisario Front stated'],
    ['President Kagame sent troops to fight the rebels.', 'MOBILIZE RWA>RWA stated'],
    ['Kenya suspended aid over the support of Chad for the M23.', 'SANCTION KEN>March 23 Movement stated'],
    ['Tebboune charges Morocco with having bombed Mali.', 'ASSAULT DZA>MLI stated'],
    [
      'Talks between Lukashenko and Ann Lee, a special representative of U.S. President Joe Biden, began.',
      'CONSULT BLR~USA stated',
    ],
  ])('%s', (text, told) => expect(relations(text, '2022-06-01')).not.toContain(told));
});

it('takes the end of help to fighters for no threat', () => {
  expect(relations('Peru agreed to stop arming the FARC.')).toEqual(['SANCTION PER>COL planned']);
  expect(relations('Peru vowed to stop arming Chile.')).toEqual(['THREATEN PER>CHL stated']);
});

describe('what others do, or both against a third', () => {
  it.each([
    ['Ghana considers the expulsion of the Danish envoy by Togo to be a mistake.', []],
    ['The panel considered the operation of Peru in Chile.', []],
    ['Ghana considers the withdrawal from the pact by Togo a blow.', []],
    ['Ghana is considering the expulsion of the Danish envoy.', ['THREATEN GHA>DNK stated']],
    ['Norway is weighing strikes on Chad.', ['THREATEN NOR>TCD stated']],
    ['Ghana has worked with Togo in the war on drugs.', ['COOPERATE GHA~TGO stated']],
    ['Ghana cooperated with Togo in the war against Boko Haram.', ['COOPERATE GHA~TGO stated']],
    ['Ghana fought with Togo in the war against Benin.', []],
    ['Ghana fought with Togo in the hills.', ['ASSAULT GHA~TGO stated']],
    ['The war between Ghana and Togo went on.', ['ASSAULT GHA~TGO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('members of a body, and the body', () => {
  it.each([
    [
      'States that are members of the Arab League thanked those members of the Commonwealth that are members of NATO.',
      [],
    ],
    [
      'Togo is the only member of ECOWAS that is also a member of the Arab League.',
      ['MEMBER_OF TGO>Economic Community of West African States stated'],
    ],
    ['A member of the African Union attacked Chad.', []],
    [
      'The European Union is a member of the World Trade Organization.',
      ['MEMBER_OF European Union>World Trade Organization stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who hears of it, and whose gift it is', () => {
  it.each([
    ['Ghana protested to the Security Council about the raid.', []],
    ['Ghana protested to Togo about the raid.', ['ACCUSE GHA>TGO stated']],
    ['Ghana believes that the reform of the Security Council should go on.', []],
    ['Ghana said that the raids of Togo should stop.', ['REQUEST GHA>TGO stated']],
    ['Talks held under the auspices of the United Nations went on, and the mandate of UNAVEM ended.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  it('takes the leadership of a person for no body', () =>
    expect(told("Norway criticised Modi's leadership.")).toEqual(['ACCUSE state:NOR>person:narendra-modi']));
});

describe('offices in a town', () => {
  it.each([
    ["The bank's Lima office accused Chile.", 'PER'],
    ['Its Nairobi bureau praised Chad.', 'KEN'],
    ['Twitter opens the doors to its new Lagos office.', 'NGA'],
    // but whose office it is
    ["Lima's office accused Chile.", null],
  ])('are not of its state: %s', (text, code) =>
    code === null
      ? expect(relations(text)).toEqual(['ACCUSE PER>CHL stated'])
      : expect(relations(text).join()).not.toContain(code),
  );
});

describe('two who are told together', () => {
  it.each([
    ['At the meeting, statements were made by the representatives of Chad and Mali.', ''],
    ['The observers for Chad and Mali spoke.', ''],
    ['The representatives of Chad and Mali spoke by telephone.', 'CONSULT MLI~TCD stated'],
    ['The presidents of Chad and Mali spoke on Monday.', 'CONSULT MLI~TCD stated'],
    ['In his meetings with the leaders of Chad and Mali, Lee said little.', ''],
    ['Chad and Mali launched talks between farmers and herders.', ''],
    ['Chad and Mali launched talks between their ministers.', 'CONSULT MLI~TCD stated'],
    [
      'A Partnership and Cooperation Agreement between Chad and Mali must be ratified.',
      'SUPPORT MLI~TCD hypothetical',
    ],
    ['The member states of the African Union which are members of NATO voted.', ''],
  ])('%s', (text, expected) => expect(relations(text).join()).toBe(expected));
});

it.each([
  ["Chad was unhappy with Mali's refusal to thank Niger.", 'ACCUSE TCD>MLI stated,REJECT MLI>NER stated'],
  [
    "Chad is furious over Mali's decision to expel Nigerien envoys.",
    'ACCUSE TCD>MLI stated,SANCTION MLI>NER stated',
  ],
])('whose decision it is does what is decided: %s', (text, expected) =>
  expect(relations(text).sort().join()).toBe(expected),
);

describe('what is felt at a deed', () => {
  it.each([
    'Chad expressed shock at the murder of the Malian envoy.',
    'Chad voiced its fury at the bombing of Malian villages.',
    'Chad gave its reaction to the bombing of Mali.',
    'Chad launched an inquiry into the killing of Malian workers.',
    'Chad expressed horror at the massacre of Malians.',
    'Chad was against the bombing of Mali.',
    'Chad is worried about the bombing of Mali.',
    'Chad is innocent of the expulsion of Malian diplomats.',
    'Chad held hearings on the bombing of Mali.',
    'Chad protested the killing of Malian soldiers.',
    'Chad justified the arrest of a Malian general.',
  ])('is no deed of who feels it: %s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    ['Chad took part in the attack on Mali.', ['ASSAULT TCD>MLI stated']],
    ['Chad is guilty of the bombing of Mali.', ['ASSAULT TCD>MLI stated']],
    ['Chad was behind the bombing of Mali.', ['ASSAULT TCD>MLI stated']],
    ['Chad is on the brink of war with Mali.', ['ASSAULT MLI~TCD hypothetical']],
    ['Chad protested the arrest of two men by Mali.', ['ACCUSE TCD>MLI stated']],
    ['Chad met Mali at talks with Niger.', ['CONSULT MLI~TCD stated', 'CONSULT NER~TCD stated']],
  ])('but %s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

it('whoever "had envoys at the talks" has held none with another who had', () =>
  expect(relations('France and Norway had envoys at the talks throughout the year.')).toEqual([]));
