// What one sentence leaves to the next, and who is spoken of.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who does it, told over several sentences', () => {
  it.each([
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
      'Kenya has a quarrel with Togo. In Accra, crowds besieged the parliament.',
      ['RIVAL_OF KEN~TGO stated', 'PROTEST GHA>GHA stated'],
    ],
    [
      'Peru brokered the resumption of relations between Kenya and Ghana. Both sides wanted a deal.',
      ['CONSULT PER>GHA stated', 'CONSULT PER>KEN stated', 'SUPPORT GHA~KEN stated', 'AGREE GHA~KEN planned'],
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
    ['Kenya and Ghana met. Togo and Mali hosted the first talks.', ['CONSULT GHA~KEN stated']],
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
      'Ghana accused Kenya of fraud. Togo suspends building for ten months, which Kenya rejects as too little.',
      ['ACCUSE GHA>KEN stated', 'REJECT KEN>TGO stated'],
    ],
    ['Kenya condemned the strike. Ghana and Togo applauded it.', []],
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
      'Kenya sued Huawei. It accused the company of fraud.',
      ['ACCUSE KEN>CHN stated', 'ACCUSE KEN>CHN stated'],
    ],
    [
      'Kenya accused the European Commission of delay. Ghana thanked the commission.',
      ['ACCUSE KEN>European Commission stated', 'SUPPORT GHA>European Commission stated'],
    ],
    ['Chad accused Niger of fraud. Mali welcomed the ruling.', ['ACCUSE TCD>NER stated']],
    [
      'Kenya asked Ghana to lift the ban. Togo supports the proposal.',
      ['REQUEST KEN>GHA stated', 'SUPPORT TGO>KEN stated'],
    ],
    ['Kenya sold arms to Ghana. Togo supports the proposal.', ['COOPERATE KEN>GHA stated']],
    [
      'Chadian jets bombed a camp in Niger. Niamey summoned the ambassador.',
      ['ASSAULT TCD>NER stated', 'ACCUSE NER>TCD stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
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
