// What is joined to what and how: "criticism by Oxfam and the Danish minister", "raids in Syria on Monday and in Iraq".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import {
  type Arc,
  caseAt,
  childOf,
  hung,
  isFinite,
  isNominal,
  type Mend,
  nearestAbove,
  startingAt,
  tagged,
} from '../mend.ts';

/** "in Syria … and in Iraq": what has the same preposition is joined to its like. */
const mendLike = startingAt({ deprel: /^conj$/ }, (tokens, index, token) => {
  if (token.head > index) return null;
  const preposition = caseAt(tokens, index);
  if (!preposition || !hasBefore(tokens, index, 'CCONJ')) return null;
  if (caseAt(tokens, token.head) === preposition) return null;
  const like = tokens.findLastIndex(
    (other, at) =>
      at < index &&
      at > token.head - 8 &&
      isNominal(other) &&
      /^(obl|nmod)/.test(other.deprel) &&
      (other.head === token.head ||
        other.head === tokens[token.head]?.head ||
        at === tokens[token.head]?.head) &&
      caseAt(tokens, at) === preposition,
  );
  return like < 0 ? null : hung(tokens, [[index, like, 'conj']]);
});

/** "talks between the government of Chad and the opposition/conj": what stands between is between two. */
const mendBetween = startingAt({ deprel: /^conj$/ }, (tokens, index, token) => {
  const cc = tokens.findIndex((other, at) => other.head === index && other.lower === 'and' && at < index);
  if (cc < 0 || token.head > index || !isNominal(token) || caseAt(tokens, index)) return null;
  const first = nearestAbove(tokens, cc - 1, (_, at) => caseAt(tokens, at) === 'between', 3);
  const isOpen = first > token.head && tokens[first]?.head === token.head && isNominal(tokens[first]);
  return isOpen && childOf(tokens, first, /^conj$/) < 0 ? hung(tokens, [[index, first, 'conj']]) : null;
});

/** "criticism of Japan by Oxfam and the Danish minister": a name is joined to the name in front, not to the deed. */
const mendNames = startingAt({ deprel: /^conj$/ }, (tokens, index, token) => {
  const head = tokens[token.head];
  if (!head || token.head > index || !isNominal(head)) return null;
  const cc = tokens.findIndex((other, at) => other.head === index && other.upos === 'CCONJ' && at < index);
  const before = tokens[cc - 1];
  if (cc < 0 || !before || !isName(before) || !isName(token) || caseAt(tokens, index)) return null;
  const preposition = caseAt(tokens, cc - 1);
  // "a visit to Chad by France and Italy": names of one kind, and the nearer one does it too
  if (isName(head) && (preposition !== 'by' || token.head === cc - 1 || caseAt(tokens, token.head) === 'by'))
    return null;
  return preposition && DOING.has(preposition) ? hung(tokens, [[index, cc - 1, 'conj']]) : null;
});

const DOING: ReadonlySet<string> = new Set(['against', 'between', 'by', 'with']);

const isName = (token: Token) => isNominal(token) && /^\p{Lu}/u.test(token.text);

const hasBefore = (tokens: readonly Token[], index: number, upos: string) =>
  tokens.some((other, at) => other.head === index && at < index && other.upos === upos);

/** "shot at and then held four men": what two verbs are done to stands behind the second. */
const mendShared = startingAt({ deprel: /^(obl|obj)$/ }, (tokens, index, token) => {
  const { head } = token;
  if (head > index || !isNominal(token) || token.xpos === 'PRP' || caseAt(tokens, index)) return null;
  const second = tokens.findLastIndex(
    (other, at) =>
      at < index && at > head && other.head === head && other.deprel === 'conj' && other.upos === 'VERB',
  );
  if (second < 0) return null;
  const hasOwn = tokens.some((other) => other.head === second && /^(obj|ccomp|xcomp)/.test(other.deprel));
  return hasOwn ? null : hung(tokens, [[index, second, 'obj']]);
});

