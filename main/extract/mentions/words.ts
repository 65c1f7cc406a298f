// Small questions about words.
import { wordClass } from '../lexicon/word-classes.ts';
import type { Token } from '../syntax/types.ts';

export const isCapitalised = (text: string) => /^\p{Lu}/u.test(text);

/** Lower-case parts inside names: "bin Salman", "al-Assad", "von der Leyen". */
export const NAME_PARTICLES = wordClass('names.particles');

/** Words that may stand between a nationality and a title or a noun: "the *new* Iranian president". */
export const TITLE_PREFIXES = wordClass('words.before-titles');

export const NOT_NAMES = wordClass('names.never-surnames');

/** "its major firms", "general cargo", "major European banks": no rank, as no name stands behind it. */
export const isNoRank = (tokens: readonly Token[], index: number): boolean => {
  const [word, next] = [tokens[index]?.text ?? '', tokens[index + 1]];
  return RANKS.has(word) && /^(ADJ|NOUN)$/.test(next?.upos ?? '');
};

const RANKS = wordClass('adjectives.like-ranks');

/** Whether no word there has a small letter, as in many a heading. */
export const isInCapitals = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ text }) => /\p{Ll}/u.test(text));
