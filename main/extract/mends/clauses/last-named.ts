// "NATO and the Union, which has/acl:relcl …", "of which Chad is a member": a clause in the singular tells of the last of the names before it.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { caseAt, childOf, hung, isBelow, isNominal, type Mend, startingAt } from '../mend.ts';

const mendLastNamed = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const first = token.head;
  if (first < 0 || childOf(tokens, first, /^conj$/) < 0) return null;
  // "the war between Chad and Mali, which has killed thousands", but "which finances the rebels"
  const isOfThing = tokens[first]?.deprel === 'nmod' && caseAt(tokens, first) === 'between';
  if (isOfThing && !ONLY_ACTORS.has(token.lemma)) return null;
  const which = tokens.findIndex(
    ({ head, lower }, at) => at < index && head === index && /^(which|who|whom)$/.test(lower),
  );
  if (which < 0) return null;
  const comma = tokens[which - 1]?.upos === 'ADP' ? which - 2 : which - 1;
  // "Chad and the forces in Mali, which is/are …"
  const last = tokens.findLastIndex(
    ({ head, deprel }, at) => head === first && deprel === 'conj' && at < comma,
  );
  const isBehind = tokens[last]?.upos === 'NOUN' && isBelow(tokens, comma - 1, last) && last < comma - 1;
  if (isBehind && tokens[which]?.deprel.startsWith('nsubj') && isSingular(tokens, index))
    return hung(tokens, [[index, last, 'acl:relcl']]);
  const name = tokens[comma - 1];
  const isLast = tokens[comma]?.text === ',' && name?.upos === 'PROPN' && name.deprel === 'conj';
  if (!isLast || !isBelow(tokens, comma - 1, first)) return null;
  // "met Kenya and Chad, which had armed Mali" may tell of both, but for certain only of the last
  const isOpen = tokens[which]?.lower === 'which' && !tokens[first]?.deprel.startsWith('nsubj');
  // "France, which backed it, and Spain, from which it won independence"
  const isSecond = tokens.some(
    ({ head, deprel }, at) => head === first && deprel === 'acl:relcl' && at < comma - 1,
  );
  const isOne =
    isSecond ||
    (tokens[which]?.deprel === 'nsubj'
      ? isSingular(tokens, index) || (isOpen && isPast(tokens, index))
      : isOneOf(tokens, index));
  return isOne ? hung(tokens, [[index, comma - 1, 'acl:relcl']]) : null;
});

/** "Chad and Mali/conj, who fought/acl:relcl a war": what several do tells of both. */
const mendBothNamed = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const last = tokens[token.head];
  const first = last?.head ?? -1;
  const isPair =
    last?.deprel === 'conj' && last.upos === 'PROPN' && tokens[first]?.upos === 'PROPN' && first >= 0;
  const which = tokens.findIndex(
    ({ head, lower, deprel }, at) =>
      at < index && head === index && /^(which|who)$/.test(lower) && deprel.startsWith('nsubj'),
  );
  if (!isPair || which < 0 || which !== token.head + 2 || tokens[which - 1]?.text !== ',') return null;
  const areMany = formsOf(tokens, index).some(
    ({ xpos, lower }) => xpos === 'VBP' || lower === 'were' || lower === 'have',
  );
  return areMany || TOGETHER.has(token.lemma) ? hung(tokens, [[index, first, 'acl:relcl']]) : null;
});

const TOGETHER: ReadonlySet<string> = new Set(['fight', 'share', 'sign', ...wordClass('verbs.joint')]);

const ONLY_ACTORS = wordClass('verbs.of-actors-only');

/** "which has", "which is", "which sends" */
const isSingular = (tokens: readonly Token[], verb: number) =>
  formsOf(tokens, verb).some(({ xpos, lower }) => xpos === 'VBZ' || lower === 'was');

/** "which attacked", "which had armed", and not "which were" or "which have" */
const isPast = (tokens: readonly Token[], verb: number) =>
  formsOf(tokens, verb).some(({ xpos, lower }) => xpos === 'VBD' && lower !== 'were');

