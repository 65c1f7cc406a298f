// How a text writes a year.

/** "1998": four digits of this century or the last; earlier ones are told of nothing that the engine reads. */
export const isYear = (text: string | undefined) => /^(19|20)\d\d$/.test(text ?? '');
