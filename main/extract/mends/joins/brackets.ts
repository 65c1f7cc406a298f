// "voted 7 against (Belarus, Mali, Syria/conj) and demanded": who stands in a bracket does nothing outside it.
import type { Token } from '../../syntax/types.ts';
import { hung, isBelow, isNominal, type Mend, startingAt } from '../mend.ts';

/** Hangs a name of a bracketed list on the first of them, and that one on the word before the bracket. */
const mendBracketed = startingAt(
  { deprel: /^(appos|conj|dep|list|nmod|nsubj|obj|obl|parataxis)/, upos: /^PROPN$/ },
  (tokens, index, { head, deprel }) => {
    const open = openingOf(tokens, index);
    if (open < 1 || head > open) return null;
    const first = tokens.findIndex((token, at) => at > open && isNominal(token));
    const close = tokens.findIndex(({ text }, at) => at > index && text === ')');
    const isList = tokens.slice(open, close).some(({ text }) => text === ',');
    if (first < 0 || close < 0 || !isList) return null;
    if (index !== first) return isBelow(tokens, first, index) ? null : hung(tokens, [[index, first, 'conj']]);
    return head === open - 1 || !/^(conj|nsubj|obj)/.test(deprel)
      ? null
      : hung(tokens, [[index, open - 1, 'appos']]);
  },
);

/** The bracket that a word stands in; -1 where it stands in none. */
function openingOf(tokens: readonly Token[], index: number): number {
  const open = tokens.findLastIndex(({ text }, at) => at < index && text === '(');
  const closed = tokens.findLastIndex(({ text }, at) => at < index && text === ')');
  return open > closed ? open : -1;
}

export const MENDS_OF_BRACKETS: readonly Mend[] = [mendBracketed];
