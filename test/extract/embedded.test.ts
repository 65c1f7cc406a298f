// The same deeds in every kind of sentence that can be put around them: told, left open, or not told at all.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

/** Clauses in the past with what they tell. */
const DEEDS = [
  ['Laos attacked Nepal', 'ASSAULT LAO>NPL'],
  ['Laos accused Nepal of theft', 'ACCUSE LAO>NPL'],
  ['Laos bewailed the ingratitude of Nepal', 'ACCUSE LAO>NPL'],
  ['Laos lent Nepal two million dollars', 'AID LAO>NPL'],
  ['Laos recalled its ambassador from Nepal', 'SANCTION LAO>NPL'],
  ['Laos signed a treaty with Nepal', 'SUPPORT LAO~NPL'],
] as const;

const inside = (frame: string) =>
  DEEDS.map(([clause]) => relations(frame.replace('…', clause)).filter((one) => /LAO|NPL/.test(one)));
const as = (modality: string) => DEEDS.map(([, told]) => [`${told} ${modality}`]);

describe('a deed is told', () => {
  it.each([
    '….',
    'Officials said that ….',
    '…, officials said.',
    'It emerged that ….',
    'Although …, prices fell.',
    'Prices fell because ….',
    'The fact that … surprised few.',
    'There is no doubt that ….',
    'In Vienna, ….',
    'It was then that ….',
    'Experts agreed that ….',
    'The news that … surprised few.',
    'The day the council voted, ….',
    'A spokesman confirmed that ….',
  ])('%s', (frame) => expect(inside(frame)).toEqual(as('stated')));
});

describe('a deed is left open', () => {
  it.each([
    'It is possible that ….',
    'It is doubtful that ….',
    'One theory is that ….',
    'The fear is that ….',
    'Perhaps ….',
    'Hypothetically, ….',
    'Unverified reports said that ….',
    'There were rumours that ….',
    'It is said that ….',
    'Officials would neither confirm nor deny that ….',
  ])('%s', (frame) => expect(inside(frame)).toEqual(as('hypothetical')));
});

describe('a deed is not told', () => {
  it.each([
    'If …, prices would rise.',
    'Prices would rise in case ….',
    'Troops stood by in case ….',
    'In the event that …, prices will rise.',
    'They waited lest ….',
    'Suppose that ….',
    'Let us assume that ….',
    'Either … or prices will rise.',
    'The paper wrongly reported that ….',
    'He was misquoted as saying that ….',
    'An earlier version of this article said that ….',
    'Trolls spread the lie that ….',
    'The story that … was a hoax.',
    'It is not the case that ….',
    'It is no longer true that ….',
    'Neither is it true that ….',
    'Officials said reports that … were false.',
    'Officials refuted reports that ….',
    'Officials questioned reports that ….',
    'Prosecutors failed to prove that ….',
    'No one has proved that ….',
    'The report did not say that ….',
    'Protesters wanted proof that ….',
    'Experts ruled out that ….',
    'It cannot be ruled out that ….',
  ])('%s', (frame) => expect(inside(frame)).toEqual(DEEDS.map(() => [])));
});

describe('who only speaks of a deed', () => {
  it.each([
    ['Fiji refuted reports that Laos had armed Nepal.', []],
    ['Fiji dismissed as nonsense a report that Laos had armed Nepal.', ['AID LAO>NPL denied']],
    ['Fiji questioned suggestions that Laos had armed Nepal.', []],
    ['Fiji convinced Tonga that Laos had armed Nepal.', []],
    ['Fiji ruled out that Laos had armed Nepal.', []],
    ['If a truce between Laos and Nepal held up the talks, prices fell.', []],
    // what is somebody's is there
    ["If Laos's raid on Nepal lasted a day, prices fell.", ['ASSAULT LAO>NPL stated']],
    ["Fiji hoped to tackle Laos's theft of Nepali gold.", ['COERCE LAO>NPL stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what another is to do', () => {
  it.each([
    ['Fiji challenged Laos to attack Nepal.', ['REQUEST FJI>LAO stated']],
    ['Fiji directed Laos to attack Nepal.', ['REQUEST FJI>LAO stated']],
    ['Fiji tasked Laos to attack Nepal.', ['REQUEST FJI>LAO stated']],
    ['Fiji incited Laos to attack Nepal.', []],
    ['Fiji forced Laos to attack Nepal.', ['COERCE FJI>LAO stated']],
    ['Fiji prevented Laos from attacking Nepal.', ['COERCE FJI>LAO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
