// Who wrote it: lines such as "By Jane Doe" and "By JANE DOE, Associated Press".
import { outletOfName, unlistedOutlet } from './data.ts';
import { parseDate } from './dates.ts';
import type { IngestData } from './types.ts';

export interface Byline {
  author: string | null;
  outlet: string | null;
  published: string | null;
}

const OPENING =
  /^(?:(?:story|words|text|report|analysis|written|reported|posted)?\s?by|author|authors|writer|reporter)\s?:?\s+(?=\S)/i;
const PARTICLES = new Set(
  'and al bin bint ben ibn de da di del della dos du van von der den ter le la el e y st abu umm in with'.split(
    ' ',
  ),
);
// what comes after the names: a place, a job, a date
const AFTER_NAMES = /\s+(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]n)\s+(?=[A-Z\d]).*$/;
const STAFF =
  /^(?:(?:our |the |a )?(?:\w+ )?(?:staff|agencies|news ?desk|web ?desk|desk|editors?|correspondents?|reporters?|writers?|team|newsroom|news service|monitoring)(?: (?:writers?|reporters?|reports?|correspondents?|report))?)$/i;

/** "JANE DOE" → "Jane Doe"; names with small letters stay as they are. */
function readableName(name: string): string {
  if (/\p{Ll}/u.test(name.replace(/\b(?:and|de|van|von|bin|al|el)\b/g, ''))) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(?:And|De La|De|Van|Von|Bin)\b(?=\s)/g, (word) => word.toLowerCase())
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "de", "al-Rahman" */
const isParticle = (word: string) =>
  PARTICLES.has(word) || /^(?:al|el|bin|ben)-\p{Lu}[\p{L}'’.]*$/u.test(word);

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}[\p{L}'’.]*(?:-[\p{L}'’.]+)*$/u.test(word) || isParticle(word))
  );
}

function readNames(part: string): string[] | null {
  const names = part.split(/\s+(?:and|&)\s+|\s*&\s*/i).map((name) => name.trim());
  return names.every((name) => name !== '' && looksLikeName(name)) ? names : null;
}

/** "News Agencies", "Al Jazeera Staff" */
function isStaff(name: string, data: IngestData): boolean {
  return STAFF.test(name) || outletOfName(name.replace(/\s+staff$/i, ''), data) !== null;
}

/** Takes the names, outlets and dates between the separators of a byline; null where a part is none of them. */
function readParts(parts: string[], data: IngestData): Byline | null {
  const byline: Byline = { author: null, outlet: null, published: null };
  const names: string[] = [];
  for (const [index, part] of parts.entries()) {
    const name = part.replace(/\s+(?:staff|writer|correspondent|reporter)s?$/i, '');
    const outlet = outletOfName(name, data) ?? (index > 0 ? unlistedOutlet(name, data) : null);
    const date = outlet === null ? parseDate(part) : null;
    const named = part.replace(AFTER_NAMES, '');
    const isNamed = outlet === null && !STAFF.test(part) && (date === null || named !== part);
    const found = isNamed ? readNames(named) : [];
    // what follows the names may be a job or a place; before them it is not a byline
    if (found === null && index === 0) return null;
    byline.outlet ??= outlet;
    byline.published ??= date;
    names.push(...(found ?? []).filter((name) => !isStaff(name, data)));
  }
  if (names.length > 0) byline.author = names.map(readableName).join(', ');
  return byline;
}

/** Reads a byline; null where the line is something else ("By the numbers", a sentence that begins with "By"). */
export function parseByline(line: string, data: IngestData): Byline | null {
  const opening = OPENING.exec(line);
  if (!opening || line.length > 160 || /[.!?]["”]?$/.test(line.replace(/\b(?:[A-Z]|Jr|Sr)\.$/, '')))
    return null;
  const rest = line.slice(opening[0].length).replace(/,?\s+and\s+(?=\S)/gi, ' and ');
  const parts = rest
    .split(/\s*(?:[|•·–—;/()]|,(?!\s*(?:Jr|Sr)\b)|\s-\s)\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  // "March 12, 2023" was cut at its comma
  const joined = parts.join(', ');
  const byline = parts.length > 0 ? readParts(parts, data) : null;
  return byline
    ? { ...byline, published: byline.published?.length === 10 ? byline.published : parseDate(joined) }
    : null;
}

/** Cleans the author that a page's or file's metadata names: no "By", no address, no outlet, no list of jobs. */
export function cleanAuthor(value: string | null, data: IngestData): string | null {
  const text = (value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:written )?by:?\s+/i, '')
    .trim();
  if (
    text === '' ||
    text.length > 160 ||
    /^https?:|@|^(?:admin|administrator|user|unknown|root|editor)$/i.test(text)
  )
    return null;
  if (outletOfName(text, data) !== null) return null;
  return readableName(text);
}
