// What is said and done about a deed told before: verdicts in quotation, a no, a measure that nobody takes, what was made.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('measures beside a charge', () => {
  it.each([
    ['Niger recalled its ambassador, accusing Chad of spying.', 'SANCTION NER>TCD stated'],
    ['Niger suspended trade, saying Chad had shelled a town.', 'SANCTION NER>TCD stated'],
    ['Niger closed the border after accusing Chad of spying.', 'COERCE NER>TCD stated'],
    ['Niger cut ties as it accused Chad of the bombing.', 'SANCTION NER>TCD stated'],
    ["Niger severed relations in protest at Chad's shelling of the town.", 'SANCTION NER>TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['Niger arrested two priests, accusing Chad of spying.', 'COERCE NER>TCD'],
    ['Niger recalled its ambassador from Mali, accusing Chad of spying.', 'SANCTION NER>TCD'],
  ])('reads in "%s" nothing like %s', (text, unread) => expect(relations(text).join()).not.toContain(unread));
});

describe('verdicts', () => {
  const before = "Chad expelled Niger's ambassador on Monday. ";
  it.each([
    '"This is blackmail," Niger said.',
    '"That is a clear violation of the rules," said the foreign minister of Niger.',
    '"It is an outrage," a spokesman in Niamey said.',
    '"A cowardly act," said the foreign minister of Niger.',
    'Niger said the step amounted to an act of aggression.',
    'Niger said the step was tantamount to a declaration of war.',
    'Niger called the measure "unacceptable".',
    'The army in Niamey called the step "an act of aggression against the people".',
  ])('%s', (text) => expect(relations(before + text)).toContain('ACCUSE NER>TCD stated'));

  it.each([
    '"It was a mistake," said the president of Mali.',
    '"This is not an outrage," said the president of Mali.',
    '"This would be an outrage," said the president of Mali.',
  ])('reads no charge in "%s"', (text) => expect(relations(before + text).join()).not.toContain('ACCUSE'));

  it('is of those whom the same side has just accused', () => {
    const told = relations(
      'Rebels marched into Goma, and Congo accused Rwanda of commanding them. "This is an invasion," said the president of Congo.',
    );
    expect(told.filter((one) => one === 'ACCUSE COD>RWA stated')).toHaveLength(2);
  });
});

describe('a no', () => {
  it.each([
    'Chad demanded that Niger hand over the men. Niger said it would not do so.',
    'Chad demanded that Niger hand over the men. Niger said that was out of the question.',
    'Chad demanded that Niger hand over the men. "We will not give in to threats," Niger said.',
    'Chad demanded that Niger withdraw its troops. The Nigerien army said its men would stay where they were.',
    'Chad demanded that Niger withdraw its troops. Niger said its troops would not leave.',
    "Chad expelled Niger's ambassador. Niger said it would not give in to blackmail.",
  ])('%s', (text) => expect(relations(text)).toContain('REJECT NER>TCD stated'));

  it.each([
    'Chad demanded that Niger withdraw its troops. Niger said it would consider the request.',
    'Chad demanded that Niger withdraw its troops. Niger said it would do so.',
    'Chad demanded that Niger withdraw its troops. Niger said it would not attack.',
    'Chad praised Niger. Niger said it would not give in to threats.',
    'Chad accused Niger of a raid. Niger has neither confirmed nor denied it.',
  ])('reads none in "%s"', (text) => expect(relations(text).join()).not.toContain('REJECT'));
});

