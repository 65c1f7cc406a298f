// What a line looks like: shared by the rules for headlines, lists and paragraphs.

const END_OF_SENTENCE = /[.!?…。！？؟۔।][)"”’'\]»」』]*$/;
const ABBREVIATION = /(?:\b(?:\p{L}\.){2,}|\b(?:St|Dr|Mr|Mrs|Gen|Gov|Jr|Sr|Inc|Co|Corp|Ltd|vs)\.)$/u;
// words that headlines leave small
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|off|on|onto|or|over|per|the|to|up|via|vs|with|amid|is|after|under)$/;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return END_OF_SENTENCE.test(line);
}

/** Whether a line ends as a statement or an opening does, so that it cannot be a headline. */
export function endsStatement(line: string): boolean {
  if (/[,;:—–]$/.test(line)) return true;
  return /[.。۔।][)"”’'\]»」』]*$/.test(line) && !ABBREVIATION.test(line);
}

/** Whether at least two of its words, and four in five of those that headlines capitalise, are capitalised. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/[\s/–—]+/).filter((word) => /\p{L}/u.test(word) && !SMALL.test(word));
  const capitalised = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^[^\p{L}]*\d/u.test(word));
  return capitalised.length >= 2 && capitalised.length / words.length >= 0.8;
}

/** Letters and digits only, folded: in this form a headline and its repetition are the same. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
