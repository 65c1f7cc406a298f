// Dense prose: what names are told to be between commas, whom a sentence brings out, and deeds told by a noun with its year.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations, told } from './told.ts';

describe('what two are, between commas behind their names', () => {
  it.each([
    [
      'Laos and Cambodia, Vietnamese allies, praised Cuba.',
      ['ALLY_OF KHM~VNM stated', 'ALLY_OF LAO~VNM stated'],
    ],
    ['Spain and Italy, NATO members both, praised Malta.', ['MEMBER_OF ESP>NATO', 'MEMBER_OF ITA>NATO']],
    ['Spain and Italy, EU members but old rivals, praised Malta.', ['MEMBER_OF ESP>EU', 'MEMBER_OF ITA>EU']],
  ])('%s', (text, expected) => {
    const found = relations(text).map((one) =>
      one.replace(/North Atlantic Treaty Organization stated/, 'NATO').replace(/European Union stated/, 'EU'),
    );
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((one) => one.includes('~') && !one.includes('VNM'))).toEqual([]);
  });

  it('tells nothing of former members', () =>
    expect(relations('Chad and Mali, former OPEC members, praised Malta.').join()).not.toContain(
      'MEMBER_OF',
    ));
});

describe('"It was Chad that …"', () => {
  it.each([
    [
      'It was Kenya, an ally of Sudan, that bombed Chad.',
      ['ALLY_OF KEN~SDN stated', 'ASSAULT KEN>TCD stated'],
    ],
    ['Peru met Chile. It was Ana Lima, premier of Ghana and a friend of Togo, who accused Benin.', null],
    [
      'It was Peru and its ally Chile who bombed Bolivia.',
      ['ASSAULT CHL>BOL stated', 'ASSAULT PER>BOL stated'],
    ],
  ])('brings out who does it: %s', (text, expected) => {
    const found = relations(text);
    if (expected) expect(found).toEqual(expect.arrayContaining(expected));
    else {
      expect(found.filter((one) => /(PER|CHL)/.test(one))).toEqual(['CONSULT CHL~PER stated']);
      expect(found.some((one) => one.startsWith('ACCUSE TGO'))).toBe(false);
    }
  });
});

it.each([
  ['The 1986 American bombing of Libya is still remembered.', '1986'],
  ["Indonesia's 1975 invasion of East Timor is still remembered.", '1975'],
  ['Peru signed the 1998 accord with Ecuador.', null],
])('dates a deed by the year in front of its noun: %s', (text, date) => {
  const [relation] = read(text, '2010-05-01').relations;
  expect(relation).toMatchObject({ date, historical: date !== null });
});

describe('who is only named in what is done elsewhere', () => {
  it.each([
    'Peru took the dispute to the International Court of Justice, where Chile sued Bolivia.',
    'Ana Lima referred the quarrel to the International Criminal Court, where Chile sued Bolivia.',
  ])('is nobody that it is done to: %s', (text) =>
    expect(relations(text).filter((one) => /(ACCUSE|REQUEST) (PER|\?)>(CHL|BOL)/.test(one))).toEqual([]),
  );

  it('signs no pact of others', () =>
    expect(
      relations('Peru and Chile unveiled a pact under which Norway will share its gas with Bolivia.').filter(
        (one) => one.startsWith('AGREE') && /(PER|CHL)/.test(one),
      ),
    ).toEqual(['AGREE CHL~PER stated']));

  it('is no echo of the verb', () =>
    expect(
      relations('Peru, at odds with Chile over reefs, endorsed the plan, as did Togo.').filter((one) =>
        one.includes('TGO'),
      ),
    ).toEqual([]));
});

describe('what is no charge and no refusal', () => {
  it('owning up is no charge', () =>
    expect(
      relations('Omar Bongo admitted to Chad that Gabonese agents had kidnapped a bishop.').join(),
    ).not.toContain('ACCUSE'));

  it.each([
    'Norway failed to mediate between Chad and Sudan.',
    'Norway failed to bring Chad and Sudan together.',
  ])('who has failed to mediate has refused nothing: %s', (text) =>
    expect(relations(text)).toEqual(['CONSULT NOR>SDN stated', 'CONSULT NOR>TCD stated']),
  );
});

describe('names that are also towns', () => {
  it.each([
    ['Chilean agents killed Orlando Pinto.', 'person:orlando-pinto'],
    ['President Edgar Cleveland thanked Chile.', 'person:edgar-cleveland'],
  ])('are people where a given name or a surname stands beside: %s', (text, id) =>
    expect(told(text).join()).toContain(id),
  );

  it('are towns beside a thing', () =>
    expect(relations('Russia shelled Donetsk Airport.')).toEqual(['ASSAULT RUS>UKR stated']));
});
