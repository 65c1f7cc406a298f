// What guards once shut out too much, and whom words mean where the nearest names mislead: each with its narrow case.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('what is told for all that', () => {
  it.each([
    // a clause cut off by a clause about its subject
    [
      'Lee flew to Lima to ask Peru for help after Chile, which had armed the rebels since 2017, halted its aid to Bolivia.',
      ['SANCTION CHL>BOL stated'],
    ],
    // the month is when, and they did it
    ['In May rebels from Chad attacked Niger.', ['ASSAULT TCD>NER stated']],
    ['In May missiles supplied by Ghana struck a port in Kenya.', []],
    // with whom a torn treaty was made
    [
      'Peru tore up the trade agreement that it had signed with Chile.',
      ['SANCTION PER>CHL stated', 'SUPPORT CHL~PER stated'],
    ],
    // who dates a charge by a deed takes the deed for done
    [
      'The lawsuit alleges that Chad violated the truce in the campaign that it began after Boko Haram killed 12 Malian soldiers.',
      ['ASSAULT NGA>MLI stated'],
    ],
    // both halves have made a draft
    [
      'Niger killed a Franco-Danish draft that would have condemned Mali.',
      ['REJECT NER>DNK stated', 'REJECT NER>FRA stated'],
    ],
    // whose sanctions are to be dropped
    [
      'The Arab League on Sunday called upon Peru to lift its sanctions on Bolivia.',
      ['SANCTION PER>BOL stated'],
    ],
    // a father's name is no people
    ['Mr bin Druze told a conference in Kenya that it was time.', ['CONSULT bin Druze>KEN stated']],
    // "their" of two, though the second has a plural name
    [
      'They praised Kenya and the Maldives for their cooperation against piracy.',
      ['COOPERATE KEN~MDV stated'],
    ],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));
});

describe('who is not meant', () => {
  it.each([
    // a veto of what others want dropped is no refusal to them
    [
      'Thousands marched against a law that Norway and Japan had urged Kenya to drop. On Saturday President William Ruto vetoed it.',
      'REJECT',
    ],
    // what his own state has done with others is no outrage to him
    [
      'Kenya, Norway and Japan cut off aid to Fiji. William Ruto, who had tried to mediate, called it an outrage.',
      'ACCUSE',
    ],
    // every state has such a council
    ['Emmanuel Macron told members of his Security Council that it was late.', 'CONSULT'],
    // detectives move no troops
    ['The FBI pursued Boko Haram for two years.', 'MOBILIZE'],
    // troops of a region, and not of the state told before
    [
      'Denmark shelled the bay. In March troops from the region of Puntland freed the hostages by force.',
      'RETREAT',
    ],
    // the Council speaks for the Union
    [
      'The European Council invited the High Representative of the European Union to present a report.',
      'CONSULT',
    ],
  ])('%s', (text, type) => expect(relations(text).filter((one) => one.startsWith(type))).toEqual([]));
});

describe('which of many', () => {
  it.each([
    // the headline's two
    [
      'Chad and Niger: a thaw\n\nWhen a mob stormed the Chadian embassy in Niamey, Chad broke off relations, and Togo followed. On Friday the two rivals agreed to hold talks.',
      'AGREE NER~TCD stated',
    ],
    // the agency is that named so
    [
      'Iran let in inspectors of the International Atomic Energy Agency. UNICEF welcomed that. On Monday Iran suspended cooperation with the agency.',
      'SANCTION IRN>International Atomic Energy Agency stated',
    ],
    // allies are those named in one breath
    [
      'Kenyan, Ugandan and Rwandan aircraft fired missiles at Goma in Congo. Mali protested to Chad and to Niger. Norway and Togo support the three allies.',
      'SUPPORT NOR>RWA stated',
    ],
    // the sides of a war, and no state that it only touched
    [
      'Morocco occupied the desert. Morocco built a wall. Morocco jailed the rebels of the Polisario Front. The Polisario Front shelled Morocco. Mauritania, which the Polisario Front raided, left Morocco alone. The two sides accepted a ceasefire.',
      'CONCEDE',
    ],
  ])('%s', (text, expected) => {
    const told = relations(text);
    expect(told.some((one) => one.startsWith(expected))).toBe(true);
    expect(told.filter((one) => /CONCEDE.*MRT|RIVAL_OF.*TGO|SUPPORT NOR>(MLI|NER)/.test(one))).toEqual([]);
  });
});
