// Participles behind a noun that the parse takes for verbs of their own: "aid workers kidnapped in May were freed".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { type Arc, caseAt, childOf, hung, isNominal, type Mend, startingAt, tagged } from '../mend.ts';

/** "workers/nsubj:pass kidnapped/ccomp in Kenya were freed": the workers were, and nobody said so of them. */
const mendKidnapped = startingAt(
  { xpos: /^VB[DN]$/, upos: /^VERB$/, deprel: /^(advcl|ccomp|csubj|dep|nsubj.*|parataxis)$/ },
  (tokens, index) => {
    const noun = tokens[index - 1];
    const verb = noun?.head ?? -1;
    if (!isNominal(noun) || !noun?.deprel.startsWith('nsubj') || verb < index) return null;
    if (!/^VB[DN]$/.test(tokens[verb]?.xpos ?? '')) return null;
    // a participle has neither subject nor auxiliary, and no object
    if (childOf(tokens, index, /^(nsubj|aux|mark|obj|cop)/) >= 0) return null;
    const isBeside = /^(IN|TO|RB|,)$/.test(tokens[index + 1]?.xpos ?? '');
    const between = tokens.slice(index + 1, verb);
    if (!isBeside || between.some(({ upos, lower }) => upos === 'VERB' || lower === 'and' || lower === 'who'))
      return null;
    // "Syrian tanks rolled out of Lebanon, the agency said": two sentences
    const speaker = tokens[verb - 1];
    const isSaid =
      speaker?.head === verb && speaker.deprel === 'nsubj' && SAYING.has(tokens[verb]?.lemma ?? '');
    if (isSaid && between.some(({ text }) => text === ',')) return null;
    // "last October/nsubj:pass": a day is no second subject
    const others = tokens.flatMap(({ head, deprel }, at) =>
      head === verb && at > index && deprel.startsWith('nsubj')
        ? [[at, index, 'obl:unmarked'] satisfies Arc]
        : [],
    );
    return tagged(hung(tokens, [[index, index - 1, 'acl'], ...others]), index, { xpos: 'VBN' });
  },
);

/** "clashed with refugees/obl camped/advcl outside the office": they camped there. */
const mendCamped = startingAt(
  { xpos: /^VB[DN]$/, deprel: /^(advcl|ccomp|parataxis)$/ },
  (tokens, index, token) => {
    const noun = tokens[index - 1];
    if (token.head < 0 || token.head > index - 2) return null;
    if (noun?.upos !== 'NOUN' || noun.head !== token.head) return null;
    if (!/^(obj|obl)$/.test(noun.deprel) || !STAYING.has(token.lemma)) return null;
    if (childOf(tokens, index, /^(nsubj|aux|mark|obj|cop)/) >= 0) return null;
    return tagged(hung(tokens, [[index, index - 1, 'acl']]), index, { xpos: 'VBN' });
  },
);

const SAYING = wordClass('verbs.saying-last');

const STAYING = wordClass('verbs.staying');

/** "stood on Malian soil supporting/acl the rebels": the soil supports nobody, who stands there does. */
const mendOnLand = startingAt({ xpos: /^VBG$/, deprel: /^acl$/ }, (tokens, index, token) => {
  const land = tokens[token.head];
  const verb = tokens[land?.head ?? -1];
  if (!land || !LAND.has(land.lemma) || land.deprel !== 'obl' || verb?.upos !== 'VERB') return null;
  if (index !== token.head + 1 || LYING.has(token.lemma) || childOf(tokens, index, /^obj$/) < 0) return null;
  return hung(tokens, [[index, land.head, 'advcl']]);
});

const LAND: ReadonlySet<string> = new Set(['ground', 'land', 'soil', 'territory']);
const LYING = wordClass('verbs.of-lands');

/** "seized a Chadian ship/obj carrying/advcl arms": the ship carried them. */
const mendCarrying = startingAt({ xpos: /^VBG$/, deprel: /^advcl$/ }, (tokens, index, token) => {
  const noun = tokens[index - 1];
  const isBehind = noun?.head === token.head && noun.deprel === 'obj' && token.head < index - 1;
  const isCargo = CARRYING.has(token.lemma) && childOf(tokens, index, /^obj$/) > index;
  return isBehind && isCargo && CARRIERS.has(noun.lemma) ? hung(tokens, [[index, index - 1, 'acl']]) : null;
});

const CARRIERS = wordClass('nouns.carriers');
const CARRYING = wordClass('verbs.carrying');

