// Classes of words that rules of grammar ask for: resources/word-classes.json, with what each means.
import table from '../../../resources/word-classes.json' with { type: 'json' };

/**
 * The words of a class: lemmas, or lower-case words where the class holds forms. Part of the rules and not of what the
 * engine knows of the world, so it does not arrive with the lexicon.
 */
export const wordClass = (name: keyof typeof table): ReadonlySet<string> => new Set(table[name].words);
