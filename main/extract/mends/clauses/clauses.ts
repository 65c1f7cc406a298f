// Mends of clauses: what opens them, whose they are, and who stands in them.

import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { mendHands } from '../arguments/hands.ts';
import { caseAt, childOf, hung, isFinite, isNominal, type Mend, moved, startingAt } from '../mend.ts';
import { MENDS_OF_DECISIONS } from './decisions.ts';
import {
  mendBegun,
  mendCharged,
  mendGerund,
  mendGerundRow,
  mendImposing,
  mendOthersDoing,
} from './gerunds.ts';

/** "Whether Chad pays Mali is unclear": the conjunction opens the nearest clause with a subject of its own. */
const mendConjunction = startingAt(
  { deprel: /^mark$/, words: ['if', 'unless', 'whether'] },
  (tokens, index, token) => {
    const clause = tokens.findIndex(
      ({ head, deprel, upos }, at) =>
        at > index && at < token.head && head === token.head && upos === 'VERB' && CLAUSES.test(deprel),
    );
    const hasSubject = tokens.some(
      ({ head, deprel }, at) => at > index && head === clause && deprel.startsWith('nsubj'),
    );
    return clause < 0 || !hasSubject ? null : hung(tokens, [[index, clause, 'mark']]);
  },
);

const CLAUSES = /^(advcl|csubj|ccomp)$/;

/** "his predecessor Rodrigo Duterte, who …": a name right behind a noun says who that is. */
const mendNamed = startingAt({ deprel: /^(nmod|obl)$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const noun = tokens[index - 1];
  if (noun?.xpos !== 'NN' || token.head >= index - 1 || noun.head !== token.head) return null;
  const isOwned = tokens.some(
    ({ head, deprel }) => head === index - 1 && /^(det|nmod:poss|amod)$/.test(deprel),
  );
  return isOwned && !caseAt(tokens, index) ? hung(tokens, [[index, index - 1, 'appos']]) : null;
});

/** "raids in Iraq that destroyed depots": a name needs no "that" to tell which it is, so the noun before it is meant. */
const mendRestrictive = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const name = tokens[token.head];
  if (name?.upos !== 'PROPN' || name.deprel !== 'nmod') return null;
  const opens = tokens.some(
    ({ head, lower, deprel }, at) =>
      head === index && lower === 'that' && deprel.startsWith('nsubj') && tokens[at - 1]?.text !== ',',
  );
  return opens && tokens[name.head]?.upos === 'NOUN' ? hung(tokens, [[index, name.head, 'acl:relcl']]) : null;
});

/** "said talks with Chile had stalled": what stands behind "with" is no subject; the noun before it is. */
const mendSubject = startingAt({ deprel: /^nsubj$/ }, (tokens, index, token) => {
  const [preposition, noun] = [tokens[index - 1], tokens[index - 2]];
  const isBehind = preposition?.deprel === 'case' && preposition.head === index && preposition.upos === 'ADP';
  if (!isBehind || noun?.upos !== 'NOUN') return null;
  const isObject = /^i?obj$/.test(noun.deprel) && noun.head === tokens[token.head]?.head;
  return isObject
    ? hung(tokens, [
        [index - 2, token.head, 'nsubj'],
        [index, index - 2, 'nmod'],
      ])
    : null;
});

/** "gave the juntas a week": who gets time is no object. */
const mendDeadline = startingAt({ deprel: /^obl:unmarked$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const verb = tokens[token.head];
  // but "gave its blessing last week"
  const isWhen = tokens.some(({ head, lower }) => head === index && WHEN.has(lower));
  if (verb?.lemma !== 'give' || isWhen) return null;
  const receiver = tokens.findIndex(({ head, deprel }) => head === token.head && deprel === 'obj');
  return receiver > token.head && receiver < index
    ? hung(tokens, [
        [receiver, token.head, 'iobj'],
        [index, token.head, 'obj'],
      ])
    : null;
});

const WHEN: ReadonlySet<string> = new Set(['every', 'last', 'next', 'that', 'this']);

/** "China, a partner of the North, called/acl for calm.": the verb of a sentence that has no other. */
const mendApposed = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  const name = noun ? tokens[noun.head] : undefined;
  const isLone = tokens[index - 1]?.text === ',';
  if (!isLone || noun?.deprel !== 'appos' || name?.head !== -1 || tokens.some(isFinite)) return null;
  return hung(tokens, [
    [index, -1, 'root'],
    [noun.head, index, 'nsubj'],
  ]).map((other, at) => (at === index ? { ...other, xpos: 'VBD' } : other));
});

/** "Chad, joined by Niger, signed …": the company between commas is no clause of its own. */
const mendCompany = startingAt({ words: ['joined'] }, (tokens, index, token) => {
  const isJoined = tokens[index - 1]?.text === ',' && token.deprel !== 'acl';
  const by = isJoined
    ? tokens.findIndex((other, at) => at > index && at < index + 6 && other.lower === 'by')
    : -1;
  if (by < 0) return null;
  const verb = tokens.findIndex(
    (other, at) => at > by && other.head === index && other.deprel === 'conj' && isFinite(other),
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === index && deprel === 'nsubj');
  const company = tokens[by]?.head ?? -1;
  if (verb < 0 || subject < 0 || subject > index || company < by) return null;
  return hung(tokens, [
    [verb, token.head, token.deprel],
    [subject, verb, 'nsubj'],
    [index, subject, 'acl'],
    [company, index, 'obl'],
  ]);
});

