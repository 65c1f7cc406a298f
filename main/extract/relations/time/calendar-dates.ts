// Dates that name a month, a year or a day of the week.

import { wordClass } from '../../lexicon/word-classes.ts';
import type { PartialDate } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { isYear, MONTHS } from '../../years.ts';
import { dayNumber, pad, shift } from './calendar.ts';
import type { Anchor } from './setting.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The date that starts or ends at a token, cut to what is known; null where there is none. `from` is a date told before. */
export function calendarDate(
  tokens: readonly Token[],
  at: number,
  published: string | null,
  from: Anchor | null = null,
): PartialDate | null {
  const word = tokens[at]?.lower ?? '';
  const month = monthOf(tokens[at]?.text ?? '');
  if (month) return monthDate(tokens, at, month, published, from);
  if (isYear(word) && isYearPlace(tokens, at)) return word;
  if (!published || published.length < 10) return null;
  const weekday = WEEKDAYS.indexOf(word);
  if (weekday >= 0) return weekdayDate(published, weekday, tokens[at - 1]?.lower ?? '');
  switch (word) {
    case 'today':
      // "three years ago today" is told by the years
      return tokens[at - 1]?.lower === 'ago' ? null : published;
    case 'tonight':
    case 'overnight':
      return published;
    case 'yesterday':
      return shift(published, -1);
    case 'tomorrow':
      return shift(published, 1);
    default:
      return null;
  }
}

/** Whether a month stands there without its year: which one is meant, the tense tells. */
export function isOpenMonth(tokens: readonly Token[], at: number): boolean {
  return (
    monthOf(tokens[at]?.text ?? '') > 0 &&
    ![at + 1, at + 2, at + 3].some((place) => isYear(tokens[place]?.text))
  );
}

/** Month names are capitalised; "may" and "march" are words. 0 where it is none. */
export function monthOf(text: string): number {
  if (!/^[ADFJMNOS][A-Za-z]{2,8}\.?$/.test(text)) return 0;
  const lower = text.toLowerCase();
  return MONTH_NUMBERS.get(lower.endsWith('.') ? lower.slice(0, -1) : lower) ?? 0;
}

/** Whole names, and their first three or four letters. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) =>
    [name, name.slice(0, 3), name.slice(0, 4)].map((form) => [form, index + 1]),
  ),
);

/** A year, and no number of things: "in 2014", "spring 1999", but not "2000 soldiers" or "the 2015 accord". */
function isYearPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (monthOf(tokens[at - 1]?.text ?? '') > 0) return false;
  if (before === 'of') return YEAR_PARTS.has(tokens[at - 2]?.lower ?? '');
  return YEAR_MARKERS.has(before);
}

const YEAR_PARTS = wordClass('nouns.year-parts');

const YEAR_MARKERS = wordClass('words.before-years');

/** "March 3, 2021", "3 March", "in March": without a year the last such time before the article. */
function monthDate(
  tokens: readonly Token[],
  at: number,
  month: number,
  published: string | null,
  from: Anchor | null,
): PartialDate | null {
  const after = dayNumber(tokens[at + 1]?.text);
  const before = dayNumber(tokens[at - 1]?.text);
  const yearAt = after
    ? tokens[at + 2]?.text === ','
      ? at + 3
      : at + 2
    : tokens[at + 1]?.text === ',' || tokens[at + 1]?.lower === 'of'
      ? at + 2
      : at + 1;
  const told = yearTold(tokens, at, yearAt) ?? yearOfNext(tokens, yearAt);
  const word = tokens[before ? at - 2 : at - 1]?.lower ?? '';
  if (word === 'every' || word === 'each') return null;
  const year =
    told ??
    (word === 'that'
      ? yearBefore(tokens, at, from)
      : (besideYear(month, published, word) ?? yearOf(month, from, published)));
  if (year === null) return null;
  const days = after || before;
  const parts = [String(year), pad(month), ...(days ? [pad(days)] : [])];
  return parts.join('-');
}

/** The year behind a month; "September of that year" is of the year told before. */
function yearTold(tokens: readonly Token[], at: number, yearAt: number): number | null {
  const own = tokens[yearAt];
  if (own && isYear(own.text)) return Number(own.text);
  const words = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  const isThat = ['of', 'that', 'year'].every((word, step) => words[step] === word);
  const before = isThat ? tokens.slice(0, at).findLast(({ text }) => isYear(text)) : undefined;
  return before ? Number(before.text) : null;
}

/**
 * The year of a month that has none: "In March 2014 it left. In May …" may be of that year or of the article's, and is of
 * neither unless the dates of a timeline tell.
 */
function yearOf(month: number, from: Anchor | null, published: string | null): number | null {
  const implied = impliedYear(month, published);
  if (from && from.date === null) return from.year === implied ? implied : null;
  const after = from?.date ? yearAfter(month, from.date, published) : null;
  return after === null || after === implied || from?.isSure ? (after ?? implied) : null;
}

/** The year of the first such month after what was told, unless that is yet to come. */
function yearAfter(month: number, from: PartialDate, published: string | null): number | null {
  const year = Number(from.slice(0, 4)) + (month < Number(from.slice(5, 7)) ? 1 : 0);
  return published && `${year}-${pad(month)}` > published ? null : year;
}

/** "in March and (on 2) May 1998": the year of the month that is joined there. */
function yearOfNext(tokens: readonly Token[], at: number): number | null {
  if (!/^(and|to|–|-)$/.test(tokens[at]?.lower ?? '')) return null;
  const month = [at + 1, at + 2, at + 3].find((place) => monthOf(tokens[place]?.text ?? '') > 0);
  if (month === undefined || tokens.slice(at + 1, month).some(({ upos }) => upos !== 'ADP' && upos !== 'NUM'))
    return null;
  const year = [month + 1, month + 2].find((place) => isYear(tokens[place]?.text));
  return year === undefined ? null : Number(tokens[year]?.text);
}

/** "went in 1996, and that July …": the year told last. */
function yearBefore(tokens: readonly Token[], at: number, from: Anchor | null): number | null {
  const told = tokens.findLast(({ text }, place) => place < at && isYear(text));
  return told ? Number(told.text) : (from?.year ?? null);
}

/** "last March", "next March" */
function besideYear(month: number, published: string | null, word: string): number | null {
  if (!published || !/^(last|next)$/.test(word)) return null;
  const [year = 0, now = 12] = published.split('-').map(Number);
  if (word === 'last') return month >= now ? year - 1 : year;
  return month <= now ? year + 1 : year;
}

function impliedYear(month: number, published: string | null): number | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const reference = Number(published.slice(5, 7)) || 12;
  // "in December" read in January is last year's, "in March" read in February next month's
  return month > reference + 2 ? year - 1 : year;
}

/** A day of the week without "last" or "next" in front. */
export const isWeekday = (tokens: readonly Token[], at: number): boolean =>
  WEEKDAYS.includes(tokens[at]?.lower ?? '') && !/^(last|next)$/.test(tokens[at - 1]?.lower ?? '');

/** The last such weekday up to the article's day, "next Monday" the one after. */
function weekdayDate(published: string, weekday: number, before: string): string | null {
  if (before === 'every' || before === 'each') return null;
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  return shift(published, before === 'next' ? 7 - back : before === 'last' && back === 0 ? -7 : -back);
}
