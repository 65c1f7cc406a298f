// "The four guarantors of the pact, Chad, Mali, Peru and Fiji/conj, have met": as many as are told behind a comma are who those are.
import type { Token } from '../../syntax/types.ts';
import { type Arc, childOf, hung, isBelow, isNominal, type Mend, startingAt } from '../mend.ts';

/** Starts at the first of the names. */
const mendCounted = startingAt(
  { deprel: /^(appos|conj|nsubj|obj|obl)/, upos: /^PROPN$/ },
  (tokens, index) => {
    const comma = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
    if (tokens[comma]?.text !== ',') return null;
    const names = rowFrom(tokens, index);
    const end = tokens[(names.at(-1) ?? index) + 1];
    if (names.length < 2 || !/^[,.;]$/.test(end?.text ?? '.')) return null;
    const noun = countedBefore(tokens, comma, names.length);
    if (noun < 0 || names.some((at) => isBelow(tokens, noun, at))) return null;
    return named(tokens, noun, names);
  },
);

/** A noun with the names behind it that tell who those are. */
const named = (tokens: readonly Token[], noun: number, [first = noun, ...others]: readonly number[]) =>
  hung(tokens, [[first, noun, 'appos'], ...others.map((at): Arc => [at, first, 'conj'])]);

/** The names of a row that "and" closes, from its first on; none where another word stands between them. */
function rowFrom(tokens: readonly Token[], first: number): number[] {
  const names = [first];
  for (let at = first + 1; at < tokens.length; ) {
    const isLast = tokens[at]?.lower === 'and';
    if (!isLast && tokens[at]?.text !== ',') return [];
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (tokens[next]?.upos !== 'PROPN') return [];
    names.push(next);
    if (isLast) return names;
    at = next + 1;
  }
  return [];
}

/** The noun in the plural before the comma, as many as the number in front of it tells; no more than "of the pact" stands between. */
function countedBefore(tokens: readonly Token[], comma: number, count: number): number {
  const noun = tokens.findLastIndex(
    ({ xpos, deprel }, at) => at < comma && xpos === 'NNS' && deprel !== 'compound',
  );
  const between = tokens.slice(noun + 1, comma);
  const isPlain = between.every((token) => isNominal(token) || /^(ADJ|ADP|DET)$/.test(token.upos));
  const number = tokens[childOf(tokens, noun, /^nummod$/)]?.lower ?? '';
  return noun >= 0 && isPlain && NUMBERS.indexOf(number) === count ? noun : -1;
}

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "Four countries voted against it: Chad/dep, Mali, Peru and Fiji": they did. */
const mendBehindColon = startingAt(
  { deprel: /^(appos|conj|dep|flat|nmod|parataxis)$/, upos: /^PROPN$/ },
  (tokens, index) => {
    const colon = tokens[index - 1]?.lower === 'the' ? index - 2 : index - 1;
    if (!/^[:–—-]$/.test(tokens[colon]?.text ?? '') || tokens[colon]?.end === tokens[index]?.start)
      return null;
    const names = rowFrom(tokens, index);
    const end = tokens[(names.at(-1) ?? index) + 1];
    if (names.length < 2 || !/^[.;]$/.test(end?.text ?? '.')) return null;
    const noun = tokens.findIndex(
      ({ head, deprel, xpos }, at) =>
        at < colon && xpos === 'NNS' && deprel.startsWith('nsubj') && tokens[head]?.head === -1,
    );
    const number = tokens[childOf(tokens, noun, /^nummod$/)]?.lower ?? '';
    if (noun < 0 || NUMBERS.indexOf(number) !== names.length) return null;
    return named(tokens, noun, names);
  },
);

export const MENDS_OF_COUNTED: readonly Mend[] = [mendCounted, mendBehindColon];
