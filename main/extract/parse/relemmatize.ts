// The lemma of a word under another tag, or where a spelling rule went wrong.
import type { Lexicon } from '../lexicon/types.ts';
import { lemmatize } from '../syntax/lemmatize.ts';
import type { Token } from '../syntax/types.ts';

export function retag(lexicon: Lexicon, token: Token, upos: string, xpos: string): Token {
  return { ...token, upos, xpos, lemma: lemmatize(token.text, upos, xpos, lexicon.syntax.lemmas) };
}

/** "extradit", "honore", "paroll": where a spelling rule went wrong, the known word nearest to the form is meant. */
export function relemmatize(lexicon: Lexicon, token: Token): Token {
  const { verbs, nouns } = lexicon.vocabulary;
  const irregular = token.upos === 'VERB' ? lexicon.pastForms.get(token.lower) : undefined;
  const isPast = token.xpos === 'VBD' || token.xpos === 'VBN';
  if (irregular && isPast) return { ...token, lemma: irregular.lemma };
  // "which froze/VBP exports"
  if (irregular && !irregular.isOther) return { ...token, xpos: 'VBD', lemma: irregular.lemma };
  const known = token.upos === 'VERB' ? verbs : token.upos === 'NOUN' ? nouns : null;
  if (!known || known.has(token.lemma)) return token;
  const found = candidateLemmas(token.lower).find((lemma) => known.has(lemma));
  return found ? { ...token, lemma: found } : token;
}

function candidateLemmas(word: string): string[] {
  const stem = word.replace(/(ed|ing|es|s)$/, '');
  if (stem === word) return [];
  return [stem, `${stem}e`, word.replace(/s$/, ''), stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}
