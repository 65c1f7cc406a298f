// "the treaty that he had made in 1995": how long ago that is, the day of the text decides, or else the latest year that it tells.
import type { PartialDate } from '../../model.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import { isYear } from '../../years.ts';
import { monthOf } from './calendar-dates.ts';

/** Years before the article from which on a statement counts as history. */
const HISTORY_YEARS = 2;

/** Whether a date lies so far before the article that what is told of it is history. */
export function isOld(reading: Reading, date: PartialDate): boolean {
  const present = presentOf(reading);
  return present !== null && present - Number(date.slice(0, 4)) >= HISTORY_YEARS;
}

/** The year that the text is from; null where nothing tells it. */
const presentOf = perReading(({ article: { published }, sentences }: Reading): number | null => {
  if (published !== null) return Number(published.slice(0, 4));
  const years = sentences.flatMap(yearsOf);
  return years.length > 0 ? Math.max(...years) : null;
});

/** Years in which a sentence tells that something was so: "in 1995", "of May 1999", but not "will end in 2030", "by 2030". */
function yearsOf({ sentence: { tokens } }: SentenceReading): number[] {
  if (tokens.some(({ xpos, lower }) => xpos === 'MD' && lower !== 'could')) return [];
  return tokens.flatMap(({ text }, at) => {
    const before = tokens[at - 1];
    const isTold = WITHIN.has(before?.lower ?? '') || monthOf(before?.text ?? '') > 0;
    return isYear(text) && isTold ? [Number(text)] : [];
  });
}

const WITHIN: ReadonlySet<string> = new Set(['from', 'in', 'of', 'since']);
