// "denied arming Togo and, later, shelling Peru": a verb that is joined to one of its own form is charged, denied or feared as that one is.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

/** No deed against Peru or Oman is told as done. */
const DONE = /(AID|ASSAULT) \S+(PER|OMN)\S* stated/;

describe('gerunds', () => {
  it.each([
    'Kenya accused Chad of both attacking Togo and shelling Peru.',
    'Kenya accused Chad of either attacking Togo or shelling Peru.',
    'Kenya accused Chad of attacking Togo and, later, shelling Peru.',
    'Kenya accused Chad of attacking Togo and also shelling Peru.',
    'Chad denied attacking Togo, a long-time foe, and shelling Peru.',
    'Chad considered either attacking Togo or shelling Peru.',
    'Chad ruled out attacking Togo, bombing Oman, raiding Mali and shelling Peru.',
    'Chad refrained from attacking Togo, bombing Oman, raiding Mali and shelling Peru.',
    'Kenya stopped Chad from attacking Togo in May and shelling Peru in June.',
  ])('are charged, denied or weighed with the first: %s', (text) =>
    expect(relations(text).join()).not.toMatch(DONE),
  );

  it.each([
    'Chad attacked Togo, arming Mali and, later, shelling Peru.',
    'Kenya condemned Chad for attacking Togo and, later, shelling Peru.',
  ])('are done where the first is: %s', (text) =>
    expect(relations(text).join()).toMatch(/ASSAULT \S+>PER stated/),
  );
});

describe('infinitives', () => {
  it.each([
    'Chad planned to attack Togo and, if need be, shell Peru.',
    'Chad had been ordered to attack Togo and, if need be, shell Peru.',
    'Chad has no plans to attack Togo, and to shell Peru.',
    'Chad rejected calls to attack Togo - and to shell Peru.',
  ])('are planned or refused with the first: %s', (text) => expect(relations(text).join()).not.toMatch(DONE));
});

describe('clauses behind "that"', () => {
  it.each([
    'Kenya feared that Mali had attacked Togo, a long-time foe, and had shelled Peru.',
    'Kenya refuted reports that Mali had attacked Togo and Oman had shelled Peru.',
    'Kenya dismissed suggestions that Mali had attacked Togo and Oman had shelled Peru.',
    'It is unlikely that Mali had attacked Togo and Oman had shelled Peru.',
    'There is no evidence that Mali had attacked Togo, and that Oman had shelled Peru.',
    'Kenya denied allegations by Iraq that Mali had attacked Togo, that Iraq had bombed Oman and that Oman had shelled Peru.',
  ])('are feared or denied with the first: %s', (text) => expect(relations(text).join()).not.toMatch(DONE));

  it('are told where a comma opens a sentence of its own', () =>
    expect(relations('Kenya feared that Mali had attacked Togo, and Oman had shelled Peru.')).toContain(
      'ASSAULT OMN>PER stated',
    ));
});

describe('what nobody vouches for', () => {
  it.each([
    'Kenya disputed that Mali had attacked Togo.',
    'Kenya contested that Mali had attacked Togo.',
    'Kenya invented the story that Mali had attacked Togo.',
    'Rumours spread that Mali had attacked Togo.',
    'Chad is far from attacking Togo.',
    'Chad is nowhere near attacking Togo.',
    'Chad, far from attacking Togo, armed it.',
    'It is possible for Chad to attack Togo.',
    'It is impossible for Chad to attack Togo.',
  ])('is not told as done: %s', (text) => expect(relations(text).join()).not.toMatch(/ASSAULT \S+ stated/));

  it('but what is only contested has been done', () =>
    expect(relations("Kenya contested Mali's annexation of Togo.")).toContain('COERCE MLI>TGO stated'));
});
