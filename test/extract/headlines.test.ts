// Headlines: who does it where they leave words out.
import { expect, it } from 'vitest';
import { relations } from './told.ts';

it.each([
  ['Kenyan troops retook a village in Somalia.', 'ASSAULT KEN>SOM stated'],
  ['Kenya to send howitzers to Mali, minister says', 'AGREE KEN>MLI stated'],
])('%s', (text, tie) => expect(relations(text)).toContain(tie));

it('wounds nobody by owning the wounded', () =>
  expect(relations("Estonia has granted Ukraine's wounded soldiers free treatment.").join()).not.toContain(
    'ASSAULT',
  ));

it.each(['deportation', 'killing', 'execution', 'expulsion'])(
  'protests to nobody who has suffered %s',
  (deed) => expect(relations(`Turkey protested against the ${deed} of two Albanians.`)).toEqual([]),
);

it('protests to whoever did it', () =>
  expect(relations('Turkey protested against the killing of Somalis by Kenya.')).toContain(
    'ACCUSE TUR>KEN stated',
  ));

it('takes no epithet of a place for a deed', () =>
  expect(relations('Norway sent tents to the Israeli-occupied West Bank.').join()).not.toContain('ASSAULT'));

// what is left out is "has been", and not who did it
it.each([
  ['French envoy given 48 hours to leave Niger', ['SANCTION NER>FRA stated']],
  ['Three U.N. officials ordered to leave Ethiopia', ['SANCTION ETH>United Nations stated']],
  ['Kenyan diplomats told to leave Chad', ['SANCTION TCD>KEN stated']],
  ['Chadian envoy expelled from Mali', ['SANCTION MLI>TCD stated']],
  ['Two Kenyans murdered in Chad', []],
  ['Two Kenyans tortured in Chad', []],
  ['Kenyan envoy kidnaped over raid in Chad', []],
])('reads a passive without its auxiliary: %s', (text, expected) =>
  expect(
    relations(text).filter(
      (line) => !/^(?:SANCTION|ASSAULT) (?:TCD>KEN|.*unidentified)/.test(line) || expected.includes(line),
    ),
  ).toEqual(expected),
);
