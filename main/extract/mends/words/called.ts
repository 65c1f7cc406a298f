// What one is called, and who or what is called so: "calls Lee a friend", "called that a lie", "died in what Kigali called a raid".

import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import {
  type Arc,
  caseAt,
  childOf,
  hung,
  isNominal,
  type Mend,
  nearestAbove,
  startingAt,
  tagged,
} from '../mend.ts';

/** "died in what Kigali called a raid by Uganda": it happened in the raid. */
const mendWhat = startingAt({ deprel: /^(obl|obj)$/, words: ['what'] }, (tokens, index, what) => {
  const calls = callingAt(tokens, index, what);
  if (calls < 0) return null;
  const name = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      head === calls && at > calls && upos === 'NOUN' && /^(ccomp|obj|obl|xcomp)/.test(deprel),
  );
  if (name < 0) return null;
  // the parse hangs the verb on "what", or "what" on the verb
  const isBelow = what.head === calls;
  const head = isBelow ? (tokens[calls]?.head ?? -1) : what.head;
  const hasCase = caseAt(tokens, index) !== undefined;
  if (head < 0 || head > index) return null;
  return tokens.map((token, at) => {
    if (at === name) return { ...token, head, deprel: hasCase ? 'obl' : 'obj' };
    if (at === calls) return { ...token, head: name, deprel: 'acl:relcl' };
    if (at === index) return { ...token, head: calls, deprel: 'dep' };
    if (token.head === index && token.deprel === 'case') return { ...token, head: name };
    // "called a school in Chad": where it is, and not where it was called so
    if (token.head === calls && token.deprel === 'obl' && WHERE.has(tokens[name + 1]?.lower ?? ''))
      return tokens[name + 1]?.head === at ? { ...token, head: name, deprel: 'nmod' } : token;
    return token.head === name && /^(case|cop|nsubj)$/.test(token.deprel)
      ? { ...token, deprel: 'dep' }
      : token;
  });
});

const WHERE: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'near']);

/** The verb that says what it is called; -1 where none does. */
function callingAt(tokens: readonly Token[], index: number, { head: over }: Token): number {
  const isClause = over > index && /^(ccomp|obj|obl|advcl)$/.test(tokens[over]?.deprel ?? '');
  const calls = isClause
    ? over
    : tokens.findIndex(({ head, deprel }) => head === index && deprel === 'acl:relcl');
  return CALLING.has(tokens[calls]?.lemma ?? '') ? calls : -1;
}

const CALLING = wordClass('verbs.what-it-calls');

/** "called its sentence for Lee a farce/obl:unmarked": what it is called, though no "day later" or "second time". */
const mendCalledSo = startingAt({ deprel: /^obl:unmarked$/, upos: /^NOUN$/ }, (tokens, index, { head }) => {
  if (!CALLING.has(tokens[head]?.lemma ?? '') || childOf(tokens, head, /^obj$/) < 0) return null;
  const det = tokens.find((token) => token.head === index && token.deprel === 'det');
  const isTime = TIMES.has(tokens[index]?.lemma ?? '') || tokens[index + 1]?.upos === 'ADV';
  return /^an?$/.test(det?.lower ?? '') && !isTime ? hung(tokens, [[index, head, 'obj']]) : null;
});

/** "called the measures “an act/appos of aggression”": what they are called, in quotes. */
const mendCalledInQuotes = startingAt({ deprel: /^appos$/, upos: /^NOUN$/ }, (tokens, index, { head }) => {
  const verb = callingInQuotes(tokens, head);
  return verb >= 0 ? hung(tokens, [[index, verb, 'obj']]) : null;
});

/** "called the measure “unacceptable/amod”" */
const mendCalledSuch = startingAt({ deprel: /^amod$/, upos: /^ADJ$/ }, (tokens, index, { head }) => {
  const verb = index > head ? callingInQuotes(tokens, head) : -1;
  return verb >= 0 ? hung(tokens, [[index, verb, 'xcomp']]) : null;
});

