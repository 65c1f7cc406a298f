// Whose an infinitive is: who is ordered, wished or led to do something does it.
import { wordClass } from '../../lexicon/word-classes.ts';
import { type Arc, caseAt, childOf, hung, isNominal, type Mend, startingAt, tagged } from '../mend.ts';
import { MENDS_OF_LETTING } from './letting.ts';

/** "ordered the envoy to leave": who is ordered to does it; the parse may hang the infinitive on the noun. */
const mendControl = startingAt({ deprel: /^acl$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (!object || !/^i?obj$/.test(object.deprel)) return null;
  const verb = tokens[object.head];
  const isTo = tokens[index - 1]?.lower === 'to' || tokens[index - 2]?.lower === 'to';
  const isWish = WISHING.has(verb?.lemma ?? '') && !RIGHTS.has(object.lemma);
  if (!isTo || verb?.upos !== 'VERB' || !(isWish || ORDERING.has(verb.lemma))) return null;
  return hung(tokens, [[index, object.head, 'xcomp']]);
});

const WISHING = wordClass('verbs.wishing');

/** "wants the power to strike": what one has and not who does it. */
const RIGHTS = wordClass('nouns.rights');

const ORDERING = wordClass('verbs.ordering');

/** "phoned the premier to discuss gas": why, and nothing that the premier has to do. */
const mendCalled = startingAt({ deprel: /^acl$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  if (!/^(obj|obl)$/.test(object?.deprel ?? '')) return null;
  const verb = tokens[object?.head ?? -1];
  const isCall = verb?.upos === 'VERB' && CALLS.has(verb.lemma) && PURPOSES.has(token.lemma);
  return isCall && object ? hung(tokens, [[index, object.head, 'advcl']]) : null;
});

const CALLS = wordClass('verbs.contacting');
const PURPOSES = wordClass('verbs.call-purposes');

/** "a vote that led the parliament to call for …": whom it leads to do so does it. */
const mendCaused = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const word = tokens[token.head]?.lemma ?? '';
  const object = tokens.find(({ head, deprel }, at) => head === token.head && deprel === 'obj' && at < index);
  // "pressed Mali to accept", but "pressed the attack to win"
  const isCaused = CAUSING.has(word) || (PRESSING.has(word) && object?.upos === 'PROPN');
  return isCaused && object ? hung(tokens, [[index, token.head, 'xcomp']]) : null;
});

const CAUSING = wordClass('verbs.causing');
const PRESSING = wordClass('verbs.pressing-others');

/** "supplied the rebels with guns to fight/advcl Mali", "trains them to fight": who is armed fights. */
const mendArmed = startingAt({ deprel: /^(acl|advcl)$/, xpos: /^VB$/ }, (tokens, index, token) => {
  if (!FIGHTING.has(token.lemma)) return null;
  const over = tokens[token.head];
  const verb = over?.upos === 'VERB' ? token.head : (over?.head ?? -1);
  if (!ARMING.has(tokens[verb]?.lemma ?? '') || tokens[verb]?.upos !== 'VERB') return null;
  const object = tokens.findIndex(
    ({ head, deprel }, at) => head === verb && /^i?obj$/.test(deprel) && at > verb && at < index,
  );
  // "rebels armed/acl by Qatar to fight"
  const isTold = tokens[verb]?.deprel === 'acl' && tokens[verb]?.xpos === 'VBN' && object < 0;
  const fighter = isTold ? (tokens[verb]?.head ?? -1) : object;
  return fighter < 0 ? null : hung(tokens, isTold ? [[index, fighter, 'acl']] : [[index, verb, 'xcomp']]);
});

const ARMING = wordClass('verbs.arming');
const FIGHTING = wordClass('verbs.fighting-for-others');

/** "paid Kigali millions to take/advcl in migrants": what the money is for, and who is paid does it. */
const mendPaid = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, { head }) => {
  if (!PAYING.has(tokens[head]?.lemma ?? '') || tokens[index - 1]?.lower !== 'to') return null;
  const paid = childOf(tokens, head, /^iobj$/);
  return paid > head && childOf(tokens, head, /^obj$/) > paid ? hung(tokens, [[index, paid, 'acl']]) : null;
});

