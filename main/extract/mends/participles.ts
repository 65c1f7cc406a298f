// Participles behind a noun that the parse takes for verbs of their own: "aid workers kidnapped in May were freed".
import { wordClass } from '../lexicon/word-classes.ts';
import { type Arc, childOf, hung, isNominal, type Mend, startingAt } from './mend.ts';

/** "workers/nsubj:pass kidnapped/ccomp in Kenya were freed": the workers were, and nobody said so of them. */
const mendKidnapped = startingAt(
  { xpos: /^VB[DN]$/, deprel: /^(advcl|ccomp|csubj|dep|parataxis)$/ },
  (tokens, index) => {
    const token = tokens[index];
    if (!token || token.upos !== 'VERB' || !/^VB[DN]$/.test(token.xpos)) return null;
    if (!/^(advcl|ccomp|csubj|dep|parataxis)$/.test(token.deprel)) return null;
    const noun = tokens[index - 1];
    const verb = tokens[noun?.head ?? -1];
    if (!isNominal(noun) || !verb || (noun?.head ?? -1) < index) return null;
    if (noun?.deprel.startsWith('nsubj') !== true || !/^VB[DN]$/.test(verb.xpos)) return null;
    // a participle has neither subject nor auxiliary, and no object
    if (childOf(tokens, index, /^(nsubj|aux|mark|obj|cop)/) >= 0) return null;
    const isBeside = /^(IN|TO|RB|,)$/.test(tokens[index + 1]?.xpos ?? '');
    const between = tokens.slice(index + 1, noun?.head);
    if (!isBeside || between.some(({ upos, lower }) => upos === 'VERB' || lower === 'and' || lower === 'who'))
      return null;
    // "last October/nsubj:pass": a day is no second subject
    const others = tokens.flatMap(({ head, deprel }, at) =>
      head === noun?.head && at > index && deprel.startsWith('nsubj')
        ? [[at, index, 'obl:unmarked'] as Arc]
        : [],
    );
    const mended = hung(tokens, [[index, index - 1, 'acl'], ...others]);
    return mended.map((other, at) => (at === index ? { ...other, xpos: 'VBN' } : other));
  },
);

/** "clashed with refugees/obl camped/advcl outside the office": they camped there. */
const mendCamped = startingAt({ xpos: /^VB[DN]$/, deprel: /^(advcl|ccomp|parataxis)$/ }, (tokens, index) => {
  const token = tokens[index];
  if (!/^VB[DN]$/.test(token?.xpos ?? '') || !/^(advcl|ccomp|parataxis)$/.test(token?.deprel ?? ''))
    return null;
  const noun = tokens[index - 1];
  const verb = tokens[token?.head ?? -1];
  if (!token || !verb || token.head > index - 2 || noun?.upos !== 'NOUN' || noun.head !== token.head)
    return null;
  if (!/^(obj|obl)$/.test(noun.deprel) || !STAYING.has(token.lemma)) return null;
  if (childOf(tokens, index, /^(nsubj|aux|mark|obj|cop)/) >= 0) return null;
  const mended = hung(tokens, [[index, index - 1, 'acl']]);
  return mended.map((other, at) => (at === index ? { ...other, xpos: 'VBN' } : other));
});

const STAYING = wordClass('verbs.staying');

/** "The force fighting/advcl the rebels in Mali has declared a truce": which force, and not when. */
const mendFighting = startingAt({ xpos: /^VBG$/, deprel: /^advcl$/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = tokens[index - 1];
  if (token?.xpos !== 'VBG' || token.deprel !== 'advcl' || token.head < index) return null;
  const isSubject = noun?.deprel.startsWith('nsubj') === true && noun.head === token.head;
  return isSubject && isNominal(noun) && childOf(tokens, index, /^(nsubj|mark|aux)/) < 0
    ? hung(tokens, [[index, index - 1, 'acl']])
    : null;
});

/** "dismissed as groundless/amod Russian charges/obl": what is dismissed is an object, whatever it is dismissed as. */
const mendDismissedAs = startingAt({ xpos: /^VB[DPZ]?$/ }, (tokens, index) => {
  const verb = tokens[index];
  if (!/^VB[DPZ]?$/.test(verb?.xpos ?? '')) return null;
  const as = tokens[index + 1];
  if (!verb || as?.lower !== 'as' || !DISMISSING.has(verb.lemma)) return null;
  // "criticised as premature/advcl the decision"
  const clause = tokens[index + 2];
  const own = as.head === index + 2 && clause?.head === index ? childOf(tokens, index + 2, /^obj$/) : -1;
  if (own > 0 && clause?.deprel === 'advcl' && childOf(tokens, index, /^(obj|aux:pass)$/) < 0)
    return hung(tokens, [
      [own, index, 'obj'],
      [index + 2, index, 'obl'],
    ]);
  // "dismissed as/advmod absurd a claim"
  if (as.deprel === 'advmod' && as.head === index + 2 && clause?.head === index)
    return hung(tokens, [
      [index + 1, index + 2, 'case'],
      [index + 2, index, 'obl'],
    ]);
  if (as.head <= index + 2) return null;
  const object = tokens[as.head];
  const name = index + 2;
  if (object?.head !== index || object.upos !== 'NOUN' || tokens[name]?.head !== as.head) return null;
  if (tokens[name]?.upos !== 'ADJ') return null;
  if (childOf(tokens, index, /^(obj|aux:pass)$/) >= 0) return null;
  return hung(tokens, [
    [as.head, index, 'obj'],
    [name, index, 'obl'],
    [index + 1, name, 'case'],
  ]);
});

