// "condemned the raid, citing/amod fears/obj in Peru": what stands behind a participle at the end of a sentence is the participle's.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, isNominal, type Mend, startingAt } from '../mend.ts';

/** "breached/ccomp the network, citing/amod fears/obj": the second object belongs to the participle that opens its phrase. */
const mendEnding = startingAt({ xpos: /^VBG$/, deprel: /^(acl|advcl|amod)$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',' || NO_DEEDS.has(token.lower)) return null;
  if (childOf(tokens, index, /^(obj|nsubj|mark|case|aux|cc)/) >= 0) return null;
  const object = tokens.findIndex(
    ({ deprel, head }, at) =>
      at > index && at <= index + NEAR && deprel === 'obj' && head < index && head >= 0,
  );
  const verb = tokens[object]?.head ?? -1;
  const isOwn = token.head === object || token.head === verb || token.deprel === 'acl';
  if (!isOwn || tokens[verb]?.upos !== 'VERB' || !isNominal(tokens[object])) return null;
  const between = tokens.slice(index + 1, object);
  if (between.some(({ text, upos }) => /^[,;:()]$/.test(text) || /^(ADP|VERB|CCONJ)$/.test(upos)))
    return null;
  return hung(tokens, [
    [index, verb, 'advcl'],
    [object, index, 'obj'],
  ]);
});

/** So far behind the participle its object may stand. */
const NEAR = 5;

/** "imports, including cars" */
const NO_DEEDS = wordClass('words.participles-as-prepositions');

export const MENDS_OF_ENDING: readonly Mend[] = [mendEnding];
