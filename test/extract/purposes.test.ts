// What is done in order to do something else: whether that is done as well.
import { describe, expect, it } from 'vitest';
import { stances } from './told.ts';

describe('purposes', () => {
  it.each([
    ['The Danish minister flew to Bamako to beg Mali for help.', 'DNK>MLI REQUEST stated'],
    ['Norway sent an envoy to thank Peru.', 'NOR>PER SUPPORT stated'],
    ['Togo dispatched its finance minister to plead with Chad.', 'TGO>TCD REQUEST stated'],
    ['Niger had shut the bridge to keep out Malian lorries.', 'NER>MLI COERCE stated'],
    ['Niger shut the bridge to keep out Malian lorries.', 'NER>MLI COERCE stated'],
    ['The Danish minister flew to Bamako to persuade Mali to wait.', 'DNK>MLI REQUEST stated'],
    ['Danish envoys went to see Emmanuel Macron.', 'DNK>emmanuel-macron CONSULT stated'],
    ['Chad opened the sluices to punish Mali.', 'TCD>MLI SANCTION stated'],
    ['Chad let the herders in to punish Mali.', 'TCD>MLI SANCTION stated'],
  ])('are reached by who went or sent somebody to say it: %s', (text, expected) =>
    expect(stances(text)).toContain(expected),
  );

  it.each([
    ['The Danish minister will fly to Bamako to beg Mali for help.', 'DNK>MLI REQUEST planned'],
    ['Norway will send an envoy to thank Peru.', 'NOR>PER SUPPORT planned'],
    ['Norway wants to travel to Lima to thank Peru.', 'NOR>PER SUPPORT planned'],
    ['Norway cut its budget to help Peru.', 'NOR>PER AID planned'],
    ['Norway bombed Peru to help Chile.', 'NOR>CHL AID planned'],
    ['Chad will open the sluices to punish Mali.', 'TCD>MLI THREATEN stated'],
    ['Danish envoys are going to see Emmanuel Macron.', 'DNK>emmanuel-macron CONSULT planned'],
  ])('are only planned by others: %s', (text, expected) => expect(stances(text)).toContain(expected));
});

describe('what is done after all, and what is left open', () => {
  it.each([
    ['Kenya never missed a chance to criticise Uganda.', 'KEN>UGA ACCUSE stated'],
    ['Norway did not miss the opportunity to thank Peru.', 'NOR>PER SUPPORT stated'],
    ['Norway wishes to thank Peru.', 'NOR>PER SUPPORT stated'],
    ['Norway takes this opportunity to thank Peru.', 'NOR>PER SUPPORT stated'],
    ['Kenya took the opportunity to attack Uganda.', 'KEN>UGA ASSAULT stated'],
    ['Kenya would take the opportunity to attack Uganda.', 'KEN>UGA ASSAULT hypothetical'],
    ['Norway wishes to help Peru.', 'NOR>PER AID hypothetical'],
    ['Kenya and Uganda have agreed to put aside their quarrel.', 'KEN>UGA RIVAL_OF stated'],
    [
      'Norway said that three sailors were hurt and that Norway would take Peru to the International Court of Justice.',
      'NOR>PER ACCUSE planned',
    ],
  ])('%s', (text, expected) => expect(stances(text)).toContain(expected));

  it('is not what no proof was found of', () =>
    expect(stances('No proof had been found that Eritrea was aiding Al-Shabaab.')).toEqual([]));
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