/** "after Omani planes crossed the line": a conjunction taken for a preposition, and the subject for a phrase of its own. */
const mendConjunction = startingAt({ deprel: /^obl$/ }, (tokens, index, token) => {
  const verb = tokens[index + 1];
  if (verb?.deprel !== 'advcl' || token.head !== verb.head) return null;
  if (!/^VB[DPZ]$/.test(verb.xpos) || !isNominal(token)) return null;
  const mark = tokens.findIndex(
    ({ head, deprel, lower }) => head === index && deprel === 'case' && CONJUNCTIONS.has(lower),
  );
  const hasOwn = tokens.some(({ head, deprel }) => head === index + 1 && deprel.startsWith('nsubj'));
  return mark < 0 || hasOwn
    ? null
    : hung(tokens, [
        [index, index + 1, 'nsubj'],
        [mark, index + 1, 'mark'],
      ]);
});

const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'as', 'before', 'because', 'since', 'until']);

/** "drills close to the border", "ten miles from the frontier": near it. */
const mendNear = startingAt({ deprel: /^case$/, words: ['to', 'from', 'of'] }, (tokens, index, { lower }) => {
  const before = tokens[index - 1]?.lower ?? '';
  const isClose = lower === 'to' && /^(adjacent|close|next)$/.test(before);
  const isAway = lower === 'from' && DISTANCES.has(before);
  // "ahead of a visit"
  const isBefore = lower === 'of' && before === 'ahead';
  if (!(isClose || isAway || isBefore)) return null;
  const word = isBefore ? 'before' : 'near';
  return tagged(tokens, index, { lower: word, lemma: word });
});

const DISTANCES = wordClass('words.distances');

/** "Maduro of Venezuela and Ali of Guyana": each has a state of his own. */
const mendAlike = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const state = tokens[token.head];
  const first = state?.head ?? -1;
  if (!state?.deprel.startsWith('nmod')) return null;
  const isOf = (at: number) =>
    tokens[at]?.upos === 'PROPN' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.upos === 'PROPN';
  return isOf(first) && token.head === first + 2 && isOf(index)
    ? hung(tokens, [[index, first, 'conj']])
    : null;
});

/** "their help for Chad and their help for Mali": the same words are joined to each other. */
const mendTwins = startingAt({ deprel: /^conj$/, xpos: /^NNS?$/ }, (tokens, index, token) => {
  if (token.upos !== 'NOUN' || token.head > index) return null;
  const ownerOf = (noun: number) => tokens.find(({ head, xpos }) => head === noun && xpos === 'PRP$')?.lower;
  const owner = ownerOf(index);
  const twin = tokens.findIndex(
    ({ lemma, upos }, at) => at < index && upos === 'NOUN' && lemma === token.lemma && ownerOf(at) === owner,
  );
  return owner === undefined || twin < 0 || twin === token.head
    ? null
    : hung(tokens, [[index, twin, 'conj']]);
});

/** "the fight against terror, in particular against Boko Haram": a name says more than the noun before. */
const mendParticular = startingAt({ words: ['particular'] }, (tokens, index) => {
  const preposition = tokens[index + 1];
  const name = tokens[preposition?.head ?? -1];
  if (tokens[index - 1]?.lower !== 'in' || preposition?.deprel !== 'case') return null;
  const like = tokens.findLastIndex(
    (other, at) => at < index && other.upos === 'NOUN' && caseAt(tokens, at) === preposition.lower,
  );
  const noun = tokens[like];
  if (!noun || name?.upos !== 'PROPN' || preposition.head < index) return null;
  return hung(tokens, [
    [preposition.head, noun.head, noun.deprel],
    [like, preposition.head, 'dep'],
    [index, preposition.head, 'advmod'],
    [index - 1, index, 'case'],
  ]);
});

