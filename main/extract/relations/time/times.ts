// The times that a sentence tells, each with its date, as far as it has one.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { PartialDate } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Tree } from '../../tree.ts';
import { isYear } from '../../years.ts';
import { dayNumber, hasDay } from './calendar.ts';
import { calendarDate, monthOf } from './calendar-dates.ts';
import { HISTORY_YEARS } from './present.ts';
import { relativeDate } from './relative-dates.ts';
import type { Anchor } from './setting.ts';

export interface Time {
  at: number;
  /** Null for an age without a date. */
  date: PartialDate | null;
}

// many relations ask the same of a sentence, which is of one article
const times = new WeakMap<Tree, readonly Time[]>();

export function timesIn(tree: Tree, published: string | null, from: Anchor | null): readonly Time[] {
  let known = times.get(tree);
  if (!known) {
    known = tree.tokens.flatMap((_, at) => timeAt(tree.tokens, at, published, from) ?? []);
    times.set(tree, known);
  }
  return known;
}

function timeAt(
  tokens: readonly Token[],
  at: number,
  published: string | null,
  from: Anchor | null,
): Time | null {
  if (isPastAge(tokens, at) || isPastEvent(tokens, at, published)) return { at, date: null };
  if (isOfName(tokens, at)) return null;
  const told =
    calendarDate(tokens, at, published, from) ?? (published ? relativeDate(tokens, at, published) : null);
  if (told === null) return null;
  // "between 28 August and 5 September 1945": some day of that year
  const between = tokens.findLastIndex(
    ({ lower }, index) => lower === 'between' && index < at && at - index <= RANGE,
  );
  const isRange = between >= 0 && tokens.slice(between, at + 3).some(({ lower }) => lower === 'and');
  // "between 1975 and 1979" is history once it is
  if (isRange && isOtherYear(tokens, between, at, told.slice(0, 4)))
    return isOldSpan(tokens, between, at, published) ? { at, date: null } : null;
  return { at, date: isRange ? told.slice(0, 4) : told };
}

/** "the March 8 alliance": a day that names those who are called after it. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  if (monthOf(tokens[at]?.text ?? '') === 0 || !hasDay(tokens, at)) return false;
  const end = dayNumber(tokens[at + 1]?.text) > 0 ? at + 2 : at + 1;
  return NAMED.has(tokens[end]?.lower ?? '');
}

const NAMED = wordClass('nouns.receiving');

/** "between April 2021 and April 2022": some day of either year. */
const isOtherYear = (tokens: readonly Token[], between: number, at: number, year: string) =>
  tokens.slice(between, at + RANGE).some(({ text }) => isYear(text) && text !== year);

/** Whether the last year of a range is of long ago. */
function isOldSpan(tokens: readonly Token[], between: number, at: number, published: string | null): boolean {
  const years = tokens.slice(between, at + RANGE).flatMap(({ text }) => (isYear(text) ? [Number(text)] : []));
  return isOver(Math.max(...years), published);
}

/** Whether a year is long over on the day of the text; any is where nobody knows the day. */
const isOver = (year: number, published: string | null) =>
  published === null || Number(published.slice(0, 4)) - year >= HISTORY_YEARS;

/** How many words before a date the "between" of a range may stand. */
const RANGE = 6;

const AGES = wordClass('nouns.ages');

const YOUTH = wordClass('nouns.youth');

/** "the 19th century", "the nineteenth century", "the last century", but not "the 21st (twenty-first) century". */
const PAST_CENTURY =
  /^((1\d|20|[4-9])th|1st|2nd|3rd|last|previous|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(thir|four|fif|six|seven|eigh|nine)teenth|twentieth)$/;

/** "the 1970s", "decades ago", "the Soviet era", "the Cold War" */
function isPastAge(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  return (
    (word.endsWith('0s') && /^(1[5-9]|20)\d0s$/.test(word)) ||
    (AGES.has(word) && (next === 'ago' || next === 'earlier')) ||
    (/^centur(ies|y)$/.test(word) &&
      PAST_CENTURY.test(tokens[at - 1]?.lower ?? '') &&
      tokens[at - 3]?.lower !== 'twenty') ||
    // "in 44 BC"
    (/^BCE?$/.test(tokens[at]?.text ?? '') && /^\d+$/.test(tokens[at - 1]?.text ?? '')) ||
    (word === 'cold' && next === 'war' && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) ||
    (word === 'era' && ['soviet', 'colonial', 'cold'].includes(tokens[at - 1]?.lower ?? '')) ||
    (word === 'war' && tokens[at - 1]?.text === 'World') ||
    // "as a boy of twelve"
    (YOUTH.has(word) && tokens[at - 1]?.lower === 'a' && tokens[at - 2]?.lower === 'as')
  );
}

/** "in the Chaco War", "during the Suez Crisis", once it is over; but "a memorial of the Korean War" */
function isPastEvent(tokens: readonly Token[], at: number, published: string | null): boolean {
  const word = tokens[at];
  if (!word || !/^\p{Lu}/u.test(word.text)) return false;
  return (EVENTS.get(word.lower) ?? []).some(([words, end]) => {
    const first = startOf(tokens, at, words);
    return (
      first >= 0 && isOver(end, published) && WITHIN.has(tokens[beforePhrase(tokens, first)]?.lower ?? '')
    );
  });
}

/** Where words that end at a token begin, hyphens aside; -1 where others stand there. */
function startOf(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let first = at;
  for (let left = words.length - 2; left >= 0; left--) {
    first -= tokens[first - 1]?.text === '-' ? 2 : 1;
    if (tokens[first]?.lower !== words[left]) return -1;
  }
  return first;
}

/** "in" of "in the second Chaco War" */
function beforePhrase(tokens: readonly Token[], first: number): number {
  let before = first - 1;
  while (/^(ADJ|DET)$/.test(tokens[before]?.upos ?? '')) before--;
  return before;
}

const WITHIN: ReadonlySet<string> = new Set(['after', 'before', 'during', 'in', 'throughout', 'until']);

/** By its last word: the words of its name, and the year of its end. */
const EVENTS: ReadonlyMap<string, readonly (readonly [words: readonly string[], end: number])[]> =
  Map.groupBy(
    [...wordClass('names.past-events')].map((line) => {
      const words = line.split(' ');
      return [words.slice(0, -1), Number(words.at(-1))] as const;
    }),
    ([words]) => words.at(-1) ?? '',
  );
