// What others have done before, done again in other words: "did the same", "made similar appeals", and help for the struck.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('who does as others did', () => {
  it.each([
    // the first deed of the main clause, and not what its own citizens are told
    [
      'Mali expelled two envoys of Togo and told its citizens to come home. Niger did the same.',
      'SANCTION NER>TGO stated',
    ],
    ['Togo urged Mali and Niger to talk. Chad, an ally of Niger, did the same.', 'REQUEST TCD>MLI stated'],
    ['Mali summoned the envoy of Togo. Togo did the same with the Malian envoy.', 'ACCUSE TGO>MLI stated'],
    [
      'Mali expelled the envoy of Togo, prompting Lome to close its airspace to Malian planes. Niger followed suit.',
      'SANCTION NER>TGO stated',
    ],
    ['Mali sent Togo tents. Niger did likewise.', 'AID NER>TGO stated'],
    // each of several
    ['Mali cut ties with Togo. Niger, the Comoros and Benin later followed suit.', 'SANCTION BEN>TGO stated'],
    ['Mali condemned the raid by Togo, as did Niger and Benin.', 'ACCUSE BEN>TGO stated'],
    // whom it was done to does it back
    ['Mali expelled six envoys of Togo, and Togo did the same.', 'SANCTION TGO>MLI stated'],
    ['Mali closed its airspace to Togo. Togo did likewise.', 'COERCE TGO>MLI stated'],
    ['Mali recalled its envoy from Lome, and Togo followed suit.', 'SANCTION TGO>MLI stated'],
    ['Laos urged Nepal to free the men. Bhutan made a similar appeal.', 'REQUEST BTN>NPL stated'],
    ['Laos condemned the conduct of Nepal. Bhutan voiced similar concerns.', 'ACCUSE BTN>NPL stated'],
    ['Laos urged Nepal to free the men. Bhutan echoed the call.', 'REQUEST BTN>NPL stated'],
    ['Laos condemned the coup in Nepal. Similar statements came from Bhutan.', 'ACCUSE BTN>NPL stated'],
    ['Laos imposed sanctions on Nepal. Bhutan announced similar measures.', 'SANCTION BTN>NPL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Laos urged Nepal to free the men. Bhutan made similar appeals to Mali.',
    'Laos praised Nepal. Bhutan has similar worries about Mali.',
    'Laos warned Nepal. Bhutan took a similar road.',
  ])('reads nothing of Bhutan and Nepal in: %s', (text) =>
    expect(relations(text).join()).not.toMatch(/BTN>NPL/),
  );
});

describe('who does what he was asked to', () => {
  it('asks nothing of who asked', () =>
    expect(relations('Bhutan urged Nepal to free the men. Nepal did the same.').join()).not.toMatch(
      /NPL>BTN/,
    ));
});

describe('help after a disaster', () => {
  const quake = 'An earthquake in Nepal killed forty people on Monday. ';
  it.each([
    ['Laos sent doctors.', 'AID LAO>NPL stated'],
    ['Laos promised $2 million for the survivors, and Bhutan flew in tents.', 'AGREE LAO>NPL stated'],
  ])('%s', (text, expected) => expect(relations(quake + text)).toContain(expected));

  it.each(['Laos sent doctors to Mali.', 'Nepal received tents.', 'Laos backed the proposal.'])(
    'reads no help from Laos to Nepal in: %s',
    (text) => expect(relations(quake + text).join()).not.toMatch(/(LAO|NPL)>NPL|NPL>LAO/),
  );
});

