// First names, "those of", bodies with an article, what is only asked or spoken of, and who is joined in a deed.
import { describe, expect, it } from 'vitest';
import { issued, relations, told } from './told.ts';

describe('who is called so', () => {
  it('takes a first name for who was named in full', () => {
    const text = 'Foreign Minister Ana Lima met Luis Paz of Chile. "I thanked Luis," she said.';
    expect(told(text)).toContain('SUPPORT person:ana-lima>person:luis-paz');
    expect(told('Prince Khalid bin Salman met the Prince of Monaco, who thanked Peru.').join()).not.toContain(
      'bin-salman>state:PER',
    );
  });

  it('takes "those of" for whose they are', () => {
    expect(relations('Norway condemned the policies of Chad and those of Mali.')).toContain(
      'ACCUSE NOR>MLI stated',
    );
    expect(
      relations('Norway shares the dam at Lima with Chad and that of Bern with Mali.').join(),
    ).not.toContain('ACCUSE');
  });

  it('takes "the Forum" for the only one', () => {
    expect(relations('The Pacific Islands Forum met. Samoa thanked the Forum.')).toContain(
      'SUPPORT WSM>Pacific Islands Forum stated',
    );
  });
});

describe('what is only asked or spoken of', () => {
  it.each([
    ['Question: Has Chad attacked Mali?', /ASSAULT \S+ stated/],
    ['The minister spoke of the normalisation of relations between Chad and Mali.', /stated/],
    [
      'Peru called on Chile to look into it. Cuba offered Togo help, and Ghana called the act barbaric.',
      /GHA>PER/,
    ],
  ])('%s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));
});

describe('who does it too', () => {
  it.each([
    ['Peru joined Chile in condemning Cuba.', ['ACCUSE PER>CUB stated', 'ACCUSE CHL>CUB stated']],
    ['Peru said that it had met Chile, and that Cuba had voiced full support.', ['SUPPORT CUB>PER stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

it('takes the office of a dateline for who "we" are', () =>
  expect(
    issued(
      'Department of Foreign Affairs\n\nMANILA, May 2 – We condemn the raid by Chile.',
      'On the raid',
    ).join(),
  ).not.toContain('state:CHL>'));