/** "Troops loyal to Haftar shelled the town": the adjective is the troops', and what they did is told by the verb behind. */
const mendLoyal = startingAt({ words: ['loyal'] }, (tokens, index, token) => {
  const subject = index - 1;
  if (token.head >= 0 || tokens[subject]?.head !== index) return null;
  const verb = tokens.findIndex(
    (other, at) => at > index && /^VB[DPZN]$/.test(other.xpos) && [subject, index].includes(other.head),
  );
  if (verb < 0) return null;
  const mended = hung(tokens, [
    [verb, -1, 'root'],
    [subject, verb, 'nsubj'],
    [index, subject, 'amod'],
  ]);
  return moved(mended, index, verb, (_, at) => at !== index && at > verb);
});

/** "welcomed the news that Chad had paid": what is welcomed is that Chad has. */
const mendNews = startingAt({ deprel: /^acl/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  if (noun?.deprel !== 'obj' || !NEWS.has(noun.lemma)) return null;
  const isThat = tokens[token.head + 1]?.lower === 'that' && tokens[token.head + 1]?.head === index;
  if (!isThat || !GREETING.has(tokens[noun.head]?.lemma ?? '')) return null;
  return hung(tokens, [
    [index, noun.head, 'ccomp'],
    [token.head + 1, index, 'mark'],
  ]);
});

const GREETING = wordClass('verbs.greeting');
const NEWS = wordClass('nouns.news');

/** "formed an alliance, with both supporting Syria": a clause that the parse takes for "with … Syria". */
const mendAbsolute = startingAt({ deprel: /^amod$/, xpos: /^VBG$/ }, (tokens, participle, token) => {
  const [preposition, subject] = [tokens[participle - 2], tokens[participle - 1]];
  const object = tokens[token.head];
  if (!object || token.head < participle) return null;
  if (preposition?.lower !== 'with' || preposition.head !== token.head || !isNominal(subject)) return null;
  return hung(tokens, [
    [participle, object.head, 'advcl'],
    [participle - 2, participle, 'mark'],
    [participle - 1, participle, 'nsubj'],
    [token.head, participle, 'obj'],
  ]);
});

/** "citizens in Tikrit who suffered", "met Muslims in Tuzla, who/nsubj had fled/acl:relcl": no place is "who". */
const mendWho = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, { head: place }) => {
  if (tokens[place]?.upos !== 'PROPN') return null;
  const preposition = tokens.findLastIndex(
    ({ head, lower }) => head === place && /^(at|from|in|near)$/.test(lower),
  );
  if (preposition < 1) return null;
  const who = childOf(tokens, index, /^nsubj/);
  if (tokens[who]?.lower !== 'who' && tokens[place + 1]?.lower !== 'who') return null;
  const isBeside = tokens[preposition - 1]?.xpos === 'NNS';
  const people = isBeside ? preposition - 1 : peopleBefore(tokens, place);
  return people < 0 ? null : hung(tokens, [[index, people, 'acl:relcl']]);
});

/** The noun that the place stands behind. */
function peopleBefore(tokens: readonly Token[], place: number): number {
  const over = tokens[place]?.head ?? -1;
  if (over < place && isNominal(tokens[over])) return over;
  return tokens.findLastIndex(
    ({ head, deprel, upos }, at) =>
      at < place && head === over && /^(obj|nsubj:pass|obl)$/.test(deprel) && /^(NOUN|PROPN)$/.test(upos),
  );
}

/** "told reporters that Chad had/acl …", "announced at the weekend that …": what is told, and nothing about who hears it or when. */
const mendTold = startingAt({ deprel: /^acl/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  const verb = tokens[noun?.head ?? -1];
  if (!noun || !verb) return null;
  const isBeside = noun.deprel.startsWith('obl');
  const isHearer = /^i?obj$/.test(noun.deprel) || (isBeside && noun.upos === 'PROPN');
  // "told reporters after the meeting that Chad must go"
  const isWhere = isBeside && WHERE_SAID.has(noun.lemma) && SAYING.has(verb.lemma);
  const isWhen = noun.deprel === 'obl' && WHEN_SAID.has(noun.lemma) && verb.upos === 'VERB';
  const isTold =
    (isHearer && TELLING.has(verb.lemma)) ||
    isWhere ||
    (isWhen && token.deprel === 'acl' && childOf(tokens, noun.head, /^ccomp$/) < 0);
  if (!isTold) return null;
  const below = tokens.filter(({ head }) => head === index);
  const { length: objects } = below.filter(({ deprel }) => deprel === 'obj');
  const isThat = below.some(({ lower, deprel }) => lower === 'that' && (deprel === 'mark' || objects > 1));
  const hasSubject = below.some(({ lower, deprel }) => deprel.startsWith('nsubj') && lower !== 'that');
  return isThat && hasSubject ? hung(tokens, [[index, noun.head, 'ccomp']]) : null;
});

const TELLING = wordClass('verbs.telling-that');
const SAYING = wordClass('verbs.saying-that');
const WHERE_SAID = wordClass('nouns.where-said');
const WHEN_SAID = wordClass('nouns.when-said');

export const MENDS_OF_CLAUSES: readonly Mend[] = [
  mendCompany,
  mendSubject,
  mendRestrictive,
  mendNamed,
  mendConjunction,
  mendApposed,
  mendTold,
  mendDeadline,
  mendLoyal,
  mendHands,
  mendNews,
  mendWho,
  ...MENDS_OF_DECISIONS,
  mendGerund,
  mendOthersDoing,
  mendGerundRow,
  mendCharged,
  mendImposing,
  mendBegun,
  mendAbsolute,
];
