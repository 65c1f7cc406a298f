// "works with the EU, the UN/appos and Libya's neighbours/conj": three names in a row, of which none is another's other name; three nationalities in front of a noun.
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hung, type Mend, startingAt } from '../mend.ts';

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

/** "Russian/amod, U.S./compound and EU/conj diplomats": whose they are, told in a row in front of them. */
const mendNations = startingAt(
  { deprel: /^(amod|compound)$/, upos: /^(ADJ|NOUN|PROPN)$/ },
  (tokens, index, token) => {
    const row = [index];
    for (let at = index + 1; isBetween(tokens, at); at += 2) row.push(at + 1);
    const last = row.at(-1) ?? index;
    const noun = token.head;
    const isClosed = row.length > 2 && tokens[last - 1]?.lower === 'and' && noun > last;
    const isOne = row.every((at) => {
      const { head = -1, deprel = '' } = tokens[at] ?? {};
      return (head === noun || row.includes(head)) && /^(amod|appos|compound|conj)$/.test(deprel);
    });
    const isCapital = row.every((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''));
    if (!isClosed || !isOne || !isCapital || tokens.slice(last + 1, noun).some(isStop)) return null;
    return hung(
      tokens,
      row.slice(1).map((at): Arc => [at, index, 'conj']),
    );
  },
);

/** "met Kenyan/xcomp, U.S. and Danish diplomats/conj": it is they who are met. */
const mendMet = startingAt({ deprel: /^xcomp$/, xpos: /^JJ$/ }, (tokens, index, { head, text }) => {
  let last = index;
  while (isBetween(tokens, last + 1) || isClosing(tokens, last + 1)) last += 2;
  const isRow = last > index + 2 && tokens[last]?.upos === 'NOUN' && /^\p{Lu}/u.test(text);
  if (!isRow || head > index || childOf(tokens, head, /^obj$/) >= 0) return null;
  return hung(tokens, [[index, head, 'obj']]);
});

/** "and" with who is met. */
const isClosing = (tokens: readonly Token[], index: number) =>
  tokens[index]?.lower === 'and' &&
  tokens[index + 1]?.upos === 'NOUN' &&
  /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');

/** A comma or "and" with a name or an adjective behind it. */
const isBetween = (tokens: readonly Token[], index: number) =>
  /^(,|and)$/.test(tokens[index]?.lower ?? '') && /^(ADJ|PROPN)$/.test(tokens[index + 1]?.upos ?? '');

const isStop = ({ upos }: Token) => upos === 'PUNCT' || upos === 'CCONJ' || upos === 'VERB';

export const MENDS_OF_THREE: readonly Mend[] = [mendThree, mendNations, mendMet];
