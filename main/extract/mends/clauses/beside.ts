// What several are, told between commas behind their names: "Chad and Mali, old rivals, signed a truce".
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hung, isFinite, type Mend, startingAt, tagged } from '../mend.ts';

/** "Chad and Mali, Russian allies/conj but old foes, met": behind the "and" of a list nothing more is joined by a comma. */
const mendBeside = startingAt({ deprel: /^conj$/, upos: /^(NOUN|PROPN)$/ }, (tokens, index, token) => {
  const first = tokens[token.head];
  // a common noun in the plural: "allies", and "NATO members" as one word
  if (!/(^| )\p{Ll}+s$/u.test(token.text) || first?.upos !== 'PROPN' || token.head > index) return null;
  const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
  const comma = (own.find((at) => tokens[at]?.deprel !== 'punct') ?? index) - 1;
  if (tokens[comma]?.text !== ',' || own.some((at) => tokens[at]?.deprel === 'cc')) return null;
  const isClosed = tokens.some(
    ({ head, deprel }, at) =>
      head === token.head &&
      deprel === 'conj' &&
      at < comma &&
      tokens.some(({ head: of, lower }) => of === at && lower === 'and'),
  );
  const end = tokens.findIndex(({ text }, at) => at > index && text === ',');
  if (!isClosed || end < 0 || tokens.slice(index, end).some(isFinite)) return null;
  const later = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === token.head && deprel === 'conj' && at > index && at < end ? [[at, index, 'conj']] : [],
  );
  return hung(tokens, [[index, token.head, 'appos'], ...later]);
});

/** "Ana Lee, a lawyer/appos and chairman/conj of the bar": she is both, and no other is told of. */
const mendTrades = startingAt({ deprel: /^conj$/, upos: /^NOUN$/, xpos: /^NN$/ }, (tokens, index, token) => {
  const name = token.head;
  if (tokens[name]?.upos !== 'PROPN' || tokens[index - 1]?.lower !== 'and') return null;
  const trade = tokens.findLastIndex(
    ({ head, deprel, xpos }, at) =>
      head === name && deprel === 'appos' && xpos === 'NN' && at > name && at < index,
  );
  const isTrade =
    trade >= 0 && trade === index - 2 && /^an?$/.test(tokens[childOf(tokens, trade, /^det$/)]?.lower ?? '');
  if (!isTrade || childOf(tokens, index, /^(det|nmod:poss)$/) >= 0) return null;
  const behind = tokens.flatMap(({ head, deprel }, at): Arc[] =>
    head === trade && deprel === 'nmod' && at > index ? [[at, index, 'nmod']] : [],
  );
  return hung(tokens, [[index, trade, 'conj'], ...behind]);
});

/** "punishing Chad, its largest partner/conj and main supplier/conj": what it is to whoever punishes it, in two words. */
const mendOwnRoles = startingAt(
  { deprel: /^conj$/, upos: /^NOUN$/, xpos: /^NN$/ },
  (tokens, index, { head: name }) => {
    const own = childOf(tokens, index, /^nmod:poss$/);
    const joined = tokens.findIndex(
      ({ head, deprel, xpos }, at) => at > index && head === name && deprel === 'conj' && xpos === 'NN',
    );
    const isOwn = tokens[own]?.xpos === 'PRP$' && tokens[own - 1]?.text === ',' && own - 2 === name;
    if (!isOwn || tokens[name]?.upos !== 'PROPN' || joined < 0) return null;
    const opening = childOf(tokens, joined, /^cc$/);
    const isBare = opening > index && childOf(tokens, joined, /^(det|nmod:poss|case)$/) < 0;
    return isBare
      ? hung(tokens, [
          [index, name, 'appos'],
          [joined, index, 'conj'],
        ])
      : null;
  },
);

