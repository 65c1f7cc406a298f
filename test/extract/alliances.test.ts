// Who fights or speaks beside whom in statements and histories of wars, and who is helped by whose strikes.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations, told } from './told.ts';

/** "words=actor" for every mention. */
const mentions = (text: string): string[] =>
  read(text, null).actors.flatMap(({ id, mentions: all }) =>
    all.map(({ start, end }) => `${text.slice(start, end)}=${id.replace(/#\w+/, '')}`),
  );

describe('who fights beside others', () => {
  it.each([
    [
      'Ugandan soldiers shelled a Rwandan camp alongside Kenyan troops.',
      ['ASSAULT KEN>RWA', 'COOPERATE KEN~UGA'],
    ],
    [
      'Togo, together with Benin, invaded Ghana.',
      ['ASSAULT BEN>GHA', 'ASSAULT TGO>GHA', 'COOPERATE BEN~TGO'],
    ],
    ['Serbian volunteers fought for Greece against Turkey.', ['AID SRB>GRC', 'ASSAULT SRB~TUR']],
    ['The Iraqi army and Hezbollah retook Tikrit from Islamic State.', ['COOPERATE IRQ~LBN']],
    ['Mali captured the town with the help of Nigerien air strikes.', ['AID NER>MLI']],
    ['Mali retook the town with air cover from Niger.', ['AID NER>MLI']],
  ])('%s', (text, expected) =>
    expect(relations(text)).toEqual(expect.arrayContaining(expected.map((one) => `${one} stated`))),
  );

  it.each([
    // two bands may well be rivals
    ['Boko Haram and ISWAP seized a town from the Nigerian army.', 'COOPERATE'],
    ['Togo bombed a Ghanaian barracks along with a Ghanaian port.', 'COOPERATE'],
    ['Peru, along with Chile, condemned Bolivia.', 'COOPERATE'],
    ['The army seized the port with support from Kenya.', 'COERCE'],
    ['The Kurds fought for independence against Iraq.', 'AID'],
  ])('but not: %s (%s)', (text, type) =>
    expect(relations(text).filter((one) => one.startsWith(type))).toEqual([]),
  );
});

describe('allies in a row', () => {
  it.each([
    ['Togo and its allies, Benin and Ghana, left the talks.', ['ALLY_OF BEN~TGO', 'ALLY_OF GHA~TGO']],
    ['Togo and its main ally, Benin, left the talks.', ['ALLY_OF BEN~TGO']],
    ['Togo and its backers, notably Ghana, shelled the town.', ['SUPPORT GHA>TGO']],
    ['Togo and its Ghanaian backers shelled the town.', ['SUPPORT GHA>TGO']],
    ['Peru warned its enemies such as Chile.', ['RIVAL_OF CHL~PER']],
  ])('%s', (text, expected) =>
    expect(relations(text)).toEqual(expect.arrayContaining(expected.map((one) => `${one} stated`))),
  );

  it.each([
    'Togo, its allies, Benin, and the union met.',
    'Togo lost its allies, the fishermen.',
    'Togo and its former allies, Benin and Ghana, met.',
    'Togo and its partners met Benin and Ghana.',
  ])('but not: %s', (text) =>
    expect(relations(text).filter((one) => /^(ALLY_OF|SUPPORT)/.test(one))).toEqual([]),
  );
});

describe('a deed that somebody claims', () => {
  it.each([
    'Peru condemned the raid, which killed ten Kenyan soldiers and for which Al-Shabaab claimed responsibility.',
    'Ten Kenyans were killed in a bombing, for which Al-Shabaab has claimed responsibility.',
    'The attack in Kenya, for which Al-Shabaab claimed responsibility, was condemned.',
  ])('%s', (text) => expect(relations(text)).toContain('ASSAULT SOM>KEN stated'));

  it.each([
    'Ten Kenyans were killed in a bombing, for which Al-Shabaab never claimed responsibility.',
    'Ten Kenyans were killed in a raid, for which Al-Shabaab claimed compensation.',
    'Kenya built a road, for which Al-Shabaab claimed credit.',
  ])('but not: %s', (text) => expect(relations(text)).not.toContain('ASSAULT SOM>KEN stated'));
});

