// Words between states: what one is scolded and punished for, how appeals are answered, and what is said only to be ruled out.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what one is scolded or punished for', () => {
  it.each([
    ['Fiji railed against Tonga for arming Samoa.', ['ACCUSE FJI>TON stated', 'AID TON>WSM stated']],
    ['Oman was furious with Yemen for attacking Qatar.', ['ACCUSE OMN>YEM stated', 'ASSAULT YEM>QAT stated']],
    [
      'Togo poured scorn on Benin for hosting the Malian junta.',
      ['ACCUSE TGO>BEN stated', 'CONSULT BEN>MLI stated'],
    ],
    [
      'Peru imposed sanctions on Chile for arming Bolivia.',
      ['SANCTION PER>CHL stated', 'AID CHL>BOL stated'],
    ],
    ['Peru cut off aid to Chile for arming Bolivia.', ['SANCTION PER>CHL stated', 'AID CHL>BOL stated']],
    ['Laos condemned Nepal for invading Bhutan.', ['ACCUSE LAO>NPL stated', 'ASSAULT NPL>BTN stated']],
    ['Kenya is grateful to Malawi for helping Zambia.', ['SUPPORT KEN>MWI stated', 'AID MWI>ZMB stated']],
    // what one is charged with is not told as done
    ['Laos accused Nepal of invading Bhutan.', ['ACCUSE LAO>NPL stated']],
    ['Laos filed a suit against Nepal for arming Bhutan.', ['ACCUSE LAO>NPL stated']],
    // who says sorry has done it
    ['Laos apologised to Nepal for arming Bhutan.', ['SUPPORT LAO>NPL stated', 'AID LAO>BTN stated']],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual([...expected].sort()));
});

