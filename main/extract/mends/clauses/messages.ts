// "sent Chad a letter urging/acl it to leave": whoever sends the letter urges it.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, type Mend, startingAt } from '../mend.ts';

const mendMessage = startingAt({ deprel: /^acl$/, xpos: /^VBG$/ }, (tokens, index, { head: message }) => {
  const noun = tokens[message];
  const verb = noun?.head ?? -1;
  const isSent = noun?.deprel === 'obj' && MESSAGES.has(noun.lemma) && SENDING.has(tokens[verb]?.lemma ?? '');
  const isNext = index === message + 1 && childOf(tokens, index, /^nsubj/) < 0;
  return isSent && isNext ? hung(tokens, [[index, verb, 'advcl']]) : null;
});

const MESSAGES = wordClass('nouns.messages');
const SENDING: ReadonlySet<string> = new Set(['deliver', 'give', 'hand', 'pass', 'send', 'write']);

export const MENDS_OF_MESSAGES: readonly Mend[] = [mendMessage];
