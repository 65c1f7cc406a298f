// "Gogrial (Arabic: …) is a village in South Sudan": a place that no list knows, and the state that it lies in.
import { addName, longestName, newNode } from '../../lexicon/names.ts';
import type { NameNode } from '../../lexicon/types.ts';
import { wordClass } from '../../lexicon/word-classes.ts';
import { addMention, introduce, type Reading, type SentenceReading } from '../../reading.ts';
import { behindBracket, nameEnd, textOf } from '../people/people.ts';
import { isCapitalised } from '../words.ts';

/** Marks such places wherever the article names them. */
export function markToldPlaces(reading: Reading): void {
  const told = newNode();
  for (const where of reading.sentences) learn(reading, where, told);
  if (told.next.size > 0) markLearned(reading, told);
}

/** Marks places that the article has told of. */
export function markLearned(reading: Reading, told: NameNode): void {
  for (const where of reading.sentences)
    where.sentence.tokens.forEach((_, index) => {
      const match = longestName(told, where.sentence.tokens, index);
      const record = match?.entries[0]?.record;
      if (!match || !record) return;
      const state = reading.lexicon.states.get(record.country ?? '');
      addMention(reading, where, {
        first: index,
        last: index + match.length - 1,
        form: 'name',
        actors: [record],
        cue: null,
        places: state ? [state] : [],
      });
    });
}

/** Adds the name that a sentence opens with, if it says of it that it is a place in a state. */
function learn(reading: Reading, where: SentenceReading, told: NameNode): void {
  const { tokens } = where.sentence;
  const last = isCapitalised(tokens[0]?.text ?? '') ? nameEnd(where, 0) : -1;
  const is = last < 0 ? -1 : verbBehind(where, last + 1);
  // but "is a village boy"
  const noun = tokens.findIndex(
    ({ lower }, at) =>
      is >= 0 && at > is && at < is + NEAR && PLACES.has(lower) && tokens[at + 1]?.upos !== 'NOUN',
  );
  const country = noun < 0 ? null : countryBehind(where, noun);
  if (country === null) return;
  learnPlace(reading, told, textOf(where, 0, last), country);
}

/** Adds the name of a place that no list knows. */
export function learnPlace(reading: Reading, told: NameNode, name: string, country: string | null): void {
  const record = introduce(reading, {
    id: `place:${name}`,
    kind: 'place',
    name,
    country,
    sectors: [],
    affiliation: null,
  });
  addName(told, name, { record, form: 'name', from: '', to: '', ambiguous: false });
}

const PLACES = wordClass('nouns.settlements');

/** How many words may stand before the noun, and between it and the state. */
const NEAR = 6;

/** "is", right behind the name or behind a bracket; -1 where something else follows. */
function verbBehind({ sentence: { tokens } }: SentenceReading, index: number): number {
  const next = behindBracket(tokens, index);
  return /^(is|was)$/.test(tokens[next]?.lower ?? '') ? next : -1;
}

/** The country of the first state or place behind the noun. */
function countryBehind({ at }: SentenceReading, noun: number): string | null {
  const named = at.slice(noun + 1, noun + 2 * NEAR).find((mention) => mention !== undefined);
  return named?.form === 'name' || named?.form === 'capital' ? (named.actors[0]?.country ?? null) : null;
}
