// What histories and briefs tell beside, and what is not to be read in it; and whose a month or a year is.
import { expect, it } from 'vitest';
import { read } from './lexicon.ts';
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
    ['ACCUSE KEN>BDI stated', 'ACCUSE RWA>BDI stated', 'ACCUSE UGA>BDI stated'],
  ],
  ['Lula received Sergio Massa, whom Javier Milei had narrowly beaten.', ['CONSULT BRA>ARG stated']],
  ['Ethiopia would not let Eritrea attack Sudan.', []],
  ['In the film the emir of Qatar seems to praise Iran.', ['SUPPORT QAT>IRN hypothetical']],
  ['Few ministers can have praised both Iran and Israel.', []],
  ['Lula and Milei agreed about nothing.', []],
  ['Niger showed photographs of what it called rebel camps on Malian soil.', []],
  [
    'Peru signed the treaty with Chile, and Lula announced that he would terminate it.',
    ['SUPPORT CHL~PER stated'],
  ],
  ['Turkish drones sold to Morocco were shot down.', ['COOPERATE TUR>MAR stated']],
  ["Libya's jets flew beside those of Malta.", []],
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
  ['Peru attacked Chile in July 2019, and it invaded Bolivia late that year.', ['2019-07', null]],
])('%s %s', (text, dates) => {
  expect(read(text, '2021-10-20').relations.map(({ date }) => date)).toEqual(dates);
});
