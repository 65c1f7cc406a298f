// How a text writes a year.

/** "1998": four digits, from 1600 on. */
export const isYear = (text: string | undefined) => /^(1[6-9]|20)\d\d$/.test(text ?? '');
