// What is called somebody's deed and is only judged, looked for or fought against is there, whatever becomes of the judging.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

/** Noun phrases with what they tell. */
const DEEDS = [
  ["Laos's attack on Nepal", 'ASSAULT LAO>NPL'],
  ["Laos's accusations against Nepal", 'ACCUSE LAO>NPL'],
  ['Laotian sanctions on Nepal', 'SANCTION LAO>NPL'],
  ["Laos's help for Nepal", 'AID LAO>NPL'],
  ["Laos's treaty with Nepal", 'SUPPORT LAO~NPL'],
] as const;

const inside = (frame: string) =>
  DEEDS.map(([deed]) =>
    relations(frame.replace('…', deed)).filter((one) => /LAO/.test(one) && /NPL/.test(one)),
  );
const as = (modality: string) => DEEDS.map(([, told]) => [`${told} ${modality}`]);

describe('a deed that is only judged is told', () => {
  it.each([
    'The paper called … a surprise.',
    'Traders blamed … for the rise in prices.',
    'Peru criticised ….',
    'Peru did not criticise ….',
    'Peru refused to condemn ….',
    'Peru would have praised ….',
    'Peru declined to defend ….',
    'The reasons for … are clear.',
    'Peru questioned the wisdom of ….',
    'The merits of … are disputed.',
    'But for …, prices would have risen.',
    'Without …, prices would have risen.',
    'Prices would have fallen despite ….',
  ])('%s', (frame) => expect(inside(frame)).toEqual(as('stated')));
});

describe('a deed goes on that nobody stops', () => {
  it.each([
    'Peru failed to stop …',
    'Peru was unable to prevent …',
    'Peru could not stop …',
    'Nobody regretted the failure to stop …',
  ])('%s', (frame) =>
    expect(relations(`${frame.replace('…', "Laos's attack on Nepal")}.`)).toContain('ASSAULT LAO>NPL stated'),
  );
});

describe('a deed is not told', () => {
  it.each([
    'In case of a Laotian attack on Nepal, prices will rise.',
    'Prices will rise in case of a Laotian attack on Nepal.',
    'Peru condemned any Laotian attack on Nepal.',
    'Without a Laotian attack on Nepal, prices will fall.',
    'Peru prevented a Laotian attack on Nepal.',
  ])('%s', (text) => expect(relations(text).join()).not.toContain('ASSAULT LAO>NPL stated'));
});

describe('who ends or talks over what others do', () => {
  it.each([
    'Peru ended Laos’s blockade of Nepal.',
    'Peru wants to end Laos’s war in Nepal.',
    'Peru stopped Laos’s attack on Nepal.',
    'Peru and Chile discussed the Laotian boycott of Nepal.',
    'Peru and Chile discussed Laos’s pact with Nepal.',
    'Peru spoke of Laos’s quarrel with Nepal.',
    'Peru held talks with Chile on Laotian allegations against Nepal.',
    'Peru refused to scrap the sale of jets to Nepal.',
  ])('does nothing to them: %s', (text) =>
    expect(
      relations(text).filter((one) => /(PER|CHL).(LAO|NPL)/.test(one) && one.endsWith('stated')),
    ).toEqual([]),
  );
});
