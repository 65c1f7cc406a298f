// "discussed Chad's pact with Mali/obl": with whom something is that is called somebody's stands at it, and not at the verb.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseAt, childOf, hung, type Mend, startingAt } from '../mend.ts';

/** "discussed Chad's pact with Mali", "reviewed Chadian trade with Mali", but "discussed its pact (or Chad's floods) with Mali" */
const mendPartner = startingAt({ deprel: /^obl$/, upos: /^PROPN$/ }, (tokens, index, { head: verb }) => {
  if (!TALKING_OVER.has(tokens[verb]?.lemma ?? '') || caseAt(tokens, index) !== 'with') return null;
  const object = childOf(tokens, verb, /^obj$/);
  const preposition = childOf(tokens, index, /^case$/);
  if (object < 0 || preposition !== object + 1 || !SHARED.has(tokens[object]?.lemma ?? '')) return null;
  const owner = tokens[childOf(tokens, object, /^(amod|compound|nmod:poss)$/)];
  return owner && /^\p{Lu}/u.test(owner.text) ? hung(tokens, [[index, object, 'nmod']]) : null;
});

/** "resisted a rebuke of its ally in Pyongyang/obl": where the ally rules, and not where it resisted. */
const mendSeat = startingAt({ deprel: /^obl$/, upos: /^PROPN$/ }, (tokens, index) => {
  const noun = index - 2;
  const isOwned = childOf(tokens, noun, /^nmod:poss$/) === noun - 1;
  if (tokens[index - 1]?.lower !== 'in' || !isOwned || !OF_ANOTHER.has(tokens[noun]?.lemma ?? ''))
    return null;
  return hung(tokens, [[index, noun, 'nmod']]);
});

const OF_ANOTHER = wordClass('nouns.of-another');
const TALKING_OVER = wordClass('verbs.talking-over');
const SHARED = wordClass('nouns.shared-with');

export const MENDS_OF_OWNED_OBJECTS: readonly Mend[] = [mendPartner, mendSeat];
