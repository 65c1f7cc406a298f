// Who speaks in the middle or at the end of a sentence, mended where the parse takes it for something else.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { childOf, hung, isNominal, type Mend, startingAt, tagged } from '../mend.ts';

/** "Turkey, Athens charges, has crossed the line": a verb of speech between commas, taken for a noun. */
const mendInserted = startingAt({ deprel: /^(appos|aux)$/ }, (tokens, index, token) => {
  const verb = INSERTED.get(token.lower);
  const [before, name, after] = [-2, -1, 1].map((step) => tokens[index + step]);
  if (before?.text !== ',' || after?.text !== ',' || name?.upos !== 'PROPN') return null;
  const around = token.deprel === 'aux' ? token.head : (tokens[token.head]?.head ?? -1);
  if (verb === undefined || around < index) return null;
  const mended = hung(tokens, [
    [index, around, 'parataxis'],
    [index - 1, index, 'nsubj'],
  ]);
  return tagged(mended, index, { upos: 'VERB', xpos: 'VBZ', lemma: verb });
});

const INSERTED: ReadonlyMap<string, string> = new Map([
  ['alleges', 'allege'],
  ['argues', 'argue'],
  ['charges', 'charge'],
  ['claims', 'claim'],
  ['complains', 'complain'],
  ['insists', 'insist'],
  ['reports', 'report'],
  ['says', 'say'],
]);

