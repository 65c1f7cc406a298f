// Rivals and party members told between commas.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('rivals between commas', () => {
  it.each([
    [
      "Robert Mugabe's rival, Morgan Tsvangirai, is in Botswana.",
      ['RIVAL_OF person:robert-mugabe>person:morgan-tsvangirai'],
    ],
    ['William Ruto beat his rival, Raila Odinga.', ['RIVAL_OF person:william-ruto>person:raila-odinga']],
    // and who is none any more
    ["Robert Mugabe's former rival, Morgan Tsvangirai, is in Botswana.", []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('knows the two men who are at odds', () =>
    expect(
      relations(
        'Frank Bainimarama toppled Laisenia Qarase in December. Helen Clark had brought the two men together in May.',
      ).filter((one) => one.startsWith('CONSULT NZL')),
    ).toEqual(['CONSULT NZL>FJI stated', 'CONSULT NZL>FJI stated']));
});

describe('who is told to be whose ally or foe', () => {
  it.each([
    ["Nepal's oldest friend is Laos.", ['ALLY_OF LAO~NPL stated']],
    ["Nepal's only ally in the east is Laos.", ['ALLY_OF LAO~NPL stated']],
    ['The sworn enemy of Nepal is Laos.', ['RIVAL_OF LAO~NPL stated']],
    ["Nepal's oldest friend is not Laos.", []],
    ["Nepal's only ally could be Laos.", []],
    ["Nepal's former ally is Laos.", []],
    ['The rift between Nepal and Laos has healed.', ['RIVAL_OF LAO~NPL denied']],
    ["Nepal's friendship with Laos has withered.", ['ALLY_OF LAO~NPL denied']],
    ["Nepal's friendship with Laos has not withered.", ['ALLY_OF LAO~NPL stated']],
    ['The feud between Nepal and Laos settled into silence.', ['RIVAL_OF LAO~NPL stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('members of parties', () => {
  it.each([
    [
      'Ana Lima, a lawmaker from the African National Congress, spoke.',
      ['MEMBER_OF person:ana-lima>group:anc'],
    ],
    ['Ana Lima, a former lawmaker from the African National Congress, spoke.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('two sides', () => {
  it.each([
    [
      'Tensions between Chad and Niger on one side and Mali on the other are old.',
      'RIVAL_OF MLI~NER,RIVAL_OF MLI~TCD',
    ],
    [
      'The rivalry between Chad, on the one hand, and Niger and Mali, on the other, shapes the Sahel.',
      'RIVAL_OF MLI~TCD,RIVAL_OF NER~TCD',
    ],
    [
      'Talks between Peru and Chile, of the one part, and Bolivia, of the other part, failed.',
      'CONSULT BOL~CHL,CONSULT BOL~PER',
    ],
    [
      'Norway and Iceland on one side and Poland on the other signed a treaty.',
      'SUPPORT ISL~POL,SUPPORT NOR~POL',
    ],
    [
      'The feud between Laos on one side and Nepal and Oman on the other worries Qatar.',
      'RIVAL_OF LAO~NPL,RIVAL_OF LAO~OMN',
    ],
    // nobody stands on a side here
    ['On the one hand Chad praises Mali, and on the other it threatens Niger.', 'SUPPORT TCD>MLI'],
    ['Oman, with Laos on one side and Nepal on the other, thanked Qatar.', 'SUPPORT OMN>QAT'],
  ])('%s', (text, expected) =>
    expect(
      relations(text)
        .map((one) => one.replace(/ \w+$/, ''))
        .filter((one) => !one.startsWith('THREATEN'))
        .sort()
        .join(),
    ).toBe(expected),
  );
});

describe('what arises between two', () => {
  it.each([
    ['A row has broken out between Peru and Chile.', 'ACCUSE CHL~PER stated'],
    ['Tensions are rising between Peru and Chile.', 'RIVAL_OF CHL~PER stated'],
    ['Trade has grown fast between Kenya and Uganda.', 'COOPERATE KEN~UGA stated'],
    ['No war broke out between Peru and Chile.', 'ASSAULT CHL~PER denied'],
    ['Doubts remain between Peru and Chile.', ''],
    ['Talks opened a gulf between Peru and Chile.', ''],
  ])('%s', (text, expected) => expect(relations(text).join()).toBe(expected));
});
