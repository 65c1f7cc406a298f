// Clauses that tell of the noun before them, who is told to leave, and whose charge is rejected.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('clauses about the noun before them', () => {
  it.each([
    ['The raid that Chad launched on Mali in May killed ten.', 'ASSAULT TCD>MLI stated'],
    ['The raid Chad launched on Mali killed ten.', 'ASSAULT TCD>MLI stated'],
    ['The strikes Chad carried out against Mali killed ten.', 'ASSAULT TCD>MLI stated'],
    ['The sanctions Chad imposed on Mali have hurt trade.', 'SANCTION TCD>MLI stated'],
    ['The pact that Chad and Mali signed in June made headlines.', 'SUPPORT MLI~TCD stated'],
    ['The charges that Chad brought against Mali are grave.', 'ACCUSE TCD>MLI stated'],
    ['Chad condemned the raid that Mali had launched.', 'ACCUSE TCD>MLI stated'],
    ['Chad accepted the offer that Mali had made.', 'AGREE TCD>MLI stated'],
    ['Mali, whose ships Chad has seized, has closed the port.', 'COERCE TCD>MLI stated'],
    ['Mali, where Chad bombed a camp in May, has closed the port.', 'ASSAULT TCD>MLI stated'],
    ['Chad and Mali, who fought a war in 1995, have closed the port.', 'ASSAULT MLI~TCD stated'],
    ['Chad, which in May granted Mali a loan, has closed the port.', 'AID TCD>MLI stated'],
    ['Chad, a country that has long armed Mali, has closed the port.', 'AID TCD>MLI stated'],
    ['It was to Mali that Chad sold the tanks.', 'COOPERATE TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each(['The claim that Chad signed was false.', 'The view that Chad and Mali signed was wrong.'])(
    'makes nothing of others of: %s',
    (text) => expect(relations(text).join()).not.toMatch(/TCD|MLI/),
  );
});

describe('who is told to leave', () => {
  it.each([
    ['Two Malian diplomats were told to leave Chad.', ['SANCTION TCD>MLI stated']],
    ['Seven Malian officials were given 72 hours to leave Chad.', ['SANCTION TCD>MLI stated']],
    ['Two Malian diplomats were told by Peru to leave Chad.', []],
    ['Two Chadian diplomats were told to leave Chad.', []],
    ['Two Malian diplomats were told to leave the hotel.', []],
  ])('%s', (text, expected) =>
    expect(relations(text).filter((one) => /SANCTION TCD/.test(one))).toEqual(expected),
  );
});

describe('complaints', () => {
  it.each([
    ['Egypt bombed a camp in Libya. Tripoli lodged a complaint.', 'ACCUSE LBY>EGY stated'],
    ['Egypt bombed a camp in Libya. Tripoli protested to the Security Council.', 'ACCUSE LBY>EGY stated'],
    [
      'Egypt arrested ten Libyan soldiers. Tripoli protested that several had been tortured.',
      'ACCUSE LBY>EGY stated',
    ],
    [
      'Egypt closed the border with Libya. Tripoli called that a declaration of war.',
      'ACCUSE LBY>EGY stated',
    ],
    ["Chad dismissed Mali's accusations.", 'REJECT TCD>MLI stated'],
    ['The Czech presidency of the European Union urged Chad to talk.', 'REQUEST European Union>TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Egypt bombed a camp in Libya. Peru lodged a complaint.',
    'Egypt bombed a camp in Libya. Tripoli lodged a complaint against Chad.',
    'Egypt bombed a camp in Libya. Tripoli protested that Chad had slept.',
  ])('reads none against Egypt in: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/ACCUSE \w+>EGY/),
  );
});
