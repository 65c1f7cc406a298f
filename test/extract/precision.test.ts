// What a sentence in a report seems to tell, and does not: each kind of slip was found in whole articles.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations } from './told.ts';

describe('who does it', () => {
  it.each([
    [
      'Trains stopped, and Austria, Hungary and Slovenia closed the border to Croatia.',
      ['COERCE AUT>HRV stated', 'COERCE HUN>HRV stated', 'COERCE SVN>HRV stated'],
    ],
    [
      'Peru, which trains Haitian soldiers, reaffirmed its commitment to Bolivia, as did Chile.',
      ['AID PER>HTI stated', 'SUPPORT PER>BOL stated', 'SUPPORT CHL>BOL stated'],
    ],
    ['Chad closed the crossing; Niger used the occasion to deport ten Chadians.', ['COERCE NER>TCD stated']],
    ['Denmark objected to inviting Belarus to the ceremony.', ['REJECT DNK>BLR stated']],
    ['Iran called the Saudis aggressors.', ['ACCUSE IRN>SAU stated']],
    ['Chad was accused by Niger of arming Mali.', ['ACCUSE NER>TCD stated']],
    ['Peru and Chile dropped their objections.', []],
    ['Peru filed a complaint against all three at the World Trade Organization.', []],
    ['Peru has won Chilean recognition of its claim.', ['SUPPORT CHL>PER stated']],
    [
      'Peru imposed sanctions earlier this month on a Chilean bank that it accused of fraud.',
      ['SANCTION PER>CHL stated', 'ACCUSE PER>CHL stated'],
    ],
    [
      'Peru condemned the sanctions that Chile has imposed on it.',
      ['ACCUSE PER>CHL stated', 'SANCTION CHL>PER stated'],
    ],
    ['Peru voted against letting Chile reopen its base.', ['REJECT PER>CHL stated']],
    [
      'Togo had left on May 3, after Kenya, bombed by Ghana, ended its cooperation with Niger.',
      ['ASSAULT GHA>KEN stated', 'SANCTION KEN>NER stated'],
    ],
    [
      'Togo moved after Ana Lima, the trade envoy of the African Union, visited Kenya.',
      ['CONSULT Ana Lima>KEN stated'],
    ],
    [
      'Sergei Lavrov said that Kenya had cheated.\n“We asked Ghana for help.”',
      ['ACCUSE RUS>KEN stated', 'REQUEST RUS>GHA stated'],
    ],
    [
      'Sergei Lavrov accused Kenya of fraud.\nWhat did you do then?\n“We asked Ghana for help.”',
      ['ACCUSE RUS>KEN stated'],
    ],
    ['Kenya bought Ghanaian helicopters.', ['COOPERATE KEN>GHA stated']],
    ['Kenya’s recognition of Donetsk surprised Ghana.', []],
    ['Ghana issued a warrant for the arrest of his host, Paul Kagame.', ['ACCUSE GHA>RWA stated']],
    ['A railway from Togo to Ghana, which Kenya opposed, was built.', []],
    ['Ana Lima said that Kenya had no credit, since it had never condemned the raid.', []],
    ['The African Union and the massacre in Togo', []],
    ['Kenya assured Ghana that it had not opened the camp.', []],
    ['Kenya assured Ghana that it would send tents.', ['AGREE KEN>GHA stated']],
    [
      'Kenya expelled ten Ghanaian diplomats; Togo and Mali followed on Tuesday.',
      ['SANCTION KEN>GHA stated', 'SANCTION MLI>GHA stated', 'SANCTION TGO>GHA stated'],
    ],
    ['Hackers belonging to the Kenyan army attacked a bank in Ghana.', ['COERCE KEN>GHA stated']],
    [
      'Kenya hailed the flight last year, which began in May, with Ghanaian, Togolese and Malian officers on board.',
      [],
    ],
    ['Kenya refused to let a Ghanaian aircraft fly over Togo.', ['REJECT KEN>GHA stated']],
    ['Peru cited the Vienna Document, under which Kenya had invited nobody.', []],
    [
      'Togo left after Ghana accused Kenya of fraud: it had attacked Mali.',
      ['ACCUSE GHA>KEN stated', 'ASSAULT KEN>MLI stated'],
    ],
    ['Ghana convicted Paul Kagame and acquitted his three co-defendants.', ['SANCTION GHA>RWA stated']],
    [
      'Kenya broke off relations with Ghana in May together with Togo and Mali.',
      ['SANCTION KEN>GHA stated', 'SANCTION MLI>GHA stated', 'SANCTION TGO>GHA stated'],
    ],
    ['Kenya promised ten million dollars if Paul Kagame is allowed to return.', []],
    [
      'Paul Kagame will hear of nothing before Ghana disarms and returns the bodies of two Rwandans.',
      ['RETREAT GHA>RWA hypothetical'],
    ],
    ['Paul Kagame called the treatment of Ghana unacceptable.', []],
    [
      'Ana Lima, who has watched the country for the African Union since March, spoke at length of the massacre in Togo.',
      [],
    ],
    [
      'Ghana and Togo cut off aid until Hamas renounces violence and recognises Israel.',
      ['SUPPORT PSE>ISR hypothetical'],
    ],
    [
      'Ghana’s foreign ministry regretted that the court had disregarded the facts and accused Togo of pressure.',
      ['ACCUSE GHA>TGO stated'],
    ],
    ['Kenya condemns the raid and calls on Ghana to leave.', ['REQUEST KEN>GHA stated']],
    ['Paul Kagame calls Uhuru Kenyatta a man of peace.', []],
    [
      'Kenya held that Ghana had ruled the town, that it armed Togo and that its services took part.',
      ['AID GHA>TGO stated'],
    ],
    ['In September missiles supplied by Ghana and Togo struck a port in Kenya.', []],
    ['The Kenyan frigate Uhuru Bay shelled a port in Togo.', ['ASSAULT KEN>TGO stated']],
    ['Kenya suspended its participation after Ghanaian jets had bombed a port.', []],
    ['Paul Kagame disappeared after his own side had arrested him.', []],
    ['Paul Kagame is a member of the African Union.', []],
    [
      'Kenya found that Wagner, whose owner, Yevgeny Prigozhin, has been placed under sanctions by Ghana, had 800 men in Togo.',
      ['SANCTION GHA>RUS stated'],
    ],
    ['Kenya placed a hold on a Ghanaian proposal to sanction Togo.', ['SANCTION GHA>TGO hypothetical']],
    [
      'Doctors in Kisumu, a town besieged by Ugandan troops, asked Ghana for help.',
      ['REQUEST KEN>GHA stated'],
    ],
    ['Kenya withdrew the guns that had shielded Togo from Ghanaian missiles.', []],
    ['Kenya had flown its jets to Ghana.', []],
    ['Kenya complained that its inspectors never saw the site.', []],
    [
      'Her choice for prime minister, Uhuru Kenyatta, has promised to work with Ghana.',
      ['AGREE KEN>GHA stated'],
    ],
    [
      'Kenya arrested four Ghanaians, whereupon Accra recalled its ambassador, cut all postal links and deported ten Kenyans.',
      ['COERCE KEN>GHA stated', 'SANCTION GHA>KEN stated', 'COERCE GHA>KEN stated'],
    ],
    ['Ana Lima will find that Kenya is selling drones to Ghana.', ['COOPERATE KEN>GHA stated']],
    ['Kenya leaders are suspected of having murdered Ghanaian officers.', []],
    [
      'Paul Kagame named Uhuru Kenyatta to head the mission, but Chad refused to meet him.',
      ['REJECT TCD>KEN stated'],
    ],
    [
      'Paul Kagame stayed away, whereas Uhuru Kenyatta fled from Yoweri Museveni, whom he accused of fraud.',
      ['ACCUSE KEN>UGA stated'],
    ],
    ['Ghanaian fighters buzzed a Kenyan frigate.', ['MOBILIZE GHA>KEN stated']],
    ['Kenyan firms made parts for the F-35 fighter.', []],
    ['Chad, which has a large Nigerien minority, has massed troops on its border.', []],
    ['Kenya and Ghana demanded compensation for the victims.', []],
    ['Kenya pressed its friends to keep Huawei out of the tender.', []],
    ['Kenya has not let Huawei build its network.', ['REJECT KEN>CHN stated']],
    ['Kenya let Huawei build its network.', ['RETREAT KEN>CHN stated']],
    ['Togo trusts Ghana least of all.', []],
    ['Paul Kagame said that he would not meet Uhuru Kenyatta.', ['REJECT RWA>KEN stated']],
    ['Paul Kagame and Uhuru Kenyatta refused to meet.', ['REJECT KEN~RWA stated']],
    [
      'A Kenyan court indicted two Ugandan officers for stealing secrets from Huawei.',
      ['ACCUSE KEN>UGA stated'],
    ],
    [
      'In May 2020, days after a Chadian drone killed two Nigeriens, Mali fired rockets at Niger.',
      ['ASSAULT TCD>NER stated', 'ASSAULT MLI>NER stated'],
    ],
    ['Kenya closed a Soviet-era base and a Chinese-built port.', []],
    [
      'According to diplomats in Nairobi, Ghana has a plan that Togo rejected and may now have to accept.',
      ['REJECT TGO>GHA stated'],
    ],
    [
      'Huawei sued Gazprom over assets in Kenya and Ghana before the two sides signed a contract.',
      ['ACCUSE CHN>RUS stated', 'SUPPORT CHN~RUS stated'],
    ],
    ['Some Christian Democrats urged Kenya to leave.', ['REQUEST Christian Democrats>KEN stated']],
    ['Did a tribunal find that Chad had violated the treaty with Mali?', []],
    ['Kenya bought next to nothing from Ghana.', []],
    ['Kenya bought cement from Ghana.', ['COOPERATE KEN>GHA stated']],
    ['Chad, which had said in May that it would arm Mali, sent nothing.', ['AGREE TCD>MLI stated']],
    [
      'Peru claimed that Chilean air-defence batteries in Bolivia breached the pact.',
      ['ACCUSE PER>CHL stated'],
    ],
    [
      'Kenya arrested Pierre Nkurunziza, a friend of Paul Kagame, and charged him with treason.',
      ['COERCE KEN>BDI stated', 'ALLY_OF BDI~RWA stated', 'ACCUSE KEN>BDI stated'],
    ],
    [
      'Ana Lima, the head of the Kenyan mission, who accused Ghana of fraud, has left.',
      ['ACCUSE KEN>GHA stated'],
    ],
    ['Peru and Chile signed the Open Forces Treaty in Lima.', ['SUPPORT CHL~PER stated']],
    [
      'Tanks of the 7th Guards Brigade of the Chadian army shelled a town in Niger.',
      ['ASSAULT TCD>NER stated'],
    ],
    ['Kenyan agents helped seize a Ugandan lawyer.', ['COERCE KEN>UGA stated']],
    [
      'Kenya and Ghana recalled their envoys from Chad and Mali, respectively.',
      ['SANCTION GHA>MLI stated', 'SANCTION KEN>TCD stated'],
    ],
    ['Everyone but Turkey condemned Fiji.', []],
    ["Oslo's envoy was told that Chad held Mali responsible.", ['ACCUSE TCD>MLI stated']],
    ["Norway's skiers won, but its envoys lost: Chad's minister thanked Mali.", ['SUPPORT TCD>MLI stated']],
    ["Macron's visit to Fiji was cut short.", ['CONSULT FRA>FJI stated']],
    [
      'Danish troops who had served in Mali packed up and moved to Niger, which later expelled them.',
      ['COERCE NER>DNK stated'],
    ],
    [
      'Ghana buried the idea of joining OPEC.',
      ['REJECT GHA>Organization of the Petroleum Exporting Countries stated'],
    ],
    [
      'Xi Jinping, who had asked Modi days earlier to wait, urged Pakistan to talk.',
      ['REQUEST CHN>IND stated', 'REQUEST CHN>PAK stated'],
    ],
    ['Oslo told Minsk not to target Norwegian ships.', ['REQUEST NOR>BLR stated']],
    [
      'LUSAKA, March 3, 2009 (Agencies) – Malawi recalled its ambassador from Lusaka and closed its consulate in Ndola.',
      ['SANCTION MWI>ZMB stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  it('asks no word of when for who says so', () => {
    const { relations: found } = read('Gabon recalled its envoy after Spain endorsed Morocco.');
    expect(found.map(({ attributedTo }) => attributedTo)).toEqual([null, null]);
  });

  it('keeps a title without a name apart from who is so titled further down', () => {
    const text =
      'The Prime Minister met President Ruto of Kenya. They spoke about trade. The weather was fine. ' +
      'Later the Prime Minister flew to Norway for talks with Prime Minister Jonas Gahr Støre.';
    expect(relations(text, '2023-05-01')).toContain('CONSULT prime minister>NOR stated');
  });
});
