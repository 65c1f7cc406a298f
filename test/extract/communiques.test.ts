// Joint statements, read-outs and live reports: who "the Ministers" are, hours before items, who welcomes whose end.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

/** What a text tells of Mali, sorted. */
const onMali = (text: string) =>
  relations(text)
    .filter((one) => one.includes('MLI'))
    .sort();

describe('"the Ministers" are those who have met', () => {
  it.each([
    [
      'The foreign ministers of Chile and Peru met in Quito. The Ministers condemned Honduras.',
      ['ACCUSE CHL>HND stated', 'ACCUSE PER>HND stated'],
    ],
    [
      'The President of Ghana, Nana Akufo-Addo, received the Prime Minister of Fiji, Ann Lee, in Accra. The leaders condemned Mali.',
      ['ACCUSE GHA>MLI stated', 'ACCUSE FJI>MLI stated'],
    ],
    [
      'The foreign minister of Chad, Ali Lee, met his counterpart from Togo. The ministers thanked Benin.',
      ['SUPPORT TCD>BEN stated', 'SUPPORT TGO>BEN stated'],
    ],
    [
      'Delegations of Peru and Chile held talks in Quito. The participants urged Bolivia to join.',
      ['REQUEST PER>BOL stated', 'REQUEST CHL>BOL stated'],
    ],
    [
      'The G7 foreign ministers met in Bonn. The ministers condemned Belarus.',
      ['ACCUSE Group of Seven>BLR stated'],
    ],
    [
      'The Presidents of Ghana, the Republic of Togo and the Republic of Mali condemned the coup in Niger.',
      ['ACCUSE GHA>NER stated', 'ACCUSE TGO>NER stated', 'ACCUSE MLI>NER stated'],
    ],
  ])('%s', (text, expected) => {
    const found = relations(text);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.join()).not.toMatch(/ECU>/);
  });

  it('takes other ministers for no participants', () =>
    expect(
      relations('The presidents of Ghana and Togo met. The ministers who resigned blamed Benin.').join(),
    ).not.toContain('BEN'));
});

describe('names behind offices', () => {
  it('reads a list of them', () =>
    expect(
      relations(
        'The President of Ghana, Nana Akufo-Addo, the Prime Minister of Fiji, Ann Lee, and the King of Norway, Harald V, met in Oslo.',
      ).sort(),
    ).toEqual(['CONSULT FJI~GHA stated', 'CONSULT GHA~NOR stated', 'CONSULT FJI~NOR stated'].sort()));

  it('leaves who speaks next to himself', () =>
    expect(relations('In a letter to the President of Chile, Nicolas Maduro thanked Peru.').join()).toContain(
      'SUPPORT VEN>PER',
    ));

  it('gives the envoy of somebody no office of his', () =>
    expect(
      read(
        'They met the Special Envoy of the Secretary-General of the United Nations, Ann Lee, in Oslo.',
      ).relations.map(({ detail }) => detail ?? ''),
    ).not.toContain('Secretary-General'));
});