describe('strikes that have been told of', () => {
  const opening = 'Kenya conducted strikes using jets and drones against al-Shabaab.';
  it.each([
    ['The strikes supported the Somali army.', 'SUPPORT state:KEN>institution:somalia-national-army'],
    ['A strike hit fighters near the river.', 'ASSAULT state:KEN>people:fighter'],
  ])('%s', (text, expected) => expect(told(`${opening} ${text}`)).toContain(expected));

  it.each([
    'Two strikes hit a port in Oman.',
    'The strike of the miners supported Oman.',
    'The strikes supported al-Shabaab.',
  ])('but not: %s', (text) =>
    expect(told(`${opening} ${text}`)).toEqual(['ASSAULT state:KEN>group:al-shabaab']),
  );

  it('are not on those whom they are in support of', () =>
    expect(relations('Kenya conducted four strikes in Somalia in support of the Somali army.')).toEqual([
      'SUPPORT KEN>SOM stated',
    ]));

  it('are of no local troops where a coalition makes them', () =>
    expect(mentions('Coalition forces in Syria struck a camp of al-Shabaab.')).toContain(
      'Coalition forces=institution:coalition',
    ));
});

describe('who is meant', () => {
  it.each([
    // the acronym is also that of a ministry in China
    [
      'The Multinational Security Support Mission (MSS) left Haiti. The MSS lost a man.',
      'MSS=organisation:mss-haiti',
    ],
    ["Jama'at Nasr al-Islam wal Muslimin (JNIM) grew.", "Jama'at Nasr al-Islam wal Muslimin=group:jnim"],
    ['Defence Secretary Ann Lee left.', 'Defence Secretary=person:ann-lee'],
    ['Boko Haram burned Chibok. Boko Haram fled. These savages have no mercy.', 'savages=group:boko-haram'],
  ])('%s', (text, expected) => expect(mentions(text)).toContain(expected));

  it('is nobody of whom the article does not tell by name', () =>
    expect(mentions('Two men shot Ann Lee. These murderers fled.')).toContain('murderers=people:murderer'));
});

describe('a statement that its first lines announce', () => {
  it.each([
    ['The foreign ministers of Peru and Chile issued the following statement.', ['PER', 'CHL']],
    ['Norway today released a statement on the crisis.', ['NOR']],
  ])('%s', (opening, states) =>
    expect(relations(`${opening}\nWe condemn Mali.`)).toEqual(
      expect.arrayContaining(states.map((state) => `ACCUSE ${state}>MLI stated`)),
    ),
  );

  it('is its speaker’s throughout', () => {
    const text =
      'Benin said:\nWe welcome the news that Togo and Ghana will meet, and thank Mali for its patience.';
    expect(relations(text)).toContain('SUPPORT BEN>MLI stated');
    expect(relations(text)).not.toContain('SUPPORT TGO>MLI planned');
  });
});

describe('words hung on the wrong word', () => {
  it.each([
    ['Talks between the Chadian government and the rebels failed.', 'CONSULT'],
    ['Fighters of the Arakan Army (AA) ambushed Thai soldiers.', 'ASSAULT MMR>THA stated'],
    [
      "Peru is working with the EU, the UN and Chile's neighbours to train nurses.",
      'COOPERATE PER~United Nations stated',
    ],
    ['The rebels captured Bamako from the Malian army.', 'ASSAULT'],
  ])('%s', (text, expected) =>
    expect(relations(text).filter((one) => one.startsWith(expected))).not.toEqual([]),
  );
});

describe('what makes nobody an ally', () => {
  it.each([
    ['Tom Hale phoned his friend Ada Berg.', []],
    ['Togo is one of Ghana’s largest trade and investment partners.', ['COOPERATE GHA~TGO stated']],
    ['Yields on Danish and Norwegian bonds rose.', []],
    ['The bond between Ghana and Togo is old.', ['ALLY_OF GHA~TGO stated']],
    ['Ghana and its partner Togo signed.', ['ALLY_OF GHA~TGO stated']],
    ['Berlusconi praised his friend Vladimir Putin.', ['ALLY_OF ITA~RUS stated', 'SUPPORT ITA>RUS stated']],
  ])('%s', (text, expected) =>
    expect(
      relations(text)
        .filter((one) => !one.startsWith('CONSULT'))
        .sort(),
    ).toEqual(expected),
  );
});
