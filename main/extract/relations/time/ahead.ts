// "will meet on Monday", "is due to fly there on Friday": a day of the week that is still to come.
import type { Modality, PartialDate } from '../../model.ts';
import type { Reading, SentenceReading } from '../../reading.ts';
import { childrenBy, lemma, verbOver } from '../../tree.ts';
import { shift } from './calendar.ts';
import { isWeekday } from './calendar-dates.ts';

/** The same day in the week after the article, where the verb that a day of the week stands with is of the future. */
export function dayAhead(
  reading: Reading,
  where: SentenceReading,
  time: number,
  date: PartialDate | null,
): PartialDate | null {
  const { tree } = where;
  const { published } = reading.article;
  if (date === null || !published || date >= published || !isWeekday(tree.tokens, time)) return date;
  const verb = verbOver(tree, time);
  return verb !== undefined && isToCome(reading, where, verb) ? shift(date, 7) : date;
}

function isToCome({ lexicon }: Reading, { tree }: SentenceReading, verb: number): boolean {
  const aux = childrenBy(tree, verb, 'aux');
  if (aux.some((at) => lemma(tree, at) === 'have')) return false;
  if (aux.some((at) => tree.tokens[at]?.xpos === 'MD')) return true;
  if (tree.tokens[verb]?.xpos !== 'VB') return false;
  const over = tree.tokens[verb]?.head ?? -1;
  const word = lemma(tree, over);
  const effects = (['verb', 'adj', 'noun'] as const).map(
    (pos) => lexicon.operators[pos].get(word)?.effect ?? '',
  );
  return word === 'be' || effects.some((effect) => AHEAD.has(effect));
}

const AHEAD: ReadonlySet<string> = new Set(['apply', 'commit', 'decide', 'plan', 'request', 'threaten']);

/** "will meet on Monday at Chad's request", told on Sunday: what has been done was not done on a day to come. */
export function notAhead<When extends { date: PartialDate | null }>(
  { article: { published } }: Reading,
  modality: Modality,
  when: When,
): When {
  const { date } = when;
  const isAhead = date !== null && published !== null && date > published.slice(0, date.length);
  return isAhead && modality === 'stated' ? { ...when, date: null } : when;
}
