// "reports that/WDT Chad attacked/acl:relcl Mali": what the reports say, and nothing about them.
import { wordClass } from '../../lexicon/word-classes.ts';
import { GIVING } from '../../parse/giving.ts';
import type { Token } from '../../syntax/types.ts';
import { childOf, heldClause, hung, isNominal, type Mend, startingAt } from '../mend.ts';

/**
 * A clause that misses nothing that "that" could stand for tells what its noun holds, but not "the arms that Chad gave Mali";
 * behind a noun for reports any complement is enough: "denied reports that he met with Lee".
 */
const mendContent = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const own = tokens.flatMap(({ head }, at) => (head === index ? [at] : []));
  const that = own.find(
    (at) => tokens[at]?.lower === 'that' && /^(dep|nsubj|obj|obl)/.test(tokens[at].deprel),
  );
  if (that === undefined || that > index || that < token.head) return null;
  // "that Chad had/acl:relcl armed/amod Mali" is mended first
  if (token.lemma === 'have' && /^VB[DN]$/.test(tokens[index + 1]?.xpos ?? '')) return null;
  // "the charges that Chad brought/acl:relcl against Mali"
  if (ASKING_FOR_ONE.has(token.lemma) && !own.some((at) => isWhole(tokens[at], /^obj$/))) return null;
  const has = (kind: RegExp) => own.some((at) => at !== that && isWhole(tokens[at], kind));
  const isReported = REPORTED.has(tokens[token.head]?.lemma ?? '') && that === token.head + 1;
  const isContent = isReported
    ? tokens[that]?.deprel !== 'nsubj' &&
      own.some((at) => at > index && /^(obj|obl|xcomp|ccomp)/.test(tokens[at]?.deprel ?? ''))
    : has(/^nsubj/) &&
      (HOLDING.has(tokens[token.head]?.lemma ?? '')
        ? has(/^(obj|ccomp|xcomp)$/)
        : !WITH_TWO.has(token.lemma) && has(/^obj$/));
  return isContent ? heldClause(tokens, [index, token.head, 'acl'], that) : null;
});

const REPORTED = wordClass('nouns.reported');
const ASKING_FOR_ONE = wordClass('verbs.with-objects-only');

/** Nouns that a clause with "that" is the content of, as good as always. */
const HOLDING = wordClass('nouns.with-contents');

const isWhole = (token: Token | undefined, kind: RegExp) =>
  token !== undefined && kind.test(token.deprel) && !token.xpos.startsWith('W');

/** Verbs with two objects, one of which a relative pronoun may be. */
const WITH_TWO: ReadonlySet<string> = new Set([...GIVING, 'call', 'make', 'name']);

/** "said reports/iobj that Chad attacked Mali were false/ccomp": nobody is said anything to, but they are said to be false. */
const mendSaidOf = startingAt({ deprel: /^(iobj|obj)$/ }, (tokens, index, { head: verb }) => {
  const says = tokens[verb];
  if (!says || index < verb || !SAYING.has(says.lemma)) return null;
  const clause = childOf(tokens, verb, /^ccomp$/);
  const isBare =
    clause > index && childOf(tokens, clause, /^nsubj/) < 0 && childOf(tokens, clause, /^cop$/) > index;
  return isBare && isNominal(tokens[index]) ? hung(tokens, [[index, clause, 'nsubj']]) : null;
});

/** Whoever does so says a thing, and says it to nobody. */
const SAYING = wordClass('verbs.saying-of');

/** "a request which Chad refused on the grounds that it belonged/acl:relcl elsewhere": why it refused, and not what it was asked. */
const mendGrounds = startingAt({ words: ['ground', 'grounds'] }, (tokens, index) => {
  const that = tokens[index + 1];
  const clause = that?.head ?? -1;
  const verb = tokens[clause];
  if (tokens[index - 1]?.lower !== 'on' && tokens[index - 2]?.lower !== 'on') return null;
  if (that?.lower !== 'that' || clause <= index || !verb || verb.head > index || verb.head === index)
    return null;
  return verb.deprel === 'root' ? null : hung(tokens, [[clause, index, 'acl']]);
});