const PAYING: ReadonlySet<string> = new Set(['bribe', 'offer', 'pay']);

/** "suspended flights to press/acl the island into talks": why, and not what the flights were for. */
const mendCutWhy = startingAt({ deprel: /^acl$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const object = tokens[token.head];
  const verb = tokens[object?.head ?? -1];
  if (object?.deprel !== 'obj' || !verb) return null;
  const isWhy = CUTTING.has(verb.lemma) && BENDING.has(token.lemma) && !ATTEMPTS.has(object.lemma);
  return isWhy ? hung(tokens, [[index, object.head, 'advcl']]) : null;
});

const CUTTING = wordClass('verbs.cutting');
const BENDING = wordClass('verbs.bending-others');
const ATTEMPTS = wordClass('nouns.attempts');

/** "helped the army defeat/obj the rebels": a bare verb behind who is helped is what he does. */
const mendHelp = startingAt({ deprel: /^obj$/, xpos: /^VB$/ }, (tokens, index, token) => {
  const help = tokens[token.head];
  if (help?.lemma !== 'help') return null;
  const helped = tokens.findIndex(
    ({ head, deprel }, at) => head === index && at < index && /^(compound|nmod|nsubj)/.test(deprel),
  );
  return helped < 0
    ? null
    : hung(tokens, [
        [helped, token.head, 'obj'],
        [index, token.head, 'xcomp'],
      ]);
});

/** "remains a friend/obj of Chad": what one remains one is. */
const mendRemain = startingAt({ deprel: /^obj$/, xpos: /^NN$/ }, (tokens, index, { head }) =>
  tokens[head]?.lemma === 'remain' ? hung(tokens, [[index, head, 'xcomp']]) : null,
);

/** "called on/compound:prt Mali to yield": before whom it calls on, and no part of the verb. */
const mendCallOn = startingAt(
  { deprel: /^compound:prt$/, words: ['on', 'upon'] },
  (tokens, index, { head }) => {
    if (tokens[head]?.lemma !== 'call') return null;
    const called = tokens.findIndex(
      (other, at) => at > index && at <= index + 4 && other.head === head && /^(obl|obj)$/.test(other.deprel),
    );
    if (called < 0 || caseAt(tokens, called)) return null;
    const mended = hung(tokens, [
      [index, called, 'case'],
      [called, head, 'obl'],
    ]);
    return tagged(mended, index, { upos: 'ADP', xpos: 'IN' });
  },
);

/** "gave Mali a week/obl:unmarked to yield": what it was given. */
const mendGivenTime = startingAt(
  { deprel: /^obl:unmarked$/, upos: /^NOUN$/ },
  (tokens, index, { head, lemma }) => {
    if (!SPANS.test(lemma)) return null;
    const isGiven = /^(give|grant|allow)$/.test(tokens[head]?.lemma ?? '') && head < index;
    const others = tokens.filter((other) => other.head === head).map((other) => other.deprel);
    return isGiven && others.includes('iobj') && !others.includes('obj')
      ? hung(tokens, [[index, head, 'obj']])
      : null;
  },
);

const SPANS = /^(day|hour|minute|month|week)$/;

/** "plan to march/obl on the embassy": what one plans to do. */
const mendPlanned = startingAt({ deprel: /^(nmod|obl)$/, xpos: /^VB$/ }, (tokens, index, { head }) =>
  tokens[index - 1]?.xpos === 'TO' && tokens[head]?.upos === 'VERB' && head === index - 2
    ? hung(tokens, [
        [index, head, 'xcomp'],
        [index - 1, index, 'mark'],
      ])
    : null,
);

