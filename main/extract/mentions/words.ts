// Small questions about words.
import { wordClass } from '../lexicon/word-classes.ts';

export const isCapitalised = (text: string) => /^\p{Lu}/u.test(text);

/** Lower-case parts inside names: "bin Salman", "al-Assad", "von der Leyen". */
export const NAME_PARTICLES = wordClass('names.particles');

/** Words that may stand between a nationality and a title or a noun: "the *new* Iranian president". */
export const TITLE_PREFIXES = wordClass('words.before-titles');

export const NOT_NAMES = wordClass('names.never-surnames');
