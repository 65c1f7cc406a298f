// "(1955 – 2009)", "(Arabic: …; SUF)", "<MOB>": what tells of a name alone is no part of the sentence.
import type { Token } from '../syntax/types.ts';

/** The tokens of brackets that hold the dates of a life, a name in another language, or the sign of a share. */
export function bracketed(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, index) => {
    const sign = token.text === '<' ? signLength(tokens, index) : 0;
    if (sign > 0) return Array.from({ length: sign }, (_, offset) => index + offset);
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

/** How many tokens the sign of a share has with its brackets, "<RD.AS>", "<SMBS ST>"; 0 where none stands. */
function signLength(tokens: readonly Token[], first: number): number {
  const length = tokens.slice(first, first + 7).findIndex(({ text }) => text === '>') + 1;
  const inside = tokens.slice(first + 1, first + length - 1);
  return inside.length > 0 && inside.every(({ text }) => SIGN.test(text)) ? length : 0;
}

const SIGN = /^([\p{Lu}\d]{1,6}|[.'-])$/u;

/** Whether a token stands in the sign of a share. */
export const isInSign = (tokens: readonly Token[], index: number): boolean => {
  const opening = [index - 1, index - 2, index - 3].find((at) => tokens[at]?.text === '<') ?? -1;
  return opening >= 0 && opening + signLength(tokens, opening) > index;
};
