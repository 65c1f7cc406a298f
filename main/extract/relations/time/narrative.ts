// "Garang founded it in 1983. Eritrea lent tanks.": the time that a text tells of, carried on until it comes back to its present.
import type { PartialDate } from '../../model.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import type { Tree } from '../../tree.ts';
import { hasDay, pad } from './calendar.ts';
import { monthOf } from './calendar-dates.ts';
import { isOld } from './present.ts';
import type { Anchor, Setting } from './setting.ts';
import { isStory, toldTimes } from './story.ts';
import { isForetoldThen, isPastClause, isPastPerfect } from './tense.ts';
import { type Told, tellsDeed, toldAt } from './told-times.ts';

/** Of how many sentences one must tell a year of long ago for the text to be about history. */
const ONE_OF = 5;
/** Where more than one does. */
const SEVERAL_OF = 7;

/** Whether a past deed without a time of its own is told among those of a year of long ago. */
export function isAmongOld(reading: Reading, where: SentenceReading, trigger: number): boolean {
  if (!isPastClause(where.tree, trigger) && !isForetoldThen(where.tree, trigger)) return false;
  const mark = marks(reading)[where.index];
  // a date is of what it stands with: "broke the accord of 12 May 2008"
  const isOwn = mark?.age === 'old' && toldTimes(reading)[where.index]?.kind !== 'date';
  if (isOwn && mark.isSure) return true;
  if (!isNarrative(reading)) return false;
  // "asked him on January 18": a day without its year is of this one
  const { tokens } = where.sentence;
  if (tokens.some(({ text }, at) => monthOf(text) > 0 && hasDay(tokens, at))) return false;
  return isOwn || (carried(reading)[where.index] ?? false);
}

/** "Annan, who had won them over, in June 2006 obtained a timetable": what had been done before what is of long ago itself. */
export const isBehindOld = (reading: Reading, where: SentenceReading, trigger: number) =>
  isPastPerfect(where.tree, trigger) &&
  marks(reading)[where.index]?.age === 'old' &&
  toldTimes(reading)[where.index]?.kind === 'date';

/**
 * What the months of a sentence are counted from that tell no year: the time that a story has come to, or that told before in
 * the paragraph; nothing where the text has come back to now since, or only mentioned that.
 */
export function anchorOf(reading: Reading, { index }: SentenceReading, { from }: Setting): Anchor | null {
  const { date, isSure } = marks(reading)[index] ?? OPEN;
  const told = toldTimes(reading)[index];
  if (from?.isSure || told?.kind !== 'month') return from;
  const year = Number(date?.slice(0, 4) ?? 0);
  // "that May": of the year told last, wherever it stands
  if (told.isThat && from?.year !== year) return from;
  if (date === null) return null;
  return isSure || told.isThat ? { date: `${year}-01`, isSure: true, year } : from;
}

interface Mark {
  /** Null where a sentence does not say: it is of the time that is told of before it. */
  age: 'new' | 'old' | null;
  date: PartialDate | null;
  /** False for a month that may as well be of another year. */
  isSure: boolean;
}

const OPEN: Mark = { age: null, date: null, isSure: false };
const NEW: Mark = { age: 'new', date: null, isSure: false };

/** The time of each sentence by its own words, months and spans counted from what was told before them. */
const marks = perReading((reading: Reading): Mark[] => {
  const told = toldTimes(reading);
  const isOver = isStory(reading);
  const isDated = reading.article.published !== null;
  let from: { date: PartialDate; paragraph: number } | null = null;
  return reading.sentences.map(({ paragraph }, at): Mark => {
    const own = told[at] ?? null;
    // what a story says in passing of now, or of a Sunday, is no end of it
    if (own === null || (isOver && /^(present|weekday)$/.test(own.kind)) || isAside(reading, at)) return OPEN;
    const date: PartialDate | null = dateOf(own, from?.date ?? null, isOver ? HALF : 0);
    const isSure =
      own.kind === 'date' ||
      own.kind === 'later' ||
      (own.kind === 'month' && own.isNext) ||
      isOver ||
      (isDated && isBefore(date, timeBehind(told, at)));
    from = date !== null && (isSure || from?.paragraph === paragraph) ? { date, paragraph } : null;
    return from ? { age: isOld(reading, from.date) ? 'old' : 'new', date, isSure } : NEW;
  });
});

