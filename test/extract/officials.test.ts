// Officials and nameless speakers of statements, releases, and what statements say of others.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { issued, relations } from './told.ts';

describe('releases', () => {
  it('take "we" for whom the release is of', () => {
    const text =
      "Press Statement\nJune 2014\nThe United States strongly condemns Eritrea's attack. We commend Ghana for its resolve.";
    expect(relations(text)).toContain('SUPPORT USA>GHA stated');
    expect(issued('Media release\nMay 2014\nWe commend Ghana.', 'Canada condemns attack')).toEqual([
      'SUPPORT state:CAN>state:GHA',
    ]);
    expect(relations('The United States condemned Eritrea. We commend Ghana.')).toEqual([
      'ACCUSE USA>ERI stated',
    ]);
  });

  it('give strikes that tell of nobody to who strikes the same target', () => {
    const text =
      'Kenya carried out airstrikes against al-Shabaab. Two strikes hit an al-Shabaab camp. Two strikes hit a port in Oman.';
    expect(issued(text)).toEqual([
      'ASSAULT state:KEN>group:al-shabaab',
      'ASSAULT state:KEN>group:al-shabaab',
    ]);
  });

  it.each([
    [
      'The Saudi-led coalition met. Coalition aircraft bombed Oman.',
      'ASSAULT organisation:saudi-led-coalition>state:OMN',
    ],
    [
      'The EU is worried. The High Representative called on Mali to hold elections.',
      'REQUEST organisation:european-union>state:MLI',
    ],
    ['Kenya stands with its friend and partner the Philippines.', 'SUPPORT state:KEN>state:PHL'],
    ['Boko Haram targeted Chadian troops on Monday.', 'ASSAULT group:boko-haram>institution:chad-army'],
  ])('%s', (text, expected) => expect(issued(text)).toContain(expected));

  it.each([
    ['Turkish aircraft destroyed missiles supplied to Libya by Russia.', ['AID RUS>LBY stated']],
    ['Kenya denied rumours that its minister had met the Sudanese president.', ['CONSULT KEN~SDN denied']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

it('marks a title with its portfolio as a mention of who bears it', () => {
  const text = 'Minister for Africa Ada Lee spoke.';
  const lee = read(text).actors.find(({ id }) => id === 'person:ada-lee');
  expect(lee?.mentions.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual([
    'Ada Lee',
    'Minister for Africa',
  ]);
});

describe('who speaks without a name, and who fights beside whom', () => {
  it.each([
    ['The Foreign Secretary of Canada said:\nI met the president of Ghana.', ['CONSULT CAN~GHA stated']],
    ['Mali has suffered. It is vital that Niger cease its attacks on Mali.', []],
    ["The bombing of Mali continues with Niger's backing.", []],
    [
      'Burundi fought with Kenya against Eritrea.',
      ['ASSAULT BDI>ERI stated', 'ASSAULT KEN>ERI stated', 'COOPERATE BDI~KEN stated'],
    ],
    ['Togo lost the town to Ghana.', ['ASSAULT GHA>TGO stated']],
    ['Somali troops drove the Kenyans out of Kismayo.', ['COERCE SOM>KEN stated']],
    ['Bassirou Faye is a former ally of Mali.', []],
    ['Kenya joined the coalition against Eritrea.', ['RIVAL_OF KEN>ERI stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is meant to be done', () => {
  it.each([
    ["Defeating Boko Haram is Kenya's first aim.", ['ASSAULT KEN>NGA planned']],
    [
      "Canada's foreign minister said:\nWe have been clear, defeating Boko Haram will take time but we must win.",
      ['ASSAULT CAN>NGA planned'],
    ],
    ["Finland's foreign minister said:\nBombing Mali would solve nothing, we believe.", []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

it('lets no state help whom nameless men helped', () => {
  const text = 'Some terrorists offered support to Boko Haram. Australia sent two aircraft.';
  expect(issued(text).filter((line) => line.includes('state:AUS'))).toEqual([]);
});

it('takes "back" between names for a verb', () => {
  expect(relations('Egypt and Russia back Field Marshal Khalifa Haftar.')).toContain(
    'SUPPORT RUS>LBY stated',
  );
});

describe('for what state an official speaks whom no list knows', () => {
  it.each([
    'Minister Ada Lee repeated Kenyan support for Chad.\nMinister Lee said:\nKenya condemns this brutal group, Boko Haram.',
    'Speaking today, Minister Ada Lee said:\nKenya is committed to helping Chad against the savagery of Boko Haram.',
    'Minister Ada Lee welcomes sanctions on the brutal fighters of Boko Haram.\nMinister Lee said: Kenya is proud of its friends.',
  ])('%s', (text) =>
    expect(issued(text).some((one) => /^ACCUSE (state:KEN|person:ada-lee)>group:boko-haram$/.test(one))).toBe(
      true,
    ),
  );

  it('takes nobody for its own who is named beside others', () => {
    const text = 'Minister Ada Lee said:\nKenya stands by Chad. Ghana condemns Togo. Boko Haram is brutal.';
    expect(issued(text).join()).not.toContain('ACCUSE person:ada-lee');
  });
});

describe('what a statement says of others without saying "we"', () => {
  it.each([
    "Boko Haram's presence in Borno is a tragedy.",
    "Boko Haram's brutality knows no bounds.",
    'This was a barbaric attack by Boko Haram.',
  ])('%s', (text) =>
    expect(issued(`Kenyan Foreign Minister Ada Lee said:\n${text}`)).toContain(
      'ACCUSE person:ada-lee>group:boko-haram',
    ),
  );

  it.each([
    "Kenyan Foreign Minister Ada Lee said:\n“Thank you.”\nBoko Haram's brutality knows no bounds.",
    "Kenyan Foreign Minister Ada Lee said:\nBoko Haram's presence is no tragedy.",
    "Boko Haram's brutality knows no bounds.",
  ])('reads nothing of the kind in: %s', (text) => expect(issued(text).join()).not.toContain('ACCUSE'));

  it('never means the own government by "the regime"', () =>
    expect(
      issued(
        'Kenyan Foreign Minister Ada Lee said:\nKenya is proud. The regime attacked the people of Chad.',
      ).join(),
    ).not.toContain('KEN>'));
});

it('blames nobody for what a minister comments on', () =>
  expect(
    issued('Minister Ada Lee comments on reports of violations of the ceasefire in Chad.').join(),
  ).not.toContain('ASSAULT'));

describe('the faith of who holds an office', () => {
  it.each([
    ['The Catholic president of Togo visited Peru.', ['CONSULT TGO>PER stated']],
    ['The Jewish mayor of Kyiv met the Sikh premier of Canada.', ['CONSULT CAN~UKR stated']],
    ["Zambia's Protestant king thanked Norway.", ['SUPPORT ZMB>NOR stated']],
    ["The Sunni speaker of Iraq's parliament accused Iran.", ['ACCUSE IRQ>IRN stated']],
    // who speaks for a faith
    ['Druze leaders accused Pakistan of meddling.', ['ACCUSE Druze>PAK stated']],
    ['Buddhist officials thanked Japan.', ['SUPPORT Buddhists>JPN stated']],
    ['The Kurdish president met the Danish premier.', ['CONSULT DNK~Kurds stated']],
  ])('tells nothing of whose the office is: %s', (text, expected) =>
    expect(relations(text)).toEqual(expected),
  );

  it.each(['A Hindu senator criticised Denmark.', 'The Muslim governor visited Peru.'])(
    'does not make the faithful act: %s',
    (text) => expect(relations(text).join()).not.toMatch(/Hindus|Muslims/),
  );
});

describe('who heads a body, and what it has in a country', () => {
  it.each([
    ['The Danish head of NATO warned Iran.', 'THREATEN North Atlantic Treaty Organization>IRN stated'],
    [
      "OPEC's Libyan president thanked Norway.",
      'SUPPORT Organization of the Petroleum Exporting Countries>NOR stated',
    ],
    ['The Saudi leader of al-Qaeda threatened Denmark.', 'THREATEN al-Qaeda>DNK stated'],
    ['The Malian branch of al-Qaeda bombed a Danish hotel.', 'ASSAULT al-Qaeda>DNK stated'],
    [
      'Denmark accused the Kenyan section of Amnesty International.',
      'ACCUSE DNK>Amnesty International stated',
    ],
    ['The Danish chief of staff warned Iran.', 'THREATEN DNK>IRN stated'],
    ['The Danish leader of the opposition warned Iran.', 'THREATEN DNK>IRN stated'],
    ['The Danish branch of government thanked Iran.', 'SUPPORT DNK>IRN stated'],
    ['Jordan banned the Muslim Brotherhood. Oman jailed a Brotherhood preacher.', 'COERCE JOR>EGY stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('governments that are not the one of their state', () => {
  it.each([
    ['The rival government in eastern Libya thanked Oman.', 'SUPPORT Libya: rival government>Oman'],
    ['The administration in northern Mali thanked Oman.', 'SUPPORT Mali: administration>Oman'],
    ['The government in South Sudan thanked Oman.', 'SUPPORT South Sudan>Oman'],
  ])('%s', (text, expected) => {
    const { actors, relations: found } = read(text);
    const name = (id: string) => actors.find((one) => one.id === id)?.name;
    expect(found.map(({ type, source, target }) => `${type} ${name(source)}>${name(target)}`)).toContain(
      expected,
    );
  });
});
