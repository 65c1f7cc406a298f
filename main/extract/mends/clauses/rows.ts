// Verbs in a row: "expelled its envoy, suspended trade and closed the border", "said boats had come and called on Chad to leave".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import {
  childOf,
  hasAux,
  hasAuxWord,
  hung,
  isFinite,
  isNominal,
  type Mend,
  moved,
  nearestAbove,
  startingAt,
  tagged,
} from '../mend.ts';

/** The verb in front of which a row goes on: "…, suspended trade and stopped/VBD trains"; -1 where none does. */
function lastOfRow(tokens: readonly Token[], first: number, from: number): number {
  return tokens.findIndex(
    (other, at) =>
      at > from &&
      other.xpos === 'VBD' &&
      other.deprel === 'conj' &&
      tokens[at - 1]?.upos === 'CCONJ' &&
      childOf(tokens, at, /^nsubj/) < 0 &&
      (other.head === first || tokens[other.head]?.head === first),
  );
}

/** "expelled the envoy, suspended/amod trade/obj and stopped trains": a second deed, and no second thing expelled. */
const mendSecond = startingAt({ deprel: /^amod$/, xpos: /^(JJ|VB[DN])$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  // "sanctioned Chad, armed/JJ Mali and …": no state is armed by its nature
  if (token.xpos === 'JJ' && !(/[^e]ed$/.test(token.lower) && object?.upos === 'PROPN')) return null;
  if (tokens[index - 1]?.text !== ',' || !object || token.head < index) return null;
  if (!isNominal(object) || tokens.slice(index + 1, token.head).some(({ upos }) => upos === 'DET'))
    return null;
  // the parse joins the two objects, the one to the other or the first in front of the second
  const verb = /^(obj|conj)$/.test(object.deprel) ? nearestVerb(tokens, token.head) : -1;
  if (verb < 0 || verb > index || !isFinite(tokens[verb] as Token)) return null;
  const isRow = lastOfRow(tokens, verb, token.head) > 0;
  const between = tokens.findLastIndex(
    (other, at) => at > verb && at < index - 1 && isNominal(other) && !/^(obl|nmod)/.test(other.deprel),
  );
  if (!isRow || between < 0) return null;
  const mended = hung(tokens, [
    [between, verb, 'obj'],
    [index, verb, 'conj'],
    [token.head, index, 'obj'],
  ]);
  // what stands in front of the first object stays with it
  const lemma = token.xpos === 'JJ' ? { lemma: token.lower.slice(0, -2) } : {};
  return tagged(mended, index, { upos: 'VERB', xpos: 'VBD', ...lemma }).map((other, at) =>
    other.head === token.head && at < index - 1 ? { ...other, head: between } : other,
  );
});

/** The verb of which a noun is the object, itself or with others. */
function nearestVerb(tokens: readonly Token[], noun: number): number {
  const token = tokens[noun];
  const head = token?.head ?? -1;
  if (tokens[head]?.upos === 'VERB') return head;
  const above = tokens[head]?.head ?? -1;
  return token?.deprel === 'conj' && tokens[head]?.deprel === 'obj' && tokens[above]?.upos === 'VERB'
    ? above
    : -1;
}

/** "denounced the raid, called/advcl home its envoy and demanded …": what has an object of its own is no passive. */
const mendThird = startingAt({ deprel: /^advcl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',' || token.head > index) return null;
  const hasObject = tokens.some(({ head, deprel }, at) => head === index && deprel === 'obj' && at > index);
  const isOpen = childOf(tokens, index, /^(nsubj|mark|aux|advmod)/) < 0;
  if (!hasObject || !isOpen || lastOfRow(tokens, token.head, index) < 0) return null;
  return tagged(hung(tokens, [[index, token.head, 'conj']]), index, { xpos: 'VBD' });
});

/** "said boats had come and called/VBN on Chad to leave": the boats call on nobody. */
const mendSaid = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const clause = tokens[token.head];
  const says = tokens[clause?.head ?? -1];
  if (clause?.deprel !== 'ccomp' || says?.xpos !== 'VBD' || clause.head > token.head) return null;
  if (tokens[index - 1]?.lower !== 'and' || !WORDY.has(token.lemma)) return null;
  const subject = childOf(tokens, token.head, /^nsubj/);
  const isSilent =
    isNominal(tokens[subject]) && tokens[subject]?.upos !== 'PROPN' && !isPronoun(tokens[subject]);
  const hasHad = hasAuxWord(tokens, token.head, 'had');
  const isOpen = childOf(tokens, index, /^(nsubj|mark|aux)/) < 0;
  return isSilent && hasHad && isOpen
    ? tagged(hung(tokens, [[index, clause.head, 'conj']]), index, { xpos: 'VBD' })
    : null;
});

