// When: the time that a sentence tells, against the published date.
import { wordClass } from '../lexicon/word-classes.ts';
import type { PartialDate } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { ancestors, childrenBy, lemma, type Tree } from '../tree.ts';
import { calendarDate } from './calendar-dates.ts';
import { isNearClause, isOfClause } from './dated.ts';
import { relativeDate } from './relative-dates.ts';

export interface When {
  date: PartialDate | null;
  historical: boolean;
}

/** Years before the article from which on a statement counts as history. */
const HISTORY_YEARS = 2;

/**
 * The time nearest to the trigger, dates cut to what the words tell: "last month" is a month, "two years ago" a year.
 * Nothing where the sentence tells no time; a time without a date ("in the 1970s", "decades ago") is history only.
 */
export function whenOf(tree: Tree, trigger: number, published: string | null): When {
  const all = timesIn(tree, published);
  const found = all
    .filter(({ at }) => isOfClause(tree, at, trigger) && !isOfOnesBefore(tree, at, trigger))
    .sort((a, b) => Math.abs(a.at - trigger) - Math.abs(b.at - trigger))[0];
  if (!found) {
    const isNear = ({ at, date }: Time) => isNearClause(tree, at, trigger) && isOld(date, published);
    return { date: null, historical: all.some(isNear) };
  }
  const { at, date } = found;
  return { date, historical: isOld(date, published) && !goesOn(tree, at, trigger) };
}

function isOld(date: PartialDate | null, published: string | null): boolean {
  if (date === null) return true;
  const reference = published ? Number(published.slice(0, 4)) : null;
  return reference !== null && reference - Number(date.slice(0, 4)) >= HISTORY_YEARS;
}

/** The "since" before a time that is its own; -1 where it has none. */
function sinceAt({ tokens }: Tree, time: number): number {
  const since = tokens.findLastIndex(({ lower }, at) => lower === 'since' && at < time && time - at <= REACH);
  const isOwn = tokens.slice(since + 1, time).every(({ upos }) => upos !== 'VERB' && upos !== 'PUNCT');
  return isOwn ? since : -1;
}

/** "has occupied the island since 1974", "sanctioned since 2006": it began then, and is no history yet. */
function goesOn(tree: Tree, time: number, trigger: number): boolean {
  if (sinceAt(tree, time) < 0) return false;
  const clause = clauseOver(tree, trigger);
  return !childrenBy(tree, clause, 'aux', 'cop').some((at) => tree.tokens[at]?.lower === 'had');
}

/** The verb that the trigger is or stands under; -1 where there is none. */
const clauseOver = (tree: Tree, trigger: number) =>
  ancestors(tree, trigger).find(
    (at) => tree.tokens[at]?.upos === 'VERB' || childrenBy(tree, at, 'cop').length > 0,
  ) ?? -1;

/** "held their first talks since 2019", "has not spoken to Peru since May": when it was last so, and not when it is told to be. */
function isOfOnesBefore(tree: Tree, time: number, trigger: number): boolean {
  const { tokens } = tree;
  const since = sinceAt(tree, time);
  if (since < 0) return false;
  const before = tokens.slice(Math.max(0, since - BEFORE), since);
  if (before.some(({ lower, xpos }) => lower === 'first' || SUPERLATIVE.has(xpos) || COUNTED.has(lower)))
    return true;
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
/** "has struck three times since 2014": when, is not told. */
const COUNTED: ReadonlySet<string> = new Set(['once', 'repeatedly', 'thrice', 'times', 'twice']);
const NEVER: ReadonlySet<string> = new Set(['never', 'not', "n't"]);
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ']);

interface Time {
  at: number;
  /** Null for an age without a date. */
  date: PartialDate | null;
}

// many relations ask the same of a sentence, which is of one article
const times = new WeakMap<Tree, readonly Time[]>();

function timesIn(tree: Tree, published: string | null): readonly Time[] {
  let known = times.get(tree);
  if (!known) {
    known = tree.tokens.flatMap((_, at) => timeAt(tree.tokens, at, published) ?? []);
    times.set(tree, known);
  }
  return known;
}

function timeAt(tokens: readonly Token[], at: number, published: string | null): Time | null {
  if (isPastAge(tokens, at)) return { at, date: null };
  const date =
    calendarDate(tokens, at, published) ?? (published ? relativeDate(tokens, at, published) : null);
  return date === null ? null : { at, date };
}

const AGES = wordClass('nouns.ages');

/** "the 1970s", "decades ago", "the Soviet era", "the Cold War" */
function isPastAge(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  return (
    (word.endsWith('0s') && /^(1[5-9]|20)\d0s$/.test(word)) ||
    (AGES.has(word) && (next === 'ago' || next === 'earlier')) ||
    (word === 'cold' && next === 'war' && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) ||
    (word === 'era' && ['soviet', 'colonial', 'cold'].includes(tokens[at - 1]?.lower ?? '')) ||
    (word === 'war' && tokens[at - 1]?.text === 'World')
  );
}
