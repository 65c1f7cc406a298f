// The words of protocol: honorifics, invitations, peace missions, of whom a statement speaks.
import { describe, expect, it } from 'vitest';
import { issued, relations } from './told.ts';

describe('protocol', () => {
  it.each([
    [
      'At the invitation of H.E. Muhammadu Buhari, President of the Federal Republic of Nigeria, H.E. Cyril Ramaphosa, President of the Republic of South Africa, visited Abuja.',
      ['CONSULT ZAF>NGA stated'],
    ],
    [
      'NATO praised Chad, Togo and Mali, which Niger accuses without reason of theft.',
      ['ACCUSE NER>TCD stated', 'ACCUSE NER>MLI stated'],
    ],
    ['Peru met Julian Assange, whom Ecuador has given refuge.', ['AID ECU>AUS stated']],
    ['The Arab League met. The League condemned Chad.', ['ACCUSE League of Arab States>TCD stated']],
  ])('%s', (text, expected) => {
    const found = relations(text).map((one) => one.replace('Arab League', 'League of Arab States'));
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('moves no troops against the mission that they serve in', () => {
    expect(relations('Ghana sent troops to the African Union Mission in Somalia.').join()).not.toContain(
      'MOBILIZE',
    );
    expect(relations('Russia massed troops against NATO.').join()).toContain('MOBILIZE');
  });
});

describe('of whom a statement speaks', () => {
  const text = 'Norway demands the immediate release of all political prisoners.';
  it('tells who is to free them', () =>
    expect(issued(text, 'Statement by Norway on Belarus')).toEqual(['REQUEST state:NOR>state:BLR']));

  it('tells nothing where it speaks of two', () =>
    expect(issued(text, 'Statement by Norway on Belarus and Cuba').join()).not.toMatch(/BLR|CUB/));
});
