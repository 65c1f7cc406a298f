// Who claims a deed, against whom forces stand, who only protests or is only warned.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

const EMBASSY = 'A car bomb exploded outside the Turkish embassy in Mogadishu on Saturday';
const named = (text: string) => {
  const { actors, relations: found } = read(text);
  const nameOf = (id: string) => actors.find((one) => one.id === id)?.name ?? '?';
  return found.map(({ type, source, target }) => `${type} ${nameOf(source)}>${nameOf(target)}`);
};

describe('who claims a deed that nobody is told to have done', () => {
  it.each([
    `${EMBASSY}. Al Shabaab claimed responsibility.`,
    `${EMBASSY}. Al Shabaab said it was behind the bombing.`,
    `${EMBASSY}, and al Shabaab said it had carried out the attack.`,
    `${EMBASSY} in an attack claimed by al Shabaab.`,
  ])('has done it: %s', (text) => expect(named(text)).toContain('ASSAULT al-Shabaab>Turkey'));

  it.each([
    `${EMBASSY}. Al Shabaab said it was not behind the bombing.`,
    `${EMBASSY}. Al Shabaab did not claim responsibility.`,
    `${EMBASSY}. Al Shabaab may have carried out the attack.`,
  ])('but not: %s', (text) => expect(named(text)).not.toContain('ASSAULT al-Shabaab>Turkey'));

  it('leaves nobody unidentified where the same sentence tells', () =>
    expect(named(`${EMBASSY} in an attack claimed by al Shabaab.`).join()).not.toContain('unidentified'));

  it('claims nothing that another is told to have done', () =>
    expect(relations('Chad bombed Mali. The PKK claimed responsibility.').join()).not.toContain('TUR'));
});

describe('forces at a border that is nobody\u2019s by name', () => {
  it.each([
    ['Syria called up its reserves as Turkish troops massed along the border.', 'MOBILIZE TUR>SYR stated'],
    ['Uganda recalled its envoy when Rwandan tanks massed near its border.', 'MOBILIZE RWA>UGA stated'],
  ])('stand against the neighbour of whom the sentence tells: %s', (text, expected) =>
    expect(relations(text)).toContain(expected),
  );

  it.each([
    'Turkish troops massed along the border, the Red Cross said in Damascus.',
    'Norway called up its reserves as Turkish troops massed along the border.',
  ])('and against nobody else: %s', (text) => expect(relations(text).join()).not.toContain('MOBILIZE TUR'));
});

describe('whom others protest against or strike', () => {
  it.each([
    ['Police in Jordan fired tear gas at a protest against Israel.', 'ISR'],
    ['Jordanian police broke up a protest against Israel in Amman.', 'ISR'],
    ['France raised its alert level after attacks in Belgium.', 'BEL'],
  ])('has no part in what is done about it: %s', (text, other) =>
    expect(relations(text).join()).not.toContain(other),
  );

  it.each([
    [
      'Several hundred Iraqi exiles gathered outside the Iranian embassy in London in a protest.',
      'PROTEST IRQ>IRN stated',
    ],
    [
      'Chinese students took to the streets of several cities in protest at Japan and its textbooks.',
      'PROTEST CHN>JPN stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('those along with whom', () => {
  it.each([
    [
      'Chadian soldiers killed dozens of Malians, along with two Kenyan nurses.',
      ['ASSAULT TCD>KEN stated', 'ASSAULT TCD>MLI stated'],
    ],
    [
      'Chad expelled the Malian envoy, along with three Kenyan diplomats.',
      ['SANCTION TCD>KEN stated', 'SANCTION TCD>MLI stated'],
    ],
  ])('suffer as well: %s', (text, expected) => expect(relations(text).toSorted()).toEqual(expected));

  it('do it as well, where they bear arms or are a state', () => {
    expect(relations('Chad bombed Mali, along with Kenya.')).toContain('ASSAULT KEN>MLI stated');
    expect(relations('Chadian soldiers bombed Mali, along with Kenyan troops.')).toContain(
      'ASSAULT KEN>MLI stated',
    );
  });
});

describe('what somebody is only warned of or faces', () => {
  it.each([
    'Britain warned Turkey of a plot on the metro.',
    'Britain warned Turkey of famine.',
    'Ana Lima told Iran that it faced U.N. penalties if it went on.',
    'Chadian soldiers trained for a war with Mali.',
    'Syria shot down missiles over Jordan.',
    'Three Australians were killed in the Jakarta attack.',
  ])('is no tie: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/THREATEN|SANCTION|COOPERATE|JOR|IDN/),
  );
});

describe('complaints by one against another', () => {
  it.each([
    ['The European Union examined complaints by Kenya against Chad.', 'ACCUSE European Union>TCD stated'],
    [
      'The European Union looked into a Kenyan complaint that Chad had shelled a camp.',
      'ACCUSE European Union>TCD stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who would mediate', () => {
  it('has no part in the dispute', () =>
    expect(
      relations('Chile turned down an offer by Kenya to act as go-between in its dispute with Peru.'),
    ).toContain('RIVAL_OF CHL~PER stated'));
});
