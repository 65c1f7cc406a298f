// Whose "the measures" and "the gesture" are where several have done something, and against whom envoys are withdrawn.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('whose step it is', () => {
  it.each([
    // who complains of a step has suffered one, who hails it has gained by it
    [
      'Chile expelled two Bolivian diplomats. Peru arrested three Ecuadorean soldiers. Bolivia condemned the measure.',
      'ACCUSE BOL>CHL stated',
    ],
    [
      'Oman banned imports from Yemen. The Saudi-led coalition fighting the Houthis stopped a ship. Yemen called the measures unfair.',
      'ACCUSE YEM>OMN stated',
    ],
    [
      'Brazil vetoed the admission of Peru to the bloc. Chile agreed to train Ecuadorean pilots. Peru called the decision an insult.',
      'ACCUSE PER>BRA stated',
    ],
    [
      'Cuba freed two American prisoners. Mexico signed an agreement with Haiti. The United States hailed the gesture.',
      'SUPPORT USA>CUB stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('against whom envoys are withdrawn', () => {
  it.each([
    [
      "Oman blocked the websites of Al Jazeera. Muscat and Manama withdrew their ambassadors over Qatar's help for rebels.",
      'SANCTION OMN>QAT stated',
    ],
    [
      "Peru quarrelled with Chile. In June Lima recalled its envoy over Bolivia's claim to the port.",
      'SANCTION PER>BOL stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('never from a broadcaster or a person', () =>
    expect(relations('Oman arrested Abdul Karim. It recalled its envoy in May.').join()).not.toMatch(
      'SANCTION',
    ));
});
