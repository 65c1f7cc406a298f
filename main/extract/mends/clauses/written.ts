// "alleged in a note to the council that/WDT Chad had …", "denied in Lima attacking Chad": what is said there, and nothing about the note or the council.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import {
  caseAt,
  childOf,
  heldClause,
  hung,
  isNominal,
  type Mend,
  nearestAbove,
  startingAt,
} from '../mend.ts';

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

/**
 * "denied at a meeting with Chad that/mark it had armed/acl Mali": what is denied, whatever the parse hangs it on, since such a verb
 * says nothing by itself; "agreed in talks that it would leave Mali", where nothing is left for "that" to stand for.
 */
const mendNeeded = startingAt({ deprel: /^(acl|advcl)/ }, (tokens, index, token) => {
  const that = tokens.findIndex(({ lower, head }) => lower === 'that' && head === index);
  if (that < 0 || that > index) return null;
  const hasSubject = tokens.some(
    (other, at) => other.head === index && at > that && at < index && other.deprel.startsWith('nsubj'),
  );
  const verb = hasSubject ? openVerb(tokens, that, token.head) : -1;
  const says = tokens[verb];
  if (!says) return null;
  const isOpen = NEEDING.has(says.lemma) || (AGREEING.has(says.lemma) && isFull(tokens, index, that));
  return isOpen ? heldClause(tokens, [index, verb, 'ccomp'], that) : null;
});

/** "asked on Friday whether/mark Mali had armed/advcl them": what is asked. */
const mendWhether = startingAt({ words: ['whether'] }, (tokens, index, { head: clause }) => {
  const verb = tokens.findLastIndex(({ upos }, at) => at < index && upos === 'VERB');
  const token = tokens[clause];
  if (!token || clause < index || !ASKING.has(tokens[verb]?.lemma ?? '') || isComplete(tokens, verb))
    return null;
  const isHung = token.deprel !== 'conj' && isAround(tokens, verb, index, token.head);
  return isHung ? hung(tokens, [[clause, verb, 'ccomp']]) : null;
});

const ASKING: ReadonlySet<string> = new Set(['ask', 'consider', 'debate', 'discuss', 'doubt', 'wonder']);

/** "denied in Lima attacking/acl Mali", "avoided at the summit naming/advcl Mali": what is denied or avoided. */
const mendSaidDoing = startingAt({ deprel: /^(acl|advcl)$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const isPerfect = tokens[index - 1]?.lower === 'having';
  if (!isPerfect && token.xpos !== 'VBG') return null;
  const first = isPerfect ? index - 1 : index;
  const verb = openVerb(tokens, first, token.head);
  const says = tokens[verb];
  if (!says || !WITH_GERUND.has(says.lemma) || childOf(tokens, index, /^(nsubj|mark|case)/) >= 0) return null;
  return says.lemma === 'rule' && tokens[verb + 1]?.lower !== 'out'
    ? null
    : hung(tokens, [[index, verb, 'xcomp']]);
});

const WITH_GERUND = wordClass('verbs.needing-gerunds');

/** The verb right before a clause that hangs on it or around it, and that has nothing yet of what it says; -1 where there is none. */
function openVerb(tokens: readonly Token[], start: number, over: number): number {
  const verb = tokens.findLastIndex(({ upos }, at) => at < start && upos === 'VERB');
  if (verb < 0 || isComplete(tokens, verb) || childOf(tokens, verb, /^aux:pass$/) >= 0) return -1;
  const commas = tokens.slice(verb, start).filter(({ text }) => text === ',').length;
  return commas % 2 === 0 && isAround(tokens, verb, start, over) ? verb : -1;
}

/** Whether a clause hangs on the verb itself, on who does it, or on where and when it is done. */
function isAround(tokens: readonly Token[], verb: number, that: number, over: number): boolean {
  if (over === verb) return true;
  const place = nearestAbove(tokens, over, ({ head }) => head === verb, 4);
  const { deprel = '' } = tokens[place] ?? {};
  if (deprel.startsWith('nsubj')) return place < verb;
  return deprel.startsWith('obl') && place < that && AROUND.has(caseAt(tokens, place) ?? '');
}

/** "that it would send/acl Mali troops": nothing is missing. */
const isFull = (tokens: readonly Token[], clause: number, that: number) =>
  tokens[that]?.deprel === 'mark' || childOf(tokens, clause, /^(obj|ccomp|xcomp|aux:pass|cop)$/) > that;

const NEEDING = wordClass('verbs.needing-what');
const AGREEING = wordClass('verbs.with-or-without-what');
const AROUND = wordClass('prepositions.around');

/** "denied it in a letter that the paper had printed": what is said is told already. */
const isComplete = (tokens: readonly Token[], verb: number) =>
  tokens.some(({ head, deprel }) => head === verb && /^(obj|ccomp|xcomp)$/.test(deprel));

const SAYING = wordClass('verbs.saying-there');
const WHERE_SAID = wordClass('nouns.where-written');

export const MENDS_OF_WRITTEN: readonly Mend[] = [mendWritten, mendNeeded, mendWhether, mendSaidDoing];
