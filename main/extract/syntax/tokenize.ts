// Tokens after the conventions of the English treebanks (Penn, UD EWT): clitics apart, hyphens apart,
// except after a bound prefix ("non-state", "ex-general"), in which the treebanks keep one word.
import type { Span } from '../model.ts';

const PREFIXES = 'non|anti|pro|ex|co|re|pre|post|mid|semi|multi|sub|inter|intra|counter|ultra|pan|e|mini|un';
const EITHER_CASE = PREFIXES.replace(/\b\w/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const APOSTROPHE = "['’ʼ]";
const TITLES = 'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Brig|Sen|Rep|Gov|Rev|Hon|Jr|Sr|St|Mt';
const OTHERS = 'Inc|Corp|Co|Ltd|Bros|vs|etc|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec';

const PATTERNS = [
  String.raw`(?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]`,
  String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
  String.raw`[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|pdf|docx?|html?)(?![\w])`,
  String.raw`[@#]\w+`,
  // telephone numbers keep their hyphens
  String.raw`\d{3}-(?:\d{3}-)?\d{4}(?!\d)`,
  // numbers with their separators, "21st", "1990s", "3.5bn"
  String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}+(?![\p{L}\p{N}]))?`,
  String.raw`[.,]\p{N}+`,
  // U.S., a.m., Ph.D.
  String.raw`(?:\p{L}\.){2,}(?!\p{L})|Ph\.D\.?`,
  String.raw`(?:${TITLES}|${OTHERS})\.(?!\p{L})`,
  String.raw`No\.(?=\s*\p{N})`,
  // an initial before a name
  String.raw`\p{Lu}\.(?=\s+\p{Lu}|-?\p{Lu})`,
  String.raw`(?:${EITHER_CASE})-${LETTER}+(?:${APOSTROPHE}${LETTER}+)*`,
  String.raw`${LETTER}+(?:&(?=\p{Lu})${LETTER}+|${APOSTROPHE}${LETTER}+)*`,
  String.raw`\.{2,}|…|-{2,}|!+\?*|\?+!*|\*+|_+|=+|~+`,
  String.raw`(?:US|A|C|NZ|HK)\$`,
  String.raw`${APOSTROPHE}(?:[sS]|re|ve|ll|d|m|em)(?!${LETTER})`,
  "``|''",
  String.raw`[^\s]`,
].map((pattern) => `(?:${pattern})`);

const TOKEN = new RegExp(PATTERNS.join('|'), 'gu');
const CLITIC = /^(.+?)(n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;
const FUSED = /^(can)(not)$|^(gon|wan)(na)$|^(got)(ta)$/iu;
const KEPT_TOGETHER = /^(?:ma['’]am|o['’]clock)$/iu;

/** Tokens of text[start, end): half-open spans in order, which leave out white space and nothing else. */
export function tokenize(text: string, start: number, end: number): Span[] {
  const tokens: Span[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(TOKEN)) pushWord(tokens, match[0], start + match.index);
  return tokens;
}

function pushWord(tokens: Span[], word: string, start: number): void {
  const cut = KEPT_TOGETHER.test(word) ? 0 : cliticStart(word);
  if (cut > 0) tokens.push({ start, end: start + cut });
  tokens.push({ start: start + cut, end: start + word.length });
}

/** Where a clitic begins in a word: 2 in "don't", 4 in "Iran's"; 0 where there is none. */
function cliticStart(word: string): number {
  const clitic = CLITIC.exec(word);
  if (clitic) return (clitic[1] as string).length;
  const fused = FUSED.exec(word);
  return fused ? (fused[1] ?? fused[3] ?? fused[5] ?? '').length : 0;
}
