// What a text leaves out because it has told it: against whom a measure is, who is answered, who is in company.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('measures that name nobody', () => {
  it.each([
    ['Mali recalled its envoy from Niger and sent troops to the border.', 'MOBILIZE MLI>NER stated'],
    ['Mali expelled the envoy of Niger. It also closed its embassy.', 'SANCTION MLI>NER stated'],
    ['Mali expelled the envoy of Niger. Niger severed relations.', 'SANCTION NER>MLI stated'],
    ['Mali expelled the envoy of Niger. Togo broke off ties as well.', 'SANCTION TGO>NER stated'],
    ['Mali accused Niger of lying. Togo downgraded its ties too.', 'ACCUSE MLI>NER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Mali expelled the envoy of Niger. Togo broke off ties with the rebels.',
    'Mali expelled the envoy of Niger. Togo closed its embassy.',
    'Mali accused Niger of lying. Togo downgraded its ties too.',
    'Togo broke off ties as well.',
  ])('reads nothing of Togo and Niger in: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/TGO>(NER|MLI)/),
  );
});

describe('bare answers', () => {
  it.each([
    ['Laos asked Nepal to free the men. Kathmandu refused.', 'REJECT NPL>LAO stated'],
    ['Laos asked Nepal for a loan, but Nepal declined.', 'REJECT NPL>LAO stated'],
    ['Laos asked Nepal for a loan. Nepal agreed.', 'AGREE NPL>LAO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Laos asked Nepal to free the men. Bhutan refused.',
    'Laos asked Nepal to free the men. Nepal refused to comment.',
    'Nepal refused.',
  ])('reads no answer in: %s', (text) => expect(relations(text).join()).not.toMatch(/REJECT/));
});

describe('who says what others did, and who denies it', () => {
  it.each([
    [
      'Gabon said Cameroonian troops had shelled its border posts, a charge that Yaounde rejected.',
      'REJECT CMR>GAB stated',
    ],
    ['Gabon said Cameroonian soldiers took part in the massacre.', 'ACCUSE GAB>CMR stated'],
    ['Gabon said a Cameroonian helicopter had strayed into its airspace.', 'ACCUSE GAB>CMR stated'],
    ['Gabon said Cameroon had shown contempt for the dead.', 'ACCUSE GAB>CMR stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('company', () => {
  it.each([
    [
      "The presidents of Mali and Niger, joined by Togo's prime minister, flew to Ghana.",
      ['CONSULT TGO>GHA stated', 'CONSULT MLI>GHA stated'],
    ],
    ['Mali, joined for the first time by Niger, signed a pact with Ghana.', ['SUPPORT GHA~NER stated']],
    [
      'The African Union, to which Mali belongs together with Niger, met on Friday.',
      ['MEMBER_OF MLI>African Union stated', 'MEMBER_OF NER>African Union stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

describe('help for whom others have helped', () => {
  it.each([
    ['Fiji gave Samoa tents. Tonga sent rescuers.', 'AID TON>WSM stated'],
    ['Fiji gave Samoa tents, and Tonga pledged $5 million.', 'AGREE TON>WSM stated'],
    ['Fiji promised Samoa aid. Tonga has offered doctors.', 'AGREE TON>WSM stated'],
    ['Fiji sent doctors to Samoa. Tonga is setting up a field hospital.', 'AID TON>WSM stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Fiji gave Samoa tents. Tonga sent rockets into space.',
    'Fiji gave Samoa tents. The Tongan king gave a speech.',
    'Tonga sent rescuers.',
  ])('reads no Tongan help in: %s', (text) => expect(relations(text).join()).not.toContain('TON'));
});

describe('what is owed for harm', () => {
  it.each([
    ['Togo arrested two Beninese traders. Benin demanded their release.', 'REQUEST BEN>TGO stated'],
    ['Togo shot dead two Beninese traders. Benin demanded an apology.', 'REQUEST BEN>TGO stated'],
    [
      'Togolese troops fired on Beninese farmers. Norway called for an inquiry into the killings.',
      'REQUEST NOR>TGO stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Togo shot dead two Beninese traders. Benin demanded compensation for the flood.',
    'Togo shot dead two traders. Togo called for an inquiry.',
    'Benin demanded an apology.',
  ])('reads no demand in: %s', (text) => expect(relations(text).join()).not.toContain('REQUEST'));
});

describe('what documents say', () => {
  it.each([
    [
      'The UN Security Council on Friday adopted a resolution on Mali. The resolution condemns Mali.',
      'ACCUSE United Nations Security Council>MLI stated',
    ],
    ['Togo and Benin issued a statement on Sunday. The statement condemned Mali.', 'ACCUSE BEN>MLI stated'],
    ['Togo sent a letter to Ghana. The letter accused Mali of torture.', 'ACCUSE TGO>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each(['The statement condemned Mali.', 'Togo published its statement. A statement condemned Mali.'])(
    'reads nothing in: %s',
    (text) => expect(relations(text)).toEqual([]),
  );
});

describe('of what country somebody is whom a comma describes', () => {
  it.each([
    ['Mali arrested Peter Bakker, a Dutch beekeeper.', 'COERCE MLI>NLD stated'],
    ['Mali arrested Maria Olsen, a retired Danish beekeeper.', 'COERCE MLI>DNK stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes no birth for it', () =>
    expect(relations('Mali arrested Peter Bakker, a Dutch-born singer.').join()).not.toContain('NLD'));
});

it('fights no neighbour where both fight a blaze', () =>
  expect(relations('Chadian and Nigerien firemen fought the blaze side by side.')).toEqual([]));

describe('dismay at what was told right before', () => {
  it.each([
    [
      'Chad raided a town in Mali. Peru, Chile and Cuba voiced concern.',
      ['ACCUSE PER>TCD stated', 'ACCUSE CUB>TCD stated'],
    ],
    ['Chad expelled ten Malian diplomats. Peru expressed its indignation.', ['ACCUSE PER>TCD stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    'Chad raided a town in Mali. Peru voiced concern about the drought.',
    'Chad met Mali. Peru voiced concern.',
    'Chad warned Mali that it would act. Peru voiced concern.',
  ])('is none in "%s"', (text) => expect(relations(text).join()).not.toContain('ACCUSE PER'));
});

describe('places of a clause without a verb', () => {
  it.each([
    ['Kenya will gather its troops at a ford and Uganda at a camp in the hills.', []],
    ['Kenya withdrew its men from the ridge and Uganda from the valley.', []],
    ['Kenya keeps soldiers in the port and Uganda in the north.', []],
    [
      'Kenya lent its support to the general and Uganda to the parliament of Libya.',
      ['SUPPORT UGA>LBY stated'],
    ],
    // a state joined to a state
    [
      'Kenya sent troops to Somalia and Uganda in the spring.',
      ['MOBILIZE KEN>SOM stated', 'MOBILIZE KEN>UGA stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who calls for what in a clause without a verb', () => {
  it.each([
    [
      'Norway called for restraint, and the UN chief, Kofi Annan, for sanctions on Chad.',
      ['ACCUSE Kofi Annan>TCD stated'],
    ],
    [
      'Norway called for restraint, and the Malian president for talks with Chad.',
      ['REQUEST MLI>TCD stated'],
    ],
    ["Norway appealed for calm, and Kenya's Ruto for a dialogue with Chad.", ['REQUEST KEN>TCD stated']],
    ['Norway asked for tents, and the Malian president for trucks.', []],
    [
      'Mali thanked Norway for its tents and President Ruto for his visit.',
      ['SUPPORT MLI>KEN stated', 'SUPPORT MLI>NOR stated'],
    ],
  ])('%s', (text, expected) =>
    expect(
      relations(text)
        .filter((one) => !one.startsWith('AID'))
        .sort(),
    ).toEqual(expected),
  );
});

describe('talks and pacts that are of others than those told before', () => {
  it.each([
    'Peru accused Chile of raids. Norway brokered a merger of two banks.',
    'Peru accused Chile of raids. Norway mediated in a strike of teachers.',
    'Peru accused Chile of raids. Norway called for a dialogue that includes the miners.',
  ])('%s', (text) => expect(relations(text)).toEqual(['ACCUSE PER>CHL stated']));

  it.each([
    [
      'President Ruto spoke by telephone with Macron. The summit was hosted by Norway.',
      ['CONSULT FRA~KEN stated'],
    ],
    ['President Ruto met Macron. The meeting there was hosted by Norway.', ['CONSULT FRA~KEN stated']],
    [
      'President Ruto met Macron. The meeting was hosted by Norway.',
      ['CONSULT FRA~KEN stated', 'CONSULT NOR>FRA stated', 'CONSULT NOR>KEN stated'],
    ],
    [
      'Peru accused Chile of raids. A truce was brokered by Norway.',
      ['ACCUSE PER>CHL stated', 'CONSULT NOR>CHL stated', 'CONSULT NOR>PER stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});
