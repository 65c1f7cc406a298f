// "expelled Mali's envoy and two Nigerian diplomats/conj": what stands right behind an object is one as well.
import { caseAt, childOf, hung, isBelow, isNominal, type Mend, startingAt } from '../mend.ts';

const mendObjects = startingAt({ deprel: /^conj$/, xpos: /^NN/ }, (tokens, index, { head: verb }) => {
  const cc = childOf(tokens, index, /^cc$/);
  if (verb > index || tokens[verb]?.upos !== 'VERB' || cc < 1 || tokens[cc]?.lower !== 'and') return null;
  const object = tokens.findLastIndex(
    ({ head, deprel }, at) => head === verb && deprel === 'obj' && at < cc && isNominal(tokens[at]),
  );
  const isBeside =
    object > verb && tokens.slice(object + 1, cc).every((_, at) => isBelow(tokens, object + 1 + at, object));
  const isPlain = tokens.every(
    ({ head, deprel }) => head !== index || /^(amod|cc|compound|det|nmod|nummod|punct)/.test(deprel),
  );
  return isBeside && isPlain && !caseAt(tokens, index) ? hung(tokens, [[index, object, 'conj']]) : null;
});

export const MENDS_OF_MORE_OBJECTS: readonly Mend[] = [mendObjects];
