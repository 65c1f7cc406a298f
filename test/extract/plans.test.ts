// "will lead it, working with Chad", "the deal provides for a withdrawal", "has to help": what is not done, whatever form it has.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

const told = (text: string) => relations(text).join();

describe('what stands beside a plan', () => {
  it.each([
    ['Fiji will run the port, working with Tonga.', 'COOPERATE FJI~TON planned'],
    ['Fiji is to tour the region, meeting Tongan ministers in Nukualofa.', 'CONSULT FJI~TON planned'],
    ['Fiji may go on, attacking Tonga.', 'ASSAULT FJI>TON hypothetical'],
    ['Fiji plans to go on, attacking Tonga.', 'ASSAULT FJI>TON planned'],
    ['The siege will end when Fiji withdraws from Tonga.', 'RETREAT FJI>TON planned'],
    ['Fiji will publish a statement condemning Tonga.', 'ACCUSE FJI>TON planned'],
    ['Fiji will host a summit bringing together Laos and Tonga.', 'CONSULT LAO~TON planned'],
  ])('is as much to come: %s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['Fiji ran the port, working with Tonga.', 'COOPERATE FJI~TON stated'],
    ['Working with Tonga, Fiji will build a port.', 'COOPERATE FJI~TON stated'],
    ['Fiji will face a trial after attacking Tonga.', 'ASSAULT FJI>TON stated'],
    ['Fiji will vote for the plan, accusing Tonga of piracy.', 'ACCUSE FJI>TON stated'],
    ['Fiji published a statement condemning Tonga.', 'ACCUSE FJI>TON stated'],
    ['The siege ended when Fiji withdrew from Tonga.', 'RETREAT FJI>TON stated'],
  ])('but: %s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('what is owed or worked on', () => {
  it.each([
    ['Fiji has to help Tonga.', 'AID FJI>TON hypothetical'],
    ['Fiji has got to help Tonga.', 'AID FJI>TON hypothetical'],
    ['Fiji will have to help Tonga.', 'AID FJI>TON hypothetical'],
    ['Fiji is working towards recognising Tonga.', 'SUPPORT FJI>TON planned'],
    ['Fiji is on course to recognise Tonga.', 'SUPPORT FJI>TON planned'],
  ])('is not done yet: %s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['Fiji had to help Tonga.', 'AID FJI>TON stated'],
    ['Fiji has to import its rice from Tonga.', 'COOPERATE FJI>TON stated'],
    ['Fiji does not have to help Tonga.', 'AID FJI>TON denied'],
    ['Fiji insisted on helping Tonga.', 'AID FJI>TON stated'],
  ])('but: %s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('what only stands on paper, or is to follow', () => {
  it.each([
    ['The deal provides for a visit by Laos to Nepal.', 'CONSULT LAO>NPL planned'],
    ['The agenda includes talks between Laos and Nepal.', 'CONSULT LAO~NPL planned'],
    ['Talks between Laos and Nepal will follow.', 'CONSULT LAO~NPL planned'],
    ['The dinner will be followed by talks between Laos and Nepal.', 'CONSULT LAO~NPL planned'],
    ['Chad shut its port ahead of a Laotian attack on Nepal.', 'ASSAULT LAO>NPL planned'],
    ['The likely outcome is a Laotian attack on Nepal.', 'ASSAULT LAO>NPL hypothetical'],
    ['What Chad needs is a Laotian attack on Nepal.', 'ASSAULT LAO>NPL hypothetical'],
    ['Laotian recognition of Nepal would help Chad.', 'SUPPORT LAO>NPL hypothetical'],
    [
      "They raised issues such as Nepal's accession to the African Union.",
      'MEMBER_OF NPL>African Union hypothetical',
    ],
    ['Chad faces possible Laotian sanctions.', 'SANCTION LAO>TCD hypothetical'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['The tour included talks between Laos and Nepal.', 'CONSULT LAO~NPL stated'],
    ['The outcome was a Laotian attack on Nepal.', 'ASSAULT LAO>NPL stated'],
    ['Chad armed ahead of the Laotian invasion of Nepal in 1950.', 'ASSAULT LAO>NPL stated'],
    ['Chad faces Laotian sanctions.', 'SANCTION LAO>TCD stated'],
    ['The recognition of Nepal by Laos would be a mistake, Chad said.', 'LAO>NPL'],
  ])('but: %s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['Reports of a Laotian attack on Nepal were untrue.', /ASSAULT/],
    ['Chad foiled a Laotian attack on Nepal.', /ASSAULT/],
    ['Chad denied that it had anything to do with the raid on Nepal.', /ASSAULT TCD>NPL stated/],
    ['Chad rejected suggestions that Nepal had armed the rebels.', /REJECT TCD>NPL/],
    ['Chad rejected criticism that it had armed Nepal.', /TCD>NPL stated/],
    ['If there are Chadian officers who sold arms to Nepal, they will be tried.', /COOPERATE/],
  ])('is never told as done: %s', (text, never) => expect(told(text)).not.toMatch(never));
});

