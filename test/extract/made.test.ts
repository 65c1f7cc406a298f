// What a relative clause answers or judges: an offer, a plan, a deed, and whose it is.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who has made what a clause answers', () => {
  it.each([
    ['Oman offered talks, which Yemen rejected.', ['REJECT YEM>OMN stated']],
    ['Ghana made an offer that Togo turned down.', ['REJECT TGO>GHA stated']],
    ['Zambia suggested a truce that Malawi accepted.', ['CONCEDE MWI>ZMB stated']],
    ['Moscow tabled a draft resolution, which London vetoed.', ['REJECT GBR>RUS stated']],
    ['Angola put forward a plan, which Namibia welcomed.', ['SUPPORT NAM>AGO stated']],
    ['Peru asked for a ceasefire, which Bolivia ignored.', ['REJECT BOL>PER stated']],
    ['Nepal demanded an apology, which Bhutan refused.', ['REJECT BTN>NPL stated']],
    ['Kenya launched a raid, which Uganda denounced as a crime.', ['ACCUSE UGA>KEN stated']],
    [
      'Norway made a proposal, which was rejected by Iceland.',
      ['AGREE NOR>ISL stated', 'REJECT ISL>NOR stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  it.each([
    'Chile bought jets that Peru rejected.',
    'Serbia signed an agreement that Kosovo rejected.',
    'Peru presented a plan which its own parliament rejected.',
  ])('is nobody by what one only buys or signs: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('what is judged behind "which" and "that"', () => {
  it.each([
    [
      'Chad imposed sanctions on Niger, which Mali condemned.',
      ['SANCTION TCD>NER stated', 'ACCUSE MLI>TCD stated'],
    ],
    [
      'Nancy Pelosi flew to Taiwan, which China protested.',
      ['CONSULT USA>TWN stated', 'ACCUSE CHN>USA stated'],
    ],
    ['France proposed sanctions on Niger that Mali opposed.', ['THREATEN FRA>NER stated']],
    ['Japan released the water, a move which China called reckless.', ['ACCUSE CHN>JPN stated']],
    ['Ankara closed its airspace, a decision criticised by Athens.', ['ACCUSE GRC>TUR stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  it.each([
    ['Russia invaded Ukraine, which Poland supports.', 'SUPPORT POL>UKR stated'],
    ['Macron visited Armenia, which Azerbaijan accused of arming rebels.', 'ACCUSE AZE>ARM stated'],
  ])('is the state itself where the verb is of states: %s', (text, expected) =>
    expect(relations(text)).toContain(expected),
  );
});
