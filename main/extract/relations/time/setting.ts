// The time that a paragraph is set in: "July 17, 2014. …", "2016: …", and the year that the sentences before have told.

import { wordClass } from '../../lexicon/word-classes.ts';
import type { PartialDate } from '../../model.ts';
import { dateHeadingLength } from '../../parse/date-heading.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isYear } from '../../years.ts';
import { dayNumber, pad } from './calendar.ts';
import { monthOf } from './calendar-dates.ts';
import { lineAbove } from './headings.ts';

/** A date told before; sure where the paragraph is headed by a date, and tells one after the other. */
export interface Anchor {
  /** Null where only a year has been told. */
  date: PartialDate | null;
  isSure: boolean;
  /** The year told last, with a month or without one. */
  year: number;
}

export interface Setting {
  /** The date at the head of the paragraph; null where it has none. */
  heading: PartialDate | null;
  /** What a month without its year is counted from; null where the article's date does. */
  from: Anchor | null;
}

/** Where a sentence stands among the dates of its paragraph. */
export function settingOf(reading: Reading, where: SentenceReading): Setting {
  let opening = where.index;
  while (reading.sentences[opening - 1]?.paragraph === where.paragraph) opening--;
  const before = reading.sentences.slice(opening, where.index + 1);
  const own = headings(reading)[opening] ?? null;
  const first = own ?? lineAbove(reading, where);
  // a dateline
  const isSet = first !== null && first !== reading.article.published && !isPassed(before.slice(1, -1));
  const heading = first;
  const told = before
    .slice(0, -1)
    .flatMap(({ sentence }) => datesIn(sentence.tokens))
    .at(-1);
  const from = told ?? heading;
  const year = yearTold(before.slice(0, -1)) ?? Number(from?.slice(0, 4) ?? 0);
  return {
    heading: isSet ? heading : null,
    from: year > 0 ? { date: from ?? null, isSure: first !== null, year } : null,
  };
}

/** "Three days later …", "On March 18 …": what follows the first such sentence may be of any time. */
const isPassed = (between: readonly SentenceReading[]) =>
  between.some(({ sentence: { tokens } }) =>
    tokens.some(({ lower, text }) => LATER.has(lower) || monthOf(text) > 0),
  );

export const LATER = wordClass('words.later');

/** The date at the head of each sentence, where it has one; "June 7: …" is of the year of the last one before. */
const headings = perReading(({ sentences }: Reading): (PartialDate | null)[] => {
  let year: string | null = null;
  return sentences.map(({ sentence, paragraph }, at) => {
    const isOpening = sentences[at - 1]?.paragraph !== paragraph;
    const date = isOpening ? headingOf(sentence.tokens, year) : null;
    if (date) year = date.slice(0, 4);
    return date;
  });
});

/** "February 2014.", "July 17, 2014 –", "2016:" at the head of a paragraph, and nothing else before the mark. */
function headingOf(tokens: readonly Token[], before: string | null): PartialDate | null {
  const length = dateHeadingLength(tokens);
  const end = length > 0 ? length - 1 : tokens.slice(0, 6).findIndex(({ text }) => /^[.:–—-]$/.test(text));
  const head = tokens.slice(0, end < 0 ? (tokens.length <= 4 ? tokens.length : 0) : end);
  const words = head.filter(({ text }) => !/^([,–-]|early|late|mid)$/i.test(text));
  if (words.length === 0 || words.length > 4) return null;
  const year = words.find(({ text }) => isYear(text))?.text ?? (length > 0 ? before : null);
  const months = words.map(({ text }) => monthOf(text)).filter((number) => number > 0);
  const days = words.flatMap(({ text }) => dayNumber(text.split(/[–-]/)[0]) || []);
  const named = Number(words.some(({ text }) => isYear(text))) + months.length + days.length;
  const [month, ...later] = months;
  if (!year || named !== words.length || later.length > 0 || (days.length > 0 && !month)) return null;
  const [day, ...others] = days;
  // "January 4–5": some day of it
  const isOne = others.length === 0 && !words.some(({ text }) => /^\d+[–-]\d/.test(text));
  return [year, ...(month ? [pad(month)] : []), ...(day && isOne ? [pad(day)] : [])].join('-');
}

/** The last year that sentences tell. */
function yearTold(before: readonly SentenceReading[]): number | null {
  const years = before.flatMap(({ sentence: { tokens } }) =>
    tokens.flatMap(({ text }, at) =>
      isYear(text) &&
      (monthOf(tokens[at - 1]?.text ?? '') > 0 || tokens[at - 1]?.upos === 'ADP') &&
      // "the biggest deployment since 2014"
      tokens[at - 1]?.lower !== 'since'
        ? [Number(text)]
        : [],
    ),
  );
  return years.at(-1) ?? null;
}

/** Months with their year. */
function datesIn(tokens: readonly Token[]): PartialDate[] {
  return tokens.flatMap(({ text }, at) => {
    const month = monthOf(text);
    const year = [at + 1, at + 2, at + 3].find((place) => isYear(tokens[place]?.text));
    const between = tokens.slice(at + 1, year);
    const isOne = between.every((token) => token.text === ',' || dayNumber(token.text) > 0);
    return month > 0 && year !== undefined && isOne ? [`${tokens[year]?.text}-${pad(month)}`] : [];
  });
}
