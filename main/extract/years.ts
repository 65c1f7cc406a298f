// How a text writes years and months.

/** "1998": four digits, from 1600 on. */
export const isYear = (text: string | undefined) => /^(1[6-9]|20)\d\d$/.test(text ?? '');

/** "early May", "that May": what stands in front of a month and of nobody's name. */
export const isBeforeMonth = (word: string | undefined) =>
  /^(early|in|last|late|next|since|that|this)$/.test(word ?? '');

/** "March", but not "march" nor "MARCH". */
export const isMonth = (text: string) => /^\p{Lu}\p{Ll}/u.test(text) && MONTHS.includes(text.toLowerCase());

/** In lower case, in their order. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
