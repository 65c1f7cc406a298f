// Second halves that the parse hangs on the end of the first: "accused Chad of theft and Niger of fraud".
import { wordClass } from '../lexicon/word-classes.ts';
import { GIVING } from '../parse/giving.ts';
import type { Token } from '../syntax/types.ts';
import { type Arc, childOf, hung, isBelow, isFinite, isNominal, type Mend, startingAt } from './mend.ts';

/** "accused Chad of taking sides and Niger/conj of fraud": who is charged besides is joined to whom the verb charges first. */
const mendSecondCharge = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'conj' || token.upos !== 'PROPN' || tokens[index + 1]?.lower !== 'of') return null;
  // "and Niger of helping it" has a place of its own
  if (tokens[index + 2]?.xpos === 'VBG') return null;
  const and = tokens[index - 1]?.upos === 'DET' ? index - 2 : index - 1;
  if (tokens[and]?.lower !== 'and') return null;
  const verb = tokens.findLastIndex(
    ({ upos, lemma: word }, at) => at < and && upos === 'VERB' && CHARGING.has(word),
  );
  const first = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > verb && head === verb && deprel === 'obj' && upos === 'PROPN',
  );
  // "accused the president of Chad and Niger of theft": there both are his
  const isCharged = tokens.some(({ lower }, at) => at > first && at < and && lower === 'of');
  if (verb < 0 || first < 0 || first > and || !isCharged || token.head === first) return null;
  return isBelow(tokens, index, verb) ? hung(tokens, [[index, first, 'conj']]) : null;
});

const CHARGING = wordClass('verbs.charging');

/** "accused Chad of meddling and of sheltering/conj rebels": both are what one is charged with. */
const mendNextCharge = startingAt({ deprel: /^conj$/, xpos: /^VBG$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'conj' || token.xpos !== 'VBG' || !CHARGING.has(tokens[token.head]?.lemma ?? ''))
    return null;
  if (tokens[index - 1]?.lower !== 'of' || tokens[index - 2]?.lower !== 'and') return null;
  const first = tokens.findIndex(
    ({ xpos }, at) => at > token.head && at < index && xpos === 'VBG' && tokens[at - 1]?.lower === 'of',
  );
  return first < 0 ? null : hung(tokens, [[index, first, 'conj']]);
});

/** "gave the island/obj 20,000 doses/obj": of two objects the first receives. */
const mendFirstObject = startingAt({ deprel: /^(obj|obl)$/, upos: /^NOUN$/ }, (tokens, index) => {
  const token = tokens[index];
  const verb = token?.head ?? -1;
  const before = tokens[index - 1]?.upos === 'DET' ? index - 2 : index - 1;
  if (token?.upos !== 'NOUN' || !/^(obj|obl)$/.test(token.deprel)) return null;
  if (verb !== before || !GIVING.has(tokens[verb]?.lemma ?? '')) return null;
  const given = tokens.findIndex(
    ({ head, deprel }, at) => at > index + 1 && head === verb && deprel === 'obj',
  );
  const next = tokens[index + 1];
  const isNext = next?.upos === 'NUM' || next?.xpos === '$';
  if (given < 0 || !isNext || !isNominal(tokens[given])) return null;
  const article: Arc[] = before === index - 2 ? [[index - 1, index, 'det']] : [];
  return hung(tokens, [[index, verb, 'iobj'], ...article]);
});

const LIKE: ReadonlySet<string> = new Set(['like', 'unlike']);

/** "Chad, which like Niger/nsubj does not": who is only compared does nothing. */
const mendLikened = startingAt({ words: LIKE }, (tokens, index) => {
  const token = tokens[index];
  const [pronoun, other] = [tokens[index - 1], tokens[index + 1]];
  const verb = other?.head ?? -1;
  if (
    !token ||
    !LIKE.has(token.lower) ||
    !/^(that|which|who)$/.test(pronoun?.lower ?? '') ||
    other?.upos !== 'PROPN'
  )
    return null;
  if (other.deprel !== 'nsubj' || tokens[verb]?.upos !== 'VERB' || verb < index) return null;
  // the antecedent of the clause that the parse takes "like" for
  const antecedent = token.deprel.startsWith('acl') ? token.head : (tokens[verb]?.head ?? -1);
  if (antecedent < 0) return null;
  const mended = hung(tokens, [
    [index, index + 1, 'case'],
    [index + 1, verb, 'obl'],
    [index - 1, verb, 'nsubj'],
    [verb, antecedent, 'acl:relcl'],
  ]);
  return mended.map((one, at) => (at === index ? { ...one, upos: 'ADP', xpos: 'IN' } : one));
});

