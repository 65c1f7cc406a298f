// "put on hold/compound talks with Chad", "put on/prt ice/obj its ties": the talks are what is put there.
import { type Arc, hung, type Mend, startingAt } from '../mend.ts';

const mendPutOn = startingAt({ words: ['hold', 'ice'] }, (tokens, index, token) => {
  const verb = index - 2;
  if (tokens[index - 1]?.lower !== 'on' || !/^(place|put)$/.test(tokens[verb]?.lemma ?? '')) return null;
  const noun = tokens[token.head];
  const isFirst = token.deprel === 'compound' && token.head > index && noun?.head === verb;
  const isParticle = token.deprel === 'obj' && token.head === verb;
  if (!isFirst && !isParticle) return null;
  const arcs: Arc[] = [
    [index, verb, 'obl'],
    [index - 1, index, 'case'],
  ];
  return hung(tokens, isFirst ? [...arcs, [token.head, verb, 'obj']] : arcs);
});

export const MENDS_OF_PUT_ON_HOLD: readonly Mend[] = [mendPutOn];
