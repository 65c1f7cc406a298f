// Dense prose: what names are told to be between commas, whom a sentence brings out, and deeds told by a noun with its year.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { issued, relations, told } from './told.ts';

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

describe('whom a profile portrays', () => {
  const told = (text: string) =>
    read(`Paul Kagame, the man in Kigali\n\n${text}`)
      .relations.filter(({ type }) => type !== 'OFFICE_OF')
      .map(({ type, source, target }) => `${type} ${source}>${target}`);
  const opening =
    'Paul Kagame, the president of Rwanda, is feared. He grew up in Uganda. He led the rebels there. His men won.';

  it('is who does the next thing, whoever was named in passing', () =>
    expect(
      told(`${opening} In May he beat the rebels of Laurent Nkunda. Then he quarrelled with Jakaya Kikwete.`),
    ).toContain('RIVAL_OF person:paul-kagame>person:jakaya-kikwete'));

  it('is to whom others do it', () =>
    expect(told(`${opening} Jakaya Kikwete denounced him as a thief.`)).toContain(
      'ACCUSE person:jakaya-kikwete>person:paul-kagame',
    ));
});

describe('who is meant', () => {
  it('"the former dictator" is the one ruler named so far', () =>
    expect(
      told('Manuel Zelaya fled. Saddam Hussein was in prison. Chile freed the former dictator.').join(),
    ).not.toContain('RETREAT state:CHL>state'));

  it('nobody turns against himself', () =>
    expect(
      told(
        'Joseph Kony was a rebel. His lieutenants Ana Lima and Vincent Otti turned against him, accusing him of theft.',
      ),
    ).toContain('ACCUSE person:ana-lima>person:joseph-kony'));

  it('a capital behind "in" is where, and not whose', () =>
    expect(
      told('Ana Lima fled. In Rome Prime Minister Narendra Modi denounced her as a thief.').join(),
    ).toContain('ACCUSE person:narendra-modi>person:ana-lima'));
});

describe('who asks and who signs', () => {
  it.each([
    [
      'Kenya sent troops to Mali at the urging of Chad.',
      ['MOBILIZE KEN>MLI stated', 'REQUEST TCD>KEN stated'],
    ],
    ['Kenya closed the office at Chadian insistence.', ['REQUEST TCD>KEN stated']],
    ['Kenya and Chad signed the truce between Mali and Niger as guarantors.', ['CONCEDE MLI~NER stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  it('takes "in jail" for where somebody is thrown', () =>
    expect(told('Ricardo Lagos, whom Augusto Pinochet threw in jail, takes office.')).toContain(
      'COERCE person:augusto-pinochet>person:ricardo-lagos',
    ));
});

describe('whose deed it is', () => {
  it.each([
    [
      'Peru and Chile bought guns for their war against the Houthis.',
      ['ASSAULT CHL>YEM stated', 'ASSAULT PER>YEM stated'],
    ],
    [
      'Norway abstained, while Chile and Peru, its partners, backed Oman.',
      ['ALLY_OF CHL~NOR stated', 'ALLY_OF NOR~PER stated'],
    ],
    ['Chad, angered, put off the visit of Mali.', ['SANCTION TCD>MLI stated']],
    ['Vladimir Putin attacked Facebook for closing his account.', ['ACCUSE RUS>USA stated']],
    ['Oman punished Yemen with an air raid.', ['ASSAULT OMN>YEM stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('is none of who is only asked for it', () =>
    expect(relations('Serbia arrested Milan Radoicic under pressure from Chad.')).toEqual([
      'REQUEST TCD>SRB stated',
    ]));

  it('is done to whose the thing before is', () =>
    expect(
      told(
        'Hun Sen spoke. Hun Sen left. A court in Laos dissolved the party of Kem Sokha and jailed him.',
      ).join(),
    ).toContain('>person:kem-sokha'));
});

describe('what stands beside', () => {
  it.each([
    ['Uganda, helped by Rwanda, invaded Congo.', ['AID RWA>UGA stated', 'ASSAULT UGA>COD stated']],
    ['Ana Lima, whose country had bombed Mali, left.', []],
    ['Emmanuel Macron, whose country had bombed Mali, left.', ['ASSAULT FRA>MLI stated']],
    ['The African Union suspended Niger. Norway cut aid.', ['SANCTION NOR>NER stated']],
    [
      'Peru and Chile agreed to take the dispute to the United Nations.',
      ['REQUEST CHL>United Nations planned'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('asks nobody whom one asks for', () =>
    expect(relations('Ellen Johnson Sirleaf had asked for Charles Taylor.')).toEqual([]));
});

describe('when it was, in prose about the past', () => {
  it.each([
    ['Forty years ago this week Peru recognised Chile.', '1976', true],
    ['In May Peru recognised Chile.', '2016-05', false],
  ])('%s', (text, date, historical) =>
    expect(read(text, '2016-06-02').relations[0]).toMatchObject({ date, historical }),
  );

  const paragraph = 'On Christmas Eve 1989 the rebels crossed the river. Nobody stopped them.';
  it.each([
    [`${paragraph} Guinea attacked Mali.`, true],
    [`${paragraph} Guinea attacked Mali on May 18.`, false],
    [`${paragraph} Today Guinea attacks Mali.`, false],
  ])('follows the year before it: %s', (text, historical) =>
    expect(read(text, '2016-06-02').relations[0]).toMatchObject({ historical }),
  );
});

describe('who is told of before', () => {
  it('"the king" under a year is who was king then', () =>
    expect(
      issued(
        'KATHMANDU, 21 November 2006 – The stages of the war.\n\n2001. King Birendra dies. Gyanendra follows him.\n\n2002. In October the king dismisses Sher Bahadur Deuba.',
        'Timeline: the war in Nepal',
        '2006-11-21',
      ).join(),
    ).toContain('SANCTION person:gyanendra>person:sher-bahadur-deuba'));

  it('is no neighbour where a map knows of no border', () =>
    expect(relations('Egypt met Norway. It accused its neighbour of theft.')).toEqual([
      'CONSULT EGY~NOR stated',
    ]));

  it('is the subject that a few words part from the verb', () =>
    expect(relations('Chad sent Mali tents, and Niger, for its part, expelled the Libyan envoy.')).toContain(
      'SANCTION NER>LBY stated',
    ));
});

it('tells no war of either where the clause has two', () =>
  expect(relations('Chile had passed secrets to Peru during the war with Ghana.').join()).not.toContain(
    'ASSAULT',
  ));
