// "the treaty that he had made in 1995": how long ago that is, the day of the text decides, or else the latest year that it tells.
import type { PartialDate } from '../../model.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import { childrenBy, type Tree, verbOver } from '../../tree.ts';
import { isYear } from '../../years.ts';
import { monthOf } from './calendar-dates.ts';
import { isStory } from './story.ts';
import { isLine } from './tense.ts';

/** Years before the article from which on a statement counts as history. */
export const HISTORY_YEARS = 2;

/** Years that must lie between the last that a story tells and its own, the turn of one included. */
const OVER = HISTORY_YEARS + 1;

/** Whether a date lies so far before the article that what is told of it is history. */
export function isOld(reading: Reading, date: PartialDate): boolean {
  const present = presentOf(reading);
  return present !== null && present - Number(date.slice(0, 4)) >= HISTORY_YEARS;
}

/** The year that the text is from; null where nothing tells it. */
const presentOf = perReading((reading: Reading): number | null => {
  const { published } = reading.article;
  if (published !== null) return Number(published.slice(0, 4));
  const years = reading.sentences.flatMap(yearsOf);
  if (years.length === 0) return null;
  const last = Math.max(...years);
  const head = Math.max(...reading.sentences.slice(0, HEAD).flatMap(yearOfLine));
  return head > last ? head : last + (isStory(reading) ? OVER : 0);
});

/** Sentences among which a line may tell when the text was published. */
const HEAD = 3;

/** "Part 7 · first published 2004" */
function yearOfLine({ tree }: SentenceReading): number[] {
  return isLine(tree) ? tree.tokens.flatMap(({ text }) => (isYear(text) ? [Number(text)] : [])) : [];
}

/** Years in which a sentence tells that something was so: "in 1995", "of May 1999", but not "will end in 2030", "by 2030". */
function yearsOf({ tree }: SentenceReading): number[] {
  const { tokens } = tree;
  return tokens.flatMap(({ text }, at) => {
    const before = tokens[at - 1];
    const isTold = WITHIN.has(before?.lower ?? '') || monthOf(before?.text ?? '') > 0;
    return isYear(text) && isTold && !isAhead(tree, at) ? [Number(text)] : [];
  });
}

const isAhead = (tree: Tree, time: number) =>
  childrenBy(tree, verbOver(tree, time) ?? tree.root, 'aux').some(
    (at) => tree.tokens[at]?.xpos === 'MD' && tree.tokens[at]?.lower !== 'could',
  );

const WITHIN: ReadonlySet<string> = new Set(['from', 'in', 'of', 'since']);