const DISMISSING = wordClass('verbs.dismissing-as');

/** "rejected a request by Peru to arrest/advcl him", "the failure of its troops to protect/advcl them": what is asked or failed at. */
const mendOwnedInfinitive = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index) => {
  const token = tokens[index];
  const owner = tokens[index - 2];
  if (token?.deprel !== 'advcl' || token.xpos !== 'VB' || tokens[index - 1]?.lower !== 'to') return null;
  const noun = tokens[owner?.head ?? -1];
  if (owner?.deprel !== 'nmod' || !noun || noun.head !== token.head || !WILLED.has(noun.lemma)) return null;
  const isBy = tokens.some(
    ({ head, deprel, lower }) => head === index - 2 && deprel === 'case' && /^(by|from|of)$/.test(lower),
  );
  return isBy ? hung(tokens, [[index, owner.head, 'acl']]) : null;
});

const WILLED = wordClass('nouns.attempts');

/** "Soldiers/root guarding the bridge, which …, exchanged/acl fire": what they did, behind all that tells who they are. */
const mendLateVerb = startingAt({ deprel: /^acl$/, xpos: /^VBD$/ }, (tokens, index) => {
  const token = tokens[index];
  const noun = tokens[token?.head ?? -1];
  if (token?.deprel !== 'acl' || token.xpos !== 'VBD' || !noun || noun.head >= 0 || noun.upos === 'VERB')
    return null;
  if (tokens[index - 1]?.text !== ',' || childOf(tokens, index, /^(nsubj|mark|aux)/) >= 0) return null;
  const subject = token.head;
  return hung(tokens, [
    [index, -1, 'root'],
    [subject, index, 'nsubj'],
  ]);
});

/** "met Muslims in Tuzla, who/nsubj had fled/acl:relcl": no place is a "who". */
const mendWhoIn = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index) => {
  const token = tokens[index];
  const place = tokens[token?.head ?? -1];
  const who = childOf(tokens, index, /^nsubj/);
  if (token?.deprel !== 'acl:relcl' || place?.upos !== 'PROPN' || tokens[who]?.lower !== 'who') return null;
  const isIn = tokens.some(
    ({ head, deprel, lower }) => head === token.head && deprel === 'case' && /^(in|at|near)$/.test(lower),
  );
  const people = isIn ? peopleBefore(tokens, token.head) : -1;
  return people >= 0 ? hung(tokens, [[index, people, 'acl:relcl']]) : null;
});

/** The noun that the place stands behind. */
function peopleBefore(tokens: Parameters<Mend>[0], place: number): number {
  const over = tokens[place]?.head ?? -1;
  if (over < place && isNominal(tokens[over])) return over;
  return tokens.findLastIndex(
    ({ head, deprel, upos }, at) =>
      at < place && head === over && /^(obj|nsubj:pass|obl)$/.test(deprel) && /^(NOUN|PROPN)$/.test(upos),
  );
}

/** "offered to host talks/obl": right behind a bare verb without an object, a noun without a preposition is one. */
const mendBareObject = startingAt({ deprel: /^obl$/, upos: /^NOUN$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.deprel !== 'obl' || token.upos !== 'NOUN' || childOf(tokens, index, /^case$/) >= 0) return null;
  let before = index - 1;
  while (/^(ADJ|DET|NUM)$/.test(tokens[before]?.upos ?? '') && tokens[before]?.head === index) before--;
  const verb = tokens[before];
  const isBare = verb?.xpos === 'VB' && verb.deprel === 'xcomp' && verb.head === token.head;
  return isBare && childOf(tokens, before, /^(obj|ccomp|xcomp)$/) < 0
    ? hung(tokens, [[index, before, 'obj']])
    : null;
});

/** "Airport hit/VBD by Saudi jets": who is told of behind "by" did it. */
const mendHitBy = startingAt({ xpos: /^VBD$/, deprel: /^root$/ }, (tokens, index) => {
  const token = tokens[index];
  if (token?.xpos !== 'VBD' || token.deprel !== 'root' || tokens.at(-1)?.text === '.') return null;
  const agent = childOf(tokens, index, /^obl:agent$/);
  const subject = childOf(tokens, index, /^nsubj$/);
  if (agent < index || subject < 0 || childOf(tokens, index, /^(obj|iobj|ccomp|xcomp|aux)/) >= 0) return null;
  const mended = hung(tokens, [[subject, index, 'nsubj:pass']]);
  return mended.map((other, at) => (at === index ? { ...other, xpos: 'VBN' } : other));
});

export const MENDS_OF_PARTICIPLES: readonly Mend[] = [
  mendKidnapped,
  mendCamped,
  mendFighting,
  mendDismissedAs,
  mendOwnedInfinitive,
  mendLateVerb,
  mendWhoIn,
  mendBareObject,
  mendHitBy,
];
