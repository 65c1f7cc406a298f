// Chronologies, profiles and backgrounds: who "the two sides" are, dates at the head, bodies called by a mere noun.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { issued, relations, told } from './told.ts';

describe('"the two sides"', () => {
  it('are who attacks and who is attacked, and not two friends named beside', () =>
    expect(
      relations(
        'Boko Haram raided Chadian posts in May, a week after Islamic State, its patron, had praised it. For years the two sides traded fire.',
      ),
    ).toContain('ASSAULT NGA~TCD stated'));

  it('are not the place that the report was sent from', () =>
    expect(
      relations('OSLO, May 3, 2016 – The rebels shelled Chad. Since then both sides have fought.').filter(
        (one) => one.includes('NOR'),
      ),
    ).toEqual([]));

  it.each([
    'Transnistria, a Ukrainian enclave in Moldova, asked Moscow for help. By 1992 the former Soviet republics were at war.',
    'Peru is angry with Chile over Bolivia. A statement signed by the three leaders ended it.',
  ])('are nobody where only chance counts them: %s', (text) =>
    expect(relations(text).filter((one) => one.includes('~'))).toEqual([]),
  );

  it('are those who are sued, whoever was named before', () =>
    expect(
      relations(
        'Norway sold boats to Ghana. Peru brought cases against Chile and Bolivia, accusing both of theft.',
      ),
    ).toContain('ACCUSE PER>BOL stated'));

  it.each([
    'The former allies, Kenya and Uganda, fought each other in May.',
    'The two neighbours, Kenya and Uganda, fought in May.',
  ])('are named behind: %s', (text) => expect(relations(text)).toEqual(['ASSAULT KEN~UGA stated']));

  it('are two leaders of the same sentence', () =>
    expect(
      relations(
        'Emmanuel Macron received Paul Kagame. A year later Vladimir Putin met Xi Jinping at the airport, and the leaders signed a declaration.',
      ),
    ).toContain('SUPPORT CHN~RUS stated'));
});

describe('the date that heads an item', () => {
  it.each([
    [
      'June 5, 2017: Norway and Peru cut ties with Chad.',
      ['SANCTION NOR>TCD stated', 'SANCTION PER>TCD stated'],
    ],
    ['Late 1998: Norway expels Chadian officers.', ['SANCTION NOR>TCD stated']],
    ['12 May 1994 – Peru thanks Chad.', ['SUPPORT PER>TCD stated']],
  ])('is no part of the sentence: %s', (text, expected) => expect(relations(text)).toEqual(expected));

  it('is of the year of the last one where it has none', () => {
    const { relations: found } = read(
      'June 5, 2017: Norway shelled Chad.\n\nJune 7: Peru criticised Norway.\n\nAugust 4–5, 2018: Chad thanked Peru.',
      '2020-01-01',
    );
    expect(found.map(({ date }) => date)).toEqual(['2017-06-05', '2017-06-07', '2018-08']);
  });
});