/** A verb, or what stands for one, with its auxiliaries. */
const formsOf = (tokens: readonly Token[], verb: number) =>
  tokens.filter(({ head, deprel }, at) => at === verb || (head === verb && /^(aux|cop)/.test(deprel)));

/** "of which Chad is a member" */
const isOneOf = (tokens: readonly Token[], noun: number) =>
  tokens[noun]?.xpos === 'NN' && childOf(tokens, noun, /^cop$/) >= 0;

/** "Lee, with whom Park spoke/acl:relcl": hung on the pronoun itself, it tells of the name before. */
const mendOwnPronoun = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const pronoun = token.head;
  const isPronoun = /^(which|whom)$/.test(tokens[pronoun]?.lower ?? '') && pronoun < index;
  const name = tokens[pronoun - 2]?.text === ',' ? pronoun - 3 : pronoun - 2;
  if (!isPronoun || tokens[pronoun - 1]?.upos !== 'ADP' || !isNominal(tokens[name])) return null;
  return hung(tokens, [
    [index, name, 'acl:relcl'],
    [pronoun, index, 'obl'],
  ]);
});

/** "Chad and Mali, which Peru accuses/advcl of theft": a charge is against those named before it, and not about what is told. */
const mendCharged = startingAt(
  { deprel: /^(advcl|ccomp|parataxis)$/, upos: /^VERB$/ },
  (tokens, index, token) => {
    if (!CHARGING.has(token.lemma)) return null;
    const which = tokens.findIndex(
      ({ head, deprel, lower }, at) =>
        head === index && at < index && deprel === 'obj' && /^(which|whom)$/.test(lower),
    );
    const name = which - 2;
    if (which < 2 || tokens[which - 1]?.text !== ',') return null;
    if (tokens[name]?.upos !== 'PROPN' || childOf(tokens, index, /^nsubj/) < which) return null;
    const first = tokens[name]?.deprel === 'conj' ? (tokens[name]?.head ?? name) : name;
    return hung(tokens, [[index, first, 'acl:relcl']]);
  },
);

const CHARGING = wordClass('verbs.charging');

/** "Chad, where the army jailed Lee, a trader/appos whom Peru had hunted": what Lee is, and not Chad. */
const mendLastMan = startingAt({ deprel: /^appos$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  if (!/^whom?$/.test(tokens[index + 1]?.lower ?? '')) return null;
  const first = tokens.findIndex(({ head, deprel }) => head === index && deprel !== 'punct');
  const name = (first >= 0 && first < index ? first : index) - 2;
  if (tokens[name + 1]?.text !== ',' || tokens[name]?.upos !== 'PROPN' || name <= token.head) return null;
  // "Lee, who was born in Lima, a man whom …" is he himself
  const isOfThing = /^(where|which)$/.test(tokens[token.head + 2]?.lower ?? '');
  const isAside = tokens.some(
    ({ deprel, head }, at) => deprel === 'acl:relcl' && head === token.head && isBelow(tokens, name, at),
  );
  return isOfThing && isAside && caseAt(tokens, name) === undefined
    ? hung(tokens, [[index, name, 'appos']])
    : null;
});

/** "the government in eastern Chad, which Mali backs/acl:relcl": the government's, and not Chad's. */
const mendPartOfLand = startingAt({ deprel: /^acl:relcl$/ }, (tokens, index, token) => {
  const land = token.head;
  const part = childOf(tokens, land, /^amod$/);
  if (tokens[land]?.upos !== 'PROPN' || !/^[nsew]\w+ern$/.test(tokens[part]?.text ?? '')) return null;
  if (caseAt(tokens, land) !== 'in' || tokens[land + 1]?.text !== ',') return null;
  const over = tokens[land]?.head ?? -1;
  const noun = tokens[over]?.lemma === 'base' ? (tokens[over]?.head ?? -1) : over;
  return RULERS.has(tokens[noun]?.lemma ?? '') ? hung(tokens, [[index, noun, 'acl:relcl']]) : null;
});

const RULERS = wordClass('nouns.seated');

export const MENDS_OF_LAST_NAMED: readonly Mend[] = [
  mendPartOfLand,
  mendLastNamed,
  mendBothNamed,
  mendOwnPronoun,
  mendCharged,
  mendLastMan,
];
