// "journalists were deported, among them reporters/obl from Chad": they were deported too.
import type { Token } from '../../syntax/types.ts';
import { childOf, hung, isNominal, type Mend, nearestAbove, startingAt } from '../mend.ts';

const mendAmongThem = startingAt({ words: ['among'] }, (tokens, index) => {
  if (!/^(them|these|those|whom)$/.test(tokens[index + 1]?.lower ?? '')) return null;
  const some = someBehind(tokens, index + 1);
  const verb = nearestAbove(tokens, tokens[index + 1]?.head ?? -1, ({ upos }) => upos === 'VERB', 4);
  if (some < 0 || verb < 0 || verb > index) return null;
  const many = [/^obj$/, /^nsubj:pass$/, /^nsubj$/]
    .map((kind) => childOf(tokens, verb, kind))
    .find((at) => at >= 0);
  if (many === undefined || many > index || tokens[many]?.upos !== 'NOUN' || many === some) return null;
  return hung(tokens, [
    [some, many, 'conj'],
    [index + 1, some, 'det'],
  ]);
});

/** The head of the noun phrase that begins behind a pronoun; -1 where a verb does. */
function someBehind(tokens: readonly Token[], pronoun: number): number {
  // "among them that it leave": a clause
  if (tokens[pronoun + 1]?.lower === 'that') return -1;
  for (let at = pronoun + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADP') return -1;
    // "those of Chad"
    if (token.lower === 'those') return at;
    // what stands in front of a noun hangs on it
    if (isNominal(token) && !(token.head > at && /^(compound|amod|nummod|nmod:poss)$/.test(token.deprel)))
      return at;
  }
  return -1;
}

export const MENDS_OF_AMONG_THEM: readonly Mend[] = [mendAmongThem];