describe('measures that nobody is told to take', () => {
  it.each([
    ["Chad accused Niger of spying. Niger's ambassador was expelled on Monday.", 'SANCTION TCD>NER stated'],
    ["Niger shelled a town in Chad. Niger's ambassador was expelled.", 'SANCTION TCD>NER stated'],
    ['Chad accused Niger of spying. Visas were revoked for Nigerien officials.', 'SANCTION TCD>NER stated'],
    ['The Nigerien ambassador in Ndjamena was expelled on Monday.', 'SANCTION TCD>NER stated'],
    ["Niger's ambassador was summoned to the foreign ministry in Ndjamena.", 'ACCUSE TCD>NER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ["Chad accused Niger of spying. Niger's president was arrested on Monday.", 'COERCE'],
    ['Chad accused Niger of spying. Its ambassador was expelled on Monday.', 'SANCTION NER>TCD'],
    ["Chad accused Niger of spying. Niger's ambassador was expelled from Togo.", 'SANCTION TCD>NER'],
    ["Chad accused Niger of spying. Niger's ambassador was recalled.", 'SANCTION TCD>NER'],
    ["Chad thanked Niger. Niger's ambassador was expelled on Monday.", 'SANCTION TCD>NER'],
  ])('reads in "%s" nothing like %s', (text, unread) => expect(relations(text).join()).not.toContain(unread));
});

describe('what was made, and judged', () => {
  it.each([
    ['Chad passed a law on pipelines. Niger criticised the law.', 'ACCUSE NER>TCD stated'],
    ['Chad held an election on Sunday. Niger called the vote a sham.', 'ACCUSE NER>TCD stated'],
    ['Chad is building a dam on the Logone. Niger opposes the dam.', 'REJECT NER>TCD stated'],
    ['Chad has moved a war memorial. Niger condemned the removal of the statue.', 'ACCUSE NER>TCD stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Chad passed a law on pipelines. Mali spoke of the law of the sea. Niger criticised the law.',
    'Niger passed a law on pipelines. Chad read it. Niger criticised the law.',
    'A law was passed in Chad. Niger criticised a law.',
  ])('reads no charge in "%s"', (text) => expect(relations(text).join()).not.toContain('ACCUSE'));
});

describe('which of two', () => {
  it.each([
    [
      'Ethiopia helped Djibouti. Djibouti and Eritrea fought, when Djibouti accused its neighbour of a raid.',
      'ACCUSE DJI>ERI stated',
    ],
    [
      'Chad and Niger signed a deal. In the spring Togo and Benin had signed a deal. Lome is far away. Mali welcomed the deal.',
      'SUPPORT MLI>TCD stated',
    ],
    [
      'Colombia bombed a camp of the FARC. Ecuador ordered troops to the Colombian border. Peru spoke. Peru spoke again. Nobody heard. Nobody came. Chile criticised the incursion.',
      'ACCUSE CHL>COL stated',
    ],
    [
      "At the urging of the host, President Leonel Fernandez, Colombia's Alvaro Uribe crossed the hall to shake hands with Ecuador's Rafael Correa.",
      'CONSULT COL~ECU stated',
    ],
    [
      'Its mediators persuaded Eritrea to yield, but Djibouti says that Asmara holds others, and has asked Qatar to press Eritrea.',
      'REQUEST DJI>QAT stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes ministers of no one state for nobody', () => {
    const text =
      'Asian foreign ministers met. Indonesia spoke. Its foreign minister, Marty Natalegawa, agreed. The ministers urged Thailand to talk.';
    expect(relations(text).join()).not.toContain('REQUEST IDN>THA');
  });
});

describe('denials', () => {
  it.each([
    'Chad said that Niger was keeping up a blockade. Niamey denies this.',
    'Chad said its soldiers had been fired on by Niger. Niamey denies any part in it.',
    'Chad accused Niger of the bombing. Niger said it had nothing to do with the blast.',
    'Chad accused Niger of the bombing. Niger said it was not involved.',
    'Chad accused Niger of the bombing. Niger says it played no part in the attack.',
    'Chad said Niger was behind the plot. Niger said it knew nothing of it.',
  ])('%s', (text) => expect(relations(text)).toContain('REJECT NER>TCD stated'));

  it.each([
    'Chad said that Mali was keeping up a blockade. Niamey denies this.',
    'Chad accused Mali of the bombing. Niger said it had nothing to do with the blast.',
    'Chad accused Niger of the bombing. Niger said it was responsible.',
  ])('reads none in "%s"', (text) => expect(relations(text).join()).not.toContain('REJECT NER>TCD'));
});

describe('measures of their own', () => {
  it.each([
    ['Mexico cut ties with Ecuador. Nicaragua went further and cut its own ties.', 'SANCTION NIC>ECU stated'],
    [
      'Japan froze loans to Pakistan. The United States imposed sanctions of its own.',
      'SANCTION USA>PAK stated',
    ],
    ['Jamaica and Chad are among the countries which recognise Kosovo.', 'SUPPORT JAM>XKX stated'],
    ['Jamaica and Chad are among the countries which recognise Kosovo.', 'SUPPORT TCD>XKX stated'],
    ['Poland agreed to let the United States place missiles on its soil.', 'AGREE POL>USA stated'],
    ['Russia sold India tanks and gave Iran a radar.', 'COOPERATE RUS>IND stated'],
    ['Chad made it clear that Niger must leave the town.', 'REQUEST TCD>NER stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes an offer to bring two together for none of theirs', () => {
    const told = relations('Chad accused Mali of spying. Oman has offered to bring the two together.');
    expect(told.join()).not.toContain('MLI~TCD');
  });
});

describe('who is meant, and who is not', () => {
  it.each([
    ["Taiwan's foreign minister, Joseph Wu, spoke. Wu accused Mali of spying.", 'ACCUSE TWN>MLI stated'],
    [
      'The International Court of Justice awarded Bakassi to Cameroon.',
      'SUPPORT International Court of Justice>CMR stated',
    ],
    ['The man behind it, Idriss Deby, flew home. Mali praised him.', 'SUPPORT MLI>TCD stated'],
    [
      'Chad demanded in May 2009 that Mali leave, and later that year imposed an embargo on Bamako.',
      'SANCTION TCD>MLI stated',
    ],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    // the raid, of which nobody is told who did it
    [
      'Andrés Manuel López Obrador called the raid a crime and cut ties with Ecuador. Nicaragua did the same. Brazil condemned the action.',
      'ACCUSE BRA',
    ],
    [
      'India does not recognise the Taliban. Hardly anyone does: only Pakistan and Oman have relations with them, and since May they have lived under United Nations sanctions.',
      'SANCTION',
    ],
    ['Vietnam and China quarrelled. Taiwan rejected the ruling.', 'REJECT'],
    ['The killing of two Malian soldiers helped Chad.', 'AID'],
    ["Colombia and Mexico voiced deep concern over Evo Morales's arrest.", 'ACCUSE'],
    ['Lula has called Dina Boluarte a usurper.', 'CONSULT'],
    ["Mexico's diplomats flew home from Ecuador on Sunday.", 'CONSULT'],
    ['The line is the claim that Lebanon lodged with the United Nations.', 'ACCUSE'],
  ])('reads in "%s" no %s', (text, unread) => expect(relations(text).join()).not.toContain(unread));
});