/** "traders working in Accra, farmers and students": who is joined to others is joined to no town. */
const mendTown = startingAt({ deprel: /^conj$/, xpos: /^NNS?$/ }, (tokens, index, { head: town }) => {
  const clause = tokens[town]?.head ?? -1;
  const like = tokens[clause]?.head ?? -1;
  const isTown =
    town < index &&
    tokens[town]?.upos === 'PROPN' &&
    ['at', 'in', 'near'].includes(caseAt(tokens, town) ?? '');
  const isLike = tokens[clause]?.deprel === 'acl' && tokens[like]?.xpos === 'NNS';
  return isTown && isLike && !caseAt(tokens, index) ? hung(tokens, [[index, like, 'conj']]) : null;
});

/** "studied in London and was in contact with Chad": what has a verb of its own is joined to the verb. */
const mendCopula = startingAt({ deprel: /^conj$/, upos: /^(ADJ|NOUN)$/ }, (tokens, index, token) => {
  const head = tokens[token.head];
  const verb = tokens[head?.head ?? -1];
  const copula = tokens.findIndex(({ head: above, deprel }) => above === index && deprel === 'cop');
  const isOwn = copula > 0 && tokens[copula - 1]?.upos === 'CCONJ' && tokens[copula]?.xpos !== 'VB';
  const isPhrase = head?.deprel === 'obl' && verb?.upos === 'VERB' && isFinite(verb);
  return token.head < index && isOwn && isPhrase ? hung(tokens, [[index, head.head, 'conj']]) : null;
});

/** "sent police to Haiti and Benin promised/amod soldiers": another clause, with a subject of its own. */
const mendOwnClause = startingAt({ deprel: /^(amod|acl)$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  // "and the United States imposed/amod sanctions"
  const isThe = tokens[index - 2]?.lower === 'the';
  const [joining, name] = [tokens[index - (isThe ? 3 : 2)], tokens[index - 1]];
  const isName =
    name?.deprel === 'conj' || (name?.deprel === 'compound' && isThe && name.head === token.head);
  if (name?.upos !== 'PROPN' || !isName) return null;
  if (!/^(and|but|while)$/.test(joining?.lower ?? '')) return null;
  const object =
    token.deprel === 'amod'
      ? token.head
      : tokens.findIndex(({ head, deprel }) => head === index && deprel === 'obj');
  const isObject = object > index && isNominal(tokens[object]) && !caseAt(tokens, object);
  const main = tokens.findLastIndex(
    (other, at) => at < index - 2 && other.upos === 'VERB' && isFinite(other),
  );
  if (!isObject || main < 0) return null;
  const mended = hung(tokens, [
    [index, main, 'conj'],
    [index - 1, index, 'nsubj'],
    [index - (isThe ? 3 : 2), index, 'cc'],
    ...(isThe ? ([[index - 2, index - 1, 'det']] satisfies Arc[]) : []),
    [object, index, 'obj'],
  ]);
  return tagged(mended, index, { xpos: 'VBD' });
});

/** A phrase that belongs to the noun in front of it, where that noun has itself a preposition. */
const mendOwnPhrase = (preposition: string, nouns: ReadonlySet<string>, beside: RegExp) =>
  startingAt({ deprel: /^obl$/ }, (tokens, index, token) => {
    const at = childOf(tokens, index, /^case$/);
    const noun = at - 1;
    if (tokens[at]?.lower !== preposition || token.head === noun) return null;
    if (!nouns.has(tokens[noun]?.lemma ?? '')) return null;
    const isBeside = beside.test(caseAt(tokens, noun) ?? '');
    return isBeside ? hung(tokens, [[index, noun, 'nmod']]) : null;
  });

/** "held drills near its border with Peru/obl": the border is with Peru, and not the drills. */
const mendBorder = mendOwnPhrase('with', wordClass('nouns.borders'), /./);

/** "took Lima without help from Peru/obl": the help is Peru's, and Lima was not taken from it. */
const mendHelpless = mendOwnPhrase('from', wordClass('nouns.help'), /^(despite|without)$/);

export const MENDS_OF_JOINED: readonly Mend[] = [
  mendBorder,
  mendHelpless,
  mendLike,
  mendAlike,
  mendOwnClause,
  mendBetween,
  mendNames,
  mendShared,
  mendConjunction,
  mendNear,
  mendTwins,
  mendParticular,
  mendTown,
  mendCopula,
];
