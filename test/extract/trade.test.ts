// What reports of trade tell: duties that stand, unfair goods, what is owed and not done, who buys whose goods, headlines in capitals.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what is said of trade', () => {
  it.each([
    ['Kenya ruled that Sudanese cotton was injuring its growers.', ['ACCUSE KEN>SDN stated']],
    ['Kenya said Sudanese firms were dumping cotton on its market.', ['ACCUSE KEN>SDN stated']],
    ['Kenya said Sudanese firms are still dumping cotton.', ['ACCUSE KEN>SDN stated']],
    ['Kenya said the Sudanese bill was protectionist.', ['ACCUSE KEN>SDN stated']],
    ['Kenya upheld a duty on cotton from Sudan.', ['SANCTION KEN>SDN stated']],
    ['Kenya allowed its sanctions on Sudan to expire.', ['RETREAT KEN>SDN stated']],
    ['Kenya said it was dumping cotton.', []],
    ['Kenyan growers were hurt by Sudanese cotton.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('whose goods are traded', () => {
  it.each([
    ['Around ten cargoes of Fijian sugar have been sold to Laos.', ['COOPERATE FJI>LAO stated']],
    ['Laos is the fourth largest importer of Fijian products.', ['COOPERATE LAO>FJI stated']],
    ['Most of the exports of Fiji go to Laos.', ['COOPERATE FJI>LAO stated']],
    ['Sales of Fijian flats to Laotians fell.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is owed and not done', () => {
  it.each([
    ['Fiji said Laos had not honoured the pact.', ['ACCUSE FJI>LAO stated']],
    ['Fiji said Laos was not doing enough.', ['ACCUSE FJI>LAO stated']],
    ['Laos has not lived up to its word, Fiji said.', ['ACCUSE FJI>LAO stated']],
    ['Fiji said that Laos had not opened its market.', ['ACCUSE FJI>LAO stated']],
    ['Fiji says Laos has no right to the reef.', ['ACCUSE FJI>LAO stated']],
    ['Fiji says Laotian women have no right to vote.', []],
    ['Fiji says it has no business in Laos.', []],
    ['Fiji said Laos would not honour the pact.', []],
    ['Fiji said it had not honoured the pact.', []],
    ['Fiji did not say Laos had not kept its promise.', []],
    ['Fiji said Laos had honoured the pact.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what a court rules', () => {
  it.each([
    ['The court ruled that Laos had attacked Fiji.', ['ASSAULT LAO>FJI stated']],
    ['Laos has not ruled out a strike on Fiji.', ['THREATEN LAO>FJI stated']],
    ['Laos ruled out a strike on Fiji.', ['ASSAULT LAO>FJI denied']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('each of two', () => {
  it.each([
    ['Fiji and Laos have each blamed the other for the delay.', ['ACCUSE FJI~LAO stated']],
    ['Fiji and Laos have both condemned Mali.', ['ACCUSE FJI>MLI stated', 'ACCUSE LAO>MLI stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('headlines in capitals', () => {
  it.each([
    ['NEW ZEALAND ACCUSES FIJI', ['ACCUSE NZL>FJI stated']],
    ['EL SALVADOR ACCUSES SRI LANKA', ['ACCUSE SLV>LKA stated']],
    ['TRINIDAD AND TOBAGO ACCUSES FIJI', ['ACCUSE TTO>FJI stated']],
    ['INDIA ACCUSES FIJI', ['ACCUSE IND>FJI stated']],
    ['FIJIAN MINISTER DUE IN LAOS', ['CONSULT FJI>LAO planned']],
    ['FIJIAN SUGAR DUE IN LAOS', []],
    ['MAY ACCUSES FIJI', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is agreed to be sold less of', () => {
  it.each([
    ['Fiji agreed to limit its exports of shoes to Laos.', ['CONCEDE FJI>LAO stated']],
    ['Fiji offered to cut shoe exports to Laos.', ['CONCEDE FJI>LAO stated']],
    ['Fiji agreed to cut arms exports to Laos.', ['THREATEN FJI>LAO stated']],
    ['Fiji threatened to cut shoe exports to Laos.', ['THREATEN FJI>LAO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is threatened on a condition', () => {
  it.each([
    ['Fiji would hit back if Laos imposed duties.', ['THREATEN FJI>LAO hypothetical']],
    ['Fiji would respond firmly if Laos closed ports.', ['THREATEN FJI>LAO hypothetical']],
    ['Fiji responded firmly to the note of Laos.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who is somewhere for talks', () => {
  it.each([
    ['The Fijian minister, in Vientiane for talks, was happy.', ['CONSULT FJI>LAO stated']],
    ['The Fijian minister was also in Vientiane for talks.', ['CONSULT FJI>LAO stated']],
    ['The Fijian minister, in Vientiane for a tournament, was happy.', []],
    ['The note followed two days of talks here between Fiji and Laos.', ['CONSULT FJI~LAO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what stands in front of a verb that ends something', () => {
  it.each([
    ['Praising Fiji, Laos ended its ban on cars.', 'SUPPORT LAO>FJI stated'],
    ['Bowing to Fijian pressure, Laos cut its tariffs.', 'CONCEDE LAO>FJI stated'],
    ['Laos stopped arming Fiji.', 'SANCTION LAO>FJI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('whose loan is signed, and who is a member', () => {
  it.each([
    ['Fiji signed a Japanese loan for a port.', ['AID JPN>FJI stated']],
    ['Japan signed a loan to Fiji.', ['AID JPN>FJI stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));

  it('takes states listed behind a dash for members', () => {
    const listed = relations('Prices fell in OPEC countries -- Iran, Iraq and Qatar.');
    expect(listed.filter((one) => one.startsWith('MEMBER_OF'))).toHaveLength(3);
  });

  it.each([
    'Prices fell in two non-EU countries - Norway and Turkey.',
    'Prices fell in EU candidate countries - Serbia and Albania.',
    'Prices fell in EU states - Chad said so.',
  ])('%s', (text) => expect(relations(text).filter((one) => one.startsWith('MEMBER_OF'))).toEqual([]));
});
