// "expelled Mali's envoy and two Nigerian diplomats/conj": what stands right behind an object is one as well.
import { wordClass } from '../../lexicon/word-classes.ts';
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

/** "killed dozens of Malians, along with two nurses/obl": counted people behind the object suffer it too, unless they bear arms as well. */
const mendAlongWith = startingAt(
  { deprel: /^obl$/, xpos: /^NNS$/ },
  (tokens, index, { head: verb, lemma }) => {
    const along = tokens.findIndex(
      ({ head, lower }, at) => head === index && at < index && (lower === 'along' || lower === 'together'),
    );
    const counted = tokens[along + 2];
    if (along < 0 || tokens[along + 1]?.lower !== 'with' || counted?.deprel !== 'nummod') return null;
    const object = childOf(tokens, verb, /^obj$/);
    const end = tokens[along - 1]?.text === ',' ? along - 1 : along;
    const isBeside =
      object > verb &&
      object < end &&
      tokens.slice(object + 1, end).every((_, at) => isBelow(tokens, object + 1 + at, object));
    const last = lemma.split(' ').at(-1) ?? lemma;
    return isBeside && !ARMED.has(last) ? hung(tokens, [[index, object, 'conj']]) : null;
  },
);

const ARMED = wordClass('nouns.led');

export const MENDS_OF_MORE_OBJECTS: readonly Mend[] = [mendObjects, mendAlongWith];
