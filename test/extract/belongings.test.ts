// What belongs to a relation: who says so, where, when, why, in what context.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';

describe('what belongs to a relation', () => {
  it('tells who says so', () => {
    const { relations: found } = read('Angola attacked Namibia, Zambia said on Tuesday.');
    expect(found.map((one) => one.attributedTo)).toEqual(['state:ZMB']);
  });

  it('tells where', () => {
    const where = (text: string) => read(text).relations.map(({ location, about }) => [location, ...about]);
    expect(where('The president of Peru met Danish officials in Oslo on Monday.')).toEqual([['Oslo']]);
    expect(where('Peru bombed Danish ships in the Gulf of Aden.')).toEqual([
      ['Gulf of Aden', 'place:Gulf of Aden'],
    ]);
    expect(where('Peru accused Denmark of fraud.')).toEqual([[null]]);
    expect(where('The Danish king, who is in Oslo, met the president of Peru.')).toEqual([['Oslo']]);
  });

  it('dates it against the article', () => {
    const date = (text: string) => read(text, '2023-05-12').relations[0]?.date;
    expect([
      date('Angola attacked Namibia on Monday.'),
      date('Angola attacked Namibia on March 3.'),
      date('Angola attacked Namibia in 1987.'),
    ]).toEqual(['2023-05-08', '2023-03-03', '1987']);
    expect(read('Angola attacked Namibia in 1987.', '2023-05-12').relations[0]?.historical).toBe(true);
  });

  it('explains itself and names its rule', () => {
    const [relation] = read('Turkey was accused by Greece of fraud.').relations;
    expect(relation?.rule).toBe('ACCUSE/accuse');
    expect(relation?.explanation).toBe('“accused” with Greece as agent, Turkey as subject; passive');
  });

  it('reads contexts from the words around', () => {
    const [relation] = read('Peru and Chile discussed trade in copper.').relations;
    expect(relation?.contexts).toContain('economic');
  });
});
