// What is done in order to do something else: whether that is done as well.
import { describe, expect, it } from 'vitest';
import { stances } from './told.ts';

describe('purposes', () => {
  it.each([
    ['The Danish minister flew to Bamako to beg Mali for help.', 'DNK>MLI REQUEST stated'],
    ['Norway sent an envoy to thank Peru.', 'NOR>PER SUPPORT stated'],
    ['Togo dispatched its finance minister to plead with Chad.', 'TGO>TCD REQUEST stated'],
    ['Niger had shut the bridge to keep out Malian lorries.', 'NER>MLI COERCE stated'],
  ])('are reached by who went or sent somebody to say it: %s', (text, expected) =>
    expect(stances(text)).toContain(expected),
  );

  it.each([
    ['The Danish minister will fly to Bamako to beg Mali for help.', 'DNK>MLI REQUEST planned'],
    ['Norway will send an envoy to thank Peru.', 'NOR>PER SUPPORT planned'],
    ['Norway wants to travel to Lima to thank Peru.', 'NOR>PER SUPPORT planned'],
    ['Norway cut its budget to help Peru.', 'NOR>PER AID planned'],
    ['Norway bombed Peru to help Chile.', 'NOR>CHL AID planned'],
  ])('are only planned by others: %s', (text, expected) => expect(stances(text)).toContain(expected));
});

describe('attempts', () => {
  it.each([
    ['Danish gunmen tried to kill Peruvian farmers.', 'dnk-gunman>per-farmer ASSAULT stated'],
    ['Peru has tried to bomb a Chilean ship.', 'PER>CHL ASSAULT stated'],
    ['Norway tried for years to persuade Peru to sign the treaty.', 'NOR>PER REQUEST stated'],
    ['Norway sought to persuade Peru to sign the treaty.', 'NOR>PER REQUEST stated'],
  ])('use force or ask: %s', (text, expected) => expect(stances(text)).toContain(expected));

  it.each([
    ['Peru may try to bomb a Chilean ship.', 'PER>CHL ASSAULT hypothetical'],
    ['Norway tried to help Peru.', 'NOR>PER AID hypothetical'],
    ['Norway sought to invade Denmark.', 'NOR>DNK ASSAULT hypothetical'],
  ])('leave open what may fail: %s', (text, expected) => expect(stances(text)).toContain(expected));
});
