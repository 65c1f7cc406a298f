// Backgrounders on armed groups and their leaders: other names, who is who, who fought beside whom and whom.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { told } from './told.ts';

/** The words of all mentions of the actor whose name the words are. */
function wordsFor(text: string, words: string): string[] {
  const start = text.indexOf(words);
  const actor = read(text).actors.find(({ kind, mentions }) =>
    mentions.some(
      (mention) => mention.start < start + words.length && start < mention.end && kind !== 'place',
    ),
  );
  return actor?.mentions.map((mention) => text.slice(mention.start, mention.end)) ?? [];
}

describe('other names of whoever was just named', () => {
  it.each([
    ['Idris Maiga (born 1971), better known by his nom de guerre Abu Tariq, met Mali.', 'Abu Tariq'],
    [
      'The Crescent Brigade, formerly known as the Sons of Agadez Front, shelled Niger.',
      'Sons of Agadez Front',
    ],
    ['Niger bombed the Crescent Brigade (Arabic: لواء الهلال, Liwa al-Hilal) in May.', 'Liwa al-Hilal'],
    ['The Crescent Brigade (also called the 9th Battalion) shelled Niger.', '9th Battalion'],
    ['Pavel Novak, nicknamed Granit, shot at Ukraine.', 'Granit'],
  ])('%s', (text, alias) => {
    const [first = ''] = /Idris Maiga|Crescent Brigade|Pavel Novak/.exec(text) ?? [];
    expect(wordsFor(text, first)).toContain(alias);
  });

  it('means the same by the other name from there on', () =>
    expect(
      told('Chad bombed the Crescent Brigade, also known as the Dune Lions. The Dune Lions attacked Niger.'),
    ).toEqual(['ASSAULT state:TCD>group:crescent-brigade', 'ASSAULT group:crescent-brigade>state:NER']));

  it('reads on behind the other name', () =>
    expect(told('Pavel Novak, also known as Granit, praised Belarus.')).toEqual([
      'SUPPORT person:pavel-novak>state:BLR',
    ]));
});

