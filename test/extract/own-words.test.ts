// What one says of oneself and of others in statements: whose support it is, who is to lift what, whose decision, who "our" is.
import { describe, expect, it } from 'vitest';
import { issued, relations, told } from './told.ts';

describe('what one voices is one’s own', () => {
  it.each([
    [
      'The African Union condemned the blockade of Mali by Niger, and expressed its solidarity with Togo.',
      'SUPPORT African Union>TGO stated',
      'NER>TGO',
    ],
    [
      'The African Union deplored the curbs imposed on Mali by Niger, and voiced its support for that country.',
      'SUPPORT African Union>MLI stated',
      'SUPPORT African Union>NER',
    ],
    [
      'Chile’s minister met the King of Norway, who voiced his satisfaction.',
      'CONSULT CHL~NOR stated',
      'SUPPORT',
    ],
    ['Chile and Peru voiced their support for Cuba.', 'SUPPORT PER>CUB stated', 'CUB>'],
  ])('%s', (text, expected, forbidden) => {
    const found = relations(text);
    expect(found).toContain(expected);
    expect(found.join()).not.toContain(forbidden);
  });
});

describe('only those can lift it who have imposed it', () => {
  it.each([
    ['Togo called on the world to lift the sanctions imposed on Mali by Niger.', 'REQUEST TGO>NER stated'],
    ['Togo demanded that the tariffs imposed by Niger be lifted.', 'REQUEST TGO>NER stated'],
    ['Togo called for the removal of the sanctions which Niger has imposed.', 'REQUEST TGO>NER stated'],
    ['Togo urged Benin to lift the curbs imposed by Niger on Mali.', 'REQUEST TGO>BEN stated'],
  ])('%s', (text, expected) =>
    expect(relations(text).filter((one) => one.startsWith('REQUEST'))).toEqual([expected]),
  );
});

describe('a decision is that of who has taken it', () => {
  it.each([
    [
      'Peru has learned of the decision announced on Friday in Quito by Chile to expel its envoy.',
      ['SANCTION CHL>PER stated'],
    ],
    [
      'Peru rejects the decision by Chile to expel its envoy.',
      ['REJECT PER>CHL stated', 'SANCTION CHL>PER stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual([...expected].sort()));
});

describe('both neighbours, both parties', () => {
  it.each([
    [
      'Chad and Algeria signed a pact. Niger congratulated both neighbours.',
      ['SUPPORT NER>TCD stated', 'SUPPORT NER>DZA stated'],
    ],
    [
      'Peru and Chile signed a pact. Both countries praised Kenya and Uganda.',
      ['SUPPORT PER>KEN stated', 'SUPPORT CHL>UGA stated'],
    ],
    [
      'Peru and Chile signed a pact. The note expresses the thanks of the two parties to Kenya and Uganda.',
      ['SUPPORT PER>KEN stated', 'SUPPORT CHL>UGA stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

describe('who stands beside the subject does the rest', () => {
  it('gives his own visits to a successor', () =>
    expect(
      told(
        'Mustafa al-Kadhimi opened talks, and his successor, Mohammed Shia al-Sudani, went on with them on his visits to Ankara.',
      ).join(),
    ).toContain('person:mohammed-shia-al-sudani>state:TUR'));

  it('takes who is home for no doer', () => {
    expect(
      told('Journalists have been deported, among them reporters from Chile and Peru.').join(),
    ).not.toContain('COERCE');
    expect(told('A gang seized ten engineers, among them three Italians.').join()).toContain('>state:ITA');
  });

  it('tells of the name before "with whom" and "whose"', () => {
    expect(
      relations('Peru praised the stand taken by Chile, whose envoy has left Quito.').join(),
    ).not.toContain('PER>ECU');
    expect(
      told(
        'NATO voiced its support, as did Josep Borrell, with whom Ana Lima of Peru spoke on Friday.',
      ).join(),
    ).toContain('CONSULT');
  });
});

describe('the office above a text', () => {
  it('is who "we" and "our" are', () => {
    const text =
      'Ministry of Foreign Affairs of the Republic of Peru\n\nWe deplore the raid by Chile. The Government also thanks the Republic of Cuba.';
    expect(issued(text, 'On the raid')).toEqual([
      'ACCUSE state:PER>state:CHL',
      'SUPPORT state:PER>state:CUB',
    ]);
  });

  it('is none where the line tells something', () =>
    expect(issued('Ministry of Peru closes\n\nWe deplore the raid by Chile.', 'On the raid')).toEqual([]));
});

it('takes the first word of a minute for who does it', () =>
  expect(
    relations('The Summit of the African Union was held in Lusaka. Summit called upon Chad to lift its ban.'),
  ).toContain('REQUEST African Union>TCD stated'));

it('takes the heads of state and government of a body for one', () =>
  expect(
    relations(
      'The SADC Heads of State and Government, meeting together with Japan and Norway, condemned Chad.',
    ).filter((one) => one.includes('overnment')),
  ).toEqual([]));
