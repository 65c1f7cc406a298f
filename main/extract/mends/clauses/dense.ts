// Clauses of long sentences: what interrupts them, and what they are joined to.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { Token } from '../../syntax/types.ts';
import { hung, isFinite, isNominal, type Mend, startingAt, tagged } from '../mend.ts';

/** "Lee, who, helped by Chad, brought/conj both together": the verb behind what interrupts is that of "who". */
const mendInterrupted = startingAt({ deprel: /^nsubj/, xpos: /^(WP|WDT)$/ }, (tokens, index, token) => {
  const inner = tokens[index + 2];
  if (token.head !== index + 2 || tokens[index + 1]?.text !== ',') return null;
  if (!inner || !/^VB[DGN]$/.test(inner.xpos) || !inner.deprel.startsWith('acl')) return null;
  const close = tokens.findIndex(({ text }, at) => at > index + 2 && text === ',');
  if (close < 0) return null;
  const verb = tokens.findIndex(({ upos }, at) => at > close && upos !== 'ADV' && upos !== 'AUX');
  const outer = tokens[verb];
  if (outer?.upos !== 'VERB' || !/^VB[DNPZ]$/.test(outer.xpos) || outer.deprel === 'acl:relcl') return null;
  if (tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'))) return null;
  return hung(tokens, [
    [verb, inner.head, 'acl:relcl'],
    [index, verb, 'nsubj'],
    [index + 2, verb, 'advcl'],
  ]);
});

/** "whom Chad had armed and whom Mali, tired of him, had dropped/conj": a second clause about the same. */
const mendSecondWhom = startingAt({ words: ['whom', 'which'] }, (tokens, index, token) => {
  if (tokens[index - 1]?.upos !== 'CCONJ') return null;
  const first = tokens.findLastIndex(({ lower }, at) => at < index && lower === token.lower);
  const clause = tokens[first]?.head ?? -1;
  const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const name = [index + 1, index + 2].find((at) => isNominal(tokens[at])) ?? -1;
  const verb = name < 0 ? -1 : verbBehind(tokens, name);
  if (first < 0 || clause < first || clause > index || verb < 0 || !isNominal(tokens[noun])) return null;
  const isRelative = tokens[clause]?.deprel === 'acl:relcl';
  if (tokens[verb]?.deprel === 'acl:relcl') return null;
  const antecedent = isRelative ? (tokens[clause]?.head ?? noun) : noun;
  return hung(tokens, [
    [clause, antecedent, 'acl:relcl'],
    [verb, antecedent, 'acl:relcl'],
    [name, verb, 'nsubj'],
    [index, verb, 'obj'],
  ]);
});

/** "a meeting at which Chadian/obl officials, unaware of it, urged/conj war": the noun behind "which" does it. */
const mendAtWhich = startingAt({ words: ['which'], deprel: /^det$/ }, (tokens, index, { head: noun }) => {
  if (noun < index || noun - index > 3) return null;
  if (tokens[index - 1]?.upos !== 'ADP' || !isNominal(tokens[index - 2])) return null;
  const verb = verbBehind(tokens, noun);
  if (verb < 0 || tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'))) return null;
  return hung(tokens, [
    [verb, index - 2, 'acl:relcl'],
    [noun, verb, 'nsubj'],
    [index, verb, 'obl'],
    [index - 1, index, 'case'],
  ]);
});

/** The finite verb of a subject, past what commas cut off; -1 where none comes. */
function verbBehind(tokens: readonly Token[], subject: number): number {
  let isOpen = false;
  for (let at = subject + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text === ',') isOpen = !isOpen;
    if (!token || isOpen || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue;
    if (token.upos === 'VERB') return isFinite(token) || token.xpos === 'VBN' ? at : -1;
  }
  return -1;
}

/** "found that Chad had raided and robbed Mali, and ordered/conj it to pay": one list has one "and", so who found it ordered it. */
const mendHigher = startingAt({ deprel: /^conj$/, xpos: /^VBD$/ }, (tokens, index, token) => {
  const told = tokens[token.head];
  if (told?.deprel !== 'ccomp') return null;
  if (tokens[index - 1]?.lower !== 'and' || tokens[index - 2]?.text !== ',') return null;
  const says = tokens[told.head];
  const isClosed = tokens.some(
    ({ head, deprel, upos }, at) =>
      head === token.head &&
      deprel === 'conj' &&
      upos === 'VERB' &&
      at < index &&
      tokens.some((other) => other.head === at && other.lower === 'and'),
  );
  const hasOwn = tokens.some(({ head, deprel }) => head === index && /^(nsubj|aux|mark)/.test(deprel));
  return isClosed && !hasOwn && says?.xpos === 'VBD' ? hung(tokens, [[index, told.head, 'conj']]) : null;
});

/** "resented Oslo and suspected/amod Bern of lying": who is charged with something is not described. */
const mendCharging = startingAt({ deprel: /^amod$/ }, (tokens, index, token) => {
  const name = tokens[index + 1];
  if (token.head !== index + 1 || !CHARGING.has(token.lemma)) return null;
  if (tokens[index - 1]?.upos !== 'CCONJ' || name?.upos !== 'PROPN' || name.deprel !== 'conj') return null;
  if (tokens[index + 2]?.lower !== 'of' || name.head < 0) return null;
  const mended = hung(tokens, [
    [index, name.head, 'conj'],
    [index + 1, index, 'obj'],
    [index - 1, index, 'cc'],
  ]);
  return tagged(mended, index, { upos: 'VERB', xpos: 'VBD' });
});

const CHARGING = wordClass('verbs.charging');

/** "Chad raided Mali, Togo met Niger and Benin/conj, a neighbour, sued Peru": the name behind ", and" has a verb of its own. */
const mendLastSubject = startingAt({ deprel: /^conj$/, upos: /^PROPN$/ }, (tokens, index, token) => {
  const above = tokens[token.head];
  if (!above) return null;
  if (tokens[index - 1]?.lower !== 'and' || tokens[index + 1]?.text !== ',') return null;
  // a list of names ends without a comma of its own, or is one of names
  if (above.upos !== 'VERB' && (tokens[index - 2]?.text !== ',' || above.upos === 'PROPN')) return null;
  const verb = verbBehind(tokens, index);
  if (verb < 0 || tokens[verb]?.deprel !== 'conj') return null;
  if (tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'))) return null;
  return hung(tokens, [[index, verb, 'nsubj']]);
});

/** "Chad armed Mali, Togo met Niger and sued/conj Peru": what has no subject is done by whoever did the last deed. */
const mendNearestDeed = startingAt({ deprel: /^conj$/, upos: /^VERB$/ }, (tokens, index, { head }) => {
  if (!/^(and|but|or)$/.test(clauseStart(tokens, index))) return null;
  if (head > index || tokens[head]?.upos !== 'VERB') return null;
  if (tokens.some((other) => other.head === index && /^(nsubj|mark)/.test(other.deprel))) return null;
  const last = tokens.findLastIndex(
    (other, at) =>
      at > head &&
      at < index &&
      other.head === head &&
      /^(conj|parataxis)$/.test(other.deprel) &&
      other.upos === 'VERB' &&
      tokens.some((one) => one.head === at && one.deprel.startsWith('nsubj')),
  );
  return last < 0 ? null : hung(tokens, [[index, last, 'conj']]);
});

/** The conjunction right before a verb and its auxiliaries; empty where none stands there or a comma does. */
function clauseStart(tokens: readonly Token[], verb: number): string {
  let at = verb - 1;
  while (/^(AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.lower === 'not') at--;
  return tokens[at - 1]?.text === ',' ? '' : (tokens[at]?.lower ?? '');
}

export const MENDS_OF_DENSE: readonly Mend[] = [
  mendInterrupted,
  mendSecondWhom,
  mendAtWhich,
  mendHigher,
  mendCharging,
  mendLastSubject,
  mendNearestDeed,
];
