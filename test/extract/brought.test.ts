// Who brings others together, and what they do there.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { endsOf } from './told.ts';

const told = (text: string) =>
  read(text, '2019-05-01').relations.map((one) => `${endsOf(one)} ${one.type} ${one.modality}`);

describe('those who are brought together', () => {
  it.each([
    ['Norway hosted talks between Peru and Chile.', 'PER~CHL CONSULT stated'],
    ['Norway brought Peru and Chile together.', 'PER~CHL CONSULT stated'],
    ['A meeting between Hamas and Fatah was chaired by Egypt.', 'hamas~fatah CONSULT stated'],
    ['Norway will host a summit between Peru and Chile.', 'PER~CHL CONSULT planned'],
  ])('talk to each other: %s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    'Norway mediated between Peru and Chile.',
    'Norway offered to host talks between Peru and Chile.',
    'Norway hosted Peru and Chile.',
    'Norway hosted a meeting with Peru and Chile.',
  ])('need not have talked: %s', (text) => expect(told(text).join()).not.toMatch('PER~CHL'));

  it('are "both" of the next sentence', () => {
    const text =
      'Peru armed Bolivia in May. Norway invited Hamas and Fatah to Oslo. Both agreed to hold talks there.';
    expect(told(text)).toContain('hamas~fatah AGREE stated');
  });
});
