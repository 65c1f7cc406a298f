// The same deed in many words: what is given, where troops go, who is to blame, who is called by the surname alone.
import { describe, expect, it } from 'vitest';
import { relations, told } from './told.ts';

describe('verbs that the tagger takes for something else', () => {
  it.each([
    ['Ethiopian tanks advanced into Eritrea.', 'ASSAULT ETH>ERI stated'],
    ["Peru's foreign minister headed to Ecuador.", 'CONSULT PER>ECU stated'],
    ['Gambia unfroze Senegalese assets.', 'RETREAT GMB>SEN stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('who is to blame', () => {
  it.each([
    ['Peru said Chile was to blame for the fire.', 'ACCUSE PER>CHL stated'],
    ['Chile alone is to blame, Peru said.', 'ACCUSE PER>CHL stated'],
    ['Peru said Chile was responsible for the riots.', 'ACCUSE PER>CHL stated'],
    ['Peru thwarted a Chilean plot.', 'ACCUSE PER>CHL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toEqual([expected]));
});

describe('what is given, whatever it is', () => {
  it.each([
    ['Latvia provided textbooks to Uganda.', 'AID LVA>UGA stated'],
    ['Latvia provided Uganda with antibiotics.', 'AID LVA>UGA stated'],
    ['Latvia airlifted engineers to Uganda.', 'AID LVA>UGA stated'],
    ['Latvia handed over 2 million euros worth of equipment to Uganda.', 'AID LVA>UGA stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('is nothing where only words are', () =>
    expect(relations('Latvia provided Uganda with an explanation.').join()).not.toContain('AID'));
});

describe('what one would like another to do', () => {
  it('is asked for', () =>
    expect(relations('Togo would like Ghana to open its market.')).toContain('REQUEST TGO>GHA stated'));
});

describe('surnames of leaders where no day is known', () => {
  it.each([
    ['Mubarak met the king of Jordan.', 'CONSULT person:hosni-mubarak>state:JOR'],
    ['President Kabila accused Rwanda of a raid.', 'ACCUSE person:kabila>state:RWA'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected));

  it('are nobody where too many bear them', () =>
    expect(told('Wilson met the king of Jordan.').join()).not.toContain('person:'));
});

describe('who has fled from where, and who is let go there', () => {
  it.each([
    ['Slovakia opened its border to refugees fleeing Ukraine.', 'AID state:SVK>people:ukr-refugee'],
    ['Four Danish sailors were freed in Libya.', 'RETREAT state:LBY>institution:denmark-armed-forces'],
    [
      'Angolan deputies toured a clinic in neighbouring Zambia.',
      'CONSULT institution:angola-national-assembly>state:ZMB',
    ],
    ['Some 400 Burundians were given shelter in Tanzania.', 'AID state:TZA>state:BDI'],
  ])('%s', (text, expected) => expect(told(text).join()).toContain(expected));

  it('leaves open who lets hostages go', () =>
    expect(told('Two Danish hostages were released in Yemen.').join()).not.toContain('state:YEM>'));
});

describe('bands in other spellings and in other words', () => {
  it.each([
    ['Jabhat al-Nusrah attacked Denmark.', 'ASSAULT group:nusra-front>state:DNK'],
    ['Jaysh ul-Islam attacked Denmark.', 'ASSAULT group:jaish-al-islam>state:DNK'],
    [
      'Harakat al-Fajr (Movement of Dawn) met Denmark. The Movement of Dawn attacked Peru.',
      'ASSAULT group:harakat-al-fajr>state:PER',
    ],
    [
      'Jaysh al-Islam fought in Douma. It was led by a sheikh. The brigade attacked Peru.',
      'ASSAULT group:jaish-al-islam>state:PER',
    ],
  ])('%s', (text, expected) => expect(told(text).join()).toContain(expected));
});

describe('people arrested where they live', () => {
  it.each([
    ['Turkish police arrested three smugglers in Cyprus.', 'COERCE people:tur-police'],
    ['Peruvian soldiers detained nine suspected militants in Quito overnight.', '>people:ecu-militant'],
  ])('%s', (text, expected) =>
    expect(told(text).join().replace('institution:tur', 'people:tur')).toContain(expected),
  );
});

describe('what nobody is told to have done', () => {
  it.each([
    ['Two Nepalese engineers were murdered in Haiti.', 'ASSAULT people:hti-unidentified>people:npl-engineer'],
    ['Two Nepalese soldiers were killed in Haiti.', 'ASSAULT people:hti-unidentified>institution:nepal'],
    ['Kenyan troops were sent to Haiti.', 'MOBILIZE institution:kenya-defence-forces>state:HTI'],
    ['Kenyan medics were sent to Haiti.', 'AID people:ken-medic>state:HTI'],
  ])('%s', (text, expected) => expect(told(text).join()).toContain(expected));

  it.each(['Two Nepalese soldiers were killed in a crash in Haiti.', 'The Nepalese film was shot in Haiti.'])(
    'is nothing: %s',
    (text) => expect(told(text)).toEqual([]),
  );
});
