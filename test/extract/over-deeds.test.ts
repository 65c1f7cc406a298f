// What words over a deed make of it: "carried out a raid", but "put off", "talked out of", "the risk of a raid".
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { relations, told } from './told.ts';

describe('light verbs with a particle', () => {
  it.each([
    ['Mali carried out a raid on Niger.', 'ASSAULT MLI>NER stated'],
    ['Mali kept up its strikes on Niger.', 'ASSAULT MLI>NER stated'],
    ['Laos took up talks with Nepal.', 'CONSULT LAO~NPL stated'],
    ['Mali stepped up aid to Niger.', 'AID MLI>NER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Mali put off a strike on Niger.', /ASSAULT MLI>NER stated/],
    ['Mali held off a raid on Niger.', /ASSAULT/],
    ['Mali held back strikes on Niger.', /ASSAULT MLI>NER stated/],
    ['Laos brought up sanctions against Nepal.', /SANCTION LAO>NPL stated/],
    ['Laos put forward sanctions against Nepal.', /SANCTION LAO>NPL stated/],
    ['Laos put aside talks with Nepal.', /CONSULT LAO~NPL stated/],
    ['Laos kept out of talks with Nepal.', /CONSULT/],
    ['Laos hinted at talks with Nepal.', /CONSULT LAO~NPL stated/],
    ['Laos pledged sanctions against Nepal.', /SANCTION LAO>NPL stated/],
    ['The raid by Laos led to sanctions against Nepal.', /SANCTION LAO>NPL/],
    ['Oman will act as a guarantor in talks with Chad.', /CONSULT OMN~TCD/],
    ['Chad avenged a raid on Niger.', /TCD>NER/],
    ['Chad fought off a raid on Niger.', /TCD>NER/],
    ['Chad withdrew from a truce between Niger and Mali.', /MEMBER_OF/],
  ])('does not read it in: %s', (text, never) => expect(relations(text).join()).not.toMatch(never));
});

