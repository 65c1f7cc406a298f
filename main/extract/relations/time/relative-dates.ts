// Dates counted from the article's: "last month", "two years ago", "on the 13th".
import type { PartialDate } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { dayNumber, numberOf, pad, shift } from './calendar.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

const unitOf = (word: string): Unit | null => {
  const unit = word.endsWith('s') ? word.slice(0, -1) : word;
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : null;
};

/** "last month", "earlier this year", "three weeks ago", "next week", "on the 13th". */
export function relativeDate(tokens: readonly Token[], at: number, published: string): PartialDate | null {
  if (published.length < 10) return null;
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const unit = unitOf(word);
  if (unit === null)
    return before === 'the' && /^\d+(st|nd|rd|th)$/.test(word)
      ? dayOfMonth(word, published, tokens[at + 1])
      : null;
  const isAgo = tokens[at + 1]?.lower === 'ago';
  const count = numberOf(before);
  // "three years ago today"
  const toTheDay =
    isAgo && unit === 'year' && tokens[at + 2]?.lower === 'today' ? published.slice(4, 10) : '';
  if (isAgo) return count !== null ? moved(published, unit, -count) + toTheDay : null;
  // "the last year of the war", "in the past two years" give no date
  if (tokens[at - 2]?.lower === 'the') return null;
  // "to this day" it goes on
  if (unit === 'day' && ['to', 'till', 'until'].includes(tokens[at - 2]?.lower ?? '')) return null;
  switch (before) {
    case 'last':
      return moved(published, unit, -1);
    case 'this':
      // "forty years ago this week" is told by the years
      if (tokens[at - 2]?.lower === 'ago') return null;
      return moved(published, unit, 0);
    case 'next':
      return moved(published, unit, 1);
    default:
      return null;
  }
}

/** A date so many units away, as precise as the unit; a week is as precise as its month, or as its year where it lies in two months. */
function moved(published: string, unit: Unit, by: number): PartialDate | null {
  const [year = 0, month = 1] = published.split('-').map(Number);
  switch (unit) {
    case 'day':
      return shift(published, by);
    case 'week': {
      const sinceMonday = (new Date(`${published.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = shift(published, 7 * by - sinceMonday);
      const [first, last] = [monday, shift(monday, 6)].map((day) => day.slice(0, 7));
      return first && first === last ? first : monday.slice(0, 4);
    }
    case 'month': {
      const months = year * 12 + month - 1 + by;
      return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
    }
    case 'year':
      return String(year + by);
  }
}

/** "on the 13th": the last such day up to the article's; null before a noun ("the 13th session"). */
function dayOfMonth(word: string, published: string, next: Token | undefined): PartialDate | null {
  const wanted = dayNumber(word);
  if (!wanted || (next && ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.upos)) || next?.lower === 'of')
    return null;
  const month =
    wanted <= Number(published.slice(8, 10)) ? published.slice(0, 7) : moved(published, 'month', -1);
  return `${month}-${pad(wanted)}`;
}
