// "Maybe Chad will attack", "did not deny it", "warned Chad about Mali", and protests at home against another state.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what is left in doubt', () => {
  it.each([
    ['Maybe Laos will attack Nepal.', 'ASSAULT LAO>NPL hypothetical'],
    ['Laos will attack Nepal.', 'THREATEN LAO>NPL stated'],
    ['Laos did not deny that it had armed Nepal.', 'AID LAO>NPL hypothetical'],
    ['Laos denied that it had armed Nepal.', 'AID LAO>NPL denied'],
    ['It is widely believed that Laos armed Nepal.', 'AID LAO>NPL hypothetical'],
    ['It was thought that Laos had armed Nepal.', 'AID LAO>NPL hypothetical'],
    ['Rumour has it that Laos armed Nepal.', 'AID LAO>NPL hypothetical'],
    ['It was announced that Laos had armed Nepal.', 'AID LAO>NPL stated'],
    ['Laos has been able to arm Nepal.', 'AID LAO>NPL stated'],
    ['Laos is able to arm Nepal.', 'AID LAO>NPL hypothetical'],
    ['Laos may have been able to arm Nepal.', 'AID LAO>NPL hypothetical'],
    ['Laos could not resist a jibe at Nepal.', 'ACCUSE LAO>NPL stated'],
    ['Laos cannot resist arming Nepal.', 'AID LAO>NPL stated'],
    ['Laos should not give Nepal arms.', 'REJECT LAO>NPL hypothetical'],
    ['Laos cannot give Nepal arms.', 'REJECT LAO>NPL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('warnings', () => {
  it.each(['Laos warned Nepal about Chad.', 'Laos warned Nepal of a Chadian attack.'])(
    'of a third threaten nobody: %s',
    (text) => expect(relations(text).join()).not.toMatch(/THREATEN/),
  );

  it.each([
    'Laos warned Nepal about its drills.',
    'Laos warned Nepal of sanctions.',
    'Laos warned Nepal against joining the pact.',
  ])('but: %s', (text) => expect(relations(text)).toContain('THREATEN LAO>NPL stated'));
});

describe('lists', () => {
  it.each([
    ['Laos removed Nepal from its list of hostile states.', ['RETREAT LAO>NPL stated']],
    ['Laos removed Nepal from its list of trusted partners.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('crowds at home', () => {
  it('turn against whom they name', () =>
    expect(relations('Nepalese traders blocked the road to protest against the tariffs of Laos.')).toEqual([
      'PROTEST NPL>LAO stated',
    ]));

  it('or else against their own state', () =>
    expect(relations('Nepalese traders blocked the road over taxes.')).toEqual(['PROTEST NPL>NPL stated']));
});

describe('three things for three', () => {
  it.each(['AID LAO>NPL stated', 'AID LAO>MLI stated', 'AID LAO>TCD stated'])('%s', (expected) =>
    expect(relations('Laos sent drones to Nepal, trucks to Mali and boats to Chad.')).toContain(expected),
  );

  it('where the second is for nobody', () =>
    expect(relations('Laos sent an envoy to Nepal and observers to the border.')).toEqual([
      'CONSULT LAO>NPL stated',
    ]));

  it('but not who somebody is', () =>
    expect(relations('Laos protested the Nepalese murder of Lee, the leader of Chad.').join()).not.toMatch(
      /LAO>TCD/,
    ));
});

describe('what a gathering is about', () => {
  it.each([
    'Laos hosted the Nepal conference.',
    'Laos hosted Nepal talks in Luang Prabang.',
    'Laos boycotted the Nepal talks.',
  ])('was not there: %s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    ['Laos hosted talks with Nepal.', 'CONSULT LAO>NPL stated'],
    ['Laos hosted the Nepalese delegation.', 'CONSULT LAO>NPL stated'],
    ['Laos boycotted the NATO summit.', 'SANCTION LAO>IGO stated'],
    ['Laos boycotted talks with Nepal.', 'REJECT LAO>NPL stated'],
    ['Laos and Chad co-chaired the seminar.', 'CONSULT LAO~TCD stated'],
  ])('but: %s', (text, expected) =>
    expect(relations(text).join().replace('North Atlantic Treaty Organization', 'IGO')).toContain(expected),
  );
});
