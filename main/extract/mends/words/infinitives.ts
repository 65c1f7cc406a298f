// "was quick to/IN side/NN with Chad": a verb that the parse takes for a noun behind "to".
import { hung, type Mend, startingAt, tagged } from '../mend.ts';

const mendSide = startingAt(
  { deprel: /^(nmod|obl)$/, upos: /^NOUN$/, words: ['side'] },
  (tokens, index, token) => {
    const to = index - 1;
    if (tokens[to]?.lower !== 'to' || tokens[to]?.head !== index || tokens[index + 1]?.lower !== 'with')
      return null;
    const mended = hung(tokens, [
      [index, token.head, 'xcomp'],
      [to, index, 'mark'],
    ]).map((other, at) =>
      // "with Beijing", hung on the adjective
      other.head === token.head && at > index && other.deprel === 'obl' ? { ...other, head: index } : other,
    );
    return tagged(tagged(mended, index, { upos: 'VERB', xpos: 'VB' }), to, { upos: 'PART', xpos: 'TO' });
  },
);

export const MENDS_OF_INFINITIVES: readonly Mend[] = [mendSide];
