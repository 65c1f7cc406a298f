// Minutes, read-outs and statements: bodies by their last word, whose official it is, what is only advised against.
import { describe, expect, it } from 'vitest';
import { issued, relations, told } from './told.ts';

describe('a body by the last word of its name', () => {
  it.each([
    [
      'The North Atlantic Council met in Brussels. Council calls upon Chad to stop. It thanks Mali.',
      ['REQUEST North Atlantic Council>TCD stated', 'SUPPORT North Atlantic Council>MLI stated'],
    ],
    [
      'The Security Council met. Council demands that Chad comply.',
      ['REQUEST United Nations Security Council>TCD stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

describe('whose official it is', () => {
  it('takes another’s where its own highest is named', () => {
    const text =
      'President Yoon Suk Yeol met Prime Minister Kishida Fumio. The Prime Minister thanked Peru. The President praised Chile.';
    const found = issued(text, 'Statement by the Office of the President of the Republic of Korea');
    expect(found).toEqual(
      expect.arrayContaining(['SUPPORT person:fumio-kishida>state:PER', 'SUPPORT state:KOR>state:CHL']),
    );
  });

  it('takes who is asked for in a headline for no issuer', () =>
    expect(
      issued('We thank Peru.', 'Statement of the Government of Ghana on the request made by Ali Bongo'),
    ).toEqual(['SUPPORT state:GHA>state:PER']));
});

describe('what is no tie', () => {
  it.each([
    ['Chile warned Peru and Bolivia against forming a bloc.', 'ALLY_OF'],
    ['Norway cautioned Chad against bombing Mali.', 'ASSAULT'],
    ['Niger and Mali praised Peru. France gives aid to the countries of the Sahel.', 'FRA>'],
    ['The mother of Ali Bongo, who thanked Peru, left.', 'ali-bongo>state:PER'],
  ])('%s', (text, wrong) => expect([...relations(text), ...told(text)].join()).not.toContain(wrong));
});

describe('bodies and regimes', () => {
  it.each([
    [
      'Togo was suspended from participation in the African Union.',
      ['MEMBER_OF TGO>African Union stated', 'SANCTION African Union>TGO stated'],
    ],
    ['The African Union decided to suspend Togo from the bloc.', ['SANCTION African Union>TGO stated']],
    ['Norway condemned the military regime in Burma.', ['ACCUSE NOR>MMR stated']],
    ['Ghana received letters of support from Togo.', ['SUPPORT TGO>GHA stated']],
    ['Ana Lima of Chile phoned Park Jin to convey the thanks of Peru.', ['SUPPORT PER>KOR stated']],
    ['Its soldiers fought for Chad when Mali expelled them. It hosts Togo.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

describe('a record with the state of each speaker in a bracket', () => {
  it('reads what a delegate says as his state’s', () => {
    const text = `Mr. Okello (Uganda): My delegation is proud to congratulate Kenya. We condemn the raid on Rwanda.

Mrs. Berg (Norway) (spoke in French): I should like to thank Ghana. My Government supports Togo.`;
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        'SUPPORT UGA>KEN stated',
        'SUPPORT NOR>TGO stated',
        expect.stringMatching(/^SUPPORT \S+>GHA stated$/),
      ]),
    );
  });

  it.each([
    ['Mr. OKELLO (Uganda) said that his country supported Kenya.', ['SUPPORT UGA>KEN stated']],
    ['Ms. BERG (Norway), speaking for the group, thanked Ghana.', ['SUPPORT NOR>GHA stated']],
    ['Mr. Berg (Labour) thanked Ghana.', ['SUPPORT Berg>GHA stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
