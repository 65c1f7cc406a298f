// "in exchange for talks", "apart from talks", "pending talks": words that are one preposition together, and nothing that is done.
import { wordClass } from '../../lexicon/word-classes.ts';
import { type Arc, caseAt, childOf, hung, type Mend, startingAt } from '../mend.ts';

/** "closed it in exchange/obl for talks/obl": the talks hang on the exchange. */
const mendInExchange = startingAt({ deprel: /^obl$/ }, (tokens, index, token) => {
  const preposition = childOf(tokens, index, /^case$/);
  const noun = preposition - 1;
  const before = tokens[noun];
  if (preposition < 2 || before?.head !== token.head || before.deprel !== 'obl') return null;
  return caseAt(tokens, noun) === 'in' && IN_EXCHANGE.has(before.lemma)
    ? hung(tokens, [[index, noun, 'nmod']])
    : null;
});

const IN_EXCHANGE = wordClass('nouns.in-exchange');

/** "closed it apart/advmod from/case talks/obl", "short/xcomp of talks", "other/xcomp than talks" */
const mendApartFrom = startingAt(
  { words: ['apart', 'irrespective', 'other', 'regardless', 'short', 'thanks'] },
  (tokens, index, token) => {
    const next = tokens[index + 1];
    if (next?.lower !== SECOND.get(token.lower) || next?.deprel !== 'case') return null;
    const noun = next.head;
    // "fell short of talks"
    const verb = tokens[index - 1];
    const isOfVerb = token.lower === 'short' && FALLING.has(verb?.lemma ?? '');
    if (noun < index || isOfVerb || !/^(advmod|obj|obl|obl:unmarked|xcomp)$/.test(token.deprel)) return null;
    return hung(tokens, [
      [index, noun, 'case'],
      [index + 1, index, 'fixed'],
      [noun, token.head, 'obl'],
    ]);
  },
);

const SECOND: ReadonlyMap<string, string> = new Map([
  ['apart', 'from'],
  ['irrespective', 'of'],
  ['other', 'than'],
  ['regardless', 'of'],
  ['short', 'of'],
  ['thanks', 'to'],
]);
const FALLING: ReadonlySet<string> = new Set(['be', 'come', 'fall', 'run', 'stop']);

/** "except/case for/case talks" */
const mendExceptFor = startingAt({ words: ['except'], deprel: /^case$/ }, (tokens, index, token) =>
  tokens[index + 1]?.lower === 'for' && tokens[index + 1]?.head === token.head
    ? hung(tokens, [[index + 1, index, 'fixed']])
    : null,
);

/** "closed it pending/advcl talks/obl", "pending/compound talks/obj" */
const mendPending = startingAt({ words: ['barring', 'pending'] }, (tokens, index, token) => {
  const before = tokens[index - 1];
  if (!before || /^(ADJ|ADV|AUX|DET)$/.test(before.upos)) return null;
  const isOver = token.deprel === 'advcl' || token.deprel === 'acl';
  const noun = isOver
    ? childOf(tokens, index, /^(obj|obl)$/)
    : token.deprel === 'compound' || token.deprel === 'amod'
      ? token.head
      : -1;
  if (noun < index || (isOver && childOf(tokens, noun, /^case$/) >= 0)) return null;
  const over = isOver ? token.head : (tokens[noun]?.head ?? -1);
  const arcs: Arc[] = [
    [index, noun, 'case'],
    [noun, over, 'obl'],
  ];
  return over >= 0 && over < index ? hung(tokens, arcs) : null;
});

export const MENDS_OF_PREPOSITIONS: readonly Mend[] = [
  mendInExchange,
  mendApartFrom,
  mendExceptFor,
  mendPending,
];
