// Who is meant where an article names somebody a second time: "envoys from both sides", "the islands", "Mr Kasit", "its ally".
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const QUARREL = 'Chile and Peru have quarrelled for years.';

describe('whose envoys, officials and armies they are', () => {
  it.each([
    [`${QUARREL} Norway met envoys from both sides.`, ['CONSULT CHL~NOR stated', 'CONSULT NOR~PER stated']],
    [
      `${QUARREL} Kenya received delegates from the two governments.`,
      ['CONSULT KEN>CHL stated', 'CONSULT KEN>PER stated'],
    ],
    [
      `${QUARREL} Togo hosted the foreign ministers of the two countries.`,
      ['CONSULT TGO>CHL stated', 'CONSULT TGO>PER stated'],
    ],
    [`${QUARREL} Officials from both countries met in Geneva.`, ['CONSULT CHL~PER stated']],
    [`${QUARREL} Commanders of both armies met at the border.`, ['CONSULT CHL~PER stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['Envoys from both sides met in Geneva.', []],
    [
      `${QUARREL} Norway withdrew its officers from both countries.`,
      ['RETREAT NOR>CHL stated', 'RETREAT NOR>PER stated'],
    ],
  ])('%s', (text, expected) =>
    expect(relations(text).filter((one) => !one.startsWith('RIVAL_OF'))).toEqual(expected),
  );
});

describe('who they are of whom the number is told', () => {
  it.each([
    [
      'The three guarantors of the pact, Chad, Mali and Niger, warned Togo.',
      ['THREATEN MLI>TGO stated', 'THREATEN NER>TGO stated', 'THREATEN TCD>TGO stated'],
    ],
    [
      'The three guarantors of the pact, Chad, Mali and Niger, have met. They condemned Togo.',
      ['ACCUSE MLI>TGO stated', 'ACCUSE NER>TGO stated', 'ACCUSE TCD>TGO stated'],
    ],
    [
      'Lula met his Peruvian and Chilean counterparts, Dina Boluarte and Gabriel Boric.',
      ['CONSULT BRA~CHL stated', 'CONSULT BRA~PER stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    'After three weeks, Chad, Mali and Niger left.',
    'The court freed two sailors, and Chad, Mali and Niger paid.',
  ])('%s', (text) => expect(relations(text)).toEqual([]));
});

describe('people called by one of their names', () => {
  it.each([
    ['Thai Foreign Minister Noppadon Pattama fell ill. Peru phoned Mr Noppadon.', 'CONSULT PER>THA stated'],
    ['Malaysian Prime Minister Najib Razak fell ill. Peru thanked Mr Najib.', 'SUPPORT PER>MYS stated'],
    ['Armenian President Serzh Sarksyan fell ill. Peru invited Mr Sarksyan.', 'CONSULT PER>ARM stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('states, bodies and allies that are not named again', () => {
  it.each([
    ['Peru recognised the Solomon Islands. Chile sent police to the islands.', ['AID CHL>SLB stated']],
    [
      'ASEAN ministers met in Jakarta. The bloc urged Myanmar to free prisoners.',
      ['REQUEST Association of Southeast Asian Nations>MMR stated'],
    ],
    ['Peru expelled Chile’s ambassador. Lima recalled its own envoy.', ['SANCTION PER>CHL stated']],
    ['Ghana accuses Togo of theft. It imposed an embargo in 1994.', ['SANCTION GHA>TGO stated']],
    [
      'Peru expelled Chile’s envoy. Rain fell. Snow fell. It was cold. Birds sang. Kenya urged both sides to talk. Fiji called for restraint.',
      ['REQUEST FJI>CHL stated', 'REQUEST FJI>PER stated'],
    ],
    ['Ghana accuses Togo of theft and has tightened its blockade.', ['COERCE GHA>TGO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['The islands are claimed by Taiwan. Japan sent police to the islands.', 'AID'],
    ['Russia invaded Georgia. Fiji defended its ally.', 'SUPPORT'],
    ['Kenya thanked Uganda for its help. Japan imposed sanctions.', 'SANCTION'],
    ['Chad closed the border in 1993 out of solidarity with Mali.', 'COERCE'],
    ['Armenian painters dislike the deal. In Paris and Beirut they heckled Sargsyan.', 'PROTEST'],
  ])('%s', (text, type) => expect(relations(text).join()).not.toMatch(type));
});

describe('what was agreed at the beginning', () => {
  const OPENING =
    'Chile and Peru signed a treaty on Monday. It rained. Birds sang. The lake was calm. The sun set. Nobody spoke.';
  it.each([
    [
      `${OPENING} Kenya hailed the agreement as a step, and Togo left.`,
      ['SUPPORT KEN>CHL stated', 'SUPPORT KEN>PER stated'],
    ],
    [`${OPENING} Bolivia condemned the signing.`, ['ACCUSE BOL>CHL stated', 'ACCUSE BOL>PER stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('takes the deed by another for what is called so', () =>
    expect(relations('China called the sale of the islets by Japan illegal.')).toEqual([
      'ACCUSE CHN>JPN stated',
    ]));
});

describe('who sides with whom, and who says who has killed', () => {
  it.each([
    ['Fiji, which has a port of its own, sides with Tonga.', ['SUPPORT FJI>TON stated']],
    ['Kenya left, but Fiji sides with Tonga.', ['SUPPORT FJI>TON stated']],
    ['The two sides with Tonga in the chair met in Kenya.', []],
    ['Mali said a French air strike had killed villagers.', ['ACCUSE MLI>FRA stated']],
  ])('%s', (text, expected) =>
    expect(relations(text).filter((one) => !one.startsWith('ASSAULT'))).toEqual(expected),
  );

  it.each([
    'Kenya said its soldiers had killed three Somalis.',
    'Kenya said Somali soldiers had killed ten militants.',
  ])('%s', (text) => expect(relations(text).join()).not.toMatch('ACCUSE'));
});

describe('at whom one fires, and who the two and the group are', () => {
  it.each([
    ['Three Filipino fishermen fled when Chad fired missiles at them.', 'ASSAULT TCD>PHL stated'],
    [
      'Two Filipino boats were damaged when Chadian ships fired water cannon at them.',
      'ASSAULT TCD>PHL stated',
    ],
    ['A Filipino boat sank after Chadian ships rammed it.', 'ASSAULT TCD>PHL stated'],
    ['Chad condemned the sanctions and called them theft by Mali.', 'ACCUSE TCD>MLI stated'],
    [
      'The leaders of Chad and Mali met. Togo lifted its curbs on trade with Mali. Both leaders thanked Ghana.',
      'SUPPORT TCD>GHA stated',
    ],
    ['Turkish frigates blocked the way of an Italian ship.', 'COERCE TUR>ITA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes no band for "the group" that is only named beside others', () => {
    const text =
      'Al-Shabaab has raided the town since May. Kenya’s army came with fighters of the Wagner Group. ' +
      'Ghana asked for two Ghanaians who were kidnapped by the group.';
    expect(relations(text)).toContain('ASSAULT SOM>GHA stated');
  });

  it('tells nothing of whom one acts with or without', () =>
    expect(relations('Chad vowed to fight Mali with or without Niger.')).toEqual([
      'THREATEN TCD>MLI stated',
    ]));
});

describe('whom it hurts, whose move it is, and whom both are', () => {
  it.each([
    'Chad called the raid a slap in the face for Mali.',
    'Niger said it was sorry. Chad described the African move as blackmail.',
    'Chad cleared the way for the return of sanctions on Mali.',
  ])('nothing is told by: %s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    ['Chad called Niger’s raid an insult to Mali.', 'ACCUSE TCD>NER stated'],
    ['Niger shelled a town in Mali. Chad described the move as blackmail.', 'ACCUSE TCD>NER stated'],
    [
      'Chad and Niger signed a pact. Qatar, which hosted talks between Mali and Togo, pressed both to agree.',
      'REQUEST QAT>MLI stated',
    ],
    ['Chad cleared the way for Malian trucks.', 'AGREE TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what was carried out before', () => {
  it.each([
    ['Chad carried out an air strike in the desert. Mali condemned the strike.', 'ACCUSE MLI>TCD stated'],
    ['Chad held elections. Mali praised the elections.', 'SUPPORT MLI>TCD stated'],
    ['Malian soldiers fled, and Chadian troops who had fought at their side withdrew.', 'AID TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('whose captain, and which member', () => {
  it.each([
    [
      'The Labour Party won. The Danish freighter Sif ran aground and its captain thanked Norway.',
      'SUPPORT DNK>NOR stated',
    ],
    [
      'Hezbollah denied it. The Maltese ferry Galea was hit and its crew accused Iran.',
      'ACCUSE MLT>IRN stated',
    ],
    [
      'The talks were held in Suriname. Caricom, the bloc to which Belize belongs, backed its member.',
      'SUPPORT Caribbean Community>BLZ stated',
    ],
    [
      'Macron spoke in Paris. The EU, of which Latvia is part, backed its member.',
      'SUPPORT European Union>LVA stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each(['The Labour Party won. The trawler Sif ran aground off Iceland and its captain thanked Norway.'])(
    '%s',
    (text) => expect(relations(text)).toEqual([]),
  );
});

describe('who did what two have done one after the other', () => {
  it.each([
    [
      'Norway imposed sanctions on Togo. Oman did the same. Chad condemned the sanctions.',
      ['ACCUSE TCD>NOR stated', 'ACCUSE TCD>OMN stated'],
    ],
    [
      'Norway imposed sanctions on Togo. Oman followed suit. Lome recalled its ambassadors.',
      ['SANCTION TGO>NOR stated', 'SANCTION TGO>OMN stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

describe('clauses about the last of several', () => {
  it.each([
    [
      'France, which backed the coup, and Spain, from which Cuba won independence, sent envoys.',
      ['CONCEDE ESP>CUB stated'],
      ['CONCEDE FRA>CUB stated'],
    ],
    [
      'Kenya, where the army toppled Daniel arap Moi, a teacher whom Togo had armed, kept silent.',
      [],
      ['AID TGO>KEN stated'],
    ],
    ['The authorities in northern Cyprus, which are backed by Turkey, met.', ['SUPPORT TUR>CYP stated'], []],
  ])('%s', (text, expected, none) => {
    expect(relations(text)).toEqual(expect.arrayContaining(expected));
    for (const one of none) expect(relations(text)).not.toContain(one);
  });
});

describe('two states that are named together', () => {
  it.each([
    [
      'Chad and Mali signed a pact as Togo looked on. The two countries agreed to trade more.',
      'AGREE MLI~TCD stated',
    ],
    ['Oman attacked Chad and Mali. The two countries condemned Togo.', 'ACCUSE MLI>TGO stated'],
    ['Oman attacked Chad and Mali. The two countries condemned Togo.', 'ACCUSE TCD>TGO stated'],
  ])('are "the two": %s', (text, expected) => expect(relations(text)).toContain(expected));
});
