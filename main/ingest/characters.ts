// Characters that look like nothing or like a space, and what becomes of them.

// soft hyphen, zero-width (non-)joiner and space, word joiner, byte order mark, bidirectional marks
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const CONTROL = /[\p{Cc}--[\t\n\v\f\r]]/gv;
const SPACES = /[\t\v\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * Normalises a whole text: NFC, "\n" as the only line break (a form feed ends a line too), no invisible
 * or control characters, every space a plain one, lone surrogates replaced by U+FFFD.
 */
export function cleanCharacters(text: string): string {
  const lines = text.replace(/\r\n?|[\f\u0085\u2028\u2029]/g, '\n');
  const visible = lines.replace(INVISIBLE, '').replace(CONTROL, '').replace(SPACES, ' ');
  return visible.toWellFormed().normalize('NFC');
}

/** One line of running text: as `cleanCharacters`, with every run of spaces and breaks as one space. */
export function cleanLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim();
}

/** The form in which two names are compared: lower case, no accents, one space, straight quotes, no full stops. */
export function fold(text: string): string {
  // nearly every text that is compared is plain ASCII
  if (/^\p{ASCII}*$/u.test(text)) return text.replace(/\./g, '').toLowerCase().replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\./g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
