// Addresses: in whose name they speak, and what that makes of "we", "this nation" and "must".
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { issued, told } from './told.ts';

describe('in whose name an address speaks', () => {
  it.each([
    [
      'My fellow Ghanaians, Togo has closed the road. We have asked Benin to mediate.',
      'REQUEST state:GHA>state:BEN',
    ],
    [
      'Mr. Speaker, as President of Zambia I greet you. We thank Malawi for its grain.',
      'SUPPORT state:ZMB>state:MWI',
    ],
    [
      'Excellencies, our country, Nepal, is at peace. We urge Myanmar to hold elections.',
      'REQUEST state:NPL>state:MMR',
    ],
    [
      'Madam President, on this day we Estonians remember. Russia has attacked us before.',
      'ASSAULT state:RUS>state:EST',
    ],
    [
      'Mr. Speaker, Members of Congress: America is strong. The United States has friends. Americans work hard. America prays. America sings. We thank Japan.',
      'SUPPORT state:USA>state:JPN',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line);
  });

  it('goes on with its own "we" behind all whom it quotes', () => {
    const text =
      'My fellow Kenyans, President Museveni said: "We will help." Lee said it was late. We have thanked Uganda.';
    expect(told(text)).toContain('SUPPORT state:KEN>state:UGA');
    expect(told(text)).not.toContain('SUPPORT state:UGA>state:UGA');
  });

  it('calls somebody by name and title without letting him speak', () => {
    const text =
      'My fellow Kenyans, we welcome General Abdi Lee. General Lee: We salute you. Major Ada Okoth: We salute you. We thank Uganda.';
    expect(told(text)).toContain('SUPPORT state:KEN>state:UGA');
  });

  it('is given by who then held the office that it names', () => {
    const text =
      'Mr. Speaker, my fellow Americans: As your President, I thank you. I spoke with Angela Merkel today. We thank France.';
    expect(issued(text, null, '2014-01-28')).toEqual(
      expect.arrayContaining([
        'CONSULT person:barack-obama>person:angela-merkel',
        'SUPPORT state:USA>state:FRA',
      ]),
    );
  });

  it('leaves a report to those whom it quotes', () => {
    const text =
      'Kenya accused Somalia of theft. "My fellow Kenyans, they robbed us," its president said. Somalia denied it. "We shall ask Ghana for help," said Togo.';
    expect(told(text)).not.toContain('REQUEST state:KEN>state:GHA');
  });

  it.each([
    'Friends, family and officials mourned Ada Lee of Chad. Togo said it was sorry. We have thanked Mali, Togo said.',
    'Ada Lee and fellow Chadians, it is said, left. We have thanked Mali, Togo said.',
  ])('is no report: %s', (text) => {
    expect(told(text)).toContain('SUPPORT state:TGO>state:MLI');
  });

  it('tells nobody where it names no state of its own', () => {
    const text = 'Ladies and gentlemen, Chad has said that it will come. We thank Mali.';
    expect(told(text)).not.toContain('SUPPORT state:TCD>state:MLI');
  });
});

describe('what an address says of itself', () => {
  it.each([
    ['This nation has recognised Kosovo.', 'SUPPORT state:ALB>state:XKX'],
    ['The Nation thanks Italy.', 'SUPPORT state:ALB>state:ITA'],
    ['The Army bombed Italy.', 'ASSAULT institution:albania-armed-forces>state:ITA'],
    ['Serbia must withdraw its troops.', 'REQUEST state:ALB>state:SRB'],
  ])('%s', (sentence, line) => {
    const text = `My fellow Albanians, Greece has helped us. ${sentence}`;
    expect(told(text)).toContain(line);
  });

  it.each([
    'Serbia must know that times have changed.',
    'Every man must be free.',
    'Governments must serve.',
  ])('asks nobody: %s', (sentence) => {
    const text = `My fellow Albanians, Greece has helped us. ${sentence}`;
    expect(told(text).filter((line) => line.startsWith('REQUEST'))).toEqual([]);
  });

  it('is surer of whom "we" means than a report is, but not of what is done at home', () => {
    const sure = (text: string) => read(text).relations.find(({ type }) => type === 'AID')?.confidence ?? 0;
    const abroad = sure('My fellow Kenyans, we gave aid to Somalia.');
    expect(abroad).toBeGreaterThan(0.85);
    expect(sure('We gave aid to Somalia, Kenyans said.')).toBeLessThan(abroad);
    expect(sure('My fellow Kenyans, we gave aid to the farmers.')).toBeLessThan(abroad);
  });

  it('takes no dictatorship for its own state', () => {
    const text =
      'My fellow Albanians, Albania is free. Albania is proud. The dictatorship jailed Ismail Lee, a poet.';
    expect(told(text).filter((line) => line.includes('state:ALB>'))).toEqual([]);
  });

  it('takes the friend of who speaks for no ally of the state', () => {
    expect(told('My fellow Chileans, my friend Ada Lee is here.')).toEqual([]);
  });

  it('does not take whom it greets for parties to what it tells', () => {
    const text =
      'Mr. Speaker, Vice President Cheney, Members of Congress, fellow citizens: As we gather tonight, our Nation is at war.';
    expect(told(text)).toEqual([]);
  });
});
