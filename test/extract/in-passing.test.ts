// Ties told in passing: by compounds ("Mali-aligned rebels"), participles, "both", help behind "thanks to", who is whose ally.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('compounds', () => {
  it.each([
    ['Togo-aligned Ghanaian militias held a parade.', 'ALLY_OF GHA~TGO'],
    ['Togo-allied Ghanaian militias held a parade.', 'ALLY_OF GHA~TGO'],
    ['The Hanoi-friendly government of Cambodia met on Monday.', 'ALLY_OF KHM~VNM'],
    // whatever noun the participle seems to belong to
    [
      'The coalition that has been fighting Togo-backed Ghanaian rebels in the north since 2015 said so.',
      'SUPPORT TGO>GHA',
    ],
    ['Pro-Togolese Ghanaian militias held a parade.', 'SUPPORT GHA>TGO'],
    ['The pro-Hanoi president of Cambodia met officers.', 'SUPPORT KHM>VNM'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(`${expected} stated`));

  it.each([
    'Ghana sold an environmentally friendly Togolese stove.',
    'Ghana gave a pro-Togolese speech in Benin.',
    'Pro-government Ghanaian forces met in Togo.',
    'The pro-Ghanaian mayor of Accra met officers.',
    'The former pro-Togolese president of Ghana met officers.',
  ])('but not: %s', (text) =>
    expect(relations(text).filter((one) => /^(ALLY_OF|SUPPORT)/.test(one))).toEqual([]),
  );
});

describe('who is armed and trained by whom', () => {
  it.each([
    'Ghanaian rebels, armed and trained by Togo, held a parade.',
    'Ghanaian rebels, armed, fed and trained by Togo, held a parade.',
    'Armed and trained by Togo, Ghanaian rebels held a parade.',
    'Ghanaian rebels are armed and trained by Togo.',
    'Hezbollah, armed and trained by Togo, held a parade.',
  ])('%s', (text) => expect(relations(text).join()).toMatch(/AID TGO>(GHA|LBN) stated/));

  it('but not where only a town is old and held', () =>
    expect(relations('The port, walled and held by Togo, thanked Ghana.').join()).not.toContain('AID'));
});

describe('what both do', () => {
  it.each([
    ['Ghana and Benin both host Togolese bases.', ['COOPERATE BEN>TGO', 'COOPERATE GHA>TGO']],
    ['Ghana and Benin are rivals, and both supply Togo with rifles.', ['AID BEN>TGO', 'AID GHA>TGO']],
    ['Ghana met Benin on Monday. Both host Togolese bases.', ['COOPERATE BEN>TGO', 'COOPERATE GHA>TGO']],
    ['Ghana and Benin both supply Togo with rifles.', ['AID BEN>TGO', 'AID GHA>TGO']],
    ['Ghana and Benin both back the Togolese plan.', ['SUPPORT BEN>TGO', 'SUPPORT GHA>TGO']],
  ])('%s', (text, expected) =>
    expect(relations(text)).toEqual(expect.arrayContaining(expected.map((one) => `${one} stated`))),
  );

  it.each(['Ghana invited both host and guest to Togo.', 'Both host cities thanked the crowd in Togo.'])(
    'but not: %s',
    (text) => expect(relations(text).filter((one) => /^(COOPERATE|SUPPORT)/.test(one))).toEqual([]),
  );
});

describe('help that something is done with', () => {
  it.each([
    ['Ghana retook the port thanks to Togolese assistance.', 'AID TGO>GHA'],
    ['Thanks to Togolese help, Ghana retook the port.', 'AID TGO>GHA'],
    ['Ghana retook the port under Togolese air cover.', 'AID TGO>GHA'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(`${expected} stated`));

  it('but not: what lies under protection', () =>
    expect(relations('Ghana voiced thanks to Togolese aid workers.').join()).not.toContain('AID TGO>GHA'));
});

describe('whose ally somebody is', () => {
  it.each([
    'Vladimir Putin ally Ramzan Kadyrov held a parade.',
    "Vladimir Putin's close ally Ramzan Kadyrov held a parade.",
    'Vladimir Putin left. His adviser and old ally Ramzan Kadyrov held a parade.',
  ])('%s', (text) => expect(relations(text)).toContain('ALLY_OF RUS~RUS stated'));

  it.each([
    'Former Vladimir Putin ally Ramzan Kadyrov held a parade.',
    "Vladimir Putin's former ally Ramzan Kadyrov held a parade.",
    'Vladimir Putin critic Ramzan Kadyrov held a parade.',
  ])('but not: %s', (text) => expect(relations(text).join()).not.toContain('ALLY_OF'));

  it('is told once', () =>
    expect(
      relations('Vladimir Putin left. His friend and ally Ramzan Kadyrov held a parade.').filter((one) =>
        one.startsWith('ALLY_OF'),
      ),
    ).toHaveLength(1));
});

describe('allies of one alliance', () => {
  const ofNato = (text: string) => relations(text).filter((one) => one.startsWith('MEMBER_OF'));

  it('are its members', () =>
    expect(ofNato('Cuba persuaded the NATO allies Norway and Spain to talk.')).toHaveLength(2));

  it.each(['Major non-NATO allies Jordan and Egypt met.', 'EU allies Norway and Iceland met.'])(
    'but not: %s',
    (text) => expect(ofNato(text)).toEqual([]),
  );
});

describe('who is whose host or guest', () => {
  it.each([
    'Vladimir Putin smiled. His host, Narendra Modi, praised the tea.',
    'Narendra Modi promised peace to his guest, Vladimir Putin.',
  ])('%s', (text) => expect(relations(text)).toContain('CONSULT RUS>IND stated'));

  it.each([
    'Vladimir Putin told his host, Alexei Venediktov, so.',
    'Vladimir Putin told his hosts, the Indians, so.',
    'Narendra Modi told his brother, Vladimir Putin, so.',
  ])('but not: %s', (text) => expect(relations(text).join()).not.toContain('CONSULT RUS>'));
});

describe('soldiers and bases abroad', () => {
  it.each([
    ['Peru has a naval base in Bolivia.', 'COOPERATE PER>BOL'],
    ['Peruvian soldiers are stationed in Bolivia.', 'MOBILIZE PER>BOL'],
    ['Peru is setting up an air base in Bolivia.', 'COOPERATE PER>BOL'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(`${expected} stated`));

  it.each([
    'Peru does not have a base in Bolivia.',
    'Peru plans to station soldiers in Bolivia.',
    'The firm from Peru has a large customer base in Bolivia.',
    'Peru had three soldiers killed in Bolivia.',
    'Two Peruvian soldiers stationed in Bolivia smiled.',
  ])('but not: %s', (text) =>
    expect(relations(text).filter((one) => /^(COOPERATE|MOBILIZE) PER>BOL stated/.test(one))).toEqual([]),
  );
});

describe('coups that others bring about', () => {
  it.each([
    'Peru engineered a coup in Bolivia.',
    'A coup in Bolivia instigated by Peru failed.',
    'The Peruvian-backed coup in Bolivia failed.',
  ])('%s', (text) => expect(relations(text)).toContain('COERCE PER>BOL stated'));

  it('but not those whose leaders are backed', () =>
    expect(relations('Peru backed the coup leaders in Bolivia.').join()).not.toContain('COERCE'));
});
