// Which single-byte Latin encoding mostly-ASCII text is in. Such text has few bytes above 0x7F, too few for letter
// statistics; but each candidate turns them into other characters, and news does not use all characters alike.

const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'windows-1251',
  'windows-1253',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
];
const LIKELIHOOD: [RegExp, number][] = [
  [/[‘’“”–—]/u, 4],
  [/[éèáíóúñçüöäåøãêâôàëïßœæ …«»•€£°]/iu, 3],
  [/[čćšžłńęąśźżőűřěğşıțşăōūāīēģķļņėųį]|İ/iu, 2],
  [/đ/iu, 1],
  [/[\u0400-\u04FF\u0370-\u03FF]/u, 0],
  [/[„‚‹›†‡™©®§½·´¨]/u, 0],
  [/[ðþýìòùõûîÿďťňľĺŕţ]/iu, 0],
  [/[\u0080-\u009F\uFFFD]/u, -8],
];
const OTHERWISE = -3;

/** The letters beyond ASCII of the languages that are written in these encodings. */
const ALPHABETS = [
  'áčďéěíňóřšťúůýžäĺľôŕ', // Czech, Slovak
  'ąćęłńóśźż', // Polish
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćđšž', // Bosnian, Croatian, Serbian, Slovene
  'âçğıİîöşüû', // Turkish
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
  'àâæçéèêëîïôœùûüÿ', // French
  'äåæöøßüé', // German and Nordic
  'áàâãçéêíñóôõúü', // Spanish and Portuguese
  'àèéìíòóù', // Italian
];
/** From so many letters beyond ASCII on, a text is more than English with a few foreign names. */
const MANY_LETTERS = 6;

function weigh(character: string, before: string, after: string): number {
  let weight = LIKELIHOOD.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERWISE;
  const inWord = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after);
  // a capital or a sign in the middle of a word: the wrong table
  if (inWord && /\p{Lu}/u.test(character)) weight -= 6;
  if (inWord && !/[\p{L}’‘]/u.test(character)) weight -= 6;
  // a quotation mark, dash or sign opens, closes or stands between words; a letter stands in or at one
  if (/\p{L}/u.test(character) && !/\p{L}/u.test(before + after)) weight -= 4;
  // "Vučić" read by the wrong table is "Vuèiæ"
  if (character === 'æ' && before === 'i' && !/\p{L}/u.test(after)) weight -= 8;
  // Cyrillic or Greek next to Latin letters
  if (/[\u0370-\u04FF]/u.test(character) && /[A-Za-z]/.test(before + after)) weight -= 6;
  return weight;
}

/** Text in one language keeps to its letters; read by the wrong table it has letters that no language has together. */
function weighTogether(text: string): number {
  const letters = text.toLowerCase().match(/[\p{L}--\p{ASCII}]/gv) ?? [];
  if (letters.length < MANY_LETTERS) return 0;
  const shares = ALPHABETS.map((alphabet) => letters.filter((letter) => alphabet.includes(letter)).length);
  const share = Math.max(...shares) / letters.length;
  return share > 0.9 ? letters.length * 2 : 0;
}

function score(text: string): number {
  let sum = weighTogether(text);
  for (const match of text.matchAll(/\P{ASCII}/gu)) {
    const at = match.index;
    sum += weigh(match[0], text[at - 1] ?? ' ', text[at + match[0].length] ?? ' ');
  }
  return sum;
}

/** The likeliest encoding (WHATWG name) of text that is mostly ASCII; windows-1252 where nothing decides. */
export function guessLatin(bytes: Uint8Array): string {
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score: score(new TextDecoder(encoding).decode(bytes)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}
