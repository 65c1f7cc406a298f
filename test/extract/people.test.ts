// People and states that no list spells as the text does, and those whose words an article is.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { addNearName, nearName, newNearNames } from '../../main/extract/lexicon/misspelt.ts';
import { articleOf, read, realLexicon } from './lexicon.ts';

/** "id country" of the actors mentioned by exactly these words. */
function calledBy(text: string, words: string, title: string | null = null): string[] {
  const { actors } = extract({ ...articleOf(text), title }, realLexicon());
  const isCalled = ({ start, end }: { start: number; end: number }) => text.slice(start, end) === words;
  return actors.flatMap(({ id, country, mentions }) => (mentions.some(isCalled) ? [`${id} ${country}`] : []));
}

describe('near names', () => {
  const near = newNearNames<string>();
  for (const name of ['Afghanistan', 'Slovakia', 'Slovenia', 'Iran']) addNearName(near, name, name);

  it.each([
    ['Afganistan', 'Afghanistan'],
    ['Afghanisttan', 'Afghanistan'],
    ['Afhganistan', 'Afghanistan'],
    ['Afghanixtan', 'Afghanistan'],
    ['Xfghanistan', null],
    ['Afganisten', null],
    ['Slovenia', null],
    ['Irxn', null],
  ])('%s means %s', (text, meant) => expect(nearName(near, text)).toBe(meant));

  it('means nobody where two names are as near', () => {
    addNearName(near, 'Marlonia', 'a');
    addNearName(near, 'Marconia', 'b');
    expect(nearName(near, 'Marponia')).toBe(null);
  });
});

describe('people and states', () => {
  it.each([
    ['Officials from Afganistan met envoys of Kenya.', 'Afganistan', 'state:AFG AFG'],
    [
      'President Francois Mitterand met the king of Spain.',
      'Francois Mitterand',
      'person:francois-mitterrand FRA',
    ],
    ['President Vladmir Putin met the king of Spain.', 'Vladmir Putin', 'person:vladimir-putin RUS'],
    ['Lyudmila Putin met the king of Spain.', 'Lyudmila Putin', 'person:lyudmila-putin null'],
    ['Tax inspector Oleg Putin met the king of Spain.', 'Oleg Putin', 'person:oleg-putin null'],
    [
      'The Bolivian Senate met envoys of Kenya.',
      'Bolivian Senate',
      'institution:bolivia-plurinational-legislative-assembly BOL',
    ],
    ['The Senate of Kenya met envoys of Spain.', 'Senate', 'institution:kenya-parliament KEN'],
    [
      'The National Security Council of Kenya met envoys of Spain.',
      'National Security Council',
      'state:KEN KEN',
    ],
    ['Marta Quell accused Peru of fraud.', 'Marta Quell', 'person:marta-quell null'],
    ['Marta Quell, the Danish special envoy, accused Peru of fraud.', 'Quell', null],
    [
      'Marta Quell, the Danish special envoy, accused Peru of fraud.',
      'Marta Quell',
      'person:marta-quell DNK',
    ],
    ['Peru arrested Danish medal winner Marta Quell.', 'Marta Quell', 'person:marta-quell DNK'],
    ['Peru won the Marta Quell Prize.', 'Marta Quell', null],
    ['Washington imposed sanctions on its NATO ally Turkey.', 'ally', 'state:TUR TUR'],
  ])('%s: %s', (text, words, actor) => expect(calledBy(text, words)).toEqual(actor === null ? [] : [actor]));

  it('knows who "the general" of a state is once one is named', () => {
    const text = 'General Amos Otieno of Kenya flew to Oslo. The top Kenyan general praised Peru.';
    expect(calledBy(text, 'general')).toEqual(['person:amos-otieno KEN']);
  });

  it('reads an office off a pronoun', () => {
    const { relations } = read('Peru thanked Chile and its President Marta Quell.');
    const office = relations.find(({ type }) => type === 'OFFICE_OF');
    expect([office?.source, office?.target]).toEqual(['person:marta-quell', 'state:CHL']);
  });

  it('knows who holds an office that nobody has left yet', () => {
    const ids = read('The Andorran prime minister met Danish officials.', '2024-05-02').actors.map(
      ({ id }) => id,
    );
    expect(ids).toContain('person:xavier-espot');
  });

  it('takes a title for that of a state which has it', () => {
    const text =
      'The Russian foreign minister, Sergei Lavrov, met the Foreign Secretary on Monday. London was content.';
    expect(read(text, '2016-09-20').actors.map(({ id }) => id)).toContain('person:boris-johnson');
    expect(read('The Taoiseach met Danish officials.').actors.map(({ country }) => country)).toContain('IRL');
  });

  it('knows who "the general" and "the prince" are where one is named', () => {
    const targets = (text: string) => read(text).relations.map(({ target }) => target);
    expect(targets('General Mark Milley flew to Oslo. Kuwait thanked the general.')).toContain(
      'person:mark-milley',
    );
    expect(targets('Prince Khalid bin Salman flew to Oslo. Kuwait thanked the prince.')).toContain(
      'person:khalid-bin-salman',
    );
    expect(
      targets('General Mark Milley and General Ann Lee flew to Oslo. Kuwait thanked the general.'),
    ).not.toContain('person:mark-milley');
  });

  it('takes no state for a kingdom or an island that is none', () => {
    const of = (text: string) => read(text).relations.map(({ source, target }) => [source, target]);
    expect(of('Kenya and Peru met. Chile condemned the kingdom.')).not.toContainEqual([
      'state:CHL',
      'state:PER',
    ]);
    expect(of('Kenya and Norway met. Chile condemned the kingdom.')).toContainEqual([
      'state:CHL',
      'state:NOR',
    ]);
  });

  it('gives no office to who has none', () => {
    const { relations } = read('Canada criticised Canadian journalist Ann Lee.');
    expect(relations.map(({ type }) => type)).toEqual(['ACCUSE']);
  });
});

