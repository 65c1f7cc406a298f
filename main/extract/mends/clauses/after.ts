// "fell after Thai engineers blasted/amod rapids/obl": a clause behind a conjunction or "that", taken for a noun with what describes it.
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
  startingAt,
  tagged,
} from '../mend.ts';

/** "after Spain electrified/amod villages", "denied that Spain electrified/amod villages": who stands before it does it. */
const mendDescribing = startingAt({ deprel: /^amod$/, xpos: /^VB[DN]$/ }, (tokens, index, { head: noun }) => {
  const above = tokens[noun]?.head ?? -1;
  const doer = index - 1;
  const isDoer =
    isNominal(tokens[doer]) && [above, index, noun].includes(tokens[doer]?.head ?? -1) && above !== doer;
  if (!isDoer || noun < index || above < 0 || above > doer || isOpen(tokens, index, noun)) return null;
  const opener = openerBefore(tokens, doer, [index, noun, doer]);
  return opener < 0 ? null : clause(tokens, { opener, doer, verb: index, object: noun, above });
});

/**
 * "after the Arab League/obl called/acl for elections", "after Cuba/obl protected/acl Angola/obj", "as Congo/obl pressed/advcl
 * for a pullout": nobody calls the League for them.
 */
const mendActing = startingAt({ deprel: /^(acl|advcl)$/, xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  const doer = index - 1;
  const above = tokens[doer]?.head ?? -1;
  const isDoer = tokens[doer]?.deprel === 'obl' && (token.head === doer || token.head === above);
  const isCalling = ASKING.has(token.lemma) && /^(for|on|at)$/.test(tokens[index + 1]?.lower ?? '');
  const isActive = token.deprel === 'advcl' || isCalling || childOf(tokens, index, /^obj$/) > index;
  if (!isDoer || !isActive || above > doer || childOf(tokens, index, /^(aux|mark|nsubj)/) >= 0) return null;
  const opener = openerBefore(tokens, doer, [doer]);
  return opener < 0 ? null : clause(tokens, { opener, doer, verb: index, object: -1, above });
});

/** "after/case sailors/nsubj brought Tunisians/obj home", "after/case Chad/nsubj hit Malian posts/obj": it opens the clause. */
const mendOpener = startingAt({ deprel: /^case$/ }, (tokens, index, token) => {
  const { deprel = '', head: verb = -1 } = tokens[token.head] ?? {};
  if (!OPENERS.has(token.lower) || !/^(nsubj(:pass)?|obj)$/.test(deprel) || verb < index) return null;
  const subject = childOf(tokens, verb, /^nsubj/);
  return subject > index && subject < verb ? hung(tokens, [[index, verb, 'mark']]) : null;
});

/** "won after the army/obl, known/acl as the Guard, drove/conj them out": who stands before an aside does what stands behind it. */
const mendAround = startingAt({ deprel: /^(conj|parataxis|acl|advcl)/, xpos: /^VBD$/ }, (tokens, index) => {
  if (tokens[index - 1]?.text !== ',' || childOf(tokens, index, /^(nsubj|cc|mark|aux)/) >= 0) return null;
  const doer = tokens.findLastIndex(
    ({ deprel }, at) =>
      at < index && deprel === 'obl' && tokens[at + 1]?.text === ',' && OPENERS.has(caseAt(tokens, at) ?? ''),
  );
  const aside = doer < 0 ? -1 : childOf(tokens, doer, /^(acl|appos)/);
  const above = tokens[doer]?.head ?? -1;
  const isAside =
    aside > doer && aside < index && !tokens.slice(doer, index).some(({ upos }) => upos === 'CCONJ');
  if (!isAside || above > doer || tokens[above]?.upos !== 'VERB') return null;
  const opener = openerBefore(tokens, doer, [doer]);
  return opener < 0 ? null : clause(tokens, { opener, doer, verb: index, object: -1, above });
});

