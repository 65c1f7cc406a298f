// "Garang founded it in 1983. Eritrea lent tanks.": in a text about history, what follows a year of long ago is of long ago too.

import { wordClass } from '../../lexicon/word-classes.ts';
import { perReading, type Reading, type SentenceReading } from '../../reading.ts';
import type { Token } from '../../syntax/types.ts';
import { isYear } from '../../years.ts';
import { hasDay } from './calendar.ts';
import { monthOf } from './calendar-dates.ts';
import { isOld } from './present.ts';
import { isPastClause } from './tense.ts';

/** Of how many sentences one must tell a year of long ago for the text to be about history. */
const ONE_OF = 5;
/** Where more than one does. */
const SEVERAL_OF = 7;

/** Whether a past deed without a time of its own follows a year of long ago in its paragraph, and nothing of today stands between. */
export function isAmongOld(reading: Reading, where: SentenceReading, trigger: number): boolean {
  if (!isOfHistory(reading) || !isPastClause(where.tree, trigger)) return false;
  // "asked him on January 18": a day without its year is of this one
  const { tokens } = where.sentence;
  if (tokens.some(({ text }, at) => monthOf(text) > 0 && hasDay(tokens, at))) return false;
  for (let at = where.index - 1; at >= 0; at--) {
    const before = reading.sentences[at];
    if (!before || before.paragraph !== where.paragraph) return false;
    const age = ageOf(reading, before.sentence.tokens);
    if (age) return age === 'old';
  }
  return false;
}

const isOfHistory = perReading((reading: Reading): boolean => {
  const { sentences } = reading;
  const old = sentences.filter(({ sentence }) => ageOf(reading, sentence.tokens) === 'old');
  return old.length * (old.length > 1 ? SEVERAL_OF : ONE_OF) >= sentences.length;
});

/** Of what time a sentence tells, by its last word of time; null where it has none. */
function ageOf(reading: Reading, tokens: readonly Token[]): 'new' | 'old' | null {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (NOW.has(lower)) return 'new';
    const before = tokens[at - 1];
    const isTold =
      isYear(text) &&
      (before?.upos === 'ADP' || monthOf(before?.text ?? '') > 0 || MARKERS.has(before?.lower ?? ''));
    if (isTold && before?.lower !== 'since') return isOld(reading, text) ? 'old' : 'new';
  }
  return null;
}

/** "on Christmas Eve 1989", "in the spring of 1999" */
const MARKERS = wordClass('words.before-years');

const NOW = new Set([...wordClass('nouns.days'), ...wordClass('words.of-now')]);
