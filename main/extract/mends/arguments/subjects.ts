// Subjects that the parse joins to what stands before them, and verbs that it takes for something else.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { isMonth } from '../../years.ts';
import {
  type Arc,
  caseAt,
  childOf,
  hung,
  isBelow,
  isNominal,
  type Mend,
  type Start,
  startingAt,
  tagged,
} from '../mend.ts';

/** A past tense that may have nobody who does it, see `isLost`. */
const LOST: Start = { deprel: /^(advcl|conj|parataxis|dep)$/, xpos: /^VBD$/ };

/** "held a man at the request of Oman and Qatar freed two": the name right before a verb without a subject is its subject. */
const mendJoined = startingAt(LOST, (tokens, index) => {
  const subject = tokens[index - 1];
  if (subject?.deprel !== 'conj' || !isNominal(subject) || !isLost(tokens, index)) return null;
  const cc = tokens.findLastIndex(({ upos }, at) => upos === 'CCONJ' && at < index - 1);
  const isNear = tokens.slice(cc + 1, index - 1).every(({ head }) => head > cc && head < index);
  const partner = tokens[subject.head];
  const isBehindVerb = /^(nmod|obl|obj)/.test(partner?.deprel ?? '') && subject.head < cc;
  if (cc < 0 || !isNear || !isBehindVerb || isBelow(tokens, index, subject.head)) return null;
  return hung(tokens, [
    [index - 1, index, 'nsubj'],
    [cc, index, 'cc'],
  ]);
});

/** "freed Chile and Bolivia was to pay": the name right before an auxiliary whose verb has no subject. */
const mendBeforeAuxiliary = startingAt({ deprel: /^(aux|cop)/, upos: /^AUX$/ }, (tokens, index, { head }) => {
  const subject = tokens[index - 1];
  const cc = tokens[index - 2]?.upos === 'CCONJ' ? index - 2 : index - 3;
  if (subject?.deprel !== 'conj' || subject.upos !== 'PROPN' || tokens[cc]?.upos !== 'CCONJ') return null;
  const isBehindVerb = /^(nmod|obl|obj)/.test(tokens[subject.head]?.deprel ?? '') && subject.head < cc;
  const clause = tokens[head];
  if (!isBehindVerb || clause?.deprel !== 'conj' || clause.head > cc || childOf(tokens, head, /^nsubj/) >= 0)
    return null;
  return hung(tokens, [
    [index - 1, head, 'nsubj'],
    [cc, head, 'cc'],
  ]);
});

/** "criticised the raids, and Gulf leaders, with Oman dissenting, called for calm": the noun behind ", and". */
const mendInterruptedSubject = startingAt(LOST, (tokens, index) => {
  if (tokens[index - 1]?.text !== ',' || !isLost(tokens, index)) return null;
  const subject = tokens.findLastIndex(
    (other, at) =>
      at < index - 1 && other.deprel === 'conj' && isNominal(other) && tokens[at + 1]?.text === ',',
  );
  const partner = tokens[tokens[subject]?.head ?? -1];
  // the parse may have hung the "and" on the verb already
  const own = subject < 0 ? -1 : childOf(tokens, subject, /^cc$/);
  const cc = own < 0 && tokens[subject - 1]?.head === index ? subject - 1 : own;
  const verb = partner?.deprel === 'obj' ? partner.head : (tokens[subject]?.head ?? -1);
  if (cc < 0 || tokens[cc - 1]?.text !== ',' || tokens[verb]?.upos !== 'VERB' || verb > subject) return null;
  return hung(tokens, [
    [subject, index, 'nsubj'],
    [cc, index, 'cc'],
    [index, verb, 'conj'],
  ]);
});

