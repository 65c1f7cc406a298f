// Who gets what nobody is named for, who does what only a count is left of, and of whom the last clause tells.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('whoever speaks of backing is backed', () => {
  it.each([
    [
      'The Chilean president said that Peru and Bolivia had voiced full support.',
      ['SUPPORT PER>CHL stated', 'SUPPORT BOL>CHL stated'],
    ],
    ['Norway said Iceland had expressed its solidarity.', ['SUPPORT ISL>NOR stated']],
    ['Norway said Iceland had expressed support for the plan of Denmark.', ['SUPPORT ISL>DNK stated']],
    ['Norway said it was a lie, and Iceland expressed support.', []],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual([...expected].sort()));
});

describe('whoever thanks everybody is helped', () => {
  it.each([
    [
      'Fiji is grateful for the help of its friends. Japan sent two planes with medicine.',
      'AID JPN>FJI stated',
    ],
    [
      'Fiji thanked donors. The European Union expressed its full support.',
      'SUPPORT European Union>FJI stated',
    ],
    ['Togo told Benin that it stands ready to help.', 'AGREE TGO>BEN stated'],
    ['The minister assured Benin that Ghana stands ready to send medics.', 'AGREE GHA>BEN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('leaves out whom one person thanks another for', () =>
    expect(relations('Ali Bongo thanked Paul Kagame. China built a hospital.').join()).not.toContain('CHN>'));
});

describe('counts without their noun', () => {
  it.each([
    ['Finland expelled two Russian diplomats, and Denmark and Iceland one each.', ['FIN', 'DNK', 'ISL']],
    ['Finland expelled 20 Russian diplomats, Denmark five and Iceland none.', ['FIN', 'DNK']],
    ['Finland ordered three Russian diplomats to leave; Denmark expelled two.', ['FIN', 'DNK']],
  ])('%s', (text, sources) =>
    expect(relations(text).sort()).toEqual(sources.map((one) => `SANCTION ${one}>RUS stated`).sort()),
  );

  it('gives nobody the place of the dead', () =>
    expect(
      relations('A gang killed ten Kenyan soldiers in Somalia, Ethiopia lost two.').join(),
    ).not.toContain('ETH'));
});

describe('a clause in the singular tells of the last name', () => {
  it.each([
    [
      'The African Union and the Commonwealth, of which Ghana is a member, praised Togo.',
      'MEMBER_OF GHA>Commonwealth of Nations stated',
      'MEMBER_OF GHA>African Union',
    ],
    [
      'Chile and Peru, which has recalled its envoy from Quito, praised Cuba.',
      'SANCTION PER>ECU stated',
      'SANCTION CHL',
    ],
    [
      'Chile and Peru, which have recalled their envoys from Quito, praised Cuba.',
      'SANCTION CHL>ECU stated',
      'ASSAULT',
    ],
  ])('%s', (text, expected, forbidden) => {
    const found = relations(text);
    expect(found).toContain(expected);
    expect(found.join()).not.toContain(forbidden);
  });
});

describe('coming back', () => {
  it('is a visit abroad only', () => {
    expect(relations('The Chilean foreign minister returned to Lima for talks.')).toEqual([
      'CONSULT CHL>PER stated',
    ]);
    expect(relations('The Chilean president returned to Santiago from Lima.')).toEqual([
      'CONSULT CHL>PER stated',
    ]);
    expect(relations('Lionel Messi returned to Peru.')).toEqual([]);
    expect(relations('Chile is out of touch with Peru.')).toEqual([]);
  });
});