/** "welcomed the deal reached/ccomp between Chad and Mali": which deal, and not that it reached anything. */
const mendReached = startingAt(
  { xpos: /^VB[DN]$/, deprel: /^(advcl|ccomp|parataxis)$/ },
  (tokens, index, token) => {
    const noun = tokens[index - 1];
    if (noun?.upos !== 'NOUN' || token.head > index - 2 || !JUDGING.has(tokens[token.head]?.lemma ?? ''))
      return null;
    const isObject = noun.head === token.head && noun.deprel === 'obj';
    // but "condemned the decision, state television reported on Sunday"
    const isApart = tokens.slice(token.head, index).some(({ text }) => text === ',');
    const isSubject = noun.head === index && noun.deprel.startsWith('nsubj') && !isApart;
    if (!(isObject || isSubject) || childOf(tokens, index, /^(aux|mark|obj|cop)/) >= 0) return null;
    if (tokens[index + 1]?.upos !== 'ADP') return null;
    const object: Arc = [index - 1, token.head, 'obj'];
    return tagged(hung(tokens, [object, [index, index - 1, 'acl']]), index, { xpos: 'VBN' });
  },
);

const JUDGING = wordClass('verbs.judging');

/** "The force fighting/advcl the rebels in Mali has declared a truce": which force, and not when. */
const mendFighting = startingAt({ xpos: /^VBG$/, deprel: /^advcl$/ }, (tokens, index, token) => {
  const noun = tokens[index - 1];
  if (token.head < index) return null;
  const isSubject = noun?.head === token.head && noun.deprel.startsWith('nsubj');
  return isSubject && isNominal(noun) && childOf(tokens, index, /^(nsubj|mark|aux)/) < 0
    ? hung(tokens, [[index, index - 1, 'acl']])
    : null;
});

/** "rejected a request by Peru to arrest/advcl him", "the failure of its troops to protect/advcl them": what is asked or failed at. */
const mendOwnedInfinitive = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const owner = tokens[index - 2];
  if (tokens[index - 1]?.lower !== 'to' || !owner) return null;
  // "took note of their decision to leave/advcl": whose it is may stand before it as well
  const isOwned = childOf(tokens, index - 2, /^nmod:poss$/) >= 0 && WILLED.has(owner.lemma);
  // "unhappy with Chad's refusal to pay/advcl"
  const isOther = tokens[childOf(tokens, index - 2, /^nmod:poss$/)]?.xpos !== 'PRP$';
  const isBeside = isOther && owner.deprel === 'obl' && owner.head === token.head;
  if (isOwned && (isBeside || isWithin(tokens, owner.head, token.head)))
    return hung(tokens, [[index, index - 2, 'acl']]);
  const noun = tokens[owner.head];
  if (owner.deprel !== 'nmod' || !noun || !WILLED.has(noun.lemma)) return null;
  if (!isWithin(tokens, owner.head, token.head)) return null;
  return /^(by|from|of)$/.test(caseAt(tokens, index - 2) ?? '')
    ? hung(tokens, [[index, owner.head, 'acl']])
    : null;
});

/** "support for Ukraine's bid to join/acl", hung on the support: whoever bids would join. */
const mendBidTo = startingAt({ deprel: /^acl$/, xpos: /^VB$/ }, (tokens, index, { head }) => {
  const noun = tokens[index - 2];
  const isNearer = tokens[index - 1]?.lower === 'to' && noun?.head === head && noun.deprel === 'nmod';
  return isNearer && WILLED.has(noun.lemma) ? hung(tokens, [[index, index - 2, 'acl']]) : null;
});

/** "the expulsion by Chad of two envoys/nmod", hung on Chad: whom it has expelled. */
const mendByOf = startingAt({ deprel: /^nmod$/ }, (tokens, index, { head, upos }) => {
  const doer = tokens[head];
  if (doer?.deprel !== 'nmod' || !/^\p{Lu}/u.test(doer.text) || tokens[doer.head]?.upos !== 'NOUN')
    return null;
  if (tokens[head + 1]?.lower !== 'of' || childOf(tokens, index, /^case$/) !== head + 1) return null;
  if (!/^(by|from)$/.test(caseAt(tokens, head) ?? '')) return null;
  // "by the army of Chad", "by Mohammed Morsi of Egypt"
  const isBare = upos === 'PROPN' && childOf(tokens, index, /^(det|nummod|amod)$/) < 0;
  const isTheirs = isBare && (doer.text.includes(' ') || doer.xpos === 'NNPS');
  return isTheirs ? null : hung(tokens, [[index, doer.head, 'nmod']]);
});

/** A noun that a verb has for its object, or one inside that: "note of the decision". */
const isWithin = (tokens: readonly Token[], noun: number, verb: number, depth = 0): boolean => {
  const token = tokens[noun];
  if (!token || depth > 3) return false;
  if (token.head === verb) return true;
  return token.deprel === 'nmod' && isWithin(tokens, token.head, verb, depth + 1);
};

