// Deeds in backgrounders: judged, still to come, in another's help, and whose they are.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations, told } from './told.ts';

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

  it.each([
    ['The murder of two Danes by Boko Haram was condemned in Chad.', 'ASSAULT NGA>DNK stated'],
    ['The Omani raid on Qatar was widely deplored.', 'ASSAULT OMN>QAT stated'],
    ['The participants condemned the Omani raid on Qatar.', 'ASSAULT OMN>QAT stated'],
    ['The summit deplored the drought as well as the Kenyan raid on Niger.', 'ASSAULT KEN>NER stated'],
    ['The arrest in Niger of three Danes was criticised.', 'COERCE NER>DNK stated'],
    ['The massacre of Danes by Kenyan soldiers was called a crime.', 'ASSAULT KEN>DNK stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'A raid by Oman on Qatar would be condemned.',
    'Any Omani raid on Qatar is condemned in advance.',
    'The participants condemned the alleged Omani raid on Qatar.',
    'Oman was called on to raid Qatar.',
  ])('but not %s', (text) => expect(relations(text).join()).not.toContain('ASSAULT'));

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

describe('who is hit by what brings down a missile', () => {
  it.each([
    [
      'Saudi jets intercepted missiles launched by the Houthis from inside Yemeni territory.',
      ['MOBILIZE SAU>YEM stated'],
      'group:houthis',
    ],
    ['Turkish jets shot down drones fired by the PKK from Iraq.', ['ASSAULT TUR>TUR stated'], 'group:pkk'],
  ])('%s', (text, expected, hit) => {
    const found = read(text).relations;
    expect(relations(text)).toEqual(expected);
    expect(found.map(({ target }) => target)).toEqual([hit]);
  });
});

describe('to whom one apologises', () => {
  it.each([
    'Rwandan troops raided a camp in Burundi. Rwanda apologised for the raid.',
    'Rwandan troops strayed there. Burundi expelled the Rwandan ambassador. Rwanda apologised for the incursion.',
  ])('is told before: %s', (text) => expect(relations(text).at(-1)).toBe('SUPPORT RWA>BDI stated'));
});

it('knows a hostage by name, and rebel soldiers from the army', () => {
  expect(told('The plotters took General Hulusi Akar hostage.')).toContain(
    'ASSAULT people:plotter>person:hulusi-akar',
  );
  expect(told('Kenya closed its airspace. Kenya mourned. Rebel soldiers fired on William Ruto.')).toContain(
    'ASSAULT people:soldier>person:william-ruto',
  );
});

describe('against whom one answers, and whose goods are meant', () => {
  it.each([
    ['Vilnius responded to Minsk by closing two crossings.', ['COERCE LTU>BLR stated']],
    ['Chad answered Sudan by freezing the treaty.', ['SANCTION TCD>SDN stated']],
    ['Peru doubled its duties on shoes made in Vietnam.', ['SANCTION PER>VNM stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('whose meddling is denounced', () => {
  it.each([
    ['Peru denounced the interference of Chile.', ['ACCUSE PER>CHL stated']],
    ["Kenya condemned the meddling of Uganda in Sudan's affairs.", ['ACCUSE KEN>UGA stated']],
    ['Peru denounced the killing of Chileans.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