describe('the side that a nationality names', () => {
  it.each([
    [
      'Fiji and Tonga discussed the reef. The Fijian side asked for maps, while the Samoan side urged Suva to wait.',
      'REQUEST WSM>FJI stated',
    ],
    ['Peru and Chile met. The Chilean side thanked Bolivia.', 'SUPPORT CHL>BOL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes the side of a border for nobody', () =>
    expect(relations('Ghana shelled a village on the Togolese side of the border.').join()).not.toMatch(
      /TGO>|>TGO.*CONSULT/,
    ));
});

describe('hours in front of items', () => {
  it.each([
    ['08:40 France condemns Mali.', 'ACCUSE FRA>MLI stated'],
    ['9.40am Zambia expels the Malawian ambassador.', 'SANCTION ZMB>MWI stated'],
    ['14:20 GMT – Norway thanks Iceland.', 'SUPPORT NOR>ISL stated'],
    ['NAIROBI, May 8, 2021 (Agencies) – 06:10 Rebel forces attacked Chad.', 'ASSAULT ?>TCD stated'],
  ])('%s', (text, expected) =>
    expect(relations(text).map((line) => line.replace(' rebel forces', ' ?'))).toContain(expected),
  );

  it('takes numbers for no hours', () =>
    expect(read('12.30 million Ukrainians fled to Poland.').actors.map(({ id }) => id)).toContain(
      'state:UKR',
    ));
});

describe("who welcomes somebody's end is no friend of his", () => {
  it.each([
    'Kenya has welcomed the fall of the Kabila government.',
    'Poland welcomed the ouster of President Alpha Conde of Guinea.',
    'Canada hailed the resignation of the Peruvian president.',
    'Norway applauded the arrest of the Serbian general.',
  ])('%s', (text) => expect(relations(text).join()).not.toContain('SUPPORT'));

  it.each([
    ['Ghana welcomed the arrest of the banker by Togo.', 'SUPPORT GHA>TGO stated'],
    ["Ghana hailed Togo's capture of the pirates.", 'SUPPORT GHA>TGO stated'],
    ['Japan welcomed the withdrawal of Russian troops from Georgia.', 'SUPPORT JPN>RUS stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('nor does who condemns it accuse him', () => {
    expect(relations('The African Union deplored the overthrow of President Ali Bongo.').join()).not.toMatch(
      /ACCUSE/,
    );
    expect(relations('Mexico condemned the overthrow of the premier by Fiji.')).toContain(
      'ACCUSE MEX>FJI stated',
    );
  });
});

describe('what is still to come', () => {
  const dated = (text: string) =>
    read(text, '2024-12-08').relations.map(({ type, date }) => `${type} ${date}`);
  it.each([
    ['Poland will meet Latvia on Monday.', 'CONSULT 2024-12-09'],
    ["Chile is due to host Peru's president on Friday.", 'CONSULT 2024-12-13'],
    ['Chile met Peru on Friday.', 'CONSULT 2024-12-06'],
    ["NATO will meet on Tuesday at Norway's request.", 'REQUEST null'],
  ])('%s', (text, expected) => expect(dated(text)).toContain(expected));
});

describe('where forces go and leave', () => {
  it.each([
    ['Libya has sent troops into a buffer zone in the Aouzou Strip.', 'MOBILIZE LBY>TCD stated'],
    ['Iran had been withdrawing commanders from Iraq since May.', 'RETREAT IRN>IRQ stated'],
    ['Rwanda is pulling officers out of Mali.', 'RETREAT RWA>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('frees nobody else whom insurgents let out of a prison', () =>
    expect(relations('The Taliban freed hundreds of prisoners from Bagram.')).toEqual([]));
});

describe('what is to end, and what others meddle in', () => {
  it.each([
    [
      'Kenya launched an operation against al-Shabaab. Oman called for an end to the operation.',
      'REQUEST OMN>KEN stated',
    ],
    ['Oman bombed Chad on Monday. Mali demanded a halt to the raids.', 'REQUEST MLI>OMN stated'],
    ['Peru denounced the interference of Cuba in the affairs of Bolivia.', 'ACCUSE PER>CUB stated'],
    ['Ghana invited Togo and Benin to attend as observers.', 'CONSULT GHA>BEN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('lets who is helped form what he is helped to form', () =>
    expect(
      relations('Kenya and Uganda agreed to help Somalia in forming a committee.').filter((line) =>
        line.startsWith('AGREE KEN~UGA'),
      ).length,
    ).toBeLessThan(2));
});

describe('what an office gives out', () => {
  it('means its own by "the President"', () =>
    expect(
      relations(
        'ACCRA, May 3, 2021 (Office of the Press Secretary) – The President spoke by telephone with President Emmanuel Macron of France.',
        '2021-05-03',
      ),
    ).toContain('CONSULT FRA~GHA stated'));

  it('keeps a council that of its body', () =>
    expect(
      relations(
        'The Supreme Council of the Gulf Cooperation Council met. It rained. It snowed. Fiji sang. Chad slept. The Supreme Council thanked Peru.',
      ),
    ).toContain('SUPPORT Gulf Cooperation Council>PER stated'));
});

describe('items of a communique', () => {
  const opening =
    'The Council of the Arab League met in Tunis and adopted the following decision on Somalia.\n';
  it.each([
    ['Strongly condemns the raid by Eritrea on Somalia;', 'ACCUSE Arab League>ERI stated'],
    ['Calls on both Chad and Mali to talk;', 'REQUEST Arab League>TCD stated'],
    ['Thanks Peru for its help;', 'SUPPORT Arab League>PER stated'],
    ['Welcomes the offer of Togo and demands that Benin leave;', 'REQUEST Arab League>BEN stated'],
  ])('%s', (text, expected) => expect(relations(opening + text)).toContain(expected));

  it.each([
    ['- signed a treaty on the river', 'SUPPORT CHL~PER stated'],
    ['1. agreed to build a bridge', 'AGREE CHL~PER stated'],
    ['• strongly condemned the raid by Eritrea on Somalia', 'ACCUSE PER>ERI stated'],
    ['– noted the report; – urged Chad to talk', 'REQUEST CHL>TCD stated'],
    ['1. noted the report; 2. urged Chad to talk', 'REQUEST CHL>TCD stated'],
    ['noted the report;\n\nurged Chad to talk', 'REQUEST CHL>TCD stated'],
    ['(a) welcomed the return of Togo;\n(b) thanked Benin for its help', 'SUPPORT CHL>BEN stated'],
  ])('are of those above them: %s', (items, expected) => {
    for (const opening of ['The Presidents held talks and', 'The Presidents:'])
      expect(
        relations(`President Rojas of Peru met President Soto of Chile.\n\n${opening}\n\n${items}.`),
      ).toContain(expected);
  });

  it.each([
    'It rained:\n\n- signed a treaty with Chad.',
    'Peru met Chile.\n\nSigned in May, the treaty holds.',
    'Peru left.\n\n- condemned Chad.',
  ])("are nobody's under other words: %s", (text) =>
    expect(relations(text).join()).not.toMatch(/SUPPORT|ACCUSE/),
  );

  it("are nobody's where no body is told of", () =>
    expect(relations('It rained in Lima.\nCondemns Chad;')).toEqual([]));

  it('takes leaders for their council', () =>
    expect(
      relations('European Council conclusions on Asia\nThe European Council met. Leaders condemned Myanmar.'),
    ).toContain('ACCUSE European Council>MMR stated'));
});

it('means its own by "the Ministry" of a press release', () =>
  expect(
    relations(
      'NAIROBI, May 3, 2021 (Ministry of Foreign Affairs) – The Minister of Ethiopia, Ann Lee, met Ethiopian traders. The Ministry summoned the Ambassador of Tanzania.',
    ),
  ).toContain('ACCUSE KEN>TZA stated'));

describe('"the Presidents" of a visit', () => {
  const visit = 'President Rojas of Peru visited Chile on Friday.';
  it.each([
    [`${visit} The Presidents condemned Mali.`, ['ACCUSE CHL>MLI stated', 'ACCUSE PER>MLI stated']],
    [
      `${visit} The Heads of State, guided by trust, condemned Mali.`,
      ['ACCUSE CHL>MLI stated', 'ACCUSE PER>MLI stated'],
    ],
    [
      'The president of Peru visited Chile. The presidents condemned Mali.',
      ['ACCUSE CHL>MLI stated', 'ACCUSE PER>MLI stated'],
    ],
    // of whom, nobody has told
    ['Peru sang. The presidents condemned Mali.', []],
  ])('%s', (text, expected) => expect(onMali(text)).toEqual(expected));
});

describe('what a report recommends under a heading', () => {
  const headed = (item: string, heading = 'To the Government of Chad') =>
    relations(`Benin met Ghana.\n\n${heading}:\n\n1. Stay calm. The rains are late.\n\n2. ${item}`);
  it.each([
    ['Release the Malian sailors.', 'RETREAT TCD>MLI hypothetical'],
    ['Hold elections and withdraw all troops from Mali.', 'RETREAT TCD>MLI hypothetical'],
    ['Urge Mali to talk.', 'REQUEST TCD>MLI hypothetical'],
    ['Immediately impose sanctions on Mali.', 'SANCTION TCD>MLI hypothetical'],
    ['Release the Kenyans whom Togo sold to Mali.', 'COOPERATE TGO>MLI stated'],
  ])('%s', (item, expected) => expect(headed(item)).toContain(expected));

  it('may be several', () =>
    expect(headed('Arm Mali.', 'Recommendations to Chad and Togo')).toEqual([
      'CONSULT BEN~GHA stated',
      'AID TCD>MLI hypothetical',
      'AID TGO>MLI hypothetical',
    ]));

  it.each(['Chad', 'To no avail', 'He told Chad'])('but not under "%s:"', (heading) =>
    expect(headed('Release the Malian sailors.', heading).join()).not.toContain('TCD>MLI'),
  );
});

describe('items behind a colon of the same paragraph', () => {
  const text =
    'The Ministers of Foreign Affairs of Chile and Peru met in Quito. The Ministers: a) urged Kenya and Togo to talk; b) called on Chad to withdraw; c) thanked Mali.';
  it.each(['REQUEST CHL>KEN', 'REQUEST PER>TGO', 'REQUEST PER>TCD', 'SUPPORT CHL>MLI'])('%s', (expected) =>
    expect(relations(text)).toContain(`${expected} stated`),
  );
});

it('at the invitation of one of them, all ministers have met', () =>
  expect(
    relations(
      'At the invitation of H.E. Ann Lima, Minister of Foreign Affairs of the Republic of Chile, the Ministers of Foreign Affairs of Chile, the Republic of Peru and Bolivia met in Quito.',
    ),
  ).toEqual(['CONSULT BOL~CHL stated', 'CONSULT CHL~PER stated', 'CONSULT BOL~PER stated']));

it('"they" behind the items are those above them', () =>
  expect(
    relations(
      'President Rojas of Peru met President Soto of Chile.\n\nThe Presidents:\n\nurged Chad and Mali to talk;\n\nthanked Togo.\n\nThey agreed to meet again.',
    ),
  ).toContain('AGREE CHL~PER stated'));

describe('"the three Ministers"', () => {
  const met = 'The foreign ministers of Chile, Peru and Bolivia met in Quito.';
  it.each([
    [
      `${met} The three Ministers condemned Mali.`,
      ['ACCUSE BOL>MLI stated', 'ACCUSE CHL>MLI stated', 'ACCUSE PER>MLI stated'],
    ],
    // not as many as have met
    [`${met} The four Ministers condemned Mali.`, []],
  ])('%s', (text, expected) => expect(onMali(text)).toEqual(expected));
});
