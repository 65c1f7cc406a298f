// What a deed did and whose it is, hung on the word that it belongs to.
import { wordClass } from '../../lexicon/word-classes.ts';
import { childOf, hung, isNominal, type Mend, startingAt } from '../mend.ts';

const RESULTS = wordClass('verbs.results');

/** "said they acted after jets bombed a village, killing nine": the bombs killed. */
const mendResult = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  if (!RESULTS.has(token.lemma) || tokens[index - 1]?.text !== ',' || token.head > index) return null;
  const nearest = tokens.findLastIndex(
    ({ xpos }, at) => at < index && /^VB[DZP]$/.test(xpos) && childOf(tokens, at, /^nsubj/) >= 0,
  );
  const isClause = /^(advcl|ccomp)$/.test(tokens[nearest]?.deprel ?? '');
  return nearest > token.head && isClause ? hung(tokens, [[index, nearest, 'advcl']]) : null;
});

/** "an attack on a convoy that killed nine": the attack did. */
const mendDeedly = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  if (!noun || !(RESULTS.has(token.lemma) || token.lemma === 'leave')) return null;
  const that = tokens.findIndex(
    ({ head, lower, deprel }) => head === index && /^(that|which)$/.test(lower) && deprel === 'nsubj',
  );
  const preposition = childOf(tokens, token.head, /^case$/);
  const deed = preposition - 1;
  const isDeed = DEEDS.has(tokens[deed]?.lemma ?? '') && tokens[that - 1]?.text !== ',';
  return that < 0 || preposition < 1 || !isDeed || DEEDS.has(noun.lemma)
    ? null
    : hung(tokens, [[index, deed, 'acl:relcl']]);
});

const DEEDS = wordClass('nouns.violent-deeds');

/** "sees it as an attempt by Chad to seize the town", "blocked attempts by Chad and Mali to …": who attempts it would do so. */
const mendAttempt = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index) => {
  if (tokens[index - 1]?.lower !== 'to') return null;
  const by = tokens.findLastIndex(
    ({ lower, deprel }, at) => at < index && lower === 'by' && deprel === 'case',
  );
  const noun = tokens[tokens[by]?.head ?? -1]?.head ?? -1;
  const isBeside = noun === by - 1 && tokens.slice(by, index - 1).every(({ upos }) => upos !== 'VERB');
  return isBeside && ATTEMPTS.has(tokens[noun]?.lemma ?? '') ? hung(tokens, [[index, noun, 'acl']]) : null;
});

const ATTEMPTS = wordClass('nouns.attempts');

/** "and his Chadian counterpart, Musa Faki, signed": a name behind a title with a comma tells who that is. */
const mendTitled = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const title = tokens[index - 2];
  if (tokens[index - 1]?.text !== ',') return null;
  if (!TITLED.test(title?.lower ?? '') || title?.upos !== 'NOUN' || title.xpos !== 'NN') return null;
  const isAlone = childOf(tokens, index, /^(cc|case|nmod:poss|compound)$/) < 0;
  const isClosed = tokens[index + 1]?.text === ',' || tokens[index + 1]?.upos === 'VERB';
  return isAlone && isClosed && token.head <= index - 2 ? hung(tokens, [[index, index - 2, 'appos']]) : null;
});

const TITLED =
  /(^| )(ambassador|chairman|chancellor|chief|counterpart|envoy|governor|leader|minister|premier|president|secretary|spokesman|spokeswoman)$/;

/** "has lent money, sent/amod food, and given tanks": verbs in a list. */
const mendListed = startingAt({ deprel: /^amod$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (tokens[index - 1]?.text !== ',') return null;
  const verb = object?.deprel === 'conj' ? object.head : -1;
  if (verb < 0 || !isNominal(object) || !/^VB[DN]$/.test(tokens[verb]?.xpos ?? '')) return null;
  const isList = tokens.some(
    ({ head, deprel, xpos }, at) =>
      head === verb && deprel === 'conj' && at > token.head && xpos.startsWith('VB'),
  );
  return isList
    ? hung(tokens, [
        [index, verb, 'conj'],
        [token.head, index, 'obj'],
      ])
    : null;
});

/** "prepared the summit of both to be hosted/advcl by Chad": what is yet to be held, and not who prepares it. */
const mendToBe = startingAt({ deprel: /^advcl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const { head: verb } = token;
  if (!HELD.has(token.lemma)) return null;
  const to = childOf(tokens, index, /^mark$/);
  if (tokens[to]?.lower !== 'to' || tokens[to + 1]?.lower !== 'be' || !isNominal(tokens[to - 1])) return null;
  const object = childOf(tokens, verb, /^obj$/);
  return object > verb && object < to ? hung(tokens, [[index, object, 'acl']]) : null;
});

const HELD = wordClass('verbs.holding-meetings');

export const MENDS_OF_RESULTS: readonly Mend[] = [
  mendResult,
  mendDeedly,
  mendAttempt,
  mendTitled,
  mendListed,
  mendToBe,
];
