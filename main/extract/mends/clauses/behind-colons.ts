// "Hardly anyone does: only Chad/nsubj and Mali have ties with them": what stands behind a colon does what follows.
import { childOf, hung, isFinite, type Mend, startingAt } from '../mend.ts';

const mendBehindColon = startingAt({ deprel: /^nsubj$/ }, (tokens, index, { head }) => {
  if (head > index || !tokens.slice(head, index).some(({ text }) => text === ':')) return null;
  const verb = tokens.findIndex(
    (one, at) =>
      at > index && one.head === head && isFinite(one) && /^(ccomp|conj|parataxis)$/.test(one.deprel),
  );
  if (verb < 0 || childOf(tokens, verb, /^nsubj/) >= 0) return null;
  return hung(tokens, [
    [index, verb, 'nsubj'],
    [verb, head, 'parataxis'],
  ]);
});

export const MENDS_OF_COLONS: readonly Mend[] = [mendBehindColon];
