// Clauses hung on the wrong noun, and clauses that are none: "told reporters that …", "held drills, handed over aid and …".
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';
import { childOf, hung, type Mend, startingAt } from './mend.ts';

/** "the help of Chad, which in May holds/advcl a seat": a pronoun behind a comma tells of the name before it. */
const mendWhich = startingAt(
  { deprel: /^(advcl|ccomp|parataxis|conj|acl:relcl)$/, upos: /^VERB$/ },
  (tokens, index) => {
    const token = tokens[index];
    if (!token || token.upos !== 'VERB' || !/^(advcl|ccomp|parataxis|conj|acl:relcl)$/.test(token.deprel))
      return null;
    const subject = tokens.findIndex(({ head, deprel }) => head === index && deprel.startsWith('nsubj'));
    const which = tokens.findIndex(
      ({ head, xpos, lower }, at) =>
        xpos.startsWith('W') &&
        at < index &&
        ((head === index && at === subject && /^wh(ich|o)$/.test(lower)) ||
          (head === subject && lower === 'whose')),
    );
    // "the measures which, since May, prevent/advcl trade"
    const noun = tokens[which - 1];
    if (which > 0 && noun?.upos === 'NOUN' && tokens[which]?.lower === 'which' && index - which <= 8)
      return token.deprel === 'advcl' ? hung(tokens, [[index, which - 1, 'acl:relcl']]) : null;
    const name = which - 2;
    if (which < 2 || index - which > 5 || tokens[which - 1]?.text !== ',' || tokens[name]?.upos !== 'PROPN')
      return null;
    // "the decision of Chad, which hurt": only "who" and "whose" cannot mean the decision
    if (
      token.deprel === 'acl:relcl' &&
      (tokens[which]?.lower === 'which' || tokens[name]?.head !== token.head)
    )
      return null;
    return token.head === name ? null : hung(tokens, [[index, name, 'acl:relcl']]);
  },
);

/** "a deal by which Chad was to build/ccomp a port": a clause tells of the noun right before its "by which". */
const mendByWhich = startingAt({ words: ['which', 'whom'] }, (tokens, index) => {
  const [preposition, which] = [tokens[index - 1], tokens[index]];
  // "the army, to which they send troops"
  const noun = tokens[index - 2]?.text === ',' ? index - 3 : index - 2;
  const verb = which?.head ?? -1;
  const isPhrase =
    preposition?.upos === 'ADP' &&
    preposition.head === index &&
    /^(NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '');
  if (!which || !/^wh(ich|om)$/.test(which.lower) || !isPhrase || verb < index) return null;
  const isStray = /^(ccomp|advcl|parataxis)$/.test(tokens[verb]?.deprel ?? '');
  const over = tokens[verb]?.head ?? -1;
  return isStray && over < index - 1 && over >= 0 ? hung(tokens, [[verb, noun, 'acl:relcl']]) : null;
});

/** "condemned the raid which Chad had made, and called/conj on Mali": the main verb's subject did both. */
const mendBehindClause = startingAt({ deprel: /^conj$/, xpos: /^VB[DNPZ]$/ }, (tokens, index) => {
  const token = tokens[index];
  const clause = tokens[token?.head ?? -1];
  if (!token || !/^VB[DNPZ]$/.test(token.xpos) || token.deprel !== 'conj' || clause?.deprel !== 'acl:relcl')
    return null;
  const tense = token.xpos === 'VBN' ? 'VBD' : token.xpos;
  const cc = childOf(tokens, index, /^cc$/);
  const subject = childOf(tokens, token.head, /^nsubj/);
  const isOwn =
    subject >= 0 && !tokens[subject]?.xpos.startsWith('W') && childOf(tokens, index, /^(nsubj|aux)/) < 0;
  if (!isOwn || cc < 0 || tokens[cc]?.lower !== 'and' || tokens[cc - 1]?.text !== ',') return null;
  let main = clause.head;
  while (main >= 0 && !(tokens[main]?.upos === 'VERB' && childOf(tokens, main, /^nsubj/) >= 0))
    main = tokens[main]?.head ?? -1;
  if (tokens[main]?.xpos !== tense || main > clause.head) return null;
  const mended = hung(tokens, [[index, main, 'conj']]);
  mended[index] = { ...(mended[index] as Token), xpos: tense };
  return mended;
});