describe('first persons', () => {
  it('are who says so further on', () => {
    const text = '“We condemn Ruritania and Kenya,” said Foreign Minister Marta Quell of Denmark.';
    expect(calledBy(text, 'We')).toEqual(['state:DNK DNK']);
  });

  it('are whose statement the headline announces', () => {
    const title = 'Statement by Foreign Minister Marta Quell of Denmark';
    expect(calledBy('I have spoken to the president of Kenya.', 'I', title)).toEqual([
      'person:marta-quell DNK',
    ]);
    expect(calledBy('I have spoken to the president of Kenya.', 'I')).toEqual([]);
  });
});

describe('people who served several bodies', () => {
  const actsFor = (text: string, published: string | null) =>
    read(text, published).actors.find((actor) => actor.kind === 'person')?.affiliation;

  it('act for the one of the day', () => {
    const text = 'Ursula von der Leyen flew to Oslo.';
    expect(actsFor(text, '2015-05-01')).toBe('state:DEU');
    expect(actsFor(text, '2021-05-01')).toBe('organisation:european-commission');
  });

  it('act for the one whose office the text gives', () => {
    const text = 'South Korean Foreign Minister Ban Ki-moon flew to Oslo.';
    expect(actsFor(text, null)).toBe('state:KOR');
  });
});

it('takes two titles in front of one name for those of one person', () => {
  const ends = (text: string) =>
    read(text)
      .relations.filter(({ type }) => type === 'CONSULT')
      .map(({ source, target }) => [source, target]);
  expect(
    ends('Deputy Prime Minister and Minister for Foreign Affairs Fuad Hussein met Sergei Lavrov.'),
  ).toEqual([['person:fuad-hussein', 'person:sergei-lavrov']]);
  expect(
    ends('The Deputy Prime Minister and Foreign Minister Micheal Martin met Sergei Lavrov.'),
  ).toHaveLength(1);
  expect(ends('The Prime Minister and President Emmanuel Macron met.')).toHaveLength(1);
});

it.each([
  ["Russia's close ally, Alexander Lukashenko, threatened Poland.", 'person:alexander-lukashenko'],
  ['The Venezuelan ally Hugo Chavez criticised Colombia.', 'person:hugo-chavez'],
  ['Her Chilean rival, Gabriel Boric, accused Peru of spying.', 'person:gabriel-boric'],
])('who is named beside what he is to others does it himself: %s', (text, source) =>
  expect(read(text).relations.at(-1)?.source).toBe(source),
);

it.each([
  ['Abubakar Shekau threatened Chad. His men killed Chadian soldiers.', 'group:boko-haram'],
  ['Hassan Nasrallah spoke on Friday. His fighters shelled Israel.', 'group:hezbollah'],
  ['Khalifa Haftar spoke on Friday. His forces shelled Tripoli.', 'institution:libya-national-army'],
  ['Vladimir Putin spoke on Friday. His forces shelled Ukraine.', 'institution:russia-armed-forces'],
])('whose men "his" are: %s', (text, source) => expect(read(text).relations.at(-1)?.source).toBe(source));

it('takes no rank in front of a name for the surname of a leader', () => {
  const { actors } = read('Britain sent ships in 1996. Major Johnny Paul Koroma deposed Kabbah.');
  expect(actors.map(({ id }) => id)).not.toContain('person:john-major');
});

