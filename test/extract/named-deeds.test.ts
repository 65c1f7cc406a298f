// What "which" is called, two rivals of one state, hyphens in given names, and who is not blamed by being told.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('what "which" is called', () => {
  it.each([
    ['Mali sent troops to the border, which Niger called a provocation.', 'ACCUSE NER>MLI stated'],
    ['Mali arrested three traders, which Niger described as illegal.', 'ACCUSE NER>MLI stated'],
    ['Mali shelled Niger, which Togo called a crime.', 'ACCUSE TGO>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Mali praised the accord, which Niger called a betrayal.',
    'Togo met Mali, which Niger called an aggressor.',
    'Mali bought a village, which its people called Bor.',
  ])('is no deed in: %s', (text) => expect(relations(text).join()).not.toMatch('ACCUSE'));
});

describe('people', () => {
  it('takes two of one state who are at odds for the two rivals', () =>
    expect(
      relations(
        'Frank Bainimarama accused Laisenia Qarase of theft. Qarase telephoned John Howard. Helen Clark brought the two rivals together.',
      ).filter((one) => one.startsWith('CONSULT NZL')),
    ).toEqual(['CONSULT NZL>FJI stated', 'CONSULT NZL>FJI stated']));

  it('reads the second syllable of a given name', () =>
    expect(told('Lee Byung-ho, the South Korean spy chief, accused China.')).toEqual([
      'ACCUSE person:lee-byung-ho>state:CHN',
    ]));

  it('blames nobody who is only told of it', () =>
    expect(relations('"They should have apologised," Najib Razak told reporters.')).toEqual([]));
});
