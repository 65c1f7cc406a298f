// "the Chaco War/NNP between Bolivia and Paraguay", "the Treaty between Chad and Mali": a name, and a noun none the less.
import { wordClass } from '../../lexicon/word-classes.ts';
import { caseAt, type Mend, startingAt, tagged } from '../mend.ts';

const NAMED = wordClass('nouns.named-deeds');

const mendNamedDeed = startingAt({ upos: /^PROPN$/, words: [...NAMED] }, (tokens, index, { lower }) => {
  const isBetween = tokens.some(
    ({ head, deprel }, at) => head === index && deprel === 'nmod' && caseAt(tokens, at) === 'between',
  );
  return isBetween ? tagged(tokens, index, { upos: 'NOUN', xpos: 'NN', lemma: lower }) : null;
});

export const MENDS_OF_NAMED_DEEDS: readonly Mend[] = [mendNamedDeed];