/** "praised the army, to which they send troops, for freeing/advcl him": what it is praised for, the army has done. */
const mendPraised = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index) => {
  const token = tokens[index];
  const clause = tokens[token?.head ?? -1];
  const mark = childOf(tokens, index, /^mark$/);
  if (token?.xpos !== 'VBG' || token.deprel !== 'advcl' || clause?.deprel !== 'acl:relcl') return null;
  if (tokens[mark]?.lower !== 'for' || tokens[mark - 1]?.text !== ',') return null;
  const verb = tokens[clause.head]?.head ?? -1;
  const isPraised = tokens[clause.head]?.deprel === 'obj' && PRAISING.has(tokens[verb]?.lemma ?? '');
  return isPraised ? hung(tokens, [[index, verb, 'advcl']]) : null;
});

const PRAISING = wordClass('verbs.praising');

/** "told reporters that France had/acl:relcl …": what they are told, not which reporters. */
const mendTold = startingAt({ deprel: /^acl/ }, (tokens, index) => {
  const token = tokens[index];
  const told = token ? tokens[token.head] : undefined;
  const verb = told ? tokens[told.head] : undefined;
  if (!token || !token.deprel.startsWith('acl') || !/^i?obj$/.test(told?.deprel ?? '')) return null;
  if (!told || !TELLING.has(verb?.lemma ?? '')) return null;
  const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
  const that = own.find((at) => tokens[at]?.lower === 'that' && tokens[at]?.deprel === 'mark');
  const hasSubject = own.some(
    (at) => that !== undefined && at > that && tokens[at]?.deprel.startsWith('nsubj'),
  );
  return that !== undefined && hasSubject ? hung(tokens, [[index, told.head, 'ccomp']]) : null;
});

const TELLING = wordClass('verbs.telling-that');

/** "Chad, which had announced in May that it would/acl:relcl …": what was announced, and no second thing told of Chad. */
const mendAnnounced = startingAt({ deprel: /^acl:relcl$/, upos: /^VERB$/ }, (tokens, index) => {
  const token = tokens[index];
  if (!token || token.upos !== 'VERB' || token.deprel !== 'acl:relcl') return null;
  const own = tokens.flatMap(({ head }, at) => (head === index && at < index ? [at] : []));
  const that = own.find((at) => tokens[at]?.lower === 'that' && tokens[at]?.deprel === 'mark');
  if (that === undefined || !own.some((at) => at > that && tokens[at]?.deprel.startsWith('nsubj')))
    return null;
  const verb = tokens.findLastIndex(({ upos }, at) => at < that && upos === 'VERB');
  const said = tokens[verb];
  const isNear = verb > token.head && that - verb <= 5 && tokens[that - 1]?.text !== ',';
  return said && isNear && ANNOUNCING.has(said.lemma) ? hung(tokens, [[index, verb, 'ccomp']]) : null;
});

const ANNOUNCING = wordClass('verbs.announcing');

/** "Ana Lima, the head of the Chadian mission, who chairs/acl:relcl …": a mission is no "who". */
const mendWho = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index) => {
  const token = tokens[index];
  const body = tokens[token?.head ?? -1];
  const chief = tokens[body?.head ?? -1];
  if (token?.deprel !== 'acl:relcl' || body?.deprel !== 'nmod' || !chief || !CHIEFS.has(chief.lemma))
    return null;
  const who = tokens.findIndex(({ head, lower }, at) => head === index && at < index && lower === 'who');
  const isOf = tokens.some(
    ({ head, lower, deprel }) => head === token.head && deprel === 'case' && lower === 'of',
  );
  if (who < 0 || !isOf || tokens[who - 1]?.text !== ',' || (body.head ?? 0) > token.head) return null;
  return hung(tokens, [[index, chief.deprel === 'appos' ? chief.head : body.head, 'acl:relcl']]);
});

const CHIEFS = wordClass('nouns.chiefs');

