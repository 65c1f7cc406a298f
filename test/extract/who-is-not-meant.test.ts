// Whom nouns, pronouns and verbs do not mean, and what their words do not tell.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('who is not meant', () => {
  it.each([
    ['Kenya voted. Kenya was calm. Every government condemned Chad.', 'state:KEN>'],
    ['Kenya has 3,600 soldiers in the African Union force in Somalia.', 'MOBILIZE'],
    // they are none of the parties
    ['Sudan and the SPLM-North signed an accord. The parties and the SPLM-North met in Delhi.', 'CONSULT'],
    // who was not asked
    ['Uruguay authorised two mills without first informing Argentina.', 'RETREAT'],
    // "they" are no "it"
    [
      'The judges of the International Court of Justice spoke of Uruguay. They found that it had attacked Argentina.',
      'ASSAULT organisation:icj',
    ],
    // his own spies
    [
      'Jordan was furious, and so was its king. Jordan said little. The Jordanian police held two of the agents.',
      'intelligence',
    ],
    ['Ian Martin, sent by Kofi Annan to oversee the process, has only a handful of staff.', 'CONSULT'],
    // who was in office elsewhere, and is no more
    [
      'Papua New Guinea voted. Papua New Guinea was calm, and so was its capital, Port Moresby. Bertie Ahern, the former Irish prime minister, read out the figures. General Singirok demanded that the prime minister quit.',
      'bertie-ahern',
    ],
    // what is done meets nobody
    ['A Chadian deployment could be met by greater Egyptian involvement.', 'CONSULT'],
    ['Mali was there. Turkey likes to see itself as a brother of Mali.', 'SUPPORT'],
    ["Mali's survival is owed less to Russian rifles than to fear.", 'SUPPORT state:RUS'],
    ['Justin Trudeau said that he did not want poor relations with Chad.', 'REJECT'],
    ['Boris Yeltsin promised that every soldier would be gone.', 'AGREE'],
    // the island's
    [
      'Hundreds of African Union and Comorian soldiers stormed the island of Anjouan, seizing its airport.',
      'organisation:african-union',
    ],
    // whose none of the world's offices is
    ['The rights commissioner in Geneva urged Chad to stop the war.', 'REQUEST state:CHE'],
    ["Peru flouted a Hague tribunal's ruling.", 'REJECT'],
    // who only watches over it, or leads it
    ['Chad breached the Kenyan-monitored line on Friday.', 'MOBILIZE'],
    ["Armenia's appeal for help under the Russian-led pact went unheard.", 'RUS'],
    // who does not talk to each other
    ['Migrants from Syria and Iraq sat down on the tracks at Idomeni.', 'CONSULT'],
    ['Kenyans held rallies in Nairobi in solidarity with Chad.', 'PROTEST'],
    // what is sold
    [
      'Trade of Canada is modest. Canada is calm. It is unclear what will become of a sale of armoured vehicles built by General Dynamics, which has been criticised by rights groups.',
      'canada-armed',
    ],
    // who is told to do something does not do the next
    [
      'Saudi Arabia has already ordered thousands of its citizens studying in Canada to leave, told patients in Canadian hospitals to seek treatment elsewhere, suspended its state airline’s flights to Toronto and stopped buying Canadian wheat and barley.',
      'people:can-patient>',
    ],
    ['Sweden condemned the flogging of Raif Badawi.', 'raif-badawi'],
    // to stop what others do
    ['Roza Otunbayeva begged Russia for soldiers to halt the slaughter of Uzbeks.', 'ASSAULT'],
    // which would wrong it
    ['Colin Powell said that America would not recognise any breakaway parts of Georgia.', 'state:GEO'],
    ['Chad restored the naval patrols suspended from Operation Sophia.', 'SANCTION'],
    ['Ban Ki-moon reminded all sides of the right of Nepal to transit.', 'REQUEST'],
    // named after him
    ['It has also shut the Sheikh Zayed hospital, which treated patients free of charge.', 'person:zayed'],
    ['Looters attacked shops in the capital of Papua New Guinea.', 'ASSAULT'],
    [
      'A military court in Kigali sentenced Lee to 24 years in prison for threatening state security.',
      'THREATEN',
    ],
    ['Within hours he was on television naming the culprits: Ana Lima and others.', 'institution:television'],
    // who was only called home
    [
      'Nassim Lee fled to South Africa. South Africa recalled its ambassador. A court in Kigali sentenced him to death.',
      'SANCTION institution:rwa-judiciary>state:ZAF',
    ],
    [
      'Emomali Rahmonov, a former state farm director, and Said Abdullo Nuri, a mullah once jailed by the KGB, put their names to the accord.',
      'director',
    ],
    // nobody's own enemy is a country
    [
      'Mr Rahmonov flew to Khosdeh, in northern Afghanistan, to meet his enemy.',
      'CONSULT person:rahmonov>state:AFG',
    ],
    ['The ambassador of Japan in Lima gave a reception for the Japanese emperor’s birthday.', 'CONSULT'],
    // one of the commanders
    [
      'Russia and Tajikistan met. Field commanders on both sides have not been consulted, and one of them was holding UN staff hostage.',
      'COERCE state:RUS',
    ],
    [
      'State Department spokesman Philip Crowley called the Venezuelan move a petulant response and said Colombia’s allegations needed to be taken seriously.',
      'philip-crowley',
    ],
    ['The United States promised to open two embassies.', 'AGREE'],
    ['Henry Puna narrowly defeated Gerald Zackios for the top job.', 'ASSAULT'],
    [
      'Kofi Annan and Javier Solana, the EU’s foreign policy chief, are appealing for calm, and Mr Solana is preparing to visit the Gulf.',
      'REQUEST person:kofi-annan>person:javier-solana',
    ],
    // those who hurt him
    [
      'Tengiz Togonidze died in jail. Georgia’s foreign ministry blames his jailers.',
      'ACCUSE state:GEO>person',
    ],
    ['In March Canada joined the US, the UK and the EU in sanctions over Xinjiang.', 'MEMBER_OF'],
    ['Justin Trudeau repeatedly refused to intervene in the courts.', 'REJECT'],
    [
      'Germany said that mercenaries from Russia’s Wagner Group were being deployed in Mali with help from Moscow.',
      'AID state:RUS>state:MLI',
    ],
    ['Moscow recalled its ambassador and evacuated families.', 'AID'],
    // by its own
    [
      'The United States accused Pakistan of lying. Only last week Pakistan’s ambassador in Washington was forced out over a memo.',
      'COERCE',
    ],
    // somebody there, and not Lebanon
    ['Denmark’s consulate in Beirut was set on fire.', 'state:LBN>'],
    // with whom others did
    [
      'Oman and Egypt cut all links with Chad. Mauritania and Niger followed them and broke off relations altogether.',
      'SANCTION state:MRT>state:NER',
    ],
    [
      'In 1971 Taiwan lost its seat at the United Nations and in 1979 the recognition of the United States.',
      'SUPPORT',
    ],
    ['Lee was a lieutenant on a NATO-sponsored English course in Budapest.', 'AID'],
    // some members are not the body
    ['Russia and China, as well as five EU members, have not recognised Kosovo.', 'european-union'],
    ['Some NATO countries criticised Turkey.', 'organisation:nato'],
    ['The United States praised its Nato partner for acting firmly.', 'organisation:nato'],
    // who is accused has killed them, and not who accuses
    [
      'Chad has ordered 18 employees of the Malian embassy to leave, accusing Mali of having blown up a depot in 2014 and killed two Chadian workers.',
      'ASSAULT state:TCD',
    ],
    // a stranger's troops are of no state that is told of
    [
      'A Prague district removed a statue of Marshal Konev, whose troops freed the city from the Germans. The Czech government was angry.',
      'czech-republic-army',
    ],
    // who is joined opposes it as well
    ['The council passed the text. Venezuela joined Nicaragua in opposing it.', '>state:NIC'],
    // they are "both", whoever that is
    [
      'Chadian and Malian troops left. Both, one of the men said, keep the truce that they have signed.',
      'SUPPORT',
    ],
    // whoever says so there
    ['Suriname protested in writing in May, officials there say, and was ignored.', 'ACCUSE'],
    // what stands in another clause
    [
      'In March insurgents overran Palma, killing dozens, and in April Total, a French energy giant, declared force majeure.',
      'fra-energy-giant',
    ],
    // why it was done, and what she was
    [
      "The envoy Ali Lee was declared persona non grata because of statements by Mexico's rulers.",
      'SANCTION state:MEX',
    ],
    ['Its ambassador, Lisa Kenna, a former CIA officer, met the Peruvian defence minister.', 'usa-officer'],
    // a reason why
    ['Chad appealed to his conscience, for the Malian cabinet has not met since May.', 'REQUEST'],
    // talks that follow
    ['Saudi Arabia bombed Mali. Talks with Kenya followed in May.', 'ASSAULT state:KEN'],
    // where somebody stood
    ['Bakiyev spoke in Moscow, standing beside Dmitry Medvedev.', 'SUPPORT'],
    // his own envoy, who has a name
    ['Canada accused Israel. It has called home its ambassador, David Berger.', 'CONSULT'],
    // his own soldiers
    [
      'Kyrgyz soldiers guard the base. Barack Obama has ordered another 17,000 soldiers to go.',
      'kgz-armed-forces',
    ],
    // his own guard, his own government, and a name
    ['The Greek navy left a guard on the islet.', 'RETREAT'],
    ['The Turkish parliament authorised the government of Greece to wage war.', 'RETREAT'],
    ['King Hussein came to the summit, calling the Iraqi leader the guardian of the gate.', 'CONSULT'],
  ])('reads in "%s" nothing like %s', (text, unread) => expect(told(text).join()).not.toContain(unread));
});

it('takes whoever has failed to persuade for one who has tried', () =>
  expect(relations('China failed to persuade Fiji to sign a pact.')).toContain('REQUEST CHN>FJI stated'));

it.each([
  'Chad and Mali ended the war without shaking hands, sharing a table or signing a paper.',
  'Chad left without meeting Malians, calling Mali or signing a paper with it.',
])('denies all that stands in a row behind "without": %s', (text) =>
  expect(relations(text).filter((line) => /^SUPPORT|^CONSULT/.test(line))).toEqual(
    relations(text).filter((line) => line.endsWith('denied')),
  ),
);

it('takes what a report says for denied where the report is dismissed, whatever stands between the two', () =>
  expect(relations('Chad dismissed a report by Kenya on Thursday that it had armed Mali.')).toContain(
    'AID TCD>MLI denied',
  ));

it('tells as done what follows a denial of having done another thing', () =>
  expect(relations('Chad denied having shelled Mali and accused Kenya of lies.')).toContain(
    'ACCUSE TCD>KEN stated',
  ));

it('"the task force" is no army of the state that is told of', () =>
  expect(
    told("Chad's cabinet named a task force on roads. The task force visited Mali.").join(),
  ).not.toContain('chad-army'));
