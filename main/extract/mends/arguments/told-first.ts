// "A close ally of Oslo, Riga/nsubj sent troops": what somebody is, told in front of his name, sends nothing itself.
import type { Token } from '../../syntax/types.ts';
import { childOf, hung, isBelow, type Mend, startingAt } from '../mend.ts';

/** "An ally/nsubj of Oslo, Riga/nsubj sent …", "Formerly part/nsubj of Spain, Peru/nsubj was …" */
const mendToldFirst = startingAt({ deprel: /^nsubj/, upos: /^NOUN$/ }, (tokens, index, token) => {
  const named = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      at > index && head === token.head && deprel === token.deprel && /^PROPN$/.test(upos),
  );
  const comma = tokens[named - 1]?.lower === 'the' ? named - 2 : named - 1;
  if (named < 0 || named > token.head || tokens[comma]?.text !== ',' || comma < index) return null;
  // "A crime, Chad said": that is no word for Chad
  if (tokens[token.head]?.lemma === 'say' || !isDescription(tokens, index, comma)) return null;
  // "An ally of Chad, Mali and Niger met" may be a list
  if (token.xpos === 'NN' && childOf(tokens, named, /^conj$/) >= 0) return null;
  return hung(tokens, [[index, named, 'appos']]);
});

/** "Once a close ally of Oslo": all that a clause begins with, without a verb and with nobody joined to it. */
function isDescription(tokens: readonly Token[], index: number, comma: number): boolean {
  const first = tokens.findIndex((_, at) => isBelow(tokens, at, index));
  const before = tokens[first - 1];
  const isOpening = before === undefined || OPENING.has(before.lower);
  const isBare = /^(a|an|formerly|long|once|part|still)$/.test(tokens[first]?.lower ?? '');
  const isBest = tokens.slice(first, index).some(({ xpos }) => xpos === 'JJS' || xpos === 'RBS');
  const between = tokens.slice(first, comma);
  return (
    isOpening &&
    (isBare || isBest) &&
    childOf(tokens, index, /^conj$/) < 0 &&
    between.every(({ upos, text }) => upos !== 'VERB' && upos !== 'AUX' && text !== ',')
  );
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '(', 'and', 'as', 'but', 'while', 'that']);

/** "was besieged by crowds and its ambassador/conj, Lee/nsubj, was expelled": he was, and besieged nothing. */
const mendToldJoined = startingAt({ deprel: /^conj$/, xpos: /^NN$/ }, (tokens, index, token) => {
  const named = index + 2;
  const { head = -1, deprel = '', upos = '' } = tokens[named] ?? {};
  const next = tokens[named + 2];
  const verb = next?.upos === 'AUX' ? next.head : named + 2;
  // "its president, Lee/appos, was killed/conj": the verb has nobody else
  const isBeside = (deprel === 'appos' && head === index) || (deprel === 'conj' && head === token.head);
  const isLeft = isBeside && next?.upos === 'AUX' && childOf(tokens, verb, /^nsubj/) < 0;
  const isName = upos === 'PROPN' && ((deprel.startsWith('nsubj') && head === verb) || isLeft);
  const isBetween = tokens[index + 1]?.text === ',' && tokens[named + 1]?.text === ',';
  const isFull = tokens[verb]?.upos === 'VERB' && verb > named && token.head < index;
  if (!isName || !isBetween || !isFull || childOf(tokens, index, /^(det|nmod:poss)$/) < 0) return null;
  return hung(tokens, [
    [index, verb, isLeft ? 'nsubj' : deprel],
    [named, index, 'appos'],
  ]);
});

export const MENDS_OF_TOLD_FIRST: readonly Mend[] = [mendToldFirst, mendToldJoined];