const WORDY = wordClass('verbs.of-spokesmen');

const isPronoun = (token: Token | undefined) => token?.upos === 'PRON';

/** "Chad, which borders Mali, shut/parataxis the crossing": whom a clause cuts off from the verb is its subject. */
const mendCutOff = startingAt({ deprel: /^parataxis$/, xpos: /^VB[DPZ]$/ }, (tokens, index, { head }) => {
  const name = tokens[head];
  if (name?.head !== -1 || name.upos !== 'PROPN' || head > index || tokens[head + 1]?.text !== ',')
    return null;
  const clause = childOf(tokens, head, /^acl:relcl$/);
  const isBetween = clause > head && clause < index && tokens[index - 1]?.text === ',';
  if (!isBetween || childOf(tokens, index, /^nsubj/) >= 0) return null;
  const mended = hung(tokens, [
    [index, -1, 'root'],
    [head, index, 'nsubj'],
  ]);
  return moved(mended, head, index, (_, at) => at > index);
});

/** "Chad, whose jets take part, voiced/amod solidarity/root": the verb behind such a clause. */
const mendBehindClause = startingAt({ deprel: /^amod$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const noun = token.head;
  const [own, nouns] = [index, noun].map((at) => childOf(tokens, at, /^nsubj/));
  const subject = own !== undefined && own >= 0 ? own : (nouns ?? -1);
  if (tokens[noun]?.head !== -1 || tokens[index - 1]?.text !== ',' || noun < index) return null;
  const clause = tokens.findIndex(({ deprel }, at) => deprel === 'acl:relcl' && at > subject && at < index);
  if (subject < 0 || subject > index || clause < 0) return null;
  const mended = hung(tokens, [
    [index, -1, 'root'],
    [noun, index, 'obj'],
  ]);
  return moved(
    tagged(mended, index, { upos: 'VERB', xpos: 'VBD' }),
    noun,
    index,
    ({ upos }, at) => at < index || upos === 'PUNCT',
  );
});

/** "told them that troops had come, calling it an act of war": who tells so calls it that. */
const mendCalling = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  const clause = tokens[token.head];
  const says = tokens[clause?.head ?? -1];
  if (tokens[index - 1]?.text !== ',' || clause?.deprel !== 'ccomp' || token.head > index) return null;
  const isTold = says?.xpos === 'VBD' && clause.head < token.head;
  return isTold && (CALLING.has(token.lemma) || WORDY.has(token.lemma))
    ? hung(tokens, [[index, clause.head, 'advcl']])
    : null;
});

const CALLING = wordClass('verbs.what-it-calls');

/** "flew in/case doctors/obl": they were flown, and nobody flew inside them. */
const mendFlownIn = startingAt({ deprel: /^obl$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const verb = tokens[token.head];
  const within = token.head + 1;
  if (!verb || !BRINGING.has(verb.lemma) || tokens[within]?.lower !== 'in') return null;
  if (tokens[within]?.head !== index || !FLOWN.has(token.lemma)) return null;
  const mended = hung(tokens, [
    [index, token.head, 'obj'],
    [within, token.head, 'compound:prt'],
  ]);
  return tagged(mended, within, { upos: 'ADP', xpos: 'RP' });
});

const BRINGING: ReadonlySet<string> = new Set(['airlift', 'bring', 'fly', 'send', 'ship']);
const FLOWN = wordClass('nouns.flown-in');

/** "accused them of firing first, downgraded/conj ties and asked …": a past joins no gerund. */
const mendPast = startingAt({ deprel: /^conj$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const gerund = tokens[token.head];
  if (gerund?.xpos !== 'VBG' || gerund.deprel !== 'advcl' || token.head > index) return null;
  const main = tokens[gerund.head];
  const isOpen =
    childOf(tokens, index, /^(nsubj|mark|aux|cop)/) < 0 && childOf(tokens, token.head, /^aux/) < 0;
  const hasObject = childOf(tokens, index, /^(obj|iobj|obl|ccomp|xcomp)$/) > index;
  if (main?.xpos !== 'VBD' || gerund.head > token.head || !isOpen || !hasObject) return null;
  return tagged(hung(tokens, [[index, gerund.head, 'conj']]), index, { xpos: 'VBD' });
});

