// "March 5, 2014" on a line of its own: what stands below is of that day, as far as the next such line.
import type { PartialDate } from '../../model.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isYear } from '../../years.ts';
import { dayNumber, pad } from './calendar.ts';
import { monthOf } from './calendar-dates.ts';

/** The date of the last such line above a sentence; null where the text has fewer than two, and so no timeline. */
export function lineAbove(reading: Reading, where: SentenceReading): PartialDate | null {
  const lines = datedLines(reading);
  if (lines.length < 2) return null;
  return lines.findLast(({ paragraph }) => paragraph < where.paragraph)?.date ?? null;
}

interface DatedLine {
  paragraph: number;
  date: PartialDate;
}

const datedLines = perReading(({ sentences }): DatedLine[] =>
  sentences.flatMap(({ sentence, paragraph }, at) => {
    const isAlone = sentences[at - 1]?.paragraph !== paragraph && sentences[at + 1]?.paragraph !== paragraph;
    const date = isAlone ? dateOf(sentence.tokens) : null;
    return date === null ? [] : [{ paragraph, date }];
  }),
);

/** "5 March 2014", "March 2014", "2014"; of "May 20–21, 2017" the month; null where a line has any other word. */
function dateOf(tokens: readonly Token[]): PartialDate | null {
  const words = tokens.map(({ text }) => text).filter((text) => !/^[.,:–—-]$/.test(text));
  const [year, ...years] = words.filter(isYear);
  const months = words.map(monthOf).filter((month) => month > 0);
  const days = words.map(dayNumber).filter((day) => day > 0);
  const named = 1 + months.length + days.length;
  if (!year || years.length > 0 || months.length > 1 || named !== words.length) return null;
  const [month] = months;
  if (!month) return days.length === 0 ? year : null;
  const [day] = days;
  return days.length === 1 && day ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}