describe('what is signed or asked for with its time', () => {
  it.each([
    ['Fiji signed a contract last week to sell jets to Tonga.', 'AGREE FJI>TON stated'],
    ['Fiji rejected a proposal last week to arm Tonga.', 'REJECT FJI>TON stated'],
    ['Fiji made a promise last year to recognise Tonga.', 'AGREE FJI>TON stated'],
    ['Fiji issued a threat last week to bomb Tonga.', 'THREATEN FJI>TON stated'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('is not what was done for a purpose', () =>
    expect(told('Fiji scrapped the deal last week to punish Tonga.')).not.toMatch(/AGREE/));
});

describe('what somebody thinks, fears or foretells', () => {
  it.each([
    ['The possibility that Fiji will arm Tonga worried Laos.', 'AID FJI>TON hypothetical'],
    ['There is a danger that Fiji will arm Tonga.', 'AID FJI>TON hypothetical'],
    ['The view that Fiji had armed Tonga worried Laos.', 'AID FJI>TON hypothetical'],
    ['Laos voiced concern that Fiji had attacked Tonga.', 'ASSAULT FJI>TON hypothetical'],
    ['There are signs that Fiji will arm Tonga.', 'AID FJI>TON hypothetical'],
    ['Fiji will be the first state to recognise Tonga.', 'SUPPORT FJI>TON planned'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['There are signs that Fiji is arming Tonga.', 'AID FJI>TON stated'],
    ['The news that Fiji had armed Tonga worried Laos.', 'AID FJI>TON stated'],
    ['Fiji was the first state to recognise Tonga.', 'SUPPORT FJI>TON stated'],
  ])('but: %s', (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ['FIJI UNDER PRESSURE TO ARM TONGA', /AID/],
    ['Fiji-Tonga treaty unlikely', /SUPPORT/],
  ])('in a headline: %s', (text, never) => expect(told(text)).not.toMatch(never));
});

describe('a meeting of a time to come', () => {
  it.each([
    ["Next week's visit to Fiji by Tonga's president is vital.", 'CONSULT TON>FJI planned'],
    ["Tomorrow's talks between Fiji and Tonga are vital.", 'CONSULT FJI~TON planned'],
    ['A summit between Fiji and Tonga next month will be short.', 'CONSULT FJI~TON planned'],
    ['A summit between Fiji and Tonga will focus on fish.', 'CONSULT FJI~TON planned'],
    ['The next round of talks between Fiji and Tonga is in May.', 'CONSULT FJI~TON planned'],
    ["Friday's talks between Fiji and Tonga were short.", 'CONSULT FJI~TON stated'],
    ["The next week's talks between Fiji and Tonga were short.", 'CONSULT FJI~TON stated'],
    ['The next meeting between Fiji and Tonga was short.', 'CONSULT FJI~TON stated'],
    ['Talks between Fiji and Tonga will continue.', 'CONSULT FJI~TON stated'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('the present', () => {
  it.each([
    ["Fiji hosts Tonga's president on Friday.", 'CONSULT FJI>TON planned'],
    ['The Fijian president leaves for Tonga on Sunday.', 'CONSULT FJI>TON planned'],
    ['Fiji attacks Tonga on Monday.', 'ASSAULT FJI>TON stated'],
    ["Fiji hosted Tonga's president on Friday.", 'CONSULT FJI>TON stated'],
    ['Fiji will remain an ally of Tonga.', 'ALLY_OF FJI~TON stated'],
    ['Fiji will continue to be an ally of Tonga.', 'ALLY_OF FJI~TON stated'],
    ['Fiji will become an ally of Tonga.', 'ALLY_OF FJI~TON planned'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));
});

describe('what is taken back, or not done yet', () => {
  it.each([
    ['Fiji broke its promise to arm Tonga.', 'REJECT FJI>TON stated'],
    ['Fiji reneged on a promise to arm Tonga.', 'REJECT FJI>TON stated'],
    ['Fiji renewed its threat to bomb Tonga.', 'THREATEN FJI>TON stated'],
    ['Fiji kept its promise to arm Tonga.', 'AID FJI>TON stated'],
    ['Fiji was supposed to arm Tonga.', 'AID FJI>TON hypothetical'],
    ['Fiji is rushing to arm Tonga.', 'AID FJI>TON planned'],
    ['Fiji rushed to arm Tonga.', 'AID FJI>TON stated'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it.each(['Fiji withdrew its threat to bomb Tonga.', 'Fiji dropped its threat to bomb Tonga.'])(
    'threatens nobody: %s',
    (text) => expect(told(text)).not.toMatch(/THREATEN|ASSAULT/),
  );
});

describe('measures that several agree on', () => {
  it.each([
    ['The European Union agreed to impose sanctions on Chad.', 'SANCTION European Union>TCD stated'],
    ['Kenya and Uganda agreed to freeze the assets of Chad.', 'COERCE KEN>TCD stated'],
    // alone, or not yet
    ['Kenya agreed to impose sanctions on Chad.', 'THREATEN KEN>TCD stated'],
    ['The European Union will agree to impose sanctions on Chad.', 'THREATEN European Union>TCD stated'],
    [
      'The European Union agreed to impose sanctions on Chad if it attacks Niger.',
      'THREATEN European Union>TCD stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});
