// "praised by the decision of Chad to pay": whoever decides does what is decided.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { childOf, hung, isFinite, type Mend, startingAt } from '../mend.ts';

/** Hangs "to pay" on the decision, where the parse hangs it on the verb above. */
const mendDecision = startingAt({ deprel: /^(advcl|xcomp)$/, xpos: /^VB$/ }, (tokens, index, token) => {
  if (token.head > index || !tokens.some(({ head, lower }) => head === index && lower === 'to')) return null;
  const noun = tokens.findLastIndex(
    ({ head, lemma, deprel }, at) =>
      at < index && head === token.head && DECISIONS.has(lemma) && /^(obj|obl)/.test(deprel),
  );
  // "of Chad", "of the president" alone stand between
  const between = tokens.slice(noun + 1, index - 1);
  const of = between[0]?.lower === 'of' ? between[0].head : -1;
  const isBeside = of > noun && tokens[of]?.head === noun && between.every(({ upos }) => upos !== 'VERB');
  return noun < 0 || !isBeside ? null : hung(tokens, [[index, noun, 'acl']]);
});

/** "the decision announced by Chad to pay/advcl": that is what is decided. */
const mendAnnounced = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const announced = tokens[token.head];
  const noun = announced?.head ?? -1;
  const isDecision =
    announced?.xpos === 'VBN' && announced.deprel === 'acl' && DECISIONS.has(tokens[noun]?.lemma ?? '');
  const isTo = tokens[index - 1]?.lower === 'to' && token.head < index;
  return isDecision && isTo ? hung(tokens, [[index, noun, 'acl']]) : null;
});

/** "signed a contract/obj last week to buy/advcl jets", "rejected a request in May to sell them": what the paper is for, whenever that was. */
const mendDated = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, { head }) => {
  const verb = tokens[head]?.lemma ?? '';
  const noun = tokens.findIndex(({ head: over, deprel }) => over === head && deprel === 'obj');
  const word = tokens[noun]?.lemma ?? '';
  const isTo = tokens[index - 1]?.lower === 'to';
  const isMade = MAKING.has(verb) && (DECISIONS.has(word) || ASKED.has(word) || SIGNED.has(word));
  const isRefused = REFUSING.has(verb) && ASKED.has(word);
  if (!isTo || noun <= head || noun >= index - 1 || !(isMade || isRefused)) return null;
  // nothing but a time, a place, or with whom
  const between = tokens.slice(noun + 1, index - 1);
  const isPlain =
    between.length > 0 &&
    between.every((token) => !isFinite(token) && !/^(CCONJ|PUNCT|VERB)$/.test(token.upos));
  return isPlain ? hung(tokens, [[index, noun, 'acl']]) : null;
});

/** "renewed its threat/obj to bomb/advcl Chad": the noun whose owner is told, right before "to"; -1 where none of the verb's stands there. */
export function ownBefore(tokens: readonly Token[], index: number, verb: number): number {
  const noun = index - 2;
  const isIts = childOf(tokens, noun, /^nmod:poss$/) >= 0;
  return tokens[index - 1]?.lower === 'to' && tokens[noun]?.head === verb && isIts ? noun : -1;
}

/** "renewed its threat/obj to bomb/advcl Chad", but "used its offer to win votes"; what is kept is done. */
const mendOwn = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, { head }) => {
  const noun = ownBefore(tokens, index, head);
  const word = tokens[noun]?.lemma ?? '';
  const isMeant = tokens[noun]?.deprel === 'obj' && (DECISIONS.has(word) || ASKED.has(word));
  const isOther = /^(exploit|fulfill?|hono(u)?r|keep|use)$/.test(tokens[head]?.lemma ?? '');
  return isMeant && !isOther ? hung(tokens, [[index, noun, 'acl']]) : null;
});

const MAKING = wordClass('verbs.making-agreements');
const REFUSING = wordClass('verbs.refusing-requests');
const ASKED = wordClass('nouns.asked');
const SIGNED = wordClass('nouns.signed');

/** Nouns for what somebody means to do. */
export const DECISIONS = wordClass('nouns.decisions');

export const MENDS_OF_DECISIONS: readonly Mend[] = [mendDecision, mendAnnounced, mendDated, mendOwn];
