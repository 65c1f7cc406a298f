// What time the narrative of a sentence is of, by its own words: "In May 2000 …", "today", "a year later", or the tense alone.
import { wordClass } from '../../lexicon/word-classes.ts';
import type { PartialDate } from '../../model.ts';
import { isWithinQuotes } from '../../resolve/speakers/quoted.ts';
import type { Token } from '../../syntax/types.ts';
import { ancestors, caseOf, childrenBy, lemma, type Tree } from '../../tree.ts';
import { isYear } from '../../years.ts';
import { hasDay, numberOf, pad } from './calendar.ts';
import { isOpenMonth, isWeekday, monthOf } from './calendar-dates.ts';
import { tenseOf } from './tense.ts';

export type Told =
  | { kind: 'date'; date: PartialDate }
  /** "in May": of a year that others tell, "that May" of the very year, "the following May" maybe of the next. */
  | { kind: 'month'; month: number; isThat: boolean; isNext: boolean }
  /** "two years later" */
  | { kind: 'later'; years: number }
  /** "today", "this week" */
  | { kind: 'now' }
  | { kind: 'weekday' }
  /** "is", "has become": nothing but the tense says so. */
  | { kind: 'present' };

/** The last time that a sentence tells for what it tells itself, and not for what it only mentions; null where it has none. */
export function toldIn(tree: Tree): Told | null {
  const isPresent = isOfPresent(tree);
  for (let at = tree.tokens.length - 1; at >= 0; at--) {
    const told = toldAt(tree, at);
    if (told === null || isWithinQuotes(tree.tokens, at)) continue;
    // "begin with 2013", but "Between that call and the night of 21 January lies …"
    const isOwn = told.kind === 'date' || told.kind === 'now' || !isPresent;
    if (told.kind === 'weekday' || (isOwn && isOfMain(tree, at))) return told;
  }
  return isPresent ? { kind: 'present' } : null;
}

/** The time that ends or stands at a token. */
export function toldAt(tree: Tree, at: number): Told | null {
  const { tokens } = tree;
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (isWeekday(tokens, at)) return { kind: 'weekday' };
  if (isNow(tree, at)) return { kind: 'now' };
  const before = tokens[at - 1];
  if (before?.lower === 'since') return null;
  if (isYear(text)) {
    const month =
      monthOf(before?.text ?? '') || monthOf(tokens[at - (before?.text === ',' ? 3 : 2)]?.text ?? '');
    const isTold = month > 0 || before?.upos === 'ADP' || MARKERS.has(before?.lower ?? '');
    return isTold ? { kind: 'date', date: month ? `${text}-${pad(month)}` : text } : null;
  }
  if (isOpenMonth(tokens, at))
    return before?.upos === 'ADP' || BESIDE.has(before?.lower ?? '') || hasDay(tokens, at)
      ? {
          kind: 'month',
          month: monthOf(text),
          isThat: before?.lower === 'that' || isOfThatYear(tokens, at),
          isNext: before?.lower === 'following',
        }
      : null;
  const isLater = /^years?$/.test(lower) && /^(later|afterwards)$/.test(tokens[at + 1]?.lower ?? '');
  const years = isLater ? numberOf(before?.lower ?? '') : null;
  return years === null ? null : { kind: 'later', years };
}

/** "in January of that year" */
const isOfThatYear = (tokens: readonly Token[], month: number) =>
  tokens
    .slice(month + 1, month + 4)
    .some(({ lower }, at, words) => lower === 'year' && words[at - 1]?.lower === 'that');

/** "on Christmas Eve 1989", "in the spring of 1999" */
const MARKERS = wordClass('words.before-years');

const BESIDE: ReadonlySet<string> = new Set(['early', 'following', 'late', 'mid', 'that']);

/** "now", "on Monday", "last week", "this May"; but "the next week" is one of the narrative. */
function isNow({ tokens }: Tree, at: number): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  if (NOW.has(lower)) return true;
  const isSpan = SPANS.has(lower) || monthOf(text) > 0;
  return isSpan && /^(this|next|last)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower !== 'the';
}

const SPANS = wordClass('nouns.spans');

const NOW = new Set(
  [...wordClass('nouns.days'), ...wordClass('words.of-now')].filter((word) => !/^(this|yet)$/.test(word)),
);

/** A time in a main clause, or in one that tells when. */
function isOfMain(tree: Tree, time: number): boolean {
  // "In 2009 the council …", whatever the parse says
  if (time < OPENING) return true;
  if (isOfThing(tree, time)) return false;
  return ancestors(tree, time)
    .slice(1)
    .every((at) => {
      const { deprel = '' } = tree.tokens[at] ?? {};
      if (/^(acl|acl:relcl|ccomp|csubj)$/.test(deprel)) return false;
      return (
        deprel !== 'advcl' ||
        !childrenBy(tree, at, 'mark', 'advmod').some((mark) => APART.has(lemma(tree, mark)))
      );
    });
}

const OPENING = 3;

/** "broke the accord of 2015", but "came to blows in the crisis of 2015" */
function isOfThing(tree: Tree, time: number): boolean {
  const noun = tree.tokens[time]?.head ?? -1;
  return (
    isYear(tree.tokens[time]?.text) &&
    caseOf(tree, time) === 'of' &&
    /^(NOUN|PROPN)$/.test(tree.tokens[noun]?.upos ?? '') &&
    !WITHIN.has(caseOf(tree, noun) ?? '')
  );
}

const WITHIN: ReadonlySet<string> = new Set([
  'after',
  'at',
  'by',
  'during',
  'following',
  'in',
  'on',
  'under',
]);

const APART: ReadonlySet<string> = new Set(
  'although because before if since that though unless while'.split(' '),
);

/** Whether a sentence tells, of itself and in no quotation, of what is or has become so, and of nothing that was. */
export function isOfPresent(tree: Tree): boolean {
  const tenses = mainClauses(tree).map((at) =>
    UNCHANGED.has(tree.tokens[at]?.lower ?? '') ? null : tenseOf(tree, at),
  );
  return !tenses.includes('past') && tenses.some((tense) => tense !== null);
}

/** Whether it tells what somebody did: "They left", but not "Others were less lucky" nor "How did it begin?" */
export function tellsDeed(tree: Tree): boolean {
  if (tree.tokens.at(-1)?.text === '?') return false;
  return mainClauses(tree).some(
    (at) =>
      tree.tokens[at]?.upos === 'VERB' &&
      childrenBy(tree, at, 'cop').length === 0 &&
      tenseOf(tree, at) !== null,
  );
}

/** Their past looks like their present, and the tagger takes one for the other. */
const UNCHANGED = wordClass('verbs.unchanged');

function mainClauses(tree: Tree): number[] {
  const found = [tree.root];
  for (let at = 0; at < found.length; at++)
    found.push(...childrenBy(tree, found[at] ?? -1, 'conj', 'parataxis'));
  return found.filter((at) => !isWithinQuotes(tree.tokens, at));
}
