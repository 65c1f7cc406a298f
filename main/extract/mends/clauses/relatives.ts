// Clauses hung on the wrong noun, and clauses that are none: "told reporters that …", "held drills, handed over aid and …".
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { caseAt, childOf, hung, type Mend, nearestAbove, startingAt, tagged } from '../mend.ts';

/** "the help of Chad, which in May holds/advcl a seat": a pronoun behind a comma tells of the name before it. */
const mendWhich = startingAt(
  { deprel: /^(advcl|ccomp|parataxis|conj|acl:relcl)$/, upos: /^VERB$/ },
  (tokens, index, token) => {
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
    if (which < 2 || !isNear(tokens, which, index) || tokens[name]?.upos !== 'PROPN') return null;
    // "the decision of Chad, which hurt": only "who" and "whose" cannot mean the decision
    if (
      token.deprel === 'acl:relcl' &&
      (tokens[which]?.lower === 'which' ||
        // "the stand taken by Chad, whose envoy …"
        ![tokens[name]?.head, tokens[tokens[name]?.head ?? -1]?.head].includes(token.head))
    )
      return null;
    return token.head === name ? null : hung(tokens, [[index, name, 'acl:relcl']]);
  },
);

/** Right behind a comma, and not far from its verb: "who, in May, met", "who on the very day of the vote met". */
const isNear = (tokens: readonly Token[], which: number, verb: number) =>
  tokens[which - 1]?.text === ',' &&
  (verb - which <= 5 ||
    (verb - which <= 9 &&
      tokens[which + 1]?.upos === 'ADP' &&
      tokens.slice(which, verb).every(({ text, upos }) => text !== ',' && upos !== 'VERB')));