describe('how appeals and offers are answered', () => {
  it.each([
    ["Ghana's plea was thrown out by Togo.", ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated']],
    ["Togo could not agree to Ghana's demand.", ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated']],
    ['Togo did not heed an appeal by Ghana.', ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated']],
    ["Togo refused to accept Ghana's demands.", ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated']],
    ["Ghana's appeal to Togo went unanswered.", ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated']],
    ["Ghana's plea to Togo fell on deaf ears.", ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated']],
    [
      "Ghana's request to Togo was met with a flat refusal.",
      ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated'],
    ],
    ['Ghana asked Togo for help, and Togo said no.', ['REJECT TGO>GHA stated', 'REQUEST GHA>TGO stated']],
    ["Ghana's appeal to Togo was met with joy.", ['REQUEST GHA>TGO stated']],
    ["Ghana's plea to Togo fell on a Sunday.", ['REQUEST GHA>TGO stated']],
    // it was made to another
    ["Ghana ignored Benin's appeal to Togo.", ['REJECT GHA>BEN stated']],
    ['A call for talks from Ghana was studied by Togo.', []],
  ])('%s', (text, expected) => expect(relations(text).sort()).toEqual(expected));
});

describe('where words come from, and between whom they are', () => {
  it.each([
    ['The sharpest criticism of Peru came from Chile.', ['ACCUSE CHL>PER stated']],
    ['A warning to Peru came from Chile.', ['THREATEN CHL>PER stated']],
    ['Between Peru and Chile there is an old feud.', ['RIVAL_OF CHL~PER stated']],
    ['Between Peru and Chile there is a bridge.', []],
    ['Refugees from Peru came from Chile.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is said in a letter or a speech', () => {
  it.each([
    [
      'Fiji alleged in a note to the council that Tongan sailors had crossed the line.',
      'ACCUSE FJI>TON stated',
    ],
    ['Fiji vowed in a speech that Tonga would pay for the raid.', 'THREATEN FJI>TON stated'],
    ['Fiji demanded in a letter to the court that Tonga withdraw its boats.', 'REQUEST FJI>TON stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('is not what is told of the letter', () =>
    expect(relations('Fiji quoted in a speech a letter that Tonga had sent.')).toEqual([]));
});

describe('what is named only to be ruled out', () => {
  it.each([
    ['Talks with Benin are pointless, Togo said.', ['REJECT TGO>BEN stated']],
    ['A meeting with the president of Benin is out of the question, Togo said.', ['REJECT TGO>BEN stated']],
    ['Talks with Benin have no point, Togo said.', ['REJECT TGO>BEN stated']],
    ['Trade with Benin is unthinkable without the bridge, Togo said.', []],
    ['Talks between Togo and Benin are impossible, Ghana said.', []],
    ['Togo said it had nothing to discuss with Benin.', []],
    ['Talks with Benin are not impossible, Togo said.', ['CONSULT BEN~TGO stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is unproven or untrue', () => {
  it.each([
    'Nothing suggests that Oman attacked Yemen.',
    'There is little to show that Oman attacked Yemen.',
    'It is untrue that Oman attacked Yemen.',
    'It is a lie that Oman attacked Yemen.',
  ])('is not told: %s', (text) => expect(relations(text)).toEqual([]));

  it('but what much speaks for is', () =>
    expect(relations('Oman said that Yemen had attacked Qatar.')).toContain('ASSAULT YEM>QAT stated'));
});

describe('of what state a thing is', () => {
  it.each([
    ['Chile barred lorries with Peruvian plates from entering.', ['COERCE CHL>PER stated']],
    ['Chile banned cars registered in Peru.', ['SANCTION CHL>PER stated']],
    ['A Peruvian Airbus landed in Kingston.', []],
    ["Peru's team arrived in Chile.", []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is called so, and what must not be', () => {
  it.each([
    [
      "Iran called Sweden's sentence for Nouri a farce.",
      ['ACCUSE IRN>SWE stated', 'SANCTION SWE>IRN stated'],
    ],
    ['Oman called a meeting with Yemen a day later.', []],
    ['There must be no more raids, Oman told Yemen.', ['REQUEST OMN>YEM stated']],
    ['Military cooperation with Chile was put on ice by Peru.', ['SANCTION PER>CHL stated']],
    ['In reprisal, Peru hit Chile with tariffs.', ['SANCTION PER>CHL stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('measures that a government announces', () => {
  it.each([
    ['Oslo said two Danish envoys would be expelled.', ['THREATEN NOR>DNK stated']],
    ['Oslo announced that two Danish envoys had been expelled.', ['SANCTION NOR>DNK stated']],
    ['Two Danish envoys will be expelled, Oslo said.', ['THREATEN NOR>DNK stated']],
    ['Oslo warned that aid to Denmark would be cut.', ['THREATEN NOR>DNK stated']],
    ['Oslo announced that ten tanks would be sent to Denmark.', ['AGREE NOR>DNK stated']],
    // others are spoken of
    ['Oslo said two Danish envoys had been expelled.', []],
    ['Oslo feared that two Danish envoys would be expelled.', []],
    ['An analyst in Oslo said two Danish envoys would be expelled.', []],
    ['A newspaper in Oslo said two Danish envoys would be expelled.', []],
    ['Oslo said two Danish envoys would be expelled by Finland.', ['THREATEN FIN>DNK stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is only wondered about, and who is asked', () => {
  it.each([
    ['The Finnish premier asked whether Latvia had forgotten the war.', []],
    ['A minister asked if Latvia would follow Estonia.', []],
    ['Finland asked why Latvia had closed the border.', []],
    ['Finland asked Latvia for an explanation.', ['REQUEST FIN>LVA stated']],
    [
      'Finland demanded the release of two of its nationals held in Caracas.',
      ['REQUEST FIN>VEN stated', 'COERCE VEN>FIN stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('quarrels and talks that have come to an end', () => {
  it.each([
    ['The feud between Laos and Nepal is over.', []],
    ['The quarrel of Laos and Nepal ended with a verdict.', []],
    ['Laos has put on hold negotiations with Nepal.', ['SANCTION LAO>NPL stated']],
    ['Laos put on ice its talks with Nepal.', ['SANCTION LAO>NPL stated']],
    ['The feud between Laos and Nepal goes on.', ['RIVAL_OF LAO~NPL stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('what is found so, and what is weighed', () => {
  it.each([
    ["Peru considers Chile's response disproportionate.", ['ACCUSE PER>CHL stated']],
    ["Peru found Chile's conduct irresponsible.", ['ACCUSE PER>CHL stated']],
    ['Peru is considering reprisals against Chile.', ['THREATEN PER>CHL stated']],
    ['Peru spoke out for suspending aid to Chile.', ['SANCTION PER>CHL hypothetical']],
    ['Peru announced its withdrawal from the Arab League.', ['SANCTION PER>Arab League stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who is sure of it, and what is said of charges', () => {
  it.each([
    ['Oslo is convinced that Latvia ordered the killing.', ['ACCUSE NOR>LVA stated']],
    ['Oslo did not hide its anger at Latvia.', ['ACCUSE NOR>LVA stated']],
    ['Oslo had harsh words for Latvia.', ['ACCUSE NOR>LVA stated']],
    ['Oslo had warm words for Latvia.', ['SUPPORT NOR>LVA stated']],
    [
      'Oslo said that the Latvian accusations were baseless.',
      ['ACCUSE LVA>NOR stated', 'REJECT NOR>LVA stated'],
    ],
    ['Oslo said that the Latvian raid was unjustified.', ['ACCUSE NOR>LVA stated']],
    ["Oslo dismissed Latvia's remarks on its fisheries.", ['REJECT NOR>LVA stated']],
    ['Oslo dismissed its general.', []],
    ['Oslo demanded to know from Latvia who had fired.', ['REQUEST NOR>LVA stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('whose turn it is', () => {
  it.each([
    ['It is up to Peru to act, Chile said.', ['REQUEST CHL>PER stated']],
    ['Chile said it was time for Peru to act.', ['REQUEST CHL>PER stated']],
    ['It was time for Peru to leave the cup.', []],
    ['Chile said it had no time for Peru.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('boycotts', () => {
  it.each([
    ['Malaysia boycotts Israeli goods.', ['SANCTION MYS>ISR stated']],
    ['Malaysian consumers boycotted Israeli goods.', ['PROTEST MYS>ISR stated']],
  ])('are sanctions of a state: %s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('who stands beside the one that he is tied to', () => {
  it.each([
    ["Peru's old enemy Chile attacked Bolivia.", ['RIVAL_OF CHL~PER stated', 'ASSAULT CHL>BOL stated']],
    ["Peru's creditor Chile expelled a Bolivian envoy.", ['SANCTION CHL>BOL stated']],
    ["Peru's former enemy Chile sent tents to Bolivia.", ['AID CHL>BOL stated']],
    ['Peru beat its rival Chile in the cup.', []],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});

describe('verdicts in other words', () => {
  it.each([
    ['"It is a disgrace," the Peruvian minister said of the Chilean decision.', ['ACCUSE PER>CHL stated']],
    ['"It is a success," the Peruvian minister said of the Chilean decision.', []],
    ["In Peru's view, Chile has broken the treaty.", ['ACCUSE PER>CHL stated']],
    ["Peru sees Chile's decision as a breach of the treaty.", ['ACCUSE PER>CHL stated']],
    ['Peru feels betrayed by Chile.', ['ACCUSE PER>CHL stated']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected));
});
