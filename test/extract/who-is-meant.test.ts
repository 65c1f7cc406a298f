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
    // who was sent there, and not who sent him
    [
      'Boutros Boutros-Ghali sent Juan Paz to Rwanda. He landed in Kigali and met Paul Kagame.',
      'CONSULT person:juan-paz>person:paul-kagame',
    ],
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
    // the body that the article is about
    [
      'ECOWAS hit Mali with penalties. Leaders of ECOWAS met in Accra, and ECOWAS was firm.\n\nThe European Union was expected to discuss measures.\n\nThe bloc shut its borders to Mali.',
      'COERCE organisation:ecowas>state:MLI',
    ],
    // both of them, and against whom they did it
    [
      'Mali recalled its envoy after Oman, Peru and Egypt cut all links with Chad.',
      'SANCTION state:OMN>state:TCD',
    ],
    [
      'Mali recalled its envoy after Oman, Peru and Egypt cut all links with Chad.',
      'SANCTION state:MLI>state:TCD',
    ],
    [
      'Mali was calm. Oman and Egypt cut all links with Chad. They accuse it of arming Niger.',
      'ACCUSE state:OMN>state:TCD',
    ],
    // who is punished for it, inside the clause
    [
      'The European Union, which suspended Belarus after it forced down a Ryanair jet, accused Minsk of lying.',
      'COERCE state:BLR>company:ryanair',
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

it('tells of what was done once it had been', () =>
  expect(relations('Peru freed them once Ana Lima had been convicted by Chile.')).toContain(
    'SANCTION CHL>Ana Lima stated',
  ));

it('takes nobody for president who has been ousted', () => {
  const found = issued(
    'Mexico gave asylum to the president of Peru who was ousted in May.',
    null,
    '2020-05-01',
  );
  expect(found.join()).not.toContain('martin-vizcarra');
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

describe('who is told of, or joined, just before', () => {
  it.each([
    // the two people whom a sentence joins, and not the armies before
    [
      'Senegalese and Guinean troops saved the president. Ali Lee and Omar Park embraced. Both signed the pact.',
      'SUPPORT person:ali-lee>person:omar-park',
    ],
    // but "both countries" are no people
    [
      'Chad and Mali quarrelled. Ali Lee and Omar Park met in Oslo. Both countries signed the pact.',
      'SUPPORT state:TCD>state:MLI',
    ],
    // whose reason it is
    [
      "Guinea sent men. Senegal's reason was plain: for years it has accused Mali of theft.",
      'ACCUSE state:SEN>state:MLI',
    ],
    // who was shot, and by whom
    [
      'People mourned a Kyrgyz driver shot dead by an American airman.',
      'ASSAULT institution:united-states-armed-forces>people:kgz-driver',
    ],
    ['A Kenyan beaten to death by Chadian police was buried.', 'ASSAULT institution:tcd-police>state:KEN'],
    // a third whom both fight
    ['Chad and Mali fought side by side against Kenya.', 'COOPERATE state:TCD>state:MLI'],
    ['Chad and Mali fought side by side against Kenya.', 'ASSAULT state:TCD>state:KEN'],
    // whom his own words name is another
    [
      'President Ali Lee ordered General Omar Park to go. He refused and demanded that Lee resign.',
      'REQUEST person:omar-park>person:ali-lee',
    ],
    // what a letter says is said by its sender
    ['Lavrov sent Chad a letter urging it to agree.', 'REQUEST person:sergei-lavrov>state:TCD'],
    // who only follows does the same
    [
      'Saudi Arabia cut ties with Lebanon. Bahrain and Kuwait followed within a day.',
      'SANCTION state:KWT>state:LBN',
    ],
    // a second object, with an owner of its own
    ["Chad expelled Mali's ambassador and two Nigerian diplomats.", 'SANCTION state:TCD>state:NGA'],
    [
      'Clinton called the leaders of Greece and Turkey. Bill Clinton had been woken.',
      'CONSULT person:bill-clinton>state:TUR',
    ],
    // of whom the clause behind a judgement tells
    ['Kenya said it was unacceptable that Chad had closed the border.', 'ACCUSE state:KEN>state:TCD'],
    [
      '"It is outrageous that Mali has bombed a town," the Kenyan minister said.',
      'ACCUSE state:KEN>state:MLI',
    ],
    ["Kenya's minister found it unfortunate that Chad had sent troops.", 'ACCUSE state:KEN>state:TCD'],
    ['Kenya said it was deplorable that the bridge had been bombed by Chad.', 'ACCUSE state:KEN>state:TCD'],
    // the war of a state, and not of who would end it
    [
      "Chile's rejection of mediation by the European Union in its war with Peru was a blow.",
      'ASSAULT state:CHL>state:PER',
    ],
    ['Chile turned down mediation in its war with Peru.', 'ASSAULT state:CHL>state:PER'],
    // of the ship that has just been told of
    [
      'A Kenyan trawler ran aground in May. Its crew was arrested by Chad.',
      'COERCE state:TCD>people:ken-crew',
    ],
    // one Finn, who has been named
    ['Alexander Stubb spoke in Oslo. The Finn praised Chad.', 'SUPPORT person:alexander-stubb>state:TCD'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});
