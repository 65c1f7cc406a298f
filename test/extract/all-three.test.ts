// Three and more at once: rulers of several states, "the juntas", "all three", and who says "they".
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const ARMIES = 'Fighting resumed after the leaders of Kenya, Uganda and Rwanda accused Burundi of theft.';

describe('three at once', () => {
  it.each([
    [ARMIES, ['ACCUSE KEN>BDI stated', 'ACCUSE RWA>BDI stated', 'ACCUSE UGA>BDI stated']],
    [
      'The rulers of Mali, Niger and Guinea met in May. The juntas condemned Benin.',
      ['ACCUSE MLI>BEN stated', 'ACCUSE NER>BEN stated', 'ACCUSE GIN>BEN stated'],
    ],
    [
      'Chile, Peru and Bolivia signed a pact. All three have expelled Cuban diplomats.',
      ['SANCTION BOL>CUB stated', 'SANCTION CHL>CUB stated', 'SANCTION PER>CUB stated'],
    ],
    [
      'Oslo was silent after the leaders of Mali, Niger and Guinea announced they were leaving the African Union.',
      ['SANCTION MLI>African Union stated', 'SANCTION NER>African Union stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('tells of no tie between two to whom others are loyal', () =>
    expect(
      relations('The jihadists, most of them loyal to al-Qaeda or Islamic State, attacked Chad.').join(),
    ).not.toMatch('ALLY_OF'));
});