describe('bare surnames', () => {
  const people = (text: string, published: string | null = null) =>
    read(text, published).actors.flatMap(({ id, kind }) => (kind === 'person' ? [id.slice(7)] : []));

  it.each([
    ['In 1961 Britain and the United States fell out. Kennedy thanked Peru.', 'john-f-kennedy'],
    ['Kennedy asked Khrushchev for a truce in June 1961.', 'john-f-kennedy,nikita-khrushchev'],
    ['In 1965 the United States invaded. Johnson accused Cuba of meddling.', 'lyndon-b-johnson'],
    ['In 1971 India helped Bangladesh. Gandhi thanked Bhutan.', 'indira-gandhi'],
    [
      'South Korea signed in the mid-1960s. Park thanked Sato, and Japan agreed.',
      'eisaku-sato,park-chung-hee',
    ],
    ['On 9 November 1975 Lebanon split. Jumblatt accused Syria.', 'kamal-jumblatt'],
    ['In 1956 Israel advanced. Ben-Gurion thanked France.', 'david-ben-gurion'],
  ])('are those of the years that are told: %s', (text, ids) => expect(people(text).join()).toBe(ids));

  it.each([
    ['2020-03-01', 'Britain left the bloc. Johnson thanked Norway.', 'boris-johnson'],
    ['2020-03-01', 'Britain joined in 1973. Now Johnson thanked Norway.', 'boris-johnson'],
    ['2003-03-01', 'Britain sent troops. Kennedy criticised Blair.', 'charles-kennedy,tony-blair'],
    ['2003-03-01', 'In 1961 Britain and America fell out. In 1962 Kennedy thanked Peru.', 'john-f-kennedy'],
    ['2018-07-29', 'China protested. Hua thanked Kenya.', 'hua-chunying'],
    ['2019-05-01', 'South Korea freed President Park. Park thanked Japan.', 'park-geun-hye'],
    ['1987-07-29', 'India sent troops. Gandhi thanked Nepal.', 'rajiv-gandhi'],
    ['2025-03-01', 'America was content. Vance thanked Israel.', 'jd-vance'],
    ['2024-03-01', 'President Nixon flew to China.', 'richard-nixon'],
    ['2024-03-01', 'Poland was content. Dulles thanked Canada, and America agreed.', ''],
    ['2024-03-01', 'Hitler was never forgotten, Poland told Germany.', ''],
  ])('are those of the day: %s %s', (published, text, ids) =>
    expect(people(text, published).join()).toBe(ids),
  );

  it.each([
    ['America was silent. Nixon thanked Kenya.', ''],
    ['Britain was silent. Kennedy thanked Kenya.', 'charles-kennedy'],
    // the president, who is long gone, or nobody
    ['Washington was silent. Kennedy thanked Kenya.', ''],
    ['Washington was silent. Clinton thanked Kenya.', 'bill-clinton'],
    ['Britain invaded in 1942. Kennedy thanked Kenya.', ''],
    ['Netanyahu thanked Rubio on Monday. Israel was founded in 1948.', 'benjamin-netanyahu,marco-rubio'],
    ['Rubio, born in 1971, thanked America.', 'marco-rubio'],
    ['Richard Nixon thanked Kenya.', 'richard-nixon'],
    ['Gandhi thanked Bhutan, and India agreed.', ''],
    ['Gandhi told the viceroy that India would not wait.', 'mahatma-gandhi'],
    ['Rahul Gandhi thanked Bhutan. Gandhi broke the salt law, he told India.', 'rahul-gandhi'],
    ['America was silent. McCain thanked Kenya.', 'john-mccain'],
    ['America fed the hungry of the World Food Programme. McCain thanked Kenya.', 'cindy-mccain'],
    ['Miller thanked Kenya.', ''],
    ['Haiti was silent. Henry thanked Kenya.', 'ariel-henry'],
  ])('without a day are nobody of another time: %s', (text, ids) => expect(people(text).join()).toBe(ids));

  it.each([
    'Iran threatened the USS Harry S. Truman.',
    'The Charles de Gaulle left Toulon for Cyprus.',
    'Kenya reopened the Indira Gandhi International Airport.',
    'Troops flew from Kennedy airport to Ho Chi Minh City.',
  ])('and names are nobody where a thing is named after them: %s', (text) =>
    expect(people(text, '2024-03-01')).toEqual([]),
  );

  it.each([
    ['B. N. Yeltsin and A. G. Lukashenko thanked Kenya.', 'alexander-lukashenko,boris-yeltsin'],
    [
      'Kenya thanked L. D. Kuchma, the President of Ukraine, and N. Sarkozy.',
      'leonid-kuchma,nicolas-sarkozy',
    ],
    ['Russian President D. Medvedev thanked Kenya.', 'dmitry-medvedev'],
    ['N. Yeltsin thanked Kenya.', ''],
    ['Ali ibn Abi Talib is a saint to many in Kenya.', 'ali-ibn-abi-talib'],
  ])('have initials of the right given name: %s', (text, ids) => expect(people(text).join()).toBe(ids));

  it('act for the body of the years that are told', () => {
    const text = 'In 1978 America invited Israel and Egypt. Vance met Begin and Sadat.';
    const vance = read(text).actors.find(({ id }) => id === 'person:cyrus-vance');
    expect(vance?.affiliation).toBe('state:USA');
  });
});
