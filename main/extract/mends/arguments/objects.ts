// What is done to whom, and what is given to whom: "gave Kyiv air defences", "dismissed as baseless the charges", "keeps shelling Israel".

import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import type { Token } from '../../syntax/types.ts';
import { type Arc, caseAt, childOf, hung, isNominal, type Mend, startingAt } from '../mend.ts';

/** "gifted Vanuatu 14 police cars", "gave Kyiv air defences": what one is given is not the receiver's. */
const mendReceiver = startingAt({ deprel: /^compound$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (object?.deprel !== 'obj') return null;
  const before = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  if (object.head !== before) return null;
  const next = tokens[index + 1];
  // "sells Minsk cheap gas"
  const isGiven =
    (GIVING.has(tokens[before]?.lemma ?? '') || next?.xpos === 'JJ') && !/^[\p{Lu}.]+$/u.test(token.text);
  // "gave Peru fans hope"
  const isOnly = tokens.every(
    ({ head, deprel }, at) => at === token.head || head !== before || !/^i?obj$/.test(deprel),
  );
  const isReceiver = next?.upos === 'NUM' || next?.xpos === '$' || (isGiven && isOnly);
  return isReceiver ? hung(tokens, [[index, object.head, 'iobj']]) : null;
});

/** "promised Chad/obj a new road/obj": of two objects the first is the receiver. */
const mendTwoObjects = startingAt({ deprel: /^obj$/, upos: /^PROPN$/ }, (tokens, index, { head }) => {
  const before = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
  if (before !== head || !PROMISING.has(tokens[head]?.lemma ?? '')) return null;
  const given = tokens.findIndex(
    (other, at) => at > index && other.head === head && other.deprel === 'obj' && other.upos === 'NOUN',
  );
  return given < 0 || tokens.slice(index, given).some(({ text, upos }) => text === ',' || upos === 'CCONJ')
    ? null
    : hung(tokens, [[index, head, 'iobj']]);
});

/** "promised Chad/obj to leave": whoever is promised a deed receives the promise. */
const mendPromised = startingAt({ deprel: /^obj$/, upos: /^PROPN$/ }, (tokens, index, { head }) => {
  const isPromised = PROMISING.has(tokens[head]?.lemma ?? '') && tokens[index + 1]?.xpos === 'TO';
  const isNext = index === head + 1 || (index === head + 2 && tokens[head + 1]?.upos === 'DET');
  return isPromised && isNext && childOf(tokens, head, /^xcomp$/) > index
    ? hung(tokens, [[index, head, 'iobj']])
    : null;
});

const PROMISING = wordClass('verbs.promising');

/** "Egypt thanks Kuwait/vocative": nobody is called to right behind a verb; and who stands before it does so. */
const mendAddressed = startingAt({ deprel: /^vocative$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const verb = tokens[token.head];
  if (token.head !== index - 1 || !verb || !/^VB[DPZ]$/.test(verb.xpos)) return null;
  const before = tokens[token.head - 1];
  const isSubject =
    isNominal(before) && before?.head === token.head && childOf(tokens, token.head, /^nsubj/) < 0;
  return hung(tokens, [
    [index, token.head, 'obj'],
    ...(isSubject ? [[token.head - 1, token.head, 'nsubj'] satisfies Arc] : []),
  ]);
});

/** "sold the group armoured vehicles": with an adjective between, the first noun is the receiver. */
const mendGroup = startingAt({ deprel: /^compound$/, xpos: /^NN$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  const verb = tokens[object?.head ?? -1]?.lemma ?? '';
  const isGiven = object?.deprel === 'obj' && (verb === 'sell' || GIVING.has(verb));
  const isPlaced =
    tokens[index - 1]?.lower === 'the' && tokens[index + 1]?.xpos === 'JJ' && object?.head === index - 2;
  return isGiven && isPlaced && RECEIVING.has(token.lemma)
    ? hung(tokens, [
        [index, object.head, 'iobj'],
        [index - 1, index, 'det'],
      ])
    : null;
});