/** "looking into how a Chinese balloon came in": what one looks into is a clause like "that …". */
const mendInto = startingAt({ deprel: /^advcl$/ }, (tokens, index, token) => {
  if (token.head > index) return null;
  const into = tokens.findIndex(
    ({ lower }, at) =>
      lower === 'into' && at < index && /^(how|whether|who|why)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  const isOwn = [into, into + 1].some((at) => tokens[at]?.head === index);
  return into > token.head && isOwn ? hung(tokens, [[index, token.head, 'ccomp']]) : null;
});

/** "is not happy with Chad" is unhappy. */
const mendUnhappy = startingAt({ upos: /^ADJ$/ }, (tokens, index, token) => {
  if (!CONTENT.has(token.lower)) return null;
  const not = tokens.findIndex(
    ({ head, lower }, at) => head === index && at < index && /^(not|n['’]t|less|hardly)$/.test(lower),
  );
  return not < 0 ? null : tagged(hung(tokens, [[not, index, 'dep']]), index, { lemma: 'unhappy' });
});

const CONTENT = wordClass('adjectives.content');

/** "said no to Berlin", "Lima's no to the plan": no article, but what is said. */
const mendNo = startingAt({ xpos: /^DT$/, words: ['no'] }, (tokens, index) => {
  const before = tokens[index - 1];
  if (tokens[index + 1]?.lower !== 'to') return null;
  if (before?.lemma !== 'say' && before?.xpos !== 'POS') return null;
  const mended = hung(tokens, before.xpos === 'POS' ? [] : [[index, index - 1, 'obj']]);
  return tagged(mended, index, { upos: 'NOUN', xpos: 'NN' });
});

/** "…, Lima's envoy complained": who speaks last speaks of the whole sentence. */
const mendTag = startingAt(
  { deprel: /^(ccomp|advcl|acl|conj|dep)/, xpos: /^VB[DZ]$/ },
  (tokens, index, token) => {
    if (!TAGS.has(token.lemma) || token.head > index) return null;
    const own = tokens.flatMap((other, at) => (other.head === index ? [at] : []));
    const subject = own.find((at) => tokens[at]?.deprel === 'nsubj' && at < index);
    if (
      subject === undefined ||
      own.some((at) => /^(mark|cc|obj|ccomp|xcomp)$/.test(tokens[at]?.deprel ?? ''))
    )
      return null;
    const first = Math.min(subject, ...tokens.flatMap(({ head }, at) => (head === subject ? [at] : [])));
    const root = tokens.findIndex(({ head }) => head < 0);
    const isLast = tokens.slice(index).every(({ upos }, at) => at === 0 || upos !== 'VERB');
    if (!/^[,”"]$/.test(tokens[first - 1]?.text ?? '') || !isLast || root > first) return null;
    // "asked Rome for help, radio reported/ccomp": it has asked; but "Chad said, Mali reported" may be a row
    const isOwn =
      token.head === root && (token.deprel !== 'ccomp' || SPEAKING.has(tokens[root]?.lemma ?? ''));
    if (isOwn || (token.head === root && root > first - 3)) return null;
    return hung(tokens, [[index, root, 'parataxis']]);
  },
);

const TAGS = wordClass('verbs.saying-last');
const SPEAKING: ReadonlySet<string> = new Set(['add', 'hear', 'report', 'say', 'state', 'tell']);

/** "Greek jets, Athens said, turned back": who speaks in between governs nothing. */
const mendBetween = startingAt({ upos: /^VERB$/ }, (tokens, index, token) => {
  if (!TAGS.has(token.lemma)) return null;
  const own = tokens.flatMap((other, at) => (other.head === index ? [at] : []));
  const [subject, speaker, ...more] = own.filter((at) => at < index && isBefore(tokens[at]));
  const told = own.find((at) => at > index && tokens[at]?.deprel === 'ccomp');
  if (subject === undefined || speaker === undefined || more.length > 0 || told === undefined) return null;
  const first = Math.min(
    told,
    ...tokens.flatMap(({ head }, at) => (head === told && at > index ? [at] : [])),
  );
  const hasOwn = tokens.some(({ head, deprel }) => head === told && /^(nsubj|mark)/.test(deprel));
  const isApart = tokens.slice(subject + 1, speaker).some(({ text }) => text === ',');
  if (hasOwn || !isApart || !tokens.slice(index, first + 1).some(({ text }) => text === ',')) return null;
  const isPassive = tokens.some(({ head, deprel }) => head === told && deprel === 'aux:pass');
  return hung(tokens, [
    [told, token.head, token.deprel],
    [subject, told, isPassive ? 'nsubj:pass' : 'nsubj'],
    [index, told, 'parataxis'],
  ]);
});

/** "Merkel/nsubj→said and Li spoke, Berlin said": who stands before the clause is its subject where another speaks. */
const mendTold = startingAt({ deprel: /^ccomp$/, upos: /^VERB$/ }, (tokens, index, { head: verb }) => {
  if (verb < index || childOf(tokens, index, /^(nsubj|mark)/) >= 0) return null;
  const subjects = tokens.flatMap(({ head, deprel }, at) =>
    head === verb && deprel === 'nsubj' ? [at] : [],
  );
  const [subject = -1, speaker = -1] = subjects;
  const isApart = tokens.slice(index, speaker).some(({ text }) => /^[,”"]$/.test(text));
  if (subjects.length !== 2 || subject > index || speaker < index || !isApart) return null;
  const isPassive = childOf(tokens, index, /^aux:pass$/) >= 0;
  return hung(tokens, [[subject, index, isPassive ? 'nsubj:pass' : 'nsubj']]);
});

/** "The Peruvian side called/VBN for a truce.": who calls for something is not called. */
const mendCalling = startingAt({ deprel: /^root$/, xpos: /^VBN$/, words: ['called'] }, (tokens, index) => {
  if (!/^(for|on|upon)$/.test(tokens[index + 1]?.lower ?? '')) return null;
  const subject = childOf(tokens, index, /^nsubj/);
  if (subject < 0 || subject > index || childOf(tokens, index, /^aux/) >= 0) return null;
  return tagged(hung(tokens, [[subject, index, 'nsubj']]), index, { xpos: 'VBD' });
});

/** Whom the parse puts before the verb: a subject, or a noun taken for what is said. */
const isBefore = (token: Token | undefined) =>
  token?.deprel === 'nsubj' || (token?.deprel === 'ccomp' && isNominal(token));

/** "said the talks had failed and accused Peru": talks accuse nobody. */
const mendSpoken = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  const clause = tokens[token.head];
  const says = tokens[clause?.head ?? -1];
  if (clause?.deprel !== 'ccomp') return null;
  const hasOwn = childOf(tokens, index, /^(nsubj|aux)/) >= 0;
  if (says?.xpos !== 'VBD') return null;
  if (!hasOwn && isDoneBySayer(tokens, index, token)) return hung(tokens, [[index, clause.head, 'conj']]);
  if (!SPOKEN.has(token.lemma)) return null;
  const subject = tokens[childOf(tokens, token.head, /^nsubj/)];
  // "said Kenya had no right to it and urged Nairobi to leave": what is so of somebody is not what he did next
  const isState =
    subject?.upos === 'PROPN' &&
    (childOf(tokens, token.head, /^cop$/) >= 0 || (clause.lemma === 'have' && clause.upos === 'VERB'));
  const isTheirs =
    hasOwn || (subject && subject.upos !== 'NOUN' && !isState && !isOther(tokens, index, token));
  return isTheirs ? null : hung(tokens, [[index, clause.head, 'conj']]);
});

const SPOKEN = wordClass('verbs.verbal-acts');

/** "said that Chad had struck, and appealed to Peru", "said that Chad would strike and appealed to Peru": the second is no "had appealed". */
function isOther(tokens: readonly Token[], index: number, { head: clause }: Token): boolean {
  const aux = auxiliariesOf(tokens, clause);
  const and = childOf(tokens, index, /^cc$/);
  return (
    aux.some(({ xpos }) => xpos === 'MD') ||
    (aux.some(({ lower }) => lower === 'had') && tokens[and - 1]?.text === ',')
  );
}

/** Those in front of a verb. */
const auxiliariesOf = (tokens: readonly Token[], verb: number) =>
  tokens.filter(({ head, deprel }, at) => head === verb && deprel === 'aux' && at < verb);

/** "said that Chad had seized a ship and froze/conj its accounts", "…, and imposed/conj an embargo on it": no "had froze", nor an embargo on itself. */
function isDoneBySayer(
  tokens: readonly Token[],
  index: number,
  { head: clause, lower, lemma }: Token,
): boolean {
  if (!auxiliariesOf(tokens, clause).some((aux) => aux.lower === 'had')) return false;
  const and = childOf(tokens, index, /^cc$/);
  const isOnIt = tokens.some(
    (token, at) => token.lower === 'it' && at > index && /^(against|on)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  // "said that Peru had left Chad's embassy, and imposed a ban on it": Chad may be "it" as well
  const isOfOne = !tokens.slice(0, and).some(({ xpos }, at) => xpos === 'PRP$' && at > 0);
  return PAST_ONLY.has(lower) || (IMPOSING.has(lemma) && tokens[and - 1]?.text === ',' && isOnIt && isOfOne);
}

const IMPOSING = wordClass('verbs.imposing');
const PAST_ONLY = wordClass('words.past-only');

/** "said that it had met Chad, and that Mali had backed/conj it": the second is said as well. */
const mendAndThat = startingAt({ deprel: /^conj$/ }, (tokens, index, { head: verb }) => {
  if (tokens[verb]?.upos !== 'VERB') return null;
  const that = thatOf(tokens, index);
  if (that < verb || that > index) return null;
  if (!/^(and|but|or)$/.test(tokens[that - 1]?.lower ?? '')) return null;
  const said = tokens.findIndex(
    ({ head, deprel }, at) => head === verb && deprel === 'ccomp' && at > verb && at < that,
  );
  return said >= 0 && thatOf(tokens, said) >= 0 ? hung(tokens, [[index, said, 'conj']]) : null;
});

/** The "that" in front of a clause; -1 where it has none. */
const thatOf = (tokens: readonly Token[], clause: number) =>
  tokens.findIndex(({ head, deprel, lower }) => head === clause && deprel === 'mark' && lower === 'that');

/** "“A cowardly act/nsubj,” said Lee/nsubj": what is quoted says nothing itself. */
const mendFragment = startingAt({ deprel: /^nsubj$/, upos: /^NOUN$/ }, (tokens, index, { head: verb }) => {
  const isSpeech = verb > index && TAGS.has(tokens[verb]?.lemma ?? '');
  const isClosed = [1, 2].some((step) => /^["”]$/.test(tokens[index + step]?.text ?? ''));
  const isSaid = tokens.some(({ head, deprel }, at) => head === verb && at > verb && deprel === 'nsubj');
  const isOpened = /^["“]$/.test(tokens[0]?.text ?? '');
  return isSpeech && isClosed && isOpened && isSaid ? hung(tokens, [[index, verb, 'ccomp']]) : null;
});

export const MENDS_OF_SPEECH: readonly Mend[] = [
  mendAndThat,
  mendSpoken,
  mendInserted,
  mendTag,
  mendBetween,
  mendTold,
  mendNo,
  mendCalling,
  mendInto,
  mendUnhappy,
  mendFragment,
];