/** "sent the envoy home/obj", "sent Chad's envoy/compound home/obj": where to, and not what. */
const mendHome = startingAt({ words: ['home'], deprel: /^obj$/ }, (tokens, index, { head }) => {
  if (!SENDING_HOME.has(tokens[head]?.lemma ?? '') || caseAt(tokens, index)) return null;
  const sent = tokens.findIndex(
    (other, at) =>
      at > head &&
      at < index &&
      isNominal(other) &&
      ((other.head === head && other.deprel === 'obj') ||
        (other.head === index && other.deprel === 'compound')),
  );
  if (sent < 0) return null;
  const arcs = tokens.flatMap((other, at): Arc[] =>
    other.head === index && at < sent ? [[at, sent, other.deprel]] : [],
  );
  const mended = hung(tokens, [...arcs, [sent, head, 'obj'], [index, head, 'advmod']]);
  return tagged(mended, index, { upos: 'ADV', xpos: 'RB' });
});

/** "spent months/obj begging/acl Chad to help": what one did then. */
const mendSpent = startingAt({ deprel: /^acl$/, xpos: /^VBG$/ }, (tokens, index, { head: time }) => {
  const span = tokens[time];
  const verb = span?.head ?? -1;
  const isSpent = span?.deprel === 'obj' && time === index - 1 && SPENDING.has(tokens[verb]?.lemma ?? '');
  return isSpent && SPELLS.has(span.lemma) ? hung(tokens, [[index, verb, 'advcl']]) : null;
});

const SPENDING = wordClass('verbs.spending');
const SPELLS = wordClass('nouns.spells');

const SENDING_HOME = wordClass('verbs.sending-home');

/** "said it/expl was willing to host talks": whoever is willing is somebody. */
const mendWilling = startingAt({ deprel: /^expl$/, words: ['it'] }, (tokens, index, { head }) =>
  tokens[head]?.upos === 'ADJ' && WILLING.has(tokens[head]?.lemma ?? '')
    ? hung(tokens, [[index, head, 'nsubj']])
    : null,
);

const WILLING = wordClass('adjectives.of-will');

/** "chose not/advmod to condemn it": it did choose. */
const mendNotTo = startingAt({ words: ['never', 'not'], deprel: /^advmod$/ }, (tokens, index, token) => {
  const to = tokens[index + 1];
  const verb = to?.head ?? -1;
  const isUnder = tokens[verb]?.deprel === 'xcomp' && tokens[verb]?.head === token.head;
  if (to?.lower !== 'to' || token.head !== index - 1 || verb < index || !isUnder) return null;
  return hung(tokens, [[index, verb, 'advmod']]);
});

/** "It is possible for Chad/obl to attack/advcl Mali": that it does is possible. */
const mendForTo = startingAt({ deprel: /^advcl$/, xpos: /^VB$/ }, (tokens, index, { head: adjective }) => {
  const doer = childOf(tokens, adjective, /^obl$/);
  if (!MAY_COME.has(tokens[adjective]?.lemma ?? '') || doer < adjective || doer > index) return null;
  const opener = tokens.findIndex(
    ({ lower, head }, at) => lower === 'for' && at > adjective && at < doer && [doer, index].includes(head),
  );
  return opener === adjective + 1 && tokens[index - 1]?.lower === 'to'
    ? hung(tokens, [
        [opener, index, 'mark'],
        [doer, index, 'nsubj'],
        [index, adjective, 'csubj'],
      ])
    : null;
});

const MAY_COME = wordClass('words.of-what-may-come');

/** "is far/RB from attacking/advcl Chad", "nowhere near attacking it": said of the doer, like "unable". */
const mendFar = startingAt({ words: ['far', 'nowhere'], upos: /^ADV$/ }, (tokens, index) => {
  const of = tokens[index + 1];
  const done = of?.head ?? -1;
  if (!/^(from|near)$/.test(of?.lower ?? '') || tokens[done]?.xpos !== 'VBG' || done < index) return null;
  return tagged(hung(tokens, [[done, index, 'advcl']]), index, { upos: 'ADJ', xpos: 'JJ' });
});

export const MENDS_OF_CONTROL: readonly Mend[] = [
  mendForTo,
  mendFar,
  mendPlanned,
  mendHome,
  mendSpent,
  mendWilling,
  mendHelp,
  ...MENDS_OF_LETTING,
  mendArmed,
  mendRemain,
  mendControl,
  mendCalled,
  mendCutWhy,
  mendPaid,
  mendCaused,
  mendGivenTime,
  mendCallOn,
  mendNotTo,
];