describe('what verbs keep from happening', () => {
  it.each([
    ['Chad backed away from arming Mali.', /AID TCD>MLI stated/],
    ['Chad talked Mali out of attacking Niger.', /ASSAULT/],
    ['Chad was cleared of arming Mali.', /AID/],
    ['Chad toyed with invading Mali.', /ASSAULT/],
    ['Chad rehearsed invading Mali.', /ASSAULT TCD>MLI stated/],
    ['Chad was not strong enough to invade Mali.', /stated/],
    ['Chad is alleged to have invaded Mali.', /stated/],
    ['Laos let a Chinese ship dock despite objections from Nepal.', /NPL>CHN/],
  ])('does not read it in: %s', (text, never) => expect(relations(text).join()).not.toMatch(never));

  it.each([
    ['Chad did not hesitate to invade Mali.', 'ASSAULT TCD>MLI stated'],
    ['Chad will not hesitate to invade Mali.', 'THREATEN TCD>MLI stated'],
    ['Chad was strong enough to invade Mali.', 'ASSAULT TCD>MLI stated'],
    ['Chad will keep its sanctions on Mali.', 'SANCTION TCD>MLI stated'],
    ['Chad will impose sanctions on Mali.', 'THREATEN TCD>MLI stated'],
    ['Laos let a Chinese ship dock despite objections from Nepal.', 'ACCUSE NPL>LAO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what is only feared, allowed or assumed', () => {
  it.each([
    'The risk of a Chadian attack on Mali has grown.',
    'The danger of a Chadian attack on Mali has passed.',
    'Assuming that Chad attacks Mali, Niger will stay calm.',
    'Niger will stay calm provided that Chad attacks Mali.',
    'In the event that Chad attacks Mali, Niger will act.',
    'Niger will open the road on condition that Chad attacks Mali.',
    'Chad ought to attack Mali.',
    'Chad is set to attack Mali.',
    'Chad is tempted to attack Mali.',
    'Chad is free to attack Mali.',
    'Chad is able to attack Mali.',
    'Chad was forbidden to attack Mali.',
    'Chad allegedly attacked Mali.',
    'Perhaps Chad attacked Mali.',
    'Niger paid Chad to attack Mali.',
  ])('nobody has attacked in: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/ASSAULT TCD>MLI stated/),
  );

  it.each([
    ['Chad was forced to attack Mali.', 'ASSAULT TCD>MLI stated'],
    ['Chad was able to attack Mali.', 'ASSAULT TCD>MLI stated'],
    ['Chad ended up attacking Mali.', 'ASSAULT TCD>MLI stated'],
    ['Chad went on to attack Mali.', 'ASSAULT TCD>MLI stated'],
    ['Togo is afraid that Chad will arm Mali.', 'AID TCD>MLI hypothetical'],
    ['Togo knows that Chad armed Mali.', 'AID TCD>MLI stated'],
    ['Chad secretly armed Mali.', 'AID TCD>MLI stated'],
    ['Chad defended Mali because Niger had invaded it.', 'ASSAULT NER>MLI stated'],
    ['Chad attacked Mali because Niger had invaded it.', 'ASSAULT NER>TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what is told in the present and is to come', () => {
  it.each([
    ['Togo meets Ghana tomorrow.', 'CONSULT GHA~TGO planned'],
    ['A Chadian delegation leaves for Mali next Tuesday.', 'CONSULT TCD>MLI planned'],
    ['Kenya is hosting Somali leaders in the coming days.', 'CONSULT KEN>SOM planned'],
    ['Togo and Ghana are meeting in Accra on Friday.', 'CONSULT GHA~TGO planned'],
    ['Chad is sending troops to Niger next week.', 'THREATEN TCD>NER stated'],
    ['Talks between Togo and Ghana begin tomorrow.', 'CONSULT GHA~TGO planned'],
    ['Talks between Togo and Ghana are due to start in May.', 'CONSULT GHA~TGO planned'],
    // what is to come there is not what is told
    ['Togo met Ghana on the eve of what comes tomorrow.', 'CONSULT GHA~TGO stated'],
    ['Togo has met Ghana, and Mali votes tomorrow.', 'CONSULT GHA~TGO stated'],
    ['Mexico invites Peru to talks next week.', 'AGREE MEX>PER stated'],
    ['Togo is meeting Ghana this week.', 'CONSULT GHA~TGO stated'],
    ['Chad attacks Mali every week.', 'ASSAULT TCD>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('counts a day from that of the article', () => {
    const text = 'Togo meets Ghana on 4 May.';
    expect(relations(text, '2021-05-01')).toContain('CONSULT GHA~TGO planned');
    expect(relations(text, '2021-05-06')).toContain('CONSULT GHA~TGO stated');
  });
});

describe('places and people of a state, told in a row', () => {
  it.each([
    ['Israel bombed Damascus and Sidon.', 'ASSAULT ISR>LBN stated'],
    ['Israel shelled Homs and Sidon.', 'ASSAULT ISR>LBN stated'],
    ['Gunmen killed ten people in Nairobi and Kampala.', 'ASSAULT UGA>UGA stated'],
    ['Peru arrested a Chilean and hanged him.', 'ASSAULT PER>CHL stated'],
    ['Peru jailed a Chilean man and freed him in May.', 'RETREAT PER>CHL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('lays what is done in two states to neither of them', () => {
    const all = told('Bombs killed ten people in Nairobi and Kampala.');
    expect(all).toEqual([
      'ASSAULT people:ken-unidentified>people:ken-people',
      'ASSAULT people:uga-unidentified>people:uga-people',
    ]);
  });
});

describe('deeds whose adjective says that they were none yet', () => {
  it.each([
    ['A looming war between Chad and Mali worries Niger.', 'ASSAULT MLI~TCD planned'],
    ['A feared Chadian attack on Mali worries Niger.', 'ASSAULT TCD>MLI hypothetical'],
    ['The upcoming treaty between Chad and Mali worries Niger.', 'SUPPORT MLI~TCD planned'],
    ['A foiled Chadian attack on Mali worries Niger.', 'ASSAULT TCD>MLI denied'],
    ['A recent Chadian attack on Mali worries Niger.', 'ASSAULT TCD>MLI stated'],
    ['An unlikely treaty between Chad and Mali worries Niger.', 'SUPPORT MLI~TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('tells nothing of what is made up', () =>
    expect(relations('A mock treaty between Chad and Mali was shown in a play.')).toEqual([]));
});

describe('a second thing for another', () => {
  it.each([
    ['Chad sold oil to Mali and rifles to Niger.', ['COOPERATE TCD>MLI stated', 'COOPERATE TCD>NER stated']],
    ['Chad sent troops to Mali and aid to Niger.', ['AID TCD>NER stated', 'MOBILIZE TCD>MLI stated']],
    ['Chad imposed a curfew on Mali and tariffs on Niger.', ['SANCTION TCD>NER stated']],
    [
      'Chad withdrew its troops from Mali and its envoy from Niger.',
      ['RETREAT TCD>MLI stated', 'SANCTION TCD>NER stated'],
    ],
    [
      'Chad held talks with Mali and drills with Niger.',
      ['CONSULT MLI~TCD stated', 'COOPERATE NER~TCD stated'],
    ],
    [
      'Chad sanctioned Mali, armed Niger and recognised Togo.',
      ['AID TCD>NER stated', 'SANCTION TCD>MLI stated', 'SUPPORT TCD>TGO stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['Chad sent soldiers to Mali and doctors to Niger.', /MOBILIZE TCD>(NER|\?)/],
    ['Chad sanctioned Mali, armed Niger and recognised Togo.', /SANCTION TCD>NER/],
    ['Chad praised the army of Mali and the people of Niger.', /SUPPORT TCD>MLI.*SUPPORT TCD>MLI/],
  ])('reads nothing wrong in: %s', (text, never) => expect(relations(text).sort().join()).not.toMatch(never));
});

describe('what is run or enabled', () => {
  it.each([
    ['The loan enabled Ghana to buy arms from Togo.', 'COOPERATE GHA>TGO stated'],
    ['The loan will enable Ghana to buy arms from Togo.', 'COOPERATE GHA>TGO hypothetical'],
    ['Kenya runs a programme to feed Somali refugees.', 'AID KEN>SOM stated'],
    ['Kenya plans a programme to feed Somali refugees.', 'AGREE KEN>SOM planned'],
    ['Chad oversees a mission to train Malian troops.', 'AID TCD>MLI stated'],
    ['Chad launched a mission to train Malian troops.', 'AID TCD>MLI planned'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what others are to do', () => {
  it.each([
    'Chad put pressure on Niger to arm Mali.',
    'Chad won a pledge from Niger to arm Mali.',
    'Chad relies on Niger to arm Mali.',
    'Chad leaned on Niger to arm Mali.',
    'Chad gave Niger permission to arm Mali.',
    'Chad and Niger differ over arming Mali.',
    'Chad and Niger are at odds over arming Mali.',
    'Chad flirted with arming Mali.',
  ])('nobody has armed or is to arm Mali himself in: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/(AID|AGREE) (TCD|NER)>MLI (stated|planned)/),
  );

  it.each([
    ['Chad came under pressure to expel Malians.', 'COERCE TCD>MLI hypothetical'],
    ['Chad faces pressure to expel Malians.', 'COERCE TCD>MLI hypothetical'],
    ['Under pressure from Niger, Chad expelled Malians.', 'COERCE TCD>MLI stated'],
    ['Chad gave Niger tanks to bomb Mali.', 'ASSAULT NER>MLI planned'],
    ['Chad put pressure on Niger to arm Mali.', 'REQUEST TCD>NER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('deeds that are followed up, and what others foretell', () => {
  it.each([
    ['Chad vowed to avenge Niger’s attack on Mali.', 'ASSAULT NER>MLI stated'],
    ['Chad promised to respond to Niger’s raid on Mali.', 'ASSAULT NER>MLI stated'],
    ['Chad vowed to launch an attack on Mali.', 'THREATEN TCD>MLI stated'],
    ['Chad warned that Niger would arm Mali.', 'AID NER>MLI hypothetical'],
    ['Many believe that Niger will help Mali.', 'AID NER>MLI hypothetical'],
    ['Niger warned it would recall its envoy to Mali.', 'THREATEN NER>MLI stated'],
    ['Niger said it would help Mali.', 'AGREE NER>MLI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who only hears or judges', () => {
  it.each([
    'The Ghanaian president spoke to Parliament about Togo.',
    'Mr Mensah, speaking to the Accra Chamber of Commerce, praised the harvest.',
    'Ghana’s premier spoke to the people of Kumasi.',
    'Economists said Ghana must cut its spending.',
    'Ghana will have to sell its gold, analysts said.',
    'Togo said Ghana’s exports should rise.',
  ])('nothing is told by: %s', (text) => expect(relations(text)).toEqual([]));

  it.each([
    ['Togo’s president spoke to the U.S. Congress.', 'CONSULT TGO~USA stated'],
    ['The Togolese envoy spoke to tribal elders in Mali.', 'CONSULT MLI~TGO stated'],
    ['Togo said Ghana must cut its army.', 'REQUEST TGO>GHA stated'],
    ['Togo said Ghana should sell its gold.', 'REQUEST TGO>GHA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

it('leaves the dates of a story to the story, whatever asks whether they are to come', () => {
  const text =
    'The war of 1994 went on for a year. In January Mali attacks Chad in the north. Togo arms Chad in June.';
  expect(read(text, '2021-06-10').relations.map(({ date }) => date)).toEqual([null, null]);
});
