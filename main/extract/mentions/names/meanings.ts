// Which of the meanings of a name the article can mean.
import type { NameEntry } from '../../lexicon/types.ts';
import type { Reading } from '../../reading.ts';

/** The meaning that fits the article's date and, for ambiguous words, its vocabulary. */
export function choose(reading: Reading, entries: readonly NameEntry[]): NameEntry | null {
  const published = reading.article.published;
  const living = entries.filter((entry) => existed(entry, published) && !isLongGone(reading, entry));
  const fitting = living.filter((entry) => !entry.ambiguous || hasSupport(reading, entry));
  return fitting.find((entry) => isOfItsTime(entry, published)) ?? fitting.find(isOpen) ?? fitting[0] ?? null;
}

/** In 1987 "Moscow" was the capital of the Soviet Union, in an article of later years that of Russia. */
const isOfItsTime = ({ form, to }: NameEntry, published: string | null) =>
  form === 'capital' && to !== '' && published !== null && published.slice(0, to.length) <= to;

/** No capital of a state that is no more. */
const isOpen = ({ form, to }: NameEntry) => form !== 'capital' || to === '';

/** Historic states are met in later articles too, so only what did not exist yet is ruled out. */
function existed(entry: NameEntry, published: string | null): boolean {
  return !published || !entry.from || entry.from.slice(0, 4) <= published.slice(0, 4);
}

/** A group that ended many years before is another's namesake where its country is never spoken of. */
function isLongGone({ article, lexicon, words }: Reading, { record, to }: NameEntry): boolean {
  if (record.kind !== 'group' || !to || !article.published || !record.country) return false;
  if (Number(to.slice(0, 4)) + LONG > Number(article.published.slice(0, 4))) return false;
  const state = lexicon.states.get(record.country)?.name.toLowerCase() ?? '';
  return !state.split(' ').some((word) => words.has(word));
}

/** Years after which nobody speaks of a group as if it were there. */
const LONG = 10;

function hasSupport(reading: Reading, entry: NameEntry): boolean {
  const evidence = reading.lexicon.ambiguity.get(`${entry.record.id}`);
  if (!evidence) return true;
  const count = (words: readonly string[]) => words.filter((word) => reading.words.has(word)).length;
  const against = count(evidence.against);
  return against === 0
    ? !evidence.required || count(evidence.support) > 0
    : count(evidence.support) > against;
}
