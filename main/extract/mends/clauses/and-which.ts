// "the raid, which killed ten and for which the rebels claimed/conj responsibility": both clauses tell of the raid.
import { childOf, hung, type Mend, startingAt } from '../mend.ts';

const mendAndWhich = startingAt({ deprel: /^conj$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const cc = childOf(tokens, index, /^cc$/);
  const which = tokens.findIndex(
    ({ head, lower }, at) => head === index && at > cc && at < index && /^(which|whom?)$/.test(lower),
  );
  if (cc < 0 || which < 0) return null;
  const clause = tokens.findLastIndex(
    ({ deprel, upos }, at) => at < cc && upos === 'VERB' && /^(acl|advcl):relcl$/.test(deprel),
  );
  return clause > token.head ? hung(tokens, [[index, clause, 'conj']]) : null;
});

export const MENDS_OF_AND_WHICH: readonly Mend[] = [mendAndWhich];
