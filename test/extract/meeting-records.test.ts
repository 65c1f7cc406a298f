// Records of meetings, cables, notices and lists of names: who speaks or is meant by the forms of such texts.
import { describe, expect, it } from 'vitest';
import { issued, relations, told } from './told.ts';

describe('a name in capitals before a state in a bracket', () => {
  it.each([
    ['BONIFACE TENDAI (Chad) thanked Mali for its help.', 'SUPPORT TCD>MLI stated'],
    ['Explaining his vote, OUMAR TENDAI (Chad) deplored the veto of Mali.', 'ACCUSE TCD>MLI stated'],
  ])('speaks for it: %s', (text, expected) => expect(relations(text)).toContain(expected));

  it('has the floor for the rest of the paragraph', () =>
    expect(
      relations(
        'President Mugabe of Zimbabwe was named in the draft.\n\nLI TENDAI (Chad) said that his country supported the mediation of President Thabo Mbeki of South Africa. He called on Mali to wait.',
      ),
    ).toEqual(expect.arrayContaining(['SUPPORT TCD>ZAF stated', 'REQUEST TCD>MLI stated'])));

  it('is no person in a heading of capitals', () =>
    expect(relations('ARMS EMBARGO (CHAD) DEFEATED\n\nChad met Mali.').join()).toBe(
      'CONSULT MLI~TCD stated',
    ));
});

describe('whom a state has at an organisation', () => {
  it.each([
    "Syria's UN envoy accused Israel of lying.",
    'The Syrian UN envoy accused Israel of lying.',
    "Syria's deputy UN ambassador accused Israel of lying.",
    "Syria's UN mission accused Israel of lying.",
  ])('speaks for the state: %s', (text) => expect(relations(text)).toEqual(['ACCUSE SYR>ISR stated']));

  it('but an envoy of the organisation for it', () =>
    expect(told('The UN envoy for Syria accused Israel of lying.')).toEqual([
      'ACCUSE organisation:united-nations>state:ISR',
    ]));
});

describe('the letters that cables call a government by', () => {
  it('are its state, which the text names most', () =>
    expect(
      relations(
        'Turkey met Armenia. The GOT backs Georgia. Tonga was absent. Turkey left. The GOT condemned Russia.',
      ),
    ).toEqual(expect.arrayContaining(['SUPPORT TUR>GEO stated', 'ACCUSE TUR>RUS stated'])));

  it('are nobody where they stand once', () =>
    expect(relations('Turkey met Armenia. The GOT backs Georgia.').join()).not.toContain('SUPPORT'));
});

describe('those who have met, in what their organisation gives out', () => {
  const title = 'ECONOMIC COMMUNITY OF WEST AFRICAN STATES (ECOWAS)';
  it.each(['The Authority', 'The Summit', 'Leaders', 'The Heads of State'])('%s', (who) =>
    expect(issued(`FINAL COMMUNIQUÉ\n\n1. ${who} condemned Mali.`, title)).toContain(
      'ACCUSE organisation:ecowas>state:MLI',
    ),
  );

  it('have a commission of their own', () =>
    expect(
      issued('1. The Authority thanked Chad. The Commission condemned Mali.', title).join(),
    ).not.toContain('european'));
});

describe('a list of names', () => {
  it('has "both" below it', () =>
    expect(told('Russia met Syria.\n\n- Denis Lee\n\n- Sergey Park\n\nBoth attacked Mali.')).toEqual(
      expect.arrayContaining(['ASSAULT person:denis-lee>state:MLI', 'ASSAULT person:sergey-park>state:MLI']),
    ));
});

describe('whose forces they are', () => {
  it.each(['The forces of Khalifa Haftar attacked Turkey.', "Khalifa Haftar's forces attacked Turkey."])(
    'of him who leads an army of his own: %s',
    (text) => expect(told(text)).toEqual(['ASSAULT institution:libya-national-army>state:TUR']),
  );
});

