// "I welcome the news that Chad and Mali will meet, and pay/conj tribute to Lee": who speaks does both.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, type Mend, nearestAbove, startingAt, tagged } from '../mend.ts';

const mendPerformed = startingAt({ deprel: /^conj$/, xpos: /^VB[PZ]?$/ }, (tokens, index, token) => {
  const clause = tokens[token.head];
  if (!clause || token.head > index || !SAID.has(token.lemma) || SAID.has(clause.lemma)) return null;
  if (!/^(acl|ccomp|advcl|xcomp)/.test(clause.deprel) || childOf(tokens, index, /^(nsubj|aux)/) >= 0)
    return null;
  const cc = childOf(tokens, index, /^cc$/);
  if (tokens[cc]?.lower !== 'and' || tokens[cc - 1]?.text !== ',') return null;
  const main = nearestAbove(
    tokens,
    clause.head,
    ({ lemma, xpos }) => SAID.has(lemma) && /^VB[PZ]$/.test(xpos),
  );
  const verb = tokens[main];
  if (!verb || main > token.head || childOf(tokens, main, /^nsubj$/) < 0) return null;
  // after "will" the bare form may be either's, but what only a statement does is the speaker's
  if ((verb.xpos === 'VBZ') !== (token.xpos === 'VBZ')) return null;
  return tagged(hung(tokens, [[index, main, 'conj']]), index, { xpos: verb.xpos });
});

const SAID = wordClass('verbs.of-statements');

export const MENDS_OF_PERFORMED: readonly Mend[] = [mendPerformed];
