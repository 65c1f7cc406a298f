// "June 5, 2017: The two states …", "Early 1992 – Serb forces …": the date that heads an item of a timeline.
import type { Token } from '../syntax/types.ts';
import { isMonth, isYear } from '../years.ts';

/** How many tokens the date at the start of a sentence takes, the mark behind it included; 0 where none heads it. */
export function dateHeadingLength(tokens: readonly Token[]): number {
  const mark = tokens.findIndex(({ text, start }, at) => {
    // "January 4–5, 2021:"
    const isWithin = text !== ':' && (tokens[at - 1]?.end ?? 0) === start;
    return at < REACH && MARK.test(text) && !isWithin;
  });
  if (mark < 1 || tokens.length < mark + 3) return 0;
  const words = tokens.slice(0, mark).map(({ text }) => text);
  const isDate =
    words.every((text) => isMonth(text) || NUMBER.test(text) || BETWEEN.test(text)) &&
    words.some((text) => isMonth(text) || isYear(text));
  return isDate ? mark + 1 : 0;
}

const REACH = 9;
const MARK = /^[:–—]$/;
const NUMBER = /^\d{1,2}(st|nd|rd|th)?([–-]\d{1,2})?$|^(1[6-9]|20)\d\d$|^(1[6-9]|20)\d\d[–-]\d{2,4}$/;
const BETWEEN = /^([,./–-]|&|and|to|early|late|mid|mid-|Early|Late|Mid|Mid-|Spring|Summer|Autumn|Winter)$/;
