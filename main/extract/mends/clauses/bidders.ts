// "ordered Togo to leave, accusing/advcl(leave) Oman of spying": who bids another do something says why, and not who is bidden.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, type Mend, startingAt } from '../mend.ts';

const mendBidder = startingAt(
  { deprel: /^(advcl|xcomp|conj)$/, xpos: /^VBG$/ },
  (tokens, index, { head: bidden, lemma }) => {
    const verb = tokens[bidden]?.head ?? -1;
    const isTo = childOf(tokens, bidden, /^mark$/) === bidden - 1 && tokens[bidden - 1]?.xpos === 'TO';
    const isBid = ORDERING.has(tokens[verb]?.lemma ?? '') && childOf(tokens, verb, /^i?obj$/) > verb;
    const isApart = tokens[index - 1]?.text === ',' && bidden < index && verb < bidden;
    return isTo && isBid && isApart && SAYING.has(lemma) ? hung(tokens, [[index, verb, 'advcl']]) : null;
  },
);

const ORDERING = wordClass('verbs.ordering');
const SAYING: ReadonlySet<string> = new Set([
  ...wordClass('verbs.accusing'),
  ...wordClass('verbs.condemning'),
  ...wordClass('verbs.saying-of'),
  'blame',
  'call',
  'cite',
  'describe',
  'warn',
]);

export const MENDS_OF_BIDDERS: readonly Mend[] = [mendBidder];
