import { describe, expect, it } from 'vitest';
import { read } from './lexicon.ts';
import { endsOf } from './told.ts';

const told = (text: string) => read(text, '2019-05-01').relations.map((one) => `${endsOf(one)} ${one.type}`);

describe('words of force', () => {
  it.each([
    ['Erdogan attacked Merkel on Sunday.', 'recep-tayyip-erdogan>angela-merkel ACCUSE'],
    ['The Chilean president attacked Peru over the copper tax.', 'sebastian-pinera>PER ACCUSE'],
    ['Merkel attacked Libya over its oil.', 'angela-merkel>LBY ACCUSE'],
    ['Chad attacked Niger in a statement.', 'TCD>NER ACCUSE'],
    ['Peruvian officials clashed with the European Commission.', 'PER~european-commission RIVAL_OF'],
    ['Chile lost its legal battle with Bolivia.', 'CHL~BOL RIVAL_OF'],
    ['Norway fought Iceland over herring.', 'NOR~ISL RIVAL_OF'],
  ])('mean words: %s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    ['Chad attacked Niger in May.', 'TCD>NER ASSAULT'],
    ['Peru and Chile fought over the desert.', 'PER~CHL ASSAULT'],
    ['Peru fought Chile for six years.', 'PER~CHL ASSAULT'],
    ['Chadian soldiers clashed with Libya over fuel.', 'chad-army~LBY ASSAULT'],
    ['Militants attacked the European Commission.', 'militant>european-commission ASSAULT'],
  ])('mean what they say: %s', (text, expected) =>
    expect(told(text).map((one) => one.replace(/#\w+/, ''))).toEqual([expected]),
  );

  it('tell nothing in a friendly show', () => {
    expect(told('Chile launched a charm offensive in Peru.')).toEqual([]);
  });
});
