// "died in what Kigali called a raid", "hit what it described as bases": what is called so is what the sentence is about.
import { wordClass } from '../lexicon/word-classes.ts';
import { type Mend, startingAt } from './mend.ts';

/** "died in what Kigali called a raid by Uganda": it happened in the raid. */
const mendWhat = startingAt({ deprel: /^(obl|obj)$/, words: ['what'] }, (tokens, index) => {
  const what = tokens[index];
  const calls = what?.lower === 'what' ? callingAt(tokens, index) : -1;
  if (!what || calls < 0) return null;
  const name = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      head === calls && at > calls && upos === 'NOUN' && /^(ccomp|obj|obl|xcomp)/.test(deprel),
  );
  if (name < 0) return null;
  // the parse hangs the verb on "what", or "what" on the verb
  const isBelow = what.head === calls;
  const head = isBelow ? (tokens[calls]?.head ?? -1) : what.head;
  const hasCase = tokens.some((token) => token.head === index && token.deprel === 'case');
  if (head < 0 || head > index) return null;
  return tokens.map((token, at) => {
    if (at === name) return { ...token, head, deprel: hasCase ? 'obl' : 'obj' };
    if (at === calls) return { ...token, head: name, deprel: 'acl:relcl' };
    if (at === index) return { ...token, head: calls, deprel: 'dep' };
    if (token.head === index && token.deprel === 'case') return { ...token, head: name };
    return token.head === name && /^(case|cop|nsubj)$/.test(token.deprel)
      ? { ...token, deprel: 'dep' }
      : token;
  });
});

/** The verb that says what it is called; -1 where none does. */
function callingAt(tokens: Parameters<Mend>[0], index: number): number {
  const what = tokens[index];
  const isObject = /^(obl|obj)$/.test(what?.deprel ?? '');
  if (!what || !isObject) return -1;
  const over = tokens[what.head];
  const isClause = what.head > index && /^(ccomp|obj|obl|advcl)$/.test(over?.deprel ?? '');
  const calls = isClause
    ? what.head
    : tokens.findIndex(({ head, deprel }) => head === index && deprel === 'acl:relcl');
  return CALLING.has(tokens[calls]?.lemma ?? '') ? calls : -1;
}

const CALLING = wordClass('verbs.what-one-calls');

export const MENDS_OF_WHAT: readonly Mend[] = [mendWhat];