/** "That is disputed.", and the story goes on. */
function isAside(reading: Reading, at: number): boolean {
  const told = toldTimes(reading);
  if (told[at]?.kind !== 'present' || told[at - 1]?.kind === 'present' || told[at + 1]?.kind === 'present')
    return false;
  if (reading.sentences[at - 1]?.paragraph !== reading.sentences[at]?.paragraph) return false;
  const next = timeBehind(told, at);
  return next?.kind === 'date' && isOld(reading, next.date);
}

function dateOf(told: Told, from: PartialDate | null, back: number): PartialDate | null {
  if (told.kind === 'date') return told.date;
  if (from === null) return null;
  const [year = 0, month = 0] = from.split('-').map(Number);
  // "It broke in 2012. The following April …"
  if (told.kind === 'month' && told.isNext && month === 0) return `${year + 1}-${pad(told.month)}`;
  if (told.kind === 'month')
    return `${month - told.month > back && !told.isThat ? year + 1 : year}-${pad(told.month)}`;
  return told.kind === 'later' ? String(year + told.years) : null;
}

/** How many months a story goes back: "In May … In April …" of one year, but "In December … In January …". */
const HALF = 6;

/** Whether what is told next lies behind a date, and is nothing of today. */
const isBefore = (date: PartialDate | null, next: Told | null) =>
  date !== null && next?.kind === 'date' && date.slice(0, next.date.length) <= next.date;

/** The next time behind a sentence that is counted from no other. */
function timeBehind(told: readonly (Told | null)[], sentence: number): Told | null {
  for (let at = sentence + 1; at < told.length; at++) {
    const one = told[at];
    if (one && one.kind !== 'month' && one.kind !== 'later') return one;
  }
  return null;
}

/** Whether each sentence tells of long ago because those around it do. */
const carried = perReading((reading: Reading): boolean[] => {
  const { sentences } = reading;
  const all = marks(reading);
  const isOver = isStory(reading);
  const next = nextAges(all);
  // a story is of its time from the first sentence on
  const opening = isOver ? (all.find(({ age }) => age !== null)?.age ?? null) : null;
  let last: { age: Mark['age']; paragraph: number } = { age: opening, paragraph: -1 };
  // how many of the last paragraph that told of long ago did so
  let run = 0;
  // "Chad apologised. Mali had shelled it in 2010. Togo thanked Chad.": what was told of today before goes on
  let isOfToday = false;
  return sentences.map(({ paragraph, tree }, at) => {
    if (sentences[at - 1]?.paragraph !== paragraph) isOfToday = false;
    const age = all[at]?.age ?? null;
    const isSame = last.paragraph === paragraph;
    const isBehind =
      last.age === 'old' &&
      (isOver || (isSame && !isOfToday) || (next[at] === 'old' && (isSame || run >= RUN)));
    // "closed the border; in 1975 the two …"
    const isJoined = tree.tokens.at(-1)?.text === ';' && all[at + 1]?.age === 'old';
    const isCarried = (isBehind || isJoined) && toldTimes(reading)[at]?.kind !== 'present';
    if (age === null && !isBehind && !isJoined && tellsDeed(tree)) isOfToday = true;
    if (age === 'old' || (age === null && isCarried)) run = isSame ? run + 1 : 1;
    if (age !== null || isCarried) last = { age: age ?? 'old', paragraph };
    return isCarried;
  });
});

/** How many sentences of a paragraph must tell of long ago for the next to go on with it. */
const RUN = 2;

/** Of what time the next sentence behind each is that says so. */
function nextAges(all: readonly Mark[]): Mark['age'][] {
  let age: Mark['age'] = null;
  return all
    .toReversed()
    .map((mark) => {
      const before = age;
      age = mark.age ?? age;
      return before;
    })
    .reverse();
}

/** Whether a text tells so much of long ago that what has no time of its own may be of it too. */
const isNarrative = perReading((reading: Reading): boolean => {
  const { sentences } = reading;
  if (isStory(reading)) return true;
  const old = sentences.filter(({ tree }) => tellsOld(reading, tree)).length;
  return old * (old > 1 ? SEVERAL_OF : ONE_OF) >= sentences.length;
});

/** Whether the last time that a sentence names, for whatever it tells, is of long ago. */
function tellsOld(reading: Reading, tree: Tree): boolean {
  const told = tree.tokens.flatMap((_, at) => toldAt(tree, at) ?? []);
  const last = told.findLast(({ kind }) => kind !== 'month' && kind !== 'later');
  return last?.kind === 'date' && isOld(reading, last.date);
}
