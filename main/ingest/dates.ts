// Dates as articles write them → ISO 8601, cut to what is certain.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:18|19|20)\\d{2})';
const ISO = /(?<!\d)((?:18|19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const DAY_MONTH_YEAR = new RegExp(`(?<!\\d)${DAY}[ -](?:of )?${MONTH},?[ -]${YEAR}(?!\\d)`, 'i');
const MONTH_DAY_YEAR = new RegExp(
  `\\b${MONTH},?[ -]${DAY},?(?: \\d{1,2}:\\d{2}(?: ?[ap]m)?,?)?[ -]${YEAR}(?!\\d)`,
  'i',
);
const MONTH_YEAR = new RegExp(`\\b${MONTH},? ${YEAR}(?!\\d)`, 'i');
const NUMERIC = /(?<!\d)(\d{1,2})([-/]|\. ?)(\d{1,2})\2((?:18|19|20)\d{2})(?!\d)/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/;
const YEAR_MONTH = /^((?:18|19|20)\d{2})(?:-(\d{2}))?$/;

const two = (value: number) => String(value).padStart(2, '0');

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // a day that the month lacks rolls over into the next
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 12/03/2023 is December or March: only the year is certain. Full stops are never used month first. */
function numericDate(first: number, separator: string, second: number, year: number): string | null {
  if (separator.startsWith('.') || first > 12 || first === second) return calendarDate(year, second, first);
  if (second > 12) return calendarDate(year, first, second);
  return first >= 1 && second >= 1 ? String(year) : null;
}

/** Copied pages glue a time or a word to the date before it: "March 14, 202412:12 PM GMT+3Updated". */
function unglued(text: string): string {
  return text
    .replace(/((?:19|20)\d{2})(?=\d{1,2}:\d{2})/g, '$1 ')
    .replace(/(?<=\d|[AP]M)(?=(?:Updated|Published|Modified)\b)/g, ' ');
}

/**
 * The first date in a text as ISO 8601 ("2023-03-12", "2023-03", "2023"), in the calendar day that the text
 * names (no change of time zone); null where there is none. Month names are English. Where day and month cannot
 * be told apart ("12/03/2023") only the year is given.
 */
export function parseDate(given: string): string | null {
  const text = unglued(given);
  const trimmed = text.trim();
  const compact = COMPACT.exec(trimmed);
  if (compact) return calendarDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const partial = YEAR_MONTH.exec(trimmed);
  if (partial) return partial[2] === undefined || Number(partial[2]) <= 12 ? trimmed : null;
  const iso = ISO.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) return calendarDate(Number(dayFirst[3]), monthNumber(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst)
    return calendarDate(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const numeric = NUMERIC.exec(text);
  if (numeric)
    return numericDate(Number(numeric[1]), numeric[2] ?? '', Number(numeric[3]), Number(numeric[4]));
  const month = MONTH_YEAR.exec(text);
  return month ? `${month[2]}-${two(monthNumber(month[1] ?? ''))}` : null;
}

const FILLER =
  /\b(?:(?:first |originally |last )?(?:published|posted|updated?|modified|created|issued|released|date|dated|time|publish(?:ed)? (?:date|time)|date of publication|news time|on|at|the|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gmt|utc|z|est|edt|et|pst|pdt|bst|cet|cest|ist|msk|am|pm|hrs|hours|local|updated)|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?(?:z|am|pm)?|[+-]\d{2}:?\d{2}|t\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?)(?=$|[^a-z0-9])/gi;
const MONTH_WORD = new RegExp(`\\b${MONTH}(?![a-z])`, 'gi');

const DAY_LINE = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:,? \\d{1,2}[.:]\\d{2})?$`,
  'i',
);

/** Whether a line holds a day without its year and nothing else ("12 March", "3 JUL, 11:20"). */
export function isDayLine(line: string): boolean {
  return DAY_LINE.test(line);
}

/** Whether a line holds a date and nothing else ("Published: 12 March 2023", "Mon, March 13, 2023 10:15 GMT"). */
export function isDateLine(line: string): boolean {
  if (line.length > 110 || !/\d{4}/.test(line) || /^\d{4}$/.test(line) || parseDate(line) === null)
    return false;
  const rest = unglued(line)
    .replace(/\b\d{1,3} (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b/gi, ' ')
    .replace(/\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/g, ' ')
    .replace(/\d{1,4}(?:[-/]|\. ?)\d{1,2}(?:[-/]|\. ?)\d{1,4}/g, ' ')
    .replace(/\b(?:18|19|20)\d{2}\b/g, ' ')
    .replace(/(?<=\s|\dutc|\dgmt|utc|gmt)[+-]\d{1,2}:?(?:\d{2})?(?=\s|$|\))/gi, ' ')
    .replace(/\b([ap])\.m\./gi, '$1m')
    .replace(MONTH_WORD, ' ')
    .replace(FILLER, ' ');
  return !/[\p{L}\d]/u.test(rest);
}