const RECEIVING = wordClass('nouns.receiving');

const VERDICTS: ReadonlySet<string> = new Set(['ADJ', 'NOUN']);

/** "criticised as premature/advcl the decision", "dismissed as/advmod absurd a claim": the verdict has no object of its own. */
const mendDismissedAs = startingAt({ words: ['as'] }, (tokens, index, token) => {
  const [verb, verdict] = [index - 1, index + 1];
  if (!isDismissing(tokens[verb]) || token.head !== verdict || tokens[verdict]?.head !== verb) return null;
  const object = tokens[verdict]?.deprel === 'advcl' ? childOf(tokens, verdict, /^obj$/) : -1;
  if (object >= 0 && childOf(tokens, verb, /^(obj|aux:pass)$/) < 0)
    return hung(tokens, [
      [object, verb, 'obj'],
      [verdict, verb, 'obl'],
    ]);
  return token.deprel === 'advmod'
    ? hung(tokens, [
        [index, verdict, 'case'],
        [verdict, verb, 'obl'],
      ])
    : null;
});

const isDismissing = (token: Token | undefined) =>
  token !== undefined && /^VB[DPZ]?$/.test(token.xpos) && DISMISSING.has(token.lemma);

const DISMISSING = wordClass('verbs.dismissing-as');

/** "dismissed as baseless the charges", "as nonsense Ghana's claim": what stands behind the verdict is the object. */
const mendVerdict = startingAt({ words: ['as'] }, (tokens, index, token) => {
  const [verdict, article] = [tokens[index + 1], tokens[index + 2]];
  const object = tokens[token.head];
  if (!object || token.head < index + 2) return null;
  const opens = article?.upos === 'DET' || article?.xpos === 'PRP$' || tokens[index + 3]?.xpos === 'POS';
  const isOpened =
    opens && object.deprel === 'obl' && token.head > index + 2 && VERDICTS.has(verdict?.upos ?? '');
  // "dismissed as groundless/amod Russian charges": nothing opens them but what they are called
  const isBare =
    verdict?.upos === 'ADJ' &&
    verdict.head === token.head &&
    object.upos === 'NOUN' &&
    object.head === index - 1 &&
    isDismissing(tokens[index - 1]) &&
    childOf(tokens, index - 1, /^(obj|aux:pass)$/) < 0;
  if (!isOpened && !isBare) return null;
  return hung(tokens, [
    [token.head, object.head, 'obj'],
    [index + 1, object.head, 'obl'],
    [index, index + 1, 'case'],
  ]);
});

/** "keeps shelling Israel": what stands behind the inner verb is its object. */
const mendInnerObject = startingAt({ deprel: /^obj$/ }, (tokens, index, token) => {
  const inner = tokens.findLastIndex(
    (other, at) =>
      at < index &&
      at > token.head &&
      other.head === token.head &&
      other.deprel === 'xcomp' &&
      other.upos === 'VERB',
  );
  const hasOwn = tokens.some((other) => other.head === inner && other.deprel === 'obj');
  return inner < 0 || hasOwn ? null : hung(tokens, [[index, inner, 'obj']]);
});

/** "gave the island/obj 20,000 doses/obj": of two objects the first receives. */
const mendFirstObject = startingAt(
  { deprel: /^(obj|obl)$/, upos: /^NOUN$/ },
  (tokens, index, { head: verb }) => {
    const before = tokens[index - 1]?.upos === 'DET' ? index - 2 : index - 1;
    if (verb !== before || !GIVING.has(tokens[verb]?.lemma ?? '')) return null;
    const given = tokens.findIndex(
      ({ head, deprel }, at) => at > index + 1 && head === verb && deprel === 'obj',
    );
    const next = tokens[index + 1];
    const isNext = next?.upos === 'NUM' || next?.xpos === '$';
    if (given < 0 || !isNext || !isNominal(tokens[given])) return null;
    const article: Arc[] = before === index - 2 ? [[index - 1, index, 'det']] : [];
    return hung(tokens, [[index, verb, 'iobj'], ...article]);
  },
);

