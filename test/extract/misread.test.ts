// What histories and briefs tell beside, and what is not to be read in it; and whose a month or a year is.
import { expect, it } from 'vitest';
import { extract } from '../../main/extract/extract.ts';
import { articleOf, read, realLexicon } from './lexicon.ts';
import { relations } from './told.ts';

it.each([
  ['Peru threatened to leave if the Biden administration built hangars in Chile.', []],
  [
    'Niger was to expel Malian soldiers and to close its embassy in Chad.',
    ['SANCTION NER>MLI planned', 'SANCTION NER>TCD planned'],
  ],
  ['Egypt was about to attack Libya.', ['THREATEN EGY>LBY stated']],
  ['A bombing of Chad by Sudan may have brought down the government.', ['ASSAULT SDN>TCD stated']],
  ['A bombing of Chad by Sudan may bring down the government.', ['ASSAULT SDN>TCD hypothetical']],
  ['Lula met them on the coast, often with Chilean officials in the next room.', []],
  ['Lula received Milei and dismissed him for telephoning the Bolivian army.', ['CONSULT BRA>ARG stated']],
  ['The convoy brought Danish food across the bridge.', []],
  [
    'Kenya, Uganda and Rwanda withdrew their ambassadors, charging that Burundi had broken a promise.',
    [
      'SANCTION KEN>BDI stated',
      'SANCTION RWA>BDI stated',
      'SANCTION UGA>BDI stated',
      'ACCUSE KEN>BDI stated',
      'ACCUSE RWA>BDI stated',
      'ACCUSE UGA>BDI stated',
    ],
  ],
  ['Lula received Sergio Massa, whom Javier Milei had narrowly beaten.', ['CONSULT BRA>ARG stated']],
  ['Ethiopia would not let Eritrea attack Sudan.', []],
  ['In the clip the emir of Qatar seems to praise Iran.', ['SUPPORT QAT>IRN hypothetical']],
  ['Few ministers can have praised both Iran and Israel.', []],
  ['Peru urges a new Chilean Institute of Fisheries.', []],
  ['Zambia strengthened security arrangements with Malawi.', ['AGREE MWI~ZMB stated']],
  ['Zambia strengthened its border trade with Malawi.', ['COOPERATE MWI~ZMB stated']],
  ['Zambia strengthened its border posts along Malawi.', ['MOBILIZE ZMB>MWI stated']],
  ['Since they last met, Malawi and Zambia have grown.', []],
  ['Millions of Danes harbour the wish of a secure future for their Norwegian friends.', []],
  ["Malawi urged approval of Zambia's membership in the fund.", []],
  ['Malawi urged greater efforts by Zambia.', ['REQUEST MWI>ZMB stated']],
  ['Malawi, urged by Zambia, left.', ['REQUEST ZMB>MWI stated']],
  ['From Lima to Quito, Kenyans condemned Chad.', ['ACCUSE KEN>TCD stated']],
  ['They visited what Kenyans call a Ugandan Job Centre.', []],
  ['Finland supports freedom, justice and peace.', []],
  ['Danish troops resist the forces of hatred.', []],
  ['The Soviet Union wrecked a summit of Austria.', []],
  ['Inspectors of the United Nations destroyed Iraqi missiles.', []],
  ['Lula and Milei agreed about nothing.', []],
  ['Niger showed photographs of what it called rebel camps on Malian soil.', []],
  [
    'Peru signed the treaty with Chile, and Lula announced that he would terminate it.',
    ['SUPPORT CHL~PER stated'],
  ],
  ['Turkish drones sold to Morocco were shot down.', ['COOPERATE TUR>MAR stated']],
  ["Libya's jets flew beside those of Malta.", []],
  [
    'Bosnia and Serbia met. Serbia refused to ratify the adapted treaty on conventional forces in Europe.',
    ['CONSULT BIH~SRB stated'],
  ],
  ['Lula took a bus to Chile and let it sail.', []],
  ['Shell let its Malian stores run low.', []],
  ['Peru and Chile issued a statement that spoke of a crisis.', []],
  ['Niger stormed the embassy of Mali.', ['ASSAULT NER>MLI stated']],
  [
    'Chadian soldiers were accused by Amnesty International of torture and of shooting Malian prisoners.',
    ['ACCUSE Amnesty International>TCD stated'],
  ],
  ['Mali could not stand it: raids on Niger brought down its government.', []],
  [
    'Lula met Maduro and Milei. Lula said that the instructors may stay for a time, and that he would fight them.',
    ['CONSULT ARG~BRA stated', 'CONSULT BRA~VEN stated'],
  ],
  [
    'Kenya closed its border with Uganda after an attack by rebels which it says Rwanda supports.',
    ['COERCE KEN>UGA stated'],
  ],
  ['Peru, Bolivia and Chile held the next rounds.', []],
  ['The book claims that Boko Haram abducted Chadians.', ['ASSAULT NGA>TCD hypothetical']],
  ['Chad and Mali agreed on the pact, with Kenya as godfather.', []],
  ['Lula, who held the presidency of the African Union, left.', []],
  ['Boko Haram handed its weapons to Chadian soldiers.', []],
  ['Peru gave the Chilean army a million dollars a day to fight.', []],
  ['Norway asked in vain for the release of a journalist.', []],
  ['Lula and Milei would gladly make war on a common enemy.', []],
  ['As Peru’s prosecutor she froze the accounts of Chile.', []],
  [
    'Chad shelled Bol and Mali fired rockets at Niamey. Human Rights Watch accused both of war crimes.',
    [
      'ASSAULT MLI>NER stated',
      'ACCUSE Human Rights Watch>MLI stated',
      'ACCUSE Human Rights Watch>TCD stated',
    ],
  ],
  [
    'Angela Merkel flew to Oslo. Dick Quell spoke there. Chile praised her.',
    ['CONSULT DEU>NOR stated', 'SUPPORT CHL>DEU stated'],
  ],
  ['Chadians were left at sea by smugglers. Kenya gave them water.', ['AID KEN>TCD stated']],
  ['Peru signed a pact with Chile. Twenty-two states urged Bolivia to stop.', ['SUPPORT CHL~PER stated']],
  ['Mali closed the crossing in concert with Niger.', []],
  ['Lula was slow to condemn Peru.', []],
  ['Lula and Milei had talked Maduro round for hours.', []],
  ['Journalists looked at deportations from Peru and Chile.', []],
  ['Peru joined the sanctions of the African Union.', []],
  ['Prosecutors charged the fallen president with having conspired with Boko Haram.', []],
  ['Peru said that Boko Haram had sent men to attack Chileans.', ['ASSAULT NGA>CHL planned']],
  ['Peru begged Chile not to.', ['REQUEST PER>CHL stated']],
  ['Norway offered to send monitors.', []],
  ['Lula points to Kenya, which under pressure from Uganda gave way.', []],
  [
    'Lula has asked Peru and Chile to help. Milei visited both.',
    ['REQUEST BRA>CHL stated', 'REQUEST BRA>PER stated', 'CONSULT ARG>CHL stated', 'CONSULT ARG>PER stated'],
  ],
  ['Chad broke with Mali in solidarity.', ['SANCTION TCD>MLI stated']],
  [
    'Chad, Togo and Mali broke with Niger, and the Netherlands withdrew their ambassador.',
    [
      'SANCTION MLI>NER stated',
      'SANCTION TCD>NER stated',
      'SANCTION TGO>NER stated',
      'SANCTION NLD>NER stated',
    ],
  ],
  [
    'Kenya bombed Chad in the belief that Mali stood behind Niger.',
    ['ASSAULT KEN>TCD stated', 'SUPPORT MLI>NER hypothetical'],
  ],
  ['The FBI charged a Chadian-American salesman with fraud.', []],
  ['Lula vetoed the invitation to join the African Union.', []],
  ['Lula wrote a letter. In Santiago a court dismissed his suit.', []],
  ['It was said that Lula was on his way when a Chilean drone killed him.', ['ASSAULT CHL>BRA stated']],
  ['Kenya objected to the base at the United Nations.', []],
  ['A Chilean engineer was pardoned within the week at Lula’s request.', []],
  ['Lula ought to have asked Peru.', []],
  [
    'Zusana Quell came to Oslo. She wept. She slept. Her car broke down. Pavel Brod came. Chile praised him.',
    ['SUPPORT CHL>Pavel Brod stated'],
  ],
  ['Lula was turned away by Nicolás Maduro.', []],
  ['Chile sought guarantees that Peru will not unite with Bolivia.', []],
  ['Lula gave notice that he would end the treaty with Chile.', ['THREATEN BRA>CHL stated']],
  ['If Peru were to seize the port, Chile could not retake the islands.', []],
  ['Norway, which has not a claim but a quarrel with Denmark, left.', ['RIVAL_OF DNK~NOR stated']],
  ['Lula has urged Bolivians to leave the African Union.', ['REQUEST BRA>BOL stated']],
  [
    'A Greek frigate sank a Tunisian boat and left the crew in the water, to be rescued by Italian sailors.',
    ['ASSAULT GRC>TUN stated'],
  ],
  ['Brazil let Nayib Bukele fly home in defiance of its own judges.', ['RETREAT BRA>SLV stated']],
  [
    'Peru fought on the side of Chile until the two fell out, and their armies shelled Bolivia.',
    ['AID PER>CHL stated', 'RIVAL_OF CHL~PER stated', 'ASSAULT CHL>BOL stated', 'ASSAULT PER>BOL stated'],
  ],
])('%s', (text, expected) => {
  const told = relations(text);
  expect(told).toEqual(expected);
});