/** "Chad, angered/root, put/conj off the visit": how somebody is who does it. */
const mendMood = startingAt({ deprel: /^conj$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const mood = token.head;
  const first = tokens[mood];
  if (!first || !/^VB[DN]$/.test(first.xpos) || !/^VB[DPZ]?$/.test(token.xpos) || mood > index) return null;
  const isBetween = tokens[mood - 1]?.text === ',' && tokens[mood + 1]?.text === ',';
  const own = tokens.flatMap(({ head, deprel }, at) =>
    head === mood && deprel !== 'punct' && at !== index ? [at] : [],
  );
  const [subject] = own;
  const isBare = own.length === 1 && subject !== undefined && tokens[subject]?.deprel === 'nsubj';
  if (!isBetween || !isBare || mood + 4 < index || childOf(tokens, index, /^cc$/) >= 0) return null;
  return inPassing(tokens, mood, subject, index);
});

/** "Chad, helped/root by Mali, files/parataxis a complaint": by whom one is helped is told in passing. */
const mendHelped = startingAt({ deprel: /^(conj|parataxis)$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const helped = token.head;
  const first = tokens[helped];
  if (!first || helped > index || !/^VB[DN]$/.test(first.xpos) || !/^VB[DPZ]?$/.test(token.xpos)) return null;
  const isPassive = tokens[helped - 1]?.text === ',' && tokens[helped + 1]?.lower === 'by';
  const subject = childOf(tokens, helped, /^nsubj/);
  if (!isPassive || subject < 0 || subject > helped || tokens[index - 1]?.text !== ',') return null;
  if (childOf(tokens, index, /^(cc|nsubj|aux)/) >= 0) return null;
  return inPassing(tokens, helped, subject, index);
});

/** What is told in passing hangs on the subject, and the verb behind it has its place. */
function inPassing(tokens: readonly Token[], told: number, subject: number, verb: number): Token[] {
  const { head, deprel } = tokens[told] as Token;
  const mended = hung(tokens, [
    [verb, head, deprel],
    [subject, verb, 'nsubj'],
    [told, subject, 'acl'],
  ]);
  return tagged(mended, told, { xpos: 'VBN' });
}

/** "sent arms, and Mali/conj, in return, fed/conj the rebels": whom a few words part from the verb is its subject. */
const mendParted = startingAt({ deprel: /^conj$/, upos: /^VERB$/ }, (tokens, index, token) => {
  if (!/^VB[DPZ]$/.test(token.xpos) || tokens[index - 1]?.text !== ',') return null;
  if (childOf(tokens, index, /^(cc|nsubj)/) >= 0) return null;
  const comma = tokens.findLastIndex(({ text }, at) => at < index - 1 && text === ',');
  const between = tokens.slice(comma + 1, index - 1);
  const subject = comma - 1;
  const and = childOf(tokens, subject, /^cc$/);
  const isParted =
    between.length > 0 &&
    between.length <= ASIDE &&
    between.every(({ upos }) => upos !== 'VERB' && upos !== 'PROPN');
  const isJoined =
    tokens[subject]?.deprel === 'conj' &&
    /^(NOUN|PROPN)$/.test(tokens[subject]?.upos ?? '') &&
    (tokens[subject]?.head ?? -1) > token.head;
  if (!isParted || !isJoined || and < 1 || tokens[and - 1]?.text !== ',') return null;
  return hung(tokens, [
    [subject, index, 'nsubj'],
    [and, index, 'cc'],
  ]);
});

/** Words that may stand between. */
const ASIDE = 4;

/** "expressed anger at Chad, long a rival/parataxis of Mali", "for years a rival", "once/case an ally": whoever stands before the comma is. */
const mendLong = startingAt({ deprel: /^(nmod|obj|obl|parataxis)$/, xpos: /^NN$/ }, (tokens, index) => {
  const det = childOf(tokens, index, /^det$/);
  if (!/^an?$/.test(tokens[det]?.lower ?? '') || det > index) return null;
  const comma = tokens.findLastIndex(({ text }, at) => at < det && text === ',');
  const since = tokens.slice(comma + 1, det);
  const name = comma - 1;
  if (tokens[name]?.upos !== 'PROPN' || !SINCE.test(since.map(({ lower }) => lower).join(' '))) return null;
  return tagged(
    hung(tokens, [
      [index, name, 'appos'],
      ...since.map((_, step): Arc => [comma + 1 + step, index, 'advmod']),
    ]),
    comma + 1,
    { upos: 'ADV', xpos: 'RB' },
  );
});

/** How long somebody has been something, or was. */
const SINCE =
  /^(long|once|for (centuries|decades|generations|long|years)|until (now|recently|then)|at one time)$/;

