// What histories of wars write: "In 2017 Ansaru attacked …", "an attack on the mission in Mali, which killed ten".
import { wordClass } from '../../lexicon/word-classes.ts';
import { isYear } from '../../years.ts';
import { type Arc, caseAt, childOf, hung, isNominal, type Mend, nearestAbove, startingAt } from '../mend.ts';

/** "an attack on a camp of the mission/nmod, which killed/acl:relcl ten": the attack did, and not who was attacked. */
const mendHarm = startingAt({ deprel: /^acl:relcl$/, upos: /^VERB$/ }, (tokens, index, token) => {
  if (!HARMING.has(token.lemma)) return null;
  const subject = childOf(tokens, index, /^nsubj$/);
  if (tokens[subject]?.lower !== 'which' || tokens[subject - 1]?.text !== ',') return null;
  // no further up than the phrases inside one another go
  const noun = nearestAbove(
    tokens,
    token.head,
    ({ lemma, deprel }) => ATTACKS.has(lemma) || !/^(acl|nmod|appos|conj|compound|obl)/.test(deprel),
    6,
  );
  const attack = tokens[noun];
  if (noun !== token.head && attack?.upos === 'NOUN' && ATTACKS.has(attack.lemma))
    return hung(tokens, [[index, noun, 'acl:relcl']]);
  // "answered the strike on its embassy/obl, which killed/acl:relcl ten"
  const before = childOf(tokens, token.head, /^case$/) - 1;
  const isBeside =
    tokens[token.head]?.deprel === 'obl' &&
    tokens[before]?.deprel === 'obj' &&
    ATTACKS.has(tokens[before].lemma);
  return isBeside
    ? hung(tokens, [
        [index, before, 'acl:relcl'],
        [token.head, before, 'nmod'],
      ])
    : null;
});

const HARMING = wordClass('verbs.of-attacks');
const ATTACKS = wordClass('nouns.attacks');

/** "In 2017 Ansaru/obl attacked a bank": the year is when, and who stands behind it does it. */
const mendYear = startingAt({ words: ['in'] }, (tokens, index, { head: name }) => {
  const year = tokens[index + 1];
  if (!isYear(year?.text) || year?.head !== name) return null;
  const token = tokens[name];
  const verb = token?.head ?? -1;
  const isTaken = token?.deprel === 'obl' && name > index + 1 && verb > name;
  if (!isTaken || !isNominal(token) || tokens[verb]?.upos !== 'VERB') return null;
  if (childOf(tokens, verb, /^nsubj/) >= 0 || tokens.slice(index, name).some(({ text }) => text === ','))
    return null;
  const isPassive = childOf(tokens, verb, /^aux:pass$/) >= 0;
  return hung(tokens, [
    [index, index + 1, 'case'],
    [index + 1, verb, 'obl'],
    [name, verb, isPassive ? 'nsubj:pass' : 'nsubj'],
  ]);
});

/** "conducted strikes in support/nmod of Chad against the rebels/nmod": whoever conducts them supports Chad, against the rebels. */
const mendInSupport = startingAt({ deprel: /^(nmod|obl)$/, words: ['support'] }, (tokens, index, token) => {
  const over = tokens[token.head];
  if (!over || tokens[index - 1]?.lower !== 'in' || tokens[index + 1]?.lower !== 'of') return null;
  // "conducted strikes, using jets, in support of Chad"
  const isObject = over.deprel === 'obj' && token.deprel === 'nmod';
  const isMeans = over.deprel === 'advcl' && over.lower === 'using';
  const verb = over.upos === 'VERB' && !isMeans ? token.head : isObject || isMeans ? over.head : -1;
  if (tokens[verb]?.upos !== 'VERB' || token.head > index) return null;
  const object = isObject ? token.head : childOf(tokens, verb, /^obj$/);
  const inside = [index, childOf(tokens, index, /^nmod$/)];
  const against = tokens.findIndex(
    ({ head, deprel }, at) =>
      at > index && inside.includes(head) && deprel === 'nmod' && caseAt(tokens, at) === 'against',
  );
  const arcs: Arc[] = [
    ...(token.head === verb ? [] : [[index, verb, 'obl'] satisfies Arc]),
    ...(object >= 0 && object < index && against >= 0 ? [[against, object, 'nmod'] satisfies Arc] : []),
  ];
  return arcs.length > 0 ? hung(tokens, arcs) : null;
});

/** "between forces/obl led by Lee and troops/conj loyal to Park": the troops stand against the forces, and are not beside Lee. */
const mendBetween = startingAt({ deprel: /^conj$/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const leader = tokens[token.head];
  const led = tokens[leader?.head ?? -1];
  if (leader?.upos !== 'PROPN') return null;
  if (!leader.deprel.startsWith('obl') || led?.deprel !== 'acl') return null;
  if (caseAt(tokens, led.head) !== 'between') return null;
  const loyal = tokens[index + 1]?.upos === 'ADJ' && tokens[index + 1]?.head === leader.head ? index + 1 : -1;
  return hung(tokens, [
    [index, led.head, 'conj'],
    ...(loyal < 0 ? [] : [[loyal, index, 'amod'] satisfies Arc]),
  ]);
});

export const MENDS_OF_HISTORIES: readonly Mend[] = [mendYear, mendBetween, mendHarm, mendInSupport];