describe('nouns that point back to a group', () => {
  it.each([
    [
      'The Sahel Battalion was formed in Gao. The battalion attacked Niger.',
      'ASSAULT group:sahel-battalion>state:NER',
    ],
    [
      'The Desert Rifles Front was formed in Gao. The front attacked Niger.',
      'ASSAULT group:desert-rifles-front>state:NER',
    ],
    ['Boko Haram is an ally of al-Qaeda. Chad bombed the group.', 'ASSAULT state:TCD>group:boko-haram'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('takes no place of war for a group', () =>
    expect(told('Boko Haram praised Iran. Chad sent the front more shells.').join()).not.toContain(
      'TCD>group',
    ));
});

describe('people whom no list knows', () => {
  it.each([
    [
      'Ousmaguel Dambazu (c. 1958 – 4 May 2011) was a trader. Dambazu praised Ghana.',
      'SUPPORT person:ousmaguel-dambazu>state:GHA',
    ],
    [
      'The group is led by Ousmaguel Dambazu. Ghana accused Dambazu of fraud.',
      'ACCUSE state:GHA>person:ousmaguel-dambazu',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('what an article has told of a group or person before', () => {
  it.each([
    [
      'The Dune Lions Brigade is a rebel militia. Ghana praised Togo. The militia attacked Niger.',
      'ASSAULT group:dune-lions-brigade>state:NER',
    ],
    [
      'Boko Haram is armed. Chad is poor. Mali is poor. Ghana is poor. Togo is poor. Niger bombed the group.',
      'ASSAULT state:NER>group:boko-haram',
    ],
    [
      'The Agadez Volunteer Corps was formed in May. The corps attacked Niger.',
      'ASSAULT group:agadez-volunteer-corps>state:NER',
    ],
    [
      'The members of the Security Council mourned two peacekeepers. They met twice. They urged Chad to leave Mali.',
      'REQUEST organisation:un-security-council>state:TCD',
    ],
    [
      'Its commander, Ousmaguel Dambazu, fled. Dambazu praised Ghana.',
      'SUPPORT person:ousmaguel-dambazu>state:GHA',
    ],
    ['The government and people of Togo thanked Ghana.', 'SUPPORT state:TGO>state:GHA'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('who is who', () => {
  it.each([
    [
      'The Dnipro Battalion was formed in May. The unit attacked Russia.',
      'ASSAULT group:dnipro-battalion>state:RUS',
    ],
    [
      'The Dune Lions Brigade is one of several groups fighting against Niger.',
      'ASSAULT group:dune-lions-brigade>state:NER',
    ],
    [
      'Russia denounced the militia. Chad sold the group armoured vehicles.',
      'COOPERATE state:TCD>group:militia',
    ],
    ['Ghana accused Ibrahim al-Afghani of fraud.', 'ACCUSE state:GHA>person:ibrahim-al-afghani'],
    ["Ghana condemned Togo's repression of its own people.", 'ACCUSE state:GHA>state:TGO'],
    [
      'The Kaniyat militia was formed in May. The militia attacked Niger.',
      'ASSAULT group:kaniyat-militia>state:NER',
    ],
    [
      'Ousmane Ben Haddou fled to Ghana. Ben Haddou praised Togo.',
      'SUPPORT person:ousmane-ben-haddou>state:TGO',
    ],
    ['Mr Dambazu spoke. Ousmane Dambazu praised Togo.', 'SUPPORT person:ousmane-dambazu>state:TGO'],
    ['Ousmane Ba studied in Accra and was in contact with Togo.', 'CONSULT person:ousmane-ba>state:TGO'],
    ['A friend of President Ruto and a general of the guard, he praised Ghana.', 'none'],
  ])('%s', (text, expected) =>
    expected === 'none'
      ? expect(told(text).join()).not.toContain('people:general')
      : expect(told(text)).toContain(expected),
  );

  it.each([
    'President William Ruto sent troops, who were assisted by Ugandan soldiers.',
    'Refugees fleeing Boko Haram arrived in Chad.',
    'Viktor Sheiman, an associate of Alexander Lukashenko, and judges left Belarus.',
  ])('makes no end of whoever only stands beside: %s', (text) =>
    expect(told(text).join()).not.toMatch(/MOBILIZE|boko-haram>|judge/),
  );
});

describe('places that no list knows', () => {
  it('lie where the article says', () =>
    expect(
      told('Hawijat (Arabic: حويجات) is a village in northern Yemen. Saudi Arabia bombed Hawijat.'),
    ).toEqual(['ASSAULT state:SAU>state:YEM']));

  it('are no people', () =>
    expect(read('Hawijat is a village boy in Yemen.').actors.map(({ id }) => id)).not.toContain(
      'place:Hawijat',
    ));

  it('do not take the other name of what is named after them', () =>
    expect(wordsFor('The Siege of Gao (French: Siège de Gao) began. Gao burned.', 'Gao')).not.toContain(
      'Siège de Gao',
    ));
});

it('takes most of a town for the town', () =>
  expect(told('Kenyan troops have retaken most of Baidoa from al-Shabaab.')).toContain(
    'ASSAULT institution:kenya-defence-forces>group:al-shabaab',
  ));

it('marks the whole of who is meant', () => {
  const text =
    'The foreign minister, Ada Lee, met Kenyan soldiers. Ghana is united in its condemnation of Chad.';
  const [met, condemned] = read(text).relations.filter(({ type }) => type === 'CONSULT' || type === 'ACCUSE');
  const words = (span?: { start: number; end: number }) => text.slice(span?.start, span?.end);
  expect([words(met?.sourceMention), words(met?.targetMention), words(condemned?.sourceMention)]).toEqual([
    'foreign minister, Ada Lee',
    'Kenyan soldiers',
    'Ghana',
  ]);
});
