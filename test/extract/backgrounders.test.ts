// Backgrounders on armed groups and their leaders: other names, who is who, who fought beside whom and whom.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, realLexicon } from './lexicon.ts';

const read = (text: string) => extract(articleOf(text), realLexicon());

/** "TYPE source>target" with the ids of actors, offices left out; scopes of nameless actors cut off. */
const told = (text: string) =>
  read(text)
    .relations.filter(({ type }) => type !== 'OFFICE_OF')
    .map(({ type, source, target }) => `${type} ${source}>${target}`.replaceAll(/#\w+/g, ''));

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

describe('whose rights one demands', () => {
  it.each([
    'Norway urged Myanmar to respect the rights of the Rohingya.',
    'Norway called on Myanmar to protect the lives of Rohingya civilians.',
    "Norway supports Sweden's call that the authorities respect the rights of the Rohingya.",
  ])('%s', (text) => expect(told(text).join()).toMatch(/SUPPORT state:NOR>people:rohingya/));

  it('and not where nobody demands them', () =>
    expect(told('Norway did not urge Myanmar to respect the rights of the Rohingya.').join()).not.toContain(
      'SUPPORT',
    ));
});

describe('a deed that is only judged is done all the same', () => {
  it.each([
    'Ghana condemned the murder of Togolese sailors by Boko Haram.',
    'Ghana condemned the attack by Boko Haram on Togolese sailors.',
    "Ghana deplored Boko Haram's killing of Togolese sailors.",
  ])('%s', (text) =>
    expect(told(text)).toEqual([
      'ACCUSE state:GHA>group:boko-haram',
      'ASSAULT group:boko-haram>institution:togo-armed-forces',
    ]),
  );

  it('but not where any such deed is judged', () =>
    expect(told('Ghana condemns any attack by Boko Haram on Togolese sailors.').join()).not.toContain(
      'ASSAULT',
    ));
});

describe('what others are to do is not done', () => {
  it.each([
    'Ghana and Togo agreed that the rebels must leave Chad.',
    'Ghana repeats the call that the rebels respect the border of Chad.',
  ])('%s', (text) => expect(told(text).join()).not.toMatch(/rebels>state:TCD/));

  it('frees hostages for them, and not for whom they are freed from', () =>
    expect(told('Nigerian troops rescued four hostages from Boko Haram.').join()).not.toContain(
      'group:boko-haram',
    ));

  it('was not done by who was seized for it', () =>
    expect(
      told('Ousmane Ba was arrested by Kenyan police in May, and accused of spying on Oman.').join(),
    ).not.toContain('ACCUSE person'));
});

describe('who is helped to fight fights', () => {
  it.each([
    ['Kenya stands by Somalia to defeat al-Shabaab.', 'ASSAULT state:SOM>group:al-shabaab'],
    ['Kenya is working with Somalia to defeat al-Shabaab.', 'ASSAULT state:SOM>group:al-shabaab'],
    [
      'Kenya helped the Somali army defeat the rebels.',
      'ASSAULT institution:somalia-national-army>group:rebels',
    ],
    [
      'The council reiterated its support for the Somali people in their fight against terrorism, in particular against al-Shabaab.',
      'ASSAULT people:som-people>group:al-shabaab',
    ],
    [
      'A raid was launched by Kenyan troops to kill al-Shabaab fighters.',
      'ASSAULT institution:kenya-defence-forces>group:al-shabaab',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('makes nobody fight whom a helper only warns', () =>
    expect(told('Kenya stands by Somalia to warn Ethiopia.').join()).not.toContain('SOM>state:ETH'));
});

it('takes most of a town for the town', () =>
  expect(told('Kenyan troops have retaken most of Baidoa from al-Shabaab.')).toContain(
    'ASSAULT institution:kenya-defence-forces>group:al-shabaab',
  ));

describe('who falls for a place', () => {
  it.each([
    'The fort was captured by al-Shabaab after two days of fighting that left 30 Kenyan soldiers and a Kenyan colonel dead.',
    'Al-Shabaab seized the fort after a battle that killed 30 Kenyan soldiers.',
    'The fort fell to al-Shabaab following clashes that saw 30 Kenyan soldiers killed.',
  ])('%s', (text) =>
    expect(told(text)).toContain('ASSAULT group:al-shabaab>institution:kenya-defence-forces'),
  );

  it.each([
    'Kenyan troops captured the fort after fighting that left 30 Kenyan soldiers dead.',
    'Al-Shabaab seized the fort after fighting that left 30 civilians dead.',
    'Al-Shabaab seized the fort after a battle that left 30 Kenyan soldiers and ten Ethiopian soldiers dead.',
  ])('tells of no killing where the dead may be anybody’s: %s', (text) =>
    expect(told(text).join()).not.toContain('ASSAULT'),
  );
});

describe('whose deed it is', () => {
  it.each([
    ['The militia has been accused of torturing prisoners by Ghana.', 'ACCUSE state:GHA>group:militia'],
    ['The brigade is backed by Chad and fought against Libya.', 'ASSAULT institution:brigade>state:LBY'],
    ['Ghana remains committed to helping Togo build a port.', 'AGREE state:GHA>state:TGO'],
    ['Ghana does not recognise the Russian annexation of Crimea.', 'REJECT state:GHA>state:RUS'],
    ['Chad killed twelve of the rebels.', 'ASSAULT state:TCD>group:rebels'],
    [
      'The Arab League repeated its support for Chad and its support for Mali.',
      'SUPPORT organisation:arab-league>state:MLI',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('is not that of who only armed the accused', () =>
    expect(told('The militia was accused of being armed by Ghana.').join()).not.toContain(
      'ACCUSE state:GHA',
    ));
});

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
