// A chapter of history, a chronicle: a text that opens with a year and comes back to its own present hardly ever.
import { wordClass } from '../../lexicon/word-classes.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import { isYear } from '../../years.ts';
import { pad } from './calendar.ts';
import { isLine } from './tense.ts';
import { isOfPresent, type Told, toldIn } from './told-times.ts';

/** What time each sentence tells of, by its own words. */
export const toldTimes = perReading(({ sentences }: Reading): (Told | null)[] =>
  sentences.map(({ tree }) => toldIn(tree)),
);

/** Whether a text tells a story that is over, be it of long ago or not: of all that it tells, next to nothing is so now. */
export const isStory = perReading((reading: Reading): boolean => {
  const told = toldTimes(reading);
  const opening = told.findIndex((one) => one !== null);
  const ofNow = told.filter((one) => one !== null && NOW.has(one.kind)).length;
  return (
    told.length >= LENGTH &&
    ofNow * SELDOM <= told.length &&
    (isCalledHistory(reading) ||
      (told[opening]?.kind === 'date' &&
        opensInPast(reading.sentences[opening]) &&
        (reading.article.published !== null || isLong(told))))
  );
});

/** "From a chapter on peacemaking", where nothing tells when that was written. */
const isCalledHistory = ({ article, sentences }: Reading) =>
  article.published === null &&
  (wordsOf(article.title).some((word) => HISTORIES.has(word)) ||
    sentences
      .slice(0, HEAD)
      .some(({ tree }) => isLine(tree) && tree.tokens.some(({ lower }) => HISTORIES.has(lower))));

const wordsOf = (title: string | null): readonly string[] => title?.toLowerCase().match(/\p{L}+/gu) ?? [];

const HISTORIES = wordClass('nouns.histories');

/** Sentences among which a line may tell what the text is. */
const HEAD = 2;

const NOW: ReadonlySet<string> = new Set(['now', 'present', 'weekday']);

/** "On 3 May 1999 it shelled …", but not "Its politics rests on a pact of 1943". */
function opensInPast(where: SentenceReading | undefined): boolean {
  if (!where) return false;
  const { tokens, root } = where.tree;
  return !isOfPresent(where.tree) || tokens.findIndex(({ text }) => isYear(text)) < root;
}

/** Of a text without a date: no communiqué of one week. */
const isLong = (told: readonly (Told | null)[]) =>
  new Set(
    told.flatMap((one) =>
      one?.kind === 'date' ? one.date.slice(5) || one.date : one?.kind === 'month' ? pad(one.month) : [],
    ),
  ).size > 1;

/** Sentences that a text must have for its tense to tell anything. */
const LENGTH = 8;
/** At most one sentence of so many tells of now. */
const SELDOM = 8;
