// Trees that cannot be right, mended where word order tells what is meant.
import { wordClass } from '../lexicon/word-classes.ts';
import { GIVING } from '../parse/giving.ts';
import type { Token } from '../syntax/types.ts';
import { MENDS_OF_ASIDES } from './asides.ts';
import { MENDS_OF_CLAUSES } from './clauses.ts';
import { MENDS_OF_CONDITIONS } from './conditions.ts';
import { MENDS_OF_CONTROL } from './control.ts';
import { MENDS_OF_DENSE } from './dense.ts';
import { MENDS_OF_DOERS } from './doers.ts';
import { MENDS_OF_GAPPED } from './gapped.ts';
import { MENDS_OF_HISTORIES } from './histories.ts';
import { MENDS_OF_INTERPOSED } from './interposed.ts';
import { MENDS_OF_JOINED } from './joined.ts';
import { MENDS_OF_LISTS } from './lists.ts';
import { type Arc, hung, isFinite, isNominal, type Mend, startingAt } from './mend.ts';
import { MENDS_OF_NOUNS } from './nouns.ts';
import { MENDS_OF_ORDER, mendPresence } from './order.ts';
import { MENDS_OF_PARTICIPLES } from './participles.ts';
import { MENDS_OF_RELATIVES } from './relatives.ts';
import { MENDS_OF_SPEECH } from './speech.ts';
import { mendsByStart } from './starts.ts';
import { MENDS_OF_WHOSE } from './whose.ts';

/** The same tokens with such arcs hung anew. */
export function mendTree(tokens: readonly Token[]): Token[] {
  let mended = [...tokens];
  for (let index = 0; index < tokens.length; index++) {
    // a mend starts at a word
    if (tokens[index]?.upos === 'PUNCT') continue;
    mended = mendAt(mended, index, 0);
  }
  return mended;
}

/** One mend after the other at a word, from a place among them on. */
function mendAt(tokens: Token[], index: number, from: number): Token[] {
  const token = tokens[index];
  if (!token) return tokens;
  for (const { place, mend } of mendsFor(token)) {
    const mended = place < from ? null : mend(tokens, index);
    // the word itself may have changed, and with it which mends may follow
    if (mended) return mendAt(mended, index, place + 1);
  }
  return tokens;
}

/** "formed an alliance, with both supporting Syria": a clause that the parse takes for "with … Syria". */
const mendAbsolute = startingAt({ deprel: /^amod$/, xpos: /^VBG$/ }, (tokens, participle) => {
  const token = tokens[participle];
  const [preposition, subject] = [tokens[participle - 2], tokens[participle - 1]];
  const object = token ? tokens[token.head] : undefined;
  if (token?.xpos !== 'VBG' || token.deprel !== 'amod' || !object || token.head < participle) return null;
  if (preposition?.lower !== 'with' || preposition.head !== token.head || !isNominal(subject)) return null;
  return hung(tokens, [
    [participle, object.head, 'advcl'],
    [participle - 2, participle, 'mark'],
    [participle - 1, participle, 'nsubj'],
    [token.head, participle, 'obj'],
  ]);
});

