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
