// When a relation is said to have happened.
import { expect, it } from 'vitest';
import { read } from './lexicon.ts';

it.each([
  ['Kenya accused Peru on Monday.', '2021-10-18'],
  ['Kenya accused Peru last Friday.', '2021-10-15'],
  ['Kenya accused Peru yesterday.', '2021-10-19'],
  ['Kenya accused Peru three days ago.', '2021-10-17'],
  ['Kenya accused Peru last month.', '2021-09'],
  ['Kenya accused Peru earlier this year.', '2021'],
  ['Kenya accused Peru two months ago.', '2021-08'],
  ['Kenya accused Peru on March 3.', '2021-03-03'],
  ['Kenya accused Peru on the 13th.', '2021-10-13'],
  ['Kenya accused Peru on the 28th.', '2021-09-28'],
  ['Kenya accused Peru of violating the 2015 accord.', null],
  ['Kenya accused Peru of violating the accord of 2015.', null],
  ['Kenya accused Peru of sheltering 2000 soldiers.', null],
  ['The May 9 coalition accused Peru of fraud.', null],
  ['Kenya cancelled a visit to Peru that had been due on Friday.', null],
  ['Kenya recalled its ambassador to Peru and on Saturday signed a law.', null],
  ['The party takes its name from an accord of 23 March 2009 which it accuses Peru of violating.', null],
  ['In May Chad spoke of the Kenyan soldiers fighting Peru.', null],
  ['Kenya accused Peru in the last year of the war.', null],
  ['Kenya held its first talks with Peru since 2012 in Lima.', null],
  ['Kenya has held talks with Peru for the first time since 2012.', null],
  ['Kenya has not attacked Peru since 2012.', null],
  ['Kenya has occupied Peru since March 3.', '2021-03-03'],
  ['Kenya has occupied Peru since 2012.', '2012'],
  ['To this day Kenya accuses Peru of fraud.', null],
  ['Peru, armed by Kenya since 2012, is at war.', '2012'],
  ['Kenya has quarrelled with Peru since the 1970s.', null],
  ['Kenya has accused Peru three times since 2012.', null],
  ['Kenya praised Peru, as Chad had done in 2012.', null],
  ['Kenya accused Peru.', null],
])('%s %s', (text, date) => {
  const [relation] = read(text, '2021-10-20').relations;
  expect([relation?.date, relation?.historical]).toEqual([date, false]);
});

it.each([
  ['Kenya, which had bought grain from Peru before the drought, banned imports on March 3, 2021.', null],
  ['Kenya left the court in 2020 and accused Peru of fraud in July 2021.', '2021-07'],
  ['Kenya flew its envoys out and accused Peru on March 3.', '2021-03-03'],
  ['Kenya asked Peru to pay on Monday.', null],
  ['Kenya asked Peru on Monday to pay.', '2021-10-18'],
  ['Chad said on Monday that Kenya had attacked Peru.', null],
  ['Speaking in Oslo on Monday, Kenya accused Peru.', '2021-10-18'],
  ['Kenya accused Peru after its raid of May 2021 on the camp.', null],
  ['Kenya accused Peru of fraud before March 2021.', null],
  ['Kenya will attack Peru in December.', null],
  ['In October 2021, when Kenya accused Peru of fraud, nobody listened.', '2021-10'],
  ['Kenya sells more to Peru than at any time since 2012.', null],
  ['Kenya invited Peru to a summit in May.', null],
  ['The team formed by Kenya and Peru named four men in 2020.', null],
  ['Kenya left the court in 2020 and has since accused Peru of fraud.', null],
  ['Kenya left in 2020 and accused Peru in September of that year.', '2020-09'],
  ['Kenya accuses Peru every Monday.', null],
  ['Kenya punished Peru in May for having bought arms from Chile.', '2021-05'],
])('a time belongs to its clause: %s %s', (text, date) => {
  const [relation] = read(text, '2021-10-20').relations;
  expect([relation?.date, relation?.historical]).toEqual([date, false]);
});

