// Whom a read-out or a statement means: forces, organs, office-holders and parties.
import { describe, expect, it } from 'vitest';
import { issued, relations, sentFrom } from './told.ts';

describe('who is meant in a statement on another state', () => {
  const fromManila = (text: string) =>
    sentFrom('Manila', "Foreign Minister Jose Lee's press statement on Myanmar", text);

  it.each([
    [
      'The press was there. ASEAN urged the armed forces to stop.',
      'REQUEST organisation:asean>institution:myanmar-tatmadaw',
    ],
    ['ASEAN condemned the junta.', 'ACCUSE organisation:asean>state:MMR'],
    ['We thank Thailand for its help.', 'SUPPORT state:PHL>state:THA'],
  ])('%s', (text, expected) => expect(fromManila(text)).toContain(expected));

  it('takes a state that "has" done something for no "they"', () =>
    expect(
      relations('ASEAN met in Jakarta. The Philippines has agreed to help. They condemned Mali.'),
    ).not.toContain('ACCUSE PHL>MLI stated'));
});

describe('who a headline and its day tell of', () => {
  it('takes a spokesperson\'s "we" for the state that the briefing was held in', () =>
    expect(
      sentFrom(
        'Ankara',
        "Spokesperson's remarks at the briefing",
        'Question: Chad has asked for help. Answer: We urge Mali to stop.',
      ),
    ).toContain('REQUEST state:TUR>state:MLI'));

  it('knows a body by the headline alone', () =>
    expect(
      issued(
        'The Council thanked Peru.',
        'Conclusions of the Steering Board of the Peace Implementation Council',
      ),
    ).toEqual(['SUPPORT organisation:peace-implementation-council>state:PER']));

  it('takes presidents for those in office, whatever year a relative clause tells', () =>
    expect(
      issued(
        'The presidents of Argentina and Brazil spoke of Fiji, whose rights the bloc suspended in 2010. The presidents condemned Chad.',
        null,
        '2019-12-05',
      ),
    ).toContain('ACCUSE person:jair-bolsonaro>state:TCD'));

  it('takes "the two Sudanese sides" for no two states', () =>
    expect(relations('China helped Laos. The two Sudanese sides met again in Jeddah.')).toEqual([
      'AID CHN>LAO stated',
    ]));
});

describe('who is thanked, and by whom', () => {
  it('are the two presidents just named, and an emir of a state that has one', () =>
    expect(
      issued(
        'President Ruto of Kenya phoned. The Emir of Qatar, Sheikh Tamim, brought President Felix Tshisekedi and President Paul Kagame together. The two presidents thanked the Emir.',
        'Statement by the Ministry of External Relations of Angola',
        '2025-03-18',
      ).filter((one) => one.startsWith('SUPPORT')),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^SUPPORT person:felix-tshisekedi>.*(tamim|QAT)/),
        expect.stringMatching(/^SUPPORT person:paul-kagame>.*(tamim|QAT)/),
      ]),
    ));

  it.each(['Kenya thanked Qatar for its contribution to the peace in Sudan.'])('%s', (text) =>
    expect(relations(text)).toEqual(['SUPPORT KEN>QAT stated']),
  );

  it('regrets nobody for talks that could not take place', () =>
    expect(
      relations('Norway regretted that talks between Chad and Mali could not take place.'),
    ).not.toContain('ACCUSE NOR>TCD stated'));
});

describe('who is no party', () => {
  it.each([
    ['Poland and Finland expressed their readiness to give Ukraine some of their own.', []],
    ['Norway pledged money for the repair of the bridge destroyed by Chadian jets.', []],
    ['Eritrea will not take over the chairmanship of the African Union.', []],
    [
      'With the help of President Mahama, the leaders of Togo and Benin agreed to end their dispute.',
      ['AGREE BEN~TGO stated'],
    ],
    [
      'With the facilitation of Qatar, Chad and Mali agreed on a ceasefire.',
      ['CONCEDE MLI~TCD stated', 'CONSULT QAT>MLI stated', 'CONSULT QAT>TCD stated'],
    ],
  ])('%s', (text, expected) =>
    expect(
      relations(text)
        .filter((one) => !one.startsWith('AID'))
        .sort(),
    ).toEqual(expected),
  );

  it('knows whose quarrel it is that a relative clause tells of', () =>
    expect(
      relations('Somalia concluded a pact with Egypt, which has its own quarrel with Ethiopia.'),
    ).toContain('RIVAL_OF EGY~ETH stated'));
});

describe('whose organs are meant', () => {
  const OPENING =
    'The Authority of Heads of State and Government of the Economic Community of West African States met in Abuja.';
  const title =
    'Communiqué of the 66th Ordinary Session of the ECOWAS Authority of Heads of State and Government';

  it.each([
    [`${OPENING} The Authority commends Norway.`, 'SUPPORT organisation:ecowas>state:NOR'],
    ['The European Union helped. The Commission thanked Norway.', 'SUPPORT organisation:ecowas>state:NOR'],
    [
      `${OPENING} On Guinea, the Authority urges the transition government to hold elections.`,
      'REQUEST organisation:ecowas>state:GIN',
    ],
  ])('%s', (text, expected) => expect(issued(text, title)).toContain(expected));

  it('knows whose remarks the Secretary-General makes', () =>
    expect(
      issued(
        'I appeal to Egypt to open the crossing.',
        "Secretary-General's remarks to the Security Council",
        '2023-10-24',
      ),
    ).toEqual(['REQUEST person:antonio-guterres>state:EGY']));
});
