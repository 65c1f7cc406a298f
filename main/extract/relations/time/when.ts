// When: the time that a sentence tells, against the published date.
import type { PartialDate } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { ancestors, childrenBy, lemma, type Tree, verbOver } from '../../tree.ts';
import { dayAhead } from './ahead.ts';
import { shift } from './calendar.ts';
import { isOpenMonth, isWeekday } from './calendar-dates.ts';
import { isLongAgo } from './long-ago.ts';
import { anchorOf, isAmongOld, isBehindOld } from './narrative.ts';
import { isOfDeed } from './of-deeds.ts';
import { countsFrom } from './own-relative.ts';
import { isOld } from './present.ts';
import { LATER, settingOf } from './setting.ts';
import { isStory } from './story.ts';
import { isOfOtherTense, isPastClause, isPastHere } from './tense.ts';
import { type Time, timesIn } from './times.ts';
import { isOthersTime, isOwnTime } from './whose-time.ts';
import { yearInFront } from './year-in-front.ts';

export interface When {
  date: PartialDate | null;
  historical: boolean;
}

const MONTH = /^\p{Lu}/u;

/**
 * The time nearest to the trigger, that of its own clause first, dates cut to what the words tell: "last month" is a month,
 * "two years ago" a year. Where the sentence tells no time, that at the head of its paragraph; a time without a date ("in
 * the 1970s", "decades ago") is history only. What is foretold has been threatened or promised at another time than its own.
 */
export function whenOf(
  reading: Reading,
  where: SentenceReading,
  trigger: number,
  tense: Tense = 'told',
): When {
  const { tree } = where;
  const { published } = reading.article;
  const inFront = yearInFront(tree, trigger);
  if (inFront !== null) return { date: inFront, historical: isOld(reading, inFront) };
  const setting = settingOf(reading, where);
  // the day of a dateline is that of the article
  const from = anchorOf(reading, where, setting);
  const times = timesIn(tree, published, from).filter(
    ({ at }) =>
      at >= (where.dateline ?? 0) &&
      // a Sunday of the story, and not that before the text
      !(isStory(reading) && isWeekday(tree.tokens, at)),
  );
  const [found] = times
    .filter(
      ({ at }) =>
        isOfClause(tree, at, trigger) &&
        (isWhenClause(tree, at, trigger) || !isOfOnesBefore(tree, at, trigger)) &&
        !isOthersTime(where, at, trigger) &&
        !isOfDeed(tree, at, trigger) &&
        !isOfOtherTense(tree, at, trigger) &&
        !countsFrom(tree, at, trigger) &&
        !(tense === 'foretold' && isOwnTime(tree, at, trigger)),
    )
    .sort((a, b) => rank(tree, a, trigger) - rank(tree, b, trigger));
  const isOwn = found !== undefined && isOwnTime(tree, found.at, trigger);
  const dated = found && isOwn && tense === 'planned' ? coming(where, found, published) : found;
  const told = dated && published ? pastDate(tree, trigger, dated, published) : (dated?.date ?? null);
  const isPast =
    isLongAgo(reading, tree, trigger, times, setting) ||
    isBehindOld(reading, where, trigger) ||
    (times.length === 0 && isAmongOld(reading, where, trigger));
  const undated = { date: null, historical: isPast };
  if (told === null && found && found.date !== null) return undated;
  const date = found
    ? dayAhead(reading, where, found.at, told)
    : times.length === 0 && isTold(tree, trigger)
      ? setting.heading
      : null;
  if (!found && date === null) return undated;
  if (found && goesOn(tree, found.at, trigger)) return { date, historical: false };
  return { date, historical: date === null || isOld(reading, date) };
}

/** How what is told lies in time: "foretold" is promised or threatened now, "planned" is to be at its own time. */
export type Tense = 'foretold' | 'planned' | 'told';

/** "is to report in March": the March to come. */
function coming(where: SentenceReading, time: Time, published: string | null): Time {
  const { at, date } = time;
  const isPast = published !== null && date !== null && date < published.slice(0, date.length);
  const { tokens } = where.sentence;
  // "is to meet him on Thursday"
  if (
    isPast &&
    /day$/i.test(tokens[at]?.text ?? '') &&
    date.length === 10 &&
    tokens[at - 1]?.lower !== 'last'
  )
    return { at, date: shift(date, 7) };
  if (!isPast || !isOpenMonth(tokens, at) || tokens[at - 1]?.lower === 'that') return time;
  return { at, date: `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` };
}

/** The "since" that a time stands behind; -1 where it has none. */
function sinceAt({ tokens }: Tree, time: number): number {
  const since = tokens.findLastIndex(({ lower }, at) => lower === 'since' && at < time && time - at <= REACH);
  const isOwn = tokens.slice(since + 1, time).every(({ upos }) => upos !== 'VERB' && upos !== 'PUNCT');
  return isOwn ? since : -1;
}

