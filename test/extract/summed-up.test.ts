// What a deed amounts to, told behind it, and words that tell of no deed at all: where a state lies, terror that is funded.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('what a deed amounts to', () => {
  it.each([
    ['Laos shut its mission in Chad, a rebuff to the Nepalese.', 'REJECT LAO>NPL stated'],
    ['Laos held drills off Chad, a warning to Nepal.', 'THREATEN LAO>NPL stated'],
    ['Laos signed a deal with Chad, a concession to Nepal.', 'CONCEDE LAO>NPL stated'],
    ['Laos would not send envoys to Chad, a snub to Nepal.', 'REJECT LAO>NPL stated'],
    ['Laos sent rice to Chad, an ally of Nepal.', 'ALLY_OF NPL~TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Laos shut its mission in Chad, a rebuff to the Nepalese.', /TCD>NPL/],
    ['Laos opened a mission in Chad, a gesture to Nepal.', /TCD>NPL/],
  ])('does not lay it to the place named last: %s', (text, never) =>
    expect(relations(text).join()).not.toMatch(never),
  );
});

describe('who ends a deed', () => {
  it.each([['Chad ended its blockade of Niger.', /RETREAT TCD>NER stated/]])('%s', (text, expected) =>
    expect(relations(text).join()).toMatch(expected),
  );

  it.each([
    'The Kurds are ready to end the Turkish siege of Kobani.',
    'Ukraine ended the Russian siege of Chernihiv.',
    'The Malians who would die to end the Chadian occupation of Gao went home.',
  ])('is not who suffers it: %s', (text) => expect(relations(text).join()).not.toMatch(/AGREE|RETREAT/));
});

describe('no deed of a state', () => {
  it.each([
    'Laos is encircled by Nepal, Chad and Mali.',
    'They reopened the road to a Nepalese village encircled by Laotian land.',
    'Laos is ringed by Nepal and Chad.',
    'Laos funds Nepalese violence.',
    'Laos backs Nepalese terrorism.',
    "Laos investigated Nepal's oil reserves.",
    'Settlers from Laos, Nepal and Chad have settled in the islands.',
    'Lee hit his first home run for the Laos Tigers against Nepal.',
  ])('%s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    ['Russia says it is being encircled by Turkey.', 'COERCE TUR>RUS stated'],
    ['Laos funds Nepalese schools.', 'AID LAO>NPL stated'],
    ["Laos investigated Nepal's arms programme.", 'ACCUSE LAO>NPL stated'],
    ['The general received tens of thousands of dollars from Nepal.', 'AID NPL>general stated'],
  ])('but: %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what is done as somebody asks for something', () => {
  it.each([
    ['Laos refused to pay as Nepal had urged it to do.', 'REJECT LAO>NPL stated'],
    ['Laos refused help as Nepal urged it to leave.', 'REQUEST NPL>LAO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('refuses nothing that is asked meanwhile', () =>
    expect(relations('Laos refused help as Nepal urged it to leave.').join()).not.toMatch(/REJECT LAO>NPL/));
});

describe('whose wife is named', () => {
  it.each([
    ['Mrs. Trump visited Poland in July.', 'CONSULT person:trump>state:POL'],
    ['Mrs. Merkel visited Israel.', 'CONSULT person:angela-merkel>state:ISR'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});
