// "closed its mission in Chad, a snub to Mali": what a deed amounts to, told behind it, is no word for the place named last.
import { wordClass } from '../../lexicon/word-classes.ts';
import { hung, type Mend, nearestAbove, startingAt } from '../mend.ts';

/** "… in Chad, a snub/appos to Mali": it hangs on the verb, whose subject does it. */
const mendSummedUp = startingAt({ deprel: /^appos$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const name = tokens[token.head];
  if (token.head > index || name?.upos !== 'PROPN' || !SUMMING_UP.has(token.lemma)) return null;
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < index);
  const isNext = comma > token.head && /^(a|an|another)$/.test(tokens[comma + 1]?.lower ?? '');
  const verb = nearestAbove(tokens, token.head, ({ upos }) => upos === 'VERB');
  return isNext && verb >= 0 && verb < token.head ? hung(tokens, [[index, verb, 'appos']]) : null;
});

const SUMMING_UP = wordClass('nouns.summing-up');

export const MENDS_OF_SUMMED_UP: readonly Mend[] = [mendSummedUp];
