// Who has a part in what is told: not a whole for some of its members, a thing for its maker, or a building.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

it.each([
  ['Thirty members of the African Union had asked Lula to wait.', []],
  ['Kenya warned against any raid on Uganda.', []],
  ['Kenya said that any talks with Togo should be short.', []],
  ['Kenya told Togo that any help for Boko Haram must stop.', ['REQUEST KEN>TGO stated']],
  ["Kenya's envoy called the rebels terrorists.", []],
  ['Kenya seized land and bank accounts.', []],
  ['Lula promised to reopen the embassy.', []],
  ['Lula stands ready to work with Chile.', ['AGREE BRA>CHL stated']],
  ['Lula will work with Chile.', ['AGREE BRA~CHL stated']],
  [
    'They condemned the raid for which Boko Haram claimed responsibility, and called on Chad to help Togo.',
    [],
  ],
  [
    'Kenya praised the Ugandan army, to which Chad and Togo contribute troops, for freeing Somali prisoners.',
    ['SUPPORT KEN>UGA stated', 'AID TCD>UGA stated', 'AID TGO>UGA stated', 'RETREAT UGA>SOM stated'],
  ],
  ['Kenya extended its full support to Togo.', ['SUPPORT KEN>TGO stated']],
  ['Prisoners were exchanged, and Kenya sent back nine Somalis.', ['RETREAT KEN>SOM stated']],
  ["Kenya suspended Togo's bid to join.", ['SANCTION KEN>TGO stated']],
  ['Mali sent soldiers to help Chad fight them.', ['AID MLI>TCD stated']],
  ['NSA Doval met Wang Yi.', ['CONSULT CHN~IND stated']],
  ['French colonial troops killed Malians.', ['ASSAULT FRA>MLI stated']],
])('%s', (text, expected) => expect(relations(text).sort(inOrder)).toEqual([...expected].sort(inOrder)));

const inOrder = (a: string, b: string) => a.localeCompare(b);

it.each([
  // what is judged has its own time
  ['Kenya deplored the bombing of 9 September in which Chad killed eleven Togolese.', null],
  ['We condemn the raid on the port by Chad on 9 September.', null],
  ['When the junta fell in March 2015, Kenya left, and Togo accused Chad.', null],
])('%s', (text, date) => {
  const [relation] = read(text, '2021-10-20').relations.filter(({ type }) => type === 'ACCUSE');
  expect(relation?.date ?? null).toEqual(date);
});

describe('who cannot be meant by "the two countries"', () => {
  it.each([
    [
      'Ghana signed a pact with Togo. Talks with Benin go on, and the two countries agreed on a weir.',
      /AGREE GHA~TGO/,
    ],
    [
      'Spain ruled Peru. Chile was far away. The neighboring nations have fought two wars.',
      /CHL~ESP|ESP~PER/,
    ],
    ['Ghana and Togo met in May. In June, five of these states merged to form a union.', /COOPERATE/],
    ['Ghana and Togo met in May. The European countries signed a treaty with Japan.', /JPN/],
    ['Peru and Chile voted. I thank the leaders in both parties for their help.', /SUPPORT/],
  ])('%s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));

  it.each([
    [
      'Ghana and Togo met in May. The African countries signed a treaty with Japan.',
      'SUPPORT JPN~TGO stated',
    ],
    [
      'Ghana and Togo met in May. In cooperation with Benin, the two countries attacked Boko Haram.',
      'ASSAULT GHA>NGA stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who is made what', () => {
  it.each([
    [
      'Norway wants to make Georgia a member of NATO.',
      ['MEMBER_OF GEO>North Atlantic Treaty Organization planned'],
    ],
    ['The treaty made Chad an ally of Mali.', ['ALLY_OF MLI~TCD stated']],
    ['Norway took an action approved by Chad.', []],
    ['Economists warned that Norway could face a slump.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
