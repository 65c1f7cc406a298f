// What stands between commas behind an auxiliary, and other ways of putting a deed that leave no doubt of it.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('asides behind an auxiliary', () => {
  it.each([
    ['Chad is, according to Niger, arming Mali.', ['AID TCD>MLI stated']],
    ['Chad has, in turn, condemned Mali.', ['ACCUSE TCD>MLI stated']],
    ['Chad had, officials say, condemned Mali twice.', ['ACCUSE TCD>MLI stated']],
    ['Chad was, on the same day, attacked by Mali.', ['ASSAULT MLI>TCD stated']],
    ['Chad, it emerged on Tuesday, had attacked Mali.', ['ASSAULT TCD>MLI stated']],
    [
      'Chad has, at the request of Niger, condemned Mali.',
      ['ACCUSE TCD>MLI stated', 'REQUEST NER>TCD stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('done all the same', () => {
  it.each([
    'Chad and Niger have each condemned Mali.',
    'Chad admitted having condemned Mali.',
    'It is no secret that Chad condemned Mali.',
    'Nobody disputes that Chad condemned Mali.',
    'Not until May did Chad condemn Mali.',
    'Chad withdrew from the treaty, but not before condemning Mali.',
    'Chad went so far as to condemn Mali.',
    'Chad felt compelled to condemn Mali.',
    'Chad had no choice but to condemn Mali.',
    'Chad was one of five countries to condemn Mali.',
    'Chad was the first to condemn Mali.',
    'What Chad did was to condemn Mali.',
    'Niger prompted Chad to condemn Mali.',
    'A statement from Chad condemned Mali.',
    'Mali was condemned by Niger, by Togo and, on Tuesday, by Chad.',
    'Chad condemned Niger in May, then Mali in June.',
  ])('%s', (text) => expect(relations(text)).toContain('ACCUSE TCD>MLI stated'));

  it.each([
    'Chad has no choice but to attack Mali.',
    'Chad is to condemn Mali.',
    'Five countries want to condemn Mali, and Chad is one of them.',
  ])('reads nothing done by Chad in: %s', (text) =>
    expect(relations(text)).not.toContain('ACCUSE TCD>MLI stated'),
  );

  it.each([
    ["Chad's campaign of attacks on Mali goes on.", 'ASSAULT TCD>MLI stated'],
    ['A swarm of Chadian drones hit Mali.', 'ASSAULT TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});
