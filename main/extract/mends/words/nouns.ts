// Nouns taken for verbs, verbs taken for what describes a noun, and what one has done to others.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import {
  type Arc,
  childOf,
  hung,
  isFinite,
  isNominal,
  type Mend,
  moved,
  startingAt,
  tagged,
} from '../mend.ts';

/** "froze arms exports/VBZ to Chad": no plural has a verb in the singular. */
const mendDisagreement = startingAt({ deprel: /^(ccomp|obj)$/, xpos: /^VBZ$/ }, (tokens, index, token) => {
  const before = tokens[index - 1];
  if (token.head > index || before?.xpos !== 'NNS' || before.head !== index || !/^[a-z]+s$/.test(token.text))
    return null;
  const mended = hung(tokens, [
    [index, token.head, 'obj'],
    [index - 1, index, 'compound'],
  ]).map((other) => (other.head === index && other.deprel === 'obl' ? { ...other, deprel: 'nmod' } : other));
  return tagged(mended, index, { upos: 'NOUN', xpos: 'NNS', lemma: token.lower.slice(0, -1) });
});

/** "had the envoy expelled": who has it done does it. */
const mendCausative = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (object?.deprel !== 'obj') return null;
  const have = tokens[object.head];
  if (have?.lemma !== 'have' || have.upos !== 'VERB' || !ORDERED.has(token.lemma)) return null;
  // "had the frigate Libertad held"
  const isBeside = tokens.slice(token.head + 1, index).every(({ head }) => head >= token.head);
  if (!isBeside || !isNominal(object)) return null;
  const mended = hung(tokens, [
    [index, have.head, have.deprel],
    [token.head, index, 'obj'],
    [object.head, index, 'aux'],
  ]).map((other, at) =>
    other.head === object.head && at !== token.head ? { ...other, head: index } : other,
  );
  return tagged(mended, index, { xpos: have.xpos });
});

/** What one has done to others; "had two men killed" tells of a loss. */
const ORDERED = wordClass('verbs.to-have-done');

/** "Men from Chad thrashed/amod ten Libyans": nothing describes a noun in front of its article or number. */
const mendDescribing = startingAt({ deprel: /^amod$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const next = tokens[index + 1];
  if (token.head < 0 || next?.head !== token.head || !/^(DT|CD|PRP\$)$/.test(next.xpos)) return null;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root > index || !isNominal(tokens[root]) || tokens[root + 1]?.upos === 'PUNCT') return null;
  return hung(tokens, [
    [index, -1, 'root'],
    [root, index, 'nsubj'],
    [token.head, index, 'obj'],
  ]);
});

/** "Sudanese soldiers crossed/acl into Chad.": a whole sentence of which the verb is taken to describe the subject. */
const mendRoot = startingAt({ deprel: /^acl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const root = token.head;
  const subject = tokens[root];
  if (subject?.head !== -1 || root > index) return null;
  if (tokens.at(-1)?.text !== '.' || !isNominal(subject)) return null;
  const has = (deprel: string) => tokens.some((other) => other.head === index && other.deprel === deprel);
  // "Israeli jets struck/acl the town.": with an object it is no passive
  const isActive = GOING.has(token.lemma) || has('obj');
  const isGoing = index === root + 1 && isActive && !tokens.some(isFinite);
  // "Mali, which has two camps there, shelled/acl the town."
  const isAfterClause =
    tokens[index - 1]?.text === ',' &&
    has('obj') &&
    tokens.some(({ head, deprel }, at) => head === root && deprel === 'acl:relcl' && at < index) &&
    tokens.every((other, at) => !isFinite(other) || at < index);
  if (!isGoing && !isAfterClause) return null;
  const mended = hung(tokens, [
    [index, -1, 'root'],
    [root, index, 'nsubj'],
  ]);
  return tagged(
    moved(mended, root, index, (_, at) => at > index),
    index,
    { xpos: 'VBD' },
  );
});

/** What is done to nobody, so that its participle stands for no passive. */
const GOING = wordClass('verbs.going');

/** "The doctor Israel arrested is ill": a clause without its pronoun, taken for the subject or the whole. */
const mendWhom = startingAt({ xpos: /^VBD$/ }, (tokens, index, token) => {
  const [whom, who] = [tokens[index - 2], tokens[index - 1]];
  if (whom?.deprel !== 'nsubj' || who?.deprel !== 'nsubj') return null;
  if (whom.head !== index || who.head !== index) return null;
  if (token.deprel === 'csubj' && token.head > index)
    return hung(tokens, [
      [index - 2, token.head, 'nsubj'],
      [index, index - 2, 'acl:relcl'],
    ]);
  const told = tokens.findIndex(({ head, deprel }, at) => head === index && deprel === 'ccomp' && at > index);
  const hasOwn = tokens.some(({ head, deprel }) => head === told && /^(nsubj|mark)/.test(deprel));
  return told < 0 || hasOwn
    ? null
    : hung(tokens, [
        [told, token.head, token.deprel],
        [index - 2, told, 'nsubj'],
        [index, index - 2, 'acl:relcl'],
      ]);
});

/** "hit a mine laid/xcomp by rebels": who does it says that it describes the object. */
const mendLaid = startingAt({ deprel: /^xcomp$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const before = tokens[index - 1];
  if (before?.deprel !== 'obj') return null;
  const hasDoer = tokens.some(({ head, deprel }) => head === index && deprel === 'obl:agent');
  const isRuled = before.head !== token.head || BRINGING.has(tokens[token.head]?.lemma ?? '');
  return hasDoer && !isRuled ? hung(tokens, [[index, index - 1, 'acl']]) : null;
});

