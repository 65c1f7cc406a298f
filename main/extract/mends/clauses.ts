// Mends of clauses: what opens them, whose they are, and who stands in them.
import { wordClass } from '../lexicon/word-classes.ts';
import { mendDecision } from './decisions.ts';
import { mendGerund } from './gerunds.ts';
import { mendHands } from './hands.ts';
import { hung, isFinite, isNominal, type Mend, startingAt } from './mend.ts';

/** "Whether Chad pays Mali is unclear": the conjunction opens the nearest clause with a subject of its own. */
const mendConjunction = startingAt(
  { deprel: /^mark$/, words: ['if', 'unless', 'whether'] },
  (tokens, index) => {
    const token = tokens[index];
    if (token?.deprel !== 'mark' || !['if', 'unless', 'whether'].includes(token.lower)) return null;
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
const mendNamed = startingAt({ deprel: /^(nmod|obl)$/, upos: /^PROPN$/ }, (tokens, index) => {
  const [token, noun] = [tokens[index], tokens[index - 1]];
  if (token?.upos !== 'PROPN' || !/^(nmod|obl)$/.test(token.deprel)) return null;
  const isOwned = tokens.some(
    ({ head, deprel }) => head === index - 1 && /^(det|nmod:poss|amod)$/.test(deprel),
  );
  const hasCase = tokens.some(({ head, deprel }) => head === index && deprel === 'case');
  if (noun?.xpos !== 'NN' || !isOwned || hasCase || token.head >= index - 1) return null;
  return noun.head === token.head ? hung(tokens, [[index, index - 1, 'appos']]) : null;
});

/** "raids in Iraq that destroyed depots": a name needs no "that" to tell which it is, so the noun before it is meant. */
const mendRestrictive = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index) => {
  const token = tokens[index];
  const name = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'acl:relcl' || name?.upos !== 'PROPN' || name.deprel !== 'nmod') return null;
  const opens = tokens.some(
    ({ head, lower, deprel }, at) =>
      head === index && lower === 'that' && deprel.startsWith('nsubj') && tokens[at - 1]?.text !== ',',
  );
  return opens && tokens[name.head]?.upos === 'NOUN' ? hung(tokens, [[index, name.head, 'acl:relcl']]) : null;
});

/** "said talks with Chile had stalled": what stands behind "with" is no subject; the noun before it is. */
const mendSubject = startingAt({ deprel: /^nsubj$/ }, (tokens, index) => {
  const [token, preposition, noun] = [tokens[index], tokens[index - 1], tokens[index - 2]];
  const isBehind = preposition?.deprel === 'case' && preposition.head === index && preposition.upos === 'ADP';
  if (token?.deprel !== 'nsubj' || !isBehind || noun?.upos !== 'NOUN') return null;
  const isObject = /^i?obj$/.test(noun.deprel) && noun.head === tokens[token.head]?.head;
  return isObject
    ? hung(tokens, [
        [index - 2, token.head, 'nsubj'],
        [index, index - 2, 'nmod'],
      ])
    : null;
});

/** "gave the juntas a week": who gets time is no object. */
const mendDeadline = startingAt({ deprel: /^obl:unmarked$/, upos: /^NOUN$/ }, (tokens, index) => {
  const token = tokens[index];
  const verb = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'obl:unmarked' || token.upos !== 'NOUN' || verb?.lemma !== 'give') return null;
  const receiver = tokens.findIndex(({ head, deprel }) => head === token.head && deprel === 'obj');
  return receiver > token.head && receiver < index
    ? hung(tokens, [
        [receiver, token.head, 'iobj'],
        [index, token.head, 'obj'],
      ])
    : null;
});

/** "China, a partner of the North, called/acl for calm.": the verb of a sentence that has no other. */
const mendApposed = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = token ? tokens[token.head] : undefined;
  const name = noun ? tokens[noun.head] : undefined;
  const isLone = token?.xpos === 'VBN' && token.deprel === 'acl' && tokens[index - 1]?.text === ',';
  if (!isLone || noun?.deprel !== 'appos' || name?.head !== -1 || tokens.some(isFinite)) return null;
  return hung(tokens, [
    [index, -1, 'root'],
    [noun.head, index, 'nsubj'],
  ]).map((other, at) => (at === index ? { ...other, xpos: 'VBD' } : other));
});

