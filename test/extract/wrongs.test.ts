// Whom a wrong is done to and by whom, who fights on whose side, what is only called so, and what is only asked.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('a wrong that is done to what is somebody’s', () => {
  it.each([
    ['Kenya condemned the violation of Chadian airspace.', []],
    ["Kenya denounced what it called a breach of Chad's sovereignty.", []],
    ['Peru criticised the infringement of Bolivian rights by Chile.', ['ACCUSE PER>CHL stated']],
    ["Peru deplored Chile's incursion into Bolivian waters.", ['ACCUSE PER>CHL stated']],
    ['Peru warned against any threat to the independence of Bolivia.', []],
    ['Kenya denounced the raid as an affront to the dignity of Chad.', []],
    ['Kenya described the raid as a violation of the territory of Chad.', []],
    ['Kenya called the raid an attack on Chadian farmers.', []],
    ['Kenya called the raid a crime against Chad.', []],
    ['Kenya condemned what it called the persecution of Chadians.', []],
  ])('is no deed of theirs: %s', (text, expected) => expect(relations(text)).toEqual(expected));

  it.each([
    ["Peru denounced a breach of Chile's obligations.", 'ACCUSE PER>CHL stated'],
    ['Peru condemned violations of the truce by Chile.', 'ACCUSE PER>CHL stated'],
    ["Peru condemned Chile's threats to its security.", 'ACCUSE PER>CHL stated'],
    ['Peru described the policies of Chile as barbaric.', 'ACCUSE PER>CHL stated'],
    ["Peru called Chile's raid a crime against Bolivia.", 'ACCUSE PER>CHL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('a question', () => {
  it.each([
    'The Chadian minister asked the Kenyan envoy about the raid.',
    'Asked by the Chadian minister about the raid, the Kenyan envoy smiled.',
    'Chad asked Kenya whether the ports were open.',
    'Chad asked the Kenyan envoy what his soldiers had seen.',
  ])('is no demand: %s', (text) => expect(relations(text)).toEqual([]));

  it('but what is asked for is', () =>
    expect(relations('Chad asked Kenya to open the ports.')).toEqual(['REQUEST TCD>KEN stated']));
});

it('tells a condition with "should" from a demand', () => {
  const told = relations('Peru said that it would stand by Chile should Bolivia attack it.');
  expect(told).toEqual(['SUPPORT PER>CHL planned']);
});

describe('a part that is played', () => {
  it.each([
    ['Peru played a part in the talks between Chile and Bolivia.', 'CONSULT PER>CHL stated'],
    ['Peru played a part between Chile and Bolivia.', 'CONSULT PER>BOL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('elsewhere than between two is no talk with those told of', () =>
    expect(
      relations('Peruvian soldiers played a part in bringing food to families besieged by Chile.'),
    ).not.toContain('CONSULT PER>CHL stated'));
});

describe('ground that changes hands', () => {
  it.each([
    ['Al-Shabaab captured Kismayo from the Kenyan army.', ['ASSAULT SOM>KEN stated']],
    ['The M23 seized Goma from Ugandan troops in June.', ['ASSAULT COD>UGA stated']],
    ['Ugandan troops wrested the heights from Rwanda.', ['ASSAULT UGA>RWA stated']],
    ['Palma was snatched from Rwandan soldiers by Tanzania.', ['ASSAULT TZA>RWA stated']],
  ])('is taken from those who held it, wherever it lies: %s', (text, expected) =>
    expect(relations(text)).toEqual(expected),
  );
});

describe('those who fight on one side', () => {
  it.each([
    ['Kenya fought alongside Uganda against al-Shabaab. The two fell out later.', 'RIVAL_OF KEN~UGA stated'],
    [
      'Kenyan troops, together with Uganda, fought al-Shabaab. Both accused Eritrea.',
      'ACCUSE UGA>ERI stated',
    ],
    ['Kenya fought Somalia alongside Uganda.', 'ASSAULT SOM~UGA stated'],
    ['Kenya fought Somalia together with Uganda.', 'ASSAULT KEN~SOM stated'],
    ['Kenya and Uganda fought together against Eritrea.', 'ASSAULT UGA>ERI stated'],
    ['Kenya fights extremism with Uganda.', 'COOPERATE KEN~UGA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('are not at war with each other', () =>
    expect(relations('Kenya fights poaching with Uganda.').join()).not.toContain('ASSAULT'));
});

describe('whose attack is avenged or helped against', () => {
  it.each([
    ['Peru bombed Chile in retaliation for its attack on Bolivia.', 'ASSAULT CHL>BOL stated'],
    ['Peru came to the aid of Bolivia when Chile attacked it.', 'ASSAULT CHL>BOL stated'],
    ['Peru rushed to the defence of Bolivia after Chile had invaded it.', 'ASSAULT CHL>BOL stated'],
    ['Peru turned to Chile after it had fallen out with Bolivia.', 'RIVAL_OF BOL~PER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['The attack on the convoy killed four peacekeepers from Chad.', []],
    ['Raids from Chad killed two Nigerien herders.', ['ASSAULT TCD>NER stated']],
  ])('tells who is from where: %s', (text, expected) => expect(relations(text)).toEqual(expected));
});

it.each(['condemned', 'criticised', 'denounced'])('reads by whom a decision is %s', (verb) =>
  expect(relations(`Kenya closed the road, a decision ${verb} by Uganda.`)).toContain(
    'ACCUSE UGA>KEN stated',
  ),
);

it.each(['criticised', 'lambasted', 'assailed'])('reads whose deed is %s', (verb) =>
  expect(relations(`Peru ${verb} the destruction of a Bolivian village by Chile.`)).toContain(
    'ACCUSE PER>CHL stated',
  ),
);

describe('those who fight in the ranks of others', () => {
  it.each([
    'A Kenyan who fought with al-Shabaab came home.',
    'Hundreds of Kenyans fought with al-Shabaab.',
    'Ugandan advisers fought with the Kenyan army.',
  ])('do not fight against them: %s', (text) => expect(relations(text).join()).not.toContain('ASSAULT'));

  it.each([
    ['Kenyan troops fought with al-Shabaab near the border.', 'ASSAULT KEN~SOM stated'],
    ['Kenyan herders fought with Ugandan herders.', 'ASSAULT KEN~UGA stated'],
  ])('but troops and neighbours do: %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who only looks on', () => {
  it.each([
    ['Chad and Niger agreed in Doha, with Qatar and Oman mediating, to a ceasefire.', 'AGREE NER~TCD stated'],
    ['Chad and Niger signed the pact with Algeria watching.', 'SUPPORT NER~TCD stated'],
  ])('is no party: %s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('what somebody is called', () => {
  it.each(['designated', 'redesignated', 'branded', 'declared'])('is nobody besides: %s', (verb) =>
    expect(relations(`Washington ${verb} the network a terrorist organisation.`)).toEqual([]),
  );

  it('leaves who is called so', () =>
    expect(relations('Chad redesignated Hezbollah a terrorist organisation.')).toEqual([
      'SANCTION TCD>LBN stated',
    ]));
});

describe('bands that part or are part of others', () => {
  it.each([
    ['MUJAO split from Boko Haram in 2011.', /^SANCTION .*>NGA stated$/],
    ['Boko Haram renounced its ties with the Taliban.', /^SANCTION NGA>AFG stated$/],
    ['The Haqqani network is a branch of the Taliban.', /^MEMBER_OF AFG>AFG stated$/],
    ['The YPG, the main component of the SDF, withdrew.', /^MEMBER_OF SYR>SYR stated$/],
  ])('%s', (text, expected) => expect(relations(text).join()).toMatch(expected));
});

describe('a label in front of an answer', () => {
  it.each([
    ['The Minister of Foreign Affairs (Mr Smith): Kenya has helped Chad.', ['AID KEN>TCD stated']],
    ['Sergey Lavrov: We have helped Chad.', ['AID RUS>TCD stated']],
    ['Mr. Ba (Senegal): My country supports Chad.', ['SUPPORT SEN>TCD stated']],
    ['Mrs. Ba (Senegal) (interpretation from French): We thank Chad.', ['SUPPORT SEN>TCD stated']],
    ['The Secretary of State for Defence (Mr Ben Wallace): We have helped Chad.', ['AID GBR>TCD stated']],
  ])('tells who "we" are and does nothing: %s', (text, expected) =>
    expect(relations(text)).toEqual(expected),
  );
});

describe('who is backed in a fight', () => {
  it.each([
    [
      'The Kenyan army took part in the recapture of the camp from rebels in 2016, backed by Ugandan jets.',
      'SUPPORT UGA>KEN stated',
    ],
    [
      'Kenyan troops killed twelve fighters of al-Shabaab on Monday, backed by American drones.',
      'SUPPORT USA>KEN stated',
    ],
    ['Sudan fought the rebels of the SPLA, backed by Uganda, for years.', 'SUPPORT UGA>SSD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('a land that is fought for', () => {
  it.each([
    ['Kenyan troops liberated Somalia from al-Shabaab.', 'ASSAULT KEN>SOM stated'],
    ['American troops liberated Kuwait from Iraqi occupation.', 'ASSAULT USA>IRQ stated'],
    ['Armenia lost the heights to Azerbaijan.', 'ASSAULT AZE>ARM stated'],
    ['Ugandan troops fought on the side of Kenya against al-Shabaab.', 'ASSAULT UGA>SOM stated'],
    ['Ugandan troops fought on the side of Kenya against al-Shabaab.', 'AID UGA>KEN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('but no economy', () =>
    expect(relations('Nigeria liberated its economy from France.').join()).not.toContain('ASSAULT'));
});

it.each(['pressed', 'pushed', 'urged'])('tells to whom an offer was made that he is %s to accept', (verb) =>
  expect(relations(`Peru ${verb} Chile to accept Bolivia's offer.`)).toEqual([
    'REQUEST PER>CHL stated',
    'AGREE BOL>CHL stated',
  ]),
);

it.each([
  ['Rebels whom Kenya had fought alongside went home.', false],
  ['Rebels whom Kenya had fought went home.', true],
])('knows friend from foe: %s', (text, isFoe) =>
  expect(relations(text).some((one) => one.startsWith('ASSAULT'))).toBe(isFoe),
);

it.each([
  ['Kenyan troops cleared Kismayo of al-Shabaab.', ['ASSAULT KEN>SOM stated']],
  ["Kenya's liberation of Kismayo from al-Shabaab took a week.", ['ASSAULT KEN>SOM stated']],
])('reads from whom a town is won: %s', (text, expected) => expect(relations(text)).toEqual(expected));

it.each([
  'After Ugandan troops had left, the Kenyan army entered the town.',
  'When Ugandan troops withdrew, Kenyan soldiers entered the area.',
])('sends nobody against those who have gone: %s', (text) =>
  expect(relations(text).join()).not.toContain('KEN>UGA'),
);

describe('what befalls a country, or is felt at what others do', () => {
  it.each([
    ['Ghana deplored the bombing in Togo.', []],
    ['Ghana denounced the attack in southern Togo.', []],
    ['Ghana lamented the loss of life in Togo.', []],
    ['Ghana deplored the arrests in Togo.', ['ACCUSE GHA>TGO stated']],
    ['Ghana condemned the violations of human rights in Togo.', ['ACCUSE GHA>TGO stated']],
    ['Ghana condemned the violations of the ceasefire in Togo.', []],
    ['Ghana is concerned at violations of human rights in Togo.', ['ACCUSE GHA>TGO stated']],
    ['Ghana expressed its concern at the attack in Togo.', []],
    ['Ghana voiced its anger at the raid on Togo.', []],
    ['Ghana repeated its condemnation of the raid on Togo.', []],
    ['Ghana closed its embassy after the raid in Togo.', ['SANCTION GHA>TGO stated']],
    [
      'Ghana voiced its concern at the arrest of a teacher in Togo.',
      ['ACCUSE GHA>TGO stated', 'COERCE TGO>TGO stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
