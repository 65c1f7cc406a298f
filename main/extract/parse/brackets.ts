// "(1955 – 2009)", "(Arabic: …; SUF)": what tells of a name alone is no part of the sentence.
import type { Token } from '../syntax/types.ts';

/** The tokens of brackets that hold the dates of a life, or a name in another language. */
export function bracketed(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, index) => {
    if (token.text !== '(') return [];
    const closing = tokens.findIndex(({ text }, at) => at > index && at <= index + LONG && text === ')');
    const inside = tokens.slice(index + 1, closing);
    if (closing < 0 || !(isOfLife(inside) || isOfLanguage(inside) || isForeign(inside))) return [];
    return Array.from({ length: closing - index + 1 }, (_, offset) => index + offset);
  });
}

/** How many tokens such a bracket has at most. */
const LONG = 30;

/** "1955 – 2009", "born 4 May 1955", "died 4 February 2015" */
const isOfLife = (inside: readonly Token[]) =>
  inside.some(({ text }) => /^\d{4}$/.test(text)) &&
  inside.every(({ text, lower }) => /^[\d–—-]+$/.test(text) || OF_LIFE.test(lower) || FOREIGN.test(text));

/** "(صقور)": a name in another script. */
const isForeign = (inside: readonly Token[]) =>
  inside.some(({ text }) => /\p{L}/u.test(text)) && inside.every(({ text }) => FOREIGN.test(text));

const FOREIGN = /^\P{Script=Latin}+$/u;

const OF_LIFE =
  /^(,|;|and|b\.?|born|c\.?|ca\.?|circa|d\.?|died|in|on|or|\/|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)$/;

/** "Arabic: …", "French: Mouvement …, MSA" */
const isOfLanguage = ([first, second]: readonly Token[]) =>
  /^\p{Lu}/u.test(first?.text ?? '') && second?.text === ':';
