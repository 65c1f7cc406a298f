// Read-outs, communiqués and statements: who has given them out, what they ask for, and when it was.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, realLexicon } from './lexicon.ts';
import { issued, relations, sentFrom } from './told.ts';

describe('who has given it out', () => {
  it.each([
    ['Nairobi', "Read-out of the Foreign Minister's call with his Ethiopian counterpart", 'state:KEN'],
    ['London', 'Answer by the Minister to a written question', 'state:GBR'],
    ['Lima', 'Readout of the call between the President of Peru and the President of Chile', 'state:PER'],
  ])('is the state of the dateline: %s, %s', (place, title, state) => {
    const text = 'We urge Sudan to open the border. The Government thanked Norway.';
    expect(sentFrom(place, title, text)).toEqual(
      expect.arrayContaining([`REQUEST ${state}>state:SDN`, `SUPPORT ${state}>state:NOR`]),
    );
  });

  it('is no state where bodies of many sit', () =>
    expect(sentFrom('Brussels', 'Statement by the President', 'We urge Sudan to open the border.')).toEqual(
      [],
    ));

  it('is whoever the text opens with, where the headline tells nobody', () =>
    expect(
      issued(
        'Senegal and Ghana condemned the coup. We urge Niger to free him.',
        'Joint press statement on the coup',
      ),
    ).toEqual(['REQUEST state:GHA>state:NER', 'REQUEST state:SEN>state:NER']));

  it('is meant by "the Ministry" of a statement by one', () =>
    expect(
      issued('The Ministry condemned Chile.', 'Statement by the Ministry of Foreign Affairs of Peru'),
    ).toEqual(['ACCUSE state:PER>state:CHL']));
});

describe('what is asked for', () => {
  it.each([
    ['Jordan stressed the need for Syria to open the crossings.', ['REQUEST JOR>SYR stated']],
    ['Benin made clear the need for Niger to free the crew.', ['REQUEST BEN>NER stated']],
    ['Oman underlined the importance of Yemen respecting the truce.', ['REQUEST OMN>YEM stated']],
    [
      'Ghana expects Togo and Benin to honour the accord.',
      ['REQUEST GHA>BEN stated', 'REQUEST GHA>TGO stated'],
    ],
    ['Finland stressed the need for Moldova to receive more help.', []],
    ['Finland stressed the importance of Moldova joining the union.', []],
    ['Cuba demanded relief from UN sanctions.', []],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));

  it('is asked of all parties that are at odds, and not of whoever stands in one sentence', () => {
    const met = 'Mr Kerry of the United States met President Kiir in Juba. Norway urged all parties to stop.';
    expect(relations(met)).not.toContain('REQUEST NOR>USA stated');
    expect(
      relations('Eritrea and Djibouti fought at the border. Norway urged all parties to stop.'),
    ).toContain('REQUEST NOR>ERI stated');
  });
});

