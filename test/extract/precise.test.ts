// What only looks like a tie, or like another's: names inside names, words with a second meaning, whose turn it is.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';

const told = (text: string, published: string | null = null) =>
  read(text, published).relations.map(
    ({ type, source, target, modality, mutual }) =>
      `${type} ${short(source)}${mutual ? '~' : '>'}${short(target)} ${modality}`,
  );
const short = (id: string) => id.replace(/^.*:/, '').replace(/#.*$/, '');

describe('a people in the name of a body', () => {
  it.each([
    ['The Kenyan Sikh Council criticised Uganda.', 'ACCUSE sikh-council>UGA stated'],
    ['The Kurdish Institute in Paris accused Turkey.', 'ACCUSE kurdish-institute>TUR stated'],
  ])('is not the people: %s', (text, expected) => expect(told(text)).toContain(expected));

  it('is where the noun is a common one', () =>
    expect(told('Kurdish leaders accused Turkey.')[0]).toMatch(/^ACCUSE kurd/));
});

describe('a second meaning', () => {
  it.each([
    ['The king charged Ana Lima to form a cabinet.', []],
    ['Ugandan guards fired warning shots at Kenyan fishermen.', ['THREATEN UGA>ken-fisherman stated']],
    ['Ugandan guards fired shots at Kenyan fishermen.', ['ASSAULT UGA>ken-fisherman stated']],
    ['Chad has to meet the terms of Niger.', []],
    ['The court invited Chad to continue its exchanges.', ['REQUEST court>TCD stated']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what has been done', () => {
  it.each([
    ['Chad did not fail to condemn Niger.', 'ACCUSE TCD>NER stated'],
    ['Hun Sen appeared on television to accuse Thailand of aggression.', 'ACCUSE hun-sen>THA stated'],
    ['Hun Sen appeared to accuse Thailand of aggression.', 'ACCUSE hun-sen>THA hypothetical'],
    ['The vote comes days before Paul Biya visits Chad.', 'CONSULT paul-biya>TCD planned'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

it.each(['It will be Chad that fights Niger.', 'If the pact fails, it may be Chad which attacks Niger.'])(
  'what is foretold is not done: %s',
  (text) => expect(told(text)[0]).toMatch(/ hypothetical$/),
);

describe('who is meant', () => {
  it('"its" is of those judged, even where they are nobody', () =>
    expect(told('Kenya left. Chad scolded the outside world for its silence.')).toEqual([]));

  it('"him" is whose house it is', () =>
    expect(
      told(
        'Ana Lima of Chile went to Harare. Soldiers burst into the palace of Robert Mugabe and shot him.',
      ).at(-1),
    ).toMatch(/^ASSAULT .*>robert-mugabe stated$/));

  it('"we" outside quotation marks is nobody whom the text tells of', () =>
    expect(told('Chad said that it was ready.\n\nWe urge Niger to free its prisoners.')).toEqual([]));

  it('a surname is that of whoever leads now', () => {
    const text = 'The United States is an ally of Japan. Ana Lima met Clinton.';
    expect(told(text, '2012-04-18').at(-1)).toBe('CONSULT ana-lima~hillary-clinton stated');
    expect(told(text, '1995-04-18').at(-1)).toBe('CONSULT ana-lima~bill-clinton stated');
  });
});

describe('an envoy and where he is sent', () => {
  it.each([
    "Peru's envoy to Chad was told by Lima to come home.",
    "Peru's envoy to Chad was praised by Lima.",
    "Peru's envoy to Chad was summoned by Lima.",
  ])('is of his own state: %s', (text) => expect(told(text)).toEqual([]));

  it('is recalled from there', () =>
    expect(told("Peru's envoy to Chad was recalled by Lima.")).toEqual(['SANCTION PER>TCD stated']));
});

it.each([
  'Norway armed the opposition to the government of Chad.',
  'Norway backed the uprising against Idriss Deby.',
  'Norway supports the resistance to Chad.',
])('who is risen against is not who is helped: %s', (text) => expect(told(text)).toEqual([]));

describe('who does nothing', () => {
  it.each([
    'Somaliland is recognised by no member of the African Union.',
    'Kenya was backed by none of the Arab League.',
  ])('makes no tie: %s', (text) => expect(told(text)).toEqual([]));

  it('may be few', () =>
    expect(told('Few members of the Arab League backed Iraq.')).toEqual(['SUPPORT arab-league>IRQ denied']));
});

it('takes Albanians of Kosovo for no state', () =>
  expect(told('The Kosovar Albanians accused Serbia.')).toEqual(['ACCUSE kosovo-albanians>SRB stated']));

it('"we" are all who are named behind it', () =>
  expect(
    told(
      'We, the ministers of the Lake countries – Kenya and Chad – together with representatives of the African Union, met in Oslo.\n\nWe condemn Mali.',
    ).filter((one) => one.includes('MLI')),
  ).toEqual(['ACCUSE african-union>MLI stated', 'ACCUSE KEN>MLI stated', 'ACCUSE TCD>MLI stated']));

describe('a band by the word of its name that is its own', () => {
  it.each([
    [
      'Mali hired the Wagner Group. Tuareg rebels ambushed Wagner in July.',
      'ASSAULT tuareg-rebels>wagner stated',
    ],
    ['Maute group gunmen fled. The Philippines shelled Maute in Marawi.', 'ASSAULT PHL>maute-group stated'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    'Mali hired the Wagner Group. Yevgeny Wagner accused Chad of theft.',
    'Mali hired the Wagner Group. The Wagner Festival opened with an attack on Chad.',
  ])('but not: %s', (text) => expect(told(text).join()).not.toContain(' wagner>TCD'));
});

it('takes no militia that fights for a state for the rebels', () =>
  expect(told('The army of Mali, helped by the Wagner Group, took the town from the rebels.')).toContain(
    'ASSAULT mali-armed-forces>rebels stated',
  ));

describe('what is vetoed', () => {
  it.each([
    ['Moscow vetoed a resolution on Syria.', []],
    ['Moscow vetoed an extension of the sanctions regime on Mali.', []],
    ['Moscow opposed the renewal of sanctions on Mali.', []],
    ['Moscow vetoed a text drafted by Albania.', ['REJECT RUS>ALB stated']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('who asks for himself', () => {
  it.each([
    ['Finland asked to join NATO.', ['MEMBER_OF FIN>nato planned']],
    ['Morocco had requested to rejoin the African Union.', ['MEMBER_OF MAR>african-union planned']],
    // who is asked has not asked
    ['Finland was asked to join NATO.', []],
    ['NATO asked Finland to join it.', ['REQUEST nato>FIN stated']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

it('denies the whole and not the help', () =>
  expect(told('Kenya said that the rebels had support from Burundi, which it denies.').join()).not.toContain(
    'REJECT',
  ));

it('speaks to nobody for whose railway it speaks', () =>
  expect(told('Chad spoke in favour of the railway from Lagos to Cotonou.')).toEqual([]));

describe('what several do now', () => {
  it.each([
    ['The European Union and Canada list Hamas as a terrorist group.', 'SANCTION CAN>hamas stated'],
    ['Kenya and Uganda demand an apology from Chad.', 'REQUEST UGA>TCD stated'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('but not what guards the border', () => expect(told('Chad and Niger border guards.')).toEqual([]));
});

it.each([
  ['The Chinese premier came to the Norwegian capital.', ['CONSULT CHN>NOR stated']],
  ['The minister of Chad came to power in Niger as a child.', []],
])('comes as a guest: %s', (text, expected) => expect(told(text)).toEqual(expected));

describe('who stands under a preposition of its own', () => {
  it.each([
    ['Chad held talks with Iran and on Syria.', ['CONSULT TCD~IRN stated']],
    ['Chad held talks with Iran and Syria.', ['CONSULT TCD~IRN stated', 'CONSULT TCD~SYR stated']],
    ['Chad held talks with Iran and with Syria.', ['CONSULT TCD~IRN stated', 'CONSULT TCD~SYR stated']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the office of whoever governs', () => {
  it.each([
    ["Zelensky's office said talks went on. It urged Poland to help.", 'REQUEST UKR>POL stated'],
    ['The office of the Israeli prime minister accused Hamas of lying.', 'ACCUSE ISR>hamas stated'],
    ['Gunmen attacked the office of the Red Cross.', 'ASSAULT gunman>icrc stated'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('is not what one leaves', () =>
    expect(told('Lee left office in Kenya. It accused Chad of theft.').join()).not.toContain('office'));
});

describe('"the mission"', () => {
  it.each([
    ['Mali expelled the spokesman of MINUSMA. The mission condemned Mali.', 'ACCUSE minusma>MLI stated'],
    [
      'The UN Mission in South Sudan counted the dead. The mission urged Juba to stop.',
      'REQUEST unmiss>SSD stated',
    ],
  ])('is a peace force told before: %s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    'MINUSMA left. The mission of the envoy was to press Chad.',
    'Chad sent a mission to Mali. The mission accused Niger of theft.',
  ])('is no other: %s', (text) => expect(told(text).join()).not.toMatch(/minusma>|TCD>NER/));
});

it('takes what is worked at together for no deal', () =>
  expect(
    told('Israel and Hamas reached a deal. Chad worked with Niger. Antonio Guterres welcomed the deal.'),
  ).toContain('SUPPORT antonio-guterres>hamas stated'));

it('hears from no newspaper', () => expect(told('Chad heard of it from the newspapers.')).toEqual([]));

it.each([
  ["Chad's troops took the town with help from France.", ['AID FRA>chad-army stated']],
  ['Chad, with French support, took the town.', ['SUPPORT FRA>TCD stated']],
])('takes nothing from who helps: %s', (text, expected) => expect(told(text)).toEqual(expected));

describe('who only works', () => {
  it.each([
    ['Chad and Mali worked on a treaty.', ['COOPERATE TCD~MLI stated']],
    ['Chad and Mali worked together.', ['COOPERATE TCD~MLI stated']],
    ['Ann Soto of Peru and Eva Paz of Chile worked for a bank.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

it('builds no base against the one that it is near to', () =>
  expect(told('China built its base a few miles from the American one.')).toEqual([]));

it('calls charges what they are called', () =>
  expect(told('Kenya accused Chad of theft. Chad called the charges propaganda.')).toContain(
    'ACCUSE TCD>KEN stated',
  ));

describe('whose it is that only befalls him', () => {
  it.each([
    ['Beijing could not accept a Russian defeat.', []],
    ['The court refused to order Germany to stop.', ['REQUEST court>DEU denied']],
    ["Ukraine's police smashed a Russian network of thieves.", []],
    ['Nicaragua gave notice to the Organization of American States.', ['SANCTION NIC>oas stated']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

it('means by "them" the authorities, and no body with two names', () =>
  expect(
    told(
      'The UN refugee agency, UNHCR, whose office in Cairo is full, spoke to the authorities. Norway had accused them of abuse.',
    ),
  ).toContain('ACCUSE NOR>EGY stated'));

it('means by "the regime" the military regime told of before', () =>
  expect(
    told('The military regime of Burma uses two banks. India and Chad met. The regime attacked Laos.'),
  ).toContain('ASSAULT MMR>LAO stated'));

describe('whose attacks are judged', () => {
  it.each([
    [
      'Chad condemned the attacks of Boko Haram on Niger.',
      ['ACCUSE TCD>boko-haram stated', 'ASSAULT boko-haram>NER stated'],
    ],
    [
      'Chad condemned the raid of the M23 against Burundi.',
      ['ACCUSE TCD>m23 stated', 'ASSAULT m23>BDI stated'],
    ],
    // whom they have befallen does not stand for what he suffered
    ['Chad condemned the killing of three Danes on the border.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('whose decision and whose envoy it is', () => {
  it('is not the decision of those who have helped whoever judges it', () =>
    expect(
      told(
        'The European Union imposed sanctions on Russia. Chad helped Russia to evade them. Moscow called the decision illegal.',
      ),
    ).toContain('ACCUSE RUS>european-union stated'));

  it('recalls no envoy from somebody who has none', () =>
    expect(
      told(
        'Madrid had sheltered Brahim Ghali. Rabat, which called him a criminal, recalled its ambassador.',
      ).join(),
    ).not.toMatch(/SANCTION \S+>brahim/));

  it('helps no place where peace is only made', () =>
    expect(told('Peace was negotiated in Kenya with the help of Norway.')).toEqual([]));

  it('protests to nobody whose listing it is', () =>
    expect(told('Beijing protested against the listing of its companies.')).toEqual([]));
});

describe('who only guards a pact, a union and its own body, and what breaks', () => {
  it.each([
    'Chad, Mali and Togo, which guarantee the protocol, were there.',
    'In Brussels, the European Commission called the arrest an act of piracy.',
    'The rupture of the pipeline between Finland and Estonia was found on Sunday.',
  ])('nothing is told by: %s', (text) => expect(told(text)).toEqual([]));

  it('tells a rupture between states', () =>
    expect(told('The rupture between Ecuador and Mexico came in April.')).toContain(
      'SANCTION ECU~MEX stated',
    ));
});
