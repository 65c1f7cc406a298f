// "may have bombed or shelled it", "accused Chad of bombing it, arming them and …": what holds of the first deed of a row holds of the others.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what holds of the first verb of a row', () => {
  it.each([
    ['Chad has not attacked Togo or shelled Peru.', 'denied'],
    ['Chad has never attacked Togo, raided Oman or shelled Peru.', 'denied'],
    ['Chad never attacked Togo or shelled Peru.', 'denied'],
    ['Chad is not attacking Togo or shelling Peru.', 'denied'],
    ['Chad may have attacked Togo or shelled Peru.', 'hypothetical'],
    ['Chad could have attacked Togo and shelled Peru.', 'hypothetical'],
    ['Chad may be attacking Togo and shelling Peru.', 'hypothetical'],
  ])('holds of the others: %s', (text, mode) => {
    expect(relations(text)).toEqual(
      expect.arrayContaining([`ASSAULT TCD>TGO ${mode}`, `ASSAULT TCD>PER ${mode}`]),
    );
  });

  it('holds in the passive', () =>
    expect(relations('Chad was not attacked by Togo or shelled by Peru.')).toEqual([
      'ASSAULT TGO>TCD denied',
      'ASSAULT PER>TCD denied',
    ]));

  it('holds of what would have been', () =>
    expect(relations('Chad would have attacked Togo or shelled Peru.')).toEqual([]));

  it.each([
    'Chad has not attacked Togo but shelled Peru.',
    'Chad did not attack Togo and shelled Peru.',
    'Chad has not attacked Togo, and Chad shelled Peru.',
    'Chad had been attacked by Togo and shelled Peru.',
    'Chad has attacked Togo and shelled Peru.',
  ])('does not hold of another: %s', (text) => expect(relations(text)).toContain('ASSAULT TCD>PER stated'));
});

describe('a row of gerunds', () => {
  it.each([
    'Kenya accused Chad of attacking Togo, arming Mali and shelling Peru.',
    'Kenya accused Chad of attacking Togo, of arming Mali and of shelling Peru.',
    'Kenya suspects Chad of attacking Togo, arming Mali and shelling Peru.',
  ])('is what somebody is charged with: %s', (text) =>
    expect(relations(text)).toEqual(['ACCUSE KEN>TCD stated']),
  );

  it.each(['denied', 'ruled out', 'considered'])('is what is %s', (verb) =>
    expect(relations(`Chad ${verb} attacking Togo, arming Mali and shelling Peru.`).join()).not.toMatch(
      /(AID|ASSAULT) \S+ stated/,
    ),
  );

  it('is what is done beside it where the verb tells a deed', () =>
    expect(relations('Kenya attacked Chad, arming Mali and shelling Peru.')).toEqual([
      'ASSAULT KEN>TCD stated',
      'AID KEN>MLI stated',
      'ASSAULT KEN>PER stated',
    ]));
});

describe('two reports in a row', () => {
  it.each([
    'Reports that Chad attacked Togo and that Mali shelled Peru were false.',
    'Claims that Chad had armed Togo and that Mali helped Peru are untrue.',
  ])('are both untrue: %s', (text) => expect(relations(text)).toEqual([]));

  it('and what is told behind them is not', () =>
    expect(relations('Reports that Chad attacked Togo were false, and Mali shelled Peru.')).toEqual([
      'ASSAULT MLI>PER stated',
    ]));
});
