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
      'Peru and Chile met. Brazil, which borders both countries, sent armoured vehicles to its northern frontier.',
      ['CONSULT CHL~PER stated'],
    ],
    [
      'Niger bombed a camp of Mali. Kenya condemned the strike. Ghana also condemned the attack.',
      ['ASSAULT NER>MLI stated', 'ACCUSE KEN>NER stated', 'ACCUSE GHA>NER stated'],
    ],
    [
      'Kenya, Ghana and Togo met. Kenya warned Ghana of a war in Mali. The three countries condemned Niger.',
      [
        'CONSULT GHA~TGO stated',
        'CONSULT GHA~KEN stated',
        'CONSULT KEN~TGO stated',
        'THREATEN KEN>GHA stated',
        'ACCUSE GHA>NER stated',
        'ACCUSE KEN>NER stated',
        'ACCUSE TGO>NER stated',
      ],
    ],
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
      ['CONSULT TGO>KEN stated'],
    ],
    [
      'Sergei Lavrov said that Kenya had cheated.\n“We asked Ghana for help.”',
      ['ACCUSE RUS>KEN stated', 'REQUEST RUS>GHA stated'],
    ],
    [
      'Sergei Lavrov accused Kenya of fraud.\nWhat did you do then?\n“We asked Ghana for help.”',
      ['ACCUSE RUS>KEN stated'],
    ],
    [
      'Kenya has a quarrel with Togo. In Accra, crowds besieged the parliament.',
      ['RIVAL_OF KEN~TGO stated', 'PROTEST GHA>GHA stated'],
    ],
    ['Kenya bought Ghanaian helicopters.', ['COOPERATE KEN>GHA stated']],
    ['Kenya’s recognition of Donetsk surprised Ghana.', []],
    ['Ghana issued a warrant for the arrest of his host, Paul Kagame.', ['ACCUSE GHA>RWA stated']],
    ['A railway from Togo to Ghana, which Kenya opposed, was built.', []],
    ['Ana Lima said that Kenya had no credit, since it had never condemned the raid.', []],
    [
      'Peru brokered the resumption of relations between Kenya and Ghana. Both sides wanted a deal.',
      ['CONSULT PER>GHA stated', 'CONSULT PER>KEN stated', 'SUPPORT GHA~KEN stated', 'AGREE GHA~KEN planned'],
    ],
    ['The African Union and the massacre in Togo', []],
    ['Kenya assured Ghana that it had not opened the camp.', []],
    ['Kenya assured Ghana that it would send tents.', ['AGREE KEN>GHA stated']],
    [
      'Kenya expelled ten Ghanaian diplomats; Togo and Mali followed on Tuesday.',
      ['SANCTION KEN>GHA stated', 'SANCTION MLI>GHA stated', 'SANCTION TGO>GHA stated'],
    ],
    ['Kenya expelled ten Ghanaian diplomats. Years of silence followed.', ['SANCTION KEN>GHA stated']],
    [
      'Kenya accused the European Commission of delay. The Venice Commission criticised Ghana. The commission sued Togo.',
      [
        'ACCUSE KEN>European Commission stated',
        'ACCUSE Venice Commission>GHA stated',
        'ACCUSE European Commission>TGO stated',
      ],
    ],
    ['Hackers belonging to the Kenyan army attacked a bank in Ghana.', ['COERCE KEN>GHA stated']],
    [
      'Kenya hailed the flight last year, which began in May, with Ghanaian, Togolese and Malian officers on board.',
      [],
    ],
    ['Kenya and Ghana met. Togo and Mali hosted the first talks.', ['CONSULT GHA~KEN stated']],
    ['Kenya refused to let a Ghanaian aircraft fly over Togo.', ['REJECT KEN>GHA stated']],
    ['Peru cited the Vienna Document, under which Kenya had invited nobody.', []],
    [
      'Togo left after Ghana accused Kenya of fraud: it had attacked Mali.',
      ['ACCUSE GHA>KEN stated', 'ASSAULT KEN>MLI stated'],
    ],
    ['Ghana convicted Paul Kagame and acquitted his three co-defendants.', ['SANCTION GHA>RWA stated']],
    ['Kenya broke off relations with Ghana in May together with Togo and Mali.', ['SANCTION KEN>GHA stated']],
    ['Kenya promised ten million dollars if Paul Kagame is allowed to return.', []],
    [
      'Paul Kagame will hear of nothing before Ghana disarms and returns the bodies of two Rwandans.',
      ['RETREAT GHA>RWA hypothetical'],
    ],
    ['Paul Kagame called the treatment of Ghana unacceptable.', []],
    ['And the European Union? Its foreign ministers praised Ghana.', ['SUPPORT European Union>GHA stated']],
    [
      'Kenya, Ghana and Togo met. Paul Kagame phoned Uhuru Kenyatta. The two presidents will meet in May.',
      [
        'CONSULT GHA~TGO stated',
        'CONSULT GHA~KEN stated',
        'CONSULT KEN~TGO stated',
        'CONSULT RWA>KEN stated',
        'CONSULT KEN~RWA planned',
      ],
    ],
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
    [
      'Ghana accused Kenya of fraud. Togo suspends building for ten months, which Kenya rejects as too little.',
      ['ACCUSE GHA>KEN stated'],
    ],
    ['The Kenyan frigate Uhuru Bay shelled a port in Togo.', ['ASSAULT KEN>TGO stated']],
    ['Kenya suspended its participation after Ghanaian jets had bombed a port.', []],
    ['Paul Kagame disappeared after his own side had arrested him.', []],
    ['Paul Kagame is a member of the African Union.', []],
    ['Kenya condemned the strike. Ghana and Togo applauded it.', []],
    [
      'Kenya found that Wagner, whose owner, Yevgeny Prigozhin, has been placed under sanctions by Ghana, had 800 men in Togo.',
      ['SANCTION GHA>RUS stated'],
    ],
    ['Kenya placed a hold on a Ghanaian proposal to sanction Togo.', ['SANCTION GHA>TGO hypothetical']],
    [
      'Finnish, Danish and Swedish ships shelled a port in Kenya. Ghana thanked the three countries.',
      [
        'ASSAULT DNK>KEN stated',
        'ASSAULT FIN>KEN stated',
        'ASSAULT SWE>KEN stated',
        'SUPPORT GHA>DNK stated',
        'SUPPORT GHA>FIN stated',
        'SUPPORT GHA>SWE stated',
      ],
    ],
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
      [],
    ],
    [
      'Kenya sued Huawei. It accused the company of fraud.',
      ['ACCUSE KEN>CHN stated', 'ACCUSE KEN>CHN stated'],
    ],
    [
      'Huawei sued Gazprom over assets in Kenya and Ghana before the two sides signed a contract.',
      ['ACCUSE CHN>RUS stated', 'SUPPORT CHN~RUS stated'],
    ],
    ['Some Christian Democrats urged Kenya to leave.', ['REQUEST Christian Democrats>KEN stated']],
    [
      'Kenya accused the European Commission of delay. Ghana thanked the commission.',
      ['ACCUSE KEN>European Commission stated', 'SUPPORT GHA>European Commission stated'],
    ],
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
    ['Chad accused Niger of fraud. Mali welcomed the ruling.', ['ACCUSE TCD>NER stated']],
    [
      'Kenya asked Ghana to lift the ban. Togo supports the proposal.',
      ['REQUEST KEN>GHA stated', 'SUPPORT TGO>KEN stated'],
    ],
    ['Kenya sold arms to Ghana. Togo supports the proposal.', ['COOPERATE KEN>GHA stated']],
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
      'Chadian jets bombed a camp in Niger. Niamey summoned the ambassador.',
      ['ASSAULT TCD>NER stated', 'ACCUSE NER>TCD stated'],
    ],
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
    expect(found.map(({ attributedTo }) => attributedTo)).toEqual([null]);
  });

  it('keeps a title without a name apart from who is so titled further down', () => {
    const text =
      'The Prime Minister met President Ruto of Kenya. They spoke about trade. The weather was fine. ' +
      'Later the Prime Minister flew to Norway for talks with Prime Minister Jonas Gahr Støre.';
    expect(relations(text, '2023-05-01')).toContain('CONSULT prime minister>NOR stated');
  });
});