/** "has occupied the island since 1974", "sanctioned since 2006": it began then, and is no history yet. */
const goesOn = (tree: Tree, time: number, trigger: number) =>
  sinceAt(tree, time) >= 0 &&
  !isWhenClause(tree, time, trigger) &&
  childrenBy(tree, clauseOver(tree, trigger), 'aux', 'cop').every((at) => tree.tokens[at]?.lower !== 'had');

/** "since 1974, when Turkey invaded Cyprus": it did so then. */
function isWhenClause(tree: Tree, time: number, trigger: number): boolean {
  const when = tree.tokens[tree.tokens[time + 1]?.text === ',' ? time + 2 : time + 1];
  return when?.lower === 'when' && ancestors(tree, trigger).includes(when.head);
}

/** The verb that the trigger is or stands under; -1 where there is none. */
const clauseOver = (tree: Tree, trigger: number) =>
  ancestors(tree, trigger).find(
    (at) => tree.tokens[at]?.upos === 'VERB' || childrenBy(tree, at, 'cop').length > 0,
  ) ?? -1;

/** The nearest, but of its own clause before any other. */
const rank = (tree: Tree, { at }: Time, trigger: number) =>
  Math.abs(at - trigger) + (isOwnTime(tree, at, trigger) ? 0 : tree.tokens.length);

/** Told as what happened then: "has grown since", "three days later" are of other times. */
function isTold(tree: Tree, trigger: number): boolean {
  if (tree.tokens.some(({ lower }) => LATER.has(lower))) return false;
  const verb = verbOver(tree, trigger) ?? trigger;
  return !childrenBy(tree, verb, 'aux').some((aux) => OTHER_TENSES.has(tree.tokens[aux]?.lower ?? ''));
}

const OTHER_TENSES: ReadonlySet<string> = new Set(['had', 'has', 'have', 'will', 'would']);

/** "trade, which stood at $3bn in 2021,": the time of a relative clause is not that of what it hangs on. */
function isOfClause(tree: Tree, time: number, trigger: number): boolean {
  const above = new Set(ancestors(tree, trigger));
  const path = ancestors(tree, time);
  const meeting = path.findIndex((index) => above.has(index));
  return !path.slice(0, Math.max(0, meeting)).some((index) => tree.tokens[index]?.deprel === 'acl:relcl');
}

/** "was freed in April", told in March, was so a year ago; "has refused to hold the vote due next year" was before. */
function pastDate(tree: Tree, trigger: number, { at, date }: Time, published: string): PartialDate | null {
  const isToCome = date !== null && date > published.slice(0, date.length);
  if (!isToCome || !isPastHere(tree, trigger)) return date;
  const year = date.slice(0, 4);
  const isTold = tree.tokens.slice(at, at + 4).some(({ text }) => text === year);
  // a month without its year; a day is one to come, as of a visit that was prepared
  return date.length === 7 && !isTold && MONTH.test(tree.tokens[at]?.text ?? '') && isPastClause(tree, at)
    ? `${Number(year) - 1}${date.slice(4)}`
    : null;
}

/** "held their first talks since 2019", "more than at any time since 2018", "has not spoken to Peru since May": when it was last so, and not when it is told to be. */
function isOfOnesBefore(tree: Tree, time: number, trigger: number): boolean {
  const { tokens } = tree;
  const since = sinceAt(tree, time);
  if (since < 0) return false;
  const before = tokens.slice(Math.max(0, since - BEFORE), since);
  if (before.some(({ lower, xpos }) => ONCE.has(lower) || SUPERLATIVE.has(xpos))) return true;
  const clause = clauseOver(tree, trigger);
  if (clause < 0) return false;
  const auxiliaries = childrenBy(tree, clause, 'aux', 'cop').map((at) => lemma(tree, at));
  if (childrenBy(tree, clause, 'advmod').some((at) => NEVER.has(lemma(tree, at)))) return true;
  // "has occupied the island since 1974", "held by Chad since May", but "met for the first time since"
  const isFinite = auxiliaries.length > 0 || FINITE.has(tokens[clause]?.xpos ?? '');
  return isFinite && !auxiliaries.includes('have');
}

/** Words from "since" to the number that gives a date, and from "first" to "since". */
const REACH = 4;
const BEFORE = 6;
const SUPERLATIVE: ReadonlySet<string> = new Set(['JJS', 'RBS']);
/** "for the first time since 2014", "three times since 2014": when, is not told. */
const ONCE: ReadonlySet<string> = new Set(['any', 'first', 'once', 'repeatedly', 'times', 'twice']);
const NEVER: ReadonlySet<string> = new Set(['never', 'not', "n't"]);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ']);
