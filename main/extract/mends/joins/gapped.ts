// Second halves that the parse hangs on the end of the first: "accused Chad of theft and Niger of fraud".
import { wordClass } from '../../lexicon/word-classes.ts';
import {
  type Arc,
  caseAt,
  childOf,
  hung,
  isBelow,
  isFinite,
  isNominal,
  type Mend,
  nearestAbove,
  startingAt,
  tagged,
} from '../mend.ts';

/** "accused Chad of raids and Niger/conj of fraud", "and Niger of helping": two are accused. */
const mendSecondCharge = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  if (tokens[index + 1]?.lower !== 'of') return null;
  const and = tokens[index - 1]?.upos === 'DET' ? index - 2 : index - 1;
  if (tokens[and]?.upos !== 'CCONJ') return null;
  const verb = tokens.findLastIndex(({ lemma }, at) => at < and && ACCUSING.has(lemma));
  const first = tokens.findIndex(
    ({ head, deprel }, at) => at > verb && at < and && head === verb && deprel === 'obj',
  );
  if (verb < 0 || first < 0 || token.head === first) return null;
  if (tokens[index + 2]?.xpos === 'VBG')
    return hung(tokens, [
      [index, first, 'conj'],
      [index + 2, index, 'acl'],
    ]);
  // "accused the president of Chad and Niger of theft": there both are his
  const isCharged = tokens.some(({ lower }, at) => at > first && at < and && lower === 'of');
  const isName = tokens[first]?.upos === 'PROPN';
  return isName && isCharged && isBelow(tokens, index, verb) ? hung(tokens, [[index, first, 'conj']]) : null;
});

const ACCUSING = wordClass('verbs.accusing');

/** "accused Chad of meddling and of sheltering/conj rebels": both are what one is charged with. */
const mendNextCharge = startingAt({ deprel: /^conj$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  if (!ACCUSING.has(tokens[token.head]?.lemma ?? '')) return null;
  if (tokens[index - 1]?.lower !== 'of' || tokens[index - 2]?.lower !== 'and') return null;
  const first = tokens.findIndex(
    ({ xpos }, at) => at > token.head && at < index && xpos === 'VBG' && tokens[at - 1]?.lower === 'of',
  );
  return first < 0 ? null : hung(tokens, [[index, first, 'conj']]);
});

/** "took in 90,000 of them and Egypt/conj 10,000": who has a number of his own is no part of them. */
const mendSecondCount = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const next = tokens[index + 1];
  if (tokens[index - 1]?.lower !== 'and' || next?.upos !== 'NUM') return null;
  if (next.head !== index || next.deprel !== 'flat') return null;
  const verb = nearestAbove(tokens, token.head, ({ upos }) => upos === 'VERB', 6);
  const isCounted = tokens.some(({ upos }, at) => upos === 'NUM' && at > verb && at < index);
  return verb >= 0 && isCounted ? hung(tokens, [[index, verb, 'dep']]) : null;
});

/** "backed Chad, and Mali/conj, which borders it, voiced/amod concern": whom a clause cuts off from the verb behind it is its subject. */
const mendNextSubject = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  if (tokens[index + 1]?.text !== ',') return null;
  if (!/^(and|but|while)$/.test(tokens[index - 1]?.lower ?? '') || tokens[index - 2]?.text !== ',')
    return null;
  const comma = tokens.findIndex(
    ({ text }, at) => at > index + 1 && text === ',' && /^VB[DNZ]$/.test(tokens[at + 1]?.xpos ?? ''),
  );
  const verb = comma + 1;
  const next = tokens[verb];
  if (comma < 0 || next?.upos !== 'VERB' || childOf(tokens, verb, /^nsubj/) >= 0) return null;
  // "Peru left, accusing Chile of siding with Mali, and Togo, …": no part of what is told below
  const main = nearestAbove(tokens, token.head, isFinite, 8);
  // "and Mali, which borders it, hit/VBN by floods": that tells of it besides
  const object = next.deprel === 'amod' && next.head > verb ? next.head : -1;
  const isTold = next.xpos !== 'VBN' || object >= 0;
  if (main < 0 || main > index || !isTold || isBelow(tokens, main, verb)) return null;
  // what stands before the comma is the clause's: "which trains the army/compound, voiced concern"
  const before =
    object < 0 ? [] : tokens.flatMap(({ head }, at) => (head === object && at < comma ? [at] : []));
  const own = before.findLast((at) => isNominal(tokens[at])) ?? -1;
  const clause = object < 0 ? -1 : (tokens[object]?.head ?? -1);
  const mended = hung(tokens, [
    ...before.map((at): Arc => (at === own ? [at, clause, 'obj'] : [at, own < 0 ? clause : own, 'det'])),
    [verb, main, 'conj'],
    [index, verb, 'nsubj'],
    [index - 1, verb, 'cc'],
    ...(object >= 0 ? [[object, verb, 'obj'] satisfies Arc] : []),
  ]);
  return tagged(mended, verb, { xpos: next.xpos === 'VBN' ? 'VBD' : next.xpos });
});

/** "sold oil to Chad(, trucks/appos to Niger) and drones/conj to Mali": a second thing for another, and no second buyer of the first. */
const mendSecondThing = startingAt(
  { deprel: /^(appos|conj)$/, upos: /^(NOUN|NUM)$/ },
  (tokens, index, token) => {
    const first = tokens[token.head];
    const preposition = caseAt(tokens, token.head);
    if (!first || first.upos !== 'PROPN' || preposition === undefined || caseAt(tokens, index) !== undefined)
      return null;
    // "the murder of Lima, the leader/appos of the band": who he is
    const isSaidOf = preposition === 'of' || childOf(tokens, index, /^det$/) >= 0;
    if (token.deprel === 'appos' && isSaidOf) return null;
    const other = tokens.findIndex(
      ({ upos, head }, at) =>
        at > index &&
        at <= index + 4 &&
        /^(NOUN|PROPN)$/.test(upos) &&
        // "observers to the border"
        tokens[tokens[at - 1]?.upos === 'DET' ? at - 2 : at - 1]?.lower === preposition &&
        head !== token.head,
    );
    const verb = nearestAbove(tokens, first.head, ({ upos }) => upos === 'VERB', 3);
    const thing = verb < 0 ? -1 : childOf(tokens, verb, /^(obj|nsubj:pass)$/);
    if (other < 0 || thing < 0 || thing > token.head || tokens[thing]?.upos === 'PROPN') return null;
    return hung(tokens, [
      [index, thing, 'conj'],
      [other, index, 'nmod'],
    ]);
  },
);

export const MENDS_OF_GAPPED: readonly Mend[] = [
  mendSecondCharge,
  mendNextCharge,
  mendSecondCount,
  mendNextSubject,
  mendSecondThing,
];
