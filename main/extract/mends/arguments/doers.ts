// Who does what a verb tells, and whom it is done to, where the parse joins them to what stands before.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import {
  type Arc,
  caseAt,
  childOf,
  hung,
  isBelow,
  isFinite,
  isNominal,
  type Mend,
  startingAt,
  tagged,
} from '../mend.ts';

/** "diverted flights, and Jordan, Iraq and Syria closed/conj the border": the names behind the "and" do it. */
const mendList = startingAt(
  { deprel: /^(conj|ccomp|parataxis|root)$/, upos: /^VERB$/ },
  (tokens, index, token) => {
    const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
    // "has offered"
    const start = own.find((at) => tokens[at]?.deprel.startsWith('aux')) ?? index;
    if (!isFinite(tokens[start] ?? token) || token.head > index) return null;
    if (own.some((at) => /^(nsubj|csubj|mark)/.test(tokens[at]?.deprel ?? ''))) return null;
    const first = listBefore(tokens, start, own.find((at) => tokens[at]?.deprel === 'cc') ?? -1);
    if (first < 0 || !isNominal(tokens[first])) return null;
    const root = tokens.findIndex(({ head }) => head < 0);
    return hung(tokens, [
      [first, index, 'nsubj'],
      // "said it was so, and Chad, which …, voiced support": the clause is one of its own
      ...(token.deprel === 'ccomp' && root < first ? [[index, root, 'conj'] as Arc] : []),
    ]);
  },
);

/** Where the list behind ", and" begins that ends right before the verb, a clause about its last name included; else -1. */
function listBefore(tokens: readonly Token[], verb: number, and: number): number {
  const isListed = (at: number) => tokens[at]?.deprel === 'conj' && (tokens[at]?.head ?? at) < at;
  const isPlain = and > 0 && tokens.slice(and + 1, verb).every(({ upos }) => LISTED.has(upos));
  if (isPlain) {
    if (tokens[and - 1]?.text !== ',') return -1;
    const first = tokens.findIndex((other, at) => at > and && at < verb && isListed(at) && other.head < and);
    return first > and ? first : -1;
  }
  // "…, and Mali, which has none, voiced": nothing but what tells of the name stands between
  if (tokens[verb - 1]?.text !== ',') return -1;
  const name = tokens.findLastIndex(
    ({ upos }, at) => at < verb - 2 && upos === 'PROPN' && isListed(at) && tokens[at + 1]?.text === ',',
  );
  if (name < 0) return -1;
  const isWhole = tokens.slice(name + 2, verb - 1).every((_, at) => isBelow(tokens, name + 2 + at, name));
  const before = tokens.findLastIndex(({ deprel }, at) => deprel === 'cc' && at < name && at > name - 3);
  return isWhole && before > 0 && tokens[before - 1]?.text === ',' ? name : -1;
}

