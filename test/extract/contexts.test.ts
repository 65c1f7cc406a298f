// Parties, neighbours and courts that only the context tells.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('help of its own that a state withholds', () => {
  it('is withheld from the one that has been punished', () =>
    expect(relations('Ecowas imposed sanctions on Togo. Japan suspended its aid.')).toContain(
      'SANCTION JPN>TGO stated',
    ));
  it('is nobody’s where nobody has been punished', () =>
    expect(relations('Ecowas met in Togo. Japan suspended its aid.').join()).not.toContain('SANCTION'));
});

describe('courts, neighbours and what an article opens with', () => {
  it.each([
    [
      'Qatar asked the International Court of Justice for help. The judges ordered Bahrain to reopen its ports.',
      'REQUEST International Court of Justice>BHR stated',
    ],
    ['Japan praised Brazil and Zambia. Tanzania accused its neighbour of theft.', 'ACCUSE TZA>ZMB stated'],
    [
      'Japan praised Malawi and Gabon. Tanzania accused its southern neighbour of theft.',
      'ACCUSE TZA>MWI stated',
    ],
    ['Zambia closed its embassy in Gabon. Malawi recalled its ambassador.', 'SANCTION MWI>GAB stated'],
    ['Zambia recognised Kosovo. Serbia criticised that step.', 'ACCUSE SRB>ZMB stated'],
    [
      'Zambian jets bombed a Malawian village. Rain fell. The dam broke. Nobody was there. A road was cut. A man sang. The port was shut. Gabon condemned the raid.',
      'ACCUSE GAB>ZMB stated',
    ],
    [
      'Rebels of the Polisario Front killed ten Malians, an attack that Niger condemned.',
      'ACCUSE NER>ESH stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Japan praised Malawi and Zambia. Tanzania accused its southern neighbour of theft.', /TZA>/],
    ['Zambia gave Gabon tents. Malawi recalled its ambassador.', /SANCTION MWI/],
  ])('not in: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));
});

describe('parties that only the context tells', () => {
  it.each([
    ['Chad invaded Niger. Niamey walked out of talks in Oslo.', 'SANCTION NER>TCD stated'],
    [
      'Mali, Togo and Benin broke off ties with Ghana. The three countries gave Ghanaian envoys a day to leave.',
      'SANCTION TGO>GHA stated',
    ],
    [
      'Serbia threatened Norway. NATO stood by its member.',
      'SUPPORT North Atlantic Treaty Organization>NOR stated',
    ],
    [
      'Chad cut ties with Niger. The African Union, to which both countries belong, called on them to talk.',
      'REQUEST African Union>TCD stated',
    ],
    [
      'Chad occupied a field of Niger. Benin called the occupation of the field illegal.',
      'ACCUSE BEN>TCD stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who is cut off from his verb by a clause', () => {
  it.each([
    [
      "Norway stood by Fiji's integrity, and Chile, which trains the Fijian army, accused Tonga of theft.",
      ['SUPPORT NOR>FJI stated', 'AID CHL>FJI stated', 'ACCUSE CHL>TON stated'],
    ],
    [
      'Fiji imposed sanctions on Tonga, two days after a Tongan fighter shot down a Fijian bomber.',
      ['SANCTION FJI>TON stated', 'ASSAULT TON>FJI stated'],
    ],
    [
      'Norway sided with Fiji, and Chile, close to both, accused Tonga of theft.',
      ['SUPPORT NOR>FJI stated', 'ACCUSE CHL>TON stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('the two that an article is about', () => {
  const quarrel =
    'Chad accused Niger of theft. Niger closed its border with Chad. Chad expelled an envoy of Niger. Togo closed its airspace to Nigerien jets.';
  it('are meant where somebody addresses the two', () =>
    expect(relations(`${quarrel} Kenya urged the two to talk.`)).toEqual(
      expect.arrayContaining(['REQUEST KEN>TCD stated', 'REQUEST KEN>NER stated']),
    ));
  it('are not where two others are named together', () =>
    expect(
      relations(`${quarrel} Oman met Qatar and Yemen. Kenya urged the two to talk.`).join(),
    ).not.toContain('REQUEST KEN>TCD'));
});