/** "complained for days that/obj Chad besieges/acl:relcl it": what is said, and no clause about the days. */
const mendSaidThat = startingAt({ words: ['that'] }, (tokens, index) => {
  const noun = index - 1;
  const clause = tokens.findIndex(({ head, deprel }) => head === noun && deprel === 'acl:relcl');
  if (tokens[index]?.lower !== 'that' || clause < index || !WAYS.has(tokens[noun]?.lower ?? '')) return null;
  let verb = tokens[noun]?.head ?? -1;
  for (let steps = 0; verb >= 0 && tokens[verb]?.upos !== 'VERB' && steps < 4; steps++)
    verb = tokens[verb]?.head ?? -1;
  const isSaid = verb >= 0 && verb < noun && SAYING.has(tokens[verb]?.lemma ?? '');
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => head === clause && deprel.startsWith('nsubj') && at > index,
  );
  if (!isSaid || subject < 0 || childOf(tokens, verb, /^ccomp$/) >= 0) return null;
  return hung(tokens, [
    [clause, verb, 'ccomp'],
    [index, clause, 'mark'],
    [noun, verb, 'obl'],
  ]);
});

const SAYING = wordClass('verbs.that-clauses');
const WAYS = wordClass('nouns.ways-to-say');

/** "called on/compound:prt Lee/obj to go": whom one calls on. */
const mendCallOn = startingAt({ deprel: /^compound:prt$/, words: ['on', 'upon'] }, (tokens, index) => {
  const token = tokens[index];
  const verb = token?.head ?? -1;
  if (token?.deprel !== 'compound:prt' || !/^(up)?on$/.test(token.lower) || verb !== index - 1) return null;
  const object = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'obj');
  const isNext = object > index && object - index <= 4 && isNominal(tokens[object]);
  return tokens[verb]?.lemma === 'call' && isNext
    ? hung(tokens, [
        [index, object, 'case'],
        [object, verb, 'obl'],
      ])
    : null;
});

/** "took in 90,000 of them and Egypt/conj 10,000": who has a number of his own is no part of them. */
const mendSecondCount = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index) => {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.deprel !== 'conj' || token.upos !== 'PROPN' || tokens[index - 1]?.lower !== 'and') return null;
  if (next?.upos !== 'NUM') return null;
  if (next.head !== index || next.deprel !== 'flat') return null;
  let verb = token.head;
  for (let steps = 0; verb >= 0 && tokens[verb]?.upos !== 'VERB' && steps < 6; steps++)
    verb = tokens[verb]?.head ?? -1;
  const isCounted = tokens.some(({ upos }, at) => upos === 'NUM' && at > verb && at < index);
  return verb >= 0 && isCounted ? hung(tokens, [[index, verb, 'dep']]) : null;
});

/** "called that/mark a lie": what is called so. */
const mendCalledThat = startingAt({ deprel: /^mark$/, words: ['that'] }, (tokens, index) => {
  const token = tokens[index];
  const verb = index - 1;
  const noun = tokens[token?.head ?? -1];
  if (token?.lower !== 'that' || token.deprel !== 'mark' || tokens[verb]?.lemma !== 'call') return null;
  if (noun?.head !== verb || noun.deprel !== 'obj' || !/^an?$/.test(tokens[index + 1]?.lower ?? ''))
    return null;
  const mended = hung(tokens, [[index, verb, 'iobj']]);
  return mended.map((one, at) => (at === index ? { ...one, upos: 'PRON', xpos: 'DT' } : one));
});

/** "called the closure of the bridge illegal/amod": what stands behind its noun is what it is called. */
const mendCalledBehind = startingAt({ deprel: /^(amod|nmod)$/, upos: /^ADJ$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.upos !== 'ADJ' || !/^(amod|nmod)$/.test(token.deprel) || token.head > index) return null;
  if (!isNominal(tokens[index - 1])) return null;
  let verb = token.head;
  for (let steps = 0; verb >= 0 && tokens[verb]?.upos !== 'VERB' && steps < 4; steps++)
    verb = tokens[verb]?.head ?? -1;
  const isLast = [undefined, '.', ',', ';', 'and', 'but'].includes(tokens[index + 1]?.lower);
  const isCalled = tokens[verb]?.lemma === 'call' && childOf(tokens, verb, /^(ccomp|xcomp)$/) < 0;
  return isCalled && isLast ? hung(tokens, [[index, verb, 'xcomp']]) : null;
});