/** "announced at the weekend that it had …": what is announced, not which weekend. */
const mendContent = startingAt({ deprel: /^acl$/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = token ? tokens[token.head] : undefined;
  const verb = noun ? tokens[noun.head] : undefined;
  if (token?.deprel !== 'acl' || noun?.deprel !== 'obl' || !OCCASIONS.has(noun.lemma)) return null;
  const below = tokens.filter(({ head }) => head === index);
  const isClause =
    below.some(({ lower, deprel }) => lower === 'that' && deprel === 'mark') &&
    below.some(({ deprel }) => deprel.startsWith('nsubj'));
  const isTold = tokens.some(({ head, deprel }) => head === noun.head && deprel === 'ccomp');
  return isClause && !isTold && verb?.upos === 'VERB' ? hung(tokens, [[index, noun.head, 'ccomp']]) : null;
});

/** When or where something is said. */
const OCCASIONS = wordClass('nouns.when-said');

/** "Chad, joined by Niger, signed …": the company between commas is no clause of its own. */
const mendCompany = startingAt({ words: ['joined'] }, (tokens, index) => {
  const token = tokens[index];
  const isJoined = token?.lower === 'joined' && tokens[index - 1]?.text === ',' && token.deprel !== 'acl';
  const by = isJoined
    ? tokens.findIndex((other, at) => at > index && at < index + 6 && other.lower === 'by')
    : -1;
  if (!token || by < 0) return null;
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
const mendLoyal = startingAt({ words: ['loyal'] }, (tokens, index) => {
  const token = tokens[index];
  const subject = index - 1;
  if (token?.lower !== 'loyal' || token.head >= 0 || tokens[subject]?.head !== index) return null;
  const verb = tokens.findIndex(
    (other, at) => at > index && /^VB[DPZN]$/.test(other.xpos) && [subject, index].includes(other.head),
  );
  if (verb < 0) return null;
  const mended = hung(tokens, [
    [verb, -1, 'root'],
    [subject, verb, 'nsubj'],
    [index, subject, 'amod'],
  ]);
  return mended.map((other, at) =>
    at !== index && at > verb && other.head === index ? { ...other, head: verb } : other,
  );
});

/** "welcomed the news that Chad had paid": what is welcomed is that Chad has. */
const mendNews = startingAt({ deprel: /^acl/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = token ? tokens[token.head] : undefined;
  if (!token || !token.deprel.startsWith('acl') || noun?.deprel !== 'obj' || !NEWS.has(noun.lemma))
    return null;
  const isThat = tokens[token.head + 1]?.lower === 'that' && tokens[token.head + 1]?.head === index;
  if (!isThat || !GREETING.has(tokens[noun.head]?.lemma ?? '')) return null;
  return hung(tokens, [
    [index, noun.head, 'ccomp'],
    [token.head + 1, index, 'mark'],
  ]);
});

/** "citizens in Tikrit who suffered": no place is "who". */
const mendWho = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index) => {
  const token = tokens[index];
  const place = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'acl:relcl' || place?.upos !== 'PROPN') return null;
  const preposition = tokens.findLastIndex(
    ({ head, lower }) => head === token.head && ['at', 'from', 'in', 'near'].includes(lower),
  );
  const isWho = tokens[token.head + 1]?.lower === 'who';
  const people = preposition - 1;
  return isWho && preposition > 0 && tokens[people]?.xpos === 'NNS'
    ? hung(tokens, [[index, people, 'acl:relcl']])
    : null;
});

/** "denied reports that he met Lee": the clause tells what is reported; what has an object of its own needs no "that" for one. */
const mendReported = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = token?.head ?? -1;
  const that = noun + 1;
  if (token?.deprel !== 'acl:relcl' || tokens[that]?.lower !== 'that' || tokens[that]?.head !== index)
    return null;
  if (!REPORTED.has(tokens[noun]?.lemma ?? '') || !/^(obj|obl|dep)/.test(tokens[that]?.deprel ?? ''))
    return null;
  const isWhole = tokens.some(
    ({ head, deprel }, at) => head === index && at > index && /^(obj|obl|xcomp|ccomp)/.test(deprel),
  );
  return isWhole
    ? hung(tokens, [
        [index, noun, 'acl'],
        [that, index, 'mark'],
      ])
    : null;
});

const REPORTED = wordClass('nouns.reported');

const GREETING = wordClass('verbs.greeting');
const NEWS = wordClass('nouns.news');

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

export const MENDS_OF_CLAUSES: readonly Mend[] = [
  mendCompany,
  mendSubject,
  mendRestrictive,
  mendNamed,
  mendConjunction,
  mendApposed,
  mendContent,
  mendDeadline,
  mendLoyal,
  mendHands,
  mendNews,
  mendReported,
  mendWho,
  mendDecision,
  mendGerund,
  mendAbsolute,
];