/** "praised a deed and Anne of Chad, its queen, phoned Lima": a name joined to a thing is who does what follows. */
const mendApposedSubject = startingAt(LOST, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',' || !isLost(tokens, index)) return null;
  const subject = tokens.findLastIndex(
    (other, at) =>
      at < index - 1 && other.deprel === 'conj' && other.upos === 'PROPN' && !isBelow(tokens, at, index),
  );
  const partner = tokens[tokens[subject]?.head ?? -1];
  const cc = subject < 0 ? -1 : childOf(tokens, subject, /^cc$/);
  const isThing = partner?.deprel === 'obj' && partner.upos === 'NOUN' && partner.head === token.head;
  if (!isThing || cc !== subject - 1 || tokens[cc - 1]?.text === ',') return null;
  // "praised the deed and Lima, phoned Anne and left": a list
  const isListed = tokens.some(
    ({ head, upos }, at) => upos === 'CCONJ' && at > subject && tokens[head]?.upos === 'VERB',
  );
  const isBare = tokens.slice(subject, index).every(({ upos }) => upos !== 'VERB' && upos !== 'CCONJ');
  return isListed || !isBare
    ? null
    : hung(tokens, [
        [subject, index, 'nsubj'],
        [cc, index, 'cc'],
        ...tokens.flatMap((other, at): Arc[] =>
          other.deprel === 'conj' && at > subject && at < index && !isBelow(tokens, at, subject)
            ? [[at, subject, 'appos']]
            : [],
        ),
      ]);
});

/** "left and, with planes lent by Chad, flew home": what has a preposition does nothing. */
const mendMeans = startingAt({ deprel: /^nsubj$/ }, (tokens, index, { head }) => {
  const preposition = childOf(tokens, index, /^case$/);
  const isMeans = tokens[preposition]?.lower === 'with' && preposition < index;
  return isMeans ? hung(tokens, [[index, head, 'obl']]) : null;
});

/** A past tense that has nobody who does it. */
const isLost = (tokens: readonly Token[], verb: number) => childOf(tokens, verb, /^(nsubj|mark|aux)/) < 0;

/** "says the police have a record and urges": who says so urges, as the number of the verb tells. */
const mendNumber = startingAt({ deprel: /^conj$/, xpos: /^VBZ$/ }, (tokens, index, token) => {
  const plural = tokens[token.head];
  const says = tokens[plural?.head ?? -1];
  const isOther = plural?.xpos === 'VBP' && plural.deprel === 'ccomp' && says?.xpos === 'VBZ';
  if (!isOther) return null;
  return childOf(tokens, index, /^nsubj/) < 0 ? hung(tokens, [[index, plural.head, 'conj']]) : null;
});

/** "raids that, according to Kabul, killed 46": a clause with "that" for a subject tells of the noun before it. */
const mendThat = startingAt({ deprel: /^advcl$/, upos: /^VERB$/ }, (tokens, index, token) => {
  const that = tokens.findIndex(
    ({ head, deprel, xpos }, at) =>
      head === index && at < index && xpos === 'WDT' && deprel.startsWith('nsubj'),
  );
  const noun = tokens[that - 1]?.text === ',' ? that - 2 : that - 1;
  const isNoun = that > 0 && isNominal(tokens[noun]) && noun > token.head;
  return isNoun && tokens[that]?.lower === 'that' ? hung(tokens, [[index, noun, 'acl:relcl']]) : null;
});

/** "The soldiers, drawn from Chad, guarded/amod airports": the verb of a sentence that seems to be a noun. */
const mendGuarded = startingAt({ xpos: /^VB[DN]$/ }, (tokens, index, token) => {
  if (tokens[index - 1]?.text !== ',') return null;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (!isNominal(tokens[root]) || root > index) return null;
  const isAttribute = token.deprel === 'amod' && token.head > index && isNominal(tokens[token.head]);
  const isBeside = token.head === root && token.xpos === 'VBD' && /^(acl|dep|parataxis)$/.test(token.deprel);
  if (!isAttribute && !isBeside) return null;
  if (tokens[root + 1]?.text !== ',' || childOf(tokens, root, /^(nsubj|cop|case)/) >= 0) return null;
  const described = childOf(tokens, root, /^(acl|appos)/);
  if (described < root || described >= index || childOf(tokens, index, /^(nsubj|mark)/) >= 0) return null;
  const mended = hung(tokens, [
    [root, index, 'nsubj'],
    [index, -1, 'root'],
    ...(isAttribute ? [[token.head, index, 'obj'] satisfies Arc] : []),
  ]);
  return tagged(mended, index, { xpos: 'VBD' });
});

