// "and later that year/nsubj imposed an embargo": when it was done, and nobody who did it.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, type Mend, startingAt } from '../mend.ts';

const mendThatYear = startingAt({ deprel: /^nsubj$/, upos: /^NOUN$/ }, (tokens, index, { head, lemma }) => {
  const pointer = tokens[childOf(tokens, index, /^det$/)]?.lower ?? '';
  const isTime = WHEN.has(lemma) && POINTING.test(pointer);
  const isJoined = tokens[head]?.deprel === 'conj' && tokens[head]?.upos === 'VERB';
  const isOnly = tokens.every((one, at) => at === index || one.head !== head || one.deprel !== 'nsubj');
  // "it imposed, and that year was hard": a time may be hard
  const isDone = tokens.some((one) => one.head === head && one.deprel === 'obj');
  return isTime && isJoined && isOnly && isDone ? hung(tokens, [[index, head, 'obl:unmarked']]) : null;
});

const WHEN = wordClass('nouns.when-done');
const POINTING = /^(that|this)$/;

export const MENDS_OF_WHEN: readonly Mend[] = [mendThatYear];
