// Whom "it", "they", "he" and "the Kenyan" mean: who is meant by the last of such words in a text.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, read, realLexicon } from './lexicon.ts';

/** Ids of the actors that the last standing of these words means, without what only this article has. */
function meant(text: string, words: string): string[] {
  const at = [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].at(-1)?.index ?? -1;
  return read(text, '2021-06-01')
    .actors.filter(({ mentions }) =>
      mentions.some(({ start, end }) => start === at && end === at + words.length),
    )
    .map(({ id }) => id)
    .sort();
}

describe('whom it means', () => {
  it.each([
    // who says so has done it
    ['Peru accused Chile of arming rebels; Brazil confirmed that it had sold the guns.', 'it', 'state:BRA'],
    // to whom the like is done
    [
      'The Union welcomed the treaty, by which Kenya and Chad restore their ties with Mali and open their markets to it.',
      'it',
      'state:MLI',
    ],
    ['Norway urged Kenya to stop, and Amnesty International called on it to pay.', 'it', 'state:KEN'],
    // who is praised or blamed for it
    ['The African Union thanked Kenya for the food that it has sent to Chad.', 'it', 'state:KEN'],
    // who held somebody lets him go
    ['Peru accused Chile of arresting a Peruvian priest, whom it released on Monday.', 'it', 'state:CHL'],
    // what is punished has done it, unless the clause names it or tells what was done to the other
    ['The African Union suspended Gabon after its army had seized power.', 'its', 'state:GAB'],
    ['Kenya imposed sanctions on Chad because it had sheltered the rebels.', 'it', 'state:TCD'],
    ['Norway warned Chad after its sailors had shot two Chadian fishermen.', 'its', 'state:NOR'],
    ['Norway condemned Chad after its embassy was searched.', 'its', 'state:NOR'],
    ['The anger of Chad at Kenya over its raid on Mali grew.', 'its', 'state:KEN'],
    // "the state" is what the text is about
    [
      'Peru voted. Peru wept. Peru slept. Peru is poor. Norway met Chile. Amnesty International blames the state for the deaths.',
      'the state',
      'state:PER',
    ],
    ['Norway met Chile. Amnesty International blames the state for the deaths.', 'the state', undefined],
    // each punishes the same
    [
      'Norway brought a case against Gabon before the African Union, accusing it of theft.',
      'it',
      'state:GAB',
    ],
    ['The African Union suspended Gabon, and Kenya placed it under an embargo.', 'it', 'state:GAB'],
    ['Norway condemned Gabon, Kenya cut its aid and Togo expelled its ambassador.', 'its', 'state:GAB'],
    ['Norway condemned Gabon, and Kenya withdrew its ambassador.', 'its', 'state:KEN'],
    // what is used, paid for or kept out of is no actor
    ['Norway signed a lease with Kenya. Chad refused to use it.', 'it', undefined],
    ['Peru offered Chile a truce. Chile turned it down.', 'it', undefined],
    ['Kenya quarrelled with Chad. Mali has kept out of it.', 'it', undefined],
    // soldiers are no "it"
    ['Norway recalled its envoy after troops had searched its embassy.', 'its', 'state:NOR'],
    // a minister is no "it" either
    [
      "Norway's foreign minister called. She phoned Kenya to thank Chad for the grain that it gave.",
      'it',
      'state:TCD',
    ],
    // whose the first is, the second is
    [
      'The Council condemned the interference of Kenya in the affairs of others and its aid for rebels.',
      'its',
      'state:KEN',
    ],
    // what one is held responsible for is one's own
    [
      'The court held Kenya responsible for the killing of farmers, for the burning of farms and for its refusal to pay.',
      'its',
      'state:KEN',
    ],
    // what stands with a list of others is not theirs
    [
      'Chad denounced the meddling of Kenya in the affairs of the member states and its support for rebels.',
      'its',
      'state:KEN',
    ],
    // itself is who does it
    [
      'The African Union reminded Kenya that it had promised to align itself with Chad.',
      'itself',
      'state:KEN',
    ],
    // what is pointed to, and has no name
    ['Norway runs that office, and Kenya has armed it.', 'it', undefined],
    // nobody drives out his own
    ['Chad met Mali. From there its army drove Malian farmers.', 'its', 'state:TCD'],
    ["Kenya left. The African Union's members gave it a mandate.", 'it', 'organisation:african-union'],
  ])('%s', (text, word, id) => {
    expect(meant(text, word)[0]).toBe(id);
  });
});

