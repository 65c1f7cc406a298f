// "let a Danish nurse go", "let the rebels set up camps": who is let does it.
import { type Arc, childOf, hung, type Mend, startingAt, tagged } from '../mend.ts';

/** "let the rebels set/VBN up camps": what they do, and nothing that is done. */
const mendLetSet = startingAt(
  { deprel: /^xcomp$/, xpos: /^VBN$/ },
  (tokens, index, { head, lower, lemma }) =>
    tokens[head]?.lemma === 'let' && lower === lemma && childOf(tokens, head, /^obj$/) >= 0
      ? tagged(tokens, index, { xpos: 'VB' })
      : null,
);

/** "will let Kenyan lorries/nsubj use its roads": who is let. */
const mendLet = startingAt({ deprel: /^[xc]comp$/, xpos: /^VB$/ }, (tokens, index, { head }) => {
  if (tokens[head]?.lemma !== 'let') return null;
  const isFree = tokens.every((other) => other.head !== head || other.deprel !== 'obj');
  const admitted = tokens.findIndex(
    (other, at) => other.head === index && at < index && other.deprel === 'nsubj',
  );
  return isFree && admitted > head
    ? hung(tokens, [
        [admitted, head, 'obj'],
        [index, head, 'xcomp'],
      ])
    : null;
});

/** "let a Danish nurse/compound go/NN": who is let, goes. */
const mendLetGo = startingAt({ deprel: /^(nmod|obj|obl)$/, words: ['go'] }, (tokens, index) => {
  const verb = tokens.findLastIndex(({ lemma }, at) => at < index && lemma === 'let');
  const between = tokens.slice(verb + 1, index);
  const isPhrase = between.every(({ upos }) => /^(ADJ|ADP|DET|NOUN|NUM|PROPN)$/.test(upos));
  const prepositions = between.filter(({ upos }) => upos === 'ADP');
  if (verb < 0 || !isPhrase || between.length === 0 || prepositions.some(({ lower }) => lower !== 'of'))
    return null;
  const end =
    prepositions.length > 0 ? tokens.findIndex(({ upos }, at) => at > verb && upos === 'ADP') : index;
  const mended = hung(tokens, [
    [index, verb, 'xcomp'],
    [end - 1, verb, 'obj'],
    // "a family of seven"
    ...(end < index ? [[index - 1, end - 1, 'nmod'] satisfies Arc] : []),
  ]).map((other, at) => {
    if (other.head !== index || at > index || at < verb) return other;
    return { ...other, head: at < end ? end - 1 : index - 1 };
  });
  return tagged(mended, index, { upos: 'VERB', xpos: 'VB', lemma: 'go' });
});

/** "let Chad/compound place/compound missiles/obj there": whoever is let does so, and the missiles are what it is done with. */
const mendLetDo = startingAt({ deprel: /^compound$/, xpos: /^VB$/ }, (tokens, index, { head: object }) => {
  const verb = tokens[object]?.head ?? -1;
  const admitted = tokens[index - 1]?.upos === 'PROPN' ? index - 1 : -1;
  if (tokens[verb]?.lemma !== 'let' || verb > index || admitted <= verb || object < index) return null;
  const mended = hung(tokens, [
    [index, verb, 'xcomp'],
    [admitted, verb, 'obj'],
    [object, index, 'obj'],
  ]);
  return mended.map((other, at) => {
    // "the United States": its article
    if (other.head === object && at < admitted) return { ...other, head: admitted };
    return other.head === verb && at > object && other.deprel === 'obl' ? { ...other, head: index } : other;
  });
});

export const MENDS_OF_LETTING: readonly Mend[] = [mendLet, mendLetSet, mendLetGo, mendLetDo];
