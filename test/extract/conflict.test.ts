// Who is in conflict with whom, where the sentence tells it roundabout, and where it does not tell it.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who speaks beside what he tells', () => {
  it.each([
    ['Tajikistan, Bishkek charges, has violated its airspace twice.', 'ACCUSE KGZ>TJK stated'],
    ['Ecuador, Peru complains, is keeping its fishermen out of the gulf.', 'ACCUSE PER>ECU stated'],
    ['Zambian officers trained the mutineers, Malawi alleged on Friday.', 'ACCUSE MWI>ZMB stated'],
    ['Its boats were rammed by Danish cutters, Iceland complained.', 'ACCUSE ISL>DNK stated'],
    ['Togolese jets, officials said, hit a depot in Benin.', 'ASSAULT TGO>BEN stated'],
    ['Ghanaian soldiers, a spokesman said, arrested two Togolese traders.', 'COERCE GHA>TGO stated'],
    [
      'According to a leaked UN report, Malawi violated the arms embargo.',
      'ACCUSE United Nations>MWI stated',
    ],
    [
      'Mali called up reservists for what a minister described as a signal to Niger.',
      'MOBILIZE MLI>NER stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Denmark needs more gas, Copenhagen complained.',
    'Peru, Lima claims, is the home of the potato.',
    'The new rules, Oslo says, will help nobody.',
    'Malawi charged that Zambians were persecuted.',
  ])('reads nothing in: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('whose people and things are', () => {
  it.each([
    ['Gabon detained an Oslo-based journalist.', 'COERCE GAB>NOR stated'],
    ['French bombs dropped by Chadian jets killed two Libyans.', 'ASSAULT TCD>LBY stated'],
    ['Peru says Chile is behind the attack.', 'ACCUSE PER>CHL stated'],
    ['A Danish nurse was kidnapped in Chad.', 'ASSAULT TCD>DNK stated'],
    ['Laos seized the assets of a Thai-owned bank.', 'COERCE LAO>THA stated'],
    ['Hackers in the pay of Minsk defaced the website of a Latvian ministry.', 'COERCE BLR>LVA stated'],
    ['Gunmen sent by Asmara shot a Sudanese minister.', 'ASSAULT ERI>SDN stated'],
    ['Men from a Greek cutter beat ten Maltese fishermen.', 'ASSAULT GRC>MLT stated'],
    ['Oman seized a ship flying the flag of Panama.', 'COERCE OMN>PAN stated'],
    ['Kenyan police fired on a bus packed with Somalis.', 'ASSAULT KEN>SOM stated'],
    ['Spain seized a villa belonging to a Gabonese minister.', 'COERCE ESP>GAB stated'],
    ['Malian jets bombed the Algerian-held town of Tessalit.', 'ASSAULT MLI>DZA stated'],
    ['Swedish troops shelled the Norwegian cruiser General Fleischer.', 'ASSAULT SWE>NOR stated'],
    ['Gabon deported a Franco-Togolese activist.', 'COERCE GAB>FRA stated'],
    ['UN troops from Nepal beat Haitian protesters.', 'ASSAULT NPL>HTI stated'],
    ['Serb demonstrators stormed the Danish embassy in Belgrade.', 'PROTEST SRB>DNK stated'],
    ['Parisians marched against Turkey on Friday.', 'PROTEST FRA>TUR stated'],
    ['Rioters looted Indian shops in Fiji.', 'PROTEST FJI>IND stated'],
    ['Oslo housewives marched against Sweden.', 'PROTEST NOR>SWE stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each(['The Geneva-based body called for calm.', 'A Nairobi-based UN official resigned.'])(
    'reads nothing in: %s',
    (text) => expect(relations(text)).toEqual([]),
  );
});

describe('against whom, told by what gave occasion', () => {
  it.each([
    ['Chad put its army on alert after Libyan tanks entered Aouzou.', 'MOBILIZE TCD>LBY stated'],
    ['Norwegian police were put on alert over fears of Iranian attacks.', 'MOBILIZE NOR>IRN stated'],
    ['In a show of force aimed at Lima, Chile sailed two frigates north.', 'MOBILIZE CHL>PER stated'],
    ['Cubans rioted ahead of a visit by the Spanish king.', 'PROTEST CUB>ESP stated'],
    ['Chadian detainees in Libyan prisons went on hunger strike.', 'PROTEST TCD>LBY stated'],
    ['Norway suspended aid to Malawi, citing theft of food.', 'ACCUSE NOR>MWI stated'],
    ['Norway told Iceland to end its boycott of Danish beef.', 'SANCTION ISL>DNK stated'],
    ['Peru sent the ship out despite protests from Chile.', 'REJECT PER>CHL stated'],
    ['Gambia built the dam in spite of Senegalese warnings.', 'REJECT GMB>SEN stated'],
    ['Benin has begun drills close to the border of Togo.', 'MOBILIZE BEN>TGO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Peru put its hospitals on alert after Chile reported cholera.',
    'Fiji put its coast on alert after an earthquake in Chile.',
    'Chile grew despite its own warnings.',
    'Norway grew despite high oil prices in Russia.',
  ])('reads nothing in: %s', (text) => expect(relations(text)).toEqual([]));
});

describe('sentences that the parse takes for others', () => {
  it.each([
    ['Oslo froze arms exports to Gabon.', 'SANCTION NOR>GAB stated'],
    ['A Gabonese judge had a Danish freighter held in port.', 'COERCE GAB>DNK stated'],
    ['Zambian commandos crossed into Malawi.', 'MOBILIZE ZMB>MWI stated'],
    ['Chad, which has lost two towns, shelled a Sudanese village overnight.', 'ASSAULT TCD>SDN stated'],
    ['The Danish doctor Gabon arrested in May is ill.', 'COERCE GAB>DNK stated'],
    ['Norway imposed sanctions on Fiji in May and on Samoa in June.', 'SANCTION NOR>WSM stated'],
    ['Oslo said no to Stockholm on the pipeline.', 'REJECT NOR>SWE stated'],
    ['Denmark saw no grounds for releasing the Chadian officer.', 'REJECT DNK>TCD stated'],
    ['Oslo has no intention of yielding to Swedish pressure.', 'REJECT NOR>SWE stated'],
    ['Gabon is not happy with Togo over the fish.', 'ACCUSE GAB>TGO stated'],
    ['Iceland is looking into whether a Danish ship cut the cable.', 'ACCUSE ISL>DNK stated'],
    ['Lima balks at the terms of Chile.', 'REJECT PER>CHL stated'],
    ['Lomé fumes at Benin', 'ACCUSE TGO>BEN stated'],
    ['Togolese guards shot at and then detained four Beninese smugglers.', 'COERCE TGO>BEN stated'],
    ['A Gabonese court handed a Dane ten years for spying.', 'SANCTION GAB>DNK stated'],
    ['Danish F-16s bombed a camp in Chad.', 'ASSAULT DNK>TCD stated'],
    ['A Danish clerk was arrested by Gabon at the request of Togo.', 'REQUEST TGO>GAB stated'],
    ['Volkswagen pulled out of Belarus.', 'SANCTION DEU>BLR stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Ghana had its doctors trained abroad.',
    'Chile walked out rather than sign the deal with Peru.',
    'Spain sulked instead of joining the pact with Italy.',
    'The leader of Fiji hopes that food prices in Tonga fall.',
    'Gabon says oil exports will grow.',
  ])('reads nothing in: %s', (text) => expect(relations(text)).toEqual([]));

  it('does not take who suffers it for who is asked', () =>
    expect(relations('A Danish clerk was arrested by Gabon at the request of Togo.')).not.toContain(
      'REQUEST TGO>DNK stated',
    ));
});