describe('whom they mean', () => {
  it.each([
    // those that nobody names
    ['The court fined Kenya, Chad and Mali. Papers backed the ruling. They thanked Peru.', 'They', []],
    ['Kenya armed the rebels. Letters proved it. Norway burned them.', 'them', []],
    ['Kenya, Chad and Mali condemned the raid. The two rivals announced that they would meet.', 'they', []],
    // what is lifted are sanctions
    ['Kenya rejects the sanctions on Chad and Mali and calls for their removal.', 'their', []],
    // those told one by one, and not a pair from before
    [
      'Norway and Brazil met. Kenya needs Chad to agree, and wants Mali to bring two of them together.',
      'them',
      [],
    ],
    // all of them but whom it is done to
    [
      'The foreign ministries of Kenya, Chad and Mali signed the treaty. They thanked Kenya.',
      'They',
      ['state:MLI', 'state:TCD'],
    ],
    // who denies is not who says so
    [
      'Emmanuel Macron and Olaf Scholz came. Ministers said that he paid them. They deny it.',
      'They',
      ['person:emmanuel-macron', 'person:olaf-scholz'],
    ],
    [
      "Norway praised Kenya, Chad and Mali and telephoned Emmanuel Macron and Germany's Angela Merkel to reassure them.",
      'them',
      ['person:angela-merkel', 'person:emmanuel-macron'],
    ],
  ])('%s', (text, words, ids) => expect(meant(text, words)).toEqual(ids));
});

describe('which person is meant', () => {
  it.each([
    // not of whom the doer is only the deputy
    [
      "Boris Johnson's deputy, Emmanuel Macron, was named head of the party. Norway moved to arrest him.",
      'him',
      ['person:emmanuel-macron'],
    ],
    // a stranger by name stands nearer
    [
      'Neither Emmanuel Macron nor Olaf Scholz cared. When Okonjo Batira came to Oslo, he asked Norway for help.',
      'he',
      [],
    ],
    // the paragraph is about him
    [
      "Kenya was blamed. “We did nothing,” Emmanuel Macron said.\n\nOlaf Scholz's flight began in May, when Mali stopped sheltering him.",
      'him',
      ['person:olaf-scholz'],
    ],
    // who is named and called so is spoken of on
    [
      'Chad jailed Olaf Scholz. Emmanuel Macron made the quarrel his own when he saw him in court. He accused Kenya.',
      'He',
      ['person:emmanuel-macron'],
    ],
    // a judge is nobody in particular
    [
      'Emmanuel Macron was held. A judge released him, and he flew to Chad.',
      'he',
      ['person:emmanuel-macron'],
    ],
    // she who was called so before, and not her counterpart
    [
      'The transport minister of Norway met her Dutch counterpart, Sigrid Kaag, in Oslo. In the evening she phoned Kenya.',
      'she',
      ['state:NOR'],
    ],
    // his own men may turn on him
    [
      'Joe Biden agreed. In May Emmanuel Macron ran again and his generals tried to overthrow him.',
      'him',
      ['person:emmanuel-macron'],
    ],
    // whom the article is about
    [
      [
        'Emmanuel Macron ran the bank. He bought gold. Emmanuel Macron hid it and he fled to Chad.',
        "Emmanuel Macron denies it. Norway's attorney-general asked Kenya for help.",
        '\n\nMagistrates flew to Chad to question him.',
      ].join(' '),
      'him',
      ['person:emmanuel-macron'],
    ],
  ])('%s', (text, words, ids) => expect(meant(text, words)).toEqual(ids));

  it('knows a month from a minister', () => {
    expect(meant('Boris Johnson of Britain came on 12 May 2021. Norway thanked him.', 'May')).toEqual([]);
  });

  it('gives police to the place that the same sentence tells of', () => {
    expect(
      meant('Kenya watched. Norway and Kenya spoke. Hundreds marched in Oslo; police were there.', 'police'),
    ).toEqual(['institution:nor-police']);
  });

  it('gives men who rise to the state of whom they rise against', () => {
    expect(
      meant(
        'Kenya and Chad watched. Chad trained officers. Officers rebelled against Emmanuel Macron.',
        'Officers',
      ),
    ).toEqual(['institution:france-armed-forces']);
  });

  it('knows whose president is meant where an office signs', () => {
    const text = 'The King of Spain phoned. The President thanked Joe Biden.';
    const { actors } = extract(
      { ...articleOf(text, '2022-03-06'), place: 'Moscow', outlet: 'Presidential Press Service' },
      realLexicon(),
    );
    const at = text.indexOf('President');
    expect(
      actors.filter(({ mentions }) => mentions.some(({ start }) => start === at)).map(({ id }) => id),
    ).toEqual(['person:vladimir-putin']);
  });

  it('takes one national for the person from there', () => {
    expect(
      meant('Emmanuel Macron travelled with Joe Biden. Norway thanked the American.', 'American'),
    ).toEqual(['person:joe-biden']);
    expect(
      meant('Emmanuel Macron travelled with Joe Biden. Norway thanked the American navy.', 'American'),
    ).not.toContain('person:joe-biden');
  });
});
