// Force told in few words: blamed, claimed and avenged, by people without a name, with what both fight with.
import { describe, expect, it } from 'vitest';
import { relations } from './told.ts';

describe('whose deed it is said to be', () => {
  it.each([
    ['Six Ghanaian sailors died in an ambush blamed on Boko Haram.', 'ASSAULT NGA>GHA stated'],
    ['A bombing attributed to Hezbollah killed nine Argentines.', 'ASSAULT LBN>ARG stated'],
    ['An ambush that Mali pinned on the Taliban left four Danish soldiers dead.', 'ASSAULT AFG>DNK stated'],
    ['Three Swedes were killed in a shooting claimed by al-Shabaab.', 'ASSAULT SOM>SWE stated'],
    ['The Taliban admitted a bombing that killed two Norwegian engineers.', 'ASSAULT AFG>NOR stated'],
    ['Ghana blamed Boko Haram for the abduction of two Ghanaian nurses.', 'ASSAULT NGA>GHA stated'],
    ['The abduction of two Danish nurses was blamed on the Taliban.', 'ASSAULT AFG>DNK stated'],
    ['Ghana blamed the murder of two Ghanaian nurses on Boko Haram.', 'ASSAULT NGA>GHA stated'],
    ['Shots fired from Laos killed two Thai farmers.', 'ASSAULT LAO>THA stated'],
    ["Shells fired from Pakistan's tribal belt killed two Afghan farmers.", 'ASSAULT PAK>AFG stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Six Ghanaian sailors died in an ambush wrongly blamed on Boko Haram.',
    'Ghana accused Togo of the abduction of two Ghanaian nurses.',
    'Ghana blamed Togo for any attack on Ghanaian sailors.',
    'The abduction of two Danish nurses was never blamed on the Taliban.',
    'Egypt denied that it was behind an attack blamed on its agents.',
  ])('but not %s', (text) => expect(relations(text).join()).not.toContain('ASSAULT'));
});

describe('who strikes back has been struck', () => {
  it.each([
    ['Chad shelled Sudan in retaliation for a raid on its border post.', 'ASSAULT SDN>TCD stated'],
    ['Chad shelled Sudan in retaliation for the massacre at a school.', 'ASSAULT SDN>TCD stated'],
    ['Kenya bombed al-Shabaab in reprisal for the killing of 148 students.', 'ASSAULT SOM>KEN stated'],
    ['Kuwait attacked Iraq in response to an ambush on its sailors.', 'ASSAULT IRQ>KWT stated'],
    ['Niger raided Boko Haram camps to avenge the massacre of Chadian soldiers.', 'ASSAULT NGA>TCD stated'],
    ['Oman vowed to strike Yemen in retaliation for the bombing of its port.', 'ASSAULT YEM>OMN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    // it tells itself whose it was
    ['Chad shelled Sudan in retaliation for an attack by the rebels.', 'ASSAULT SDN>TCD stated'],
    // whom it befell is not told
    ['Chad shelled Sudan in retaliation for an attack on a market.', 'ASSAULT SDN>TCD stated'],
    // where others have their camps
    ['Turkey bombed northern Iraq in revenge for an attack on its soldiers.', 'ASSAULT IRQ>TUR stated'],
    ['Chad shelled Sudan in retaliation for a raid.', 'ASSAULT SDN>TCD stated'],
    ['Chad shelled Sudan in response to an appeal.', 'ASSAULT SDN>TCD stated'],
  ])('but not %s', (text, other) => expect(relations(text)).not.toContain(other));
});

describe('force by nobody with a name', () => {
  it.each([
    ['Two Finns died when a car bomb went off in Kabul.', 'ASSAULT AFG>FIN stated'],
    ['Three Swiss aid workers were wounded when their jeep hit a mine in Mali.', 'ASSAULT MLI>CHE stated'],
    ['A Kenyan driver died when his lorry hit a mine laid by Ethiopian rebels.', 'ASSAULT ETH>KEN stated'],
    ['Two Finns were killed in a suicide bombing in Kabul.', 'ASSAULT AFG>FIN stated'],
    ['Five Finns were wounded in a grenade attack at a Nairobi hotel.', 'ASSAULT KEN>FIN stated'],
    ['Gunmen killed two Finnish doctors in a Karachi hotel.', 'ASSAULT PAK>FIN stated'],
    ['A gunman shot dead a Finnish consul in Lima.', 'ASSAULT PER>FIN stated'],
    ['The kidnapping of two Finnish doctors in Niger shocked the town.', 'ASSAULT NER>FIN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Two Finns died when a gas bottle exploded in Spain.',
    'Two Finns died when a mine collapsed in Chile.',
    'A Finnish diver was killed in a shark attack in Egypt.',
    'Two Finns were killed in an explosion at a gas plant in Algeria.',
    'Two Finns died in Kabul on the day when a bomb was found.',
    'Two Finns died in Kabul when a bomb failed to go off.',
  ])('but not %s', (text) => expect(relations(text)).toEqual([]));
});

describe('what both fight with', () => {
  it.each([
    'Bolivian and Chilean miners fought with sticks on the pass.',
    'Bolivian and Chilean soldiers fought hand to hand on the pass.',
  ])('%s', (text) => expect(relations(text)).toEqual(['ASSAULT BOL~CHL stated']));

  it('but not with others', () =>
    expect(relations('Bolivia and Chile fought with Peru.')).not.toContain('ASSAULT BOL~CHL stated'));
});

describe('where one protests, and what is aimed at whom', () => {
  it.each([
    ['Polish nurses knelt in front of the Latvian embassy.', 'PROTEST POL>LVA stated'],
    ['Polish nurses banged pots outside the Latvian embassy.', 'PROTEST POL>LVA stated'],
    ['China launched naval drills encircling Taiwan.', 'MOBILIZE CHN>TWN stated'],
    ['Oman tested a missile capable of hitting Yemen.', 'MOBILIZE OMN>YEM stated'],
    ['Chad freed two Danish nurses from Boko Haram.', 'AID TCD>DNK stated'],
    ['Israel bombed Damascus airport.', 'ASSAULT ISR>SYR stated'],
    ['Hamas handed four Thai hostages over to the Red Cross.', 'RETREAT PSE>THA stated'],
    ['Gunmen stormed the Danish embassy in Yemen.', 'ASSAULT YEM>DNK stated'],
    ["Rebels of the Lord's Resistance Army stormed the Danish embassy.", 'ASSAULT UGA>DNK stated'],
    ["Peruvian crowds hurled eggs at the Danish envoy's car in Lima.", 'PROTEST PER>DNK stated'],
    ["Iraq's use of poison gas against Iran went on.", 'ASSAULT IRQ>IRN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    'Two Latvian nurses stood in front of the Polish embassy.',
    'Polish nurses laid flowers in front of the Latvian embassy.',
    'Oman tested a missile capable of flying over its mountains, a Yemeni expert said.',
    'Finnish drivers were stuck at the border because of a strike by Russian guards.',
    'Oman was proud of having kidnapped him in Dubai.',
    'A Finnish tourist was hurt at Damascus airport in a fall.',
  ])('but not %s', (text) => expect(relations(text)).toEqual([]));
});
