// "must have/root armed/amod Chad", "Lima armed/amod Chad, it said": verbs in front of a name that the parse takes for its adjectives.
import { childOf, hung, type Mend, moved, startingAt } from '../mend.ts';

/** "must have armed/amod Chad": who has done it, and not what Chad is like. */
const mendHaveArmed = startingAt({ xpos: /^VBN$/, deprel: /^amod$/ }, (tokens, index, token) => {
  const have = tokens[index - 1];
  const name = tokens[token.head];
  const isHave = have?.lemma === 'have' && name?.head === index - 1 && name.deprel === 'obj';
  if (!have || !isHave || token.head !== index + 1 || name.upos !== 'PROPN') return null;
  const over = moved(tokens, index - 1, index, (_, at) => at !== index);
  return hung(over, [
    [index, have.head, have.deprel],
    [index - 1, index, 'aux'],
    [token.head, index, 'obj'],
  ]);
});

/** "have/root each blamed/xcomp the other": what stands between is no verb's object. */
const mendHaveEach = startingAt({ xpos: /^VBN$/, deprel: /^xcomp$/ }, (tokens, index, token) => {
  const have = tokens[token.head];
  const isNext = token.head === index - 2 && /^(all|both|each)$/.test(tokens[index - 1]?.lower ?? '');
  if (!have || have.lemma !== 'have' || !isNext) return null;
  const over = moved(tokens, token.head, index, (_, at) => at !== index);
  return hung(over, [
    [index, have.head, have.deprel],
    [token.head, index, 'aux'],
    [index - 1, index, 'advmod'],
  ]);
});

/** "Lima armed/amod Chad/nsubj, officials said" */
const mendArmed = startingAt({ xpos: /^VBD$/, deprel: /^amod$/ }, (tokens, index, token) => {
  const name = tokens[token.head];
  const isNamed = name?.upos === 'PROPN' && token.head === index + 1;
  const verb = name?.head ?? -1;
  if (!isNamed || childOf(tokens, index, /^nsubj/) < 0 || tokens[verb]?.upos !== 'VERB') return null;
  return hung(tokens, [
    [index, verb, 'ccomp'],
    [token.head, index, 'obj'],
  ]);
});

export const MENDS_OF_PERFECTS: readonly Mend[] = [mendHaveArmed, mendHaveEach, mendArmed];