it.each([
  ['March 2021. Kenya accused Peru of fraud.', ['2021-03']],
  ['July 3, 2021: Kenya accused Peru of fraud.', ['2021-07-03']],
  ['March 2020. Kenya accused Peru of fraud. In May Chad accused Togo.', ['2020-03', '2020-05']],
  ['March 2021. Kenya accused Peru of fraud. Two days later Chad accused Togo.', ['2021-03', null]],
  ['March 2021. Kenya accused Peru of fraud.\nChad accused Togo.', ['2021-03', null]],
  ['Kenya accused Peru in November 2019. In January Chad accused Togo.', ['2019-11', null]],
  ['NAIROBI, October 20, 2021 - Kenya accused Peru of fraud.', [null]],
])('the time of a paragraph: %s %s', (text, dates) => {
  expect(read(text, '2021-10-20').relations.map(({ date }) => date)).toEqual(dates);
});

it.each([
  ['In 2016 Kenyan President Uhuru Kenyatta accused Chad of fraud.', ['2016', true]],
  ['The former Kenyan president Uhuru Kenyatta accused Chad of fraud.', [null, true]],
  ['Kenyan President Uhuru Kenyatta accused Chad of fraud.', ['2021-10-20', false]],
])('when an office was held: %s %s', (text, held) => {
  const found = read(text, '2021-10-20').relations.find(({ type }) => type === 'OFFICE_OF');
  expect([found?.date, found?.historical]).toEqual(held);
});

it.each([
  ['Kenya accused Peru in 1998.', '1998'],
  ['Kenya accused Peru twelve years ago.', '2009'],
  ['Kenya had occupied Peru since 2012.', '2012'],
  ['Three years ago today Kenya accused Peru.', '2018-10-20'],
  ['Kenya accused Peru in the 1970s.', null],
  ['Kenya accused Peru decades ago.', null],
  ['Kenya accused Peru during the Cold War.', null],
  ['Kenya attacked Peru in the Six-Day War.', null],
  ['Kenya shelled Peru during the War of the Pacific.', null],
])('history: %s %s', (text, date) => {
  const [relation] = read(text, '2021-10-20').relations;
  expect([relation?.date, relation?.historical]).toEqual([date, true]);
});

it.each([
  ['Kenya has armed Peru since the Six-Day War.', '2021-10-20'],
  ['Kenya shelled a memorial of the Korean War in Peru.', '2021-10-20'],
  ['Kenya attacked Peru in the Korean War.', '1952-10-20'],
])('no history: %s', (text, published) =>
  expect(read(text, published).relations.map(({ historical }) => historical)).toEqual([false]),
);

it.each([
  [
    'March 5, 2014\nKenya expels the envoy of Peru. Chad protests to Kenya.\n21 April 2017\nMali raids Niger.',
    ['2014-03-05', '2014-03-05', '2017-04-21'],
  ],
  ['May 20–21, 2017\nKenya accuses Peru.\nJune 2018\nMali raids Niger.', ['2017-05', '2018-06']],
  // one such line alone may be the day of the article
  ['March 5, 2014\nKenya accuses Peru.', [null]],
])('the time of what stands below a line with a date: %s', (text, dates) => {
  expect(read(text).relations.map(({ date }) => date)).toEqual(dates);
});

it.each([
  // from Monday 31 January to Sunday 6 February
  ['Kenya accused Peru last week.', '2011'],
  ['Kenya accused Peru three weeks ago.', '2011-01'],
  ['Between April 2007 and May 2008 Kenya accused Peru.', null],
  ['Between April and May 2008 Kenya accused Peru.', '2008'],
])('no more than the words tell: %s', (text, date) =>
  expect(read(text, '2011-02-07').relations.map((one) => one.date)).toEqual([date]),
);

it.each([
  ['In the nineteenth century, Peru raided Chile.', true],
  ['In the 18th century, Peru raided Chile.', true],
  ['In 44 BC, Peru raided Chile.', true],
  ['A decade ago, Peru raided Chile.', true],
  ['A generation ago, Peru raided Chile.', true],
  ['Between 1975 and 1979, Peru raided Chile.', true],
  ['In the twenty-first century, Peru raided Chile.', false],
  ['Between 2020 and 2021, Peru raided Chile.', false],
])('%s is history: %s', (text, history) =>
  expect(read(text, '2021-10-20').relations.map(({ historical }) => historical)).toEqual([history]),
);
