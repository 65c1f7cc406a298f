// What two who are at odds do at once, which two "the pair" are, and whose accounts are frozen.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what two do to each other', () => {
  it.each([
    ['Peru and Chile clashed. On Friday Peru and Chile withdrew their tanks from the pass.', 'RETREAT'],
    ['Peru accused Chile of theft. The two countries freed all prisoners of war.', 'RETREAT'],
    ['Peru quarrelled with Chile in May, and the two recalled their ambassadors.', 'SANCTION'],
  ])('%s', (text, type) =>
    expect(relations(text)).toEqual(
      expect.arrayContaining([`${type} CHL>PER stated`, `${type} PER>CHL stated`]),
    ),
  );

  it.each([
    'Peru and Chile withdrew their tanks.',
    'Togo and Benin clashed. Peru and Chile withdrew their tanks from Haiti.',
  ])('but not where nothing parts them: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/CHL>PER|PER>CHL/),
  );
});

describe('who is meant', () => {
  it.each([
    [
      'Laos and Nepal fought. Laos broke with Fiji in May, although the pair patched up relations later.',
      'AGREE FJI~LAO stated',
    ],
    [
      'Rafael Correa, the president of Ecuador, spoke. His Venezuelan ally, Hugo Chavez, told his generals to move tanks to the Colombian frontier.',
      'MOBILIZE VEN>COL stated',
    ],
    ['Norway severed ties with Laos and froze its accounts.', 'COERCE NOR>LAO stated'],
    ['Two nations condemned Laos. Fiji spoke first, followed by Nepal.', 'ACCUSE NPL>LAO stated'],
    ['Two Gulf states recalled their envoys from Laos. Oman and Kuwait said why.', 'SANCTION OMN>LAO stated'],
    ['Norway put little faith in Laos.', 'SUPPORT NOR>LAO denied'],
    ['Norway showed a little interest in talks with Laos.', 'AGREE NOR>LAO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('leaves those uncounted who are not the same', () =>
    expect(relations('Two nations condemned Laos. Fiji accused Nepal of silence.')).toEqual([
      'ACCUSE FJI>NPL stated',
    ]));
});