it.each([
  [
    'Peru held exercises with Chile in the bay and signed a pact with Bolivia in March 2021.',
    [null, '2021-03'],
  ],
  [
    'Peru held exercises with Chile in the bay and signed a pact with Bolivia on Monday.',
    ['2021-10-18', '2021-10-18'],
  ],
  [
    'They complained that the second vote, in July 2020, had cost them the border, and Peru sued Chile.',
    [null],
  ],
  ['Chile expelled a Peruvian garrison in January 1833.', ['1833-01']],
  ['In 1987 Peru bombed Chile. Kenya praised Togo that June.', ['1987', '1987-06']],
  ['In 1987 Peru bombed Chile. In June Kenya sued Togo.', ['1987', null]],
  ['Kenya sued Togo that June.', [null]],
  ['Kenya will quarrel with Togo every January.', [null]],
  ['In March 1992 Kenya bombed Togo, a month after soldiers of Chad had shelled Mali.', ['1992-03', null]],
  ['Kenya bombed Togo between 28 August and 5 September 1945.', ['1945']],
  ['Lula met Milei, and in January 2013 the two signed a pact with Peru.', [null, '2013-01', '2013-01']],
  ['In 2019 Peru condemned the Chilean raid on Bolivia.', ['2019', null]],
  ['Soldiers of a Chilean-trained battalion murdered Bolivians in May 2019.', [null]],
  ['Peru sued Chile in the spring of 2020 and bombed Bolivia the following month.', ['2020', null]],
  ['Peru bombed Chile on Monday and sued Togo later that day.', ['2021-10-18', '2021-10-18']],
  ['Peru attacked Chile in July 2019, and it invaded Bolivia late that year.', ['2019-07', null]],
])('%s %s', (text, dates) => {
  expect(read(text, '2021-10-20').relations.map(({ date }) => date)).toEqual(dates);
});

