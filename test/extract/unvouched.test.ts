// "It is too early to say that …", "before receiving aid", "than to attack it": what is said of a deed that nobody vouches for, or that waits for another.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('nobody vouches for it', () => {
  it.each([
    'We have no information that Chad has armed Mali.',
    'There is no reason to believe that Chad has armed Mali.',
    'It is too early to say that Chad has armed Mali.',
    'It is propaganda that Chad has armed Mali.',
    'Whoever says that Chad has armed Mali lies.',
    'Those who say that Chad armed Mali are lying.',
    'He lied that Chad has armed Mali.',
    'He joked that Chad has armed Mali.',
    'Some say that Chad has armed Mali.',
    'According to unconfirmed reports, Chad has armed Mali.',
    'As though Chad has armed Mali, Peru left.',
    'In case Chad has armed Mali, Peru will act.',
    'Far be it from me to say that Chad has armed Mali.',
    'It can hardly be said that Chad has armed Mali.',
    'A tweet saying that Chad has armed Mali was fake.',
    'The app wrongly alerted users that Chad has armed Mali.',
    'On paper, Chad has armed Mali.',
    'In theory, Chad has armed Mali.',
  ])('%s', (text) => expect(relations(text)).not.toContain('AID TCD>MLI stated'));

  it.each([
    'Peru said that Chad has armed Mali.',
    'We have information that Chad has armed Mali.',
    'Those who say that Chad has armed Mali are right.',
    'According to Peru, Chad has armed Mali.',
    'A letter saying that Chad has armed Mali was published.',
  ])('but somebody does: %s', (text) => expect(relations(text)).toContain('AID TCD>MLI stated'));
});

describe('what has to wait', () => {
  it.each([
    'Chad will not disarm before receiving aid from Mali.',
    'Chad refused to disarm before receiving aid from Mali.',
    'Chad must disarm before receiving aid from Mali.',
    'Chad has to disarm before receiving aid from Mali.',
    'Chad wants guarantees from Togo before receiving aid from Mali.',
    'Kenya urged Chad to wait before accepting aid from Mali.',
  ])('is not told: %s', (text) => expect(relations(text).join()).not.toMatch(/AID MLI>TCD stated/));

  it.each([
    'Chad left Togo before receiving aid from Mali.',
    'Chad did not thank Togo before receiving aid from Mali.',
  ])('but what was done first has been followed by it: %s', (text) =>
    expect(relations(text)).toContain('AID MLI>TCD stated'),
  );
});

describe('what something is only compared with', () => {
  it.each([
    'Chad is closer to arming Mali than to attacking Togo.',
    'Chad would rather arm Mali than attack Togo.',
    'It would be better to arm Mali than to attack Togo.',
    'Chad had other reasons than attacking Togo.',
  ])('is not done: %s', (text) => expect(relations(text).join()).not.toMatch(/ASSAULT \S+>TGO/));
});