/** The verb by which a noun is called what is quoted right behind it; -1 where none does. */
function callingInQuotes(tokens: readonly Token[], noun: number): number {
  const verb = tokens[noun]?.deprel === 'obj' ? tokens[noun].head : -1;
  return QUOTES.has(tokens[noun + 1]?.text ?? '') && CALLING.has(tokens[verb]?.lemma ?? '') ? verb : -1;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'"]);

const TIMES: ReadonlySet<string> = new Set([
  'day',
  'hour',
  'minute',
  'moment',
  'month',
  'time',
  'week',
  'while',
  'year',
]);

/** "called that/mark a lie": what is called so. */
const mendCalledThat = startingAt(
  { deprel: /^(case|det|mark)$/, words: ['that'] },
  (tokens, index, token) => {
    const verb = index - 1;
    const noun = tokens[token.head];
    if (tokens[verb]?.lemma !== 'call') return null;
    if (noun?.head !== verb || !/^ob[jl]$/.test(noun.deprel) || !/^an?$/.test(tokens[index + 1]?.lower ?? ''))
      return null;
    const mended = hung(tokens, [
      [index, verb, 'iobj'],
      [token.head, verb, 'obj'],
    ]);
    return tagged(mended, index, { upos: 'PRON', xpos: 'DT' });
  },
);

/** "called the closure of the bridge illegal/amod": what stands behind its noun is what it is called. */
const mendCalledBehind = startingAt({ deprel: /^(amod|nmod)$/, upos: /^ADJ$/ }, (tokens, index, token) => {
  if (token.head > index || !isNominal(tokens[index - 1])) return null;
  const verb = nearestAbove(tokens, token.head, ({ upos }) => upos === 'VERB', 4);
  const isLast = [undefined, '.', ',', ';', 'and', 'but'].includes(tokens[index + 1]?.lower);
  const isCalled = tokens[verb]?.lemma === 'call' && childOf(tokens, verb, /^(ccomp|xcomp)$/) < 0;
  return isCalled && isLast ? hung(tokens, [[index, verb, 'xcomp']]) : null;
});

/** "called the rebels/compound terrorists": whom one calls so. */
const mendNaming = startingAt({ deprel: /^compound$/, xpos: /^NNP?S$/ }, (tokens, index, token) => {
  const name = tokens[token.head];
  const verb = name ? tokens[name.head] : undefined;
  // "called the charges propaganda": a plural is no part of a compound
  if (name?.xpos !== 'NNS' && !(name?.xpos === 'NN' && token.xpos === 'NNS')) return null;
  if (name.deprel !== 'obj' || token.head !== index + 1 || !NAMING.has(verb?.lemma ?? '')) return null;
  const article = tokens.findIndex(
    ({ head, deprel }, at) => head === token.head && at < index && deprel === 'det',
  );
  const kind = name.xpos === 'NNS' ? 'iobj' : 'obj';
  return hung(tokens, [[index, name.head, kind], ...(article < 0 ? [] : [[article, index, 'det'] as Arc])]);
});

const NAMING = wordClass('verbs.naming');

/** "calls Lee/obj a friend/obj": one of them is only called so, and not phoned. */
const mendCalled = startingAt({ deprel: /^obj$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const verb = token.head;
  if (!NAMING.has(tokens[verb]?.lemma ?? '')) return null;
  const first = Math.min(index, ...tokens.flatMap(({ head }, at) => (head === index ? [at] : [])));
  const object = tokens.findIndex(
    ({ head, deprel }, at) => head === verb && /^i?obj$/.test(deprel) && at > verb && at < first,
  );
  const isArticle = /^an?$/.test(tokens[first]?.lower ?? '') && object === first - 1;
  return tokens[object]?.upos !== 'PROPN' || !isArticle
    ? null
    : hung(tokens, [
        [object, verb, 'iobj'],
        [index, verb, 'obj'],
      ]);
});

/** "called the purchase by Japan/nsubj illegal": of what is called so, who did it. */
const mendDone = startingAt({ deprel: /^nsubj$/, upos: /^(NOUN|PROPN)$/ }, (tokens, index, token) => {
  const called = tokens[token.head];
  if (caseAt(tokens, index) !== 'by' || called?.deprel !== 'xcomp' || token.head < index) return null;
  const deed = childOf(tokens, called.head, /^obj$/);
  return deed >= 0 && deed < index ? hung(tokens, [[index, deed, 'nmod']]) : null;
});

export const MENDS_OF_NAMES: readonly Mend[] = [
  mendWhat,
  mendCalledSo,
  mendCalledInQuotes,
  mendCalledSuch,
  mendCalledThat,
  mendCalledBehind,
  mendNaming,
  mendCalled,
  mendDone,
];
