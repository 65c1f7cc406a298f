// Whom nouns and pronouns mean where more than one has been named, and whom they do not mean.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

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
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

it('takes for done what somebody comes to', () =>
  expect(relations('Netanyahu flew to Chad, only to be received by the foreign minister of Chad.')).toContain(
    'CONSULT TCD>ISR stated',
  ));

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
  ])('reads in "%s" nothing like %s', (text, unread) => expect(told(text).join()).not.toContain(unread));
});

describe('what two or one have done', () => {
  it.each([
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