describe('a body called by a mere noun', () => {
  it.each([
    ['Norway founded Hezbollah. Peru has financed the party ever since.', 'AID state:PER>group:hezbollah'],
    [
      "Peru promised money to Chad's army. Norway bombed Mali. Chadian rebels cooperate with the army.",
      'COOPERATE group:tcd-rebels>institution:chad-army',
    ],
    [
      "Mali's colonels hired the Wagner Group. Paris protested. The colonels expelled the UN mission.",
      'SANCTION institution:mali-armed-forces>organisation:united-nations',
    ],
  ])('is the one told of before: %s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('who orders, pays and demands', () => {
  it.each([
    [
      "The court found that Chad had breached Peru's rights and told it to pay.",
      ['ACCUSE court>TCD stated', 'REQUEST court>TCD stated'],
    ],
    ['Norway told the Chadian mission to leave.', ['REQUEST NOR>TCD stated']],
    ['Norway paid Ghana 20 million pounds to take in migrants.', ['AID NOR>GHA stated']],
    [
      'Norway handed Ghana a list of demands, among them that it expel the Chadian troops.',
      ['REQUEST NOR>GHA stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('whom a profile is about', () => {
  it('is who "he" is at the head of a paragraph, whoever was told of last', () =>
    expect(
      issued(
        'Emmanuel Macron flew to Chad in May. Olaf Scholz mocked the trip.\n\nAs finance minister in 2015 he quarrelled with Peru.',
        'Profile: Emmanuel Macron',
      ).filter((one) => one.startsWith('RIVAL_OF')),
    ).toEqual(['RIVAL_OF person:emmanuel-macron>state:PER']));
});

describe('whose a joined clause is', () => {
  it.each([
    [
      'Norway sent jets to Chad, days after Ghana had taken over the chair of the bloc, and shook hands with Peru.',
      'CONSULT NOR~PER stated',
    ],
    [
      'Norway blocked the accession of Peru until Chile came to Oslo and sold Norway four jets.',
      'COOPERATE CHL>NOR stated',
    ],
    ['Norway has frozen some 20 billion euros of the funds of Chad.', 'COERCE NOR>TCD stated'],
    ['Norway blocked meetings between Ghana and Peru.', 'REJECT NOR>PER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Norway let the Polisario Front set up camps at Tindouf.',
    'Norway built a wall with American radar.',
  ])('is nobody else’s: %s', (text) =>
    expect(relations(text).filter((one) => /DZA|USA/.test(one))).toEqual([]),
  );
});

describe('who "he" is in a dense sentence', () => {
  it.each([
    [
      'Vladimir Putin told Alexei Miller to cut the flow through Peru, whom he accuses of theft.',
      'ACCUSE person:vladimir-putin>state:PER',
    ],
    [
      'In 2001 Paul Kagame was a pariah. His conscripts had fought beside Yoweri Museveni\u2019s army, and Peru blacklisted his agency, led by Abiy Ahmed. He has since visited Chad.',
      'CONSULT person:paul-kagame>state:TCD',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('what is only beside a deed', () => {
  it.each([
    'Norway threatened to restart a reactor, to the dismay of Peru.',
    'Emmanuel Macron has ruled France since it parted from Peru.',
    'Norway called for a truce with the blessing of Peru.',
  ])('is done to nobody: %s', (text) =>
    expect(relations(text).filter((one) => one.includes('PER'))).toEqual([]),
  );

  it.each([
    ['Norway has hosted no summit since Peru let Omar al-Bashir fly home.', 'RETREAT PER>SDN stated'],
    [
      'Norway had to promise Peru tougher laws before it would let its ships into Chad.',
      'AGREE NOR>PER stated',
    ],
    ['Norway promised Chad a new road.', 'AGREE NOR>TCD stated'],
    ['Kenya and Peru settled at dawn.', 'AGREE KEN~PER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('a profile', () => {
  const profile = (text: string) => issued(text, 'Profile: Paul Kagame');

  it.each([
    [
      'Paul Kagame grew up in exile. When he signed the law in 2014, Barack Obama warned of trouble, yet Peru lent him jets.',
      'AID state:PER>person:paul-kagame',
    ],
    [
      'Paul Kagame met Viktor Orban in May. Robert Fico of Slovakia is his ally.',
      'ALLY_OF person:robert-fico>person:paul-kagame',
    ],
  ])('is of one all along: %s', (text, expected) => expect(profile(text)).toContain(expected));
});

describe('who is meant by the way', () => {
  it.each([
    ['Richard Holbrooke talked Chad into admitting Kenyan observers.', 'RETREAT TCD>KEN stated'],
    ['The Emirates cut their grants to Palestine, which they accused of waste.', 'ACCUSE ARE>PSE stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Norway sold Chad jets, a sale that Peru froze. Ghana called it a stab in the back.',
    'Norway rebuked Ghana for denying that there is a Chadian people.',
  ])('is nobody who only stands near: %s', (text) =>
    expect(relations(text).filter((one) => /GHA>/.test(one))).toEqual([]),
  );
});

describe('who is no part of it', () => {
  it.each([
    ['Norway and Peru froze the assets of Mali. Chad urged all parties to talk.', /TCD>(NOR|PER)/],
    ['Against Libya’s Muammar Gaddafi it asked the Arab League to act.', /LBY>/],
    ['Norway sent troops, a step that Emmanuel Macron criticised and Iran called an invasion.', /FRA>IRN/],
  ])('%s', (text, wrong) => expect(relations(text).filter((one) => wrong.test(one))).toEqual([]));
});

describe('chapters on former years', () => {
  const ties = (text: string) =>
    read(text).relations.map(({ source, type, target }) =>
      [source, type, target].map((one) => one.replace(/^(person|state|organisation):/, '')).join(' '),
    );

  it('tell of the leaders of their time by the surname alone', () =>
    expect(
      ties(
        'Suez, 1956\nIn July 1956 Nasser nationalised the canal. Eden and Mollet accused Nasser of theft. In October 1956 Israel attacked Egypt, and Ben-Gurion thanked France for its aircraft. Bulganin threatened Britain with rockets, and Dulles urged Eden to accept a ceasefire.',
      ),
    ).toEqual([
      'anthony-eden ACCUSE gamal-abdel-nasser',
      'guy-mollet ACCUSE gamal-abdel-nasser',
      'ISR ASSAULT EGY',
      'david-ben-gurion SUPPORT FRA',
      'nikolai-bulganin THREATEN GBR',
      'john-foster-dulles REQUEST anthony-eden',
    ]));

  it('tell of those of new states', () =>
    expect(
      ties(
        'On 30 June 1960 Belgium left the Congo. Two weeks later Lumumba asked the United Nations for troops. Lumumba accused Hammarskjold of siding with Tshombe. In September 1960 Kasavubu dismissed Lumumba.',
      ),
    ).toEqual([
      'patrice-lumumba REQUEST united-nations',
      'patrice-lumumba ACCUSE dag-hammarskjold',
      'joseph-kasavubu SANCTION patrice-lumumba',
    ]));

  it('go from one time to the next', () =>
    expect(
      ties(
        'Stalin met Mao in Moscow in December 1949. In 1956 Khrushchev denounced Stalin. In 1972 Nixon met Mao in Beijing, and Brezhnev criticised Nixon. In 1973 Kissinger met Zhou again. In 1961 Castro had asked Khrushchev for weapons.',
      ),
    ).toEqual([
      'joseph-stalin CONSULT mao-zedong',
      'nikita-khrushchev ACCUSE joseph-stalin',
      'richard-nixon CONSULT mao-zedong',
      'leonid-brezhnev ACCUSE richard-nixon',
      'henry-kissinger CONSULT zhou-enlai',
      'fidel-castro REQUEST nikita-khrushchev',
    ]));
});

describe('forces of long ago', () => {
  it.each([
    ['Japanese forces invaded Tonga in 1942.', 'ASSAULT institution:jpn-armed-forces>state:TON'],
    ['The German army shelled Fiji in World War I.', 'ASSAULT institution:deu-armed-forces>state:FJI'],
    ['Japanese forces helped Tonga in 2009.', 'AID institution:japan-self-defense-forces>state:TON'],
    [
      'In 1974, long before it was proclaimed, Tonga thanked the Turkish Republic of Northern Cyprus.',
      'SUPPORT state:TON>state:northern-cyprus',
    ],
    ['German troops landed in Tonga.', 'MOBILIZE institution:germany-bundeswehr>state:TON'],
    [
      'US marshals arrested a Tongan pastor.',
      'COERCE institution:united-states-marshals-service>people:ton-pastor',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('what befell somebody, told in front of what he said', () => {
  it.each([
    ['Invaded by Chad, Mali declared a day of grief.', ['ASSAULT TCD>MLI stated']],
    ['Annexed by Fiji in 1830, Tonga declared its independence.', ['COERCE FJI>TON stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('words that open a sentence', () => {
  it.each(['While', 'Since', 'Although', 'Because'])('are no part of a name: %s', (word) => {
    const { actors } = read(`${word} Parliament condemned Tonga, the crowd went home.`);
    expect(actors.map(({ name }) => name).join()).not.toContain(word);
  });
});
