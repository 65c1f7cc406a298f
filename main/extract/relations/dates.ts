// When: the date a sentence gives, resolved against the published date.
import type { PartialDate } from '../model.ts';
import type { Token } from '../syntax/types.ts';

export interface When {
  date: PartialDate | null;
  historical: boolean;
}

const MONTHS = [
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
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = 86_400_000;

/** Years before the article from which on a statement counts as history. */
const HISTORY_YEARS = 2;

/** The date nearest to the trigger; the published date itself where the sentence tells none and no other time. */
export function whenOf(tokens: readonly Token[], trigger: number, published: string | null): When {
  const found = expressions(tokens, published).sort(
    (a, b) => Math.abs(a.at - trigger) - Math.abs(b.at - trigger),
  )[0];
  const date = found?.date ?? null;
  const year = Number(date?.slice(0, 4));
  const reference = published ? Number(published.slice(0, 4)) : null;
  return { date, historical: date !== null && reference !== null && reference - year >= HISTORY_YEARS };
}

interface Expression {
  at: number;
  date: PartialDate;
}

function expressions(tokens: readonly Token[], published: string | null): Expression[] {
  return tokens.flatMap((_, at) => {
    const date = dateAt(tokens, at, published);
    return date ? [{ at, date }] : [];
  });
}

function dateAt(tokens: readonly Token[], at: number, published: string | null): PartialDate | null {
  const word = tokens[at]?.lower ?? '';
  const month = monthOf(tokens[at]?.text ?? '');
  if (month) return monthDate(tokens, at, month, published);
  if (/^(19|20)\d\d$/.test(word) && isYearPlace(tokens, at)) return word;
  if (!published || published.length < 10) return null;
  const weekday = WEEKDAYS.indexOf(word);
  if (weekday >= 0) return weekdayDate(published, weekday, tokens[at - 1]?.lower ?? '');
  switch (word) {
    case 'today':
      return published;
    case 'yesterday':
      return shift(published, -1);
    case 'tomorrow':
      return shift(published, 1);
    case 'year':
      return tokens[at - 1]?.lower === 'last' ? String(Number(published.slice(0, 4)) - 1) : null;
    default:
      return null;
  }
}

/** Month names are capitalised; "may" and "march" are words. */
function monthOf(text: string): number {
  if (!/^[A-Z]/.test(text)) return 0;
  const lower = text.toLowerCase().replace(/\.$/, '');
  return (
    MONTHS.findIndex(
      (name) => name === lower || (lower.length >= 3 && lower.length <= 4 && name.startsWith(lower)),
    ) + 1
  );
}

function isYearPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    monthOf(tokens[at - 1]?.text ?? '') === 0 &&
    ['in', 'since', 'of', 'late', 'early', 'mid', '-', 'during', 'from', 'until', 'year', 'the'].includes(
      before,
    )
  );
}

const day = (text: string | undefined) =>
  /^([12]?\d|3[01])(st|nd|rd|th)?$/.test(text ?? '') ? Number.parseInt(text ?? '', 10) : 0;

/** "March 3, 2021", "3 March", "in March": without a year the last such time before the article. */
function monthDate(
  tokens: readonly Token[],
  at: number,
  month: number,
  published: string | null,
): PartialDate | null {
  const after = day(tokens[at + 1]?.text);
  const before = day(tokens[at - 1]?.text);
  const yearAt = after
    ? tokens[at + 2]?.text === ','
      ? at + 3
      : at + 2
    : tokens[at + 1]?.text === ',' || tokens[at + 1]?.lower === 'of'
      ? at + 2
      : at + 1;
  const told = /^(19|20)\d\d$/.test(tokens[yearAt]?.text ?? '') ? Number(tokens[yearAt]?.text) : null;
  const year = told ?? impliedYear(month, published);
  if (year === null) return null;
  const days = after || before;
  const parts = [String(year), pad(month), ...(days ? [pad(days)] : [])];
  return parts.join('-');
}

function impliedYear(month: number, published: string | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const reference = Number(published.slice(5, 7)) || 12;
  // "in December" read in January is last year's, "in March" read in February next month's
  return month > reference + 2 ? year - 1 : year;
}

const pad = (value: number) => String(value).padStart(2, '0');

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The last such weekday up to the article's day, "next Monday" the one after. */
function weekdayDate(published: string, weekday: number, before: string): string {
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return shift(published, before === 'next' ? 7 - back : before === 'last' && back === 0 ? -7 : -back);
}