it.each([
  // who is told of further, and not who is only named beside
  [
    'The junta of Chad was led by Idriss Déby. Niger saw in him a rival to Muammar Gaddafi. Kenya helped him to power.',
    ['AID KEN>TCD stated'],
  ],
  // no court of the state that is spoken of
  [
    'Peru sued Chile. Peru said that a court might condemn Bolivia.',
    ['ACCUSE PER>CHL stated', 'ACCUSE court>BOL hypothetical'],
  ],
  [
    'Chad met Mali. Chad met Niger. The court in The Hague condemned Mali.',
    ['CONSULT MLI~TCD stated', 'CONSULT NER~TCD stated', 'ACCUSE court>MLI stated'],
  ],
])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

it('takes nobody for who says it who says nothing', () => {
  const [relation] = read(
    'Oman calls it a crime, Kuwait has said nothing, and only Chad has spoken up for Mali.',
  ).relations;
  expect([relation?.source, relation?.attributedTo]).toEqual(['state:TCD', null]);
});

it('calls whom the headline names by his surname when his brother has been told of', () => {
  const text =
    'Marek Quell came home in May. His brother, Pavel Quell, was shot by soldiers. He wept. Quell visited Chad.';
  const { relations: found } = extract(
    { ...articleOf(text), title: 'Profile: Marek Quell, pilot' },
    realLexicon(),
  );
  expect(found.map(({ type, source }) => `${type} ${source}`)).toContain('CONSULT person:marek-quell');
});

it.each([
  ['Ghana considers ECOWAS a friend.', []],
  ['Ghana considered the African Union plan.', []],
  ['Ghana called the African Union in May.', []],
  ['Ghana called ECOWAS a regional organisation.', []],
  ['Ghana labelled ECOWAS a regional body.', []],
  ['Ghana labelled ECOWAS an occupier.', ['ACCUSE GHA>Economic Community of West African States stated']],
  ['Panama regards Hezbollah as a social organisation.', []],
  ['Ghana considers Boko Haram an outlawed movement.', []],
  ['Ghana considers Boko Haram an outlawed organisation.', ['ACCUSE GHA>NGA stated']],
  ['Uruguay lists Boko Haram as a proscribed organisation.', ['SANCTION URY>NGA stated']],
])('blames no body for being one: %s', (text, expected) => expect(relations(text)).toEqual(expected));
