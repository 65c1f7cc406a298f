// Sentences whose verb the parse missed, and clauses behind a colon that it drew together.
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';
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

/** "days/nsubj after a drone killed/root him, Mali fired/parataxis": when it was, before what was done. */
const mendDaysAfter = startingAt({ deprel: /^nsubj/ }, (tokens, index) => {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token?.xpos !== 'NNS' || !TIMES.has(token.lower) || !/^(after|before)$/.test(after?.lower ?? ''))
    return null;
  const clause = token.head;
  const isOpen = token.deprel.startsWith('nsubj') && clause > index && tokens[clause]?.upos === 'VERB';
  // "after/case a drone/obl killed"
  const doer = after?.head ?? -1;
  const isDoer = doer < clause && tokens[doer]?.head === clause && tokens[doer]?.deprel === 'obl';
  if (!isOpen || !after || !(doer === clause || isDoer)) return null;
  const arcs: [number, number, string][] = [[index, clause, 'obl:unmarked']];
  if (isDoer) arcs.push([index + 1, clause, 'mark'], [doer, clause, 'nsubj']);
  return hung(tokens, [...arcs, ...mainAfter(tokens, index, clause)]);
});

/** What makes the verb behind such a clause the main one; nothing where it is. */
function mainAfter(tokens: readonly Token[], index: number, clause: number): [number, number, string][] {
  const verb = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > clause && head === clause && upos === 'VERB' && MAIN.test(deprel),
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
  if ((tokens[clause]?.head ?? 0) >= 0 || verb < 0 || subject < clause) return [];
  const before = tokens.flatMap(({ head, deprel }, at): [number, number, string][] =>
    head === clause && at < index ? [[at, verb, deprel]] : [],
  );
  return [...before, [clause, verb, 'advcl'], [verb, -1, 'root']];
}

const TIMES = wordClass('nouns.times');
const MAIN = /^(parataxis|conj|ccomp)$/;

/** "told reporters after the meeting that Chad must/acl go": what is told, and nothing about the meeting. */
const mendAfterMeeting = startingAt({ deprel: /^acl/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = token?.head ?? -1;
  const verb = tokens[noun]?.head ?? -1;
  if (!token?.deprel.startsWith('acl') || !tokens[noun]?.deprel.startsWith('obl')) return null;
  if (!OCCASIONS.has(tokens[noun]?.lemma ?? '') || !SAYING.has(tokens[verb]?.lemma ?? '')) return null;
  const own = tokens.filter(({ head }) => head === index);
  const isThat = own.some(({ deprel, lower }) => deprel === 'mark' && lower === 'that');
  const hasSubject = own.some(({ deprel, lower }) => deprel.startsWith('nsubj') && lower !== 'that');
  return isThat && hasSubject ? hung(tokens, [[index, verb, 'ccomp']]) : null;
});

const OCCASIONS = wordClass('nouns.where-said');
const SAYING = wordClass('verbs.saying-that');

/** "Erdogan lands/NNS in Ankara and blames/VBZ Mali": the press in the present tense. */
const mendPresent = startingAt({ deprel: /^root$/, xpos: /^NNS$/ }, (tokens, index) => {
  const token = tokens[index];
  const subject = index - 1;
  if (token?.xpos !== 'NNS' || token.deprel !== 'root' || !/^[a-z]+s$/.test(token.text)) return null;
  const isName = tokens[subject]?.upos === 'PROPN' && tokens[subject]?.deprel === 'compound';
  const isFirst = tokens.slice(0, subject).every(({ deprel }) => deprel.startsWith('obl'));
  const isJoined = tokens.some(
    ({ head, deprel, xpos }) => head === index && deprel === 'conj' && xpos === 'VBZ',
  );
  if (!isName || !isFirst || !isJoined || tokens[subject]?.head !== index) return null;
  const mended = hung(tokens, [[subject, index, 'nsubj']]).map((other) =>
    other.head === index && other.deprel === 'nmod' ? { ...other, deprel: 'obl' } : other,
  );
  mended[index] = { ...token, upos: 'VERB', xpos: 'VBZ', lemma: token.lower.slice(0, -1) };
  return mended;
});

export const MENDS_OF_SENTENCES: readonly Mend[] = [
  mendApart,
  mendHeadless,
  mendAcross,
  mendDaysAfter,
  mendAfterMeeting,
  mendPresent,
];