/** "The man behind it, Ana Lee/vocative, was …": nobody is spoken to; that is who it is. */
const mendCalled = startingAt({ deprel: /^vocative$/, upos: /^PROPN$/ }, (tokens, index, { head }) => {
  const isSetOff = tokens[index - 1]?.text === ',' && tokens[index + 1]?.text === ',';
  const subject = childOf(tokens, head, /^nsubj/);
  const isSomebody = tokens[subject]?.upos === 'NOUN' && subject < index && head > index;
  return isSetOff && isSomebody ? hung(tokens, [[index, subject, 'appos']]) : null;
});

/** "Washington, an ally/appos of Manila and Taipei's supplier/conj, urged both": it is both, and no other is told of. */
const mendBothOf = startingAt(
  { deprel: /^conj$/, upos: /^NOUN$/, xpos: /^NN$/ },
  (tokens, index, { head: name }) => {
    const cc = childOf(tokens, index, /^cc$/);
    if (tokens[name]?.upos !== 'PROPN' || name > index || childOf(tokens, index, /^nmod:poss$/) < cc)
      return null;
    const role = tokens.findLastIndex(
      ({ head, deprel, xpos }, at) =>
        head === name && deprel === 'appos' && xpos === 'NN' && at > name && at < cc,
    );
    const between = tokens.slice(role + 1, index).some(({ text }) => text === ',');
    const isClosed = tokens.slice(index + 1).findIndex(({ text }) => text === ',');
    const isSame = isClosed >= 0 && !tokens.slice(index + 1, index + 1 + isClosed).some(isFinite);
    return cc < 0 || role < 0 || between || !isSame ? null : hung(tokens, [[index, role, 'conj']]);
  },
);

/** "Lee, a former director/conj, and Park, a mullah, met", "The envoy, Lee, an ex-officer/conj, met": what he was, and nobody else. */
const mendRank = startingAt({ deprel: /^conj$/, upos: /^NOUN$/, xpos: /^NN$/ }, (tokens, index, { head }) => {
  const det = childOf(tokens, index, /^det$/);
  const name = det - 2;
  const isHis = name === head || (tokens[name]?.head === head && tokens[name]?.deprel === 'appos');
  if (tokens[name]?.upos !== 'PROPN' || !isHis || !/^an?$/.test(tokens[det]?.lower ?? '')) return null;
  const isBeside = tokens[name + 1]?.text === ',' && tokens[index + 1]?.text === ',';
  const isRow = tokens[index + 2]?.lower === 'and' || isFinite(tokens[index + 2] ?? (tokens[index] as Token));
  return isBeside && isRow && childOf(tokens, index, /^cc$/) < 0
    ? hung(tokens, [[index, name, 'appos']])
    : null;
});

/** "Lee and Park, a mullah/appos once jailed/acl by the KGB, met": the mullah was, whomever the parse hangs it on. */
const mendTold = startingAt(
  { deprel: /^(acl|acl:relcl|advcl)$/, xpos: /^VBN$/ },
  (tokens, index, { head }) => {
    const once = tokens[index - 1]?.lower === 'once' ? index - 1 : index;
    const noun = once - 1;
    const name = childOf(tokens, noun, /^det$/) - 2;
    const isSaid = tokens[noun]?.deprel === 'appos' && tokens[name]?.upos === 'PROPN';
    if (!isSaid || head > name || childOf(tokens, index, /^(nsubj$|aux)/) >= 0) return null;
    // what he is may hang on the first of them as well
    const isFirsts = tokens[name + 1]?.text === ',' && tokens[name]?.head === tokens[noun]?.head;
    const arcs: Arc[] = isFirsts ? [[noun, name, 'appos']] : [];
    const mended = hung(tokens, [[index, noun, 'acl'], ...arcs]);
    return once < index ? hung(mended, [[once, index, 'advmod']]) : mended;
  },
);

export const MENDS_OF_APPOSITIONS: readonly Mend[] = [
  mendCalled,
  mendLong,
  mendBeside,
  mendTrades,
  mendRank,
  mendTold,
  mendBothOf,
  mendOwnRoles,
  mendMood,
  mendHelped,
  mendParted,
];