/** "handed the leaders/obj in Chad an ultimatum/obj": where a place stands behind who receives it. */
const mendPlacedReceiver = startingAt(
  { deprel: /^obj$/, xpos: /^NNS?$/ },
  (tokens, index, { head: verb }) => {
    if (verb > index || !GIVING.has(tokens[verb]?.lemma ?? '')) return null;
    const article = index + 3;
    const isPlaced = /^(at|from|in)$/.test(tokens[index + 1]?.lower ?? '') && isNominal(tokens[index + 2]);
    const given = tokens.findIndex(
      ({ head, deprel }, at) => at > article && head === verb && deprel === 'obj',
    );
    if (!isPlaced || given < 0 || tokens[article]?.head !== given) return null;
    return hung(tokens, [
      [index, verb, 'iobj'],
      [index + 2, index, 'nmod'],
    ]);
  },
);

/** "freed 30/obj Chadian prisoners": a number is no object where what it counts stands behind it. */
const mendCounted = startingAt({ deprel: /^obj$/, upos: /^NUM$/ }, (tokens, index, { head: verb }) => {
  const counted = tokens[index + 1];
  const isObject = counted?.head === verb && counted.deprel === 'obj';
  const isLoose = counted?.xpos === 'NNS' && /^(advmod|dep|appos|compound|nmod)/.test(counted.deprel);
  if (counted?.upos !== 'NOUN' || verb > index || (!isObject && !isLoose)) return null;
  return hung(tokens, [
    [index + 1, verb, 'obj'],
    [index, index + 1, 'nummod'],
  ]);
});

/** "are listed as terrorists by Chad/nmod": who lists them. */
const mendListedBy = startingAt({ deprel: /^nmod$/ }, (tokens, index, { head: noun }) => {
  const label = tokens[noun];
  const verb = label?.head ?? -1;
  const by = label?.deprel === 'obl' ? childOf(tokens, index, /^case$/) : -1;
  if (tokens[by]?.lower !== 'by' || by !== noun + 1 || caseAt(tokens, noun) !== 'as') return null;
  return childOf(tokens, verb, /^aux:pass$/) >= 0 ? hung(tokens, [[index, verb, 'obl:agent']]) : null;
});

/** "granted Chad/obj a loan/obj": who is named first gets it. */
const mendGiven = startingAt({ deprel: /^obj$/, upos: /^PROPN$/ }, (tokens, index, { head: verb }) => {
  if (!GIVING.has(tokens[verb]?.lemma ?? '') || index !== verb + 1) return null;
  const second = tokens.findIndex(
    ({ deprel, head, upos }, at) => at > index && head === verb && deprel === 'obj' && upos !== 'PROPN',
  );
  return second < 0 ? null : hung(tokens, [[index, verb, 'iobj']]);
});

/** "warned Chad/iobj of a plot/nmod": of what it is warned, and no plot of Chad's. */
const mendWarnedOf = startingAt({ deprel: /^nmod$/, upos: /^NOUN$/ }, (tokens, index, { head: told }) => {
  const verb = tokens[told]?.head ?? -1;
  const isTold = /^i?obj$/.test(tokens[told]?.deprel ?? '') && tokens[told]?.upos === 'PROPN';
  if (!isTold || !INFORMING.has(tokens[verb]?.lemma ?? '') || caseAt(tokens, index) !== 'of') return null;
  return told > verb ? hung(tokens, [[index, verb, 'obl']]) : null;
});

const INFORMING = wordClass('verbs.telling-that');

export const MENDS_OF_OBJECTS: readonly Mend[] = [
  mendWarnedOf,
  mendPromised,
  mendGiven,
  mendListedBy,
  mendAddressed,
  mendTwoObjects,
  mendReceiver,
  mendGroup,
  mendDismissedAs,
  mendVerdict,
  mendInnerObject,
  mendFirstObject,
  mendPlacedReceiver,
  mendCounted,
];
