// Whom nouns and pronouns mean where more than one has been named, and whom they do not mean.
import { describe, expect, it } from 'vitest';
import { issued, relations, told } from './told.ts';

describe('who is meant', () => {
  it.each([
    // one that few recognise
    [
      'Kenya received the leader of Somaliland in Nairobi. Ethiopia recognised the northern territory.',
      'SUPPORT state:ETH>state:somaliland',
    ],
    // who rules a part of a country
    [
      "Madobe's fighters attacked Kenyan troops.",
      'ASSAULT person:ahmed-madobe>institution:kenya-defence-forces',
    ],
    // the one of whom the article tells
    [
      'Belarus forced down a jet. Belarusian police arrested a blogger. Belarus said that it had obeyed the law. ' +
        'Officials in Minsk gave no details. Latvia opened an inquiry and Poland closed its airports. Moscow took the side of its ally.',
      'SUPPORT state:RUS>state:BLR',
    ],
    // what has just been done, and not a ban
    [
      'Chad bombed a town in Niger. Mali closed its airports to flights from Togo. Ghana condemned the incident.',
      'ACCUSE state:GHA>state:TCD',
    ],
    // him who is a candidate, and not the body
    [
      "Russia blocked Ana Lima's candidacy for president of the World Bank.",
      'REJECT state:RUS>person:ana-lima',
    ],
    // whom the sentence says that it speaks of
    ['As for Chad, whose army has fought Togo, Mali condemned it.', 'ACCUSE state:MLI>state:TCD'],
    // by a word of the name
    [
      'In Sri Lanka the Liberation Tigers of Tamil Eelam signed a truce. Britain outlawed the Tigers.',
      'COERCE state:GBR>group:ltte',
    ],
    // whose envoy leaves, and not who calls him home
    [
      'Kenya withdrew its envoy from Chad over a raid, and from Mali in 2015 after its foreign minister condemned Togo.',
      'ACCUSE state:MLI>state:TGO',
    ],
    // whose army it is, its police are too
    [
      'Serbia began withdrawing part of its army and police from Kosovo, saying their operation against al-Qaeda was complete.',
      'ASSAULT institution:srb-police>group:al-qaeda',
    ],
    // what was done last, and not by the way
    [
      'Russia, which has opposed NATO from the start, was angry. Serbia withdrew its troops from Kosovo. NATO dismissed the move as inadequate.',
      'REJECT organisation:nato>state:SRB',
    ],
    [
      'Two memoranda signed in Paris by Chad and Niger have changed the region.',
      'SUPPORT state:TCD>state:NER',
    ],
    [
      'Hamas has been reinforced by several hundred Russian mercenaries.',
      'AID people:rus-mercenary>group:hamas',
    ],
    // by whom, the last of two tells
    ['They fought the M23, which is armed and directed by Rwanda.', 'AID state:RWA>group:m23'],
    // both in one
    [
      "Washington, an ally of Manila and Taipei's main supplier of arms, urged both to refrain from provocative steps.",
      'AID state:USA>state:TWN',
    ],
    // men of the state, and no crowd
    ['Turkmen security men had forced their way into the Uzbek mission.', 'COERCE people:tkm-man>state:UZB'],
    // those who do what the clause before tells
    [
      'Venezuela was angry. The police said so. The Houthis said otherwise, and Venezuelan investigators agreed with them.',
      'AGREE people:ven-investigator>group:houthis',
    ],
    // whom they hit, and not where
    [
      'Eritrea hosts the air base from which Emirati aircraft strike the Houthis in Yemen.',
      'ASSAULT institution:united-arab-emirates-armed-forces>group:houthis',
    ],
    // some of them
    [
      'About 100 Colombians were recruited to overthrow Mr Chávez.',
      'ASSAULT people:col-people>person:chavez',
    ],
    // by the last words of a name
    [
      'The Philippine coast guard shot a man of Taiwan. Taiwan was angry. Taiwan sent a ship. The coast guard has suspended the crew.',
      'SANCTION institution:philippines-coast-guard>people:crew',
    ],
    // whose the force is that they are of
    [
      'The first troops of a regional force led by Australia flew into the Solomon Islands on Thursday.',
      'MOBILIZE institution:australia-defence-force>state:SLB',
    ],
    // what stands beside a name is nobody else
    [
      'Emomali Rahmonov, a former state farm director, and Said Abdullo Nuri, a mullah once jailed by the KGB, put their names to the accord.',
      'COERCE institution:russia-committee-for-state-security>person:said-abdullo-nuri',
    ],
    // those whom another has got to do it
    [
      'Eritrea and Yemen fought over islands. Ethiopia and Egypt tried their hand at mediation, but it was France that got the two sides to sign an agreement in Paris. They accused Sudan of lying.',
      'ACCUSE state:ERI>state:SDN',
    ],
    [
      'Peruvian commandos blasted their way into the Japanese residence.',
      'ASSAULT institution:peru-armed-forces>state:JPN',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

it('takes for done what somebody comes to', () =>
  expect(relations('Netanyahu flew to Chad, only to be received by the foreign minister of Chad.')).toContain(
    'CONSULT TCD>ISR stated',
  ));

it('takes the president for whom a surname means that a minister has too, in another paragraph', () => {
  const found = issued(
    'Colombia closed the border as Álvaro Uribe met Lula.\n\nThe defence minister, Jorge Alberto Uribe, said nothing.\n\nMr Uribe accused Venezuela of lying.',
    null,
    '2005-01-15',
  );
  expect(found).toContain('ACCUSE person:alvaro-uribe>state:VEN');
});

it('takes nobody for president who has been ousted', () => {
  const found = issued(
    'Mexico gave asylum to the president of Peru who was ousted in May.',
    null,
    '2020-05-01',
  );
  expect(found.join()).not.toContain('martin-vizcarra');
});

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
  ])('reads in "%s" nothing like %s', (text, unread) => expect(told(text).join()).not.toContain(unread));
});

describe('what two or one have done', () => {
  it.each([
    ['Russia, which has opposed the raids, was quick to side with Beijing.', 'SUPPORT state:RUS>state:CHN'],
    [
      'President Ana Lima of Peru and her host, President Luis Sol of Chile, met. They signed a declaration on trade.',
      'SUPPORT person:ana-lima>person:luis-sol',
    ],
    [
      'Netanyahu has expressed regret to Ottawa, appointed a commission and gone home.',
      'SUPPORT person:benjamin-netanyahu>state:CAN',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});