/** "gave medals to guards who had seized them, scolded/acl:relcl Chad and asked …": a past joins no "had seized". */
const mendPastRow = startingAt({ deprel: /^(acl:relcl|conj)$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',' || token.head > index) return null;
  const clause = token.deprel === 'conj' ? token.head : childOf(tokens, token.head, /^acl:relcl$/);
  const relative = tokens[clause];
  if (clause >= index || relative?.xpos !== 'VBN' || relative.deprel !== 'acl:relcl') return null;
  const hasHad = hasAuxWord(tokens, clause, 'had');
  const isOpen = childOf(tokens, index, /^(nsubj|mark|aux|cop)/) < 0;
  const main = nearestAbove(tokens, relative.head, (other) => other.xpos === 'VBD');
  return hasHad && isOpen && main >= 0 && lastOfRow(tokens, main, index) > 0
    ? hung(tokens, [[index, main, 'conj']])
    : null;
});

/** "denies having shelled it and accuses/conj Chad", "refuses to leave and has accused/conj Chad": what is finite joins the finite. */
const mendFinite = startingAt({ deprel: /^conj$/, xpos: /^VB[DGNZ]$/ }, (tokens, index, token) => {
  const bare = tokens[token.head];
  if (!bare || token.head > index || !/^(acl|advcl|ccomp|xcomp)$/.test(bare.deprel)) return null;
  const isJoined = childOf(tokens, index, /^cc$/) >= 0 && childOf(tokens, index, /^(nsubj|csubj|mark)/) < 0;
  const isBare = /^(VB|VBG)$/.test(bare.xpos) || isPastHaving(tokens, index);
  if (!isJoined || !isBare || isFiniteAt(tokens, token.head) || !isFiniteAt(tokens, index)) return null;
  const main = nearestAbove(tokens, bare.head, (_, at) => isFiniteAt(tokens, at));
  return main < 0 || main > token.head ? null : hung(tokens, [[index, main, 'conj']]);
});

/** But not "accusing it of having shelled the town and killed two", where no comma parts the two. */
function isPastHaving(tokens: readonly Token[], joined: number): boolean {
  const first = tokens[joined]?.head ?? -1;
  const isUnderGerund = tokens[tokens[first]?.head ?? -1]?.xpos === 'VBG';
  return hasAuxWord(tokens, first, 'having') && !(isUnderGerund && tokens[joined - 2]?.text !== ',');
}

const isFiniteAt = (tokens: readonly Token[], verb: number) =>
  isFinite(tokens[verb] as Token) || hasAux(tokens, verb, isFinite);

/** "held exercises/VBZ off the coast": what is held is a noun. */
const mendHeld = startingAt({ deprel: /^obj$/, xpos: /^VBZ$/ }, (tokens, index, token) =>
  token.head === index - 1 || tokens[index - 1]?.upos === 'ADJ' || tokens[index - 1]?.upos === 'NOUN'
    ? tagged(tokens, index, { upos: 'NOUN', xpos: 'NNS' })
    : null,
);

/** "told/conj patients/nsubj to seek/acl help elsewhere, suspended/conj flights": who is told something suspends nothing. */
const mendTold = startingAt({ deprel: /^nsubj$/, xpos: /^NNS?$/ }, (tokens, index, { head: verb }) => {
  const told = index - 1;
  const isTold = /^VB[DN]$/.test(tokens[told]?.xpos ?? '') && ORDERING.has(tokens[told]?.lemma ?? '');
  if (!isTold || verb < index || tokens[verb]?.xpos !== 'VBD' || childOf(tokens, told, /^i?obj$/) >= 0)
    return null;
  const what = tokens.findIndex(
    ({ head, deprel, xpos }, at) => head === index && deprel === 'acl' && xpos === 'VB' && at < verb,
  );
  const isNext = tokens.slice(what + 1, verb).some(({ text }) => text === ',');
  return what < 0 || !isNext
    ? null
    : hung(tokens, [
        [index, told, 'obj'],
        [what, told, 'xcomp'],
      ]);
});

const ORDERING = wordClass('verbs.ordering');

export const MENDS_OF_ROWS: readonly Mend[] = [
  mendTold,
  mendSecond,
  mendThird,
  mendSaid,
  mendCutOff,
  mendBehindClause,
  mendCalling,
  mendFlownIn,
  mendPast,
  mendPastRow,
  mendFinite,
  mendHeld,
];