describe('what is said of a state by a state', () => {
  it.each([
    ['Algeria regrets that Spain has shielded Morocco.', 'ACCUSE DZA>ESP stated'],
    ['Sweden accused Russia of spying. Moscow dismissed the remarks.', 'REJECT RUS>SWE stated'],
    [
      'Oman praised the deal reached between Armenia and Azerbaijan to open the border.',
      'SUPPORT OMN>AZE stated',
    ],
    ['Argentina demanded the release of its nationals held by Peru.', 'REQUEST ARG>PER stated'],
    ['Ghana will continue to support Chad and call on Niger to withdraw.', 'REQUEST GHA>NER stated'],
    ['Jordan stressed the need for Syria and Iraq to resume direct talks.', 'REQUEST JOR>IRQ stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('is said by all who have issued a joint statement', () =>
    expect(
      issued(
        'At the invitation of the President, they held a dialogue in Gaborone. The Ministers condemned Fiji.',
        'Joint statement of the foreign ministers of Botswana and Namibia',
      ),
    ).toEqual(expect.arrayContaining(['ACCUSE state:BWA>state:FJI', 'ACCUSE state:NAM>state:FJI'])));

  it('recalls an envoy from a state, and from no band that was told of before', () =>
    expect(
      relations(
        'Hamas thanked Bolivia. Argentina has recalled its ambassador to Israel, Jorge Lee, for talks.',
      ),
    ).toEqual(['SUPPORT PSE>BOL stated', 'SANCTION ARG>ISR stated']));
});

describe('whose deeds a statement speaks of', () => {
  it.each([
    [
      'Ghana took note of the decision of Niger to withdraw from ECOWAS.',
      'SANCTION NER>Economic Community of West African States stated',
    ],
    ['Kenya and Uganda congratulated Serbia and Kosovo on their border treaty.', 'SUPPORT SRB~XKX stated'],
    ['Peru dismissed the claims made by Chile.', 'REJECT PER>CHL stated'],
    ['Portugal expressed concern at the arrest of lawyers in Angola.', 'ACCUSE PRT>AGO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('is not that of whoever takes note of it', () =>
    expect(relations('Ghana took note of the decision of Niger to withdraw from ECOWAS.')).toHaveLength(1));
});

describe('what one is thanked for', () => {
  it.each([
    [
      'Nepal thanked India for the trucks that it had given.',
      ['AID IND>NPL stated', 'SUPPORT NPL>IND stated'],
    ],
    [
      'Benin expressed its appreciation to China for its assistance.',
      ['AID CHN>BEN stated', 'SUPPORT BEN>CHN stated'],
    ],
    [
      'Nepal thanked Norway for the rice it has sent to Laos.',
      ['AID NOR>LAO stated', 'SUPPORT NPL>NOR stated'],
    ],
    ['Nepal thanked Qatar for its report on the aid of China.', ['SUPPORT NPL>QAT stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('what is judged', () => {
  it.each([
    [
      'Burundi expelled the envoy of Rwanda, which Kenya criticised.',
      ['ACCUSE KEN>BDI stated', 'SANCTION BDI>RWA stated'],
    ],
    [
      'Syria freed the sailors of Cyprus, which Malta welcomed.',
      ['RETREAT SYR>CYP stated', 'SUPPORT MLT>SYR stated'],
    ],
    [
      'Rwanda, which Kenya criticised, expelled the envoy of Burundi.',
      ['ACCUSE KEN>RWA stated', 'SANCTION RWA>BDI stated'],
    ],
    [
      'Laos and Vietnam signed an agreement. Japan welcomed the deal.',
      ['SUPPORT JPN>LAO stated', 'SUPPORT JPN>VNM stated', 'SUPPORT LAO~VNM stated'],
    ],
    [
      'France criticised Mali. Bamako rejected the criticism.',
      ['ACCUSE FRA>MLI stated', 'REJECT MLI>FRA stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('who is still a member', () => {
  it.each([
    ['Qatar will leave OPEC in January.', false],
    ['Mali announced that it was leaving ECOWAS.', false],
    ['Qatar decided to leave OPEC.', false],
    ['Qatar left OPEC in 2019.', true],
  ])('%s', (text, isOut) =>
    expect(relations(text).some((one) => one.startsWith('MEMBER_OF') && one.endsWith('denied'))).toBe(isOut),
  );
});

it('takes "the junta" for that of a state that has one', () =>
  expect(
    relations(
      'The United States and France pulled their troops out of Niger. The United States had aided it. France condemned the junta.',
    ),
  ).toContain('ACCUSE FRA>NER stated'));

it('dates what is said by no paper and by no deed that it judges', () => {
  const dates = (text: string) =>
    extract(articleOf(text, '2021-10-27'), realLexicon()).relations.map(
      ({ type, date }) => `${type} ${date}`,
    );
  expect(
    dates('Armenia appealed to Russia under the Treaty of Friendship and Assistance of 29 August 1997.'),
  ).toEqual(['REQUEST null']);
  expect(
    dates('The African Union condemns the seizure of power by the army of Guinea on 5 September.'),
  ).toEqual(['ACCUSE null']);
});