/** "backed Chad, and Mali/conj, which borders it, voiced/amod concern": whom a clause cuts off from the verb behind it is its subject. */
const mendNextSubject = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'conj' || token.upos !== 'PROPN' || tokens[index + 1]?.text !== ',') return null;
  if (!/^(and|but|while)$/.test(tokens[index - 1]?.lower ?? '') || tokens[index - 2]?.text !== ',')
    return null;
  const comma = tokens.findIndex(
    ({ text }, at) => at > index + 1 && text === ',' && /^VB[DNZ]$/.test(tokens[at + 1]?.xpos ?? ''),
  );
  const verb = comma + 1;
  const next = tokens[verb];
  if (comma < 0 || next?.upos !== 'VERB' || childOf(tokens, verb, /^nsubj/) >= 0) return null;
  let main = token.head;
  // "Peru left, accusing Chile of siding with Mali, and Togo, …": no part of what is told below
  for (let steps = 0; main >= 0 && !isFinite(tokens[main] as Token) && steps < 8; steps++)
    main = tokens[main]?.head ?? -1;
  // "and Mali, which borders it, hit/VBN by floods": that tells of it besides
  const object = next.deprel === 'amod' && next.head > verb ? next.head : -1;
  const isTold = next.xpos !== 'VBN' || object >= 0;
  if (main < 0 || main > index || !isTold || isBelow(tokens, main, verb)) return null;
  // what stands before the comma is the clause's: "which trains the army/compound, voiced concern"
  const before =
    object < 0 ? [] : tokens.flatMap(({ head }, at) => (head === object && at < comma ? [at] : []));
  const own = before.findLast((at) => isNominal(tokens[at])) ?? -1;
  const clause = object < 0 ? -1 : (tokens[object]?.head ?? -1);
  const mended = hung(tokens, [
    ...before.map((at): Arc => (at === own ? [at, clause, 'obj'] : [at, own < 0 ? clause : own, 'det'])),
    [verb, main, 'conj'],
    [index, verb, 'nsubj'],
    [index - 1, verb, 'cc'],
    ...(object >= 0 ? [[object, verb, 'obj'] satisfies Arc] : []),
  ]);
  return mended.map((one, at) => (at === verb && one.xpos === 'VBN' ? { ...one, xpos: 'VBD' } : one));
});

/** "after a fighter shot/NN down a bomber": with a subject and a particle no shot is a noun. */
const mendShotDown = startingAt({ words: ['shot'], upos: /^NOUN$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.lower !== 'shot' || token.upos !== 'NOUN' || tokens[index + 1]?.lower !== 'down') return null;
  const isOwn = childOf(tokens, index, /^nsubj/) >= 0;
  const before = tokens[index - 1];
  const isBefore = before?.head === index && before.deprel === 'compound';
  if (!(isOwn || isBefore) || childOf(tokens, index, /^obj$/) < 0) return null;
  const below = tokens.flatMap(({ head }, at) => (head === index && at < index - 1 ? [at] : []));
  const mended = hung(tokens, [
    ...(isBefore ? [[index - 1, index, 'nsubj'] satisfies Arc] : []),
    ...below.flatMap((at): Arc[] => {
      const kind = tokens[at]?.deprel;
      return kind === 'case'
        ? [[at, index, 'mark']]
        : kind === 'det' && isBefore
          ? [[at, index - 1, 'det']]
          : [];
    }),
    [index, token.head, token.deprel === 'obl' ? 'advcl' : token.deprel],
  ]);
  return mended.map((one, at) =>
    at === index ? { ...one, upos: 'VERB', xpos: 'VBD', lemma: 'shoot' } : one,
  );
});

export const MENDS_OF_GAPPED: readonly Mend[] = [
  mendSecondCharge,
  mendNextCharge,
  mendFirstObject,
  mendLikened,
  mendSaidThat,
  mendCallOn,
  mendSecondCount,
  mendCalledThat,
  mendCalledBehind,
  mendNextSubject,
  mendShotDown,
];
