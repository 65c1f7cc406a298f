// Nouns that mean nobody who has been told, and what "the plan" or "the deal" was.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('others than those told before', () => {
  it.each([
    [
      'Chad fought Boko Haram. Chad blamed the jihadists of Rado for the fire.',
      'ACCUSE state:TCD>people:jihadist',
    ],
    ['Mali fought Boko Haram. Niger blacklisted the al-Radim militia.', 'SANCTION state:NER>group:militia'],
    [
      'Chad fought Boko Haram. Idriss Deby sent the mercenaries home.',
      'SANCTION person:idriss-deby>people:mercenary',
    ],
    [
      'Denmark trusts Danish industry. Denmark grew. Communist forces attacked Norway.',
      'ASSAULT institution:forces>state:NOR',
    ],
    ['Kenya signed. Agents poisoned Khaled Meshaal in Lima.', 'ASSAULT people:agent>person:khaled-meshaal'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    'Sudan protested. Norway and Togo recognised the new state.',
    'France, Italy and Spain met. The developed nations support Ecuador.',
    'Chad recalled its envoy. The Kenyan president summoned foreign ambassadors to his palace.',
    'NATO called on Chad to leave. Albania, the newest ally, agreed to this statement.',
    'Chad has a president, Idriss Deby. Kofi Annan met the president of the Supreme Court.',
    'Under the contract a Danish unit of Radim Dynamics supplies tanks to Kenya.',
  ])('%s', (text) => {
    const wrong = /SUPPORT|ACCUSE state:KEN|ALLY_OF|person:idriss-deby|denmark-defence/;
    expect(told(text).filter((one) => wrong.test(one))).toEqual([]);
  });
});

describe('the government', () => {
  it.each([
    ["Eritrea praised it. The Tigray People's Liberation Front criticised the government.", 'state:ETH'],
    ['Chad met Togo. Hezbollah accused the cabinet of treason.', 'state:LBN'],
  ])('%s', (text, state) => expect(told(text).join()).toContain(`>${state}`));
});

describe('nobody in particular', () => {
  it.each([
    ['Oslo bombed the territory of its neighbour.', []],
    ['"Can we afford a war that Chad wants?" Idriss Deby asked.', []],
    ['Mali protested. Denmark brought home the special forces that it had sent.', []],
    [
      'Chad and Mali signed. How two democracies allied to the same superpower came to this is told elsewhere.',
      [],
    ],
    ['Oslo has a Danish guest of its own: in May Lima let migrants into Callao.', []],
    ['Chad signed. Jonas Savimbi charged that jets had come from the territory of neighbouring states.', []],
    ['Idriss Deby was holding back more than 800 men.', []],
    ['Norway hailed the accord, Chad wants the embargo lifted at once.', []],
    ['Kenya rejected any comments from a foreign party that cast doubt on the Kenyan court.', []],
    [
      'Chad met Mali once. Kenya was dry. It rained in Togo. Togo urged the parties to talk.',
      ['CONSULT state:TCD>state:MLI'],
    ],
    [
      'The court in Cairo sentenced three reporters of Al-Jazeera English.',
      ['SANCTION institution:egy-judiciary>people:reporter'],
    ],
    [
      'Norway met Lebanese officials, in coordination with France, and called on the leaders of the country to talk.',
      ['CONSULT state:NOR>state:LBN', 'COOPERATE state:NOR>state:FRA', 'REQUEST state:NOR>state:LBN'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what was put forward', () => {
  it.each([
    ['Chad proposed autonomy; Mali turned the plan down.', 'REJECT state:MLI>state:TCD'],
    [
      'Niger sided with Togo. Chad proposed a truce instead; Mali turned the plan down.',
      'REJECT state:MLI>state:TCD',
    ],
    [
      'Chad shelled Niger. Togo asked for calm. The presidents of both countries spoke, and Kenya offered to mediate.',
      'AGREE state:KEN>state:NER',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('is no pact of former days', () =>
    expect(
      told(
        'Hamas is to respect the accords that the PLO has signed with Israel. Egypt welcomed the deal.',
      ).filter((one) => one.startsWith('SUPPORT state:EGY')),
    ).toEqual([]));

  it('is no attack that was warded off', () =>
    expect(
      told(
        'The Saudi army intercepted and destroyed a missile of the Houthis. Norway condemned the attack.',
      ).filter((one) => one.includes('>institution:saudi')),
    ).toEqual([]));
});

describe('who is nearer than whom a pronoun seems to mean', () => {
  it.each([
    [
      'President Ruto flew to Kampala on Monday. In Busia, a fisherman shrugged. He sells fish to the Ugandans.',
      [],
    ],
    [
      'President Ruto flew to Kampala on Monday. "They cheat," one baker in Busia said. He accused Uganda.',
      [],
    ],
    ['President Ruto flew to Kampala on Monday. A waiter points to a table. He distrusts the Ugandans.', []],
    ['"Ruto has lied to us," said a Busia tailor. He accused Uganda of theft.', []],
    [
      'President Ruto flew to Kampala on Monday. A crowd cheered. He thanked Uganda.',
      ['SUPPORT KEN>UGA stated'],
    ],
    [
      'President Ruto flew to Kampala on Monday. A student threw an egg at him. He thanked Uganda.',
      ['PROTEST student>KEN stated', 'SUPPORT KEN>UGA stated'],
    ],
    ['A porter in Nakuru shook his head. He distrusts the Ugandans, he said.', []],
  ])('%s', (text, expected) =>
    expect(relations(text).filter((one) => !one.startsWith('CONSULT'))).toEqual(expected),
  );

  it.each([
    ['Togo shut its border. Oram Lines said it would halt flights to Benin.', []],
    ['Togo shut its border. A consortium of hauliers said it would halt deliveries to Benin.', []],
    ['Shoppers in Oslo queued. Oram, Veld and Tarn said they would halt flights to Sweden.', []],
    ['Rebels in Chad fled. Villagers said they had killed two Danish soldiers.', []],
    ['A syndicate of banks told the World Bank it had lent Ghana ten million dollars.', []],
    [
      'Togo shut its border. Its foreign minister said it would halt flights to Benin.',
      ['THREATEN TGO>BEN stated'],
    ],
    [
      'Togo and Ghana met in Lome. Both said they would send tents to Chad.',
      ['AGREE GHA>TCD stated', 'AGREE TGO>TCD stated'],
    ],
  ])('%s', (text, expected) =>
    expect(
      relations(text)
        .filter((one) => !/^(CONSULT|COERCE|RETREAT)/.test(one))
        .sort(),
    ).toEqual(expected),
  );
});