describe('other forms', () => {
  it.each([
    ['In Ankara the foreign ministry summoned the envoy of Russia.', 'ACCUSE TUR>RUS stated'],
    [
      "The strike answered Israel's raid on its embassy in Damascus, which killed three Iranian generals.",
      'ASSAULT ISR>IRN stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('who calls on another has phoned nobody', () =>
    expect(relations('France and Italy met. Kenya noted their call on Russia to leave.').join()).not.toMatch(
      /CONSULT (FRA~ITA|ITA~FRA)\S* stated,.*CONSULT (FRA~ITA|ITA~FRA)/,
    ));

  it('Turkmen are no state where Syria is spoken of', () => {
    expect(relations('Turkmen fighters in Syria shot two Russians.').join()).not.toContain('TKM');
    expect(relations('Turkmen leaders met Chad in Ashgabat.').join()).toContain('TKM');
  });

  it.each([
    ['Abdullah Gul flies to Baku September 10 to brief Aliyev.', 'planned'],
    ['Abdullah Gul, who sees Putin in Moscow on Thursday, warned Iran.', 'planned'],
  ])('what is to be on a day to come: %s', (text, modality) =>
    expect(relations(text, '2008-09-09').join()).toContain(modality),
  );

  it('what "did" stresses is not denied by what stands before', () =>
    expect(
      relations('Trump said that Peru cannot win, though he did order three Chadians out.').join(),
    ).not.toMatch(/REQUEST \S+ denied/));
});

describe('what is only asked', () => {
  it.each([
    'And did Iran attack Iraq?',
    'So has Iran attacked Iraq?',
    'Mr Lee, did Iran attack Iraq?',
    'In your view, did Iran attack Iraq?',
    'If Kuwait falls, will Iran attack Iraq?',
    'He asked: did Iran attack Iraq?',
    'But is Iran arming Iraq?',
    'And was Iraq attacked by Iran?',
    'Is it true that Iran attacked Iraq?',
    'So Iran attacked Iraq?',
  ])('is not told: %s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    'Why did Iran attack Iraq?',
    'And why, in May, did Iran attack Iraq?',
    'Iran attacked Iraq: does Kuwait mind?',
    "Iran attacked Iraq, didn't it?",
    'After Iran attacked Iraq, did Kuwait close the border?',
    'Given that Iran attacked Iraq, what will Kuwait do?',
  ])('but what is taken for granted is: %s', (text) =>
    expect(relations(text)).toContain('ASSAULT IRN>IRQ stated'),
  );
});

describe('what a resolution says before its paragraphs', () => {
  const text =
    'The Security Council,\n\nDeploring the raid by Chad on Mali,\n\nCommending the Special Envoy of the Secretary-General, Mr. Brahimi, for his mission to Chad,\n\n1. Demands that Chad withdraw;\n\n2. Supports the proposal of the Secretary-General;';
  it('is said by the body above', () =>
    expect(told(text)).toContain('ACCUSE organisation:un-security-council>state:TCD'));

  it('names the envoy, and not whose envoy he is', () => {
    expect(told(text)).toContain('SUPPORT organisation:un-security-council>person:lakhdar-brahimi');
    expect(told(text)).not.toContain('SUPPORT organisation:un-security-council>state:TCD');
  });
});

describe('whom a clause or a word points to', () => {
  it.each([
    [
      'The council welcomed the release by the Taliban of Iranians whom they had detained.',
      'COERCE AFG>IRN stated',
    ],
    ["Niger protested at Algeria's expulsion of the Malians it had arrested.", 'COERCE DZA>MLI stated'],
    ['The United States cut aid to Rwanda, citing its support for Chad.', 'SUPPORT RWA>TCD stated'],
    ['Chad ordered Togo to leave Mali, accusing Oman of spying.', 'ACCUSE TCD>OMN stated'],
    ['Gambia and Senegal quarrelled. Greece met the two Cypriot sides.', 'CONSULT CYP~GRC stated'],
    [
      "Mali quarrels with Togo. Algeria's influence on Niger is greater: the two signed a treaty.",
      'SUPPORT DZA~NER stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('the codes of states', () => {
  const text =
    'GEO units left Tskhinvali; RUS bombed GEO. FRA and FIN sent envoys. RUS blamed UKR for arming GEO. SARKOZY phoned MEDVEDEV.';
  it('are states where a text writes them so throughout', () =>
    expect(relations(text, '2008-08-10')).toEqual(
      expect.arrayContaining(['ASSAULT RUS>GEO stated', 'ACCUSE RUS>UKR stated', 'CONSULT FRA>RUS stated']),
    ));

  it.each([
    'A note on RUS. RUS bombed GEO.',
    'THE ARM CAN MOVE. THE FRA AND RUS TEAMS AND GEO MET FRA AND FIN.',
  ])('are nobody elsewhere: %s', (other) => expect(relations(other)).toEqual([]));

  it('things that are hosted are no guests', () => {
    expect(relations('Chad hosted Malian wines at the fair.')).toEqual([]);
    expect(relations('Chad hosted Malian officials.')).toEqual(['CONSULT TCD>MLI stated']);
  });
});

describe('who is not meant', () => {
  it('those who stand in a bracket do nothing outside it', () =>
    expect(
      relations(
        'The General Assembly today, by a vote of 141 in favour to 7 against (Belarus, Eritrea, Mali, Syria), demanded that Russia withdraw.',
      ).join(),
    ).not.toMatch(/(BLR|ERI|MLI|SYR)>/));

  it('but those whom it names do', () =>
    expect(relations('Three states (Chad, Mali and Togo) condemned Peru.')).toEqual(
      expect.arrayContaining(['ACCUSE TCD>PER stated', 'ACCUSE MLI>PER stated', 'ACCUSE TGO>PER stated']),
    ));

  it('"both" are the two of the sentence', () =>
    expect(
      relations(
        'Ethiopia attacked Eritrea. The United Nations condemned the tests India carried out and then Pakistan’s, and demanded that both refrain from any more.',
      ),
    ).toEqual(
      expect.arrayContaining(['REQUEST United Nations>IND stated', 'REQUEST United Nations>PAK stated']),
    ));

  it('two who quarrelled before, where others are spoken of', () =>
    expect(
      relations(
        'Poland quarrelled with Ukraine.\n\nFive Americans are home from Iranian custody after a swap mediated by Qatar.',
      ).join(),
    ).not.toMatch(/QAT>(POL|UKR)/));

  it('who gets what another warns of, and who is only fought alongside', () => {
    expect(relations('Hungary cautioned against further arms deliveries to Ukraine.')).toEqual([]);
    expect(
      relations('Mali says it is ready to fight the Togolese army alongside France.').join(),
    ).not.toContain('FRA>');
  });

  it('who mediates together with another, and whom somebody has the right to work with', () => {
    expect(relations('Oman brokered the truce together with Qatar and Kenya.').join()).not.toContain('OMN>');
    expect(relations('Guyana reserves the right to work with Chad.').join()).not.toContain('THREATEN');
    expect(relations('Kuwait reserves the right to attack Chad.')).toContain('THREATEN KWT>TCD stated');
  });

  it('what "could well" prompt somebody to do is no more than possible', () =>
    expect(relations('A leak could well prompt Ecuador to sue Colombia.').join()).not.toContain('stated'));
});

describe('"the Secretary" after one of lower rank', () => {
  it.each([
    ['Assistant Secretary Ana Lima', 'The Secretary'],
    ['Under Secretary Ana Lima', 'The Secretary'],
    ['U.N. Under-Secretary-General Ana Lima', 'The Secretary-General'],
  ])('is somebody else: %s', (lesser, chief) =>
    expect(
      told(`${lesser} met Chilean officials on Monday.\n\n${chief} condemned Mali on Friday.`),
    ).not.toContain('ACCUSE person:ana-lima>state:MLI'),
  );

  it('but who bears the whole title, also beside one of lower rank', () =>
    expect(
      told(
        'Assistant Secretary Ana Lima met Chilean officials on Monday.\n\nSecretary Noor Adan met Togolese officials. The Secretary condemned Mali on Friday.',
      ),
    ).toContain('ACCUSE person:noor-adan>state:MLI'));
});
