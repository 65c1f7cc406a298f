// The manner of state agencies: sides, spokespersons without a state, offices by their long names.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, read, realLexicon } from './lexicon.ts';
import { relations } from './told.ts';

describe('"the Chilean side" is Chile', () => {
  it.each([
    ['The Chilean side thanked the Peruvian side.', 'SUPPORT CHL>PER stated'],
    ['Ghana has lodged a protest with the Togolese side.', 'ACCUSE GHA>TGO stated'],
    [
      'The Malian side asked for talks, while the Chadian side urged Niger to wait.',
      'REQUEST TCD>NER stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Shells fell on the Togolese side and Ghana apologised.',
    'Men fled to the Malian side of the border.',
  ])('nobody does anything on it: %s', (text) => expect(relations(text).join()).not.toMatch(/TGO|MLI/));
});

describe('"the two sides" of a visit just told of', () => {
  it.each([
    [
      'Peru accused Chile. Asked about the visit of the Kenyan president to Kampala, he said the two sides had signed a pact.',
      'SUPPORT KEN~UGA stated',
    ],
    [
      'Peru accused Chile. Of the meeting between the Finnish and Swedish ministers he said the two countries had signed a pact.',
      'SUPPORT FIN~SWE stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('the ministry of the country that a report is sent from', () => {
  const told = (text: string, place: string | null) => {
    const { relations: found } = extract({ ...articleOf(text, '2023-09-20'), place }, realLexicon());
    return found.map(({ type, source, target }) => `${type} ${source}>${target}`);
  };

  it.each([
    ['A spokesman for the Ministry of Foreign Affairs urged Japan to leave.', 'REQUEST state:PER>state:JPN'],
    ['The foreign ministry spokeswoman accused Japan of spying.', 'ACCUSE state:PER>state:JPN'],
  ])('%s', (text, expected) => {
    expect(told(text, 'Lima')).toContain(expected);
    expect(told(text, null).join()).not.toContain('state:PER');
  });

  it('is not that of the country where the reporter sits, once another is spoken of throughout', () => {
    const text = `Kenya's president arrived. Kenya's parliament met. Kenya voted. Kenyans marched. Kenya paid.
      The foreign ministry accused Japan of spying.`;
    expect(told(text, 'Lima')).toContain('ACCUSE state:KEN>state:JPN');
  });
});

it('knows the Leader of the Islamic Revolution by the day', () => {
  const leader = (published: string) =>
    read('The Leader of the Islamic Revolution condemned Japan.', published).relations.map(
      (one) => one.source,
    );
  expect([leader('1988-05-01'), leader('2020-05-01')]).toEqual([
    ['person:ruhollah-khomeini'],
    ['person:ali-khamenei'],
  ]);
});

it.each([
  ['Peru slammed the Assad regime. France supplies the regime with arms.', 'AID FRA>SYR stated'],
  ['France and some other countries are to blame, as they supply Mali with arms.', 'AID FRA>MLI stated'],
  ['Peru opposes the U.S. arms package for Chile.', 'REJECT PER>USA stated'],
])('%s', (text, expected) => expect(relations(text)).toContain(expected));

it('takes a peninsula for nobody', () => {
  expect(relations('Kenya called for calm on the Korean Peninsula.')).toEqual([]);
});

describe('who and what stands behind a meeting, a judgement, a condition', () => {
  it.each([
    [
      'The Peruvian president met the president of Chile, and the two countries agreed to expand trade.',
      'AGREE CHL~PER stated',
    ],
    ['Peru held talks with Chile. The two heads of state agreed to expand trade.', 'AGREE CHL~PER stated'],
    [
      "Kenya's minister said that the talks were useful and accused Japan of spying.",
      'ACCUSE KEN>JPN stated',
    ],
    ["Kenya's minister said the border was open and thanked Uganda.", 'SUPPORT KEN>UGA stated'],
    [
      'Kenya will return to the talks as soon as Peru frees the Kenyan sailors.',
      'RETREAT PER>KEN hypothetical',
    ],
    ['Kenya returned to the talks as soon as Peru freed the Kenyan sailors.', 'RETREAT PER>KEN stated'],
    ["Preparations for the Kenyan president's trip to Japan were under way.", 'CONSULT KEN>JPN planned'],
    ['Kenya is considering an attack on Peru.', 'THREATEN KEN>PER stated'],
    [
      'Peru wants the border open before the Chilean president meets Vladimir Putin.',
      'CONSULT CHL~RUS planned',
    ],
    ['Malian troops shelled an airfield in the town of Batken.', 'ASSAULT MLI>KGZ stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Kenya and Mali would consider any attack on Peru an act of war.', /THREATEN|ASSAULT/],
    ['Kenya would regard a Japanese raid on Peru as a crime.', /ASSAULT/],
    ['Kenya blocked attempts by Japan and its allies to impose sanctions on Peru.', /SANCTION|RETREAT/],
    ['Vladimir Putin and Emmanuel Macron ordered their troops to cease fire.', /REQUEST/],
    ['Kenya hosted Peruvian trucks.', /CONSULT/],
    ['Kenya held exercises near its border with Uganda.', /COOPERATE/],
    ['Kenya denounced it as a violation of the U.N. Charter.', /ACCUSE/],
    ['Kenya and two other states praised Peru. Togo thanked two other states.', /SUPPORT TGO>(KEN|PER)/],
  ])('is no tie: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));
});

describe('who is meant by what points on, and by "they", "the country", "the accusations"', () => {
  it.each([
    [
      'Xi Jinping accused Peru. Upon his arrival at the airport, Vladimir Putin thanked Chile. He also praised Kenya.',
      'SUPPORT RUS>KEN stated',
    ],
    [
      'Kenya and Mali sent Chile food. Vladimir Putin received a call from Emmanuel Macron. They discussed grain.',
      'CONSULT FRA~RUS stated',
    ],
    [
      'Kenya restored relations with Mali after the end of the boycott which it, Ghana, Togo and Niger had imposed on the country.',
      'SANCTION GHA>MLI stated',
    ],
    ['Peru and Chile will resume talks with the mediation of Kenya.', 'CONSULT CHL~PER planned'],
    [
      'Peru accused Mali. Kenya accused Chile. The Malian envoy called the accusations absurd.',
      'ACCUSE MLI>PER stated',
    ],
    [
      'President His Highness Sheikh Mohamed bin Zayed Al Nahyan received Emmanuel Macron.',
      'CONSULT ARE>FRA stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Peru and Chile will resume talks with the mediation of Kenya.', /~KEN|KEN~/],
    ['The presidents of Peru and Chile exchanged views on efforts to impose sanctions on Kenya.', /SANCTION/],
  ])('is no tie: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));

  it.each([
    [
      'Kenya denied the charge that Uganda made. Its spokesman urged Kenya to stop.',
      'REQUEST UGA>KEN stated',
    ],
    ["The Islamic Emirate's deputy spokesman thanked Peru.", 'SUPPORT AFG>PER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('leaves a soldier of whom another state tells to nobody', () => {
    const text = 'Peru, Peru and Peru. Peru marched. Emmanuel Macron said a soldier was stabbed by a Kenyan.';
    expect(relations(text).join()).not.toContain('PER');
  });

  it.each([
    ['Egypt supports the RSF, while Iran has supplied it with drones.', 'AID IRN>SDN stated'],
    ['Kenya held exercises near its border with Uganda.', 'MOBILIZE KEN>UGA stated'],
    ['Peru discussed the border with Chile.', 'CONSULT CHL~PER stated'],
    [
      'Sergei Lavrov met Sudanese army chief Abdel Fattah al-Burhan. War broke out between the army and the Rapid Support Forces. Kenya urged both sides to talk.',
      'REQUEST KEN>SDN stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes the army for that whose chief has been named, and both sides for the two at war', () => {
    const text =
      'Sergei Lavrov met Sudanese army chief Abdel Fattah al-Burhan. War broke out between the army and the Rapid Support Forces. Kenya urged both sides to talk.';
    const ends = read(text, '2024-04-29').relations.filter(({ type }) => type !== 'OFFICE_OF');
    expect(ends.map(({ type, source, target }) => `${type} ${source} ${target}`)).toEqual([
      'CONSULT person:sergei-lavrov person:abdel-fattah-al-burhan',
      'ASSAULT institution:sudan-armed-forces institution:sudan-rapid-support-forces',
      'REQUEST state:KEN institution:sudan-armed-forces',
      'REQUEST state:KEN institution:sudan-rapid-support-forces',
    ]);
  });

  it('takes "after his death" for another\'s', () => {
    const told = relations('Emmanuel Macron accused Peru. After his arrest, Vladimir Putin thanked Chile.');
    expect(told).toEqual(['ACCUSE FRA>PER stated', 'SUPPORT RUS>CHL stated']);
  });
});
