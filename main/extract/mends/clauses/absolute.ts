// "Chad and Mali quarrelled, each state/appos accusing/acl the other", "With the powers quarrelling, …": what somebody does beside what is told.
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

/** "With the great powers/obl quarrelling/advcl, Chad and Mali talked": they quarrel, and nobody talks with them. */
const mendWith = startingAt({ deprel: /^obl$/ }, (tokens, index, { head }) => {
  const [clause, preposition] = [tokens[index + 1], tokens.findIndex((token) => token.head === index)];
  const isWith = tokens[preposition]?.lower === 'with' && tokens[preposition - 1]?.upos !== 'VERB';
  const isAhead = clause?.xpos === 'VBG' && clause.head === head && clause.deprel === 'advcl' && head > index;
  const comma = tokens.findIndex(({ text }, at) => at > index && text === ',');
  if (!isWith || !isAhead || comma < 0 || comma > head) return null;
  return hung(tokens, [
    [index, index + 1, 'nsubj'],
    [preposition, index + 1, 'mark'],
  ]);
});

export const MENDS_OF_ABSOLUTES: readonly Mend[] = [mendEach, mendWith];