/** "gifted Vanuatu 14 police cars", "gave Kyiv air defences": what one is given is not the receiver's. */
const mendReceiver = startingAt({ deprel: /^compound$/, upos: /^PROPN$/ }, (tokens, index) => {
  const token = tokens[index];
  const object = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'compound' || token.upos !== 'PROPN' || object?.deprel !== 'obj') return null;
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

/** "sold the group armoured vehicles": with an adjective between, the first noun is the receiver. */
const mendGroup = startingAt({ deprel: /^compound$/, xpos: /^NN$/ }, (tokens, index) => {
  const token = tokens[index];
  const object = tokens[token?.head ?? -1];
  const verb = tokens[object?.head ?? -1]?.lemma ?? '';
  const isGiven = object?.deprel === 'obj' && (verb === 'sell' || GIVING.has(verb));
  const isPlaced =
    token?.deprel === 'compound' &&
    token.xpos === 'NN' &&
    tokens[index - 1]?.lower === 'the' &&
    tokens[index + 1]?.xpos === 'JJ' &&
    object?.head === index - 2;
  return isGiven && isPlaced && RECEIVING.has(token.lemma)
    ? hung(tokens, [
        [index, object.head, 'iobj'],
        [index - 1, index, 'det'],
      ])
    : null;
});

const RECEIVING = wordClass('nouns.receiving');

const VERDICTS: ReadonlySet<string> = new Set(['ADJ', 'NOUN']);

/** "dismissed as baseless the charges", "as nonsense Ghana's claim": what stands behind the verdict is the object. */
const mendVerdict = startingAt({ words: ['as'] }, (tokens, index) => {
  const [token, verdict, article] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const object = token ? tokens[token.head] : undefined;
  if (token?.lower !== 'as' || !object || object.deprel !== 'obl' || token.head < index + 3) return null;
  const isOpening = article?.upos === 'DET' || article?.xpos === 'PRP$' || tokens[index + 3]?.xpos === 'POS';
  if (!VERDICTS.has(verdict?.upos ?? '') || !isOpening) return null;
  return hung(tokens, [
    [token.head, object.head, 'obj'],
    [index + 1, object.head, 'obl'],
    [index, index + 1, 'case'],
  ]);
});

/** "keeps shelling Israel": what stands behind the inner verb is its object. */
const mendInnerObject = startingAt({ deprel: /^obj$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'obj') return null;
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

/** "met Chad as well as Mali": who is added is joined to who stands before. */
const mendAddition = startingAt({ words: ['as'] }, (tokens, index) => {
  const token = tokens[index];
  const added = token ? tokens[token.head] : undefined;
  const before = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  if (token?.lower !== 'as' || tokens[index + 1]?.lower !== 'well' || tokens[index + 2]?.lower !== 'as')
    return null;
  if (!isNominal(added) || !isNominal(tokens[before]) || added?.deprel === 'conj') return null;
  return before >= token.head ? null : hung(tokens, [[token.head, before, 'conj']]);
});

/** "Kenya armed/amod Somalia", "The premier discussed/VBN trade": what stands between a subject and a noun is finite. */
const mendFinite = startingAt({ deprel: /^amod$/, xpos: /^VB[DN]$/ }, (tokens, index) => {
  const token = tokens[index];
  const object = token ? tokens[token.head] : undefined;
  if (!token || token.deprel !== 'amod' || !object || token.head < index) return null;
  // a participle is one only where the sentence has no other verb
  // or none but one joined to the noun: "Chad voiced/amod concern and offered/conj help"
  const isOnly = tokens.every(
    (other) => !isFinite(other) || (other.deprel === 'conj' && other.head === token.head),
  );
  const isLone = token.xpos === 'VBN' && object.head < 0 && isOnly;
  if (token.xpos !== 'VBD' && !isLone) return null;
  const subject = isLone
    ? index - 1
    : tokens.findIndex(
        (other, at) => at < index && other.head === token.head && /^(nsubj|compound|nmod)/.test(other.deprel),
      );
  if (subject < 0 || !isNominal(tokens[subject]) || (isLone && tokens[subject]?.head !== token.head))
    return null;
  const mended = hung(tokens, [
    [index, object.head, object.deprel],
    [token.head, index, 'obj'],
    [subject, index, 'nsubj'],
    ...tokens.flatMap((other, at): Arc[] =>
      isLone && isFinite(other) && other.head === token.head ? [[at, index, 'conj']] : [],
    ),
  ]);
  if (!isLone) return mended;
  return mended.map((other, at) => (at === index ? { ...other, xpos: 'VBD' } : other));
});

/** "said it would never pay and told off the envoy": a past is joined to no bare verb, but to the past above it. */
const mendPast = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'conj' || token.xpos !== 'VBD' || tokens[token.head]?.xpos !== 'VB') return null;
  const hasSubject = tokens.some(({ head, deprel }) => head === index && deprel.startsWith('nsubj'));
  if (hasSubject) return null;
  // no more steps than words: a mend before this one may have closed a ring
  for (let at = tokens[token.head]?.head ?? -1, steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (tokens[at]?.xpos === 'VBD' && at < index) return hung(tokens, [[index, at, 'conj']]);
    at = tokens[at]?.head ?? -1;
  }
  return null;
});

/** "was in Tehran for talks", "is in Cairo on a visit": who is there for that has gone there. */
const mendStay = startingAt({ xpos: /^NNP$/ }, (tokens, index) => {
  const [place, preposition, be] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  const isStay = place?.xpos === 'NNP' && preposition?.lower === 'in' && preposition.head === index;
  if (!isStay || be?.deprel !== 'cop' || be.head !== index) return null;
  const errand = tokens.findIndex(
    ({ head, lemma, deprel }, at) =>
      head === index && at > index && /^(nmod|obl)/.test(deprel) && ERRANDS.has(lemma),
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === index && deprel === 'nsubj');
  if (errand < 0 || subject < 0) return null;
  return tokens.map((token, at) => {
    if (at === errand)
      return {
        ...token,
        upos: 'VERB',
        xpos: be.xpos,
        lemma: 'visit',
        head: place.head,
        deprel: place.deprel,
      };
    if (at === index) return { ...token, head: errand, deprel: 'obj' };
    // "in Tehran", "for talks": the two prepositions have done their work
    if (token.deprel === 'case' && (token.head === index || token.head === errand))
      return { ...token, head: errand, deprel: 'dep' };
    return token.head === index
      ? { ...token, head: errand, deprel: token.deprel.replace(/^nmod$/, 'obl') }
      : token;
  });
});

export const ERRANDS = wordClass('nouns.errands');

export const MENDS: readonly Mend[] = [
  ...MENDS_OF_CONDITIONS,
  ...MENDS_OF_INTERPOSED,
  ...MENDS_OF_PARTICIPLES,
  ...MENDS_OF_ASIDES,
  ...MENDS_OF_CLAUSES,
  mendAbsolute,
  mendReceiver,
  mendGroup,
  mendVerdict,
  mendInnerObject,
  mendAddition,
  mendFinite,
  mendPast,
  mendStay,
  mendPresence,
  ...MENDS_OF_CONTROL,
  ...MENDS_OF_ORDER,
  ...MENDS_OF_SPEECH,
  ...MENDS_OF_NOUNS,
  ...MENDS_OF_JOINED,
  ...MENDS_OF_DOERS,
  ...MENDS_OF_WHOSE,
  ...MENDS_OF_RELATIVES,
  ...MENDS_OF_HISTORIES,
  ...MENDS_OF_LISTS,
  ...MENDS_OF_GAPPED,
  ...MENDS_OF_DENSE,
];

const mendsFor = mendsByStart(MENDS);
