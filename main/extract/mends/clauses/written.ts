// "alleged in a note to the council that/WDT Chad had …": what is said there, and nothing about the note or the council.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { heldClause, isNominal, type Mend, nearestAbove, startingAt } from '../mend.ts';

/** A clause that the parse takes for a relative one, right behind the phrase that tells where it is said. */
const mendWritten = startingAt({ deprel: /^acl/ }, (tokens, index, token) => {
  const place = nearestAbove(tokens, token.head, ({ deprel }) => !deprel.startsWith('nmod'), 3);
  const noun = tokens[place];
  if (!noun?.deprel.startsWith('obl') || !WHERE_SAID.has(noun.lemma)) return null;
  const says = tokens[noun.head];
  if (!says || says.upos !== 'VERB' || !SAYING.has(says.lemma) || noun.head > place) return null;
  const that = tokens.findIndex(({ lower, head }) => lower === 'that' && head === index);
  const isBehind =
    that > place && that > token.head && tokens.slice(noun.head, that).every(({ text }) => text !== ',');
  const hasSubject = tokens.some(
    (other, at) =>
      other.head === index && at > that && at < index && other.deprel.startsWith('nsubj') && isNominal(other),
  );
  if (!isBehind || !hasSubject || isComplete(tokens, noun.head)) return null;
  return heldClause(tokens, [index, noun.head, 'ccomp'], that);
});

/** "denied it in a letter that the paper had printed": what is said is told already. */
const isComplete = (tokens: readonly Token[], verb: number) =>
  tokens.some(({ head, deprel }) => head === verb && /^(obj|ccomp|xcomp)$/.test(deprel));

const SAYING = wordClass('verbs.saying-there');
const WHERE_SAID = wordClass('nouns.where-written');

export const MENDS_OF_WRITTEN: readonly Mend[] = [mendWritten];