/** "recalled its envoy after/case Oman/obl and Egypt/conj cut/conj all links": both cut them. */
const mendBoth = startingAt({ deprel: /^(conj|parataxis)$/, xpos: /^VBD$/ }, (tokens, index, { head }) => {
  const last = tokens[index - 1];
  const first = last?.deprel === 'conj' && last.upos === 'PROPN' ? last.head : -1;
  const opener = childOf(tokens, first, /^case$/);
  const isBeside =
    tokens[first]?.deprel.startsWith('obl') && tokens[first]?.upos === 'PROPN' && tokens[first].head === head;
  if (!isBeside || !OPENERS.has(tokens[opener]?.lower ?? '')) return null;
  if (childOf(tokens, index, /^(cc|nsubj|mark|aux)/) >= 0 || childOf(tokens, index - 1, /^cc$/) < 0)
    return null;
  return hung(tokens, [
    [opener, index, 'mark'],
    [first, index, 'nsubj'],
    [index, head, 'advcl'],
  ]);
});

const ASKING = wordClass('verbs.calling-for');

/** "said the World Bank/compound froze lending": a verb is no second half of a name. */
const mendCompound = startingAt(
  { deprel: /^compound$/, upos: /^(NOUN|PROPN)$/ },
  (tokens, index, { head }) => {
    const verb = tokens[head];
    if (head !== index + 1 || !verb || verb.upos !== 'VERB' || !isFinite(verb)) return null;
    if (childOf(tokens, head, /^(nsubj|csubj)/) >= 0) return null;
    const the = tokens[index - 1]?.upos === 'DET' ? index - 1 : -1;
    const mark = childOf(tokens, head, /^case$/);
    return hung(tokens, [
      [index, head, 'nsubj'],
      ...(the >= 0 ? [[the, index, 'det'] satisfies Arc] : []),
      ...(mark >= 0 ? [[mark, head, 'mark'] satisfies Arc] : []),
      ...(mark >= 0 && verb.deprel === 'obl' ? [[head, verb.head, 'advcl'] satisfies Arc] : []),
    ]);
  },
);

interface Clause {
  opener: number;
  doer: number;
  verb: number;
  /** -1 where there is none. */
  object: number;
  /** What the clause hangs on. */
  above: number;
}

function clause(tokens: readonly Token[], { opener, doer, verb, object, above }: Clause): Token[] {
  const isThat = tokens[opener]?.lower === 'that';
  const inside = tokens.slice(opener + 1, doer).map((_, at): Arc => {
    const index = opener + 1 + at;
    const { head = -1, deprel = '' } = tokens[index] ?? {};
    return [index, head === verb || head === object ? doer : head, deprel];
  });
  const mended = hung(tokens, [
    ...inside,
    [opener, verb, 'mark'],
    [doer, verb, 'nsubj'],
    [verb, above, isThat ? 'ccomp' : 'advcl'],
    ...(object < 0 ? [] : [[object, verb, 'obj'] satisfies Arc]),
  ]);
  return tagged(mended, verb, { xpos: 'VBD' });
}

/** What opens the clause in front of who does it, where it hangs on one of such words; -1 where nothing does. */
function openerBefore(tokens: readonly Token[], doer: number, heads: readonly number[]): number {
  const opener = tokens.findLastIndex(({ lower }, at) => at < doer && OPENERS.has(lower));
  const { deprel = '', head = -1 } = tokens[opener] ?? {};
  const isBetween = tokens.slice(opener + 1, doer).every(({ head: to }) => to === doer || heads.includes(to));
  return opener >= 0 && /^(case|mark)$/.test(deprel) && heads.includes(head) && isBetween ? opener : -1;
}

const OPENERS = wordClass('words.opening-clauses');

/** Something stands between the verb and its object that is not the object's: "was hit as Chad trained, armed and fed rebels". */
const isOpen = (tokens: readonly Token[], verb: number, object: number) =>
  tokens.slice(verb + 1, object).some(({ head, text }) => head !== object || text === '-');

export const MENDS_OF_AFTER: readonly Mend[] = [
  mendDescribing,
  mendActing,
  mendAround,
  mendOpener,
  mendCompound,
];

/** To be tried before a row of names is split between two verbs. */
export const MENDS_OF_BOTH_AFTER: readonly Mend[] = [mendBoth];
