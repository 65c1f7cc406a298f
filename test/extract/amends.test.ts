// Whom an apology, an offer or a signature is meant for where only what was told before tells it.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('amends', () => {
  it.each([
    ['Peru shelled a Chilean port. Lima apologised on Friday.', 'SUPPORT PER>CHL stated'],
    ['Laos and Nepal have fought for a week. Nepal declared a truce.', 'CONCEDE NPL>LAO stated'],
    ['Kenya bombed a camp in Chad. Chad offered talks.', 'AGREE TCD>KEN stated'],
    ['Rioters in Oslo burned down the Thai embassy. Norway apologised.', 'SUPPORT NOR>THA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Peru shelled a Chilean port. Lima offered no apology.', /SUPPORT PER>CHL stated/],
    ['Peru blamed Chile for the fire. Peru blamed Fiji for the theft. Peru offered talks.', /AGREE/],
    ['Peru shelled a Chilean port. Tonga declared a truce.', /CONCEDE/],
    ['Peru shelled a Chilean port. The minister apologised for his absence.', /SUPPORT/],
  ])('are nothing in: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));
});

describe('who signs', () => {
  it.each([
    ['Ana Lima signed for Peru and Luis Paz, a deputy minister, for Chile.', 'SUPPORT CHL~PER stated'],
    [
      'The pact was signed by Ana Lima on behalf of Peru and Luis Paz on behalf of Chile.',
      'SUPPORT CHL~PER stated',
    ],
    [
      "A pact was signed by Kenyan President William Ruto and Somaliland's leader, Muse Bihi Abdi.",
      'SUPPORT KEN~SOM stated',
    ],
    ['Emmanuel Macron of France and his guest, Olaf Scholz, signed a treaty.', 'SUPPORT DEU~FRA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('is a couple, whose names are no third', () =>
    expect(
      relations(
        "Peru's chief negotiator, Ana Lima, and her counterpart from Chile, Luis Paz, signed the accord.",
      ),
    ).toEqual(['SUPPORT CHL~PER stated']));

  it.each([
    'Nexter signed contracts for tanks for Peru and for Chile.',
    'Ana Lima signed for the parcel and for Peru.',
  ])('is nobody with another in: %s', (text) => expect(relations(text).join()).not.toMatch('CHL~PER'));
});

describe('what was agreed', () => {
  it.each([
    ['Peru and Chile signed a treaty on Friday. Fiji praised the outcome.', 'SUPPORT FJI>PER stated'],
    [
      'Peru signed a treaty with Chile. Rain fell. Crowds sang. The lake froze. Flags flew. Bells rang. Birds came. Fiji welcomed the accord.',
      'SUPPORT FJI>CHL stated',
    ],
    // a band is no side of the state in which it fights
    ['Kenya reached a deal with Somalia. Al-Shabaab rejected the deal.', 'REJECT SOM>KEN stated'],
  ])('is judged in: %s', (text, expected) => expect(relations(text)).toContain(expected));
});
