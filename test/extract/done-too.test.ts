// Who does as others did, and what no more than looks like it: "as did Togo", "which Chad had refused to do", "what Chad called a school".
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who did so too', () => {
  it.each([
    ['Chad sent police to Haiti at its request, as did Togo.', ['AID TGO>HTI stated']],
    ['Chad recognised Kosovo after Togo had done so.', ['SUPPORT TGO>XKX stated']],
    ['Mali took flak from Chad, as did Togo.', ['ACCUSE TCD>TGO stated']],
    ['Norway said Mali was blocking aid to Chad. Peru did the same.', ['ACCUSE PER>MLI stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['Chad sent police to Haiti at its request, as did Togo.', /REQUEST TGO/],
    ['Mali took flak from Chad, as did Togo.', /TGO>/],
    ['Kenya condemned the raid on Mali, which Chad had refused to do.', /REJECT/],
    ['Norway said Mali was blocking aid to Chad. Peru did the same.', /PER>(NOR|TCD)|NOR>PER/],
  ])('and not, in %s, %s', (text, not) => expect(relations(text).join()).not.toMatch(not));
});

describe('who only says what to call a thing does and suffers nothing', () => {
  it.each([
    ['Kenya bombed what Chad called a school.', /KEN.TCD/],
    ['Kenya bombed what Ana Lima of Chad said was a school.', /KEN.TCD/],
    ['Kenya handed reporters a list of grievances against Chad.', /REQUEST/],
  ])('%s', (text, not) => expect(relations(text).join()).not.toMatch(not));

  it('but who stands in the thing that is named', () =>
    expect(relations('Kenya bombed what Mali called a school in Chad.')).toContain('ASSAULT KEN>TCD stated'));
});

describe('calls that are not heeded', () => {
  it.each(['Chad did not attend, despite calls from Mali.', 'Chad went ahead despite the attack by Mali.'])(
    'are no deed of the caller undone: %s',
    (text) =>
      expect(relations(text).filter((one) => /ASSAULT|CONSULT TCD/.test(one) && / stated/.test(one))).toEqual(
        [],
      ),
  );

  it('are turned down by whom they are aimed at only', () =>
    expect(relations('Chad bombed a camp despite calls from Kenya to Mali.').join()).not.toContain(
      'REJECT TCD',
    ));
});

describe('what may happen is no threat unless the doer says so', () => {
  it.each([
    ['Chad may cut ties with Mali if the vote fails.', false],
    ['Chad might cut ties with Mali if it does not pay.', false],
    ['Chad warned it might cut ties with Mali if it did not pay.', true],
    ['Chad will cut ties with Mali if it does not pay.', true],
  ])('%s', (text, expected) => expect(relations(text).join().includes('THREATEN TCD>MLI')).toBe(expected));
});

describe('ministers speak to their own houses', () => {
  it.each([
    'India lost a jet. Kenya’s prime minister told parliament that Chad had attacked Mali.',
    'India lost a jet. Kenya’s foreign minister told lawmakers that Chad had attacked Mali.',
  ])('%s', (text) => expect(relations(text).join()).not.toMatch(/IND/));
});

describe('nobody in particular', () => {
  it('is a minister of the member states', () =>
    expect(
      relations(
        'Kuwait spoke. The Gulf Cooperation Council welcomed the participation of the foreign ministers of the member states and of the Secretary-General, Jasem Albudaiwi.',
      ).join(),
    ).not.toMatch(/KWT/));

  it('while the People’s Republic is China', () =>
    expect(relations('Peru recognised the People’s Republic in 1971.')).toContain('SUPPORT PER>CHN stated'));
});
