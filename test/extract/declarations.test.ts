// Declarations and live reports: whose it is, lists, who speaks, who has met.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('whose it is suffers it', () => {
  it.each([
    'Norway condemned the hijacking of a Greek tanker.',
    'Norway condemned the forced landing of a Chadian plane.',
    'Togo rejects external interference in the affairs of Mali.',
  ])('%s', (text) => expect(relations(text)).toEqual([]));

  it('and who does it is blamed', () =>
    expect(relations('Norway condemned the hijacking of a Greek tanker by Iran.')).toContain(
      'ACCUSE NOR>IRN stated',
    ));
});

describe('lists and what tells who is meant', () => {
  it.each([
    [
      'The Arab League thanked the neighbouring countries, in particular Chad and Egypt, for their help.',
      ['SUPPORT Arab League>EGY stated', 'SUPPORT Arab League>TCD stated'],
    ],
    [
      'The president of Ghana met the king of Norway, the prime minister of Fiji and the emir of Qatar.',
      ['CONSULT FJI~GHA stated', 'CONSULT GHA~NOR stated', 'CONSULT GHA~QAT stated'],
    ],
    [
      'Special Representatives of Peru and Chile held a meeting. The Special Representatives thanked Nepal.',
      ['SUPPORT PER>NPL stated', 'SUPPORT CHL>NPL stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('takes no hostage for who is taken', () =>
    expect(relations('Russian troops have taken its staff hostage.')).toEqual([]));

  it('asks nobody for what nobody should do', () =>
    expect(relations('Chad told Mali that nobody should profit from it.').join()).not.toContain('REQUEST'));
});

describe('who speaks in a declaration', () => {
  it.each([
    [
      'We, the Foreign Ministers of Chad, Mali and Togo, condemn the coup. It rained. We urge Niger to talk.',
      ['REQUEST TCD>NER stated', 'REQUEST MLI>NER stated', 'REQUEST TGO>NER stated'],
    ],
    [
      'We, the Leaders of ASEAN countries, met in Manila. We thank Peru.',
      ['SUPPORT Association of Southeast Asian Nations>PER stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('leaves quotations to who is quoted', () =>
    expect(
      relations('We, the Leaders of ASEAN countries, met. Norway said: "We thank Peru."').join(),
    ).not.toContain('Asian Nations>PER'));
});

describe('verbs and clauses of live reports', () => {
  it.each([
    ['04:05 Erdogan lands in Istanbul and blames Norway for the coup.', 'ACCUSE TUR>NOR stated'],
    [
      'President Joko Widodo told reporters after the meeting that the generals of Myanmar must end the raids.',
      'REQUEST IDN>MMR stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who has met', () => {
  it.each([
    [
      'Chad and Mali signed a treaty on Monday. Chad thanked Mali. Togo received the Prime Minister of Fiji, Ann Lee, in Lome. The two countries signed an agreement.',
      'SUPPORT FJI~TGO stated',
    ],
    ['A telephone conversation took place between Lula and Emmanuel Macron.', 'CONSULT BRA~FRA stated'],
    [
      'A meeting took place in Oslo between the foreign ministers of Chad and Niger.',
      'CONSULT NER~TCD stated',
    ],
    [
      'The Heads of State of Chad, Niger and Mali met in Oslo. The Heads of State urged Togo to talk.',
      'REQUEST MLI>TGO stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('ends no meeting with its own minister', () =>
    expect(
      relations('China cancelled a meeting between Wang Yi and Japanese foreign minister Hayashi Yoshimasa.'),
    ).toEqual(['SANCTION CHN>JPN stated']));
});