/** "held drills, handed/advcl over aid to Peru and recalled its envoy": what has an object of its own is done, not suffered. */
const mendActive = startingAt({ deprel: /^advcl$/, xpos: /^VBN$/ }, (tokens, index) => {
  const token = tokens[index];
  const head = token ? tokens[token.head] : undefined;
  if (token?.deprel !== 'advcl' || token.xpos !== 'VBN' || tokens[index - 1]?.text !== ',') return null;
  if (!head || token.head > index || !/^VB[DN]$/.test(head.xpos) || RECEIVING.has(token.lemma)) return null;
  const own = tokens.flatMap((other, at) => (other.head === index ? [at] : []));
  // "over" belongs to the verb
  const over = tokens[index + 1]?.lower === 'over' && tokens[index + 1]?.deprel === 'case';
  const object = own.find(
    (at) => at > index && (tokens[at]?.deprel === 'obj' || (over && tokens[index + 1]?.head === at)),
  );
  const isClause = own.some((at) => /^(nsubj|aux|mark)/.test(tokens[at]?.deprel ?? ''));
  const isListed = tokens.some(
    ({ head: above, deprel, upos }, at) =>
      at > index && above === token.head && deprel === 'conj' && upos === 'VERB',
  );
  if (object === undefined || isClause || !isListed) return null;
  const mended = hung(tokens, [
    [index, token.head, 'conj'],
    [object, index, 'obj'],
  ]);
  mended[index] = { ...(mended[index] as Token), xpos: 'VBD' };
  return over ? hung(mended, [[index + 1, index, 'compound:prt']]) : mended;
});

/** "left the country, given two days": a participle with an object may well be a passive. */
const RECEIVING = wordClass('verbs.passive-with-object');

/** "complained for days that/obj Chad besieges/acl:relcl it": what is said, and no clause about the days. */
const mendSaidThat = startingAt({ words: ['that'] }, (tokens, index) => {
  const noun = index - 1;
  const clause = tokens.findIndex(({ head, deprel }) => head === noun && deprel === 'acl:relcl');
  if (tokens[index]?.lower !== 'that' || clause < index || !WAYS.has(tokens[noun]?.lower ?? '')) return null;
  let verb = tokens[noun]?.head ?? -1;
  for (let steps = 0; verb >= 0 && tokens[verb]?.upos !== 'VERB' && steps < 4; steps++)
    verb = tokens[verb]?.head ?? -1;
  const isSaid = verb >= 0 && verb < noun && SAYING.has(tokens[verb]?.lemma ?? '');
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => head === clause && deprel.startsWith('nsubj') && at > index,
  );
  if (!isSaid || subject < 0 || childOf(tokens, verb, /^ccomp$/) >= 0) return null;
  return hung(tokens, [
    [clause, verb, 'ccomp'],
    [index, clause, 'mark'],
    [noun, verb, 'obl'],
  ]);
});

const SAYING = wordClass('verbs.that-clauses');
const WAYS = wordClass('nouns.ways-to-say');

const LIKE: ReadonlySet<string> = new Set(['like', 'unlike']);

/** "Chad, which like Niger/nsubj does not": who is only compared does nothing. */
const mendLikened = startingAt({ words: LIKE }, (tokens, index) => {
  const token = tokens[index];
  const [pronoun, other] = [tokens[index - 1], tokens[index + 1]];
  const verb = other?.head ?? -1;
  if (
    !token ||
    !LIKE.has(token.lower) ||
    !/^(that|which|who)$/.test(pronoun?.lower ?? '') ||
    other?.upos !== 'PROPN'
  )
    return null;
  if (other.deprel !== 'nsubj' || tokens[verb]?.upos !== 'VERB' || verb < index) return null;
  // the antecedent of the clause that the parse takes "like" for
  const antecedent = token.deprel.startsWith('acl') ? token.head : (tokens[verb]?.head ?? -1);
  if (antecedent < 0) return null;
  const mended = hung(tokens, [
    [index, index + 1, 'case'],
    [index + 1, verb, 'obl'],
    [index - 1, verb, 'nsubj'],
    [verb, antecedent, 'acl:relcl'],
  ]);
  return mended.map((one, at) => (at === index ? { ...one, upos: 'ADP', xpos: 'IN' } : one));
});

export const MENDS_OF_RELATIVES: readonly Mend[] = [
  mendWhich,
  mendByWhich,
  mendBehindClause,
  mendPraised,
  mendTold,
  mendAnnounced,
  mendWho,
  mendActive,
  mendSaidThat,
  mendLikened,
];
