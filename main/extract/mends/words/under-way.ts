// "Norway is weighing/amod strikes/root on Chad": what has an auxiliary is the verb, and the noun behind it its object.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, type Mend, moved, startingAt } from '../mend.ts';

const mendUnderWay = startingAt({ deprel: /^amod$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  // "are still dumping steel"
  const before = tokens[index - 1]?.upos === 'ADV' ? index - 2 : index - 1;
  const aux = tokens[before];
  // "France is/cop planning/amod raids/root": one is not several
  const isOne = aux?.deprel === 'cop' && /^(is|was)$/.test(aux.lower) && noun?.xpos === 'NNS';
  // "firms are/cop dumping/amod steel"
  const isTrade = aux?.deprel === 'cop' && TRADING.has(token.lemma);
  const isBe = isOne || isTrade || (aux?.deprel === 'aux' && /^(are|is|was|were)$/.test(aux.lower));
  // hung on the noun or, where the parse was of two minds, on the verb
  const subject = Math.max(childOf(tokens, token.head, /^nsubj/), childOf(tokens, index, /^nsubj/));
  if (!noun || !isBe || subject < 0 || subject > index || token.head < index) return null;
  const over = moved(
    tokens,
    token.head,
    index,
    ({ deprel }, at) => at < index || (deprel === 'punct' && at !== index),
  );
  return hung(over, [
    [before, index, 'aux'],
    [index, noun.head, noun.deprel],
    [token.head, index, 'obj'],
  ]);
});

const TRADING = wordClass('verbs.trading');

export const MENDS_OF_WHAT_IS_UNDER_WAY: readonly Mend[] = [mendUnderWay];