describe('what is not told', () => {
  it.each([
    [
      'Malawi pulled out of SADC fisheries talks.',
      'MEMBER_OF MWI>Southern African Development Community denied',
    ],
    [
      'Ghana has bases in Togo, where its peacekeepers have been stationed since May.',
      'MOBILIZE GHA>GHA stated',
    ],
    [
      'The court authorised its prosecutor to investigate the torture of Kurds.',
      'RETREAT court>Kurds stated',
    ],
    ["The ruling in Kenya's case against Somalia was hailed.", 'ACCUSE ruling>SOM stated'],
    ['Greece signed up for Batumi.', 'AGREE GRC>GEO stated'],
    ['Asked by reporters in Rome who was to blame, Macron smiled.', 'REQUEST ITA>FRA stated'],
    ['Cyprus asked for more tanks and for Turkish assets to be seized.', 'REQUEST CYP>TUR stated'],
    [
      'Qatar, which has mediated between Chad and Sudan, called them a dangerous escalation.',
      'ACCUSE QAT>TCD stated',
    ],
    ['The round was to have taken place in Oman; Chad has pulled out of it.', 'RETREAT TCD>OMN stated'],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));

  it.each([
    ['Talks between Peru and Chile will take place in Quito.', 'CONSULT CHL~PER planned'],
    ['Talks between Peru and Chile were to have taken place in Quito.', 'CONSULT CHL~PER hypothetical'],
    ['Talks between Peru and Chile did not take place.', 'CONSULT CHL~PER denied'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('who stands there', () => {
  it.each([
    ['Angela Merkel met Barack Obama in Berlin. She thanked Turkey.', 'SUPPORT DEU>TUR stated'],
    [
      'Mugabe had long hidden the rebel Jean Dupont. Then Mugabe threw him out. He turned up in Lusaka.',
      'CONSULT Jean Dupont>ZMB stated',
    ],
    [
      'Envoys were flown out after the Danish government defied the court and expelled ten Belarusians.',
      'COERCE DNK>BLR stated',
    ],
    [
      'Peru stayed away, accusing Chile of siding with Bolivia, and Kenya, which had no part in it, suspended aid to Chad.',
      'SANCTION KEN>TCD stated',
    ],
    ["It was a vote that led Latvia's parliament to condemn Serbia.", 'ACCUSE LVA>SRB stated'],
    [
      'Lavrov spoke with the foreign ministers of ASEAN and with the African Union chief Moussa Faki.',
      'CONSULT RUS~TCD stated',
    ],
    [
      'The rule fell; Chad recalled its ambassador from Mali; Niger, which has no embassy there, did not.',
      'SANCTION TCD>MLI stated',
    ],
    ['Oslo sees no reason not to trust Finland.', 'SUPPORT NOR>FIN stated'],
  ])('%s', (text, expected) => expect(relations(text, '2015-06-01')).toContain(expected));

  it.each([
    ['Three Kurds stormed the consulate in Vienna.', 'PROTEST AUT>AUT stated'],
    [
      'When Chad attacked in May, two truces brokered in turn by Paris and Cairo collapsed.',
      'ASSAULT TCD>FRA stated',
    ],
    [
      'The report quotes allegations by a panel of experts that Rwanda had trained Ugandan rebels.',
      'AID RWA>UGA stated',
    ],
    ['Lawmakers urged the government to recognise Kosovo.', 'REQUEST lawmaker>XKX stated'],
    ['The council can do no more than bring Kenya to the table.', 'SANCTION council>KEN planned'],
    [
      'The UN special representative for Libya, Ann Lee, met the president of Malta.',
      'CONSULT LBY~MLT stated',
    ],
    ['Moscow reminded Yerevan that its duties did not extend to the enclave.', 'REQUEST RUS>ARM stated'],
    [
      'Peruvian diplomats and intelligence officers worked there for months.',
      'COOPERATE PER~intelligence officer stated',
    ],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));
});

describe('who is spoken of', () => {
  it.each([
    [
      'Remarks by two leaders\n\nPRESIDENT PUTIN: We shall help Mali.\n\nCHANCELLOR MERKEL: We shall help Chad. We condemn Niger.',
      'ACCUSE DEU>NER stated',
    ],
    ['"I want to thank Norway for its help," President Ruto of Kenya said.', 'SUPPORT KEN>NOR stated'],
    ["Chad buys Gabon's oil and sells it weapons.", 'COOPERATE TCD>GAB stated'],
    ['The remark so angered Albania that it accused Greece of bad faith.', 'ACCUSE ALB>GRC stated'],
    [
      'Peru may seek the support of Kenya, which from this month holds a seat on the council and has its own quarrel with Somalia.',
      'RIVAL_OF KEN~SOM stated',
    ],
    ['Ms Dupont met Mr Traore. She accused Mali of theft.', 'ACCUSE Dupont>MLI stated'],
    ['Malawi sent home the Danish ambassador.', 'SANCTION MWI>DNK stated'],
    [
      "Chad's parliament rejected the plan, and Qatar, still under blockade by Oman, thanked Kenya.",
      'SUPPORT QAT>KEN stated',
    ],
  ])('%s', (text, expected) => expect(relations(text, '2015-06-01')).toContain(expected));

  it.each([
    [
      'Mr Netanyahu shelved a plan to annex the West Bank, Russia and China said.',
      'RETREAT ISR>Western powers stated',
    ],
    ['The dispute will wreck the talks between Chad and Mali.', 'CONSULT MLI~TCD planned'],
    ['Envoys of Togo will fly to New York.', 'CONSULT TGO>USA planned'],
    ['Holbrooke helped to end the Bosnian war.', 'RETREAT BIH~USA stated'],
    ['Ghana insists that a Palestinian state must come first.', 'REQUEST GHA>PSE stated'],
    ['Libya financed the murders of Chadian officials.', 'AID LBY>TCD stated'],
    [
      "Chad's parliament rejected the plan, and Qatar, still under blockade by Oman, thanked Kenya.",
      'REJECT TCD>QAT stated',
    ],
    ['A Maltese company charged commissions.', 'ACCUSE MLT>commission stated'],
    ['Chad recalled its envoy from Mali; the league refused.', 'REJECT TCD>MLI stated'],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));
});

describe('what one sentence makes of the next', () => {
  it.each([
    [
      'The Ministers of Foreign Affairs of Chad, Mali, Gabon and Togo met in Lomé. They condemned Niger. The Ministers thanked Ghana.',
      ['ACCUSE MLI>NER stated', 'SUPPORT TCD>GHA stated'],
    ],
    [
      'Police in Peru arrested the activist Ana Ruiz. The minister, Juan Lopez, kept silent, and Chile demanded her release.',
      ['REQUEST CHL>PER stated'],
    ],
    [
      'Peru was silent, with the exception of Lima, whose prime minister telephoned the king of Spain.',
      ['CONSULT PER>ESP stated'],
    ],
    [
      'President Boakai of Liberia told reporters that France would have to close its bases there.',
      ['REQUEST LBR>FRA stated'],
    ],
    ['The Russian minister wrote to António Guterres to ask him for a meeting.', ['REQUEST RUS>PRT stated']],
    ['Chad left the bloc after its expulsion from Gabon.', ['SANCTION GAB>TCD stated']],
  ])('%s', (text, expected) => {
    const found = relations(text, '2024-06-01');
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    ['Trump handed them letters inviting President Kagame to Washington.', 'CONSULT USA>RWA denied'],
    ['The union would be making a mistake by letting Belarus back in.', 'RETREAT union>BLR stated'],
    ['Chad has refused to attend meetings arranged by the Americans.', 'CONSULT USA>TCD stated'],
    [
      'Oslo will leave it to the Council and its Parliamentary Assembly, which stripped it of its vote.',
      'SANCTION parliamentary-assembly>Council stated',
    ],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));
});

describe('who is no party to it', () => {
  it.each([
    ['Kenya arrested Ana Ruiz, seized her papers and expelled a Peruvian.', ['COERCE KEN>PER stated']],
    [
      'Chad met Mali, handed over food to Togo and praised Niger.',
      ['AID TCD>TGO stated', 'SUPPORT TCD>NER stated'],
    ],
    [
      'Oslo will recognise Kosovo. Serbia was angry. Serbia recalled its envoy from Oslo. Albania welcomed the announcement.',
      ['SUPPORT ALB>NOR stated'],
    ],
    [
      'Gabon held a vote. The African Union, meeting in Ghana, suspended the country.',
      ['SANCTION African Union>GAB stated'],
    ],
    ["Haiti's premier wrote a letter after Kenyans seized the capital.", ['COERCE KEN>HTI stated']],
  ])('%s', (text, expected) => {
    const found = relations(text, '2024-06-01');
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    [
      'When a mob ransacked the Greek embassy in Lima, Athens severed relations, and Cyprus followed.',
      'PROTEST CYP>GRC stated',
    ],
    ['Togo appealed for help when Malians took the harbour.', 'REQUEST TGO>MLI stated'],
    ['Peru thanked Kenya and Oman, which hosted five rounds of talks.', 'CONSULT KEN~OMN stated'],
    ['The minister said Kenya regretted the decision of Mali.', 'THREATEN minister>KEN stated'],
    [
      'Hungary met Austria. The party, which opposes the plan, called it hypocritical.',
      'ACCUSE party>HUN stated',
    ],
    ['Chile expelled three Peruvians who deal with Cuba.', 'AGREE CUB~PER stated'],
    ['Ghana leads a police mission to Haiti.', 'CONSULT GHA>HTI stated'],
    [
      'Niger accuses terrorists, mainly members of the Islamic State.',
      'MEMBER_OF terrorist>Islamic State stated',
    ],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));
});

describe('lists', () => {
  it.each([
    [
      'Mali, Niger, Chad and the Central African Republic severed diplomatic, trade and transport links with the tiny oil-rich sultanate of Brunei, accusing it of theft.',
      ['SANCTION NER>BRN stated', 'SANCTION CAF>BRN stated', 'ACCUSE TCD>BRN stated'],
    ],
    [
      'Oslo thanked Kenya, which has taken in nearly two million Somalis, and Chad, and appealed to donors.',
      ['SUPPORT NOR>TCD stated', 'AID KEN>SOM stated'],
    ],
    [
      'Ghana has asked the African Union to lift the sanctions it imposed on Mali.',
      ['SANCTION African Union>MLI stated'],
    ],
  ])('%s', (text, expected) => {
    const found = relations(text);
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    [
      'Oslo sent Chad a list of demands, including closing a television station, reducing ties with Mali and paying up.',
      'SANCTION NOR>MLI stated',
    ],
    ['Oslo also wants Chad to cut links with Mali.', 'SANCTION TCD>MLI planned'],
    ['Peru and Chile patrol the strait on their own.', 'COOPERATE CHL~PER stated'],
    [
      'Oslo noted the measures which, since May, prevent Norwegian goods from entering Chad.',
      'COERCE NOR>TCD stated',
    ],
    ['The port holds out, thanks to Chadian soldiers from Mali.', 'SUPPORT MLI>TCD stated'],
  ])('%s', (text, told) => expect(relations(text)).not.toContain(told));
});

describe('who else is told of', () => {
  it.each([
    [
      'In May Peru, Chile and Bolivia accused Kenya of theft.',
      ['ACCUSE CHL>KEN stated', 'ACCUSE BOL>KEN stated'],
    ],
    [
      'The African Union, which has mediated since May, and Peru urged Chad to talk.',
      ['REQUEST African Union>TCD stated', 'REQUEST PER>TCD stated'],
    ],
    ["Trump recognised Morocco's sovereignty over Western Sahara.", ['SUPPORT USA>MAR stated']],
    ['Turkey still has to ratify the treaty with Chad.', ['SUPPORT TUR>TCD planned']],
    [
      "Kosovo met Oslo. Kosovo thanked Oslo. Kosovo praised Oslo. Kosovo rejected the plan of Tirana. Greece's Kyriakos Mitsotakis smiled. NATO has peacekeepers in the country.",
      ['AID North Atlantic Treaty Organization>XKX stated'],
    ],
  ])('%s', (text, expected) => {
    const found = relations(text, '2021-06-01');
    for (const one of expected) expect(found).toContain(one);
  });

  it.each([
    ['Sweden has warned refugees.', 'THREATEN SWE>refugee stated'],
    ['Algeria hosts the Polisario Front.', 'CONSULT DZA>Polisario Front stated'],
    ['President Kagame sent troops to fight the rebels.', 'MOBILIZE RWA>RWA stated'],
    ['Kenya suspended aid over the support of Chad for the M23.', 'SANCTION KEN>March 23 Movement stated'],
    ['Tebboune charges Morocco with having bombed Mali.', 'ASSAULT DZA>MLI stated'],
    [
      'Talks between Lukashenko and Ann Lee, a special representative of U.S. President Joe Biden, began.',
      'CONSULT BLR~USA stated',
    ],
  ])('%s', (text, told) => expect(relations(text, '2022-06-01')).not.toContain(told));
});

it('takes the end of help to fighters for no threat', () => {
  expect(relations('Peru agreed to stop arming the FARC.')).toEqual(['SANCTION PER>COL planned']);
  expect(relations('Peru vowed to stop arming Chile.')).toEqual(['THREATEN PER>CHL stated']);
});
