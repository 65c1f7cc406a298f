// Who is named, and by which words.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';

/** "words=actor" for every mention, in the order of the text. */
function mentions(text: string, published: string | null = null): string[] {
  return read(text, published)
    .actors.flatMap((actor) =>
      actor.mentions.map((mention) => ({
        at: mention.start,
        line: `${text.slice(mention.start, mention.end)}=${actor.id}`,
      })),
    )
    .sort((a, b) => a.at - b.at)
    .map((found) => found.line);
}

describe('names', () => {
  it.each([
    ['The Kremlin and Ankara traded accusations.', ['Kremlin=state:RUS', 'Ankara=state:TUR']],
    ['NATO met in Riga.', ['NATO=organisation:nato', 'Riga=state:LVA']],
    [
      'South Korean jets took off.',
      ['South Korean=state:KOR', 'jets=institution:south-korea-republic-of-korea-armed-forces'],
    ],
  ])('%s', (text, expected) => expect(mentions(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['1987-04-01', ['Moscow=state:SUN', 'Vienna=state:AUT', 'Kremlin=state:SUN', 'Belgrade=state:YUG']],
    ['1999-04-01', ['Moscow=state:RUS', 'Vienna=state:AUT', 'Kremlin=state:RUS', 'Belgrade=state:YUG']],
    [null, ['Moscow=state:RUS', 'Vienna=state:AUT', 'Kremlin=state:RUS', 'Belgrade=state:SRB']],
  ])('takes a capital for that of the state of its time: %s', (published, expected) => {
    const text = 'Moscow thanked Vienna, and the Kremlin warned Belgrade.';
    expect(mentions(text, published)).toEqual(expected);
  });

  it('knows what an actor is called for short, also where the text never says so', () => {
    const { actors } = read(
      'The Shanghai Cooperation Organisation and the Harbin Cotton Council met in Astana.',
    );
    const acronyms = actors.filter(({ kind }) => kind === 'organisation').map((actor) => actor.acronyms);
    expect(acronyms).toEqual(expect.arrayContaining([['SCO'], []]));
  });

  it('takes no state for part of a person', () => {
    const found = mentions('Michael Jordan won a medal. Chad Hurley founded a company.');
    expect(found.filter((line) => line.includes('state:'))).toEqual([]);
  });

  it('takes no state for a language, a pole of the earth or the affairs of other Indians', () => {
    const found = mentions(
      'Ships under the North Pole heard Spanish and Portuguese language radio. The Bureau of Indian Affairs in Indian Country paid.',
    );
    expect(found.filter((line) => line.includes('state:'))).toEqual([]);
    expect(mentions('Poles met Indian and Spanish soldiers.').join()).toMatch('Poles=state:POL');
  });

  it('takes no state for the place after which a treaty or a wider region is named', () => {
    const found = mentions(
      'France quit the Paris Agreement and the Minsk agreements. Northern Ireland and South America slept.',
    );
    expect(found.filter((line) => line.includes('state:'))).toEqual(['France=state:FRA']);
    expect(mentions('Troops moved through northern Iraq.')).toContain('Iraq=state:IRQ');
  });

  it('knows a half of Korea by the other', () => {
    expect(mentions('Seoul is calm. The South blamed the North.')).toContain('North=state:PRK');
  });

  it('takes Brussels for the Union where Belgium is not spoken of', () => {
    expect(mentions('Brussels fined Hungary.')).toContain('Brussels=organisation:european-union');
    expect(mentions('Belgian ministers met in Brussels.')).not.toContain(
      'Brussels=organisation:european-union',
    );
  });

  it('reads an ambiguous name by the words around it', () => {
    expect(mentions('Georgia accused Russia of an incursion near Tbilisi.')).toContain('Georgia=state:GEO');
    expect(mentions('Ballots in Georgia were counted again, officials in Atlanta said.')).not.toContain(
      'Georgia=state:GEO',
    );
  });

  it.each([
    ['The Iranian Armed Forces fired missiles.', 'Iranian Armed Forces=institution:iran-armed-forces'],
    ['The Iranian army fired missiles.', 'Iranian army=institution:iran-army'],
    ['A British court fined Iran.', 'court=institution:united-kingdom-judiciary'],
    ['Hackers attacked Iranian government websites.', 'government=state:IRN'],
  ])('tells one body of a state from another: %s', (text, expected) =>
    expect(mentions(text)).toContain(expected),
  );

  it('makes no actor of a thing', () => {
    const found = mentions('Rebels shelled a hospital and a school in Togo; its website was down.');
    expect(found.filter((line) => /^(hospital|school|website)=/.test(line))).toEqual([]);
  });

  it.each([
    ['Police said two people were poisoned in Salisbury.', 'Salisbury=state:RHO'],
    ['Ice covered roads in Canada.', 'Ice=institution:united-states-immigration-and-customs-enforcement'],
  ])('needs support for a name that is a word or another place: %s', (text, unexpected) =>
    expect(mentions(text)).not.toContain(unexpected),
  );

  it('finds people by title and name with what they act for', () => {
    const { actors } = read('Ruritanian rebels met Chilean Foreign Minister Amalia Quiroga in Lima.');
    const person = actors.find((actor) => actor.kind === 'person');
    expect(person).toMatchObject({ id: 'person:amalia-quiroga', country: 'CHL', affiliation: 'state:CHL' });
  });

  it('reads an office by the date of the article', () => {
    expect(mentions('The French president arrived in Berlin.', '2010-05-01')).toContain(
      'president=person:nicolas-sarkozy',
    );
    expect(mentions('The French president arrived in Berlin.', '2020-05-01')).toContain(
      'president=person:emmanuel-macron',
    );
  });

  it('learns acronyms from brackets', () => {
    const found = mentions('The Marsh Islands Liberation Front (MILFX) attacked Fiji. MILFX denied it.');
    expect(found).toContain('MILFX=group:marsh-islands-liberation-front');
  });
});

describe('what points back', () => {
  it('reads "the two countries" as the last two that one sentence named', () => {
    const found = mentions('Peru and Chile signed a treaty. The two countries share a border.');
    expect(found.filter((line) => line.startsWith('The two countries='))).toEqual([
      'The two countries=state:CHL',
      'The two countries=state:PER',
    ]);
  });

  it('reads "both sides" as two states that the sentence joins further on', () => {
    const text = 'Chile met Oman. Peru urged both sides to talk and gave Kenya and Somalia aid.';
    const found = mentions(text).filter((line) => line.includes('sides='));
    expect(found).toEqual(['both sides=state:KEN', 'both sides=state:SOM']);
    const elsewhere = 'Chile met Oman. The two states fought piracy in Kenya and Somalia.';
    expect(mentions(elsewhere)).toContain('The two states=state:CHL');
  });

  it('reads a noun that few can be called by as the one that is spoken of most', () => {
    const text = 'Qatari envoys left Doha. Kuwait was glad. Qatar smiled. The emirate hosts Hamas.';
    expect(mentions(text)).toContain('The emirate=state:QAT');
    expect(mentions('NATO met the ICJ in Ohio. The alliance was pleased.')).toContain(
      'The alliance=organisation:nato',
    );
    expect(mentions('Latvia and Chad met. Chad left. The Baltic state stayed.')).toContain(
      'The Baltic state=state:LVA',
    );
  });

  it('reads "both sides" as the two forces that the article opens with', () => {
    const text =
      'The Taliban fought Islamic State near Kabul. Iran and Oman met. The UN urged both sides to stop.';
    expect(mentions(text).filter((line) => line.includes('sides='))).toEqual([
      'both sides=group:islamic-state',
      'both sides=group:taliban',
    ]);
  });

  it('never takes who does it for who it is done to', () => {
    expect(mentions('President Lula da Silva met President Putin. Lula told him the truth.')).toContain(
      'him=person:vladimir-putin',
    );
  });

  it('reads the halves of a divided country once they are named', () => {
    const found = mentions('North Korea fired a rocket. The North mocked the south of Japan.');
    expect(found.filter((line) => /north|south/i.test(line))).toEqual([
      'North Korea=state:PRK',
      'North=state:PRK',
    ]);
    expect(mentions('Buyers in the North and the South preferred tea.')).toEqual([]);
  });

  it('reads pronouns as the last fitting subject', () => {
    expect(mentions('Kenyan President Amos Otieno flew to Oslo. He praised Norway.')).toContain(
      'He=person:amos-otieno',
    );
    expect(mentions('The general flew to Oslo. It was cold.')).not.toContain('It=state:NOR');
  });

  it('reads "his country" as the state of whom the pronoun means', () => {
    const text = 'President Amos Otieno of Kenya thanked Norway for its support of his country.';
    expect(mentions(text)).toContain('country=state:KEN');
  });

  it('reads bare surnames', () => {
    expect(mentions('Brazilian Defence Minister Carla Mendes resigned. Mendes blamed Peru.')).toContain(
      'Mendes=person:carla-mendes',
    );
  });

  it('keeps actors that nobody names to their article', () => {
    const [first] = read('Rebels attacked Togo.').actors.filter(
      (actor) => actor.kind === 'group' || actor.kind === 'people',
    );
    const [second] = read('Rebels attacked Benin.').actors.filter(
      (actor) => actor.kind === 'group' || actor.kind === 'people',
    );
    expect(first?.id).toMatch(/#[0-9a-f]{8}$/);
    expect(first?.id).not.toBe(second?.id);
  });
});

describe('bodies by the last word of their name, and what is none', () => {
  it.each([
    ['The Sports Committee and the Water Board thanked Peru.', ['Sports Committee', 'Water Board']],
    ['That Committee thanked Peru.', ['Committee']],
    ['Norway praised the Lima Declaration and Programme of Action of Peru.', []],
    ['Norway gave to the Northern Action Programme for Bears and Wolves in Peru.', []],
  ])('%s', (text, expected) =>
    expect(
      mentions(text)
        .map((one) => one.split('=')[0])
        .filter((name) => /Committee|Board|Programme/.test(name ?? '')),
    ).toEqual(expected),
  );
});