/** "in search of proof that Chad attacked/advcl Mali": what there may be proof of. */
const mendProof = startingAt({ deprel: /^(acl:relcl|advcl)$/, xpos: /^VB/ }, (tokens, index, { head }) => {
  const that = childOf(tokens, index, /^mark$/);
  const isOfProof = tokens[that]?.lower === 'that' && EVIDENCE.has(tokens[that - 1]?.lemma ?? '');
  return isOfProof && that > head + 1 && that < index ? hung(tokens, [[index, that - 1, 'acl']]) : null;
});

const EVIDENCE = wordClass('nouns.evidence');

const holdsWhat = (noun: Token | undefined) =>
  noun !== undefined && (REPORTED.has(noun.lemma) || HOLDING.has(noun.lemma));

/** "reports that Chad attacked Mali and (that) Togo helped/conj Peru were false": both are reported, and neither is told. */
const mendBoth = startingAt({ deprel: /^conj$/, upos: /^VERB$/ }, (tokens, index, { head: noun }) => {
  const content = childOf(tokens, noun, /^acl/);
  if (!holdsWhat(tokens[noun]) || content < noun || content > index || tokens[noun]?.upos !== 'NOUN')
    return null;
  const that = childOf(tokens, content, /^mark$/);
  if (tokens[that]?.lower !== 'that' || childOf(tokens, index, /^nsubj/) < content) return null;
  return hung(tokens, [[index, content, 'conj']]);
});

/** "Reports/root that Chad attacked Mali were false/conj": what they were. */
const mendFalse = startingAt({ deprel: /^conj$/, upos: /^ADJ$/ }, (tokens, index, { head: noun }) => {
  const cop = childOf(tokens, index, /^cop$/);
  const isRoot =
    (tokens[noun]?.head ?? 0) < 0 &&
    holdsWhat(tokens[noun]) &&
    cop > noun &&
    childOf(tokens, index, /^nsubj/) < 0;
  if (!isRoot || childOf(tokens, noun, /^acl/) < noun) return null;
  return hung(tokens, [
    [index, -1, 'root'],
    [noun, index, 'nsubj'],
  ]);
});

/** "Rumours spread that Chad had attacked/ccomp Mali": what the rumours are of. */
const mendSpread = startingAt({ deprel: /^ccomp$/, upos: /^VERB$/ }, (tokens, index, { head: verb }) => {
  if (!SPREADING.has(tokens[verb]?.lemma ?? '') || verb > index || childOf(tokens, verb, /^obj$/) >= 0)
    return null;
  const noun = childOf(tokens, verb, /^nsubj/);
  const that = childOf(tokens, index, /^mark$/);
  return holdsWhat(tokens[noun]) && tokens[that]?.lower === 'that'
    ? hung(tokens, [[index, noun, 'acl']])
    : null;
});

const SPREADING = wordClass('verbs.spreading');

/** "dismissed a report by Kenya in May that it had armed/advcl Mali": what the report says. */
const mendParted = startingAt(
  { deprel: /^(advcl|ccomp)$/, upos: /^VERB$/ },
  (tokens, index, { head: verb }) => {
    const that = childOf(tokens, index, /^mark$/);
    const noun = childOf(tokens, verb, /^obj$/);
    const isBehind = tokens[that]?.lower === 'that' && noun > verb && noun < that;
    return isBehind && holdsWhat(tokens[noun]) ? hung(tokens, [[index, noun, 'acl']]) : null;
  },
);

export const MENDS_OF_CONTENTS: readonly Mend[] = [
  mendProof,
  mendContent,
  mendSaidOf,
  mendGrounds,
  mendBoth,
  mendParted,
  mendFalse,
  mendSpread,
];
