// Which words of a sentence share a clause: verbs left out, what stands beside a partner, who speaks in between.
import { describe, expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, read, realLexicon } from './lexicon.ts';
import { relations } from './told.ts';

describe('clauses that share the verb of the one before', () => {
  it.each([
    ['Oman praised Malta, and Fiji Tonga.', ['SUPPORT FJI>TON stated', 'SUPPORT OMN>MLT stated']],
    [
      'Latvia condemned the Syrian raid, Estonia the Libyan siege.',
      ['ACCUSE EST>LBY stated', 'ACCUSE LVA>SYR stated'],
    ],
    [
      'Laos withdrew its envoy from Nepal and Bhutan its consul from Mongolia.',
      ['SANCTION BTN>MNG stated', 'SANCTION LAO>NPL stated'],
    ],
    ['Togo sent soldiers to Mali, Ghana to Niger.', ['MOBILIZE GHA>NER stated', 'MOBILIZE TGO>MLI stated']],
    ['Palau gave Samoa a boat and Tonga a loan.', ['AID PLW>TON stated', 'AID PLW>WSM stated']],
    ['Bolivia was invaded by Peru, Paraguay by Chile.', ['ASSAULT CHL>PRY stated', 'ASSAULT PER>BOL stated']],
    ['Oslo vowed to arm Chad and Helsinki to arm Niger.', ['AGREE FIN>NER stated', 'AGREE NOR>TCD stated']],
    [
      'Malta eased its curbs on Greek fish, Cyprus on Italian wine.',
      ['CONCEDE CYP>ITA stated', 'CONCEDE MLT>GRC stated'],
    ],
    [
      'Laos expelled the Chilean envoy, and Nepal the Chilean consul.',
      ['SANCTION LAO>CHL stated', 'SANCTION NPL>CHL stated'],
    ],
    [
      'Togo eased its curbs on Fiji in March, Palau in May.',
      ['CONCEDE PLW>FJI stated', 'CONCEDE TGO>FJI stated'],
    ],
    ['Togo offered to mediate between the two, Ghana to arm Niger.', ['AGREE GHA>NER stated']],
    ['Oman praised Malta and Fiji was to arm Tonga.', ['AGREE FJI>TON stated', 'SUPPORT OMN>MLT stated']],
    ['Nassim expelled the Laotian envoys in May, attacked Nepal in June and fled.', []],
    ['Togo broke with Peru and recognised Chile.', ['SANCTION TGO>PER stated', 'SUPPORT TGO>CHL stated']],
    ['Togo deported a Chadian, Palau a Fijian.', ['COERCE PLW>FJI stated', 'COERCE TGO>TCD stated']],
    [
      'Togo will send nurses to Mali in May and Ghana to Niger.',
      ['AGREE GHA>NER stated', 'AGREE TGO>MLI stated'],
    ],
    ['Togo vowed to hand the men to Chad and Mali to leave.', ['AGREE TGO>TCD stated']],
    ['Togo sent nurses to Chad and Mali offered tents.', ['AID TGO>TCD stated']],
    [
      'Kenya accused Malawi of fraud and Zambia of theft.',
      ['ACCUSE KEN>MWI stated', 'ACCUSE KEN>ZMB stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));

  it.each([
    ['Laos praised Nepal, Bhutan and Mongolia.', 'SUPPORT LAO>MNG stated'],
    ['Latvia promised to send nurses to Chad and Mali to help.', 'AGREE LVA>MLI stated'],
    ['Denmark visited Togo on Monday and Ghana the next day.', 'CONSULT DNK>GHA stated'],
    ['Palau condemned Samoa and the Fijian siege of Tonga.', 'ACCUSE PLW>WSM stated'],
  ])('is none in: %s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('partners and those whom it is against', () => {
  it.each([
    ['Malta promised to trade with Cyprus against Libya.', ['AGREE MLT>CYP stated']],
    ['Fiji promised to deal with Samoa over Tongan fish.', ['AGREE FJI>WSM stated']],
    ['Laos offered to trade with Nepal instead of Bhutan.', ['AGREE LAO~NPL stated']],
    ['Kenya refused to talk to Malawi.', ['REJECT KEN>MWI stated']],
    ['Kenya will not cooperate with Malawi.', ['REJECT KEN>MWI stated']],
    ['Kenya stopped trading with Malawi.', ['SANCTION KEN>MWI stated']],
    ['Kenya threatened to clash with Malawi.', ['THREATEN KEN>MWI stated']],
    ['Kenya and Malawi refused to talk.', ['REJECT KEN~MWI stated']],
    // whoever is to be helped or met is not threatened
    ['Latvia threatened to arm Georgia.', []],
    ['Latvia threatened to sign a treaty with Georgia.', []],
    ['Latvia threatened to bomb Georgia.', ['THREATEN LVA>GEO stated']],
    ['Latvia threatened to stop arming Georgia.', ['THREATEN LVA>GEO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('calls and what they are for', () => {
  it.each([
    [
      'The president of Ghana called the king of Jordan to insist that Togo pay.',
      ['CONSULT GHA>JOR stated', 'REQUEST GHA>TGO stated'],
    ],
    [
      'The premier of Fiji spoke with the king of Tonga to demand the release of the crew.',
      ['CONSULT FJI~TON stated', 'REQUEST FJI>TON stated'],
    ],
    ['Laotian envoys visited Nepal to demand that Bhutan hand over the men.', 'REQUEST LAO>BTN stated'],
    ['Oslo insisted that Riga halt exports to Minsk.', ['REQUEST NOR>LVA stated']],
  ])('%s', (text, expected) => {
    if (typeof expected === 'string') expect(relations(text)).toContain(expected);
    else expect(relations(text).sort()).toEqual(expected);
  });

  it.each([
    'The president of Ghana called on citizens to demand better roads from Togo.',
    'The general called troops to the border to press Togo.',
    'Ghana called its parliament to discuss the treaty with Togo.',
  ])('is none in: %s', (text) => expect(relations(text).join()).not.toMatch(/CONSULT/));
});

describe('whose it is that somebody threatens to take', () => {
  it.each([
    ['Malawi threatened to take back the Tanzanian harbour.', ['THREATEN MWI>TZA stated']],
    ['Malawi threatened to recapture the Kenyan-held villages.', ['THREATEN MWI>KEN stated']],
    ['Malawi threatened to occupy the island, a Tanzanian possession.', ['THREATEN MWI>TZA stated']],
    [
      'Malawi threatened to take back two islets that Tanzania has held since 1964.',
      ['THREATEN MWI>TZA stated'],
    ],
    ['Malawi threatened to take back the harbour.', []],
    ['Malawi threatened to take its own harbour back.', []],
    ['Togo condemned the siege, a violation of Chad.', []],
    ['Togo condemned the siege, a Libyan operation.', ['ACCUSE TGO>LBY stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('forecasts and what others end', () => {
  it.each([
    ['Laos warned Nepal that the river would rise.', []],
    ['Laos warned Nepal that Bhutan was lying.', ['ACCUSE LAO>BTN stated']],
    ['Laos warned Nepal that it would pay.', ['THREATEN LAO>NPL stated']],
    ['Laos warned Nepal that any raid would be avenged.', ['THREATEN LAO>NPL stated']],
    ['Laos warned its citizens in Nepal to come home.', []],
    [
      'Laos warned that Chinese ships would come and that Nepal would regret it.',
      ['THREATEN LAO>NPL stated'],
    ],
    ['Laos said that Nepal would bomb Bhutan.', ['ASSAULT NPL>BTN hypothetical']],
    ['Laos said that it would bomb Bhutan.', ['THREATEN LAO>BTN stated']],
    ['Laos played a part in stopping trade between Nepal and Bhutan.', []],
    ['Laos severed links between Nepal and Bhutan.', []],
    ['Laos ended Nepalese aid to Bhutan.', []],
    ['Laos ended its aid to Bhutan.', ['SANCTION LAO>BTN stated']],
    ['Laos bowed to pressure from Nepal.', ['CONCEDE LAO>NPL stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who is named to be left out', () => {
  it.each([
    ['Fiji condemned neither Tonga nor Samoa.', ['ACCUSE FJI>TON denied', 'ACCUSE FJI>WSM denied']],
    ['Fiji will meet neither Tonga nor Samoa.', ['REJECT FJI>TON stated', 'REJECT FJI>WSM stated']],
    ['Fiji condemned not Tonga but Samoa.', ['ACCUSE FJI>WSM stated']],
    ['Fiji condemned nobody, not even Tonga.', []],
    ['Fiji condemned not only Tonga but also Samoa.', ['ACCUSE FJI>TON stated', 'ACCUSE FJI>WSM stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('who speaks in between', () => {
  it('is no subject of what was done at a time', () =>
    expect(relations('Laotian troops, Hanoi said, entered Vietnam last week.')).toEqual([
      'MOBILIZE LAO>VNM stated',
    ]));
});

describe('names of companies before what is moved', () => {
  it.each([
    ['Niger bought Airbus helicopters.', 'company:airbus', false],
    ['Niger seized an Air Serbia plane.', 'company:air-serbia', true],
    ['Niger attacked a Maersk vessel.', 'company:maersk', true],
  ])('%s', (text, id, isTold) => {
    const { actors } = extract(articleOf(text), realLexicon());
    expect(actors.some((actor) => actor.id === id)).toBe(isTold);
    expect(read(text).relations.some(({ target }) => target === id)).toBe(isTold);
  });
});

describe('relative clauses behind several', () => {
  it.each([
    // where one is told of, the last
    ['Fiji met Laos and Nepal, which accuses Bhutan of theft.', ['ACCUSE NPL>BTN stated']],
    ['Fiji met Laos and Nepal, which had attacked Bhutan.', ['ASSAULT NPL>BTN stated']],
    [
      'Fiji met Laos and Nepal, which accuse Bhutan of theft.',
      ['ACCUSE LAO>BTN stated', 'ACCUSE NPL>BTN stated'],
    ],
    [
      'Laos and Nepal, which attacked Bhutan, fell out.',
      ['ASSAULT LAO>BTN stated', 'ASSAULT NPL>BTN stated'],
    ],
  ])('%s', (text, told) => {
    expect(relations(text).filter((one) => /ACCUSE|ASSAULT/.test(one))).toEqual(told);
  });
});

describe('tags that word order tells better', () => {
  it.each([
    ['Kenya agreed to close land and air borders with Sudan.', ['THREATEN KEN>SDN stated']],
    ['Kenya agreed to closer ties with Sudan.', ['AGREE KEN~SDN stated']],
    [
      'Meeting in Quito, the foreign ministers of Peru and Chile accused Bolivia.',
      ['CONSULT CHL~PER stated', 'ACCUSE CHL>BOL stated', 'ACCUSE PER>BOL stated'],
    ],
    ['Meetings in Quito between Peru and Chile failed.', ['CONSULT CHL~PER stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual([...expected].sort()));
});

describe('a name that stands behind what points to it', () => {
  it.each([
    ['The bloc, known as Mercosur, froze the assets of Chad.', 'COERCE Mercosur>TCD stated'],
    ['The group, called M23, seized Goma from Congo.', 'ASSAULT COD>COD stated'],
    ['The country, known as Chad, bombed Mali.', 'ASSAULT TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});