const LISTED: ReadonlySet<string> = new Set(['ADJ', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PROPN', 'PUNCT']);

/** "used by two suspects Britain charged with it": a name between a noun and a verb opens a clause about the noun. */
const mendReduced = startingAt({ deprel: /^appos$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const [noun, verb] = [tokens[index - 1], tokens[index + 1]];
  if (token.head !== index - 1) return null;
  if (noun?.upos !== 'NOUN' || !verb || verb.upos !== 'VERB' || !isFinite(verb)) return null;
  // "the group Hamas said": there the noun itself is the subject
  const isSubject = noun.head === index + 1 || verb.head < 0;
  const hasOwn = tokens.some(({ head, deprel }) => head === index + 1 && deprel.startsWith('nsubj'));
  if (isSubject || hasOwn || verb.deprel !== 'acl:relcl') return null;
  return hung(tokens, [
    [index, index + 1, 'nsubj'],
    [index + 1, index - 1, 'acl:relcl'],
  ]);
});

/** "asked Modi days/obl earlier to hold off": who stands before a time is no part of it. */
const mendEarlier = startingAt({ deprel: /^compound$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const [before, next, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (token.head !== index + 1) return null;
  const isTime = next !== undefined && TIMES.has(next.lower) && EARLIER.has(after?.lower ?? '');
  if (!isTime || before?.upos !== 'VERB' || next.head < 0) return null;
  const mended = hung(tokens, [[index, index - 1, 'obj']]);
  // a time is done by nobody
  return next.deprel === 'obj' || next.deprel === 'nsubj'
    ? hung(mended, [[index + 1, index - 1, 'obl:unmarked']])
    : mended;
});

const TIMES = wordClass('nouns.times');
const EARLIER = wordClass('words.earlier');

/** "accused Mali of arming/acl them", "kept Mali from arming/acl them": of what one is accused, not which Mali. */
const mendAccused = startingAt({ deprel: /^acl$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  const accused = tokens[token.head];
  const verb = accused ? tokens[accused.head] : undefined;
  if (!/^(i?obj|obl(:agent)?)$/.test(accused?.deprel ?? '')) return null;
  const mark = tokens[childOf(tokens, index, /^mark$/)]?.lower;
  const verbs = mark === 'of' ? ACCUSING : mark === 'from' ? PREVENTING : null;
  return accused && verbs?.has(verb?.lemma ?? '') ? hung(tokens, [[index, accused.head, 'advcl']]) : null;
});

const PREVENTING = wordClass('verbs.preventing');
const ACCUSING = wordClass('verbs.accusing');

/** "was flown out after Oslo defied the court and surrendered him": a past is joined to a past, not to a participle. */
const mendParallel = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  const head = tokens[token.head];
  if (head?.xpos !== 'VBN') return null;
  const own = tokens.flatMap((other, at) => (other.head === index ? [at] : []));
  if (own.some((at) => /^(nsubj|aux|mark)/.test(tokens[at]?.deprel ?? ''))) return null;
  const and = own.find((at) => tokens[at]?.deprel === 'cc') ?? -1;
  if (and !== index - 1 || tokens[and - 1]?.text === ',') return null;
  const isPassive = tokens.some((other) => other.head === token.head && other.deprel === 'aux:pass');
  const near = tokens.findLastIndex(({ upos }, at) => at < and && at > token.head && upos === 'VERB');
  const hasSubject = tokens.some(({ head: over, deprel }) => over === near && deprel === 'nsubj');
  return isPassive && tokens[near]?.xpos === 'VBD' && hasSubject
    ? hung(tokens, [[index, near, 'conj']])
    : null;
});

/** "allegations by experts that Chad had …": the clause tells what is alleged. */
const mendAlleged = startingAt({ deprel: /^(acl|acl:relcl)$/ }, (tokens, index, token) => {
  const own = tokens.flatMap((other, at) => (other.head === index && at < index ? [at] : []));
  const that = own.find((at) => tokens[at]?.lower === 'that');
  const subject = own.find((at) => tokens[at]?.deprel.startsWith('nsubj'));
  if (that === undefined || subject === undefined || subject <= that) return null;
  const noun = tokens.findLastIndex(({ lemma, upos }, at) => at < that && upos === 'NOUN' && SAID.has(lemma));
  if (noun < 0 || noun === token.head || that - noun > 8) return null;
  // only a phrase that tells whose it is stands between
  const between = tokens.slice(noun + 1, that);
  if (!/^(by|from|of)$/.test(between[0]?.lower ?? '') || between.some(({ upos }) => upos === 'VERB'))
    return null;
  return hung(tokens, [
    [index, noun, 'acl'],
    [that, index, 'mark'],
  ]);
});

const SAID = wordClass('nouns.alleged');

/** "Chad's army/amod freed/VBN 30 hostages": who stands before the verb is no part of what stands behind it. */
const mendBeforeVerb = startingAt(
  { deprel: /^(amod|compound)$/, upos: /^(NOUN|PROPN)$/ },
  (tokens, index, { head }) => {
    const verb = index + 1;
    const token = tokens[verb];
    const isBetween = token?.upos === 'VERB' && /^VB[DN]$/.test(token.xpos) && head > verb;
    if (!isBetween || tokens[head]?.head !== verb || tokens[head]?.deprel !== 'obj') return null;
    if (childOf(tokens, verb, /^(nsubj|aux)/) >= 0) return null;
    return tagged(hung(tokens, [[index, verb, 'nsubj']]), verb, { xpos: 'VBD' });
  },
);

/** "assured Mali/iobj of its help/nmod", "stripped Mali of its vote/nmod": of what, and not which Mali. */
const mendOfWhat = startingAt({ deprel: /^nmod$/ }, (tokens, index, { head }) => {
  const whom = tokens[head];
  const isOf = caseAt(tokens, index) === 'of' && tokens[head + 1]?.lower === 'of';
  const isTold = /^i?obj$/.test(whom?.deprel ?? '') && OF_WHAT.has(tokens[whom?.head ?? -1]?.lemma ?? '');
  return isOf && isTold && whom?.upos === 'PROPN' ? hung(tokens, [[index, whom.head, 'obl']]) : null;
});

const OF_WHAT = wordClass('verbs.of-what');

/** "kicked an envoy/obj out of the country/nmod": out of where he is kicked, and not which envoy. */
const mendOutOf = startingAt({ deprel: /^nmod$/ }, (tokens, index, { head: noun }) => {
  const object = tokens[noun];
  const isOut = tokens[noun + 1]?.lower === 'out' && tokens[noun + 2]?.lower === 'of';
  const isMoved = object?.deprel === 'obj' && object.upos !== 'NUM' && tokens[object.head]?.upos === 'VERB';
  return isOut && isMoved && tokens[noun + 1]?.head === index
    ? hung(tokens, [[index, object.head, 'obl']])
    : null;
});

export const MENDS_OF_DOERS: readonly Mend[] = [
  mendOutOf,
  mendOfWhat,
  mendBeforeVerb,
  mendList,
  mendReduced,
  mendEarlier,
  mendAccused,
  mendParallel,
  mendAlleged,
];
