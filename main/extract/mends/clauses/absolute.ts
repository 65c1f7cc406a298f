// "Chad and Mali quarrelled, each state/appos accusing/acl the other": what each of them does beside it.
import { childOf, hung, type Mend, startingAt } from '../mend.ts';

/** Starts at whoever does it. */
const mendEach = startingAt({ deprel: /^(appos|conj)$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const verb = tokens[index + 1];
  if (tokens[index - 1]?.lower !== 'each' || tokens[index - 2]?.text !== ',' || token.head > index)
    return null;
  if (verb?.xpos !== 'VBG' || verb.head !== index || childOf(tokens, index + 1, /^obj$/) < 0) return null;
  return hung(tokens, [
    [index, index + 1, 'nsubj'],
    [index + 1, token.head, 'advcl'],
  ]);
});

export const MENDS_OF_EACH: readonly Mend[] = [mendEach];
