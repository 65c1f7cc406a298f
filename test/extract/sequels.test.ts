// What the next sentence tells of what was told: who is meant by "the latter" and "his host", what was undone, how it was answered.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who is meant', () => {
  it.each([
    ['Chad and Mali signed a truce. The former condemned Peru.', 'ACCUSE TCD>PER stated'],
    ['Chad and Mali signed a truce. The latter condemned Peru.', 'ACCUSE MLI>PER stated'],
    ['Mali is in turmoil. Chad condemned the government.', 'ACCUSE TCD>MLI stated'],
    ['Mali is in turmoil. Chad condemned its rulers.', 'ACCUSE TCD>MLI stated'],
    ['The envoy spoke of Mali. Chad has condemned the country.', 'ACCUSE TCD>MLI stated'],
    ['The president of Chad flew to Mali. His host praised him.', 'SUPPORT MLI>TCD stated'],
    [
      'The president of Chad received his Malian counterpart. The visitor praised him.',
      'SUPPORT MLI>TCD stated',
    ],
    ['The president of Chad met the president of Mali. They condemned Peru.', 'ACCUSE MLI>PER stated'],
    ['Chad held talks with Mali in Geneva. They condemned Peru.', 'ACCUSE TCD>PER stated'],
    ['Chad, Mali and Togo tabled a resolution. The sponsors condemned Peru.', 'ACCUSE TGO>PER stated'],
    ['A spokesman for the Chadian government said it had attacked Mali.', 'ASSAULT TCD>MLI stated'],
    ['The president of Chad condemned Mali. He said it had attacked Togo.', 'ASSAULT MLI>TGO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Chad, Mali and Togo signed a truce. The latter condemned Peru.', 'PER'],
    ['South Korea quarrelled with Japan. Mike Pompeo met both foreign ministers in Bangkok.', 'THA'],
    [
      'The ministers of Chad and Mali agreed to arrange a meeting between the presidents of Chad and Mali.',
      'TCD>MLI',
    ],
    ['Peru had aided it. Chad condemned the territory that is Mali today.', 'PER'],
    ['Chad sued Mali. The former president condemned Peru.', 'TCD>PER'],
    ['Peru slammed Mali. Chad condemned the government.', 'TCD>PER'],
    ['Mali closed the border. A spokesman for the Chadian army said it had attacked Togo.', 'TCD>TGO'],
    ['The president of Chad flew to Mali. The host of the talks condemned Peru.', 'PER'],
  ])('reads in "%s" nothing like %s', (text, unread) => expect(relations(text).join()).not.toContain(unread));
});

describe('what became of it', () => {
  it.each([
    ['Chad arrested two Malian journalists. They were freed in May.', 'RETREAT TCD>MLI stated'],
    ['Chad arrested two Malian journalists. The two were deported in May.', 'COERCE TCD>MLI stated'],
    ['Chad seized a Malian ship. The vessel was released in May.', 'RETREAT TCD>MLI stated'],
    ['Chad seized a Malian ship. The crew was freed in May.', 'RETREAT TCD>MLI stated'],
    ['Chad imposed sanctions on Mali. The sanctions were lifted in May.', 'RETREAT TCD>MLI stated'],
    ['Chad imposed sanctions on Mali. It lifted them in May.', 'RETREAT TCD>MLI stated'],
    ['Chad sent troops to Mali. The troops were withdrawn in May.', 'RETREAT TCD>MLI stated'],
    ['Chad imposed sanctions on Mali. Peru criticised them.', 'ACCUSE PER>TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Chad killed two Malian journalists. They were freed in May.',
    'Chad imposed sanctions on Mali. It lifted the ban on alcohol in May.',
    'Chad imposed sanctions on Mali. Togo lifted them in May.',
    'Chad arrested two Malian journalists. The prices were freed in May.',
    'The sanctions were lifted in May.',
  ])('reads no end of it in: %s', (text) => expect(relations(text).join()).not.toContain('RETREAT'));
});

describe('how it was answered', () => {
  it.each([
    ['Mali accused Chad of spying. The charge was rejected by Chad.', 'REJECT TCD>MLI stated'],
    ['Mali offered Chad a truce. The offer was turned down.', 'REJECT TCD>MLI stated'],
    ['Mali demanded an apology from Chad. Chad refused to apologise.', 'REJECT TCD>MLI stated'],
    ['Mali bombed a town in Chad. Chad vowed to respond.', 'THREATEN TCD>MLI stated'],
    ['Mali arrested two Chadian pilots. Chad demanded that they be freed.', 'REQUEST TCD>MLI stated'],
    ['Mali arrested two Chadian pilots. Chad asked for the pair to be freed.', 'REQUEST TCD>MLI stated'],
    ['Mali sentenced two Chadian pilots. Chad called for both to be released.', 'REQUEST TCD>MLI stated'],
    ['Mali accused Chad of spying. Chad called the espionage claim absurd.', 'ACCUSE TCD>MLI stated'],
    ['Chad has accused Mali of theft. Bamako hit back.', 'ACCUSE MLI>TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Mali bombed a town in Chad. Peru vowed to respond.',
    'Mali bombed a town in Chad. Chad vowed to respond to Togo.',
    'Mali bombed a town in Chad. Chad vowed to strike a deal.',
  ])('reads no threat in: %s', (text) => expect(relations(text).join()).not.toMatch(/THREATEN \w+>MLI/));

  it('takes those who are arrested for nobody to blame', () =>
    expect(
      relations('Chad arrested two Malian journalists. Their arrest was condemned by Peru.').join(),
    ).not.toContain('PER>MLI'));
});
