// What a report tells by alluding to what it has told before: "called the move a threat", "called for calm", "sent theirs".
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what is judged was done by those of whom the text has told', () => {
  it.each([
    [
      'Peru accused Chile of a provocation after ships came near the islets. The Peruvian foreign ministry called the move a direct threat.',
      'ACCUSE PER>CHL stated',
    ],
    ['Sudan began the filling of its reservoir. Chad condemned the step.', 'ACCUSE TCD>SDN stated'],
    ['Sudan expelled two Chadian envoys. Niger condemned it too.', 'ACCUSE NER>SDN stated'],
    ['Sudan expelled two Chadian envoys. Chad condemned that as an insult.', 'ACCUSE TCD>SDN stated'],
    ['Sudanese soldiers fired at Chadian herders. Niger deplored the use of force.', 'ACCUSE NER>SDN stated'],
    ['Sudanese jets bombed a Chadian village. Niger denounced the air raid.', 'ACCUSE NER>SDN stated'],
    ['Sudan sent troops into Chad. Niger condemned the incursion.', 'ACCUSE NER>SDN stated'],
    [
      'Sudan imposed sanctions on Chad. Thousands of Chadians marched against the sanctions.',
      'PROTEST TCD>SDN stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Sudan said the rains were late. Chad condemned the step.', /ACCUSE TCD/],
    ['Sudan began to fill its reservoir. Khartoum condemned the step.', /ACCUSE SDN>SDN/],
    ['Sudan gave Chad tents. Niger condemned it.', /ACCUSE NER>SDN/],
    ['Sudan expelled two Chadian envoys. Niger criticised the bombing of Zurbatiya.', /ACCUSE NER>SDN/],
  ])('not in: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));
});

describe('calls for peace are made to those who are told to be at odds', () => {
  it.each([
    'Kenya accused Somalia of arming bandits and recalled its envoy. The African Union called for dialogue.',
    'Kenya accused Somalia of arming bandits. Somalia closed the border with Kenya. The African Union urged restraint.',
    'Kenya accused Somalia of arming bandits. Somalia banned Kenyan flights. The African Union appealed for calm.',
  ])('%s', (text) =>
    expect(relations(text)).toEqual(
      expect.arrayContaining(['REQUEST African Union>KEN stated', 'REQUEST African Union>SOM stated']),
    ),
  );

  it.each([
    'Kenya accused Somalia of arming bandits. Kenya called for calm.',
    'Kenya accused Somalia of arming bandits. Norway called for talks with Yemen.',
    'Kenya and Somalia signed a treaty. Norway called for dialogue.',
  ])('not in: %s', (text) => expect(relations(text).join()).not.toMatch(/REQUEST \w+>(KEN|SOM)/));

  it('tells a bloc that is at odds with a state from one that only blames it', () => {
    const feud = 'Ecowas closed its borders with Niger. Niger denounced Ecowas. Togo offered to mediate.';
    expect(relations(feud)).toContain('AGREE TGO>NER stated');
    const blamed =
      'Benin accused Niger of theft. Niger shut its border with Benin. The African Union condemned Niger. Togo offered to mediate.';
    expect(relations(blamed)).toEqual(
      expect.arrayContaining(['AGREE TGO>NER stated', 'AGREE TGO>BEN stated']),
    );
  });
});