const WILLED = wordClass('nouns.attempts');

/** "Soldiers/root guarding the bridge, which …, exchanged/acl fire": what they did, behind all that tells who they are. */
const mendLateVerb = startingAt({ deprel: /^acl$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  const noun = tokens[token.head];
  if (!noun || noun.head >= 0 || noun.upos === 'VERB') return null;
  if (tokens[index - 1]?.text !== ',' || childOf(tokens, index, /^(nsubj|mark|aux)/) >= 0) return null;
  return hung(tokens, [
    [index, -1, 'root'],
    [token.head, index, 'nsubj'],
  ]);
});

/** "offered to host talks/obl": right behind a bare verb without an object, a noun without a preposition is one. */
const mendBareObject = startingAt({ deprel: /^obl$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  let before = index - 1;
  while (/^(ADJ|DET|NUM)$/.test(tokens[before]?.upos ?? '') && tokens[before]?.head === index) before--;
  const verb = tokens[before];
  const isBare = verb?.xpos === 'VB' && verb.deprel === 'xcomp' && verb.head === token.head;
  return isBare && !caseAt(tokens, index) && childOf(tokens, before, /^(obj|ccomp|xcomp)$/) < 0
    ? hung(tokens, [[index, before, 'obj']])
    : null;
});

/** "Airport hit/VBD by Saudi jets": who is told of behind "by" did it. */
const mendHitBy = startingAt({ xpos: /^VBD$/, deprel: /^root$/ }, (tokens, index) => {
  if (tokens.at(-1)?.text === '.') return null;
  const agent = childOf(tokens, index, /^obl:agent$/);
  const subject = childOf(tokens, index, /^nsubj$/);
  if (agent < index || subject < 0 || childOf(tokens, index, /^(obj|iobj|ccomp|xcomp|aux)/) >= 0) return null;
  return tagged(hung(tokens, [[subject, index, 'nsubj:pass']]), index, { xpos: 'VBN' });
});

/** "detained two Danes/advmod suspected/xcomp of spying": they were detained and are suspected. */
const mendSuspected = startingAt({ xpos: /^VB[DN]$/, deprel: /^xcomp$/ }, (tokens, index, { head }) => {
  const noun = tokens[index - 1];
  if (!isNominal(noun) || noun?.head !== index || head > index - 2 || tokens[head]?.upos !== 'VERB')
    return null;
  if (tokens[index + 1]?.upos !== 'ADP' && tokens[index + 1]?.deprel !== 'mark') return null;
  if (childOf(tokens, head, /^(obj|iobj|ccomp)$/) >= 0) return null;
  const arcs: Arc[] = [
    [index - 1, head, 'obj'],
    [index, index - 1, 'acl'],
  ];
  return tagged(hung(tokens, arcs), index, { xpos: 'VBN' });
});

/** "raised taxes as demanded/acl by Tonga": the raise was demanded, and not the taxes. */
const mendAsDemanded = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index, { head }) => {
  const noun = tokens[head];
  if (!noun || !/^(obj|obl|xcomp)/.test(noun.deprel) || noun.head > head) return null;
  return tokens[index - 1]?.lower === 'as' ? hung(tokens, [[index, noun.head, 'advcl']]) : null;
});

/** "who fought Chad - backed/acl Malian rebels": the rebels are backed, whatever noun stands in front. */
const mendHyphened = startingAt(
  { xpos: /^VBN$/, deprel: /^(acl|advcl|conj|parataxis)$/ },
  (tokens, index, token) => {
    const [named, hyphen, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
    const isOne = hyphen?.text === '-' && hyphen.end === token.start && named?.end === hyphen.start;
    if (!isOne || !next || !(isNominal(next) || next.upos === 'ADJ')) return null;
    // "Malian/compound rebels"
    const noun = /^(amod|compound)$/.test(next.deprel) && next.head > index ? next.head : index + 1;
    if (!isNominal(tokens[noun]) || noun > index + 3 || tokens[noun]?.head === index) return null;
    return hung(tokens, [
      [index, noun, 'amod'],
      [index - 2, index, 'compound'],
    ]);
  },
);

export const MENDS_OF_PARTICIPLES: readonly Mend[] = [
  mendHyphened,
  mendOnLand,
  mendKidnapped,
  mendCamped,
  mendCarrying,
  mendReached,
  mendFighting,
  mendOwnedInfinitive,
  mendBidTo,
  mendByOf,
  mendLateVerb,
  mendBareObject,
  mendHitBy,
  mendAsDemanded,
  mendSuspected,
];
