// The words in front of a news text: "MOSCOW, March 3 (Reuters) - ", "TEHRAN (Tasnim) – ", "Damascus, SANA-".
import { fold } from './characters.ts';
import { outletOfName } from './data.ts';
import { parseDate } from './dates.ts';
import type { IngestData } from './types.ts';

export interface Dateline {
  place: string | null;
  outlet: string | null;
  published: string | null;
  /** How many code units of the paragraph it takes, with the space after it. */
  length: number;
}

const DASH = '(?:\\s*(?:—|–|―|−|--+)\\s*|\\s+-\\s*|-\\s+|\\s*:\\s+)';
const START_OF_TEXT = '(?=[\\p{Lu}\\d"“‘\'«$€£])';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME = `${WORD}(?:[ /](?:${WORD}|and|de|da|es|of|el|al))*`;
const WITH_OUTLET = new RegExp(
  `^(?:(?<place>${NAME}(?:, ${NAME}){0,2})(?:,? (?<day>${DAY})\\.?)?,? ?)?[(\\[](?<outlet>\\p{L}[^()\\[\\]]{1,45})[)\\]](?:,? (?<later>${DAY})\\.?)?${DASH}${START_OF_TEXT}`,
  'u',
);
const WITHOUT_OUTLET = new RegExp(
  `^(?<place>${NAME}(?:, ${NAME}){0,2}?)(?:, (?<day>${DAY})\\.?)?(?<dash>${DASH})${START_OF_TEXT}`,
  'u',
);
// the Russian agencies': "MOSCOW, October 18. /TASS/. "
const OUTLET_SLASHED = new RegExp(
  `^(?<place>${NAME})(?:,? (?<day>${DAY}))?[.,]? /(?<outlet>\\p{Lu}[^/]{1,30})/(?:\\.\\s+|${DASH})${START_OF_TEXT}`,
  'u',
);
const OUTLET_LAST = new RegExp(
  `^(?<place>${NAME})(?:,? (?<day>${DAY})\\.?)?(?:, | / |/)(?<outlet>\\p{Lu}[\\p{L} ]{1,30}?)(?:${DASH}|\\.?-)${START_OF_TEXT}`,
  'u',
);
// a line of its own, above a statement: "HARARE, Zimbabwe, 31 January 2025"
const WHOLE_LINE = new RegExp(
  `^(?<place>${NAME}(?:, ${NAME}){0,2}),? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<day>${DAY})\\.?$`,
  'u',
);
const SMALL_WORDS = new Set(['of', 'de', 'da', 'es', 'el', 'al', 'and', 'au', 'la', 'le']);

function readableWord(word: string, index: number): string {
  const lower = word.toLowerCase();
  if (index > 0 && SMALL_WORDS.has(lower)) return lower;
  if (/^(?:\p{L}\.){2,}$/u.test(word) || /^(?:US|UK|UAE|DC)$/.test(word)) return word;
  return lower.replace(
    /(^|['’-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** "TEHRAN" → "Tehran", "KYIV, Ukraine" → "Kyiv, Ukraine"; a listed city takes the list's spelling. */
function readablePlace(place: string, data: IngestData): string {
  return place
    .split(/(, |\/)/)
    .map((part) => {
      const listed =
        data.places.get(fold(part)) ?? (isShouted(part) ? data.cities.get(fold(part)) : undefined);
      if (listed) return listed;
      if (/\p{Ll}/u.test(part) || part === ', ' || part === '/') return part;
      return part.split(' ').map(readableWord).join(' ');
    })
    .join('');
}

function isListed(place: string, data: IngestData): boolean {
  return place.split(/\/|, | and /).some((part) => data.places.has(fold(part)));
}

const isShouted = (city: string) => city === city.toUpperCase() && city.replace(/[^\p{L}]/gu, '').length >= 3;

const hasYear = (day = '') => /\d{4}/.test(day);

/** A dash alone makes a dateline only after a listed city, after one in capitals with its country, or after a date. */
function isPlace(
  place: string,
  { dash = '', day }: Record<string, string | undefined>,
  data: IngestData,
): boolean {
  const [city = '', region] = place.split(', ');
  if (data.notPlaces.has(fold(place)) || data.notPlaces.has(fold(city))) return false;
  if (isListed(place, data)) return true;
  if (dash.includes(':')) return false;
  // agencies name the country or region of every city that does not stand alone
  if (isShouted(city)) return region !== undefined || day !== undefined || data.cities.has(fold(city));
  return hasYear(day);
}

function dateline(match: RegExpExecArray, outlet: string | null, data: IngestData): Dateline {
  const place = match.groups?.['place'];
  const day = match.groups?.['day'] ?? match.groups?.['later'] ?? '';
  return {
    place: place ? readablePlace(place, data) : null,
    outlet,
    // a day without its year is no date
    published: hasYear(day) ? parseDate(day) : null,
    length: match[0].length,
  };
}

function withOutlet(text: string, data: IngestData): Dateline | null {
  const match = WITH_OUTLET.exec(text);
  const name = match?.groups?.['outlet'];
  if (!match || !name) return null;
  const place = match.groups?.['place'];
  const date = parseDate(name);
  if (date !== null) return { ...dateline(match, null, data), published: date };
  const known = name
    .split(/\s*[/,]\s*/)
    .map((part) => outletOfName(part, data))
    .find((outlet) => outlet !== null);
  if (known) return dateline(match, known, data);
  // an outlet that no list has: only after a place, and only a name of a few words
  if (!place || !(isListed(place, data) || place.split(',')[0] === place.split(',')[0]?.toUpperCase()))
    return null;
  const isName = name.split(' ').length <= 4 && /^\p{Lu}/u.test(name) && place.length <= 40;
  return isName && !data.notPlaces.has(fold(place))
    ? dateline(match, new RegExp(`^${DAY}$`).test(name) ? null : name, data)
    : null;
}

/** The place that a line in capitals names and nothing else ("BAGHDAD", "KYIV, Ukraine"); null where it does not. */
export function parsePlaceLine(line: string, data: IngestData): string | null {
  const city = line.split(', ')[0] ?? '';
  if (
    !/^[\p{L}.'’ -]{2,40}(?:, [\p{L}.'’ -]{2,30})?$/u.test(line) ||
    city !== city.toUpperCase() ||
    data.notPlaces.has(fold(line))
  )
    return null;
  return data.places.has(fold(city)) ? readablePlace(line, data) : null;
}

/** Reads the dateline that opens a paragraph; null where there is none. */
export function parseDateline(paragraph: string, data: IngestData): Dateline | null {
  const text = paragraph.slice(0, 160);
  const line = WHOLE_LINE.exec(paragraph);
  if (line && hasYear(line.groups?.['day']) && !data.notPlaces.has(fold(line.groups?.['place'] ?? '')))
    return dateline(line, null, data);
  const full = withOutlet(text, data);
  if (full) return full;
  const slashed = OUTLET_SLASHED.exec(text);
  const last = slashed ?? OUTLET_LAST.exec(text);
  if (last) {
    const name = last.groups?.['outlet'] ?? '';
    // slashes around a name behind a city mark an agency even where no list has it
    const isAgency = slashed !== null && isListed(slashed.groups?.['place'] ?? '', data);
    const outlet = outletOfName(name, data) ?? (isAgency ? name : null);
    if (outlet !== null) return dateline(last, outlet, data);
  }
  const bare = WITHOUT_OUTLET.exec(text);
  const groups = bare?.groups;
  if (!bare || !groups || (groups['place'] ?? '').length > 50) return null;
  return isPlace(groups['place'] ?? '', groups, data) ? dateline(bare, null, data) : null;
}
