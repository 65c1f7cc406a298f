// Whether a person is told to be a man or a woman: by a courtesy, or by a given name.
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { Reading } from '../reading.ts';

/** "f", "m", or nothing where the words do not tell. */
export function genderOf(reading: Reading, { id, name }: ActorRecord): string {
  const courtesy = courtesiesOf(reading).get(id);
  const words = name.split(/[ -]/);
  // of a surname alone, and of names that begin with one, nothing is known
  const isGiven = words.length > 1 || reading.introduced.has(id);
  return courtesy ?? (isGiven ? (reading.lexicon.givenNames.get(words[0] ?? '') ?? '') : '');
}

const courtesies = new WeakMap<Reading, ReadonlyMap<string, 'f' | 'm'>>();

/** "Ms Lee", "Mr Park", "Queen Anne": what a word in front of a name tells of its bearer. */
function courtesiesOf(reading: Reading): ReadonlyMap<string, 'f' | 'm'> {
  let known = courtesies.get(reading);
  if (!known) {
    const found = reading.mentions.flatMap(({ actors: [record], start, end }): [string, 'f' | 'm'][] => {
      const text = reading.article.text.slice(Math.max(0, start - 9), end);
      const word = record?.kind === 'person' ? COURTESY.exec(text)?.[1] : undefined;
      return record && word ? [[record.id, LADIES.has(word) ? 'f' : 'm']] : [];
    });
    courtesies.set(reading, (known = new Map(found)));
  }
  return known;
}

const COURTESY =
  /\b(Mr|Mrs|Ms|Miss|Mme|Madame|Sir|Lord|Lady|Dame|King|Queen|Prince|Princess|Empress)\.? \p{Lu}/u;
const LADIES = wordClass('titles.women');