/** "expressed regret/xcomp to Ottawa": what is voiced is an object. */
const mendVoiced = startingAt({ deprel: /^xcomp$/, xpos: /^NNS?$/ }, (tokens, index, token) => {
  const isNext =
    token.head < index && tokens.slice(token.head + 1, index).every(({ head }) => head === index);
  return isNext && VOICING.has(tokens[token.head]?.lemma ?? '')
    ? hung(tokens, [[index, token.head, 'obj']])
    : null;
});

const VOICING = wordClass('verbs.voicing');

/** Verbs with an object and what is done to it: "saw two men beaten by guards". */
const BRINGING = wordClass('verbs.bringing');

/** "saw no grounds for releasing/advcl the men": what the grounds are for. */
const mendGrounds = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  const [noun, preposition] = [tokens[index - 2], tokens[index - 1]];
  if (preposition?.lower !== 'for') return null;
  if (noun?.deprel !== 'obj' || noun.head !== token.head || !GROUNDS.has(noun.lower)) return null;
  return hung(tokens, [[index, index - 2, 'acl']]);
});

const GROUNDS = wordClass('nouns.grounds');

/** "handed a Dane ten years": nobody describes a number. */
const mendConvict = startingAt({ deprel: /^compound$/, upos: /^(NOUN|PROPN)$/ }, (tokens, index, token) => {
  const number = tokens[token.head];
  if (number?.upos !== 'NUM' || number.deprel !== 'nummod') return null;
  const object = tokens[number.head];
  return object?.deprel === 'obj' && object.head < index
    ? hung(tokens, [[index, object.head, 'iobj']])
    : null;
});

/** "Kenya armed/amod Somalia", "The premier discussed/VBN trade": what stands between a subject and a noun is finite. */
const mendFinite = startingAt({ deprel: /^amod$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (!object || token.head < index) return null;
  // a participle is one only where the sentence has no other verb, or none but one joined to the noun: "Chad voiced/amod concern and offered/conj help", "Chad proposed/amod a truce; Mali refused/parataxis"
  const isOnly = tokens.every(
    (other, at) => !isFinite(other) || (other.head === token.head && isJoinedTo(tokens, index, at)),
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
      isLone && isFinite(other) && other.head === token.head ? [[at, index, other.deprel]] : [],
    ),
  ]);
  return isLone ? tagged(mended, index, { xpos: 'VBD' }) : mended;
});

/** Behind an "and", or behind a semicolon in a clause of its own. */
const isJoinedTo = (tokens: readonly Token[], first: number, at: number) =>
  tokens[at]?.deprel === 'conj' ||
  (tokens[at]?.deprel === 'parataxis' && tokens.slice(first, at).some(({ text }) => text === ';'));

/** "after a fighter shot/NN down a bomber": with a subject and a particle no shot is a noun. */
const mendShotDown = startingAt({ words: ['shot'], upos: /^NOUN$/ }, (tokens, index, token) => {
  if (tokens[index + 1]?.lower !== 'down') return null;
  const isOwn = childOf(tokens, index, /^nsubj/) >= 0;
  const before = tokens[index - 1];
  const isBefore = before?.head === index && before.deprel === 'compound';
  if (!(isOwn || isBefore) || childOf(tokens, index, /^obj$/) < 0) return null;
  const below = tokens.flatMap(({ head, deprel }, at): Arc[] => {
    if (head !== index || at >= index - 1) return [];
    if (deprel === 'case') return [[at, index, 'mark']];
    return deprel === 'det' && isBefore ? [[at, index - 1, 'det']] : [];
  });
  const mended = hung(tokens, [
    ...(isBefore ? [[index - 1, index, 'nsubj'] satisfies Arc] : []),
    ...below,
    [index, token.head, token.deprel === 'obl' ? 'advcl' : token.deprel],
  ]);
  return tagged(mended, index, { upos: 'VERB', xpos: 'VBD', lemma: 'shoot' });
});

/** "took Mali to court/VB in May": before whom, and nothing that one does. */
const mendCourt = startingAt({ xpos: /^VB$/, words: ['court', 'trial'] }, (tokens, index, token) => {
  const to = childOf(tokens, index, /^mark$/);
  if (to !== index - 1 || tokens[to]?.lower !== 'to' || !TAKING.has(tokens[token.head]?.lemma ?? ''))
    return null;
  const mended = hung(tokens, [
    [index, token.head, 'obl'],
    [to, index, 'case'],
  ]).map((other) =>
    other.head === index && other.deprel.startsWith('obl') ? { ...other, head: token.head } : other,
  );
  return tagged(tagged(mended, index, { upos: 'NOUN', xpos: 'NN' }), to, { upos: 'ADP', xpos: 'IN' });
});

const TAKING = wordClass('verbs.taking-to-court');

export const MENDS_OF_NOUNS: readonly Mend[] = [
  mendCourt,
  mendFinite,
  mendGrounds,
  mendConvict,
  mendLaid,
  mendVoiced,
  mendDisagreement,
  mendCausative,
  mendDescribing,
  mendRoot,
  mendWhom,
  mendShotDown,
];
