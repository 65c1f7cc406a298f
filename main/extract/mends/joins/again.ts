// "fired at a plant in Chad and at camps/conj in Mali": what has the preposition of a phrase before is joined to that, and not to the verb.
import { caseAt, hung, isNominal, type Mend, startingAt } from '../mend.ts';

const mendAgain = startingAt(
  { deprel: /^conj$/, upos: /^(NOUN|PROPN)$/ },
  (tokens, index, { head: verb }) => {
    const preposition = caseAt(tokens, index);
    if (!preposition || tokens[verb]?.upos !== 'VERB' || verb > index) return null;
    const first = tokens.findLastIndex(
      (other, at) =>
        at > verb &&
        at < index &&
        other.head === verb &&
        other.deprel === 'obl' &&
        isNominal(other) &&
        caseAt(tokens, at) === preposition,
    );
    return first < 0 ? null : hung(tokens, [[index, first, 'conj']]);
  },
);

export const MENDS_OF_AGAIN: readonly Mend[] = [mendAgain];
