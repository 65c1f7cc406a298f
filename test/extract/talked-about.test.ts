// "talks on joining the union" tell of no member yet; what falls to whom; what is sent over a land.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what is only talked about', () => {
  it.each([
    'Georgia held talks on joining the European Union.',
    'Georgia held a referendum on joining NATO.',
    'Georgia opened talks about membership of the European Union.',
  ])('%s', (text) => expect(relations(text).join()).not.toMatch(/stated/));

  it('but: who joins', () =>
    expect(relations('Georgia praised Chad after joining the European Union.')).toContain(
      'MEMBER_OF GEO>European Union stated',
    ));
});

describe('what falls to whom', () => {
  it.each([
    ["Syria's government fell to rebels.", /ASSAULT rebels>SYR|ASSAULT \S+>SYR stated/],
    ['China sent a balloon over the United States.', /MOBILIZE CHN>USA stated/],
  ])('%s', (text, expected) => expect(relations(text).join()).toMatch(expected));

  it.each(['Oil prices in Syria fell to a record low.', 'The post fell to Chad.'])('none: %s', (text) =>
    expect(relations(text)).toEqual([]),
  );
});
