// Whether a person is told to be a man or a woman: by a courtesy, or by a given name.
import type { ActorRecord } from '../lexicon/types.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import type { MentionNode, Reading } from '../reading.ts';

/** "f", "m", or nothing where the words do not tell. */
export function genderOf(reading: Reading, { id, name }: ActorRecord): string {
  const courtesy = courtesiesOf(reading).get(id);
  const words = name.split(/[ -]/);
  // of a surname alone, and of names that begin with one, nothing is known
  const isGiven = words.length > 1 || reading.introduced.has(id);
  const told = courtesy ?? (isGiven ? (reading.lexicon.givenNames.get(words[0] ?? '') ?? '') : '');
  return told || calledSo(reading, id);
}

/** Who has been "she" again and again so far is a lady; nothing where it is not clear. */
function calledSo(reading: Reading, id: string): string {
  const words = personalIn(reading).flatMap(({ actors: [record], cue }) =>
    cue && record?.id === id ? [cue.word] : [],
  );
  const ladies = words.filter((word) => FEMALE.has(word)).length;
  const men = words.filter((word) => MALE.has(word)).length;
  if (ladies >= OFTEN && ladies > 3 * men) return 'f';
  return men >= OFTEN && men > 3 * ladies ? 'm' : '';
}

const personal = new WeakMap<Reading, readonly MentionNode[]>();

/** All "he" and "she" of a text, found once. */
function personalIn(reading: Reading): readonly MentionNode[] {
  let found = personal.get(reading);
  if (!found) {
    found = reading.mentions.filter(({ cue }) => cue?.kind === 'pronoun' && PERSONAL.has(cue.word));
    personal.set(reading, found);
  }
  return found;
}

const OFTEN = 3;
export const FEMALE: ReadonlySet<string> = new Set(['her', 'hers', 'herself', 'she']);
const MALE: ReadonlySet<string> = new Set(['he', 'him', 'himself', 'his']);
/** What only people are called. */
export const PERSONAL: ReadonlySet<string> = new Set([...FEMALE, ...MALE]);

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
