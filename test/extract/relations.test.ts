// Which relations the grammar of a sentence states, and how it stands to them.
import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';

/** "TYPE A>B modality" with country codes, "A~B" where mutual; offices left out. */
function relations(text: string, published: string | null = null): string[] {
  const { actors, relations: found } = read(text, published);
  const code = (id: string) => {
    const actor = actors.find((one) => one.id === id);
    return actor?.country ?? actor?.name ?? '?';
  };
  return found
    .filter((relation) => relation.type !== 'OFFICE_OF')
    .map(({ type, source, target, mutual, modality }) => {
      const ends = mutual ? [code(source), code(target)].sort().join('~') : `${code(source)}>${code(target)}`;
      return `${type} ${ends} ${modality}`;
    });
}

describe('who does it to whom', () => {
  it.each([
    ['Greece accused Turkey of violating its airspace.', 'ACCUSE GRC>TUR stated'],
    ['Turkey was accused by Greece of violating its airspace.', 'ACCUSE GRC>TUR stated'],
    ['Kenya, which Somalia had accused of meddling, recalled its envoy.', 'ACCUSE SOM>KEN stated'],
    ['Peru and Chile signed a treaty on fishing.', 'SUPPORT CHL~PER stated'],
    ['Sanctions were imposed on Belarus by Canada.', 'SANCTION CAN>BLR stated'],
    ['Nigeria released two detained sailors from Ghana on Monday.', 'RETREAT NGA>GHA stated'],
    ['Italy urged Libya to stop the boats.', 'REQUEST ITA>LBY stated'],
    ['Brazil praised Portugal for backing Angola.', 'SUPPORT PRT>AGO stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));
});

describe('how the text stands to it', () => {
  it.each([
    ['Iran refused to support Iraq.', 'REJECT IRN>IRQ stated'],
    ['Ethiopia threatened to bomb Eritrea.', 'THREATEN ETH>ERI stated'],
    ['Japan agreed to help Nepal.', 'AGREE JPN>NPL stated'],
    ['Sudan denied that it had attacked Chad.', 'ASSAULT SDN>TCD denied'],
    ['Egypt may attack Libya.', 'ASSAULT EGY>LBY hypothetical'],
    ['India did not attack Bhutan.', 'ASSAULT IND>BTN denied'],
    ['Russia says Poland must release the driver.', 'REQUEST RUS>POL stated'],
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected));

  it('takes no demand for the deed', () => {
    expect(relations('Spain urged Morocco to attack Algeria.')).toEqual(['REQUEST ESP>MAR stated']);
  });

  it('never makes a tie of names that only stand together', () => {
    expect(relations('Delegates from Peru, Oman and Fiji were in Geneva.')).toEqual([]);
  });
});

describe('what belongs to a relation', () => {
  it('tells who says so', () => {
    const { relations: found } = read('Angola attacked Namibia, Zambia said on Tuesday.');
    expect(found.map((one) => one.attributedTo)).toEqual(['state:ZMB']);
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
