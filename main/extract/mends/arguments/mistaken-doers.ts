// "A ship lent by Chad/nsubj sailed", "told envoys/nsubj it was ready": who has not done what the parse has him do, and who has.
import { wordClass } from '../../lexicon/word-classes.ts';
import { type Arc, childOf, hung, isNominal, type Mend, moved, startingAt, tagged } from '../mend.ts';

/** "was boarded and its catch/conj seized/acl by Chad": both were done, the one to the boat and the other to its catch. */
const mendSecondPassive = startingAt(
  { deprel: /^conj$/, upos: /^NOUN$/ },
  (tokens, index, { head: verb }) => {
    if (tokens[verb]?.xpos !== 'VBN' || childOf(tokens, verb, /^aux:pass$/) < 0 || verb > index) return null;
    const done = index + 1;
    const isDone =
      tokens[done]?.xpos === 'VBN' && tokens[done].deprel === 'acl' && tokens[done].head === index;
    const joining = childOf(tokens, index, /^cc$/);
    if (!isDone || tokens[joining]?.lower !== 'and') return null;
    return hung(tokens, [
      [done, verb, 'conj'],
      [index, done, 'nsubj:pass'],
      [joining, done, 'cc'],
    ]);
  },
);

/** "A ship/root lent by Chad/nsubj dropped/acl anchor": who stands behind "by" has lent it, and drops nothing. */
const mendBehindBy = startingAt({ deprel: /^acl$/, xpos: /^VBD$/ }, (tokens, index, { head: noun }) => {
  const lent = childOf(tokens, noun, /^acl$/);
  if (noun < 0 || lent < noun || lent >= index || !/^VB[DN]$/.test(tokens[lent]?.xpos ?? '')) return null;
  const owner = tokens.findIndex(
    ({ lower, deprel }, at) => at > lent && at < index && lower === 'by' && deprel === 'case',
  );
  const name = tokens[owner]?.head ?? -1;
  const isBetween = name > owner && name === index - 1 && isNominal(tokens[name]);
  const isFree = !/^(nsubj|obj|obl)/.test(tokens[noun]?.deprel ?? '') && isNominal(tokens[noun]);
  if (owner !== lent + 1 || !isBetween || !isFree) return null;
  const object = tokens.findIndex(
    ({ head, deprel }, at) => at > index && head === lent && deprel === 'obl:agent',
  );
  const mended = hung(tokens, [
    [index, tokens[noun]?.head ?? -1, tokens[noun]?.deprel ?? 'root'],
    [noun, index, 'nsubj'],
    [name, lent, 'obl:agent'],
    ...(object < 0 ? [] : [[object, index, 'obj'] satisfies Arc]),
  ]);
  return tagged(
    moved(mended, noun, index, (_, at) => at > index),
    lent,
    { xpos: 'VBN' },
  );
});

/** "Farmers camped/root outside the embassy/nsubj would not eat": nobody behind a preposition does anything; the farmers do, who camp there. */
const mendBehindPlace = startingAt(
  { deprel: /^nsubj/, upos: /^(NOUN|PROPN)$/ },
  (tokens, index, { head }) => {
    const place = childOf(tokens, index, /^case$/);
    const camped = place - 1;
    const token = tokens[camped];
    if (place < 0 || place > index || !token || !/^VB[DN]$/.test(token.xpos)) return null;
    const who = childOf(tokens, camped, /^nsubj/);
    const isClause = tokens[head]?.head === camped && /^(ccomp|conj|parataxis)$/.test(tokens[head].deprel);
    const isOpen =
      head === index + 1 || tokens.slice(index + 1, head).every(({ head: over }) => over === head);
    if (!isClause || !isOpen || who < 0 || who > camped || childOf(tokens, camped, /^(aux|obj)/) >= 0)
      return null;
    const mended = hung(tokens, [
      [head, token.head, token.deprel],
      [who, head, 'nsubj'],
      [camped, who, 'acl'],
      [index, camped, 'obl'],
    ]);
    return moved(mended, camped, head, (_, at) => at > head);
  },
);

/** "demanded that China/compound hand back three men/obj": whose deed is demanded, and whom he is to hand back. */
const mendDemanded = startingAt(
  { deprel: /^compound$/, upos: /^PROPN$/ },
  (tokens, index, { head: verb }) => {
    const deed = tokens[verb];
    const isBare = deed?.xpos === 'VB' && deed.deprel === 'ccomp' && verb === index + 1;
    if (!isBare || tokens[index - 1]?.lower !== 'that' || childOf(tokens, verb, /^(nsubj|obj)/) >= 0)
      return null;
    const given = tokens.findIndex(
      (one, at) => at > verb && one.head === deed.head && one.deprel === 'obj' && isNominal(one),
    );
    return hung(tokens, [[index, verb, 'nsubj'], ...(given < 0 ? [] : [[given, verb, 'obj'] satisfies Arc])]);
  },
);

/** "Several hundred/nsubj exiles/nsubj gathered": so many of them. */
const mendCounted = startingAt({ deprel: /^nsubj$/, upos: /^NUM$/ }, (tokens, index, { head }) => {
  const counted = tokens[index + 1];
  return counted?.head === head && counted.deprel === 'nsubj' && counted.upos === 'NOUN'
    ? moved(hung(tokens, [[index, index + 1, 'nummod']]), index, index + 1, (_, at) => at < index)
    : null;
});

/** "told Malian envoys/nsubj it/nsubj was ready": whom it told stands right behind the verb. */
const mendToldThat = startingAt({ deprel: /^ccomp$/ }, (tokens, index, { head: verb }) => {
  if (!TELLING.has(tokens[verb]?.lemma ?? '') || verb > index) return null;
  const told = childOf(tokens, index, /^nsubj$/);
  const next = tokens[told + 1];
  const isOther = next?.head === index && next.deprel === 'nsubj' && next.upos === 'PRON';
  const isNext = told > verb && tokens.slice(verb + 1, told).every(({ head }) => head === told);
  return isOther && isNext && isNominal(tokens[told]) ? hung(tokens, [[told, verb, 'iobj']]) : null;
});

const TELLING = wordClass('verbs.telling-that');

/** "blocked its bid to join Nato, in defiance/obl>join of Peru": whoever blocked it defied Peru. */
const mendDefied = startingAt({ deprel: /^obl$/, words: ['defiance'] }, (tokens, index, { head }) => {
  const isSetOff = tokens[index - 1]?.lower === 'in' && tokens[index - 2]?.lower === ',';
  const noun = tokens[head]?.deprel === 'acl' && tokens[head - 1]?.xpos === 'TO' ? tokens[head].head : -1;
  const verb = tokens[noun]?.deprel === 'obj' ? (tokens[noun]?.head ?? -1) : -1;
  return isSetOff && verb >= 0 ? hung(tokens, [[index, verb, 'obl']]) : null;
});

export const MENDS_OF_MISTAKEN_DOERS: readonly Mend[] = [
  mendDefied,
  mendSecondPassive,
  mendBehindBy,
  mendBehindPlace,
  mendDemanded,
  mendCounted,
  mendToldThat,
];
