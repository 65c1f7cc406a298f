// "Norway is weighing/amod strikes/root on Chad": what has an auxiliary is the verb, and the noun behind it its object.
import { childOf, hung, type Mend, moved, startingAt } from './mend.ts';

const mendUnderWay = startingAt({ deprel: /^amod$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  const aux = tokens[index - 1];
  // "France is/cop planning/amod raids/root": one is not several
  const isOne = aux?.deprel === 'cop' && /^(is|was)$/.test(aux.lower) && noun?.xpos === 'NNS';
  const isBe = isOne || (aux?.deprel === 'aux' && /^(are|is|was|were)$/.test(aux.lower));
  const subject = childOf(tokens, token.head, /^nsubj/);
  if (!noun || !isBe || subject < 0 || subject > index || token.head < index) return null;
  const over = moved(
    tokens,
    token.head,
    index,
    ({ deprel }, at) => at < index || (deprel === 'punct' && at !== index),
  );
  return hung(over, [
    [index - 1, index, 'aux'],
    [index, noun.head, noun.deprel],
    [token.head, index, 'obj'],
  ]);
});

export const MENDS_OF_WHAT_IS_UNDER_WAY: readonly Mend[] = [mendUnderWay];