/** "Fiji, which hosted the talks, and Tonga condemned Samoa": both did. */
const mendBoth = startingAt({ deprel: /^conj$/, xpos: /^VB[DPZ]$/ }, (tokens, index, token) => {
  const root = token.head;
  const first = tokens[root];
  if (first?.head !== -1 || !isNominal(first) || childOf(tokens, root, /^(nsubj|cop|case)/) >= 0) return null;
  const second = childOf(tokens, index, /^nsubj/);
  const cc = tokens[second - 1]?.upos === 'CCONJ' ? second - 1 : -1;
  const isDescribed = childOf(tokens, root, /^(acl|appos)/) > root && tokens[root + 1]?.text === ',';
  if (second < root || cc < 0 || !isDescribed || tokens[second]?.upos !== first.upos) return null;
  return hung(tokens, [
    [index, -1, 'root'],
    [root, index, 'nsubj'],
    [second, root, 'conj'],
    [cc, second, 'cc'],
  ]);
});

/** "Peru's Lima and Chile's Diaz met": whose somebody is is nobody joined to the others. */
const mendOwners = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const [mark, owned] = [tokens[index + 1], tokens[index + 2]];
  if (mark?.xpos !== 'POS' || owned?.upos !== 'PROPN' || owned.deprel !== 'conj' || owned.head !== token.head)
    return null;
  const cc = childOf(tokens, index, /^cc$/);
  return hung(tokens, [
    [index, index + 2, 'nmod:poss'],
    [index + 1, index, 'case'],
    ...(cc < 0 ? [] : [[cc, index + 2, 'cc'] satisfies Arc]),
  ]);
});

/** "after Chad, which had armed them, halved its aid": who is told of behind "after" does what the clause tells. */
const mendCutOff = startingAt(LOST, (tokens, index) => {
  if (tokens[index - 1]?.text !== ',' || !isLost(tokens, index) || childOf(tokens, index, /^cc$/) >= 0)
    return null;
  const subject = tokens.findLastIndex(
    (other, at) => at < index - 1 && /^(nmod|obl)$/.test(other.deprel) && isTold(tokens, at, index),
  );
  const mark = childOf(tokens, subject, /^case$/);
  const verb = tokens[subject]?.head ?? -1;
  if (subject < 0 || !CONJUNCTIONS.has(tokens[mark]?.lower ?? '') || isBelow(tokens, verb, index))
    return null;
  return hung(tokens, [
    [subject, index, 'nsubj'],
    [mark, index, 'mark'],
    [index, verb, 'advcl'],
  ]);
});

/** A name with a clause about it between commas that reaches up to a verb. */
const isTold = (tokens: readonly Token[], at: number, verb: number) =>
  tokens[at]?.upos === 'PROPN' &&
  tokens[at + 1]?.text === ',' &&
  tokens.slice(at + 2, verb - 1).every(({ text }) => text !== ',') &&
  tokens.some(({ head, deprel }, clause) => head === at && deprel === 'acl:relcl' && clause < verb);

/** Prepositions that open clauses as well. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** "In June militants abducted him": the month is when, and they did it. */
const mendMonth = startingAt({ deprel: /^obl$/, xpos: /^NNP?S$/ }, (tokens, index, { head: verb }) => {
  const [preposition, time] = [tokens[index - 2], tokens[index - 1]];
  if (verb < index || time?.head !== index || !(isMonth(time.text) || DAYS.has(time.lower))) return null;
  if (!/^(in|on)$/.test(preposition?.lower ?? '') || preposition?.head !== index) return null;
  const isOpen = childOf(tokens, verb, /^(nsubj|aux:pass|mark)/) < 0 && tokens[verb]?.upos === 'VERB';
  // "In May missiles supplied by Chad hit Mali"
  if (childOf(tokens, index, /^acl/) >= 0) return null;
  return isOpen
    ? hung(tokens, [
        [index, verb, 'nsubj'],
        [index - 1, verb, 'obl'],
        [index - 2, index - 1, 'case'],
      ])
    : null;
});

const DAYS = wordClass('nouns.days');

/** "which in May/nsubj granted a loan": a month does nothing. */
const mendDoneInMonth = startingAt({ deprel: /^nsubj/, upos: /^PROPN$/ }, (tokens, index, { head, text }) =>
  isMonth(text) && caseAt(tokens, index) === 'in' ? hung(tokens, [[index, head, 'obl']]) : null,
);

export const MENDS_OF_SUBJECTS: readonly Mend[] = [
  mendDoneInMonth,
  mendCutOff,
  mendMonth,
  mendOwners,
  mendBoth,
  mendJoined,
  mendBeforeAuxiliary,
  mendInterruptedSubject,
  mendApposedSubject,
  mendMeans,
  mendNumber,
  mendThat,
  mendGuarded,
];