/** "a deal by which Chad was to build/ccomp a port": a clause tells of the noun right before its "by which". */
const mendByWhich = startingAt({ words: ['which', 'whom'] }, (tokens, index, { head: verb }) => {
  const preposition = tokens[index - 1];
  if (verb < index || preposition?.upos !== 'ADP' || preposition.head !== index) return null;
  // "the army, to which they send troops"
  const noun = tokens[index - 2]?.text === ',' ? index - 3 : index - 2;
  if (!/^(NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')) return null;
  const isStray = /^(ccomp|advcl|parataxis)$/.test(tokens[verb]?.deprel ?? '');
  const over = tokens[verb]?.head ?? -1;
  return isStray && over < index - 1 && over >= 0 ? hung(tokens, [[verb, noun, 'acl:relcl']]) : null;
});

/** "condemned the raid which Chad had made, and called/conj on Mali": the main verb's subject did both. */
const mendBehindClause = startingAt({ deprel: /^conj$/, xpos: /^VB[DNPZ]$/ }, (tokens, index, token) => {
  const clause = tokens[token.head];
  if (clause?.deprel !== 'acl:relcl') return null;
  const tense = token.xpos === 'VBN' ? 'VBD' : token.xpos;
  const cc = childOf(tokens, index, /^cc$/);
  const subject = childOf(tokens, token.head, /^nsubj/);
  const isOwn =
    subject >= 0 && !tokens[subject]?.xpos.startsWith('W') && childOf(tokens, index, /^(nsubj|aux)/) < 0;
  if (!isOwn || cc < 0 || tokens[cc]?.lower !== 'and' || tokens[cc - 1]?.text !== ',') return null;
  const main = nearestAbove(
    tokens,
    clause.head,
    ({ upos }, at) => upos === 'VERB' && childOf(tokens, at, /^nsubj/) >= 0,
  );
  if (tokens[main]?.xpos !== tense || main > clause.head) return null;
  return tagged(hung(tokens, [[index, main, 'conj']]), index, { xpos: tense });
});

/** "praised the army, to which they send troops, for freeing/advcl him": what it is praised for, the army has done. */
const mendPraised = startingAt({ deprel: /^advcl$/, xpos: /^VBG$/ }, (tokens, index, token) => {
  const clause = tokens[token.head];
  if (clause?.deprel !== 'acl:relcl') return null;
  const mark = childOf(tokens, index, /^mark$/);
  if (tokens[mark]?.lower !== 'for' || tokens[mark - 1]?.text !== ',') return null;
  const verb = tokens[clause.head]?.head ?? -1;
  const isPraised = tokens[clause.head]?.deprel === 'obj' && PRAISING.has(tokens[verb]?.lemma ?? '');
  return isPraised ? hung(tokens, [[index, verb, 'advcl']]) : null;
});

const PRAISING = wordClass('verbs.praising');

/** "Chad, which had announced in May that it would/acl:relcl …": what was announced, and no second thing told of Chad. */
const mendAnnounced = startingAt({ deprel: /^acl:relcl$/, upos: /^VERB$/ }, (tokens, index, token) => {
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
const mendWho = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const body = tokens[token.head];
  const chief = tokens[body?.head ?? -1];
  if (body?.deprel !== 'nmod' || !chief || !CHIEFS.has(chief.lemma)) return null;
  const who = tokens.findIndex(({ head, lower }, at) => head === index && at < index && lower === 'who');
  if (who < 0 || tokens[who - 1]?.text !== ',' || body.head > token.head) return null;
  if (caseAt(tokens, token.head) !== 'of') return null;
  return hung(tokens, [[index, chief.deprel === 'appos' ? chief.head : body.head, 'acl:relcl']]);
});

const CHIEFS = wordClass('nouns.chiefs');

/** "held drills, handed/advcl over aid to Peru and recalled its envoy": what has an object of its own is done, not suffered. */
const mendActive = startingAt({ deprel: /^advcl$/, xpos: /^VBN$/ }, (tokens, index, token) => {
  const head = tokens[token.head];
  if (!head || tokens[index - 1]?.text !== ',') return null;
  if (token.head > index || !/^VB[DN]$/.test(head.xpos) || RECEIVING.has(token.lemma)) return null;
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
  const active = tagged(mended, index, { xpos: 'VBD' });
  return over ? hung(active, [[index + 1, index, 'compound:prt']]) : active;
});

/** "left the country, given two days": a participle with an object may well be a passive. */
const RECEIVING = wordClass('verbs.passive-with-object');

/** "complained for days that/obj Chad besieges/acl:relcl it": what is said, and no clause about the days. */
const mendSaidThat = startingAt({ words: ['that'] }, (tokens, index) => {
  const noun = index - 1;
  if (!WAYS.has(tokens[noun]?.lower ?? '')) return null;
  const clause = childOf(tokens, noun, /^acl:relcl$/);
  if (clause < index) return null;
  const verb = nearestAbove(tokens, tokens[noun]?.head ?? -1, ({ upos }) => upos === 'VERB', 4);
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

/** "Chad, which like Niger/nsubj does not": who is only compared does nothing. */
const mendLikened = startingAt({ words: ['like', 'unlike'] }, (tokens, index, token) => {
  const [pronoun, other] = [tokens[index - 1], tokens[index + 1]];
  const verb = other?.head ?? -1;
  if (!/^(that|which|who)$/.test(pronoun?.lower ?? '') || other?.upos !== 'PROPN') return null;
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
  return tagged(mended, index, { upos: 'ADP', xpos: 'IN' });
});

/** "the leaders of Chad, Mali and Togo, who called him": the leaders did, all of them. */
const mendWhoAll = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const state = tokens[token.head];
  const first = tokens[state?.head ?? -1];
  const people = first?.head ?? -1;
  const subject = childOf(tokens, index, /^nsubj/);
  if (state?.deprel !== 'conj' || state.upos !== 'PROPN' || tokens[subject]?.lower !== 'who') return null;
  return first?.deprel === 'nmod' && tokens[people]?.xpos === 'NNS' && people < (state.head ?? -1)
    ? hung(tokens, [[index, people, 'acl:relcl']])
    : null;
});

/** "bombed Niger, which Mali condemned/acl:relcl", "sealed off the port, which Mali condemned": what is condemned is the deed. */
const mendDeed = startingAt(
  { deprel: /^acl:relcl$/, upos: /^VERB$/ },
  (tokens, index, { head: name, lemma }) => {
    const which = tokens[name + 2];
    if (tokens[name + 1]?.text !== ',' || which?.lower !== 'which' || which.head !== index) return null;
    if (which.deprel !== 'obj' || !JUDGING.has(lemma)) return null;
    // "offered aid, which Mali rejected": an object may be what is judged
    const { upos, deprel = '' } = tokens[name] ?? {};
    if (upos !== 'PROPN' && !/^(nmod|obl)$/.test(deprel)) return null;
    const verb = nearestAbove(tokens, name, (token) => token.upos === 'VERB');
    return verb < 0 || verb > name || verb === index ? null : hung(tokens, [[index, verb, 'advcl:relcl']]);
  },
);

/** "sanctions on Niger that Mali opposed/acl:relcl": no name has a "that" right behind it. */
const mendThat = startingAt({ deprel: /^acl:relcl$/, upos: /^VERB$/ }, (tokens, index, { head: name }) => {
  const [owner, that] = [tokens[name], tokens[name + 1]];
  if (that?.lower !== 'that' || that.head !== index || !/^(nsubj|obj)/.test(that.deprel)) return null;
  const noun = tokens[owner?.head ?? -1];
  const isName = owner?.upos === 'PROPN' && /^nmod$/.test(owner.deprel);
  return isName && noun?.upos === 'NOUN' ? hung(tokens, [[index, owner.head, 'acl:relcl']]) : null;
});

const JUDGING = wordClass('verbs.judging-deeds');

/** "the mother of Lee, who/acl:relcl thanked them": she did. */
const mendKin = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, { head: name }) => {
  const kin = tokens[name]?.head ?? -1;
  const isKin =
    tokens[name]?.deprel === 'nmod' && caseAt(tokens, name) === 'of' && KIN.has(tokens[kin]?.lemma ?? '');
  const isWho = tokens[name + 1]?.text === ',' && tokens[name + 2]?.lower === 'who';
  return isKin && isWho && kin < name ? hung(tokens, [[index, kin, 'acl:relcl']]) : null;
});

const KIN = wordClass('nouns.family');

export const MENDS_OF_RELATIVES: readonly Mend[] = [
  mendDeed,
  mendThat,
  mendWhich,
  mendByWhich,
  mendBehindClause,
  mendPraised,
  mendAnnounced,
  mendWho,
  mendActive,
  mendSaidThat,
  mendLikened,
  mendWhoAll,
  mendKin,
];