describe('verbs in a row', () => {
  it.each([
    ['Mali recalled its envoy, closed the border and banned imports from Togo.', 'COERCE MLI>TGO stated'],
    ['Mali recalled its envoy from Lome and closed the crossing at Paga.', 'COERCE MLI>TGO stated'],
    ['Mali said the men had crossed the river and called on Togo to stop them.', 'REQUEST MLI>TGO stated'],
    [
      'Mali denounced the raid by Togo, called home its envoy and demanded compensation.',
      'SANCTION MLI>TGO stated',
    ],
    ['Mali, which borders Niger, shut the bridge and halted flights to Niger.', 'COERCE MLI>NER stated'],
    [
      'Saudi Arabia, Bahrain and the United Arab Emirates, whose aircraft take part in the raids, voiced solidarity with Jordan.',
      'SUPPORT BHR>JOR stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('leaves out those whom others provoked', () =>
    expect(
      relations(
        'Mali accused Togo of theft. When the Ghanaian parliament passed the law, Mali recalled its envoy.',
      ).join(),
    ).not.toMatch(/SANCTION MLI>TGO/));
});

describe('whom a demand for freedom is made of', () => {
  it.each([
    [
      'Laos condemned Nepal over the trial and demanded the release of the editor Ram Thapa.',
      'REQUEST LAO>NPL stated',
    ],
    [
      'Laos protested to Nepal, advised its citizens to leave and demanded compensation.',
      'REQUEST LAO>NPL stated',
    ],
    ['Nepal arrested a Laotian sailor. Laos called for the return of the man.', 'REQUEST LAO>NPL stated'],
    ['Laos called for the release of all hostages held by Hamas.', 'REQUEST LAO>PSE stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what goes on from what has just been told', () => {
  it.each([
    [
      'The Laotian minister met his Nepalese counterpart and agreed to resume flights.',
      'AGREE LAO~NPL stated',
    ],
    ['President Xi Jinping called King Salman, and the two agreed to meet.', 'AGREE CHN~SAU stated'],
    ['Laos invited Nepal to talks. Nepal declined.', 'REJECT NPL>LAO stated'],
    ['Laos invited Nepal and Mali to talks. Both accepted.', 'AGREE MLI>LAO stated'],
    ['Laos offered Nepal talks. Nepal accepted the offer.', 'AGREE NPL>LAO stated'],
    ['Laos and Nepal quarrelled. Mali invited the pair to talks.', 'AGREE MLI>NPL stated'],
    ['Laos, Nepal and Mali vetoed it. Togo urged the trio to relent.', 'REQUEST TGO>MLI stated'],
    [
      'Iran seized a British ship. London had insisted that the crew were in Iraqi waters, suspended bilateral contacts and taken the matter to the Security Council.',
      'SANCTION GBR>IRN stated',
    ],
    [
      'Laos gave medals to guards who had killed bandits, scolded Nepal and thanked Mali.',
      'ACCUSE LAO>NPL stated',
    ],
    ['The leaders of Chad, Mali and Togo, who called Emmanuel Macron, met.', 'CONSULT MLI>FRA stated'],
    ['Laos shot down a Nepalese jet and captured its pilot.', 'COERCE LAO>NPL stated'],
    ['President Xi Jinping met King Salman and complained about the plan.', 'ACCUSE CHN>SAU stated'],
    ['Kenya urged the army of Mali to free Moussa Traore.', 'REQUEST KEN>MLI stated'],
    ['Laos blamed Nepal for talking to Hamas, and accused it of arming bandits.', 'ACCUSE LAO>NPL stated'],
    ['Laos sent aid to Mali and the United States imposed sanctions on Niger.', 'SANCTION USA>NER stated'],
    ['Laos accused Nepal of theft, downgraded relations and asked Mali to help.', 'SANCTION LAO>NPL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Soldiers from Mali, Niger and Togo were killed in the fighting.', /ASSAULT/],
    ['Laos seized a Nepalese boat. Mali called for freedom of navigation.', /MLI/],
    ['Laos recalled its envoys from Nepal and Mali but sent them back in May.', /COERCE|deport/],
    ['Laos jailed a Nepalese man. Mali condemned the heat, and so did Togo.', /TGO/],
    ['The former Bolivian president criticised Chile. President Luis Arce of Bolivia met him.', /ARCE/i],
    ['Laos blocked NATO plans to protect Nepal.', /NATO>NPL/],
    ['Crowds in Lima blocked the road to the Chilean border.', /PER>CHL/],
    ['Laos thanked Nepal and agreed to a truce. Bhutan followed suit.', /BTN/],
    ['Laos, which trains Nepalese pilots, closed its schools. Bhutan did likewise.', /BTN/],
  ])('leaves alone: %s', (text, misread) => expect(relations(text).join()).not.toMatch(misread));
});

describe('two neighbours', () => {
  it('are those with a border', () =>
    expect(
      relations(
        'Kenya praised Haiti. The Dominican Republic deported Haitians. Relations between the two neighbours soured.',
      ),
    ).toContain('RIVAL_OF DOM~HTI stated'));
});
