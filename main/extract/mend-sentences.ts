// Sentences whose verb the parse missed, and clauses behind a colon that it drew together.
import { hung, type Mend, startingAt } from './mend.ts';

/** "its diplomats lost: Chad's man won": a verb has its own subject, and the one before the colon is another's. */
const mendApart = startingAt({ deprel: /^nsubj$/ }, (tokens, index) => {
  const token = tokens[index];
  const own = tokens[index + 1];
  if (token?.deprel !== 'nsubj' || own?.xpos !== 'VBD' || token.head <= index + 2) return null;
  const isOpen = !tokens.some(({ head, deprel }) => head === index + 1 && deprel.startsWith('nsubj'));
  const hasTwo = tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'nsubj' && at > index + 1,
  );
  const isCut = tokens.some(({ text }, at) => at > index && at < token.head && /^[:;]$/.test(text));
  return isOpen && hasTwo && isCut ? hung(tokens, [[index, index + 1, 'nsubj']]) : null;
});

/** "Soldiers who had fought there packed/acl up and moved on": the verb of a sentence that has no other. */
const mendHeadless = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'acl' || token.xpos !== 'VBN' || noun?.head !== -1) return null;
  const hasClause = tokens.some(
    ({ head, deprel }, at) => head === token.head && deprel === 'acl:relcl' && at < index,
  );
  const isPast = tokens.some(
    ({ head, deprel, xpos }) => head === index && deprel === 'conj' && xpos === 'VBD',
  );
  return hasClause && isPast
    ? hung(tokens, [
        [index, -1, 'root'],
        [token.head, index, 'nsubj'],
      ])
    : null;
});

/** "Peru/compound imposed sanctions": what stands before the verb is no part of its object. */
const mendAcross = startingAt({ deprel: /^compound$/, upos: /^PROPN$/ }, (tokens, index) => {
  const token = tokens[index];
  const object = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'compound' || token.upos !== 'PROPN' || object?.deprel !== 'obj') return null;
  const verb = object.head;
  const isBetween = verb > index && verb < token.head && tokens[verb]?.upos === 'VERB';
  const isOpen = !tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
  return isBetween && isOpen ? hung(tokens, [[index, verb, 'nsubj']]) : null;
});

export const MENDS_OF_SENTENCES: readonly Mend[] = [mendApart, mendHeadless, mendAcross];
