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

describe('members of parties', () => {
  it.each([
    [
      'Ana Lima, a lawmaker from the African National Congress, spoke.',
      ['MEMBER_OF person:ana-lima>group:anc'],
    ],
    ['Ana Lima, a former lawmaker from the African National Congress, spoke.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
