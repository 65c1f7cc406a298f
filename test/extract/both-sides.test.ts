// Articles on two states and their quarrel: what others ask of them and what they do leaves the other side, or both, unsaid.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const QUARREL = `Bolivia and Chile: a feud over a river

Bolivian and Chilean troops exchanged fire near the springs on Monday. Bolivia accuses Chile of a provocation.

The river rises in the hills. Herders have led their animals away. Trucks wait at the customs house. The springs are
dry in summer. Nobody knows how old the canal is. A school has been shut. The mayor has no telephone.

`;

const FEUD = `Bolivia and Chile: the long feud

The river rises in the hills. Herders have led their animals away.

`;

const told = (article: string, text: string) => relations(article + text);

describe('what is asked of two whose quarrel the article is about is asked of both, however far back that was told', () => {
  it.each([
    ['Peru urged restraint.', 'REQUEST', 'PER', ''],
    ['Peru called for calm, and Brazil for dialogue.', 'REQUEST', 'PER', ''],
    ['Peru called for calm, and Brazil for dialogue.', 'REQUEST', 'BRA', ''],
    [
      'The Vatican called for calm, and the Uruguayan president, Yamandu Orsi, for dialogue.',
      'REQUEST',
      'URY',
      '',
    ],
    ['Paraguay offered its good offices.', 'AGREE', 'PRY', ''],
    ['Paraguay offered its mediation.', 'AGREE', 'PRY', ''],
    ['Brazilian President Luiz Inacio Lula da Silva telephoned his two counterparts.', 'CONSULT', 'BRA', ''],
    ['The Peruvian foreign minister, Luis Lima, urged his two colleagues to talk.', 'REQUEST', 'PER', ''],
  ])('%s', (text, type, source) => {
    const found = told(QUARREL, text);
    expect(found).toContain(`${type} ${source}>BOL stated`);
    expect(found).toContain(`${type} ${source}>CHL stated`);
  });

  it.each([
    ['Paraguay offered its offices for rent.', /PRY/],
    ['Judge Ana Lima met her two colleagues in La Paz.', /CONSULT/],
    ['Brazilian President Luiz Inacio Lula da Silva telephoned his two sons.', /CONSULT/],
    [
      'Brazilian President Luiz Inacio Lula da Silva met his two counterparts from Togo and Benin.',
      /BRA>(BOL|CHL)|BRA~/,
    ],
    ['Peru sent doctors to the valley, and the minister, Ana Lima, to the coast.', /PER>(BOL|CHL)/],
  ])('not in: %s', (text, wrong) => expect(told(QUARREL, text).join()).not.toMatch(wrong));
});

describe('what one of them does without a word of whom it is against is against the other', () => {
  it.each([
    ['La Paz closed the border.', 'COERCE BOL>CHL stated'],
    ['Chile closed its airspace.', 'COERCE CHL>BOL stated'],
    ['Chile put its navy on alert.', 'MOBILIZE CHL>BOL stated'],
    ['Bolivia recalled its consul.', 'SANCTION BOL>CHL stated'],
    ['Bolivia recalled its high commissioner.', 'SANCTION BOL>CHL stated'],
    ['Santiago expelled the ambassador.', 'SANCTION CHL>BOL stated'],
    ['Chile ordered three diplomats to leave.', 'SANCTION CHL>BOL stated'],
    ['Chile gave two envoys 48 hours to go.', 'SANCTION CHL>BOL stated'],
    ['The Bolivian foreign minister called for talks on all open questions.', 'REQUEST BOL>CHL stated'],
  ])('%s', (text, expected) => {
    expect(told(QUARREL, text)).toContain(expected);
    expect(told(FEUD, text)).toContain(expected);
  });

  it.each([
    ['Chile put its hospitals on alert.', /MOBILIZE/],
    ['Chile closed the border with Peru.', /CHL>BOL/],
    ['Chile recalled its ambassador from Lima.', /CHL>BOL/],
    ['Peru closed the border.', /PER>/],
    ['Peru put its army on alert.', /PER>/],
    ['Peru recalled its ambassador.', /PER>/],
    ['Chile closed three schools.', /CHL>BOL/],
    ['Chile recalled its athletes.', /CHL>BOL/],
  ])('not in: %s', (text, wrong) => expect(told(QUARREL, text).join()).not.toMatch(wrong));

  it.each([
    [
      'Haiti and Cuba hit by a storm\n\nA storm struck Haiti and Cuba on Monday.\n\n',
      'Haiti closed its airspace.',
    ],
    [
      'Haiti and Cuba hit by a storm\n\nA storm struck Haiti and Cuba on Monday.\n\n',
      'Cuba put its army on alert.',
    ],
    ['Haiti and Cuba sign a pact\n\nTheir ministers met on Monday.\n\n', 'Haiti closed its border.'],
    ['Haiti, Cuba and Jamaica: a feud\n\nThey met on Monday.\n\n', 'Haiti closed its border.'],
  ])('not in: %s%s', (article, text) => expect(told(article, text).join()).not.toMatch(/COERCE|MOBILIZE/));
});

describe('what two who stood face to face do at once', () => {
  it('they withdraw from each other, and others welcome what both have done', () => {
    const found = relations(
      'Bolivia, Chile pull back tanks after a stand-off\n\nBolivia and Chile withdrew tanks and soldiers from the frontier on Monday. The springs are dry. Herders have come back. Trucks wait at the customs house. The mayor has no telephone. A school has been shut. Peru welcomed the withdrawal.',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'RETREAT BOL>CHL stated',
        'RETREAT CHL>BOL stated',
        'SUPPORT PER>BOL stated',
        'SUPPORT PER>CHL stated',
      ]),
    );
  });

  it('but not what they do together elsewhere', () =>
    expect(
      relations(
        'Bolivia and Chile leave the lake\n\nBolivia and Chile withdrew their soldiers from the desert on Monday.',
      ).join(),
    ).not.toMatch(/RETREAT/));

  it.each([
    'Luis Arce of Bolivia and Gabriel Boric of Chile met in Lima on Monday and undertook to open the customs houses.',
    'Luis Arce of Bolivia and Gabriel Boric of Chile met in Lima on Monday and pledged to stop the shelling.',
  ])('%s', (text) => expect(relations(text)).toContain('AGREE BOL~CHL stated'));
});

describe('who follows suit where nothing has been told since', () => {
  it.each([
    'Niger, Mali and Benin cut diplomatic ties with Gabon on Monday. Its envoys have a week to pack. Togo later followed suit.',
    'Niger, Mali and Benin cut diplomatic ties with Gabon on Monday. Its envoys have a week to pack. The airport was quiet. Ghana and Togo followed suit.',
  ])('%s', (text) => expect(relations(text)).toContain('SANCTION TGO>GAB stated'));

  it.each([
    'Niger accused Gabon of theft on Monday. The airport was quiet. The winter was long. Togo followed suit.',
    'Niger cut ties with Gabon on Monday. Benin urged Gabon to talk. Togo followed suit.',
  ])('not in: %s', (text) => expect(relations(text).join()).not.toMatch(/(ACCUSE|SANCTION) TGO/));

  it('tells all who have taken the measures that are called unjust', () => {
    const found = relations(
      'Niger and Mali cut diplomatic ties with Gabon on Monday. Togo followed suit. Gabon called the measures unjust.',
    );
    for (const source of ['NER', 'MLI', 'TGO']) expect(found).toContain(`ACCUSE GAB>${source} stated`);
  });
});

describe('who protests, sides with another or helps to settle a quarrel', () => {
  it.each([
    ['Chile shut the crossing to Bolivian lorries. Bolivia protested.', 'ACCUSE BOL>CHL stated'],
    [
      'Chile expelled two Bolivian envoys. The Bolivian foreign ministry complained bitterly.',
      'ACCUSE BOL>CHL stated',
    ],
    ['Chile closed the border in solidarity with Peru.', 'COERCE CHL>BOL stated'],
    ['Uruguay said it was ready to help in finding a settlement.', 'AGREE URY>BOL stated'],
    ['Uruguay offered to help end the conflict.', 'AGREE URY>CHL stated'],
    ['Uruguay offered to host talks.', 'AGREE URY>CHL stated'],
    ['Uruguay is ready to host peace talks in Montevideo.', 'AGREE URY>BOL stated'],
    ['Uruguay proposed to host a meeting.', 'AGREE URY>BOL stated'],
    ['Chile closed the border with Bolivia. La Paz regretted the step.', 'ACCUSE BOL>CHL stated'],
    ['Uruguay stood ready to assist in resolving the dispute.', 'AGREE URY>CHL stated'],
  ])('%s', (text, expected) => expect(told(QUARREL, text)).toContain(expected));

  it.each([
    ['Chile shut the crossing to Bolivian lorries. Uruguay protested.', /ACCUSE URY/],
    ['Chile gave Bolivia tents. Bolivia protested.', /ACCUSE BOL>CHL.*ACCUSE BOL>CHL/],
    ['Chile closed the border in solidarity with Peru.', /COERCE CHL>PER/],
    ['Uruguay offered to help end the crisis in Togo.', /URY>(BOL|CHL)/],
    ['Uruguay helped to reach a deal with Togo.', /URY>(BOL|CHL)/],
    ['Uruguay helped to settle a similar dispute.', /URY>(BOL|CHL)/],
    ['Uruguay helped to find a boy.', /URY>(BOL|CHL)/],
    ['Uruguay offered to host talks on trade.', /URY>(BOL|CHL)/],
    ['Uruguay offered to host talks with the miners.', /URY>(BOL|CHL)/],
    ['Uruguay offered to host a summit of the bloc.', /URY>(BOL|CHL)/],
    ['Uruguay offered to host the games.', /URY>(BOL|CHL)/],
  ])('not in: %s', (text, wrong) => expect(told(QUARREL, text).join()).not.toMatch(wrong));
});

describe('both, where nobody nearer can be meant', () => {
  const BLAME =
    'Bolivia and Chile trade blame\n\nBolivia and Chile accused each other on Tuesday of breaking a truce.\n\nThe defence ministry in La Paz spoke of six dead. Santiago spoke of four. Neither figure could be verified.\n\n';

  it('are the two of the headline', () => {
    const found = told(BLAME, 'French President Emmanuel Macron spoke to both leaders.');
    expect(found).toContain('CONSULT BOL~FRA stated');
    expect(found).toContain('CONSULT CHL~FRA stated');
  });

  it.each([['The Chilean president met both leaders.', /BOL~CHL stated.*CONSULT/]])(
    'not in: %s',
    (text, wrong) => expect(told(BLAME, text).join()).not.toMatch(wrong),
  );
});

it('"took the other side" leaves open whose', () =>
  expect(
    relations(
      'Peru moved troops to the border of Chile. Mali called for calm. Fiji took the other side.',
    ).join(),
  ).not.toContain('FJI'));
