// Reports of trade and money: firms, shares and markets are no states and armies, and wares and words use no force.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

/** The ids of all actors of a text. */
const actors = (text: string, published: string | null = null) =>
  read(text, published)
    .actors.filter(({ mentions }) => mentions.length > 0)
    .map(({ id }) => id);

describe('who is named', () => {
  it.each([
    ['Canadian Pacific Ltd sold a mine.', ['company:canadian-pacific-ltd']],
    ['Kenya Tea Packers Ltd and Peru signed a pact.', ['company:kenya-tea-packers-ltd', 'state:PER']],
    ['BASF AG <BASG.F>, Dow Chemical Co <DOW> and Fiat SpA <FIA.MI> met.', []],
    ['Lower output did not stop the <MOB>.', []],
    ['Siemens Chile Ltd fell. SIEMENS CHILE STRIKE TALKS END', ['company:siemens']],
    ['Air Malta flew home.', []],
    ['Turnover was 20 mln Swiss francs, or 84.9 U.S. cents.', []],
    ['Senator Ann Lee, R-Kan., met Chad.', ['person:ann-lee', 'state:TCD']],
    ['PERUVIAN AIDE ATTACKS RICE LEVY\n\nAn aide said so.', ['state:PER']],
    ['PRESIDENT ANN LEE LEAVES\n\nPresident Ann Lee left.', ['person:ann-lee']],
    ['The General Agreements on Tariffs and Trade rose.', ['organisation:gatt']],
    ['PERU RICE PLAN UNDER FIRE', ['state:PER']],
    ['Peru spoke of the ALP, its assets.', ['state:PER']],
    ['The coffee board, CNI, met Peru.', ['state:PER']],
    ['The dollar fell against major European currencies.', []],
    ['The strike hit Chilean general cargo.', ['state:CHL']],
    ['Male unemployment rose in Peru.', ['state:PER']],
    ['Austria has a Social Democratic Party.', ['group:social-democratic-party', 'state:AUT']],
    ['Sen. Bob Israel met Chad. Israel left.', ['person:bob-israel', 'state:TCD']],
    [
      'Rep. Ann French met Chad. French farmers left.',
      ['people:fra-farmer', 'person:ann-french', 'state:FRA', 'state:TCD'],
    ],
    ['The Senate Finance Committee met Chad.', ['organisation:senate-finance-committee', 'state:TCD']],
    ['The Knesset Finance Committee met Chad.', ['institution:knesset-finance-committee', 'state:TCD']],
    ['The Minister of Energy and Chemical Industries met Chad.', ['state:TCD']],
  ])('%s', (text, expected) =>
    expect(
      actors(text)
        .filter((id) => !/#|basf|dow|fiat/.test(id))
        .sort(),
    ).toEqual(expected),
  );

  it.each([
    ['The firm sold its units and shares of its Chilean division for 20 mln dlrs.'],
    ['Market forces in Peru pushed prices of imports up.'],
    ['Chilean seamen want more pay from shareholders, as profits rose.'],
  ])('no army: %s', (text) => expect(actors(text).join()).not.toMatch(/armed-forces|army|navy/));

  it.each([
    ['A Chilean unit crossed into Peru.', 'institution:chile-armed-forces'],
    ['Lower prices hurt the army. Chilean sailors sold shares.', 'institution:chile-armed-forces'],
    ['The FBI met Peru.', 'institution:united-states-federal-bureau-of-investigation'],
    ['The ALP of Australia met Peru.', 'group:australian-labor-party'],
    ['Major Ann Lee met Peru.', 'person:ann-lee'],
  ])('but %s', (text, expected) => expect(actors(text)).toContain(expected));

  it.each([
    ['1987-03-02', 'Moscow and Belgrade met.', ['state:SUN', 'state:YUG']],
    ['2007-03-02', 'Moscow and Belgrade met.', ['state:RUS', 'state:SRB']],
    ['1987-03-02', 'Prague and Kinshasa met.', ['state:CSK', 'state:ZAR']],
  ])('%s: %s', (day, text, expected) => expect(actors(text, day)).toEqual(expected));

  it('a surname that stands first', () =>
    expect(
      actors('Planning Minister Kim Byung-tae of South Korea left. Kim flew to Peru.', '1987-03-02'),
    ).toEqual(['person:kim-byung-tae', 'state:KOR', 'state:PER']));

  it('what commas explain', () =>
    expect(
      actors('The Australian Wool Board, AWB, rose. AWB met the Zulu of South Africa.').join(),
    ).not.toContain('afrikaner'));
});

describe('no force, no threat', () => {
  it.each([
    ['PERU SEEKS TO CAPTURE CHILE COPPER MARKET', /ASSAULT/],
    ['Kenya attacked the tax exemption of Peru.', /ASSAULT/],
    ['Cheap Chilean imports have injured Peruvian growers.', /ASSAULT/],
    ['Chilean exports threaten to capture the market of Peru.', /THREATEN/],
    ['Subsidies of Chile destroyed the Peruvian market.', /ASSAULT/],
    ['Striking Chilean seamen met the premier of Peru.', /ASSAULT/],
    ['Kenya announced a third coffee quota for Peru.', /SANCTION/],
    ['Talks between Chile and Peru were postponed.', /SANCTION/],
    ['Chile told reporters that Peru would suffer.', /THREATEN/],
    ['Kenya cautioned Peru to take account of that.', /THREATEN/],
  ])('%s', (text, never) => expect(relations(text).join()).not.toMatch(never));
});

describe('what is told all the same', () => {
  it.each([
    ['Kenya attacked the tax exemption of Peru.', 'ACCUSE KEN>PER stated'],
    ['Peru announced quotas on Chilean grapes.', 'SANCTION PER>CHL stated'],
    ['Kenya wants Peru to eliminate its duties.', 'REQUEST KEN>PER stated'],
    ['Fiji Coffee Board (FCB) Director Ann Lee urged Peru to pay.', 'REQUEST FJI>PER stated'],
    ['The visit of the Chilean premier to Peru was postponed.', 'CONSULT CHL>PER planned'],
    ['Chile postponed its talks with Peru.', 'SANCTION CHL>PER stated'],
    ['Kenya cautioned Peru to take account of that.', 'REQUEST KEN>PER stated'],
    ["Chile's offer to Peru was turned down.", 'REJECT PER>CHL stated'],
    ['An invitation by Chile to Peru was rejected.', 'REJECT PER>CHL stated'],
    ["Chile's offer to Peru was turned down by Kenya.", 'REJECT KEN>CHL stated'],
    ['Peru has no intention of cutting its duties, as Chile wants.', 'REJECT PER>CHL stated'],
    ['Peru has cut its duties, as Chile wanted.', 'CONCEDE PER>CHL stated'],
    ['The U.S. Under Secretary of State met the premier of Peru.', 'CONSULT PER~USA stated'],
    [
      'The admission of Chad to NATO would help trade.',
      'MEMBER_OF TCD>North Atlantic Treaty Organization hypothetical',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what is told to everybody, or foreseen', () => {
  it.each([
    ['The premier of Chile told Reuters in an interview that Peru was right.', /CONSULT/],
    ['Speaking to reporters in Lima, the premier of Chile smiled.', /CONSULT CHL~/],
    ['Lula spoke to the Newspaper Association.', /CONSULT/],
    ['Lula spoke to the Export Council.', /CONSULT/],
    ['Kenya Tea Ltd extended its offer for ten per cent of Peru Tea Ltd.', /AGREE/],
    ['Chile said Peruvian exports should rise.', /REQUEST/],
    ['Chile said Peru must be worried.', /REQUEST/],
    ['Economists said Peru will have to cope.', /REQUEST/],
    ['Only Lula and Boric may speak on the dollar.', /CONSULT|AGREE/],
    ['Kenya could not bring Chile and Peru together.', /REJECT/],
    ["Chile's case for a loan is weak, the World Bank said.", /ACCUSE/],
    ['Rice output of Peru reached ten mln tonnes, Ann Lee of Chile said.', /COOPERATE/],
    ['Growth was slow in Peru and its main trading rival, Chile.', /RIVAL_OF/],
    ['The Peru-Chile trade axis is old.', /ALLY_OF/],
    ['Gulf ministers agreed to help each other sell their oil to Peru.', /AID|AGREE .*>PER/],
  ])('%s', (text, never) => expect(relations(text).join()).not.toMatch(never));

  it.each([
    ['Chile said Peru must reduce its exports.', 'REQUEST CHL>PER stated'],
    ['Chile said Peru will have to pay.', 'REQUEST CHL>PER stated'],
    ['Lula spoke to Boric.', 'CONSULT BRA~CHL stated'],
    ['Lula spoke to the African Union.', 'CONSULT African Union~BRA stated'],
    ["Chile's case against Peru began.", 'ACCUSE CHL>PER stated'],
    ['Peru met Chile, its main rival.', 'CONSULT CHL~PER stated'],
  ])('but %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('bodies whose members are named', () => {
  it.each([
    [
      'Three NATO countries, Norway, Turkey and Italy, met.',
      ['CONSULT ITA~NOR stated', 'CONSULT NOR~TUR stated', 'CONSULT ITA~TUR stated'],
    ],
    [
      'OPEC members: Qatar, Kuwait and Iraq urged Chad to pay.',
      ['REQUEST IRQ>TCD stated', 'REQUEST KWT>TCD stated', 'REQUEST QAT>TCD stated'],
    ],
    ['NATO countries met Chad.', ['CONSULT North Atlantic Treaty Organization~TCD stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual([...expected].sort()));
});
