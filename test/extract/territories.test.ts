// Backgrounds and lists of disputes: who disputes what with whom, and what somebody is, told in front of his name.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what two have with each other, told behind the verb', () => {
  it.each([
    ['Consultations continue between Ghana and Togo on the shared lagoon.', ['CONSULT GHA~TGO stated']],
    ['Trade resumed in March between Peru and Bolivia.', ['COOPERATE BOL~PER stated']],
    ['The feud dragged on between Oman and Yemen.', ['RIVAL_OF OMN~YEM stated']],
    ['Trade was split between Peru and Bolivia.', []],
    ['Support varied between Peru and Bolivia.', []],
    ['The envoy travelled between Peru and Bolivia.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what several do, where the sentence has no other verb', () => {
  it.each([
    ['Ghana and Togo dispute ownership of the lagoon.', ['RIVAL_OF GHA~TGO stated']],
    [
      'Ghana and Togo dispute stretches of the frontier, which is guarded by Benin.',
      ['RIVAL_OF GHA~TGO stated'],
    ],
    ['Ghana and Togo border talks.', ['CONSULT GHA~TGO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what one is, told in front of the name', () => {
  it.each([
    [
      'A loyal ally of Oslo, Latvia sent troops to Mali.',
      ['ALLY_OF LVA~NOR stated', 'MOBILIZE LVA>MLI stated'],
    ],
    ['Formerly part of Sweden, Finland was invaded by Norway.', ['ASSAULT NOR>FIN stated']],
    [
      'A member of the African Union since 1963, Ghana bombed Togo.',
      ['MEMBER_OF GHA>African Union stated', 'ASSAULT GHA>TGO stated'],
    ],
    ['A friend of Chad, Mali and Niger met in May.', []],
    ['A terrible crime, Chad said.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what a war or a feud ended in', () => {
  it.each([
    ['The war ended with an accord between Ghana and Togo.', ['AGREE GHA~TGO stated']],
    ['The crisis concluded in a treaty between Ghana and Togo.', ['SUPPORT GHA~TGO stated']],
    ['Ghana ended its cooperation with Togo.', ['SANCTION GHA>TGO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('claims', () => {
  it.each([
    ['Tonga claims the French-administered reef.', ['RIVAL_OF FRA~TON stated']],
    ['The Spanish-held islets are claimed by Morocco.', ['RIVAL_OF ESP~MAR stated']],
    ['Tonga and Fiji claim the two reefs.', ['RIVAL_OF FJI~TON stated']],
    ['Tonga claims the Fijian-controlled reef.', ['RIVAL_OF FJI~TON stated']],
    ['Tonga laid claim to Fiji.', ['RIVAL_OF FJI~TON stated']],
    ['Tonga claims Crimea.', ['RIVAL_OF TON~UKR stated']],
    ['Tonga threatened to seize the Fijian reef.', ['THREATEN TON>FJI stated']],
    ['Tongan rebels claimed Crimea by nightfall.', []],
    ['Tonga claims that its reef is large.', []],
    ['Tonga claimed victory over Fiji.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is told beside a name, and what is not', () => {
  it.each([
    ['Ghana refused to bomb the Togolese-backed Republic of Chad.', 'SUPPORT TGO>TCD stated'],
    [
      'Serbia is a republic but is not a member of NATO.',
      'MEMBER_OF SRB>North Atlantic Treaty Organization denied',
    ],
    ['Serbia is rich but not an ally of Norway.', 'ALLY_OF NOR~SRB denied'],
    [
      'Oslo dislikes the name Burma or Union of Burma, and rejects Burma or Myanmar as a name.',
      'REJECT NOR>MMR stated',
    ],
    ['Norway helped police the border of Cyprus.', 'AID NOR>CYP stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Mwai Kibaki, the candidate of the north, defeated Uhuru Kenyatta.', 'ASSAULT'],
    ['The Turkish military helped engineer the fall of the cabinet.', 'AID'],
    ['The Somali National Youth Congress held in Djibouti ended in May.', 'COERCE'],
    ['Norway claims South Georgia.', '>GEO'],
    ['Refugees seek protection from the Taliban in Pakistan.', '>AFG'],
    ['Tonga was incorporated into the Polish-Lithuanian Commonwealth.', 'Commonwealth of Nations'],
  ])('%s', (text, wrong) => expect(relations(text).join()).not.toContain(wrong));
});

describe('who did it, told at the end', () => {
  it.each([
    [
      'Three states condemned Ghana: Chad, Mali and Niger.',
      ['ACCUSE MLI>GHA stated', 'ACCUSE NER>GHA stated', 'ACCUSE TCD>GHA stated'],
    ],
    ['Two states sent tanks to Ghana - Chad and Mali.', ['AID MLI>GHA stated', 'AID TCD>GHA stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('whose a deed is', () => {
  it.each([
    [
      'The International Court of Justice ruled that Chad must leave the valley.',
      'REQUEST International Court of Justice>TCD stated',
    ],
    ['The Chadian rebels, armed by neighbouring Mali, fought on.', 'AID MLI>TCD stated'],
    ['Ghana quarrels with Togo, each nation accusing the other of theft.', 'ACCUSE GHA~TGO stated'],
    ['The demarcation of the Chad-Niger border was completed in 1999.', 'COOPERATE NER~TCD stated'],
    ['Chadian soldiers stayed on Sudanese soil training the army of Mali.', 'AID TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['The settlement of the Chad-Niger-Mali border took years.', '~'],
    ['Norway shelled the territory bordering Russia.', 'NOR>RUS'],
    ['Ghana imposed a strict border regime with Latvia, which joined NATO in 2004.', 'GHA>North'],
  ])('%s', (text, wrong) => expect(relations(text).join()).not.toContain(wrong));
});

describe('what is fought out', () => {
  it.each([
    ['Tonga and Fiji began fighting over the area in May.', ['ASSAULT FJI~TON stated']],
    ['The four-day conflict between Tonga and Fiji ended.', ['ASSAULT FJI~TON stated']],
    ['Tonga and Fiji resorted to arms over the reef.', ['ASSAULT FJI~TON stated']],
    ['The maritime conflict between Tonga and Fiji goes on.', ['RIVAL_OF FJI~TON stated']],
    ['The long conflict between Tonga and Fiji over the reef goes on.', ['RIVAL_OF FJI~TON stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('land that another holds', () => {
  it.each([
    ['The Comoros claim Mayotte.', ['RIVAL_OF COM~FRA stated']],
    ['Argentina claims sovereignty over the Falkland Islands.', ['RIVAL_OF ARG~GBR stated']],
    ['Britain claims sovereignty over Gibraltar.', []],
    ['Guatemala claims sovereignty over Belize.', ['RIVAL_OF BLZ~GTM stated']],
  ])('the quarrel is with whoever holds it: %s', (text, expected) =>
    expect(relations(text)).toEqual(expected),
  );
});
