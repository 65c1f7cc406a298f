// "works with the EU, the UN/appos and Libya's neighbours/conj": three names in a row, of which none is another's other name.
import { childOf, hung, type Mend, startingAt } from './mend.ts';

const mendThree = startingAt({ deprel: /^appos$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const first = tokens[token.head];
  if (first?.xpos !== 'NNP' || token.head > index || token.xpos !== 'NNP') return null;
  const the = tokens[index - 1]?.lower === 'the' ? 1 : 0;
  const third = childOf(tokens, index, /^conj$/);
  const cc = childOf(tokens, third, /^cc$/);
  // nothing but "and" stands between the second and the third
  const isRow = third > index && cc === index + 1 && tokens[cc]?.lower === 'and';
  if (tokens[index - 1 - the]?.text !== ',' || token.head !== index - 2 - the || !isRow) return null;
  return hung(tokens, [
    [index, token.head, 'conj'],
    [third, token.head, 'conj'],
  ]);
});

export const MENDS_OF_THREE: readonly Mend[] = [mendThree];