describe('what others do with their own', () => {
  it.each([
    [
      'Finland recalled its envoy from Belarus on Monday. Estonia recalled theirs.',
      'SANCTION EST>BLR stated',
    ],
    ['Norway sent police to Haiti in June; Iceland sent theirs in July.', 'AID ISL>HTI stated'],
    ['Denmark was the first to recognise Kosovo. Iceland did so too.', 'SUPPORT ISL>XKX stated'],
    ['Belarus accused Finland of spying on its army and Estonia of sabotage.', 'ACCUSE BLR>EST stated'],
    ['Belarus threatened Finland. Helsinki withdrew its ambassador in August.', 'SANCTION FIN>BLR stated'],
    ['The ambassador of Oman was recalled from Yemen on Friday.', 'SANCTION OMN>YEM stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Norway sent police to Haiti and thanked Brazil. Iceland sent theirs.', /ISL>BRA/],
    ['Peru asked Chile to open the road. Chile did so in May.', /REQUEST CHL/],
  ])('not in: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));
});

describe('answers told beside what was asked', () => {
  it.each([
    ['Peru asked Chile to open the road, a request that Santiago dismissed.', 'REJECT CHL>PER stated'],
    ['Oman urged Yemen to free the crew, an appeal which Yemen ignored.', 'REJECT YEM>OMN stated'],
    [
      'Peru blamed Chile for the fire. Santiago rejected the allegation and charged Lima with lying.',
      'REJECT CHL>PER stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who is meant', () => {
  it.each([
    [
      "Laos received the envoy of Guinea's military government. Togo was absent. Benin left after the generals expelled its consul.",
      'SANCTION GIN>BEN stated',
    ],
    ['Fiji accused Tonga of theft. Samoa has mediated between the two.', 'CONSULT WSM>FJI stated'],
    [
      'Serbia threatened Croatia. The European Union said it stood by its member.',
      'SUPPORT European Union>HRV stated',
    ],
    ['Malta accused Cyprus of theft. The two EU members agreed to resume talks.', 'AGREE CYP~MLT stated'],
    ['The Solomons recognised Kuwait, which rewarded them with loans.', 'AID KWT>SLB stated'],
    ['Oman accused Bahrain of theft. Yemen gave the island 300 doses of vaccine.', 'AID YEM>BHR stated'],
    ['Latvia, which like Norway does not recognise Kosovo, closed its office.', 'REJECT LVA>XKX stated'],
    ['Antonio Costa was received in Oslo.', 'CONSULT NOR>PRT stated'],
    ['Oman has complained for weeks that Yemen jams its radio.', 'ACCUSE OMN>YEM stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('what one tells his own to do is as good as done', () => {
  it.each([
    ['Nayib Bukele ordered his army to withdraw from Honduras.', 'RETREAT SLV>HND stated'],
    ['Nayib Bukele told his army to bomb Honduras.', 'ASSAULT SLV>HND planned'],
    [
      'Nayib Bukele instructed his defence minister to move six battalions to the border with Honduras.',
      'MOBILIZE SLV>HND stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));

  it('but what citizens are told to do is asked of them', () =>
    expect(relations('Jordan told its citizens to leave Oman.').join()).not.toMatch(/RETREAT|CONSULT/));
});

describe('what two sides pledge together they have agreed on', () => {
  it.each([
    'Togo met Benin. The two countries pledged to free all prisoners of war.',
    'Togo and Benin vowed that neither country would close the bridge.',
    'Togo met Benin. Both sides promised to keep the bridge open.',
  ])('%s', (text) => expect(relations(text)).toContain('AGREE BEN~TGO stated'));

  it.each([
    'Togo and Benin pledged to help Niger.',
    'Togo and Benin promised to keep their ports open.',
    'Togo and Benin vowed to take in more refugees.',
    'Togo and Benin promised that Niger would be told.',
    'Togolese and other soldiers vowed to go home.',
  ])('not in: %s', (text) => expect(relations(text).join()).not.toContain('BEN~TGO'));
});

describe('a deed that is said to be something', () => {
  it.each([
    [
      'Kenya expelled two Somali envoys. Djibouti said that the step was a grave provocation.',
      'ACCUSE DJI>KEN stated',
    ],
    ['Oman said the Yemeni raid was a crime.', 'ACCUSE OMN>YEM stated'],
    ['Oman blamed Yemen for the fire. Sanaa called that a lie.', 'ACCUSE YEM>OMN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Oman said the Yemeni raid was not a crime.',
    'Oman said a Yemeni raid would be a crime.',
    'Oman said the Omani raid was a crime.',
  ])('not in: %s', (text) => expect(relations(text).join()).not.toContain('ACCUSE OMN'));
});

describe('verdicts on what was done, told beside it', () => {
  it.each([
    ['Moldova wants to join NATO, a step that Serbia fiercely opposes.', 'REJECT SRB>MDA stated'],
    ['Latvia cut the gas of Estonia, a move condemned by Finland.', 'ACCUSE FIN>LVA stated'],
    ['Latvia closed its embassy in Chad, an unusual step which Niger regretted.', 'ACCUSE NER>LVA stated'],
    ['Felix Tshisekedi offered to help, an offer that Burundi accepted.', 'AGREE BDI>COD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('leaves open what may come', () =>
    expect(
      relations('Latvia will buy tanks from Poland, a step that Serbia may criticise.').join(),
    ).not.toContain('SRB'));
});

describe('demands, verdicts of courts and those who are held', () => {
  it.each([
    [
      'Chad gave the Danish ambassador two days to leave. Denmark rejected the demand.',
      'REJECT DNK>TCD stated',
    ],
    [
      'The International Court of Justice gave the islet to Malta. Tunisia rejected the ruling.',
      'REJECT TUN>International Court of Justice stated',
    ],
    ['Libya captured a Maltese boat. Valletta demanded the release of the crew.', 'REQUEST MLT>LBY stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who is meant, beside and behind', () => {
  it.each([
    [
      'Javier Milei won. Luis Lacalle Pou, who had come to Rosario to dissuade him, said Uruguay was sorry. He asked Paraguay to stay.',
      'REQUEST URY>PRY stated',
    ],
    [
      'Benin threatened to leave the regional body ECOWAS.',
      'THREATEN BEN>Economic Community of West African States stated',
    ],
    ['Emmanuel Macron called on Aleksandar Vucic to return to the talks.', 'REQUEST FRA>SRB stated'],
    ['Norway voiced concern and offered Fiji help with the flood.', 'AGREE NOR>FJI stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Kenya won the case. William Ruto thanked the countries that had helped Rwanda.', /KEN>RWA/],
    ['Ghana has taken in 9,000 of them and Togo 12,000.', /GHA>TGO/],
    [
      'Latvia fought Estonia, and Estonia fought Latvia. Finland was asked to help Latvia. Norway backed its ally.',
      /NOR>FIN/,
    ],
  ])('not in: %s', (text, wrong) => expect(relations(text).join()).not.toMatch(wrong));
});
